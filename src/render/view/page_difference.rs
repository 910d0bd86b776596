use serde::Serialize;

use super::Href;

/// A page of the playbook whose words differ from those of the edition before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PageDifference {
    /// Its title.
    pub title: String,
    /// Where it is.
    pub href: Href,
    /// Its title before, in a sentence, where that was another.
    pub note: Option<String>,
    /// The paragraphs that differ.
    pub paragraphs: Vec<Vec<Words>>,
    /// How many more differ.
    pub more: Option<String>,
}

/// A run of words in a paragraph that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Words {
    /// `same`, `gone`, `new`, or `cut` for words of both that are left out.
    pub kind: &'static str,
    /// The words; nothing for those that are left out.
    pub text: String,
}
