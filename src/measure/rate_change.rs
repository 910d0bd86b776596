//! How a rate of counts moved: complaints per thousand customers, before and after.
//!
//! ```text
//! ratio = (c₁/e₁)/(c₀/e₀)
//! limits q/(1−q)·e₀/e₁, with q the Clopper–Pearson limits of c₁ in c₀ + c₁
//! p = twice the smaller tail of c₁ in c₀ + c₁ at e₁/(e₀ + e₁)
//! ```
//!
//! (Przyborowski & Wilenski 1940; Clopper & Pearson 1934.) `up` or `down` if 1 lies outside the limits. c₀ = 0: no
//! ratio, no upper limit. c₀ + c₁ < 10: `too few answers`.

use super::change::Change;
use super::clopper_pearson::{limit_odds, two_sided_p};
use super::thresholds::Thresholds;
use super::verdict::Verdict;

/// A count and what it was counted over: customers, orders, days. Any unit, the same on both sides.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rate {
    /// c.
    pub count: u64,
    /// e, above 0.
    pub exposure: f64,
}

/// The ratio after ÷ before as a [`Change`]: its value and limits are ratios, 1 is "as before". `no data` if a side
/// has no exposure.
pub fn rate_change(before: Rate, after: Rate, thresholds: &Thresholds) -> Change {
    let exposed = |rate: Rate| rate.exposure > 0.0 && rate.exposure.is_finite();
    if !exposed(before) || !exposed(after) {
        return Change::only(Verdict::NoData);
    }
    let exposure_odds = before.exposure / after.exposure;
    let whole = before.exposure + after.exposure;
    let (lower, upper) = limit_odds(after.count, before.count);
    let finite = |x: f64| x.is_finite().then_some(x);
    let (lower, upper) = (finite(lower * exposure_odds), upper.and_then(|odds| finite(odds * exposure_odds)));
    let value = (before.count > 0).then(|| after.count as f64 / before.count as f64 * exposure_odds);
    let p = two_sided_p(after.count, before.count, after.exposure / whole, before.exposure / whole);
    let verdict = if before.count.saturating_add(after.count) < thresholds.fewest_answers {
        Verdict::TooFewAnswers
    } else {
        Verdict::of_interval(lower, upper, 1.0)
    };
    Change { value: value.and_then(finite), lower, upper, p: finite(p), verdict }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(before: u64, after: u64, want: &str) -> Change {
        let rate = |count| Rate { count, exposure: 10.0 };
        let got = rate_change(rate(before), rate(after), &Thresholds::default());
        assert_eq!(got.verdict.word(), want, "{before} → {after}: {got:?}");
        got
    }

    #[test]
    fn words() {
        check(4, 5, "too few answers");
        check(5, 5, "no clear change");
        check(40, 10, "down");
        check(10, 40, "up");
        check(0, 0, "too few answers");
    }

    #[test]
    fn nothing_before_has_no_ratio_and_no_upper_limit() {
        let got = check(0, 12, "up");
        assert_eq!((got.value, got.upper), (None, None));
        // Lower: q^12 = 0.025.
        let q = 0.025_f64.powf(1.0 / 12.0);
        assert!((got.lower.unwrap_or(f64::NAN) - q / (1.0 - q)).abs() < 1e-9);
        let none = check(12, 0, "down");
        assert_eq!((none.value, none.lower), (Some(0.0), Some(0.0)));
    }

    #[test]
    fn no_exposure_no_rate() {
        let rate = |exposure| Rate { count: 20, exposure };
        assert_eq!(rate_change(rate(0.0), rate(1.0), &Thresholds::default()).verdict, Verdict::NoData);
        assert_eq!(rate_change(rate(1.0), rate(f64::NAN), &Thresholds::default()).verdict, Verdict::NoData);
    }
}
