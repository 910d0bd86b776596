use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::counts::Counts;
use super::disclosed::{CountsTold, RawCounts};
use super::pages::Pages;
use super::promise::PromiseTold;
use super::{Fact, FactName, Figure, Point};
use crate::domain::{Id, Period, Version};
use crate::figures::{Entry, ListsTold, ScoreKey};
use crate::measure::change::Change;
use crate::measure::verdict::Verdict;
use crate::project::PromiseState;

/// The form of `report.json` that is understood.
const SCHEMA: u64 = 1;

/// What an edition says: its figures, its promises, its pages.
#[derive(Clone, PartialEq, Debug)]
pub struct Edition {
    /// Which.
    pub version: Version,
    /// Why it corrects an earlier one.
    pub reason: Option<String>,
    /// Scores, in the order of the report.
    pub figures: Vec<Figure>,
    /// Full counts.
    pub facts: Vec<Fact>,
    /// Promises by id.
    pub promises: BTreeMap<String, PromiseTold>,
    /// Why it tells figures of earlier periods otherwise than they were told: figure and period to reason.
    pub reasons: BTreeMap<(String, Period), String>,
    /// How much was said, as it tells it.
    pub heard: CountsTold,
    /// What it tells of lists of customers and complaints; `None` where it is hidden.
    lists: Vec<(Entry, Option<u64>)>,
    /// What its pages say; `None` for a version from before that was recorded.
    pub pages: Option<Pages>,
}

/// Why files are not those of an edition.
#[derive(Debug, thiserror::Error)]
pub enum EditionError {
    /// Not JSON, or not of this form.
    #[error("it is not a report's data: {0}")]
    Form(#[from] serde_json::Error),
    /// A form that this program does not know.
    #[error("it has the form {0}, which this program does not know")]
    Schema(u64),
}

impl Edition {
    /// Reads the bytes of `data/report.json`, and of `data/pages.json` where the version has it.
    pub fn read(report: &[u8], pages: Option<&[u8]>) -> Result<Self, EditionError> {
        let pages = pages.map(serde_json::from_slice::<Pages>).transpose()?;
        if let Some(pages) = pages.as_ref().filter(|pages| pages.schema != Pages::SCHEMA) {
            return Err(EditionError::Schema(pages.schema));
        }
        Self::from_raw(serde_json::from_slice(report)?, pages)
    }

    /// The edition whose `data/report.json` is about to be written.
    pub fn of(report: &Value, pages: Option<Pages>) -> Result<Self, EditionError> {
        Self::from_raw(Report::deserialize(report)?, pages)
    }

    fn from_raw(raw: Report, pages: Option<Pages>) -> Result<Self, EditionError> {
        if raw.schema != SCHEMA {
            return Err(EditionError::Schema(raw.schema));
        }
        let version = raw.version;
        let facts: Vec<Fact> = FactName::ALL
            .into_iter()
            .map(|name| {
                let (object, _) = name.key();
                let counts = if object == "customers" { &raw.customers } else { &raw.complaints };
                let rows = counts.iter().flat_map(|counts| &counts.history);
                let history = rows.filter_map(|row| Some((row.period?, row.get(name)?))).collect();
                Fact { name, now: counts.as_ref().and_then(|counts| counts.get(name)), history }
            })
            .collect();
        let customers = raw.customers.into_iter().flat_map(Counts::customers);
        let lists = customers.chain(raw.complaints.into_iter().flat_map(Counts::complaints)).collect();
        Ok(Self {
            version,
            facts,
            figures: raw.measures.into_iter().map(RawFigure::figure).collect(),
            lists,
            promises: raw
                .commitments
                .into_iter()
                .filter_map(|promise| {
                    let state = PromiseState::ALL.into_iter().find(|state| state.word() == promise.state)?;
                    Some((promise.id, PromiseTold { title: promise.title, state, due: promise.due }))
                })
                .collect(),
            reasons: raw
                .restated
                .into_iter()
                .filter_map(|told| Some(((told.figure, told.period), told.why?)))
                .collect(),
            reason: raw.reason,
            heard: raw.counts.told(),
            pages,
        })
    }

    /// What it tells of lists whose total everyone knows, of its own period and, of groups' scores, of those before.
    pub fn lists_told(&self) -> BTreeMap<Period, ListsTold> {
        let mut told: BTreeMap<Period, Vec<(Entry, Option<u64>)>> = BTreeMap::new();
        told.insert(self.period(), self.lists.clone());
        for figure in self.figures.iter().filter(|figure| !figure.key.is_total()) {
            let past = figure.history.iter().map(|(period, point)| (*period, point));
            for (period, point) in past.chain([(self.period(), &figure.now)]) {
                let score = point.n.filter(|_| !point.hidden);
                let entries = [
                    (Entry::Answers(figure.key.clone()), point.n),
                    (Entry::Score(figure.key.clone()), score),
                ];
                told.entry(period).or_default().extend(entries);
            }
        }
        told.into_iter().map(|(period, entries)| (period, ListsTold::of(entries))).collect()
    }

    /// The period that it reports.
    pub fn period(&self) -> Period {
        self.version.period
    }
}

// What is read of `report.json`; everything else in it is passed over.

#[derive(Deserialize)]
struct Report {
    schema: u64,
    version: Version,
    #[serde(default)]
    reason: Option<String>,
    #[serde(default)]
    measures: Vec<RawFigure>,
    #[serde(default)]
    customers: Option<Counts>,
    #[serde(default)]
    complaints: Option<Counts>,
    #[serde(default)]
    commitments: Vec<RawPromise>,
    #[serde(default)]
    restated: Vec<RawRestated>,
    #[serde(flatten)]
    counts: RawCounts,
}

#[derive(Deserialize)]
struct RawRestated {
    period: Period,
    figure: String,
    #[serde(default)]
    why: Option<String>,
}

#[derive(Deserialize)]
struct RawPromise {
    id: String,
    title: String,
    state: String,
    #[serde(default)]
    due: Option<String>,
}

#[derive(Deserialize)]
struct RawFigure {
    id: Id,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    stage: Option<Id>,
    #[serde(default)]
    question: Option<Id>,
    #[serde(default)]
    segment: Option<BTreeMap<Id, Id>>,
    #[serde(default)]
    headline: bool,
    #[serde(default)]
    n: Option<u64>,
    #[serde(default)]
    value: Option<f64>,
    #[serde(default)]
    lower: Option<f64>,
    #[serde(default)]
    upper: Option<f64>,
    #[serde(default)]
    suppressed: bool,
    #[serde(default)]
    previous_period: Option<Period>,
    #[serde(default)]
    change: Option<f64>,
    #[serde(default)]
    change_lower: Option<f64>,
    #[serde(default)]
    change_upper: Option<f64>,
    #[serde(default)]
    verdict: String,
    #[serde(default)]
    history: Vec<RawPast>,
}

#[derive(Deserialize)]
struct RawPast {
    period: Period,
    #[serde(default)]
    n: Option<u64>,
    #[serde(default)]
    value: Option<f64>,
    #[serde(default)]
    lower: Option<f64>,
    #[serde(default)]
    upper: Option<f64>,
    #[serde(default)]
    suppressed: bool,
}

impl RawPast {
    fn point(&self) -> Point {
        Point { n: self.n, value: self.value, lower: self.lower, upper: self.upper, hidden: self.suppressed }
    }
}

impl RawFigure {
    fn figure(self) -> Figure {
        let called = [Verdict::Up, Verdict::Down, Verdict::NoClearChange, Verdict::ReadFromChart];
        let verdict = called.into_iter().find(|verdict| verdict.word() == self.verdict);
        let since = self.previous_period.zip(verdict).map(|(period, verdict)| {
            let (value, lower, upper) = (self.change, self.change_lower, self.change_upper);
            (period, Change { value, lower, upper, p: None, verdict })
        });
        Figure {
            now: Point {
                n: self.n,
                value: self.value,
                lower: self.lower,
                upper: self.upper,
                hidden: self.suppressed,
            },
            kind: self.kind,
            headline: self.headline,
            since,
            history: self.history.iter().map(|past| (past.period, past.point())).collect(),
            key: ScoreKey {
                measure: self.id,
                stage: self.stage,
                theme: self.question,
                segment: self.segment.unwrap_or_default(),
            },
        }
    }
}
