use serde::Serialize;

use super::{Anchor, Href, Link, Opening, Play, View, fixture};

/// The list of all guides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Playbook {
    /// What is called for this month, as the answer.
    pub opening: Opening,
    /// The plays that this month's figures call for.
    pub called: Vec<Play>,
    /// What stands on the page, for jumping.
    pub contents: Vec<Anchor>,
    /// The paths through them.
    pub paths: Vec<GuideGroup>,
    /// All pages, in groups.
    pub groups: Vec<GuideGroup>,
    /// All pages again, by what they are and are about.
    pub indexes: Vec<GuideIndex>,
}

/// Pages by one of their properties.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct GuideIndex {
    /// Unique on the page.
    pub id: String,
    /// Which property: "By stage".
    pub title: String,
    /// Its values.
    pub entries: Vec<IndexEntry>,
}

/// The pages that have something in common.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct IndexEntry {
    /// Unique on the page, where other pages link to it.
    pub id: Option<String>,
    /// What they have in common: "Delivery".
    pub name: String,
    /// The page about that.
    pub href: Option<Href>,
    /// The pages.
    pub links: Vec<Link>,
}

/// Guides that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct GuideGroup {
    /// Unique on the page.
    pub id: String,
    /// What they have in common: "Listen and understand".
    pub title: String,
    /// How many: "5 guides".
    pub count: String,
    /// Whom they are for, in a sentence.
    pub summary: Option<String>,
    /// Whether they are to be read in this order.
    pub ordered: bool,
    /// The pages in order.
    pub guides: Vec<GuideItem>,
}

/// A guide in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct GuideItem {
    /// Where it is.
    pub href: Href,
    /// Its title.
    pub title: String,
    /// What is new about it since the edition before: "Changed since the last report".
    pub mark: Option<String>,
    /// What it is for.
    pub summary: Option<String>,
    /// How long it takes to read: "4 minutes".
    pub time: Option<String>,
    /// Kind, roles: "Guide, for store managers".
    pub fine: String,
}

impl View for Playbook {
    const TEMPLATE: &'static str = "playbook.html";

    fn full() -> Self {
        let group = |id: &str, title: &str| GuideGroup {
            id: id.into(),
            title: title.into(),
            count: "2 guides".into(),
            summary: Some("For whoever was just appointed.".into()),
            ordered: id == "path-new-leader",
            guides: fixture::guides(),
        };
        Self {
            opening: fixture::opening(),
            called: fixture::plays(),
            contents: fixture::contents(),
            paths: vec![group("path-new-leader", "New to leading customer experience")],
            groups: vec![group("listen", "Listen and understand"), group("act", "Act")],
            indexes: vec![GuideIndex {
                id: "by-tag".into(),
                title: "By tag".into(),
                entries: vec![
                    IndexEntry {
                        id: Some("tag-calls".into()),
                        name: "calls".into(),
                        href: None,
                        links: vec![Link::new("playbook/hear-it.html", "Hear it before you show it")],
                    },
                    IndexEntry {
                        id: None,
                        name: "Delivery".into(),
                        href: Some(Href::new("stages/delivery.html")),
                        links: vec![Link::new("playbook/people.html", "Customers as people")],
                    },
                ],
            }],
        }
    }

    fn minimal() -> Self {
        let guide = GuideItem {
            href: Href::new("playbook/thanks.html"),
            title: "Say thanks".into(),
            mark: None,
            summary: None,
            time: None,
            fine: "Letter".into(),
        };
        Self {
            opening: fixture::bare_opening(),
            called: Vec::new(),
            contents: Vec::new(),
            paths: Vec::new(),
            indexes: Vec::new(),
            groups: vec![GuideGroup {
                id: "start".into(),
                title: "Start".into(),
                count: "1 guide".into(),
                summary: None,
                ordered: false,
                guides: vec![guide],
            }],
        }
    }
}
