use serde::Serialize;

/// What the script of a form says. Words in braces are put in by the script: `{sum}`, `{most}`, `{answered}`, `{of}`,
/// `{first}`, `{second}`, `{forms}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct FormWords {
    /// The heading over the result.
    pub title: String,
    /// How many questions are answered.
    pub answered: String,
    /// The sum, once all are.
    pub sum: String,
    /// What to build next: the two lowest.
    pub next: String,
    /// That nothing leaves the page.
    pub private: String,
    /// The button that prints.
    pub print: String,
    /// The button that empties the form.
    pub clear: String,
    /// The heading over the counting of a group.
    pub group: String,
    /// How a group is counted.
    pub group_how: String,
    /// The button that counts this form and empties it.
    pub add: String,
    /// How many forms were counted.
    pub added: String,
    /// What the lines for the snapshot are.
    pub lines: String,
}
