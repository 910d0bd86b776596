//! Clopper–Pearson limits of a binomial share (Clopper & Pearson 1934, Biometrika 26:404), as odds.
//!
//! The lower limit q of x in n is where seeing x or more has a chance of 2.5 %: I_q(x, n−x+1) = 0.025; the upper where
//! seeing x or fewer has: I_q(x+1, n−x) = 0.975. Odds q/(1−q), because a rate ratio is made of odds and keeps its
//! digits that way.

use super::special::incomplete_beta::{log_odds_at, tails};

/// The chance on each side of a 95 % interval.
const SIDE: f64 = 0.025;

/// The odds at both limits of `x` successes and `rest` failures: 0 below if there is no success, `None` (unbounded)
/// above if there is no failure.
pub fn limit_odds(x: u64, rest: u64) -> (f64, Option<f64>) {
    let (x, rest) = (x as f64, rest as f64);
    let lower = if x > 0.0 { libm::exp(log_odds_at(SIDE, x, rest + 1.0)) } else { 0.0 };
    // The upper tail of I at (x+1, rest) is the lower tail with the parameters swapped and the odds turned over.
    let upper = (rest > 0.0).then(|| libm::exp(-log_odds_at(SIDE, rest, x + 1.0)));
    (lower, upper)
}

/// Twice the smaller binomial tail, at most 1, for `x` successes and `rest` failures when success has the chance
/// `share` = 1 − `other`.
pub fn two_sided_p(x: u64, rest: u64, share: f64, other: f64) -> f64 {
    let (x, rest) = (x as f64, rest as f64);
    let or_more = if x > 0.0 { tails(x, rest + 1.0, share, other).lower } else { 1.0 };
    let or_fewer = if rest > 0.0 { tails(x + 1.0, rest, share, other).upper } else { 1.0 };
    (2.0 * or_more.min(or_fewer)).min(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(got: f64, want: f64) {
        assert!((got / want - 1.0).abs() < 1e-12, "got {got:e}, want {want:e}");
    }

    #[test]
    fn closed_forms() {
        // n of n: q^n = 0.025.
        let q = 0.025_f64.powf(0.1);
        near(limit_odds(10, 0).0, q / (1.0 - q));
        assert_eq!(limit_odds(10, 0).1, None);
        // 0 of n: (1−q)^n = 0.025.
        let q = 1.0 - 0.025_f64.powf(0.1);
        assert_eq!(limit_odds(0, 10).0, 0.0);
        near(limit_odds(0, 10).1.unwrap_or(f64::NAN), q / (1.0 - q));
        assert_eq!(limit_odds(0, 0), (0.0, None));
    }

    #[test]
    fn exact_tails() {
        // 8 of 10 heads: 2·(45 + 10 + 1)/1024.
        near(two_sided_p(8, 2, 0.5, 0.5), 112.0 / 1024.0);
        near(two_sided_p(2, 8, 0.5, 0.5), 112.0 / 1024.0);
        near(two_sided_p(5, 5, 0.5, 0.5), 1.0);
        near(two_sided_p(0, 0, 0.5, 0.5), 1.0);
        near(two_sided_p(0, 10, 0.5, 0.5), 2.0 / 1024.0);
    }
}
