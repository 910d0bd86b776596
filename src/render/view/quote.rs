use serde::Serialize;

use super::Href;

/// A person's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Quote {
    /// The words, redacted, without quotation marks: the style sheet sets those of the page's language.
    pub text: String,
    /// Source, stage and month, never a name: "Complaint, Delivery, October 2026".
    pub origin: String,
    /// The call or video it comes from.
    pub media: Option<Media>,
}

/// A call to hear or a video to see.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Media {
    /// The file.
    pub href: Href,
    /// What it is, for a reader who cannot see the player and on paper: "Call, 42 seconds".
    pub label: String,
    /// Moving pictures, not sound alone.
    pub video: bool,
    /// What is said in it.
    pub transcript: Option<String>,
}
