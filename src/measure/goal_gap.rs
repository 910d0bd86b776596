//! How far a figure is from its goal (ISO 10004:2018).
//!
//! ```text
//! gap = value − goal, limits − goal; sign turned when lower is better
//! ```
//!
//! `met` if the whole interval is at or above 0, `missed` if it lies below, else `too close to call`. A fact has no
//! interval: met if the gap is 0 or more.

use super::base::Base;
use super::polarity::Polarity;
use super::score::Score;
use super::verdict::Verdict;

/// A figure to hold against a goal. In any unit; absent limits are unbounded.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figure {
    /// The value.
    pub value: Option<f64>,
    /// Lower end of its interval.
    pub lower: Option<f64>,
    /// Upper end of its interval.
    pub upper: Option<f64>,
    /// Whether it is a full count of what happened, which has no interval.
    pub fact: bool,
    /// How much it rests on.
    pub base: Base,
}

/// The gap in the unit of the figure; above 0 is better than the goal.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GoalGap {
    /// Distance from the goal.
    pub value: Option<f64>,
    /// Lower end of its interval.
    pub lower: Option<f64>,
    /// Upper end of its interval.
    pub upper: Option<f64>,
    /// `met`, `missed`, `too close to call`; `too few answers` or `no data` with fewer than ten.
    pub verdict: Verdict,
}

impl Figure {
    /// A fact.
    pub fn fact(value: Option<f64>) -> Figure {
        Figure { value, lower: None, upper: None, fact: true, base: Base::Ok }
    }

    /// The gap to `goal`.
    pub fn goal_gap(self, goal: f64, polarity: Polarity) -> GoalGap {
        let turned = |x: f64| match polarity {
            Polarity::HigherIsBetter => x - goal,
            Polarity::LowerIsBetter => goal - x,
        };
        let (low, high) = match (self.fact, polarity) {
            (true, _) => (None, None),
            (false, Polarity::HigherIsBetter) => (self.lower, self.upper),
            (false, Polarity::LowerIsBetter) => (self.upper, self.lower),
        };
        let (value, lower, upper) = (self.value.map(turned), low.map(turned), high.map(turned));
        GoalGap { value, lower, upper, verdict: self.verdict(value, lower, upper) }
    }

    fn verdict(self, value: Option<f64>, lower: Option<f64>, upper: Option<f64>) -> Verdict {
        if !self.base.shows() {
            return self.base.into();
        }
        match value {
            // A median that was not reached has no value but may have a limit that settles it.
            None if lower.is_none() && upper.is_none() => Verdict::NoData,
            Some(gap) if self.fact && gap >= 0.0 => Verdict::Met,
            Some(_) if self.fact => Verdict::Missed,
            _ if lower.is_some_and(|l| l >= 0.0) => Verdict::Met,
            _ if upper.is_some_and(|u| u < 0.0) => Verdict::Missed,
            _ => Verdict::TooCloseToCall,
        }
    }
}

impl From<&Score> for Figure {
    fn from(score: &Score) -> Figure {
        let Score { value, lower, upper, base, .. } = *score;
        Figure { value, lower, upper, fact: false, base }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Polarity::{HigherIsBetter, LowerIsBetter};

    fn check(limits: (Option<f64>, Option<f64>), goal: f64, polarity: Polarity, want: &str) {
        let (lower, upper) = limits;
        let figure = Figure { value: Some(6.0), lower, upper, fact: false, base: Base::Ok };
        assert_eq!(figure.goal_gap(goal, polarity).verdict.word(), want);
    }

    #[test]
    fn the_whole_interval_decides() {
        check((Some(5.0), Some(7.0)), 5.0, HigherIsBetter, "met");
        check((Some(5.0), Some(7.0)), 7.0, HigherIsBetter, "too close to call");
        check((Some(5.0), Some(7.0)), 7.1, HigherIsBetter, "missed");
        check((Some(5.0), Some(7.0)), 7.0, LowerIsBetter, "met");
        check((Some(5.0), Some(7.0)), 4.0, LowerIsBetter, "missed");
    }

    #[test]
    fn an_open_side_cannot_settle_it() {
        check((Some(5.0), None), 4.0, HigherIsBetter, "met");
        check((Some(5.0), None), 4.0, LowerIsBetter, "missed");
        check((Some(5.0), None), 8.0, LowerIsBetter, "too close to call");
        check((None, None), 4.0, HigherIsBetter, "too close to call");
    }

    #[test]
    fn a_fact_on_its_goal_has_met_it() {
        assert_eq!(Figure::fact(Some(4.0)).goal_gap(4.0, HigherIsBetter).verdict, Verdict::Met);
        assert_eq!(Figure::fact(Some(4.1)).goal_gap(4.0, LowerIsBetter).verdict, Verdict::Missed);
        assert_eq!(Figure::fact(None).goal_gap(4.0, LowerIsBetter).verdict, Verdict::NoData);
    }

    #[test]
    fn too_few_answers_settle_nothing() {
        let figure = Figure { base: Base::TooFewAnswers, ..Figure::fact(Some(9.0)) };
        assert_eq!(figure.goal_gap(1.0, HigherIsBetter).verdict, Verdict::TooFewAnswers);
    }
}
