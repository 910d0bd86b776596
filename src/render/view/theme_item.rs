use serde::Serialize;

use super::{Href, Link, Quote};

/// Something that customers tell us, from several sides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ThemeItem {
    /// What it is: "Missed slots at delivery".
    pub name: String,
    /// Where it is told at length.
    pub href: Option<Href>,
    /// What is new about it since the edition before: "Not in the last report".
    pub mark: Option<String>,
    /// How many sources agree and how much was said: "4 of 6 sources, 87 items, rising".
    pub weight: String,
    /// One person's words for it.
    pub quote: Option<Quote>,
    /// The play to run.
    pub play: Option<Link>,
}
