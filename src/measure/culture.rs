//! Culture: ten pairs of poles, 1 = compliance, 5 = commitment, answered anonymously.
//!
//! Per pair the mean with its t interval. Overall each person's mean (8 pairs answered or more), then the mean of
//! those with its t interval. `commitment` if the whole interval lies above 3, `compliance` if below, else `mixed`.
//! Changes: Welch's t, the ten pairs as one family.

use super::change::{Change, change};
use super::family::{self, Judged};
use super::mean::{Moments, mean};
use super::scale::{Scale, Tally};
use super::score::Score;
use super::thresholds::Thresholds;
use super::verdict::Verdict;

/// The number of pairs.
pub const PAIRS: usize = 10;

/// Pairs a person must have answered to count in the overall mean.
pub const FEWEST_PAIRS: usize = 8;

/// The point between the poles.
const MIDDLE: f64 = 3.0;

/// Where a pair, or everything together, stands between the poles.
#[derive(Clone, Debug, PartialEq)]
pub struct Stand {
    /// The mean, 1–5, with its interval.
    pub score: Score,
    /// `commitment`, `compliance`, `mixed`; `too few answers` or `no data` under ten.
    pub verdict: Verdict,
}

impl Stand {
    fn of(score: Score) -> Stand {
        let verdict = if !score.base.shows() {
            score.base.into()
        } else {
            match Verdict::of_interval(score.lower, score.upper, MIDDLE) {
                Verdict::Up => Verdict::Commitment,
                Verdict::Down => Verdict::Compliance,
                _ => Verdict::Mixed,
            }
        };
        Stand { score, verdict }
    }

    /// The stand of one pair from its answers counted on 1–5.
    pub fn of_pair(tally: &Tally, thresholds: &Thresholds) -> Stand {
        Stand::of(mean(tally, thresholds))
    }

    /// The overall stand from one mean per person.
    pub fn overall(person_means: &[f64], thresholds: &Thresholds) -> Stand {
        let range = (Scale::ONE_TO_FIVE.lowest() as f64, Scale::ONE_TO_FIVE.highest() as f64);
        Stand::of(Moments::of_values(person_means).score(range, thresholds))
    }
}

/// All of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Culture {
    /// Everything together, over the people who answered 8 pairs or more.
    pub overall: Stand,
    /// The ten pairs in their order.
    pub pairs: Vec<Stand>,
}

/// One person's answers, pair by pair; `None` is a blank. An answer off the scale counts as a blank.
pub type Person = [Option<f64>; PAIRS];

/// The culture of `people`.
pub fn culture(people: &[Person], thresholds: &Thresholds) -> Culture {
    let pair = |place: usize| {
        let answers = people.iter().map(|person| person[place]);
        Stand::of_pair(&Tally::from_ratings(Scale::ONE_TO_FIVE, answers), thresholds)
    };
    let person_means = person_means(people);
    Culture { overall: Stand::overall(&person_means, thresholds), pairs: (0..PAIRS).map(pair).collect() }
}

/// One mean for each person who answered enough pairs.
pub fn person_means(people: &[Person]) -> Vec<f64> {
    let person_mean = |person: &Person| {
        let on_scale = |rating: &f64| Scale::ONE_TO_FIVE.place_of_rating(*rating).is_some();
        let answered: Vec<f64> = person.iter().copied().flatten().filter(on_scale).collect();
        (answered.len() >= FEWEST_PAIRS).then(|| answered.iter().sum::<f64>() / answered.len() as f64)
    };
    people.iter().filter_map(person_mean).collect()
}

/// How the pairs moved, judged as one family. Pairs are matched by their place.
pub fn culture_change(before: &[Stand], after: &[Stand], thresholds: &Thresholds) -> Vec<(Change, Judged)> {
    let both = || before.iter().zip(after).map(|(b, a)| (&b.score, &a.score));
    let changes: Vec<Change> = both().map(|(b, a)| change(b, a)).collect();
    let rows: Vec<_> = both().zip(&changes).map(|((b, a), change)| family::Row::of(b, a, change)).collect();
    changes.into_iter().zip(family::judge(&rows, thresholds)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(rating: f64) -> Person {
        [Some(rating); PAIRS]
    }

    #[test]
    fn words() {
        let check = |ratings: &[f64], want| {
            let people: Vec<_> = ratings.iter().copied().map(person).collect();
            let got = culture(&people, &Thresholds::default());
            assert_eq!((got.overall.verdict, got.pairs[9].verdict), (want, want));
        };
        check(&[4.0; 10], Verdict::Commitment);
        check(&[2.0; 10], Verdict::Compliance);
        check(&[3.0; 10], Verdict::Mixed);
        check(&[1.0, 5.0].repeat(5), Verdict::Mixed);
        check(&[4.0; 9], Verdict::TooFewAnswers);
        check(&[], Verdict::NoData);
    }

    #[test]
    fn a_person_needs_eight_answers_for_the_overall_mean() {
        let mut seven = person(4.0);
        seven[..3].fill(None);
        let mut eight = person(4.0);
        eight[0] = Some(6.0);
        eight[1] = None;
        let got = culture(&[seven, eight], &Thresholds::default());
        assert_eq!(got.overall.score.n, 1);
        assert_eq!(got.pairs.iter().map(|pair| pair.score.n).collect::<Vec<_>>()[..4], [0, 0, 1, 2]);
    }

    #[test]
    fn one_pair_that_moves_among_ten() {
        let before = vec![person(3.0); 12];
        let mut after = before.clone();
        for person in &mut after {
            person[4] = Some(4.0);
        }
        let moved = culture_change(
            &culture(&before, &Thresholds::default()).pairs,
            &culture(&after, &Thresholds::default()).pairs,
            &Thresholds::default(),
        );
        let words: Vec<_> = moved.iter().map(|(_, judged)| judged.verdict.word()).collect();
        assert_eq!((words[4], words.iter().filter(|word| **word == "no clear change").count()), ("up", 9));
    }
}
