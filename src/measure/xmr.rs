//! The XmR chart (Wheeler, Understanding Variation): is this month unlike the months before it?
//!
//! ```text
//! mean ± 2.66·mean|xᵢ − xᵢ₋₁|, cut to the possible range
//! ```
//!
//! over the baseline, the months before this one: the last 24, at least 12 (`too few months`). Only months next to
//! each other make a difference; a month without a figure breaks the chain. 2.66 = 3/1.128 turns the mean difference
//! of neighbours into three standard deviations.
//!
//! `signal up` or `signal down`: outside the limits, or this month and the 7 before all on one side of the mean. Two
//! rules only. A flat history makes any move a signal.

use super::thresholds::{Thresholds, length};
use super::verdict::Verdict;

/// Three standard deviations in units of the mean difference of neighbours.
const THREE_SIGMA: f64 = 2.66;

/// Limits and verdict of a control chart, in the unit of the figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Chart {
    /// The centre line.
    pub value: Option<f64>,
    /// Lower limit.
    pub lower: Option<f64>,
    /// Upper limit.
    pub upper: Option<f64>,
    /// `signal up`, `signal down`, `no signal`; `too few months`; `no data` if this month has no figure.
    pub verdict: Verdict,
}

impl Chart {
    /// No limits.
    pub(super) const TOO_FEW_MONTHS: Chart =
        Chart { value: None, lower: None, upper: None, verdict: Verdict::TooFewMonths };
}

/// What a figure can possibly be; `None` is unbounded.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Range {
    /// The least it can be.
    pub min: Option<f64>,
    /// The most it can be.
    pub max: Option<f64>,
}

impl Range {
    fn cut(self, x: f64) -> f64 {
        // `max` before `min`, each only where there is a bound; never panics, unlike `clamp`.
        let x = self.min.map_or(x, |min| x.max(min));
        self.max.map_or(x, |max| x.min(max))
    }
}

/// The chart of `current` after `baseline`, oldest month first; `None` is a month without a figure.
pub fn xmr(baseline: &[Option<f64>], current: Option<f64>, range: Range, thresholds: &Thresholds) -> Chart {
    let baseline = last(baseline, thresholds.baseline_most);
    let known: Vec<f64> = baseline.iter().copied().flatten().collect();
    let moves: Vec<f64> = baseline.windows(2).filter_map(|pair| Some((pair[1]? - pair[0]?).abs())).collect();
    if known.len() < length(thresholds.baseline_least) || moves.is_empty() {
        return Chart::TOO_FEW_MONTHS;
    }
    let centre = average(&known);
    let arm = THREE_SIGMA * average(&moves);
    let (lower, upper) = (range.cut(centre - arm), range.cut(centre + arm));
    if !(lower.is_finite() && upper.is_finite()) {
        return Chart::TOO_FEW_MONTHS;
    }
    let run = last(baseline, thresholds.run_before);
    let verdict = signal(run, current, centre, (lower, upper), thresholds);
    Chart { value: Some(centre), lower: Some(lower), upper: Some(upper), verdict }
}

/// The two rules: outside the limits, or this month and the `run` before it all on one side of the centre.
pub(super) fn signal(
    run: &[Option<f64>],
    current: Option<f64>,
    centre: f64,
    (lower, upper): (f64, f64),
    thresholds: &Thresholds,
) -> Verdict {
    let Some(current) = current else { return Verdict::NoData };
    let all = |side: fn(&f64, &f64) -> bool| {
        run.len() >= length(thresholds.run_before)
            && side(&current, &centre)
            && run.iter().all(|x| x.is_some_and(|x| side(&x, &centre)))
    };
    if current > upper || (current >= lower && all(f64::gt)) {
        Verdict::SignalUp
    } else if current < lower || all(f64::lt) {
        Verdict::SignalDown
    } else {
        Verdict::NoSignal
    }
}

/// The last so many months, or all there are.
pub(super) fn last<T>(months: &[T], most: u64) -> &[T] {
    &months[months.len().saturating_sub(length(most))..]
}

/// The mean of at least one value; exact if all are alike, which a plain sum is not (12 × 0.1).
pub(super) fn average(values: &[f64]) -> f64 {
    let first = values.first().copied().unwrap_or(f64::NAN);
    first + values.iter().map(|x| x - first).sum::<f64>() / values.len() as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(baseline: &[f64], current: f64, want: Verdict) -> Chart {
        let months: Vec<_> = baseline.iter().copied().map(Some).collect();
        let got = xmr(&months, Some(current), Range::default(), &Thresholds::default());
        assert_eq!(got.verdict, want, "{baseline:?} then {current}: {got:?}");
        got
    }

    #[test]
    fn outside_the_limits() {
        // Mean 1, every move 2: limits 1 ± 5.32.
        let saw = [0.0, 2.0].repeat(6);
        let got = check(&saw, 6.33, Verdict::SignalUp);
        assert_eq!((got.value, got.lower, got.upper), (Some(1.0), Some(1.0 - 5.32), Some(1.0 + 5.32)));
        check(&saw, 6.32, Verdict::NoSignal);
        check(&saw, -4.33, Verdict::SignalDown);
    }

    #[test]
    fn eight_in_a_row() {
        let low_then_high = [0.0, 9.0, 0.0, 9.0, 0.0, 4.0, 6.0, 6.0, 6.0, 6.0, 6.0, 6.0];
        check(&low_then_high, 6.0, Verdict::NoSignal);
        let mut longer = low_then_high.to_vec();
        longer.push(6.0);
        check(&longer, 6.0, Verdict::SignalUp);
        let mirrored: Vec<_> = longer.iter().map(|x| -x).collect();
        check(&mirrored, -6.0, Verdict::SignalDown);
        // On the mean is on neither side.
        check(&[1.0, 1.0].repeat(6), 1.0, Verdict::NoSignal);
    }

    #[test]
    fn a_flat_history_makes_any_move_a_signal() {
        check(&[0.1; 12], 0.1, Verdict::NoSignal);
        check(&[0.1; 12], 0.1001, Verdict::SignalUp);
    }

    #[test]
    fn the_last_24_months_at_least_12() {
        check(&[1.0; 11], 1.0, Verdict::TooFewMonths);
        let mut long = vec![500.0; 10];
        long.extend([0.0, 2.0].repeat(12));
        assert_eq!(check(&long, 1.0, Verdict::NoSignal).value, Some(1.0));
    }

    #[test]
    fn a_gap_makes_no_move_and_breaks_the_run() {
        let mut months: Vec<_> = [0.0, 2.0].repeat(6).into_iter().map(Some).collect();
        months.insert(6, None);
        let got = xmr(&months, Some(1.0), Range { min: Some(0.0), max: Some(5.0) }, &Thresholds::default());
        // Eleven moves of 2 less the one over the gap: still 2 on average. Cut to 0…5.
        assert_eq!((got.lower, got.upper), (Some(0.0), Some(5.0)));
        assert_eq!(xmr(&months, None, Range::default(), &Thresholds::default()).verdict, Verdict::NoData);
        let wide = [0.0, 9.0, 0.0, 9.0, 0.0, 4.0, 6.0, 6.0, 6.0, 6.0, 6.0, 6.0, 6.0];
        let mut run: Vec<_> = wide.into_iter().map(Some).collect();
        assert_eq!(xmr(&run, Some(6.0), Range::default(), &Thresholds::default()).verdict, Verdict::SignalUp);
        run[11] = None;
        assert_eq!(xmr(&run, Some(6.0), Range::default(), &Thresholds::default()).verdict, Verdict::NoSignal);
    }
}
