use serde::Serialize;

use super::{Href, Html};

/// A score against its goal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ScoreRow {
    /// The measure, and the stage where it has one: "Satisfaction, Delivery".
    pub name: String,
    /// Where it is told at length.
    pub href: Option<Href>,
    /// What is new about it since the edition before: "Asked for the first time".
    pub mark: Option<String>,
    /// The score with its unit: "+41", "69 %". For one that is not shown, why: "hidden", "not collected".
    pub value: String,
    /// Set where the score is not shown, so that it looks unlike one.
    pub absent: bool,
    /// The goal with its unit.
    pub goal: Option<String>,
    /// Gap and change in words: "16 short; fell from 77 %". No verb of change without a verdict of change.
    pub words: String,
    /// The last twelve periods, small, with its own text alternative.
    pub spark: Option<Html>,
    /// n and chance range: "n 1,204 · +37 to +45".
    pub fine: String,
}
