//! What customers got against what they expected: the mean of (rating − expectation) of the same person on the same
//! scale (ISO 10004:2018), with the t interval of [`super::mean`], cut to what two ratings can differ by.
//!
//! A pair with a blank, or with an answer off the scale, is dropped and counted.

use super::mean::Moments;
use super::scale::Scale;
use super::score::Score;
use super::thresholds::Thresholds;
use super::verdict::Verdict;

/// The gap in scale units; above 0 is better than expected.
#[derive(Clone, Debug, PartialEq)]
pub struct ExpectationGap {
    /// The mean difference with its interval.
    pub score: Score,
    /// Pairs left out.
    pub dropped: u64,
    /// `above expectation`, `below expectation`, `no clear gap`; `too few answers` or `no data` under ten pairs.
    pub verdict: Verdict,
}

/// The gap over pairs of (rating, expectation).
pub fn expectation_gap(
    pairs: &[(Option<f64>, Option<f64>)],
    scale: Scale,
    thresholds: &Thresholds,
) -> ExpectationGap {
    let on_scale = |rating: Option<f64>| rating.filter(|&r| scale.place_of_rating(r).is_some());
    let gaps: Vec<f64> = pairs
        .iter()
        .filter_map(|&(rating, expectation)| Some(on_scale(rating)? - on_scale(expectation)?))
        .collect();
    let widest = (scale.highest() - scale.lowest()) as f64;
    let score = Moments::of_values(&gaps).score((-widest, widest), thresholds);
    let verdict = if !score.base.shows() {
        score.base.into()
    } else {
        match Verdict::of_interval(score.lower, score.upper, 0.0) {
            Verdict::Up => Verdict::AboveExpectation,
            Verdict::Down => Verdict::BelowExpectation,
            _ => Verdict::NoClearGap,
        }
    };
    ExpectationGap { score, dropped: (pairs.len() - gaps.len()) as u64, verdict }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(pairs: &[(Option<f64>, Option<f64>)], value: Option<f64>, dropped: u64, word: &str) {
        let got = expectation_gap(pairs, Scale::ONE_TO_FIVE, &Thresholds::default());
        assert_eq!((got.score.value, got.dropped, got.verdict.word()), (value, dropped, word));
    }

    #[test]
    fn pairs_and_words() {
        check(&[], None, 0, "no data");
        check(
            &[(Some(4.0), Some(5.0)), (Some(4.0), None), (Some(6.0), Some(1.0))],
            Some(-1.0),
            2,
            "too few answers",
        );
        check(&[(Some(4.0), Some(5.0)); 10], Some(-1.0), 0, "below expectation");
        check(&[(Some(5.0), Some(4.0)); 10], Some(1.0), 0, "above expectation");
        check(&[(Some(5.0), Some(5.0)); 10], Some(0.0), 0, "no clear gap");
    }
}
