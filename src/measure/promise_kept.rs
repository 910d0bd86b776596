//! Kept promises: of the cases whose promised day has come by the cut-off, how many were closed by that day. Wilson's
//! interval, the full count read as a sample of the process.
//!
//! A case due later waits its turn, even if it is closed already; otherwise the quick ones would come in early and
//! flatter every month.

use super::closing::{Case, Seen};
use super::score::Score;
use super::share::Share;
use super::thresholds::Thresholds;

/// A case and the days within which it was promised to be closed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Promise {
    /// The case.
    pub case: Case,
    /// Days promised, from receipt.
    pub days: f64,
}

/// What became of the promises, in whole cases.
#[derive(Clone, Debug, PartialEq)]
pub struct PromisesKept {
    /// Kept / due, in percent, over [`PromisesKept::due`] cases.
    pub score: Score,
    /// Due by the cut-off.
    pub due: u64,
    /// Closed by the promised day.
    pub kept: u64,
    /// Closed after it.
    pub late: u64,
    /// Due and still open.
    pub overdue: u64,
    /// Due after the cut-off.
    pub not_due: u64,
    /// Received after the cut-off, or closed before receipt.
    pub invalid: u64,
}

/// The promises as seen at the end of the day `cutoff`.
pub fn promises_kept(promises: &[Promise], cutoff: f64, thresholds: &Thresholds) -> PromisesKept {
    let (mut kept, mut late, mut overdue, mut not_due, mut invalid) = (0_u64, 0_u64, 0_u64, 0_u64, 0_u64);
    for promise in promises {
        let due = promise.case.received + promise.days;
        let counter = match promise.case.seen_at(cutoff) {
            Seen::Invalid => &mut invalid,
            _ if !due.is_finite() => &mut invalid,
            _ if due > cutoff => &mut not_due,
            Seen::Closed(day) if day <= due => &mut kept,
            Seen::Closed(_) => &mut late,
            Seen::Open => &mut overdue,
        };
        *counter += 1;
    }
    let due = kept + late + overdue;
    let score = Share::new(kept, due).unwrap_or_default().score(thresholds);
    PromisesKept { score, due, kept, late, overdue, not_due, invalid }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(received: f64, days: f64, closed: Option<f64>, want: &str) {
        let promise = Promise { case: Case { received, closed }, days };
        let got = promises_kept(&[promise], 100.0, &Thresholds::default());
        let counts = [
            ("kept", got.kept),
            ("late", got.late),
            ("overdue", got.overdue),
            ("not due", got.not_due),
            ("invalid", got.invalid),
        ];
        let found: Vec<_> =
            counts.into_iter().filter(|(_, count)| *count == 1).map(|(name, _)| name).collect();
        assert_eq!(found, [want], "{promise:?}");
    }

    #[test]
    fn every_case_has_one_place() {
        check(80.0, 10.0, Some(90.0), "kept");
        check(80.0, 10.0, Some(91.0), "late");
        check(80.0, 10.0, Some(101.0), "overdue");
        check(90.0, 10.0, None, "overdue");
        check(91.0, 10.0, None, "not due");
        check(91.0, 10.0, Some(92.0), "not due");
        check(101.0, 10.0, None, "invalid");
        check(80.0, 10.0, Some(79.0), "invalid");
    }

    #[test]
    fn nothing_due_yet() {
        assert_eq!(promises_kept(&[], 100.0, &Thresholds::default()).score, Score::no_data());
    }
}
