use serde::Serialize;

use super::{Href, View};

/// The page that sends the reader on to the newest version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Latest {
    /// The language of the page.
    pub lang: String,
    /// The report's name and whose it is.
    pub title: String,
    /// The newest version's first page, from this page: `../2026-10/index.html`.
    pub href: Href,
    /// The newest version: "October 2026".
    pub text: String,
}

impl View for Latest {
    const TEMPLATE: &'static str = "latest.html";

    fn full() -> Self {
        Self {
            lang: "en-GB".into(),
            title: "Customer experience report, Harbour & Pine".into(),
            href: Href::new("../2026-10/index.html"),
            text: "October 2026".into(),
        }
    }

    fn minimal() -> Self {
        Self::full()
    }
}
