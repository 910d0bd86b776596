//! Student's t distribution: two-sided tails and the 97.5 % point, for any positive number of degrees of freedom.

use super::incomplete_beta::{log_odds_at, log_odds_from, tails};
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
    let odds = if df >= EXPANDS {
        let near = expanded(df);
        if df > 1e6 {
            return near;
        }
        log_odds_from(libm::log(df / (near * near)), 0.05, df / 2.0, 0.5)
    } else {
        log_odds_at(0.05, df / 2.0, 0.5)
    };
    (df * libm::exp(-odds)).sqrt()
}

/// From here on the expansion is near enough to begin at.
const EXPANDS: f64 = 3.0;

/// Cornish–Fisher expansion about the normal point (Abramowitz & Stegun 26.7.5); what is left out is below 1e-17 above 10⁶.
fn expanded(df: f64) -> f64 {
    let z2 = Z * Z;
    let first = Z * (z2 + 1.0) / 4.0;
    let second = Z * ((5.0 * z2 + 16.0) * z2 + 3.0) / 96.0;
    let third = Z * (((3.0 * z2 + 19.0) * z2 + 17.0) * z2 - 15.0) / 384.0;
    Z + (first + (second + third / df) / df) / df
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(got: f64, want: f64) {
        assert!((got / want - 1.0).abs() < 1e-12, "got {got:e}, want {want:e}");
    }

    /// Tabulated with mpmath at 30 digits.
    #[test]
    fn the_975_point_matches_the_table() {
        near(quantile_975(0.5), 164.557_673_480_488_53);
        near(quantile_975(1.0), 12.706_204_736_174_705);
        near(quantile_975(2.0), 4.302_652_729_749_464);
        near(quantile_975(3.5), 2.940_088_637_982_73);
        near(quantile_975(9.0), 2.262_157_162_798_205_5);
        near(quantile_975(30.0), 2.042_272_456_301_238);
        near(quantile_975(99.5), 1.984_093_610_990_624_3);
        near(quantile_975(1000.0), 1.962_339_080_826_408_5);
    }

    #[test]
    fn both_ways_agree_where_they_meet() {
        near(quantile_975(1e6), quantile_975(1e6 + 1e-3));
        near(quantile_975(1e15), Z);
    }

    /// Tabulated with mpmath at 30 digits; one degree of freedom is 2/π·arctan(1/t).
    #[test]
    fn two_sided_tails_match_the_table() {
        near(two_sided(2.0, 18.0), 0.060_821_465_669_332_526);
        near(two_sided(0.1, 3.0), 0.926_652_348_800_805_8);
        near(two_sided(-5.0, 7.5), 0.001_276_222_803_516_981_2);
        near(two_sided(40.0, 12.0), 3.851_229_580_772_034e-14);
        near(two_sided(1e8, 1.0), std::f64::consts::FRAC_2_PI * 1e-8);
        assert_eq!(two_sided(0.0, 4.0), 1.0);
        assert_eq!(two_sided(1e200, 4.0), 0.0);
    }

    #[test]
    fn no_freedom_no_limits() {
        assert!(quantile_975(0.0).is_nan());
        assert!(two_sided(1.0, -1.0).is_nan());
    }
}
