//! The test that goes with a difference of two shares. Its interval is square-and-add on Wilson limits (Newcombe
//! 1998, Stat. Med. 17:873, method 10), which [`super::change`] does for every score.

use super::special::normal;

/// The two-sided p-value of the pooled z test for shares `(p, n)` before and after.
///
/// z = (p₁ − p₀) / √(p̄(1−p̄)(1/n₁ + 1/n₀)) with p̄ the share of both together. A pooled share of 0 or 1 has no spread
/// and no difference: 1.
pub fn pooled_p(before: (f64, f64), after: (f64, f64)) -> f64 {
    let ((p0, n0), (p1, n1)) = (before, after);
    let pooled = (p0 * n0 + p1 * n1) / (n0 + n1);
    let error = (pooled * (1.0 - pooled) * (1.0 / n1 + 1.0 / n0)).sqrt();
    // p0 = p1 comes first: rounding may leave a pooled share of all-alike answers a hair off 0 or 1.
    if p0 == p1 || error.is_nan() || error <= 0.0 {
        return 1.0;
    }
    normal::two_sided((p1 - p0) / error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_pooled_means_nothing_to_see() {
        assert_eq!(pooled_p((0.0, 40.0), (0.0, 35.0)), 1.0);
        assert_eq!(pooled_p((1.0, 40.0), (1.0, 35.0)), 1.0);
    }

    #[test]
    fn a_hand_worked_difference() {
        // 40/100 and 60/100: pooled ½, error √(¼·0.02) = 0.0707107, z = 2.828427, p = 0.004677735 = erfc(2).
        assert!((pooled_p((0.4, 100.0), (0.6, 100.0)) - 0.004_677_734_981_047_266).abs() < 1e-14);
    }
}
