use serde::Serialize;

use super::{Fact, Html, View};

/// The whole edition on one sheet, for paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Whole {
    /// The period's headline.
    pub headline: String,
    /// The mission.
    pub mission: Option<String>,
    /// Version, whether it is sealed, when the data end, who it is for.
    pub facts: Vec<Fact>,
    /// The report, then the playbook. The first part begins after the contents.
    pub parts: Vec<SheetPart>,
}

/// A part of the sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SheetPart {
    /// Unique on the sheet.
    pub id: String,
    /// What it is: "The report".
    pub title: String,
    /// Its chapters, in reading order.
    pub chapters: Vec<Chapter>,
}

/// A page as a part of the sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Chapter {
    /// The id of its element.
    pub id: String,
    /// Its name, for the contents.
    pub title: String,
    /// The page, rendered within `chapter.html`.
    pub html: Html,
}

impl View for Whole {
    const TEMPLATE: &'static str = "print.html";

    fn full() -> Self {
        let fact = |name: &str, text: &str| Fact {
            name: name.into(),
            text: text.into(),
            href: None,
            links: Vec::new(),
        };
        let chapter = |id: &str, title: &str| Chapter {
            id: id.into(),
            title: title.into(),
            html: Html::from_escaped(format!("<section id=\"{id}\"><h2>{title}</h2></section>")),
        };
        let part =
            |id: &str, title: &str, chapters| SheetPart { id: id.into(), title: title.into(), chapters };
        Self {
            headline: "47 more customers than a month ago".into(),
            mission: Some("We make every delivery feel like it was packed for a neighbour.".into()),
            facts: vec![fact("Version", "2026-10"), fact("State", "Sealed; it will not change.")],
            parts: vec![
                part("part:report", "The report", vec![chapter("index", "This month")]),
                part("part:playbook", "The playbook", vec![chapter("playbook/thanks", "Say thanks")]),
            ],
        }
    }

    fn minimal() -> Self {
        Self {
            headline: "Customers were not counted".into(),
            mission: None,
            facts: Vec::new(),
            parts: Vec::new(),
        }
    }
}
