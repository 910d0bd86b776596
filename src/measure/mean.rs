//! Means of ratings, with the t interval. The Customer Effort Score (CES 2.0; Dixon, Toman, DeLisi 2013) is one:
//! scale 1–7, 7 = easy.
//!
//! ```text
//! x̄ = Σx/n,   s² = Σ(x − x̄)²/(n − 1)
//! x̄ ± t(0.975, n−1)·s/√n, cut to the scale
//! ```
//!
//! One answer: no limits. All alike: the limits equal the mean.

use super::base::Base;
use super::scale::Tally;
use super::score::{Evidence, Score};
use super::special::student;
use super::thresholds::Thresholds;

/// Mean, spread and number of some values.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moments {
    /// x̄; 0 if there are none.
    pub mean: f64,
    /// s², with n − 1; 0 for fewer than two.
    pub variance: f64,
    /// How many.
    pub n: u64,
}

impl Moments {
    /// Of the ratings of a tally.
    pub fn of_tally(tally: &Tally) -> Moments {
        Moments::of_counted(tally.by_point().map(|(point, count)| (point as f64, count)))
    }

    /// Of single values.
    pub fn of_values(values: &[f64]) -> Moments {
        Moments::of_counted(values.iter().map(|&value| (value, 1)))
    }

    /// Of values with the number of times each was seen.
    pub fn of_counted(values: impl Iterator<Item = (f64, u64)> + Clone) -> Moments {
        let seen = values.filter(|(_, count)| *count > 0);
        let n = seen.clone().fold(0_u64, |n, (_, count)| n.saturating_add(count));
        let Some((first, _)) = seen.clone().next() else {
            return Moments { mean: 0.0, variance: 0.0, n: 0 };
        };
        // Summed as distances from the first value, so that answers all alike have exactly no spread.
        let shift = seen.clone().map(|(x, count)| (x - first) * count as f64).sum::<f64>() / n as f64;
        let mean = first + shift;
        let squares = seen.map(|(x, count)| (x - mean) * (x - mean) * count as f64).sum::<f64>();
        let variance = if n > 1 { squares / (n - 1) as f64 } else { 0.0 };
        Moments { mean, variance, n }
    }

    /// The mean with its t interval, cut to `range`, the lowest and highest value a mean can have.
    pub fn score(self, range: (f64, f64), thresholds: &Thresholds) -> Score {
        match self.n {
            0 => Score::no_data(),
            1 => single(self.mean, 1, None),
            n => mean_score(self.mean, self.variance, n as f64, range, n, None, Base::of(n, thresholds)),
        }
    }
}

/// The mean of a tally, in scale units.
pub fn mean(tally: &Tally, thresholds: &Thresholds) -> Score {
    Moments::of_tally(tally).score((tally.scale.lowest() as f64, tally.scale.highest() as f64), thresholds)
}

/// One answer, or many with the weight of one: a mean without limits.
pub(super) fn single(mean: f64, n: u64, n_eff: Option<f64>) -> Score {
    Score {
        value: Some(mean),
        lower: None,
        upper: None,
        n,
        n_eff,
        base: Base::TooFewAnswers,
        evidence: Evidence::Nothing,
    }
}

/// A mean with variance s² that rests on `evidence` > 1 answers, counted or effective.
pub(super) fn mean_score(
    mean: f64,
    variance: f64,
    evidence: f64,
    range: (f64, f64),
    n: u64,
    n_eff: Option<f64>,
    base: Base,
) -> Score {
    let arm = if variance > 0.0 {
        student::quantile_975(evidence - 1.0) * (variance / evidence).sqrt()
    } else {
        0.0
    };
    Score {
        value: Some(mean),
        // max and min pass over a NaN, so a mean is never without its scale as limits.
        lower: Some((mean - arm).max(range.0).min(mean)),
        upper: Some((mean + arm).min(range.1).max(mean)),
        n,
        n_eff,
        base,
        evidence: Evidence::Mean { variance, n: evidence, weighted: n_eff.is_some() },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::scale::Scale;

    #[test]
    fn worked_by_hand() {
        // 1, 2, 3, 4, 5 twice each: mean 3, Σ(x−3)² = 20, s² = 20/9, t(0.975, 9) = 2.262157162798205.
        let got = mean(&Tally::from_counts(Scale::ONE_TO_FIVE, &[2, 2, 2, 2, 2]), &Thresholds::default());
        let arm = 2.262_157_162_798_205 * (20.0_f64 / 9.0 / 10.0).sqrt();
        assert_eq!(got.value, Some(3.0));
        assert!((got.lower.unwrap_or(f64::NAN) - (3.0 - arm)).abs() < 1e-12, "{got:?}");
        assert!((got.upper.unwrap_or(f64::NAN) - (3.0 + arm)).abs() < 1e-12, "{got:?}");
    }

    #[test]
    fn answers_all_alike_have_no_width_however_many() {
        let got =
            mean(&Tally::from_counts(Scale::ONE_TO_FIVE, &[0, 0, 0, u64::MAX, 0]), &Thresholds::default());
        assert_eq!((got.value, got.lower, got.upper), (Some(4.0), Some(4.0), Some(4.0)));
        let thirds = Moments::of_values(&[0.1; 13]);
        assert_eq!((thirds.mean, thirds.variance), (0.1, 0.0));
    }

    #[test]
    fn limits_are_cut_to_the_scale() {
        let got = mean(&Tally::from_counts(Scale::ONE_TO_FIVE, &[1, 0, 0, 0, 1]), &Thresholds::default());
        assert_eq!((got.value, got.lower, got.upper), (Some(3.0), Some(1.0), Some(5.0)));
    }

    #[test]
    fn one_answer_has_no_limits_and_none_no_mean() {
        let one = mean(&Tally::from_counts(Scale::ONE_TO_FIVE, &[0, 0, 0, 1, 0]), &Thresholds::default());
        assert_eq!((one.value, one.lower, one.base), (Some(4.0), None, Base::TooFewAnswers));
        assert_eq!(
            mean(&Tally::from_counts(Scale::ONE_TO_FIVE, &[]), &Thresholds::default()),
            Score::no_data()
        );
    }
}
