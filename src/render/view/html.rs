use serde::Serialize;

/// Markup that this program wrote itself: a drawn chart, a rendered Markdown page. The one kind of text that a template
/// may mark `safe`; whoever makes one vouches that all text from outside was escaped on the way in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Html(String);

impl Html {
    /// Takes markup whose text is already escaped.
    pub fn from_escaped(markup: String) -> Self {
        Self(markup)
    }

    /// The markup.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
