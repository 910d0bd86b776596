//! Verdicts of a whole table: with many rows some differ by chance, so `up` and `down` also need an adjusted
//! p-value of at most 0.05 ([`super::benjamini_hochberg`]) over the rows with ten answers or more on both sides.

use super::benjamini_hochberg::{LEVEL, adjust};
use super::change::{Change, enough};
use super::score::Score;
use super::thresholds::Thresholds;
use super::verdict::Verdict;

/// One change of the table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row {
    /// Lower end of the 95 % interval of the change; absent if unbounded.
    pub lower: Option<f64>,
    /// Upper end of the 95 % interval of the change; absent if unbounded.
    pub upper: Option<f64>,
    /// The p-value of the change.
    pub p: Option<f64>,
    /// Answers before; the smaller of n and effective n where weighted.
    pub n_before: u64,
    /// Answers after; the smaller of n and effective n where weighted.
    pub n_after: u64,
}

/// What the table says of a row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Judged {
    /// The adjusted p-value; absent for rows outside the family.
    pub p_adj: Option<f64>,
    /// `up`, `down`, `no clear change` or `too few answers`.
    pub verdict: Verdict,
}

impl Row {
    /// The row of a change between two scores.
    pub fn of(before: &Score, after: &Score, change: &Change) -> Row {
        // Whole answers decide; the fraction of an effective n is cut, with the allowance of `Base::of_weighted`.
        let n = |score: &Score| score.n_eff.map_or(score.n, |n_eff| score.n.min((n_eff + 1e-9) as u64));
        Row { lower: change.lower, upper: change.upper, p: change.p, n_before: n(before), n_after: n(after) }
    }
}

/// The verdicts of all rows, in the order given.
pub fn judge(rows: &[Row], thresholds: &Thresholds) -> Vec<Judged> {
    let enough = |row: &Row| enough(row.n_before, row.n_after, thresholds);
    let in_family = |row: &Row| row.p.filter(|_| enough(row));
    let adjusted = adjust(&rows.iter().map(in_family).collect::<Vec<_>>());
    let verdict = |row: &Row, p_adj: Option<f64>| {
        if !enough(row) {
            Verdict::TooFewAnswers
        } else if p_adj.is_some_and(|p| p <= LEVEL) {
            Verdict::of_interval(row.lower, row.upper, 0.0)
        } else {
            Verdict::NoClearChange
        }
    };
    rows.iter().zip(adjusted).map(|(row, p_adj)| Judged { p_adj, verdict: verdict(row, p_adj) }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(lower: f64, upper: f64, p: f64, n: u64) -> Row {
        Row { lower: Some(lower), upper: Some(upper), p: Some(p), n_before: n, n_after: 50 }
    }

    #[test]
    fn a_clear_row_alone_is_lost_among_many() {
        let clear = row(0.5, 8.0, 0.03, 50);
        assert_eq!(judge(&[clear], &Thresholds::default())[0].verdict, Verdict::Up);
        let noise = row(-4.0, 4.0, 0.9, 50);
        assert_eq!(judge(&[clear, noise], &Thresholds::default())[0].verdict, Verdict::NoClearChange);
    }

    #[test]
    fn small_rows_stand_outside() {
        let clear = row(-8.0, -0.5, 0.03, 50);
        let small = row(-4.0, 4.0, 0.9, 9);
        let judged = judge(&[clear, small], &Thresholds::default());
        assert_eq!((judged[0].verdict, judged[0].p_adj), (Verdict::Down, Some(0.03)));
        assert_eq!((judged[1].verdict, judged[1].p_adj), (Verdict::TooFewAnswers, None));
    }

    #[test]
    fn a_small_p_with_an_interval_over_zero_is_not_called() {
        assert_eq!(
            judge(&[row(-0.1, 4.0, 0.04, 50)], &Thresholds::default())[0].verdict,
            Verdict::NoClearChange
        );
    }
}
