//! Commitments: what we said we would change, and whether we did. Facts.
//!
//! Due by the cut-off: kept (done by the due day), late (done after it), overdue (not done), dropped (withdrawn after
//! it was due). Withdrawn in time is left out. Due later: ahead (done already) or open. What is dated after the
//! cut-off has not happened.
//!
//! ```text
//! kept rate = 100·kept/(kept + late + overdue + dropped)
//! days overdue = cut-off − due
//! ```

use super::verdict::Verdict;

/// One commitment, in day numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Commitment {
    /// The day it was promised for.
    pub due: f64,
    /// The day it was done.
    pub done: Option<f64>,
    /// The day it was withdrawn.
    pub withdrawn: Option<f64>,
}

/// How a commitment stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Done by the due day.
    Kept,
    /// Done after it.
    Late,
    /// Due and not done.
    Overdue,
    /// Withdrawn after it was due.
    Dropped,
    /// Withdrawn by the due day: left out.
    Withdrawn,
    /// Done, and due after the cut-off.
    Ahead,
    /// Due after the cut-off.
    Open,
}

impl Commitment {
    /// How it stands at the end of the day `cutoff`. Of done and withdrawn, what came first counts; on the same day,
    /// done.
    pub fn state(self, cutoff: f64) -> State {
        let happened = |day: Option<f64>| day.filter(|&day| day <= cutoff);
        let done = happened(self.done);
        let withdrawn = happened(self.withdrawn).filter(|&day| done.is_none_or(|done| day < done));
        let due = self.due <= cutoff;
        match (withdrawn, done) {
            (Some(day), _) if day > self.due => State::Dropped,
            (Some(_), _) => State::Withdrawn,
            (None, Some(_)) if !due => State::Ahead,
            (None, Some(day)) if day <= self.due => State::Kept,
            (None, Some(_)) => State::Late,
            (None, None) if due => State::Overdue,
            (None, None) => State::Open,
        }
    }
}

/// All commitments together, in whole numbers and days.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Commitments {
    /// Percent kept of those due; absent if none was.
    pub value: Option<f64>,
    /// Due by the cut-off: kept, late, overdue, dropped.
    pub due: u64,
    /// Done by the due day.
    pub kept: u64,
    /// Done after it.
    pub late: u64,
    /// Due and not done.
    pub overdue: u64,
    /// Withdrawn after it was due.
    pub dropped: u64,
    /// Withdrawn in time.
    pub withdrawn: u64,
    /// Done before it was due, which is after the cut-off.
    pub ahead: u64,
    /// Due after the cut-off and not done.
    pub open: u64,
    /// Days the oldest overdue one is overdue.
    pub oldest_overdue: Option<f64>,
    /// Median of the days overdue.
    pub median_overdue: Option<f64>,
}

impl Commitments {
    /// `ok`, or `no data` if nothing was due.
    pub fn verdict(&self) -> Verdict {
        if self.due > 0 { Verdict::Ok } else { Verdict::NoData }
    }
}

/// How `items` stand at the end of the day `cutoff`.
pub fn commitments(items: &[Commitment], cutoff: f64) -> Commitments {
    let mut all = Commitments::default();
    let mut days_overdue = Vec::new();
    for item in items {
        let counter = match item.state(cutoff) {
            State::Kept => &mut all.kept,
            State::Late => &mut all.late,
            State::Overdue => {
                days_overdue.push(cutoff - item.due);
                &mut all.overdue
            }
            State::Dropped => &mut all.dropped,
            State::Withdrawn => &mut all.withdrawn,
            State::Ahead => &mut all.ahead,
            State::Open => &mut all.open,
        };
        *counter += 1;
    }
    all.due = all.kept + all.late + all.overdue + all.dropped;
    all.value = (all.due > 0).then(|| 100.0 * all.kept as f64 / all.due as f64);
    days_overdue.sort_by(f64::total_cmp);
    all.oldest_overdue = days_overdue.last().copied();
    all.median_overdue = median(&days_overdue);
    all
}

/// The median of sorted values.
fn median(sorted: &[f64]) -> Option<f64> {
    let upper = *sorted.get(sorted.len() / 2)?;
    let lower = *sorted.get((sorted.len() - 1) / 2)?;
    Some((lower + upper) / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(due: f64, done: Option<f64>, withdrawn: Option<f64>, want: State) {
        assert_eq!(Commitment { due, done, withdrawn }.state(50.0), want);
    }

    #[test]
    fn every_commitment_has_one_state() {
        check(40.0, Some(40.0), None, State::Kept);
        check(40.0, Some(41.0), None, State::Late);
        check(40.0, Some(51.0), None, State::Overdue);
        check(50.0, None, None, State::Overdue);
        check(51.0, None, None, State::Open);
        check(51.0, Some(50.0), None, State::Ahead);
        check(40.0, None, Some(40.0), State::Withdrawn);
        check(40.0, None, Some(41.0), State::Dropped);
        check(40.0, None, Some(51.0), State::Overdue);
        check(60.0, None, Some(50.0), State::Withdrawn);
        check(60.0, None, Some(55.0), State::Open);
        check(40.0, Some(38.0), Some(39.0), State::Kept);
        check(40.0, Some(39.0), Some(38.0), State::Withdrawn);
    }

    #[test]
    fn days_overdue() {
        let overdue = |due| Commitment { due, done: None, withdrawn: None };
        let got = commitments(&[overdue(44.0), overdue(50.0), overdue(49.0)], 50.0);
        assert_eq!((got.oldest_overdue, got.median_overdue, got.value), (Some(6.0), Some(1.0), Some(0.0)));
        let none = commitments(&[], 50.0);
        assert_eq!((none.oldest_overdue, none.median_overdue, none.value), (None, None, None));
    }
}
