use serde::Serialize;

use super::{Anchor, Html, Opening, Play, Table, View, fixture};

/// Answers to objections.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Method {
    /// The answer.
    pub opening: Opening,
    /// What the page holds.
    pub contents: Vec<Anchor>,
    /// Who was asked, who answered, margins, what is hidden and why, what each word means.
    pub sections: Vec<MethodSection>,
    /// Where to go on.
    pub plays: Vec<Play>,
}

/// One objection and its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct MethodSection {
    /// Unique on the page; other pages link to it.
    pub id: String,
    /// The topic in a word or two.
    pub topic: String,
    /// The answer as a sentence.
    pub title: String,
    /// The explanation.
    pub prose: Option<Html>,
    /// The figures.
    pub tables: Vec<Table>,
    /// Terms.
    pub definitions: Vec<Definition>,
}

/// A term and what it means here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Definition {
    /// Unique on the page, where other pages link to the term.
    pub id: Option<String>,
    /// The term.
    pub term: String,
    /// Its meaning.
    pub meaning: Html,
}

impl View for Method {
    const TEMPLATE: &'static str = "method.html";

    fn full() -> Self {
        let section = |id: &str, topic: &str, title: &str, definitions| MethodSection {
            id: id.into(),
            topic: topic.into(),
            title: title.into(),
            prose: Some(Html::from_escaped(
                "<p>Everyone who had a delivery in October was asked once, two days later.</p>".into(),
            )),
            tables: vec![fixture::table()],
            definitions,
        };
        Self {
            opening: fixture::opening(),
            contents: fixture::contents(),
            sections: vec![
                section("asked", "Who was asked", "5,160 customers were asked, 1,204 answered", Vec::new()),
                section(
                    "hidden",
                    "What is hidden",
                    "Groups of fewer than five are hidden",
                    fixture::definitions(),
                ),
            ],
            plays: fixture::plays(),
        }
    }

    fn minimal() -> Self {
        let section = MethodSection {
            id: "asked".into(),
            topic: "Who was asked".into(),
            title: "Nobody was asked this month".into(),
            prose: None,
            tables: Vec::new(),
            definitions: Vec::new(),
        };
        Self {
            opening: fixture::bare_opening(),
            contents: Vec::new(),
            sections: vec![section],
            plays: Vec::new(),
        }
    }
}
