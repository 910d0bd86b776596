use serde::Serialize;

use super::{Href, Opening, View, fixture};

/// The site's first page: all versions, newest first; or, for whoever publishes, the audiences' trees.
/// It lies outside every version, so its links start from itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Versions {
    /// The language of the page.
    pub lang: String,
    /// Who reports.
    pub organisation: String,
    /// What the report is called.
    pub title: String,
    /// An invented organisation.
    pub sample: bool,
    /// The style sheet, which lies in the newest version's folder.
    pub stylesheet: Option<Href>,
    /// What is newest.
    pub opening: Opening,
    /// Versions by year, or one group of audiences.
    pub groups: Vec<VersionGroup>,
}

/// Versions that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct VersionGroup {
    /// How many: "10 reports".
    pub topic: String,
    /// The year.
    pub title: String,
    /// The versions, newest first.
    pub versions: Vec<VersionItem>,
}

/// One version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct VersionItem {
    /// Its first page.
    pub href: Href,
    /// The period, and which revision: "October 2026, second edition".
    pub title: String,
    /// "Sealed", "Draft", "Replaced by the second edition".
    pub status: String,
    /// The month's headline.
    pub headline: Option<String>,
    /// Why it was revised.
    pub reason: Option<String>,
    /// A later version took its place.
    pub replaced: bool,
}

impl View for Versions {
    const TEMPLATE: &'static str = "versions.html";

    fn full() -> Self {
        let version = |href: &str, title: &str, status: &str| VersionItem {
            href: Href::new(href),
            title: title.into(),
            status: status.into(),
            headline: Some("47 more customers than a month ago".into()),
            reason: None,
            replaced: false,
        };
        let mut first = version("2026-09/index.html", "September 2026", "Replaced by the second edition");
        first.replaced = true;
        first.reason = Some("One store was counted twice.".into());
        Self {
            lang: "en-GB".into(),
            organisation: "Harbour & Pine".into(),
            title: "Customer experience report".into(),
            sample: true,
            stylesheet: Some(Href::new("2026-10/assets/style.css")),
            opening: fixture::opening(),
            groups: vec![VersionGroup {
                topic: "3 reports".into(),
                title: "2026".into(),
                versions: vec![
                    version("2026-10/index.html", "October 2026", "Draft"),
                    version("2026-09.r2/index.html", "September 2026, second edition", "Sealed"),
                    first,
                ],
            }],
        }
    }

    fn minimal() -> Self {
        Self {
            lang: "en-GB".into(),
            organisation: "Harbour & Pine".into(),
            title: "Customer experience report".into(),
            sample: false,
            stylesheet: None,
            opening: fixture::bare_opening(),
            groups: Vec::new(),
        }
    }
}
