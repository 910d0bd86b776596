//! The regularised incomplete beta function I_x(a, b), both its tails, and its inverse on the scale of log odds.
//!
//! ```text
//! I_x(a, b) = ∫₀ˣ t^(a−1) (1−t)^(b−1) dt / B(a, b)
//! ```
//!
//! Binomial tails, Clopper–Pearson limits and Student's t all reduce to it. The value is a leading factor
//! x^a (1−x)^b / B(a, b) times a continued fraction (DLMF 8.17.22, evaluated as Lentz does). The leading factor is
//! where crates lose digits: they subtract log gammas, which for a = 10⁷ are near 10⁸. Here it is written, after
//! Loader (Fast and Accurate Computation of Binomial Probabilities, 2000), as a normal density times small
//! corrections, so that nothing large cancels.
//!
//! Checked against mpmath: relative error below 1e-12 for a, b from 0.01 to 10⁷, in tails down to 1e-300.

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
    // The continued fraction converges fast on the near side of the mean only; the far side is the mirror image.
    if x <= (a + 1.0) / (a + b + 2.0) {
        let lower = (leading_factor(a, b, x, y) * continued_fraction(a, b, x) / a).min(1.0);
        Tails { lower, upper: 1.0 - lower }
    } else {
        let upper = (leading_factor(b, a, y, x) * continued_fraction(b, a, y) / b).min(1.0);
        Tails { lower: 1.0 - upper, upper }
    }
}

/// The log odds θ = ln(x / (1 − x)) of the point where I_x(a, b) = `p`, for 0 < `p` ≤ ½.
///
/// For the upper tail, swap `a` and `b` and turn the sign. Newton's method on ln I as a function of θ: that function
/// rises and is concave (the beta distribution is log-concave on the scale of log odds), so after its first step
/// Newton walks up to the root from the left and cannot miss. Odds, not x, because limits near 0 and near 1 then
/// keep their digits. NaN where the parameters make no sense.
pub fn log_odds_at(p: f64, a: f64, b: f64) -> f64 {
    let mut theta = libm::log(a / b);
    if !theta.is_finite() || !(p > 0.0 && p <= 0.5) {
        return f64::NAN;
    }
    for _ in 0..200 {
        let (x, y) = (1.0 / (1.0 + libm::exp(-theta)), 1.0 / (1.0 + libm::exp(theta)));
        let below = tails(a, b, x, y).lower;
        // dI/dθ = (dI/dx)·x(1−x) is the leading factor itself.
        let slope = leading_factor(a, b, x, y);
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
    // d = (a+b)x − a, which equals bx − ay; the fused form keeps the digits that cancel.
    let ay = a * y;
    let d = b.mul_add(x, -ay) + (-a).mul_add(y, ay);
    let n = a + b;
    let deviance = half_deviance(a, n * x, d) + half_deviance(b, n * y, -d);
    let correction = stirling_error(n) - stirling_error(a) - stirling_error(b);
    (a / n * b / (2.0 * PI)).sqrt() * libm::exp(correction - deviance)
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

/// The continued fraction of DLMF 8.17.22 by Lentz's method. Needs about √min(a, b) steps.
fn continued_fraction(a: f64, b: f64, x: f64) -> f64 {
    // Stands in for a denominator that happens to be 0.
    const TINY: f64 = 1e-300;
    // Enough for a, b up to 10¹²; beyond, the last digits go first.
    const STEPS: u32 = 3_000_000;
    let safe = |v: f64| if v.abs() < TINY { TINY } else { v };
    let mut c = 1.0;
    let mut d = 1.0 / safe(1.0 - (a + b) * x / (a + 1.0));
    let mut h = d;
    for m in 1..STEPS {
        let m = f64::from(m);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        d = 1.0 / safe(1.0 + even * d);
        c = safe(1.0 + even / c);
        h *= d * c;
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        d = 1.0 / safe(1.0 + odd * d);
        c = safe(1.0 + odd / c);
        let change = d * c;
        h *= change;
        if (change - 1.0).abs() <= f64::EPSILON {
            break;
        }
    }
    h
}
