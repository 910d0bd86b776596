use serde::Serialize;

use super::{Href, Link};

/// What a page says of itself, outside its content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Head {
    /// The page's name, short: "Customers", "Delivery". Ends the breadcrumbs, begins the window's title.
    pub title: String,
    /// One sentence for search engines and link previews.
    pub description: String,
    /// The page's own path.
    pub path: Href,
    /// The key of the [`super::PageLink`] the page belongs to, or nothing.
    pub section: String,
    /// The pages above this one, from the top. Empty on the first page.
    pub crumbs: Vec<Link>,
    /// The words that the page uses in a precise sense, each with the way to its definition.
    pub terms: Vec<Link>,
    /// Where the figures of the page are worked out; `None` where it has none.
    pub workings: Option<WorkingLinks>,
    /// The document for paper of this page alone: of cards, forms and letters, where it was made.
    pub document: Option<Link>,
}

/// The pages that work out the figures of a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct WorkingLinks {
    /// What stands before the links.
    pub title: String,
    /// One a page.
    pub links: Vec<Link>,
}

impl Head {
    /// The way from the page back to its version's folder: nothing, or `../` for each folder it lies in.
    pub fn root(&self) -> String {
        "../".repeat(self.path.as_str().matches('/').count())
    }
}
