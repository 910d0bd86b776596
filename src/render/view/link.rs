use serde::Serialize;

/// Where a link leads: a file of the same version, from the version's folder (`stages/delivery.html`,
/// `method.html#margin`). `../` leads to other versions. Templates put the page's `root` before it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Href(String);

impl Href {
    /// Takes a path from the version's folder, already percent-encoded where it needs to be.
    pub fn new(path: impl Into<String>) -> Self {
        Self(path.into())
    }

    /// The path.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A link with its words, which make sense on their own: never "here" or "more".
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Link {
    /// Where to.
    pub href: Href,
    /// What is there.
    pub text: String,
}

impl Link {
    /// A link to `href` that reads `text`.
    pub fn new(href: impl Into<String>, text: impl Into<String>) -> Self {
        Self { href: Href::new(href), text: text.into() }
    }
}

/// A place on the same page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Anchor {
    /// The `id` of the element.
    pub id: String,
    /// What is there.
    pub text: String,
}

/// A page of the playbook that the reader is sent to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Play {
    /// Where the page is.
    pub href: Href,
    /// Its title.
    pub title: String,
    /// Why it is called for now: "Satisfaction at Delivery is 62 %, below 70 %."
    pub why: Option<String>,
}
