//! Leading indicators: do ratings run ahead of results here?
//!
//! Month-to-month changes of a rating x and an outcome y are paired with a lag: (dx_t, dy_t+L), L = 0…max.
//!
//! ```text
//! r = Pearson's correlation of the pairs
//! f = r₁(dx)·r₁(dy),  r₁ = Σ(v_t − v̄)(v_t+1 − v̄)/Σ(v_t − v̄)² over neighbours present
//! n_eff = min(n, n(1−f)/(1+f))                      (Bartlett 1935)
//! limits tanh(atanh r ± z/√(n_eff−3))               (Fisher 1915)
//! p from atanh r·√(n_eff−3), adjusted over the table
//! ```
//!
//! Why changes: two series that both climb correlate whatever they are about; in simulation, levels of unrelated
//! climbing series did so in 27–100 % of trials, changes with n_eff in 3–6 %. A link is not a cause.
//!
//! Fewer than 24 pairs, or n_eff below 10: `too few months`, no r (n_eff is told, as the reason). All changes equal: `no spread`. |r| of 1: `check
//! data`, the two are the same series.

use super::benjamini_hochberg::{LEVEL, adjust};
use super::special::normal::{Z, two_sided};
use super::thresholds::{Thresholds, length};
use super::verdict::Verdict;

/// From here up, |r| is 1 but for rounding.
const PERFECT: f64 = 1.0 - 1e-9;

/// One lag of the table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row {
    /// Months by which the outcome follows.
    pub lag: usize,
    /// Pairs of changes.
    pub n: u64,
    /// Pairs they are worth, given how much each series carries over from month to month.
    pub n_eff: Option<f64>,
    /// Correlation, −1…1.
    pub r: Option<f64>,
    /// Lower end of its 95 % interval.
    pub lower: Option<f64>,
    /// Upper end of its 95 % interval.
    pub upper: Option<f64>,
    /// The chance of so strong a correlation between unrelated series.
    pub p: Option<f64>,
    /// p adjusted over the table.
    pub p_adj: Option<f64>,
    /// `leads +`, `leads -`, `same month +`, `same month -`, `no clear link`; `too few months`, `no spread`, `check
    /// data`.
    pub verdict: Verdict,
}

/// The table of lags 0 to `max_lag`. `x` and `y` are monthly, oldest first, and start in the same month; `None` is a
/// month without a figure.
pub fn lag_table(x: &[Option<f64>], y: &[Option<f64>], max_lag: usize, thresholds: &Thresholds) -> Vec<Row> {
    let (dx, dy) = (changes(x), changes(y));
    let carry = carry_over(&dx).zip(carry_over(&dy)).map(|(a, b)| a * b);
    let mut rows: Vec<Row> = (0..=max_lag).map(|lag| row(&dx, &dy, carry, lag, thresholds)).collect();
    let adjusted = adjust(&rows.iter().map(|row| row.p).collect::<Vec<_>>());
    for (row, p_adj) in rows.iter_mut().zip(adjusted) {
        row.p_adj = p_adj;
        if p_adj.is_some_and(|p| p <= LEVEL) {
            row.verdict = match (row.lag, row.r.is_some_and(|r| r > 0.0)) {
                (0, true) => Verdict::SameMonthPositive,
                (0, false) => Verdict::SameMonthNegative,
                (_, true) => Verdict::LeadsPositive,
                (_, false) => Verdict::LeadsNegative,
            };
        }
    }
    rows
}

/// The changes of a series from month to month; `None` beside a month without a figure.
pub(super) fn changes_of(series: &[Option<f64>]) -> Vec<Option<f64>> {
    changes(series).values
}

/// The pairs of changes of which the second follows the first by `lag` months.
pub(super) fn pairs_of(dx: &[Option<f64>], dy: &[Option<f64>], lag: usize) -> Vec<(f64, f64)> {
    let later = dy.get(lag..).unwrap_or_default();
    dx.iter().zip(later).filter_map(|(&x, &y)| Some((x?, y?))).collect()
}

/// Changes from month to month, and how large the figures are that they were taken from.
struct Changes {
    values: Vec<Option<f64>>,
    level: f64,
}

fn changes(series: &[Option<f64>]) -> Changes {
    let finite = |x: Option<f64>| x.filter(|x| x.is_finite());
    let values = series.windows(2).map(|pair| finite(Some(finite(pair[1])? - finite(pair[0])?))).collect();
    let level = series.iter().filter_map(|&x| finite(x)).fold(0.0_f64, |most, x| most.max(x.abs()));
    Changes { values, level }
}

impl Changes {
    /// Whether values differ by more than the rounding of the figures they come from.
    fn spread(&self, values: impl Iterator<Item = f64> + Clone) -> bool {
        let least = values.clone().fold(f64::INFINITY, f64::min);
        let most = values.fold(f64::NEG_INFINITY, f64::max);
        most - least > 1e-12 * self.level
    }
}

/// r₁; `None` if the changes do not differ.
fn carry_over(changes: &Changes) -> Option<f64> {
    let known: Vec<f64> = changes.values.iter().copied().flatten().collect();
    if !changes.spread(known.iter().copied()) {
        return None;
    }
    let mean = known.iter().sum::<f64>() / known.len() as f64;
    let whole: f64 = known.iter().map(|v| (v - mean) * (v - mean)).sum();
    let neighbours = changes.values.windows(2).filter_map(|pair| Some((pair[0]? - mean) * (pair[1]? - mean)));
    Some(neighbours.sum::<f64>() / whole)
}

fn row(dx: &Changes, dy: &Changes, carry: Option<f64>, lag: usize, thresholds: &Thresholds) -> Row {
    let pairs = pairs_of(&dx.values, &dy.values, lag);
    let n = pairs.len() as u64;
    let nothing = |verdict| Row {
        lag,
        n,
        n_eff: None,
        r: None,
        lower: None,
        upper: None,
        p: None,
        p_adj: None,
        verdict,
    };
    if pairs.len() < length(thresholds.lead_pairs) {
        return nothing(Verdict::TooFewMonths);
    }
    let spread = dx.spread(pairs.iter().map(|pair| pair.0)) && dy.spread(pairs.iter().map(|pair| pair.1));
    let (Some(f), Some(r)) = (carry, pearson(&pairs).filter(|_| spread)) else {
        return nothing(Verdict::NoSpread);
    };
    let n_eff = (n as f64).min(n as f64 * (1.0 - f) / (1.0 + f));
    if n_eff < thresholds.lead_effective {
        return Row { n_eff: Some(n_eff), ..nothing(Verdict::TooFewMonths) };
    }
    if r.abs() >= PERFECT {
        return Row { n_eff: Some(n_eff), r: Some(r), ..nothing(Verdict::CheckData) };
    }
    let root = (n_eff - 3.0).sqrt();
    let angle = libm::atanh(r);
    Row {
        n_eff: Some(n_eff),
        r: Some(r),
        lower: Some(libm::tanh(angle - Z / root)),
        upper: Some(libm::tanh(angle + Z / root)),
        p: Some(two_sided(angle * root)),
        ..nothing(Verdict::NoClearLink)
    }
}

/// Pearson's r; `None` if a side does not vary.
fn pearson(pairs: &[(f64, f64)]) -> Option<f64> {
    let n = pairs.len() as f64;
    let (sx, sy) = pairs.iter().fold((0.0, 0.0), |(sx, sy), (x, y)| (sx + x, sy + y));
    let (mx, my) = (sx / n, sy / n);
    let (mut xx, mut yy, mut xy) = (0.0, 0.0, 0.0);
    for (x, y) in pairs {
        let (x, y) = (x - mx, y - my);
        xx += x * x;
        yy += y * y;
        xy += x * y;
    }
    let r = xy / (xx.sqrt() * yy.sqrt());
    r.is_finite().then(|| r.clamp(-1.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A fixed bumpy series of `n` months; `seed` picks another.
    fn series(n: usize, seed: u64) -> Vec<Option<f64>> {
        let mut state = seed;
        let mut next = || {
            state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            (state >> 40) as f64 / 1e5
        };
        (0..n).map(|_| Some(next())).collect()
    }

    fn check(x: &[Option<f64>], y: &[Option<f64>], lag: usize, want: &str) {
        let rows = lag_table(x, y, lag, &Thresholds::default());
        assert_eq!(rows.last().map(|row| row.verdict.word()), Some(want), "{:?}", rows.last());
    }

    fn shifted(series: &[Option<f64>], by: usize, sign: f64) -> Vec<Option<f64>> {
        // A little of something else, so that the correlation is not perfect.
        let noise = super::tests::series(series.len() + by, 99);
        let later = std::iter::repeat_n(&Some(0.0), by).chain(series);
        later.zip(noise).map(|(x, e)| Some(sign * (*x)? + 0.05 * e?)).collect()
    }

    #[test]
    fn what_follows_is_found_at_its_lag() {
        let x = series(40, 7);
        check(&x, &shifted(&x, 2, 1.0), 2, "leads +");
        check(&x, &shifted(&x, 1, -1.0), 1, "leads -");
        check(&x, &shifted(&x, 0, 1.0), 0, "same month +");
        check(&x, &shifted(&x, 0, -1.0), 0, "same month -");
        check(&x, &series(40, 8), 0, "no clear link");
    }

    #[test]
    fn what_cannot_be_said() {
        let x = series(40, 7);
        check(&x[..24], &x[..24], 0, "too few months");
        check(&x[..25], &x[..25], 0, "check data");
        let straight: Vec<_> = (0..40).map(|month| Some(0.1 * f64::from(month))).collect();
        check(&x, &straight, 0, "no spread");
        check(&x, &x, 50, "too few months");
        check(&[], &[], 0, "too few months");
    }

    #[test]
    fn a_gap_loses_two_changes() {
        let (x, mut y) = (series(40, 7), series(40, 8));
        y[20] = None;
        assert_eq!(lag_table(&x, &y, 0, &Thresholds::default())[0].n, 37);
    }
}
