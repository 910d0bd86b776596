//! The difference of two scores, later − earlier, with its interval, p-value and verdict.
//!
//! Square-and-add (MOVER; Newcombe 1998, Zou & Donner 2008): from scores t and their limits l, u
//!
//! ```text
//! d = t₁ − t₀
//! lower = d − √((t₁ − l₁)² + (u₀ − t₀)²)
//! upper = d + √((u₁ − t₁)² + (t₀ − l₀)²)
//! ```
//!
//! for NPS, shares and everything weighted; unweighted means use Welch's t ([`super::welch`]). p-values: NPS
//! |A₁−A₀|/√(SE₁²+SE₀²) against the normal distribution, shares the pooled z test ([`super::newcombe`]), means Welch.
//! Weighted scores use the same p formulas with the effective n for n.

use super::base::Base;
use super::newcombe::pooled_p;
use super::score::{Evidence, Score};
use super::special::normal;
use super::thresholds::Thresholds;
use super::verdict::Verdict;
use super::welch::{Sample, welch};

/// How a score moved. In the units of the score: percentage points, NPS points, scale units.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Later − earlier; absent if a side has no value.
    pub value: Option<f64>,
    /// Lower end of the 95 % interval.
    pub lower: Option<f64>,
    /// Upper end of the 95 % interval.
    pub upper: Option<f64>,
    /// The chance of a difference this far from 0 if nothing had changed. For [`super::family`].
    pub p: Option<f64>,
    /// `up`, `down`, `no clear change`; `too few answers` if a side has fewer than ten; `no data` if a side has none;
    /// `read from the chart` if a side is self-selected.
    pub verdict: Verdict,
}

impl Change {
    /// No figures, only a word.
    pub(super) fn only(verdict: Verdict) -> Change {
        Change { value: None, lower: None, upper: None, p: None, verdict }
    }
}

/// The change from `before` to `after`. Scores of different kinds have no difference: `no data`.
pub fn change(before: &Score, after: &Score) -> Change {
    let (Some(t0), Some(t1)) = (before.value, after.value) else {
        return Change::only(Verdict::NoData);
    };
    let base = before.base.min(after.base);
    let value = Some(t1 - t0);
    let (limits, p) = match (&before.evidence, &after.evidence) {
        (Evidence::Nps { centre: a0, error: e0 }, Evidence::Nps { centre: a1, error: e1 }) => {
            let z = (a1 - a0).abs() / (e1 * e1 + e0 * e0).sqrt();
            (square_and_add(before, after), Some(normal::two_sided(z)))
        }
        (Evidence::Share { p: p0, n: n0 }, Evidence::Share { p: p1, n: n1 }) => {
            (square_and_add(before, after), Some(pooled_p((*p0, *n0), (*p1, *n1))))
        }
        (
            Evidence::Mean { variance: v0, n: n0, weighted: w0 },
            Evidence::Mean { variance: v1, n: n1, weighted: w1 },
        ) => {
            let difference =
                welch(Sample { mean: t0, variance: *v0, n: *n0 }, Sample { mean: t1, variance: *v1, n: *n1 });
            let limits = if *w0 || *w1 {
                square_and_add(before, after)
            } else {
                (Some(difference.lower), Some(difference.upper))
            };
            (limits, Some(difference.p))
        }
        (Evidence::SelfSelected, _) | (_, Evidence::SelfSelected) => {
            return Change { value, ..Change::only(Verdict::ReadFromChart) };
        }
        // One answer has no spread: the value stands alone.
        (Evidence::Nothing, _) | (_, Evidence::Nothing) => ((None, None), None),
        _ => return Change::only(Verdict::NoData),
    };
    let (lower, upper) = limits;
    let verdict = if base.shows() { Verdict::of_interval(lower, upper, 0.0) } else { base.into() };
    Change { value, lower, upper, p, verdict }
}

/// The limits of t₁ − t₀ from the limits of both; absent where one of the limits it needs is.
fn square_and_add(before: &Score, after: &Score) -> (Option<f64>, Option<f64>) {
    let arms = |score: &Score| {
        let t = score.value?;
        Some((t, score.lower.map(|l| t - l), score.upper.map(|u| u - t)))
    };
    let (Some((t0, down0, up0)), Some((t1, down1, up1))) = (arms(before), arms(after)) else {
        return (None, None);
    };
    let d = t1 - t0;
    let arm = |a: Option<f64>, b: Option<f64>| Some((a? * a? + b? * b?).sqrt());
    (arm(down1, up0).map(|w| d - w), arm(up1, down0).map(|w| d + w))
}

/// Whether a base is enough for a change to be called; exported for families.
pub(super) fn enough(n_before: u64, n_after: u64, thresholds: &Thresholds) -> bool {
    Base::of(n_before.min(n_after), thresholds).shows()
}
