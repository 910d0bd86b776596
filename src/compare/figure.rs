use std::collections::BTreeMap;
use std::fmt;

use crate::domain::{Id, Period};
use crate::figures::ScoreKey;
use crate::measure::change::Change;

/// A score as an edition tells it.
#[derive(Clone, PartialEq, Debug)]
pub struct Figure {
    /// What it is about.
    pub key: ScoreKey,
    /// How it is worked out, in the word of `report.json`: `nps`, `csat`, `ces`, `mean`, `favourable`.
    pub kind: String,
    /// Whether it is judged by itself, as one of at most three headline scores.
    pub headline: bool,
    /// The score of the edition's own period.
    pub now: Point,
    /// The period that the edition itself compares it with, and what became of it.
    pub since: Option<(Period, Change)>,
    /// Every period in which it was asked, the edition's own among them.
    pub history: BTreeMap<Period, Point>,
}

impl Figure {
    /// The question that it answers, whatever its theme: a stage with one question keeps its score when the question's
    /// theme changes.
    pub(super) fn question(&self) -> ScoreKey {
        ScoreKey { theme: None, ..self.key.clone() }
    }
}

/// A score of one period as it was told.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Point {
    /// How many answered; `None` where that is hidden, or was not told.
    pub n: Option<u64>,
    /// The value; `None` where nobody answered or it is hidden.
    pub value: Option<f64>,
    /// Lower end of the chance range.
    pub lower: Option<f64>,
    /// Upper end of the chance range.
    pub upper: Option<f64>,
    /// Whether it is hidden.
    pub hidden: bool,
}

/// A number of an edition that is a full count, with what it was in earlier periods.
#[derive(Clone, PartialEq, Debug)]
pub struct Fact {
    /// What is counted.
    pub name: FactName,
    /// In the edition's own period.
    pub now: Option<i64>,
    /// Every period in which it was counted; empty where an edition tells its own period alone.
    pub history: BTreeMap<Period, i64>,
}

/// What is counted.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum FactName {
    /// Customers at the start of the period.
    Opening,
    /// Customers who came.
    Incoming,
    /// Customers who left.
    Outgoing,
    /// Customers at its end.
    Closing,
    /// Complaints received in the period.
    Received,
    /// Complaints that are open at its end.
    Open,
}

impl FactName {
    /// All of them.
    pub const ALL: [FactName; 6] = [
        FactName::Opening,
        FactName::Incoming,
        FactName::Outgoing,
        FactName::Closing,
        FactName::Received,
        FactName::Open,
    ];

    /// The key in `report.json`: the object that holds it, and its own name there.
    pub fn key(self) -> (&'static str, &'static str) {
        match self {
            FactName::Opening => ("customers", "opening"),
            FactName::Incoming => ("customers", "incoming"),
            FactName::Outgoing => ("customers", "outgoing"),
            FactName::Closing => ("customers", "closing"),
            FactName::Received => ("complaints", "received"),
            FactName::Open => ("complaints", "open"),
        }
    }
}

/// What a figure is called where one name must stand for it: `nps`, `csat@delivery`, `csat@delivery[region=north]`,
/// `customers.incoming`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum FigureName {
    /// A full count.
    Fact(FactName),
    /// A score.
    Score(ScoreKey),
}

impl FigureName {
    /// The measure, for a score.
    pub fn measure(&self) -> Option<&Id> {
        match self {
            FigureName::Score(key) => Some(&key.measure),
            FigureName::Fact(_) => None,
        }
    }
}

impl fmt::Display for FigureName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = match self {
            FigureName::Fact(fact) => {
                let (object, name) = fact.key();
                return write!(f, "{object}.{name}");
            }
            FigureName::Score(key) => key,
        };
        write!(f, "{}", key.measure)?;
        if let Some(stage) = &key.stage {
            write!(f, "@{stage}")?;
        }
        if let Some(theme) = &key.theme {
            write!(f, "/{theme}")?;
        }
        if !key.is_total() {
            let groups: Vec<String> =
                key.segment.iter().map(|(kind, group)| format!("{kind}={group}")).collect();
            write!(f, "[{}]", groups.join(","))?;
        }
        Ok(())
    }
}
