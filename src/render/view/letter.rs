use serde::Serialize;

use super::{Guide, Html, View};

/// A letter, pledge or note: the page of the playbook, and the sheets that are printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Letter {
    /// The page. Its body stands on the sheets.
    pub guide: Guide,
    /// How many sheets there are and what is on them, in a sentence.
    pub about: String,
    /// The mission, at the head of each sheet.
    pub mission: Option<String>,
    /// One a page of paper.
    pub sheets: Vec<Sheet>,
}

/// One page of paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Sheet {
    /// For whom and why; nothing on a letter that is for anyone.
    pub note: Option<Note>,
    /// The text. Only the first sheet's has ids.
    pub body: Html,
}

/// What is personal on a note of thanks. What is `None` is left to be filled in by hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Note {
    /// Who is thanked: "To Night shift".
    pub to: Option<String>,
    /// For what: "Thank you for the late bookcase."
    pub reason: Option<String>,
    /// Who thanks.
    pub by: Option<String>,
    /// The period.
    pub when: String,
}

impl View for Letter {
    const TEMPLATE: &'static str = "letter.html";

    fn full() -> Self {
        let note = Note {
            to: Some("To Night shift".into()),
            reason: Some("Thank you for the late bookcase that went out at nine in the evening.".into()),
            by: Some("Customer service".into()),
            when: "October 2026".into(),
        };
        let blank = Note { to: None, reason: None, by: None, ..note.clone() };
        let body = Html::from_escaped("<p>We saw it, and so did the customer.</p>".into());
        let sheet = |note| Sheet { note: Some(note), body: body.clone() };
        Self {
            guide: Guide { kind: "letter".into(), ..Guide::full() },
            about: "One note for each thanks of October 2026, and one to fill in.".into(),
            mission: Some("We make every delivery feel like it was packed for a neighbour.".into()),
            sheets: vec![sheet(note), sheet(blank)],
        }
    }

    fn minimal() -> Self {
        Self {
            guide: Guide::minimal(),
            about: "It prints on one page.".into(),
            mission: None,
            sheets: vec![Sheet { note: None, body: Html::default() }],
        }
    }
}
