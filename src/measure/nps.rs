//! Net Promoter Score (Reichheld 2003, Harvard Business Review).
//!
//! ```text
//! NPS = 100·(P − D)/n      P: ratings 9–10, D: 0–6; passives (7–8) stay in n
//! ```
//!
//! Interval: adjusted Wald (Rocks 2016, Am. Stat. 70:365). Add ¾ promoter, 1½ passives, ¾ detractor:
//!
//! ```text
//! N = n + 3,  a = (P + ¾)/N,  b = (D + ¾)/N,  A = a − b,  SE = √((a + b − A²)/N)
//! A ± z·SE, cut to ±1, stretched to hold the score
//! ```
//!
//! so that answers all alike still have a width.

use super::base::Base;
use super::scale::{Scale, Tally};
use super::score::{Evidence, Score};
use super::special::normal::Z;
use super::thresholds::Thresholds;

/// Answers to "how likely are you to recommend us", in the three groups.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Nps {
    /// Ratings 9–10.
    pub promoters: u64,
    /// Ratings 7–8.
    pub passives: u64,
    /// Ratings 0–6.
    pub detractors: u64,
}

/// The group a rating of 0–10 belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// 9–10.
    Promoter,
    /// 7–8.
    Passive,
    /// 0–6.
    Detractor,
}

impl Group {
    /// The group of a point of the scale 0–10; `None` off it.
    pub fn of(point: i64) -> Option<Group> {
        match point {
            0..=6 => Some(Group::Detractor),
            7..=8 => Some(Group::Passive),
            9..=10 => Some(Group::Promoter),
            _ => None,
        }
    }
}

impl Nps {
    /// The groups of a tally on the scale 0–10; `None` on another scale.
    pub fn from_tally(tally: &Tally) -> Option<Nps> {
        if tally.scale != Scale::ZERO_TO_TEN {
            return None;
        }
        let mut nps = Nps::default();
        for (point, count) in tally.by_point() {
            let group = match Group::of(point)? {
                Group::Promoter => &mut nps.promoters,
                Group::Passive => &mut nps.passives,
                Group::Detractor => &mut nps.detractors,
            };
            *group = group.saturating_add(count);
        }
        Some(nps)
    }

    /// Answers.
    pub fn n(self) -> u64 {
        self.promoters.saturating_add(self.passives).saturating_add(self.detractors)
    }

    /// Both together, as if they had been one survey.
    pub fn pooled(self, other: Nps) -> Nps {
        Nps {
            promoters: self.promoters.saturating_add(other.promoters),
            passives: self.passives.saturating_add(other.passives),
            detractors: self.detractors.saturating_add(other.detractors),
        }
    }

    /// The score in points, −100…100.
    pub fn score(self, thresholds: &Thresholds) -> Score {
        let n = self.n();
        if n == 0 {
            return Score::no_data();
        }
        let parts = adjusted_wald(self.promoters as f64, self.detractors as f64, n as f64);
        parts.into_score(n, None, Base::of(n, thresholds))
    }
}

/// An NPS as a number from −1 to 1, with its interval.
pub(super) struct AdjustedWald {
    score: f64,
    lower: f64,
    upper: f64,
    centre: f64,
    error: f64,
}

/// The adjusted Wald interval for `promoters` and `detractors` among `n` > 0 answers, which may be effective ones.
pub(super) fn adjusted_wald(promoters: f64, detractors: f64, n: f64) -> AdjustedWald {
    let score = (promoters - detractors) / n;
    let n_adjusted = n + 3.0;
    let a = (promoters + 0.75) / n_adjusted;
    let b = (detractors + 0.75) / n_adjusted;
    let centre = a - b;
    let error = ((a + b - centre * centre) / n_adjusted).sqrt();
    AdjustedWald {
        score,
        lower: (centre - Z * error).max(-1.0).min(score),
        upper: (centre + Z * error).min(1.0).max(score),
        centre,
        error,
    }
}

impl AdjustedWald {
    /// In points, with the number of answers.
    pub(super) fn into_score(self, n: u64, n_eff: Option<f64>, base: Base) -> Score {
        Score {
            value: Some(100.0 * self.score),
            lower: Some(100.0 * self.lower),
            upper: Some(100.0 * self.upper),
            n,
            n_eff,
            base,
            evidence: Evidence::Nps { centre: self.centre, error: self.error },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(counts: [u64; 3], value: f64, limits: (f64, f64)) {
        let [promoters, passives, detractors] = counts;
        let got = Nps { promoters, passives, detractors }.score(&Thresholds::default());
        assert_eq!(got.value, Some(value));
        let (lower, upper) = (got.lower.unwrap_or(f64::NAN), got.upper.unwrap_or(f64::NAN));
        assert!((lower - limits.0).abs() < 1e-9 && (upper - limits.1).abs() < 1e-9, "{got:?}");
    }

    #[test]
    fn worked_by_hand() {
        // 40 passives: a = b = ¾/43, A = 0, SE = √(1.5/43)/√43 = 1.5^½/43 = 0.02848256, z·SE = 5.58246 points.
        let arm = 100.0 * Z * 1.5_f64.sqrt() / 43.0;
        check([0, 40, 0], 0.0, (-arm, arm));
        // One promoter: a = 1.75/4, b = ¾/4, A = ¼, SE = √((0.625 − 0.0625)/4) = 0.375; ¼ − 0.375z = −0.484986.
        // The upper end 0.984986 is stretched to hold the score of 100.
        check([1, 0, 0], 100.0, (100.0 * (0.25 - 0.375 * Z), 100.0));
    }

    #[test]
    fn nobody_answered() {
        assert_eq!(Nps::default().score(&Thresholds::default()), Score::no_data());
    }

    #[test]
    fn groups_come_from_the_scale_zero_to_ten_only() {
        let tally = Tally::from_counts(Scale::ZERO_TO_TEN, &[1, 0, 0, 0, 0, 0, 2, 3, 4, 5, 6]);
        assert_eq!(Nps::from_tally(&tally), Some(Nps { promoters: 11, passives: 7, detractors: 3 }));
        assert_eq!(Nps::from_tally(&Tally::from_counts(Scale::ONE_TO_FIVE, &[1])), None);
    }
}
