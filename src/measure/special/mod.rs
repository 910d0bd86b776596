//! The three distribution functions that the measures need: the normal tail, the incomplete beta function and
//! Student's t.
//!
//! Why not a crate for all of it: on 2026-11-21 statrs 0.19.1 gave erfc(2) right to 10 digits and I(a, b) at
//! a = 10⁶, b = ½ to 9, puruspe 0.4.4 gave I(a, b) for a = b = 5·10⁴ as 0. `libm` is right to the last digit or
//! two, and gives the same bits on every platform, which `f64::ln` and its like do not promise; so all of
//! [`crate::measure`] takes its transcendental functions from there.

pub mod incomplete_beta;
pub mod normal;
pub mod student;
