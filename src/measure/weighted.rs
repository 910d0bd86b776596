//! Scores of weighted answers.
//!
//! ```text
//! p, mean = Σwx/Σw
//! share: Wilson with count p·n_eff of n_eff
//! NPS:   adjusted Wald on the weighted shares × n_eff
//! mean:  s² = Σw(x−m)²/Σw · n_eff/(n_eff−1), t with n_eff−1
//! ```
//!
//! n_eff is Kish's ([`super::kish`]). An answer with a weight of 0 or less, with none, or without a rating on the
//! scale is dropped and counted. Changes of weighted scores are square-and-add, means too ([`super::change`]).

use super::base::Base;
use super::kish::effective_n;
use super::mean::{mean_score, single};
use super::nps::{Group, adjusted_wald};
use super::scale::Scale;
use super::score::Score;
use super::share::share_score;
use super::thresholds::Thresholds;

/// Answers of one rating that carry the same weight.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Answers {
    /// The weight of each; `None` if it has none.
    pub weight: Option<f64>,
    /// The rating; `None` is a blank.
    pub rating: Option<f64>,
    /// How many answers.
    pub count: u64,
}

/// A weighted score and the answers it had to leave out.
#[derive(Clone, Debug, PartialEq)]
pub struct WeightedScore {
    /// The score, with `n_eff`.
    pub score: Score,
    /// Answers left out: no usable weight, or no rating on the scale.
    pub dropped: u64,
}

/// The usable answers: weight above 0 and a value.
struct Usable {
    answers: Vec<(f64, f64, u64)>,
    n: u64,
    n_eff: f64,
    total: f64,
}

impl Usable {
    /// Σw·f(x)/Σw.
    fn average(&self, f: impl Fn(f64) -> f64) -> f64 {
        self.answers.iter().map(|&(w, x, count)| w * count as f64 * f(x)).sum::<f64>() / self.total
    }

    /// The share of the answers for which `favourable` gives 1.
    fn share(&self, favourable: impl Fn(f64) -> f64, thresholds: &Thresholds) -> Score {
        // Rounding in the sums may pass 1 by a hair.
        let p = self.average(favourable).clamp(0.0, 1.0);
        share_score(
            p,
            self.n_eff,
            self.n,
            Some(self.n_eff),
            Base::of_weighted(self.n, self.n_eff, thresholds),
        )
    }

    /// The Net Promoter Score of ratings 0–10.
    fn nps(&self, thresholds: &Thresholds) -> Score {
        let part = |group| self.average(|x| f64::from(Group::of(x as i64) == Some(group))) * self.n_eff;
        let parts = adjusted_wald(part(Group::Promoter), part(Group::Detractor), self.n_eff);
        parts.into_score(self.n, Some(self.n_eff), Base::of_weighted(self.n, self.n_eff, thresholds))
    }

    /// The mean on `scale`.
    fn mean(&self, scale: Scale, thresholds: &Thresholds) -> Score {
        let range = (scale.lowest() as f64, scale.highest() as f64);
        // As distances from one of the values, so that answers all alike have exactly no spread.
        let origin = self.answers.first().map_or(0.0, |&(_, x, _)| x);
        let mean = (origin + self.average(|x| x - origin)).clamp(range.0, range.1);
        // One answer outweighs all others: there is no spread to speak of.
        if self.n_eff - 1.0 < 1e-9 {
            return single(mean, self.n, Some(self.n_eff));
        }
        let variance = self.average(|x| (x - mean) * (x - mean)) * self.n_eff / (self.n_eff - 1.0);
        let base = Base::of_weighted(self.n, self.n_eff, thresholds);
        mean_score(mean, variance, self.n_eff, range, self.n, Some(self.n_eff), base)
    }
}

/// Keeps the answers that count; `read` turns a rating into the number to average, or refuses it.
fn usable(answers: &[Answers], read: impl Fn(f64) -> Option<f64>) -> (Option<Usable>, u64) {
    let mut dropped = 0_u64;
    let mut kept = Vec::with_capacity(answers.len());
    for answer in answers.iter().filter(|a| a.count > 0) {
        let weight = answer.weight.filter(|w| *w > 0.0 && w.is_finite());
        match (weight, answer.rating.and_then(&read)) {
            (Some(w), Some(x)) => kept.push((w, x, answer.count)),
            _ => dropped = dropped.saturating_add(answer.count),
        }
    }
    let Some(n_eff) = effective_n(kept.iter().map(|&(w, _, count)| (w, count))) else {
        return (None, dropped);
    };
    // In parts of the heaviest weight: sums of huge weights stay finite.
    let heaviest = kept.iter().fold(0.0_f64, |most, &(w, _, _)| most.max(w));
    let answers: Vec<_> = kept.into_iter().map(|(w, x, count)| (w / heaviest, x, count)).collect();
    let total = answers.iter().map(|&(w, _, count)| w * count as f64).sum();
    let n = answers.iter().fold(0_u64, |n, &(_, _, count)| n.saturating_add(count));
    (Some(Usable { answers, n, n_eff, total }), dropped)
}

/// The weighted share of answers for which `favourable` holds; it returns `None` for a rating that does not count.
pub fn share(
    answers: &[Answers],
    favourable: impl Fn(f64) -> Option<bool>,
    thresholds: &Thresholds,
) -> WeightedScore {
    let (usable, dropped) = usable(answers, |rating| favourable(rating).map(f64::from));
    WeightedScore {
        score: usable.map_or_else(Score::no_data, |usable| usable.share(|x| x, thresholds)),
        dropped,
    }
}

/// The weighted Net Promoter Score of ratings 0–10.
pub fn nps(answers: &[Answers], thresholds: &Thresholds) -> WeightedScore {
    let on_scale = |rating| Scale::ZERO_TO_TEN.place_of_rating(rating).map(|_| rating);
    let (usable, dropped) = usable(answers, on_scale);
    WeightedScore { score: usable.map_or_else(Score::no_data, |usable| usable.nps(thresholds)), dropped }
}

/// The weighted mean of ratings on `scale`.
pub fn mean(answers: &[Answers], scale: Scale, thresholds: &Thresholds) -> WeightedScore {
    let (usable, dropped) = usable(answers, |rating| scale.place_of_rating(rating).map(|_| rating));
    WeightedScore {
        score: usable.map_or_else(Score::no_data, |usable| usable.mean(scale, thresholds)),
        dropped,
    }
}

/// Weighted answers already added up: all that a score needs of them, and all that leaves a survey's raw data.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sums<'a> {
    /// Σw of the answers at each point, from the scale's lowest up.
    pub by_point: &'a [f64],
    /// Σw² of all answers.
    pub squares: f64,
    /// How many answers.
    pub n: u64,
}

impl Sums<'_> {
    /// The weighted share of the answers at the points for which `favourable` holds.
    pub fn share(&self, scale: Scale, favourable: impl Fn(i64) -> bool, thresholds: &Thresholds) -> Score {
        let share = |usable: Usable| usable.share(|point| f64::from(favourable(point as i64)), thresholds);
        self.usable(scale).map_or_else(Score::no_data, share)
    }

    /// The weighted Net Promoter Score, on the scale 0–10.
    pub fn nps(&self, thresholds: &Thresholds) -> Score {
        self.usable(Scale::ZERO_TO_TEN).map_or_else(Score::no_data, |usable| usable.nps(thresholds))
    }

    /// The weighted mean.
    pub fn mean(&self, scale: Scale, thresholds: &Thresholds) -> Score {
        self.usable(scale).map_or_else(Score::no_data, |usable| usable.mean(scale, thresholds))
    }

    /// The sums as answers: one for each point, with the weight of all that were given there.
    fn usable(&self, scale: Scale) -> Option<Usable> {
        let points = (scale.lowest()..=scale.highest()).zip(self.by_point.iter().copied());
        let answers: Vec<_> = points
            .filter(|(_, w)| *w > 0.0 && w.is_finite())
            .map(|(point, w)| (w, point as f64, 1))
            .collect();
        let total: f64 = answers.iter().map(|(w, _, _)| w).sum();
        // No weights can give more than n answers' worth; a sum of squares that says so was rounded when written.
        let n_eff = (total * total / self.squares).min(self.n as f64);
        (self.n > 0 && total > 0.0 && n_eff.is_finite() && n_eff > 0.0).then_some(Usable {
            answers,
            n: self.n,
            n_eff,
            total,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::mean as plain;
    use crate::measure::nps::Nps;
    use crate::measure::scale::Tally;
    use crate::measure::share::Share;

    fn answers(weights_ratings_counts: &[(f64, f64, u64)]) -> Vec<Answers> {
        let answer = |&(w, x, count)| Answers { weight: Some(w), rating: Some(x), count };
        weights_ratings_counts.iter().map(answer).collect()
    }

    fn close(a: &Score, b: &Score) {
        let pairs = [(a.value, b.value), (a.lower, b.lower), (a.upper, b.upper)];
        let near = |(x, y): (Option<f64>, Option<f64>)| (x.unwrap_or(9e9) - y.unwrap_or(9e9)).abs() < 1e-9;
        assert!(pairs.into_iter().all(near), "{a:?} is not {b:?}");
        assert_eq!((a.n, a.base), (b.n, b.base));
    }

    #[test]
    fn equal_weights_change_nothing() {
        let given = answers(&[(0.7, 10.0, 20), (0.7, 8.0, 7), (0.7, 2.0, 5)]);
        close(
            &nps(&given, &Thresholds::default()).score,
            &Nps { promoters: 20, passives: 7, detractors: 5 }.score(&Thresholds::default()),
        );
        let nine = share(&given, |x| Some(x >= 9.0), &Thresholds::default());
        close(&nine.score, &Share::new(20, 32).unwrap_or_default().score(&Thresholds::default()));
        let mut counts = [0; 11];
        (counts[10], counts[8], counts[2]) = (20, 7, 5);
        let tally = Tally::from_counts(Scale::ZERO_TO_TEN, &counts);
        close(
            &mean(&given, Scale::ZERO_TO_TEN, &Thresholds::default()).score,
            &plain::mean(&tally, &Thresholds::default()),
        );
    }

    #[test]
    fn unusable_answers_are_dropped_and_counted() {
        let mut given = answers(&[(1.0, 5.0, 12), (0.0, 5.0, 2), (-1.0, 1.0, 1), (1.0, 6.0, 4)]);
        given.push(Answers { weight: None, rating: Some(3.0), count: 8 });
        given.push(Answers { weight: Some(1.0), rating: None, count: 16 });
        let got = mean(&given, Scale::ONE_TO_FIVE, &Thresholds::default());
        assert_eq!((got.dropped, got.score.n, got.score.value), (31, 12, Some(5.0)));
    }

    #[test]
    fn nothing_usable_is_no_data() {
        assert_eq!(nps(&answers(&[(0.0, 9.0, 3)]), &Thresholds::default()).score, Score::no_data());
    }

    #[test]
    fn one_heavy_answer_has_no_limits() {
        let got =
            mean(&answers(&[(1e9, 4.0, 1), (1e-9, 1.0, 1)]), Scale::ONE_TO_FIVE, &Thresholds::default());
        assert_eq!((got.score.lower, got.score.upper), (None, None));
    }

    #[test]
    fn sums_say_the_same_as_the_answers_they_were_added_up_from() {
        let answers: Vec<Answers> = [(1.5, 10, 4), (0.5, 3, 9), (2.0, 8, 7), (1.5, 0, 2)]
            .map(|(w, x, count)| Answers { weight: Some(w), rating: Some(f64::from(x)), count })
            .to_vec();
        let mut by_point = [0.0; 11];
        let mut squares = 0.0;
        for a in &answers {
            let (w, count) = (a.weight.unwrap(), a.count as f64);
            by_point[a.rating.unwrap() as usize] += w * count;
            squares += w * w * count;
        }
        let sums = Sums { by_point: &by_point, squares, n: 22 };
        let scale = Scale::ZERO_TO_TEN;
        let close = |a: Score, b: Score| {
            assert_eq!((a.n, a.base), (b.n, b.base));
            for (a, b) in [(a.value, b.value), (a.lower, b.lower), (a.upper, b.upper), (a.n_eff, b.n_eff)] {
                assert!((a.unwrap() - b.unwrap()).abs() < 1e-9);
            }
        };
        close(sums.nps(&Thresholds::default()), nps(&answers, &Thresholds::default()).score);
        close(sums.mean(scale, &Thresholds::default()), mean(&answers, scale, &Thresholds::default()).score);
        close(
            sums.share(scale, |point| point > 7, &Thresholds::default()),
            share(&answers, |rating| Some(rating > 7.0), &Thresholds::default()).score,
        );
    }
}
