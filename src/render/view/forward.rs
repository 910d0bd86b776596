use serde::Serialize;

use super::{Href, View};

/// The page at an address that a page had in an earlier version. It sends the reader on to where that page is now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Forward {
    /// The language of the page.
    pub lang: String,
    /// The title of the page that moved.
    pub title: String,
    /// Where it is, from this page: `../learn/loop.html`.
    pub href: Href,
}

impl View for Forward {
    const TEMPLATE: &'static str = "forward.html";

    fn full() -> Self {
        Self {
            lang: "en-GB".into(),
            title: "Close the loop".into(),
            href: Href::new("../playbook/learn/loop.html"),
        }
    }

    fn minimal() -> Self {
        Self::full()
    }
}
