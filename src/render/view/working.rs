use serde::Serialize;

use super::{Anchor, Link, Opening, Table, View, fixture};

/// How the figures of one score, or of one part of the report, are worked out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Working {
    /// What is worked out here.
    pub opening: Opening,
    /// What the page holds.
    pub contents: Vec<Anchor>,
    /// The figures.
    pub figures: Vec<WorkedFigure>,
    /// How to work all of it out again.
    pub again: String,
    /// The cases of the whole edition as a file.
    pub cases: Link,
    /// The heads of the parts.
    pub labels: WorkingLabels,
}

/// The heads of the parts of a working.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct WorkingLabels {
    /// What was put in.
    pub given: String,
    /// Formulas.
    pub formula: String,
    /// What the signs in them mean.
    pub notation: String,
    /// The steps.
    pub worked: String,
    /// What came out.
    pub result: String,
    /// What to mind.
    pub mind: String,
    /// Where it is published.
    pub sources: String,
    /// Leads to the figure above that has the same formulas.
    pub alike: String,
    /// The lines of the snapshots.
    pub from: String,
    /// The case as JSON.
    pub case: String,
}

/// One figure, step by step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct WorkedFigure {
    /// Unique on the page; other pages link to it.
    pub id: String,
    /// The measure.
    pub topic: String,
    /// What came out, in a line.
    pub title: String,
    /// Results: what it is, as it is printed, unrounded.
    pub results: Vec<(String, String, Option<String>)>,
    /// What was put in.
    pub given: Vec<Equation>,
    /// The figure above that has the same formulas and signs; it alone lists them then.
    pub alike: Option<Anchor>,
    /// The formulas.
    pub formulas: Vec<Equation>,
    /// What the signs in them mean.
    pub notation: Vec<String>,
    /// The steps.
    pub stretches: Vec<WorkedStretch>,
    /// How many stretches are left out here, in words.
    pub more: Option<String>,
    /// What to mind.
    pub caveats: Vec<String>,
    /// Where the formulas are published.
    pub sources: Vec<String>,
    /// The lines of the snapshots that it comes from.
    pub from: Option<String>,
    /// The command that works it out again.
    pub command: String,
    /// The case, where it is short enough to be read.
    pub case: Option<String>,
}

/// A symbol, or the name of what was put in, and what it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Equation {
    /// The symbol; may be empty.
    pub symbol: String,
    /// What it is called, for what was put in.
    pub name: Option<String>,
    /// What it is.
    pub text: String,
}

/// Steps that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct WorkedStretch {
    /// What they are about.
    pub title: Option<String>,
    /// The steps.
    pub steps: Vec<WorkedStep>,
}

/// A step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum WorkedStep {
    /// `n = 96 + 62 + 42 = 200`.
    Line {
        /// The symbol.
        symbol: String,
        /// Numbers and value, with signs of equality between them.
        text: String,
    },
    /// Rows of numbers.
    Table {
        /// The table.
        table: Table,
    },
    /// A sentence.
    Text {
        /// The sentence.
        text: String,
    },
}

impl View for Working {
    const TEMPLATE: &'static str = "working.html";

    fn full() -> Self {
        let equation = |symbol: &str, name: Option<&str>, text: &str| Equation {
            symbol: symbol.into(),
            name: name.map(str::to_owned),
            text: text.into(),
        };
        let steps = vec![
            WorkedStep::Line { symbol: "t".into(), text: "100·(96 − 42)/200 = 27".into() },
            WorkedStep::Text { text: "n ≥ 30: 200 ≥ 30, so ok".into() },
            WorkedStep::Table { table: fixture::table() },
        ];
        let figure = WorkedFigure {
            id: "nps".into(),
            topic: "Net Promoter Score".into(),
            title: "+27, chance range +16 to +37, ok".into(),
            results: vec![("Net Promoter Score".into(), "+27".into(), Some("Unrounded: 27.001".into()))],
            given: vec![equation("P", Some("promoters"), "96"), equation("", Some("blank answers"), "4")],
            alike: Some(Anchor { id: "nps".into(), text: "Net Promoter Score: +38".into() }),
            formulas: vec![equation("t", None, "100·(P − D)/n")],
            notation: vec!["z: 95% of a standard normal distribution lie within ±z.".into()],
            stretches: vec![WorkedStretch { title: Some("Before".into()), steps }],
            more: Some("Two more are left out here.".into()),
            caveats: vec!["The chance range covers chance alone.".into()],
            sources: vec!["[5] Reichheld 2003".into()],
            from: Some("snapshots/2026-10.yaml:14".into()),
            command: "advocate measure --explain nps data/cases.json".into(),
            case: Some("{\"id\":\"nps\"}".into()),
        };
        Self {
            opening: fixture::opening(),
            contents: fixture::contents(),
            figures: vec![figure],
            again: "Anyone can work these figures out again.".into(),
            cases: Link::new("data/cases.json", "All cases of this report"),
            labels: WorkingLabels::example(),
        }
    }

    fn minimal() -> Self {
        let figure = WorkedFigure {
            id: "nps".into(),
            topic: "Net Promoter Score".into(),
            title: "no data".into(),
            results: Vec::new(),
            given: Vec::new(),
            alike: None,
            formulas: Vec::new(),
            notation: Vec::new(),
            stretches: Vec::new(),
            more: None,
            caveats: Vec::new(),
            sources: Vec::new(),
            from: None,
            command: "advocate measure --explain nps data/cases.json".into(),
            case: None,
        };
        Self {
            opening: fixture::bare_opening(),
            contents: Vec::new(),
            figures: vec![figure],
            again: "Anyone can work these figures out again.".into(),
            cases: Link::new("data/cases.json", "All cases of this report"),
            labels: WorkingLabels::example(),
        }
    }
}

impl WorkingLabels {
    fn example() -> Self {
        let label = |text: &str| text.to_owned();
        Self {
            given: label("Put in"),
            formula: label("Formula"),
            notation: label("Signs"),
            worked: label("Worked"),
            result: label("Result"),
            mind: label("To mind"),
            sources: label("Sources"),
            alike: label("Formulas as of"),
            from: label("From"),
            case: label("The case as JSON"),
        }
    }
}
