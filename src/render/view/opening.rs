use serde::Serialize;

/// How a report page begins: its answer, so that the reader who stops after the first screen has the message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Opening {
    /// The topic in a word or two: "Customers".
    pub topic: String,
    /// The finding, an active sentence of at most 15 words. The page's only first-level heading.
    pub headline: String,
    /// The answer in two sentences, one a paragraph.
    pub answer: Vec<String>,
    /// The precise words in smaller type: n, chance range, what is hidden.
    pub fine: Option<String>,
}
