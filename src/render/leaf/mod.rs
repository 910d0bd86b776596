//! Pages as data for a typesetter: what [`paper`](crate::paper) sets as PDF.
//!
//! A leaf is made of the same view that a template shows as a page, so that paper and screen say the same. What is text in
//! a view stays text; [`Html`](super::view::Html), which this program wrote itself, becomes a tree or a drawing, and
//! [`Href`](super::view::Href) a place on the same sheet or an address.

mod compose;
mod markup;

use std::collections::BTreeMap;

use serde_json::Value;

pub use compose::{Composer, Leaf};
pub use markup::part_mark;

/// What kind of document it is: each is laid out in its own way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ManuscriptKind {
    /// The report: a title page, contents, a chapter a page of the site.
    Report,
    /// The playbook, likewise.
    Playbook,
    /// The huddle cards of a role, two to a sheet.
    Cards,
    /// A form or letter to print by itself.
    Form,
}

impl ManuscriptKind {
    /// As the typesetter's templates name it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Playbook => "playbook",
            Self::Cards => "cards",
            Self::Form => "form",
        }
    }
}

/// A document before it is set.
#[derive(Debug, Clone)]
pub struct Manuscript {
    /// Where the document goes, in the version's folder.
    pub path: String,
    /// What kind it is.
    pub kind: ManuscriptKind,
    /// What it is called, for whoever has it open.
    pub title: String,
    /// The organisation.
    pub author: String,
    /// Language and, where one is set, region.
    pub language: (&'static str, Option<String>),
    /// Letter rather than A4.
    pub letter: bool,
    /// Year, month and day of the version.
    pub date: (i16, i8, i8),
    /// What stands around the leaves: edition, words, cover, edges.
    pub frame: Value,
    /// The pages.
    pub leaves: Vec<Leaf>,
}

/// A document once it is set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The file.
    pub bytes: Vec<u8>,
    /// The letters that no face has, each with the page that has it first. Another sign stands in their places.
    pub lacking: BTreeMap<char, String>,
}
