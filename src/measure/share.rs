//! Shares of answers: any x of n, top-2-box satisfaction (CSAT) and percent favourable.
//!
//! ```text
//! share = 100·x/n, interval Wilson ([`super::wilson`])
//! CSAT: x = answers on the two highest points
//! favourable: x = answers on the listed points; list the low ones for an item where low is good;
//!             CES 2.0 "made it easy": 5–7
//! ```

use super::base::Base;
use super::scale::{Tally, sum};
use super::score::{Evidence, Score};
use super::thresholds::Thresholds;
use super::wilson::wilson;

/// `x` of `n` answers. `x` is at most `n`: [`Share::new`] sees to it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    x: u64,
    n: u64,
}

impl Share {
    /// `x` of `n`; `None` if x is more than n.
    pub fn new(x: u64, n: u64) -> Option<Share> {
        (x <= n).then_some(Share { x, n })
    }

    /// CSAT: the answers on the two highest points of the scale.
    pub fn top_two(tally: &Tally) -> Share {
        let highest = tally.scale.highest();
        Share::favourable(tally, |point| point >= highest - 1)
    }

    /// The answers on the points that count as favourable.
    pub fn favourable(tally: &Tally, counts: impl Fn(i64) -> bool) -> Share {
        let on: Vec<u64> =
            tally.by_point().filter(|(point, _)| counts(*point)).map(|(_, count)| count).collect();
        Share { x: sum(&on), n: tally.n() }
    }

    /// How many of them.
    pub fn x(self) -> u64 {
        self.x
    }

    /// Of how many.
    pub fn n(self) -> u64 {
        self.n
    }

    /// Both together, as if they had been one survey.
    pub fn pooled(self, other: Share) -> Share {
        Share { x: self.x.saturating_add(other.x), n: self.n.saturating_add(other.n) }
    }

    /// The share in percent, 0–100, with Wilson's interval.
    pub fn score(self, thresholds: &Thresholds) -> Score {
        if self.n == 0 {
            return Score::no_data();
        }
        share_score(self.x as f64 / self.n as f64, self.n as f64, self.n, None, Base::of(self.n, thresholds))
    }
}

/// A share `p` (0…1) that rests on `evidence` answers, counted or effective.
pub(super) fn share_score(p: f64, evidence: f64, n: u64, n_eff: Option<f64>, base: Base) -> Score {
    let (lower, upper) = wilson(p, evidence);
    Score {
        value: Some(100.0 * p),
        lower: Some(100.0 * lower),
        upper: Some(100.0 * upper),
        n,
        n_eff,
        base,
        evidence: Evidence::Share { p, n: evidence },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::scale::Scale;

    #[test]
    fn the_two_highest_points() {
        let tally = Tally::from_counts(Scale::ONE_TO_FIVE, &[14, 9, 10, 32, 42]);
        assert_eq!(Share::top_two(&tally), Share { x: 74, n: 107 });
    }

    #[test]
    fn low_points_for_a_reversed_item() {
        let tally = Tally::from_counts(Scale::ONE_TO_FIVE, &[8, 7, 3, 1, 1]);
        assert_eq!(Share::favourable(&tally, |point| [1, 2].contains(&point)), Share { x: 15, n: 20 });
    }

    #[test]
    fn a_part_is_not_more_than_the_whole() {
        assert_eq!(Share::new(3, 2), None);
        assert_eq!(Share::new(0, 0).map(|share| share.score(&Thresholds::default())), Some(Score::no_data()));
    }
}
