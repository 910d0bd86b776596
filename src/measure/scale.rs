//! A rating scale and the answers counted on it: what is on the scale, what is blank, what is neither.
//!
//! Blank answers count as missing; ratings off the scale or between its points as invalid. Both are left out and
//! both counts are printed (MEASURES.md, section 1).

use std::fmt;

/// A scale of whole points, both ends included: 0–10 for NPS, 1–5 for satisfaction, 1–7 for effort.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    lowest: i64,
    highest: i64,
}

/// The most points a scale may have: a slider from 0 to 1000.
const MOST_POINTS: i64 = 1001;

/// Why a scale is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAScale;

impl fmt::Display for NotAScale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a scale goes from its lowest to its highest point and has 2 to {MOST_POINTS} points")
    }
}

impl std::error::Error for NotAScale {}

impl Scale {
    /// 0–10, the scale of the Net Promoter Score.
    pub const ZERO_TO_TEN: Scale = Scale { lowest: 0, highest: 10 };

    /// 0 for no, 1 for yes.
    pub const YES_OR_NO: Scale = Scale { lowest: 0, highest: 1 };

    /// 1–5.
    pub const ONE_TO_FIVE: Scale = Scale { lowest: 1, highest: 5 };

    /// The scale from `lowest` to `highest`, whole points, both included.
    pub fn new(lowest: i64, highest: i64) -> Result<Scale, NotAScale> {
        match highest.checked_sub(lowest) {
            Some(steps) if (1..MOST_POINTS).contains(&steps) && lowest.abs() <= 1_000_000 => {
                Ok(Scale { lowest, highest })
            }
            _ => Err(NotAScale),
        }
    }

    /// The lowest point.
    pub fn lowest(self) -> i64 {
        self.lowest
    }

    /// The highest point.
    pub fn highest(self) -> i64 {
        self.highest
    }

    /// How many points it has.
    pub fn points(self) -> usize {
        // `new` holds it between 2 and `MOST_POINTS`.
        (self.highest - self.lowest + 1) as usize
    }

    /// The place of a point on the scale, from 0; `None` if it is off the scale.
    pub fn place(self, point: i64) -> Option<usize> {
        (self.lowest..=self.highest).contains(&point).then(|| (point - self.lowest) as usize)
    }

    /// The place of a rating on the scale, from 0; `None` if it lies off the scale or between its points.
    pub fn place_of_rating(self, rating: f64) -> Option<usize> {
        let whole = rating.fract() == 0.0 && rating.abs() < 1e9;
        if whole { self.place(rating as i64) } else { None }
    }
}

/// Answers counted on a scale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// The scale they were given on.
    pub scale: Scale,
    /// Answers per point, from the scale's lowest point up. Points beyond the last entry have none.
    pub counts: Vec<u64>,
    /// Blank answers.
    pub missing: u64,
    /// Answers off the scale or between its points.
    pub invalid: u64,
}

impl Tally {
    /// Counts that were already taken, from the scale's lowest point up. What goes beyond the highest is invalid.
    pub fn from_counts(scale: Scale, counts: &[u64]) -> Tally {
        let (on, off) = counts.split_at(counts.len().min(scale.points()));
        Tally { scale, counts: on.to_vec(), missing: 0, invalid: sum(off) }
    }

    /// Raw ratings; `None` is a blank answer.
    pub fn from_ratings(scale: Scale, ratings: impl IntoIterator<Item = Option<f64>>) -> Tally {
        let mut tally = Tally { scale, counts: vec![0; scale.points()], missing: 0, invalid: 0 };
        for rating in ratings {
            match rating.map(|r| scale.place_of_rating(r)) {
                None => tally.missing += 1,
                Some(None) => tally.invalid += 1,
                Some(Some(place)) => tally.counts[place] += 1,
            }
        }
        tally
    }

    /// Answers on the scale.
    pub fn n(&self) -> u64 {
        sum(&self.counts)
    }

    /// The points of the scale with their counts.
    pub fn by_point(&self) -> impl Iterator<Item = (i64, u64)> + Clone + '_ {
        (self.scale.lowest..=self.scale.highest).zip(self.counts.iter().copied())
    }

    /// Both tallies together; `None` if they were taken on different scales.
    pub fn pooled(&self, other: &Tally) -> Option<Tally> {
        if self.scale != other.scale {
            return None;
        }
        let at = |tally: &Tally, place| tally.counts.get(place).copied().unwrap_or(0);
        let counts =
            (0..self.scale.points()).map(|place| at(self, place).saturating_add(at(other, place))).collect();
        Some(Tally {
            scale: self.scale,
            counts,
            missing: self.missing.saturating_add(other.missing),
            invalid: self.invalid.saturating_add(other.invalid),
        })
    }
}

/// The sum of counts; stops at the largest number instead of overflowing.
pub(super) fn sum(counts: &[u64]) -> u64 {
    counts.iter().fold(0, |total: u64, &count| total.saturating_add(count))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratings_are_on_the_scale_blank_or_invalid() {
        let ratings = [Some(10.0), Some(9.0), None, Some(11.0), Some(-1.0), Some(8.5), Some(0.0)];
        let tally = Tally::from_ratings(Scale::ZERO_TO_TEN, ratings);
        assert_eq!((tally.n(), tally.missing, tally.invalid), (3, 1, 3));
        assert_eq!(tally.counts, [1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1]);
    }

    #[test]
    fn a_scale_has_at_least_two_points_and_fits_in_memory() {
        assert!(Scale::new(1, 7).is_ok());
        assert!(Scale::new(-5, 5).is_ok());
        assert_eq!(Scale::new(5, 5), Err(NotAScale));
        assert_eq!(Scale::new(5, 1), Err(NotAScale));
        assert_eq!(Scale::new(i64::MIN, i64::MAX), Err(NotAScale));
        assert_eq!(Scale::new(0, 1_000_000), Err(NotAScale));
    }

    #[test]
    fn pooling_needs_one_scale() {
        let five = Tally::from_counts(Scale::ONE_TO_FIVE, &[1, 2]);
        let other = Tally::from_counts(Scale::ONE_TO_FIVE, &[0, 1, 0, 0, 4]);
        assert_eq!(five.pooled(&other).map(|t| t.counts), Some(vec![1, 3, 0, 0, 4]));
        assert_eq!(five.pooled(&Tally::from_counts(Scale::ZERO_TO_TEN, &[])), None);
    }
}
