//! The qualities of advocates: ten self-ratings from 1 to 5. "Strong" is 4 or 5, printed as "6 of 12" with Wilson's
//! interval. The two lowest are the next to build. People are not ranked.

use super::scale::{Scale, Tally};
use super::score::Score;
use super::share::Share;
use super::thresholds::Thresholds;

/// The number of qualities.
pub const QUALITIES: usize = 10;

/// From this rating up a quality is strong.
const STRONG: i64 = 4;

/// How many qualities are the next to build.
const NEXT: usize = 2;

/// One quality over all advocates.
#[derive(Clone, Debug, PartialEq)]
pub struct Quality {
    /// How many rate themselves 4 or 5, of how many.
    pub strong: Share,
    /// The same in percent, with its interval.
    pub score: Score,
}

impl Quality {
    /// From the self-ratings counted on 1–5.
    pub fn of(tally: &Tally, thresholds: &Thresholds) -> Quality {
        Quality::of_share(Share::favourable(tally, |point| point >= STRONG), thresholds)
    }

    /// From those who rate themselves 4 or 5 among those who rated themselves.
    pub fn of_share(strong: Share, thresholds: &Thresholds) -> Quality {
        Quality { strong, score: strong.score(thresholds) }
    }
}

/// The qualities of a group from the ratings, one list per quality; `None` is a blank.
pub fn qualities(people: &[[Option<f64>; QUALITIES]], thresholds: &Thresholds) -> Vec<Quality> {
    (0..QUALITIES)
        .map(|place| Tally::from_ratings(Scale::ONE_TO_FIVE, people.iter().map(|person| person[place])))
        .map(|tally| Quality::of(&tally, thresholds))
        .collect()
}

/// The numbers, from 1, of the two qualities with the lowest share of strong ratings; ties in list order. A quality
/// nobody rated is not among them.
pub fn next_to_build(qualities: &[Quality]) -> Vec<usize> {
    let mut rated: Vec<(usize, Share)> = (1..)
        .zip(qualities.iter().map(|quality| quality.strong))
        .filter(|(_, strong)| strong.n() > 0)
        .collect();
    // x₁/n₁ < x₂/n₂ in whole numbers; the sort is stable, so ties stay in list order.
    let cross = |a: Share, b: Share| u128::from(a.x()) * u128::from(b.n());
    rated.sort_by(|(_, a), (_, b)| cross(*a, *b).cmp(&cross(*b, *a)));
    rated.into_iter().map(|(number, _)| number).take(NEXT).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_two_lowest_with_ties_in_list_order() {
        let quality = |x, n| {
            let strong = Share::new(x, n).unwrap_or_default();
            Quality { strong, score: strong.score(&Thresholds::default()) }
        };
        let given = [quality(3, 6), quality(0, 0), quality(1, 3), quality(2, 6), quality(9, 9)];
        assert_eq!(next_to_build(&given), [3, 4]);
        assert_eq!(next_to_build(&given[..2]), [1]);
    }

    #[test]
    fn strong_is_four_or_five() {
        let people: Vec<_> =
            [Some(3.0), Some(4.0), Some(5.0), None, Some(7.0)].map(|r| [r; QUALITIES]).to_vec();
        assert_eq!(Some(qualities(&people, &Thresholds::default())[0].strong), Share::new(2, 3));
    }
}
