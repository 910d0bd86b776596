//! Why customers left: one main reason per leaver. Facts.
//!
//! ```text
//! not recorded = outgoing − Σ reasons      negative: does not reconcile
//! % recorded = 100·Σ reasons/outgoing
//! ```
//!
//! The top five by count, ties by name; what is not recorded is always shown.

use super::pareto::by_count;
use super::verdict::Verdict;

/// How many reasons the page names.
const TOP: usize = 5;

/// The reasons of those who left.
#[derive(Clone, Debug, PartialEq)]
pub struct LeavingReasons {
    /// Percent of leavers whose reason is recorded; absent if nobody left.
    pub value: Option<f64>,
    /// Leavers without a recorded reason; negative if there are more reasons than leavers.
    pub not_recorded: i128,
    /// The five most frequent reasons with their counts.
    pub top: Vec<(String, u64)>,
    /// `reconciled` or `does not reconcile`.
    pub verdict: Verdict,
}

/// The reasons of `outgoing` leavers.
pub fn leaving_reasons(outgoing: u64, reasons: &[(String, u64)]) -> LeavingReasons {
    let recorded: i128 = reasons.iter().map(|(_, count)| i128::from(*count)).sum();
    let not_recorded = i128::from(outgoing) - recorded;
    let mut top = by_count(reasons);
    top.truncate(TOP);
    LeavingReasons {
        value: (outgoing > 0).then(|| 100.0 * recorded as f64 / outgoing as f64),
        not_recorded,
        top,
        verdict: if not_recorded < 0 { Verdict::DoesNotReconcile } else { Verdict::Reconciled },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(outgoing: u64, reasons: &[(&str, u64)]) -> LeavingReasons {
        let reasons: Vec<_> = reasons.iter().map(|&(name, count)| (name.to_owned(), count)).collect();
        leaving_reasons(outgoing, &reasons)
    }

    #[test]
    fn more_reasons_than_leavers_do_not_reconcile() {
        let got = check(3, &[("price", 2), ("moved", 2)]);
        assert_eq!((got.not_recorded, got.verdict), (-1, Verdict::DoesNotReconcile));
    }

    #[test]
    fn the_top_five_with_ties_by_name() {
        let got = check(30, &[("f", 1), ("e", 2), ("d", 2), ("c", 3), ("b", 4), ("a", 5)]);
        let names: Vec<_> = got.top.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["a", "b", "c", "d", "e"]);
        assert_eq!(got.not_recorded, 13);
    }

    #[test]
    fn nobody_left() {
        let got = check(0, &[]);
        assert_eq!((got.value, got.not_recorded, got.verdict), (None, 0, Verdict::Reconciled));
    }
}
