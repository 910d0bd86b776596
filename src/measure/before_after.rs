//! Before and after an action: w months before the action's month against w months from the action + settling time.
//!
//! ```text
//! before: action − w … action − 1        after: action + settle … action + settle + w − 1
//! ```
//!
//! w is 3, settling takes 1 month. The answers of each side are pooled; the difference is that of MEASURES.md,
//! section 1 ([`super::change`]). A month missing: `too few months`.
//!
//! The warning is always printed: before/after is not proof. Months differ in more than the action, and a spot picked
//! for being bad tends to drift back (Campbell & Stanley 1963).

use super::change::{Change, change};
use super::mean::mean;
use super::nps::Nps;
use super::scale::Tally;
use super::score::Score;
use super::share::Share;
use super::thresholds::Thresholds;
use super::verdict::Verdict;
use std::collections::BTreeMap;

/// What every before/after carries.
pub const WARNING: &str = "not proof";

/// Where the two windows lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Windows {
    /// The ordinal of the action's month; months are numbered one by one from any start.
    pub action: i64,
    /// Months in each window; 3 unless a report says otherwise.
    pub window: u16,
    /// Months from the action to the start of the later window; 1 unless a report says otherwise.
    pub settle: u16,
}

impl Windows {
    /// The usual windows around `action`: three months each, one to settle.
    pub fn around(action: i64, thresholds: &Thresholds) -> Windows {
        // Neither is above 60.
        let months = |threshold: u64| u16::try_from(threshold).unwrap_or(u16::MAX);
        let (window, settle) = (months(thresholds.effect_window), months(thresholds.effect_settle));
        Windows { action, window, settle }
    }

    /// The ordinals of the months before.
    pub fn before(self) -> impl Iterator<Item = i64> {
        self.months(self.action.saturating_sub(i64::from(self.window)))
    }

    /// The ordinals of the months after.
    pub fn after(self) -> impl Iterator<Item = i64> {
        self.months(self.action.saturating_add(i64::from(self.settle)))
    }

    fn months(self, first: i64) -> impl Iterator<Item = i64> {
        (0..i64::from(self.window)).map(move |step| first.saturating_add(step))
    }
}

/// Answers that can be pooled over months and scored.
pub trait Answers: Sized + Clone {
    /// Both together, as if they had been one survey; `None` if they cannot be.
    fn pooled(&self, other: &Self) -> Option<Self>;
    /// Their score.
    fn score(&self, thresholds: &Thresholds) -> Score;
}

impl Answers for Nps {
    fn pooled(&self, other: &Nps) -> Option<Nps> {
        Some(Nps::pooled(*self, *other))
    }
    fn score(&self, thresholds: &Thresholds) -> Score {
        Nps::score(*self, thresholds)
    }
}

impl Answers for Share {
    fn pooled(&self, other: &Share) -> Option<Share> {
        Some(Share::pooled(*self, *other))
    }
    fn score(&self, thresholds: &Thresholds) -> Score {
        Share::score(*self, thresholds)
    }
}

/// A tally is scored by its mean.
impl Answers for Tally {
    fn pooled(&self, other: &Tally) -> Option<Tally> {
        Tally::pooled(self, other)
    }
    fn score(&self, thresholds: &Thresholds) -> Score {
        mean(self, thresholds)
    }
}

/// Before, after, and the difference.
#[derive(Clone, Debug, PartialEq)]
pub struct BeforeAfter {
    /// The pooled score before; absent with `too few months`.
    pub before: Option<Score>,
    /// The pooled score after.
    pub after: Option<Score>,
    /// The change, with its verdict.
    pub change: Change,
}

impl BeforeAfter {
    /// The same where those who answered chose themselves: both scores stand without their chance ranges, and nothing is
    /// called.
    pub fn self_selected(self) -> BeforeAfter {
        let (before, after) = (self.before.map(Score::self_selected), self.after.map(Score::self_selected));
        let change = match (&before, &after) {
            (Some(before), Some(after)) => change(before, after),
            _ => self.change,
        };
        BeforeAfter { before, after, change }
    }
}

/// The answers of some months together; `None` if one is missing, or there is none.
pub fn pool<A: Answers>(months: &BTreeMap<i64, A>, mut ordinals: impl Iterator<Item = i64>) -> Option<A> {
    let first = months.get(&ordinals.next()?)?.clone();
    ordinals.try_fold(first, |sum, ordinal| sum.pooled(months.get(&ordinal)?))
}

/// The difference over the windows. A month that is not in `months` is missing.
pub fn before_after<A: Answers>(
    months: &BTreeMap<i64, A>,
    windows: Windows,
    thresholds: &Thresholds,
) -> BeforeAfter {
    let (Some(before), Some(after)) = (pool(months, windows.before()), pool(months, windows.after())) else {
        return BeforeAfter { before: None, after: None, change: Change::only(Verdict::TooFewMonths) };
    };
    let (before, after) = (before.score(thresholds), after.score(thresholds));
    let change = change(&before, &after);
    BeforeAfter { before: Some(before), after: Some(after), change }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn months(range: std::ops::Range<i64>) -> BTreeMap<i64, Share> {
        range
            .map(|month| (month, Share::new(if month < 5 { 20 } else { 70 }, 100).unwrap_or_default()))
            .collect()
    }

    fn check(range: std::ops::Range<i64>, windows: Windows, value: Option<f64>, word: &str) {
        let got = before_after(&months(range), windows, &Thresholds::default());
        assert_eq!((got.change.value, got.change.verdict.word()), (value, word));
    }

    #[test]
    fn the_month_of_the_action_belongs_to_neither_side() {
        check(2..9, Windows::around(5, &Thresholds::default()), Some(50.0), "up");
        check(2..8, Windows::around(5, &Thresholds::default()), None, "too few months");
        check(3..9, Windows::around(5, &Thresholds::default()), None, "too few months");
        // Without settling time the action's month is the first after.
        check(2..8, Windows { settle: 0, ..Windows::around(5, &Thresholds::default()) }, Some(50.0), "up");
        check(4..7, Windows { window: 1, ..Windows::around(5, &Thresholds::default()) }, Some(50.0), "up");
    }

    #[test]
    fn no_window_at_all_has_too_few_months() {
        check(
            0..9,
            Windows { window: 0, ..Windows::around(5, &Thresholds::default()) },
            None,
            "too few months",
        );
        check(0..9, Windows::around(i64::MAX, &Thresholds::default()), None, "too few months");
    }
}
