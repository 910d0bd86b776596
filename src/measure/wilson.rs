//! Wilson's interval for a share (Wilson 1927, J. Am. Stat. Assoc. 22:209).
//!
//! ```text
//! (p + z²/(2n) ± z·√(p(1−p)/n + z²/(4n²))) / (1 + z²/n)
//! ```
//!
//! It never leaves 0…1, and 0 of n or n of n still have a width.

use super::special::normal::Z;

/// The 95 % interval of a share `p` (0…1) seen in `n` > 0 answers; `n` may be an effective n and need not be whole.
///
/// Shares 0 and 1 are their own limit exactly, which the formula gives up to rounding only.
pub fn wilson(p: f64, n: f64) -> (f64, f64) {
    let z2 = Z * Z;
    let centre = p + z2 / (2.0 * n);
    let arm = Z * (p * (1.0 - p) / n + z2 / (4.0 * n * n)).sqrt();
    let scale = 1.0 + z2 / n;
    // The true limits enclose p; rounding must not push them past it.
    (((centre - arm) / scale).clamp(0.0, p), ((centre + arm) / scale).clamp(p, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(p: f64, n: f64, want: (f64, f64)) {
        let got = wilson(p, n);
        assert!((got.0 - want.0).abs() < 1e-12 && (got.1 - want.1).abs() < 1e-12, "{p} of {n}: {got:?}");
    }

    #[test]
    fn known_limits() {
        // 0 of n: the upper limit is z²/(n+z²).
        let z2 = Z * Z;
        check(0.0, 18.0, (0.0, z2 / (18.0 + z2)));
        check(1.0, 25.0, (25.0 / (25.0 + z2), 1.0));
        // 5 of 10: ½ ± ½z/√(n+z²), by symmetry.
        let arm = 0.5 * Z / (10.0 + z2).sqrt();
        check(0.5, 10.0, (0.5 - arm, 0.5 + arm));
    }
}
