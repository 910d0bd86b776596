use serde::Serialize;

use super::{Href, Opening, Play, View, fixture};

/// The list of all guides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Playbook {
    /// What is called for this month, as the answer.
    pub opening: Opening,
    /// The plays that this month's figures call for.
    pub called: Vec<Play>,
    /// All pages, in groups.
    pub groups: Vec<GuideGroup>,
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
    /// Kind, roles: "Guide, for store managers".
    pub fine: String,
}

impl View for Playbook {
    const TEMPLATE: &'static str = "playbook.html";

    fn full() -> Self {
        let guide = |href: &str, title: &str| GuideItem {
            href: Href::new(href),
            title: title.into(),
            mark: Some("New since the last report".into()),
            summary: Some("Play calls, watch videos, send leaders to do what the customer has to do.".into()),
            fine: "Guide, for store managers and executives".into(),
        };
        let group = |id: &str, title: &str| GuideGroup {
            id: id.into(),
            title: title.into(),
            count: "2 guides".into(),
            guides: vec![
                guide("playbook/hear-it.html", "Hear it before you show it"),
                guide("playbook/people.html", "Customers as people, not a percentage"),
            ],
        };
        Self {
            opening: fixture::opening(),
            called: fixture::plays(),
            groups: vec![group("listen", "Listen and understand"), group("act", "Act")],
        }
    }

    fn minimal() -> Self {
        let guide = GuideItem {
            href: Href::new("playbook/thanks.html"),
            title: "Say thanks".into(),
            mark: None,
            summary: None,
            fine: "Letter".into(),
        };
        Self {
            opening: fixture::bare_opening(),
            called: Vec::new(),
            groups: vec![GuideGroup {
                id: "start".into(),
                title: "Start".into(),
                count: "1 guide".into(),
                guides: vec![guide],
            }],
        }
    }
}
