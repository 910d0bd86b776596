//! The standard normal distribution: the 97.5 % point and two-sided tails.

/// z, the 97.5 % point of the standard normal distribution: 95 % lie within ±z. As MEASURES.md prints it.
pub const Z: f64 = 1.959963984540054;

/// The chance that a standard normal value lies further from 0 than `z` does, on either side: erfc(|z|/√2).
///
/// 0 to 1; relative error below 1e-12 down to 1e-300.
pub fn two_sided(z: f64) -> f64 {
    libm::erfc(z.abs() * std::f64::consts::FRAC_1_SQRT_2)
}

/// The chance that χ² with one degree of freedom exceeds `x`: the square root of such a value is standard normal.
pub fn chi_square_tail(x: f64) -> f64 {
    two_sided(x.max(0.0).sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(got: f64, want: f64) {
        assert!(((got - want) / want).abs() < 1e-12, "got {got:e}, want {want:e}");
    }

    /// Tabulated with mpmath at 40 digits.
    #[test]
    fn two_sided_tails_match_the_table() {
        check(two_sided(0.0), 1.0);
        check(two_sided(1.0), 0.317_310_507_862_914_1);
        check(two_sided(-2.0), 0.045_500_263_896_358_42);
        check(two_sided(Z), 0.05);
        check(two_sided(5.0), 5.733_031_437_583_878e-7);
        check(two_sided(10.0), 1.523_970_604_832_105e-23);
        check(two_sided(30.0), 9.813_427_854_296_374e-198);
    }

    #[test]
    fn chi_square_of_one_degree() {
        check(chi_square_tail(3.841458820694124), 0.05);
        check(chi_square_tail(6.858688000307291), 0.008821129533294104);
    }
}
