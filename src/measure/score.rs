//! A score: a value that rests on answers, with its chance range and what a change of it needs to know.
//!
//! Made by [`super::nps`], [`super::share`], [`super::mean`] and [`super::weighted`]; compared by [`super::change`].

use super::base::Base;

/// An estimate from answers. Shares in percent, NPS in points, means in scale units.
#[derive(Clone, Debug, PartialEq)]
pub struct Score {
    /// The score itself; absent if nobody answered.
    pub value: Option<f64>,
    /// Lower end of the 95 % interval ("chance range"); absent if there is none.
    pub lower: Option<f64>,
    /// Upper end of the 95 % interval; absent if there is none.
    pub upper: Option<f64>,
    /// Answers counted.
    pub n: u64,
    /// Kish's effective n; only for weighted scores with answers.
    pub n_eff: Option<f64>,
    /// How much it rests on.
    pub base: Base,
    /// What a change of this score is computed from.
    pub(super) evidence: Evidence,
}

/// The parts of a score that its value and limits no longer show.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Evidence {
    /// Centre A (−1…1) and standard error of the adjusted Wald interval.
    Nps { centre: f64, error: f64 },
    /// A share p (0…1) of n answers; n is the effective n where weighted.
    Share { p: f64, n: f64 },
    /// Variance s² with n answers; n is the effective n where weighted.
    Mean { variance: f64, n: f64, weighted: bool },
    /// No answers, or too few for a spread.
    Nothing,
    /// The answers chose themselves: nothing may be called from them.
    SelfSelected,
}

impl Score {
    /// The score of no answers.
    pub(super) fn no_data() -> Score {
        Score {
            value: None,
            lower: None,
            upper: None,
            n: 0,
            n_eff: None,
            base: Base::NoData,
            evidence: Evidence::Nothing,
        }
    }

    /// The same score for a source whose authors chose themselves (widgets, social media): value and n stay, the
    /// chance range goes, and a change of it is never called. (AAPOR on opt-in surveys.)
    pub fn self_selected(self) -> Score {
        Score { lower: None, upper: None, evidence: Evidence::SelfSelected, ..self }
    }

    /// The score as a reader may see it: without its numbers where fewer than ten answers stand behind it.
    pub fn shown(self) -> Score {
        if self.base.shows() { self } else { Score { value: None, lower: None, upper: None, ..self } }
    }
}
