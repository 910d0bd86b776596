use serde::Serialize;

use super::Href;

/// Something we said we would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Promise {
    /// Its anchor, on the page that tells it at length.
    pub id: Option<String>,
    /// What: "Two-hour slots".
    pub title: String,
    /// Where it is told at length.
    pub href: Option<Href>,
    /// What is new about it since the edition before: "New since the last report".
    pub mark: Option<String>,
    /// What was decided, in a sentence.
    pub decision: Option<String>,
    /// Kept, due, overdue or dropped, with the day: "Kept on 12 October".
    pub state: String,
    /// Who owns it: "Customer service".
    pub owner: Option<String>,
    /// Before and after, with the range, and what they cannot prove.
    pub effect: Option<String>,
    /// What got in the way, and the plan.
    pub setback: Option<String>,
}
