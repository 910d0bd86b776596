use super::moved::{facts, scores};
use super::{Edition, FactMoved, Moved, PageChanges, PromiseChange, Restated, Standing};
use crate::domain::Version;

/// Two editions, held against each other.
#[derive(Clone, PartialEq, Debug)]
pub struct Comparison {
    /// The one that is looked back on.
    pub before: Version,
    /// The other.
    pub after: Version,
    /// Scores that both show, each of its own period. None for two editions of one period: they measure the same.
    pub moved: Vec<Moved>,
    /// Scores that cannot be compared.
    pub standing: Standing,
    /// Full counts that differ, each of its own period.
    pub facts: Vec<FactMoved>,
    /// Figures of the same period that are told otherwise.
    pub restated: Vec<Restated>,
    /// Promises that stand otherwise.
    pub promises: Vec<PromiseChange>,
    /// Pages; `None` where one of the two is from before pages were recorded.
    pub pages: Option<PageChanges>,
}

impl Comparison {
    /// Compares two editions.
    pub fn of(before: &Edition, after: &Edition) -> Self {
        let same_period = before.period() == after.period();
        let ((moved, standing), facts) =
            if same_period { Default::default() } else { (scores(before, after), facts(before, after)) };
        let mut restated = Restated::all(before, after, |_| true);
        for figure in &mut restated {
            let told = after.reasons.get(&(figure.figure.to_string(), figure.period));
            let correction = after.reason.as_ref().filter(|_| figure.period == after.period());
            figure.why = told.or(correction).cloned();
        }
        Self {
            before: before.version,
            after: after.version,
            moved,
            standing,
            facts,
            restated,
            promises: PromiseChange::all(before, after),
            pages: before.pages.as_ref().zip(after.pages.as_ref()).map(|(was, is)| PageChanges::of(was, is)),
        }
    }

    /// Whether nothing differs. Scores that did not move by anything are no difference.
    pub fn is_empty(&self) -> bool {
        self.moved.iter().all(|moved| moved.change.value == Some(0.0))
            && self.facts.is_empty()
            && self.restated.is_empty()
            && self.promises.is_empty()
            && self.pages.as_ref().is_none_or(PageChanges::is_empty)
    }
}
