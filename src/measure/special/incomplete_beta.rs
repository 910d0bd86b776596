//! The regularised incomplete beta function I_x(a, b), both its tails, and its inverse on the scale of log odds.
//!
//! ```text
//! I_x(a, b) = ∫₀ˣ t^(a−1) (1−t)^(b−1) dt / B(a, b)
//! ```
//!
//! Binomial tails, Clopper–Pearson limits and Student's t all reduce to it. The value is a leading factor
//! x^a (1−x)^b / B(a, b) divided by a continued fraction. The leading factor is
//! where crates lose digits: they subtract log gammas, which for a = 10⁷ are near 10⁸. Here it is written, after
//! Loader (Fast and Accurate Computation of Binomial Probabilities, 2000), as a normal density times small
//! corrections, so that nothing large cancels.
//!
//! Checked against scipy (Boost) and mpmath at 1,500 points with a, b from 0.01 to 10⁷, in tails down to 1e-290:
//! half of them agree to 2e-16, 99 % to 2e-13; the worst, 2e-11, is a tail of 1e-164.

use std::f64::consts::PI;

/// The two tails of the beta distribution at one point; each is exact where it is small.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tails {
    /// I_x(a, b): the chance of a value up to x. 0 to 1.
    pub lower: f64,
    /// 1 − I_x(a, b). 0 to 1.
    pub upper: f64,
}

/// Both tails of the beta distribution with parameters `a`, `b` > 0 at `x`, where `y` = 1 − `x`.
///
/// `x` and `y` are given apart because 1 − x has lost digits when x is near 1; whoever has a ratio knows both.
/// NaN where the parameters make no sense.
pub fn tails(a: f64, b: f64, x: f64, y: f64) -> Tails {
    let sensible = a > 0.0 && b > 0.0 && a.is_finite() && b.is_finite() && x >= 0.0 && y >= 0.0;
    if !sensible {
        return Tails { lower: f64::NAN, upper: f64::NAN };
    }
    if x == 0.0 {
        return Tails { lower: 0.0, upper: 1.0 };
    }
    if y == 0.0 {
        return Tails { lower: 1.0, upper: 0.0 };
    }
    if is_near(a, b, x) {
        let fraction = continued_fraction(a, b, x, y, distance(a, b, x, y));
        let lower = (leading_factor(a, b, x, y) / fraction).min(1.0);
        Tails { lower, upper: 1.0 - lower }
    } else {
        let fraction = continued_fraction(b, a, y, x, distance(b, a, y, x));
        let upper = (leading_factor(b, a, y, x) / fraction).min(1.0);
        Tails { lower: 1.0 - upper, upper }
    }
}

/// The continued fraction converges fast on the near side of the mean only; the far side is the mirror image.
fn is_near(a: f64, b: f64, x: f64) -> bool {
    x <= (a + 1.0) / (a + b + 2.0)
}

/// The log odds θ = ln(x / (1 − x)) of the point where I_x(a, b) = `p`, for 0 < `p` ≤ ½.
///
/// For the upper tail, swap `a` and `b` and turn the sign. Newton's method on ln I as a function of θ: that function
/// rises and is concave (the beta distribution is log-concave on the scale of log odds), so after its first step
/// Newton walks up to the root from the left and cannot miss. Odds, not x, because limits near 0 and near 1 then
/// keep their digits. NaN where the parameters make no sense.
pub fn log_odds_at(p: f64, a: f64, b: f64) -> f64 {
    log_odds_from(libm::log(a / b), p, a, b)
}

/// The same, begun at `start`: the nearer to the result, the fewer steps.
pub(super) fn log_odds_from(start: f64, p: f64, a: f64, b: f64) -> f64 {
    let mut theta = start;
    let mut right = theta;
    let sensible = theta.is_finite() && p > 0.0 && p <= 0.5;
    if !sensible {
        return f64::NAN;
    }
    for _ in 0..200 {
        let (x, y) = (1.0 / (1.0 + libm::exp(-theta)), 1.0 / (1.0 + libm::exp(theta)));
        // dI/dθ = (dI/dx)·x(1−x) is the leading factor itself.
        let slope = leading_factor(a, b, x, y);
        let below = match is_near(a, b, x) {
            true => (slope / continued_fraction(a, b, x, y, distance(a, b, x, y))).min(1.0),
            false => tails(a, b, x, y).lower,
        };
        if below <= 0.0 {
            // The first step may go so far that nothing is left there: halfway back.
            theta = (theta + right) / 2.0;
            continue;
        }
        right = theta;
        let step = (libm::log(p) - libm::log(below)) * below / slope;
        if !step.is_finite() {
            return f64::NAN;
        }
        theta += step;
        if step.abs() <= 2.0 * f64::EPSILON * theta.abs().max(1.0) {
            break;
        }
    }
    theta
}

/// x^a y^b / B(a, b), as Loader writes it: √(ab / 2π(a+b)) · exp(−deviance + δ(a+b) − δ(a) − δ(b)).
fn leading_factor(a: f64, b: f64, x: f64, y: f64) -> f64 {
    let d = distance(a, b, x, y);
    let n = a + b;
    let deviance = half_deviance(a, n * x, d) + half_deviance(b, n * y, -d);
    let correction = stirling_error(n) - stirling_error(a) - stirling_error(b);
    (a / n * b / (2.0 * PI)).sqrt() * libm::exp(correction - deviance)
}

/// (a+b)x − a, which equals bx − ay; the fused form keeps the digits that cancel.
fn distance(a: f64, b: f64, x: f64, y: f64) -> f64 {
    let ay = a * y;
    b.mul_add(x, -ay) + (-a).mul_add(y, ay)
}

/// k·ln(k/m) + d with d = m − k: how far k lies from m, never negative. Loader's bd0.
///
/// m and d are given apart because each is exact where the other has lost digits.
fn half_deviance(k: f64, m: f64, d: f64) -> f64 {
    let u = d / k;
    if u.abs() > 0.5 {
        return d - k * libm::log(m / k);
    }
    // u − ln(1+u) = ur − 2r³(1/3 + r²/5 + r⁴/7 + …) with r = u/(2+u): no cancellation for small u.
    let r = u / (2.0 + u);
    let r2 = r * r;
    let (mut sum, mut power, mut odd) = (0.0, 1.0, 3.0);
    loop {
        let term = power / odd;
        sum += term;
        if term <= f64::EPSILON * sum {
            break;
        }
        power *= r2;
        odd += 2.0;
    }
    k * (u * r - 2.0 * r * r2 * sum)
}

/// δ(z): what Stirling's formula leaves out of ln Γ(z). Loader's stirlerr, for real z > 0.
fn stirling_error(z: f64) -> f64 {
    // Student's t asks for this one each time: (1 − ln 2)/2.
    if z == 0.5 {
        return (1.0 - std::f64::consts::LN_2) / 2.0;
    }
    // δ(z) = δ(z+1) + (z+½)·ln(1+1/z) − 1 walks up to where the series is exact (error 1e-16 at 16).
    let (mut z, mut walked) = (z, 0.0);
    while z < 16.0 {
        walked += (z + 0.5) * libm::log1p(1.0 / z) - 1.0;
        z += 1.0;
    }
    let w = 1.0 / (z * z);
    let series =
        1.0 / 12.0 - w * (1.0 / 360.0 - w * (1.0 / 1260.0 - w * (1.0 / 1680.0 - w * (1.0 / 1188.0))));
    walked + series / z
}

/// The continued fraction that divides the leading factor (Didonato & Morris 1992, the even part of DLMF 8.17.22), by
/// Lentz's method. `d` is (a+b)x − a. Needs about √min(a, b) steps.
///
/// The even part, because its terms hold x only through d and products: near x = 1 nothing cancels.
fn continued_fraction(a: f64, b: f64, x: f64, y: f64, d: f64) -> f64 {
    // Stands in for a denominator that happens to be 0.
    const TINY: f64 = 1e-300;
    // Enough for a, b up to 10¹²; beyond, the last digits go first.
    const STEPS: u32 = 2_000_000;
    let safe = |v: f64| if v.abs() < TINY { TINY } else { v };
    let mut value = safe(a * (1.0 - d) / (a + 1.0));
    let (mut numerator, mut denominator) = (value, 0.0);
    for m in 1..STEPS {
        let m = f64::from(m);
        let odd = a + 2.0 * m - 1.0;
        let above = (a + m - 1.0) / odd * ((a + b + m - 1.0) / odd) * m * (b - m) * x * x;
        let below = m + m * (b - m) * x / odd + (a + m) / (odd + 2.0) * (1.0 - d + m * (1.0 + y));
        denominator = 1.0 / safe(below + above * denominator);
        numerator = safe(below + above / numerator);
        let change = numerator * denominator;
        value *= change;
        if (change - 1.0).abs() <= f64::EPSILON {
            break;
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(got: f64, want: f64) {
        assert!((got / want - 1.0).abs() < 1e-12, "got {got:e}, want {want:e}");
    }

    fn check(a: f64, b: f64, x: f64, lower: f64, upper: f64) {
        let got = tails(a, b, x, 1.0 - x);
        near(got.lower, lower);
        near(got.upper, upper);
    }

    /// Tabulated with mpmath at 30 digits.
    #[test]
    fn tails_match_the_table() {
        check(5.0, 7.0, 0.3, 0.210_304_617_299_999_98, 0.789_695_382_700_000_1);
        check(0.01, 3.0, 1e-20, 0.640_453_252_514_620_2, 0.359_546_747_485_379_85);
        check(500.0, 700.0, 0.4, 0.120_516_289_089_432_08, 0.879_483_710_910_568);
        check(2000.0, 2500.0, 0.46, 0.981_986_571_892_573_9, 0.018_013_428_107_426_16);
        check(5e4, 5e4, 0.495, 0.000_782_509_881_086_271_9, 0.999_217_490_118_913_7);
        check(3.0, 1e5, 1e-5, 0.080_304_156_195_560_5, 0.919_695_843_804_439_5);
        near(tails(61.0, 39.0, 0.2, 0.8).lower, 1.985_545_209_979_155_4e-19);
    }

    /// Tabulated with mpmath by quadrature.
    #[test]
    fn ten_million_answers() {
        near(tails(1e7, 1e7, 0.4998, 1.0 - 0.4998).lower, 0.036_819_131_097_873_99);
        near(tails(1e7, 1e7, 0.4992, 1.0 - 0.4992).lower, 4.170_794_898_471_44e-13);
    }

    #[test]
    fn closed_forms() {
        // I_x(a, 1) = x^a, I_x(1, b) = 1 − (1−x)^b.
        near(tails(7.5, 1.0, 0.2, 0.8).lower, 0.2_f64.powf(7.5));
        near(tails(1.0, 40.0, 0.2, 0.8).upper, 0.8_f64.powi(40));
        // Far in the tail of a tiny share: (1/7)⁶⁰.
        near(tails(60.0, 1.0, 1.0 / 7.0, 6.0 / 7.0).lower, 7.0_f64.powi(-60));
        assert_eq!(tails(2.0, 3.0, 0.0, 1.0), Tails { lower: 0.0, upper: 1.0 });
        assert_eq!(tails(2.0, 3.0, 1.0, 0.0), Tails { lower: 1.0, upper: 0.0 });
        assert!(tails(0.0, 3.0, 0.5, 0.5).lower.is_nan());
        assert!(tails(1.0, f64::INFINITY, 0.5, 0.5).lower.is_nan());
    }

    #[test]
    fn the_inverse_undoes_the_tail() {
        for (a, b) in [(0.5, 0.5), (1.0, 1.0), (3.0, 900.0), (900.0, 3.0), (5e4, 4e4), (2.5e5, 0.5)] {
            for p in [1e-6, 0.025, 0.05, 0.5] {
                let theta = log_odds_at(p, a, b);
                let (x, y) = (1.0 / (1.0 + (-theta).exp()), 1.0 / (1.0 + theta.exp()));
                near(tails(a, b, x, y).lower, p);
            }
        }
        assert!(log_odds_at(0.7, 1.0, 1.0).is_nan());
        assert!(log_odds_at(0.05, 0.0, 1.0).is_nan());
    }
}
