//! Whether cases close faster than before: the log-rank test (Mantel 1966, Cancer Chemother. Rep. 50:163).
//!
//! At each closing time, with n cases open just before, n₁ of them of the later group, and d closing:
//!
//! ```text
//! expected of the later group  E = Σ d·n₁/n
//! variance                     V = Σ d·(n₁/n)·(1 − n₁/n)·(n − d)/(n − 1)
//! χ² = (O − E)²/V, one degree of freedom
//! ```
//!
//! p ≤ 0.05: `down` (shorter) if the later group closed more than expected, else `up`. Needs 10 cases and 5 closings
//! on each side.

use super::closing::Case;
use super::kaplan_meier::Duration;
use super::special::normal::chi_square_tail;
use super::thresholds::Thresholds;
use super::time_to::durations;
use super::verdict::Verdict;

/// A difference is called at this p-value or below.
const LEVEL: f64 = 0.05;

/// The cases of one window with its cut-off.
#[derive(Clone, Debug, PartialEq)]
pub struct Window {
    /// The cases received in it.
    pub cases: Vec<Case>,
    /// The day at whose end they are seen.
    pub cutoff: f64,
}

/// Whether times changed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TimeChange {
    /// The log-rank χ²; absent if there is no case on a side.
    pub chi_square: Option<f64>,
    /// Its p-value.
    pub p: Option<f64>,
    /// `down` (shorter), `up` (longer), `no clear change`; `too few answers`; `no data` if a side has no case.
    pub verdict: Verdict,
}

/// The change from `before` to `after`.
pub fn time_change(before: &Window, after: &Window, thresholds: &Thresholds) -> TimeChange {
    let (earlier, _) = durations(&before.cases, before.cutoff);
    let (later, _) = durations(&after.cases, after.cutoff);
    if earlier.is_empty() || later.is_empty() {
        return TimeChange { chi_square: None, p: None, verdict: Verdict::NoData };
    }
    let (mut excess, mut variance) = (0.0, 0.0);
    for tie in ties_of(&earlier, &later) {
        excess += tie.later_closed - tie.expected();
        variance += tie.variance();
    }
    // Without variance every closing was certain, and nothing differs.
    let chi_square = if variance > 0.0 { excess * excess / variance } else { 0.0 };
    let p = chi_square_tail(chi_square);
    let few = |side: &[Duration]| {
        (side.len() as u64) < thresholds.fewest_answers
            || (side.iter().filter(|duration| duration.closed).count() as u64) < thresholds.fewest_closings
    };
    let verdict = if few(&earlier) || few(&later) {
        Verdict::TooFewAnswers
    } else if p > LEVEL {
        Verdict::NoClearChange
    } else if excess > 0.0 {
        Verdict::Down
    } else {
        Verdict::Up
    };
    TimeChange { chi_square: Some(chi_square), p: Some(p), verdict }
}

/// One day on which cases ended: closed, or open at the cut-off.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tie {
    /// Days from receipt.
    pub days: f64,
    /// n: cases open just before.
    pub at_risk: f64,
    /// n₁: those of the later group.
    pub later_at_risk: f64,
    /// d: cases that closed then.
    pub closed: f64,
    /// Those of the later group.
    pub later_closed: f64,
}

impl Tie {
    /// E: closings of the later group that were to be expected.
    pub fn expected(&self) -> f64 {
        self.closed * self.later_at_risk / self.at_risk
    }

    /// V: the variance of that number.
    pub fn variance(&self) -> f64 {
        let part = self.later_at_risk / self.at_risk;
        match self.at_risk > 1.0 {
            true => self.closed * part * (1.0 - part) * (self.at_risk - self.closed) / (self.at_risk - 1.0),
            false => 0.0,
        }
    }
}

/// The days on which cases of either window ended, in order.
pub fn ties(before: &Window, after: &Window) -> Vec<Tie> {
    let ((earlier, _), (later, _)) =
        (durations(&before.cases, before.cutoff), durations(&after.cases, after.cutoff));
    ties_of(&earlier, &later)
}

fn ties_of(earlier: &[Duration], later: &[Duration]) -> Vec<Tie> {
    let mut all: Vec<(Duration, bool)> = earlier.iter().map(|&duration| (duration, false)).collect();
    all.extend(later.iter().map(|&duration| (duration, true)));
    all.sort_by(|a, b| a.0.days.total_cmp(&b.0.days));
    let mut later_at_risk = later.len() as f64;
    let mut ties = Vec::new();
    let mut rest = &all[..];
    while let Some((first, _)) = rest.first() {
        let count = rest.iter().take_while(|(duration, _)| duration.days == first.days).count().max(1);
        let (now, next) = rest.split_at(count);
        let closed = |of_later: bool| {
            now.iter().filter(|(duration, is_later)| duration.closed && (*is_later || !of_later)).count()
                as f64
        };
        ties.push(Tie {
            days: first.days,
            at_risk: rest.len() as f64,
            later_at_risk,
            closed: closed(false),
            later_closed: closed(true),
        });
        later_at_risk -= now.iter().filter(|(_, is_later)| *is_later).count() as f64;
        rest = next;
    }
    ties
}

#[cfg(test)]
mod tests {
    use super::*;

    fn window(days: &[f64]) -> Window {
        let cases = days.iter().map(|&days| Case { received: 0.0, closed: Some(days) }).collect();
        Window { cases, cutoff: 100.0 }
    }

    #[test]
    fn worked_by_hand() {
        // Earlier closes at 2, later at 1. Time 1: n = 2, part ½, E = ½, V = ¼. Time 2: the later group is gone.
        // χ² = (1 − ½)²/¼ = 1.
        let got = time_change(&window(&[2.0]), &window(&[1.0]), &Thresholds::default());
        assert_eq!((got.chi_square, got.verdict), (Some(1.0), Verdict::TooFewAnswers));
    }

    #[test]
    fn shorter_is_down_and_the_reverse_is_up() {
        let (slow, fast) = (window(&[20.0; 12]), window(&[3.0; 12]));
        assert_eq!(time_change(&slow, &fast, &Thresholds::default()).verdict, Verdict::Down);
        assert_eq!(time_change(&fast, &slow, &Thresholds::default()).verdict, Verdict::Up);
        assert_eq!(time_change(&fast, &fast, &Thresholds::default()).verdict, Verdict::NoClearChange);
    }

    #[test]
    fn four_closings_are_too_few() {
        let mut few = window(&[3.0; 4]);
        few.cases.extend([Case { received: 0.0, closed: None }; 8]);
        assert_eq!(
            time_change(&few, &window(&[3.0; 12]), &Thresholds::default()).verdict,
            Verdict::TooFewAnswers
        );
        assert_eq!(time_change(&few, &window(&[]), &Thresholds::default()).verdict, Verdict::NoData);
    }
}
