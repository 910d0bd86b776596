//! Welch's t for the difference of two means with unequal spread (Welch 1947, Biometrika 34:28).
//!
//! ```text
//! d = x̄₁ − x̄₀,  SE² = s₁²/n₁ + s₀²/n₀
//! df = SE⁴ / ((s₁²/n₁)²/(n₁−1) + (s₀²/n₀)²/(n₀−1))
//! limits d ± t(0.975, df)·SE,  p from t = d/SE
//! ```
//!
//! Both spreads 0: the limits are d itself, p is 0 (1 if d is 0).

use super::special::student;

/// Mean, variance (with n − 1) and size of one side; `n` > 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sample {
    /// x̄.
    pub mean: f64,
    /// s², with n − 1.
    pub variance: f64,
    /// Number of answers, or the effective number.
    pub n: f64,
}

/// Limits of a difference of means and its two-sided p-value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Difference {
    /// Lower end of the 95 % interval.
    pub lower: f64,
    /// Upper end of the 95 % interval.
    pub upper: f64,
    /// Two-sided p-value.
    pub p: f64,
}

/// Welch's interval and test for `after` − `before`.
pub fn welch(before: Sample, after: Sample) -> Difference {
    let d = after.mean - before.mean;
    let part = |s: Sample| s.variance / s.n;
    let (v0, v1) = (part(before), part(after));
    let square = v0 + v1;
    if square <= 0.0 {
        return Difference { lower: d, upper: d, p: if d == 0.0 { 1.0 } else { 0.0 } };
    }
    // Shares of the whole, so that squares of tiny variances cannot vanish.
    let (w0, w1) = (v0 / square, v1 / square);
    let df = 1.0 / (w0 * w0 / (before.n - 1.0) + w1 * w1 / (after.n - 1.0));
    let error = square.sqrt();
    let arm = student::quantile_975(df) * error;
    Difference { lower: d - arm, upper: d + arm, p: student::two_sided(d / error, df) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_spread_on_either_side() {
        let side = |mean| Sample { mean, variance: 0.0, n: 14.0 };
        assert_eq!(welch(side(5.0), side(6.0)), Difference { lower: 1.0, upper: 1.0, p: 0.0 });
        assert_eq!(welch(side(5.0), side(5.0)), Difference { lower: 0.0, upper: 0.0, p: 1.0 });
    }

    #[test]
    fn equal_spread_and_size_is_the_ordinary_t_test() {
        // n = 10 each, s² = 5: SE = 1, df = 18, t(0.975, 18) = 2.100922040241038.
        let side = |mean| Sample { mean, variance: 5.0, n: 10.0 };
        let got = welch(side(3.0), side(5.0));
        assert!((got.lower - (2.0 - 2.100_922_040_241_038)).abs() < 1e-12, "{got:?}");
        // Two-sided p of t = 2 with 18 degrees of freedom.
        assert!((got.p - 0.060_821_465_669_332_44).abs() < 1e-12, "{got:?}");
    }
}
