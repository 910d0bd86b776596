//! Student's t distribution: two-sided tails and the 97.5 % point, for any positive number of degrees of freedom.

use super::incomplete_beta::{log_odds_at, tails};
use super::normal::Z;

/// The chance that |T| exceeds |`t`| with `df` degrees of freedom: I_x(df/2, ½) at x = df/(df + t²).
///
/// 0 to 1; NaN unless `df` > 0.
pub fn two_sided(t: f64, df: f64) -> f64 {
    let square = t * t;
    if square.is_infinite() {
        return 0.0;
    }
    tails(df / 2.0, 0.5, df / (df + square), square / (df + square)).lower
}

/// t(0.975, df): 95 % of the distribution lie within ± this. Infinite where it exceeds what a number can hold.
pub fn quantile_975(df: f64) -> f64 {
    if df > 1e6 {
        // Cornish–Fisher expansion about the normal point (Abramowitz & Stegun 26.7.5); the next term is below 1e-17.
        let z2 = Z * Z;
        let first = Z * (z2 + 1.0) / 4.0;
        let second = Z * ((5.0 * z2 + 16.0) * z2 + 3.0) / 96.0;
        return Z + (first + second / df) / df;
    }
    (df * libm::exp(-log_odds_at(0.05, df / 2.0, 0.5))).sqrt()
}
