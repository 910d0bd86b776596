use std::collections::BTreeMap;

use super::moved::{pairs, same};
use super::{Edition, FigureName, Point};
use crate::domain::{Period, Version};

/// A figure of a period that is told otherwise than it was told.
#[derive(Clone, PartialEq, Debug)]
pub struct Restated {
    /// The period that it is about.
    pub period: Period,
    /// What it is.
    pub figure: FigureName,
    /// How a score is worked out; empty for a count.
    pub kind: String,
    /// Where it was told: the edition that is compared with.
    pub published: Version,
    /// What was told.
    pub was: Told,
    /// What is told now.
    pub is: Told,
    /// Why, where somebody wrote it down.
    pub why: Option<String>,
    /// Whether the edition before this one told it as this one does: it is no news then.
    pub known: bool,
}

/// A figure as it was told.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Told {
    /// A score; without a value and not hidden, nobody had answered.
    Score(Point),
    /// A full count.
    Count(i64),
    /// It was not told at all.
    Nothing,
}

impl Told {
    /// The number, where one was told.
    pub fn number(&self) -> Option<f64> {
        match self {
            Told::Score(point) => point.value,
            Told::Count(count) => Some(*count as f64),
            Told::Nothing => None,
        }
    }

    /// Whether two say the same, but for the rounding of a float. An unknown number of answers differs from none.
    fn says(&self, other: &Told) -> bool {
        match (self, other) {
            (Told::Score(one), Told::Score(other)) => {
                let counted = one.n.zip(other.n).is_none_or(|(one, other)| one == other);
                counted && one.hidden == other.hidden && same(one.value, other.value)
            }
            (one, other) => one == other,
        }
    }
}

impl Restated {
    /// Every figure that two editions both tell of, or that one tells of a period that both report, and tell otherwise.
    /// `of` leaves out the periods that are not asked about.
    pub(super) fn all(before: &Edition, after: &Edition, of: impl Fn(Period) -> bool) -> Vec<Self> {
        let both = before.period().min(after.period());
        let mut restated = Vec::new();
        let mut hold = |figure: FigureName,
                        kind: &str,
                        was: BTreeMap<Period, Told>,
                        is: BTreeMap<Period, Told>,
                        sure: bool| {
            let mut periods: Vec<Period> = was.keys().chain(is.keys()).copied().collect();
            periods.sort_unstable();
            periods.dedup();
            for period in periods.into_iter().filter(|period| *period <= both && of(*period)) {
                let told = |by: &BTreeMap<Period, Told>| by.get(&period).copied().unwrap_or(Told::Nothing);
                let (was, is) = (told(&was), told(&is));
                let doubtful = !sure && [was, is].contains(&Told::Nothing);
                if !doubtful && !was.says(&is) {
                    restated.push(Self {
                        period,
                        figure: figure.clone(),
                        kind: kind.to_owned(),
                        published: before.version,
                        was,
                        is,
                        why: None,
                        known: false,
                    });
                }
            }
        };
        for (was, is) in before.facts.iter().zip(&after.facts) {
            let told = |fact: &super::Fact, period: Period| {
                let mut all: BTreeMap<Period, Told> =
                    fact.history.iter().map(|(period, count)| (*period, Told::Count(*count))).collect();
                all.extend(fact.now.map(|count| (period, Told::Count(count))));
                all
            };
            // An edition that counts nothing, or tells its own period alone, unsays nothing of other periods.
            let both_look_back = !was.history.is_empty() && !is.history.is_empty();
            let sure = both_look_back || before.period() == after.period();
            hold(FigureName::Fact(is.name), "", told(was, before.period()), told(is, after.period()), sure);
        }
        for (was, is, sure) in pairs(before, after) {
            let Some(figure) = is.or(was) else { continue };
            let told = |figure: Option<&super::Figure>| -> BTreeMap<Period, Told> {
                let history = figure.into_iter().flat_map(|figure| &figure.history);
                history.map(|(period, point)| (*period, Told::Score(*point))).collect()
            };
            hold(FigureName::Score(figure.key.clone()), &figure.kind, told(was), told(is), sure);
        }
        restated.sort_by(|a, b| (b.period, &a.figure).cmp(&(a.period, &b.figure)));
        restated
    }
}
