use serde::Serialize;

use super::{Href, Link};

/// What all pages of a version share: whose report it is, which month, what can be reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Edition {
    /// The language of the pages, as in HTML's `lang`.
    pub lang: String,
    /// Who reports.
    pub organisation: String,
    /// What the report is called.
    pub title: String,
    /// The period in words: "October 2026".
    pub period: String,
    /// The version's folder: `2026-10`, `2026-10.r2`.
    pub version: String,
    /// Who the report is for, where the site has audiences.
    pub audience: Option<String>,
    /// The organisation's mark.
    pub logo: Option<Href>,
    /// An invented organisation: every page says so.
    pub sample: bool,
    /// Not sealed yet: every page says so, on paper too.
    pub draft: bool,
    /// What that means here: "Sealed; it will not change." or "Not sealed; figures may still change."
    pub status: String,
    /// Why it corrects an earlier version: "Corrected, edition 2: …".
    pub correction: Option<String>,
    /// "Data up to 31 October 2026."
    pub data_end: String,
    /// The pages to move between, in reading order.
    pub pages: Vec<PageLink>,
    /// The version before this one.
    pub earlier: Option<Link>,
    /// The style sheet with the words that run along the edges of printed pages.
    pub running: Href,
    /// The style sheet.
    pub stylesheet: Href,
    /// The documents for paper, where they were made.
    pub documents: Vec<Link>,
    /// The small script that makes the version menu and tells of newer versions. Pages work without.
    pub script: Option<Href>,
    /// The search. Pages work without.
    pub search: Option<Search>,
    /// The script of forms to fill in. On paper they work without.
    pub form_script: Option<Href>,
    /// The script that tells the figures of charts on hover and by keyboard. Charts are whole without.
    pub chart_script: Option<Href>,
}

/// What the search is made of; both are scripts, loaded when a reader first searches.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Search {
    /// What searches.
    pub script: Href,
    /// What it searches in: the value of an attribute `data-index`, where the file's name is put in once all pages are
    /// there.
    pub index: Href,
}

/// A page in the navigation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PageLink {
    /// What pages that belong to it name in [`super::Head::section`]: `customers`, `stages`.
    pub key: String,
    /// Where it is.
    pub href: Href,
    /// Its name.
    pub text: String,
}
