//! The figures of an edition as cases of the arithmetic, so that whoever doubts one can work it out again with `advocate
//! measure`.
//!
//! A case holds nothing that the edition hides: it is made only of figures that are shown, and where a formula needs more
//! than that, there is no case. What is put in is as exact as what `data/report.json` tells.

mod closed_loop;
mod customers;
mod habits;
mod leading;
mod promises;
mod scores;
mod voice;

use serde_json::{Value, json};

use super::edition::Figures;
use super::timeline::{PeriodFacts, Timeline};
use super::{LeadFigure, ScoreKey};
use crate::domain::Id;
use crate::project::Project;
use crate::source::Span;

/// One figure as a case.
#[derive(Clone, Debug, PartialEq)]
pub struct Working {
    /// The case's id, written as figures are in the playbook: `nps`, `csat@delivery.change`.
    pub id: String,
    /// The page that works it out.
    pub sheet: Sheet,
    /// The measure's token.
    pub measure: &'static str,
    /// What is put in.
    pub input: Value,
    /// The rows of the snapshots that it comes from.
    pub spans: Vec<Span>,
    /// Whether something that the report judged with is hidden and left out here.
    pub partial: bool,
    /// What of its page's subject it is about.
    pub subject: Subject,
}

/// What of a page's subject a figure is about.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Subject {
    /// All of it.
    #[default]
    Whole,
    /// A score, of everyone or of a group.
    Score(ScoreKey),
    /// A rating and a result.
    Lead(ScoreKey, Id),
    /// A theme at a stage.
    Theme(Id, Id),
    /// A promise, by its title.
    Promise(String),
}

/// What the figures of a page of workings are about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sheet {
    /// The scores of a measure, with their changes, their goals, their groups.
    Measure(Id),
    /// All scores judged together.
    Scores,
    /// Customers who came and left.
    Customers,
    /// What customers say.
    Voice,
    /// Complaints.
    Loop,
    /// Promises.
    Commitments,
    /// Whether ratings run ahead of results.
    Leads,
    /// Culture and habits.
    Culture,
}

impl Working {
    /// The case as `advocate measure` reads it.
    pub fn case(&self) -> Value {
        json!({"id": self.id, "measure": self.measure, "input": self.input})
    }

    fn new(
        id: impl Into<String>,
        sheet: Sheet,
        measure: &'static str,
        input: Value,
        spans: Vec<Span>,
    ) -> Working {
        Working { id: id.into(), sheet, measure, input, spans, partial: false, subject: Subject::Whole }
    }
}

/// What workings are made from.
struct Source<'a> {
    figures: &'a Figures,
    /// All periods up to the one that is reported, which is the last.
    periods: &'a [PeriodFacts<'a>],
    project: &'a Project,
}

/// All figures of an edition that can be worked out again, by sheet.
pub fn workings(timeline: &Timeline<'_>, figures: &Figures) -> Vec<Working> {
    let Some(periods) = timeline.up_to(figures.period) else { return Vec::new() };
    let source = Source { figures, periods, project: timeline.project };
    let mut workings = source.scores();
    workings.extend(source.customers());
    workings.extend(source.voice());
    workings.extend(source.closed_loop());
    workings.extend(source.promises());
    workings.extend(source.leading());
    workings.extend(source.habits());
    workings
}

/// A score as the playbook writes it: `csat@delivery`, with a theme or a group behind a slash.
pub fn score_name(key: &ScoreKey) -> String {
    let mut name = key.measure.to_string();
    if let Some(stage) = &key.stage {
        name = format!("{name}@{stage}");
    }
    if let Some(theme) = &key.theme {
        name = format!("{name}/{theme}");
    }
    for (kind, group) in &key.segment {
        name = format!("{name}/{kind}:{group}");
    }
    name
}

/// The figure of a rating and a result: `nps.leads.renewal`.
fn lead_name(figure: &LeadFigure) -> String {
    format!("{}.leads.{}", score_name(&figure.key), figure.outcome)
}
