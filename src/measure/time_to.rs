//! Time to first response, time to resolution: the Kaplan–Meier median over all cases received in the window, open
//! ones counted as open until the cut-off ([`super::kaplan_meier`]). A mean of closed cases alone would look better
//! the more hard cases are left lying.

use super::base::Base;
use super::closing::{Case, Seen};
use super::kaplan_meier::{Duration, Median, curve, median};
use super::thresholds::Thresholds;
use super::verdict::Verdict;

/// A median time in days, and the cases behind it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TimeTo {
    /// The median with its interval; an absent upper limit is "not reached".
    pub median: Median,
    /// Valid cases.
    pub n: u64,
    /// Closed by the cut-off.
    pub closed: u64,
    /// Open at the cut-off.
    pub open: u64,
    /// Left out: received after the cut-off, or closed before receipt.
    pub invalid: u64,
    /// How long the oldest open case has been open at the cut-off, in days.
    pub longest_open: Option<f64>,
    /// How many cases it rests on.
    pub base: Base,
    /// `not reached` if half were never closed; else the base.
    pub verdict: Verdict,
}

/// The valid cases as durations, and how many are invalid.
pub(super) fn durations(cases: &[Case], cutoff: f64) -> (Vec<Duration>, u64) {
    let mut invalid = 0;
    let mut durations = Vec::with_capacity(cases.len());
    for case in cases {
        match case.seen_at(cutoff) {
            Seen::Closed(day) => durations.push(Duration { days: day - case.received, closed: true }),
            Seen::Open => durations.push(Duration { days: cutoff - case.received, closed: false }),
            Seen::Invalid => invalid += 1,
        }
    }
    (durations, invalid)
}

/// The time that `cases` take, as seen at the end of the day `cutoff`.
pub fn time_to(cases: &[Case], cutoff: f64, thresholds: &Thresholds) -> TimeTo {
    let (durations, invalid) = durations(cases, cutoff);
    let n = durations.len() as u64;
    let closed = durations.iter().filter(|duration| duration.closed).count() as u64;
    let longest_open = durations.iter().filter(|duration| !duration.closed).map(|duration| duration.days);
    let median = median(&curve(&durations));
    let base = Base::of(n, thresholds);
    let verdict = match median.value {
        None if n > 0 => Verdict::NotReached,
        _ => base.into(),
    };
    TimeTo {
        median,
        n,
        closed,
        open: n - closed,
        invalid,
        longest_open: longest_open.max_by(f64::total_cmp),
        base,
        verdict,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cases(list: &[(f64, Option<f64>)]) -> Vec<Case> {
        list.iter().map(|&(received, closed)| Case { received, closed }).collect()
    }

    #[test]
    fn what_is_dated_later_has_not_happened() {
        let given =
            cases(&[(1.0, Some(30.0)), (5.0, Some(9.0)), (40.0, None), (9.0, Some(8.0)), (2.0, None)]);
        let got = time_to(&given, 20.0, &Thresholds::default());
        assert_eq!((got.n, got.closed, got.open, got.invalid), (3, 1, 2, 2));
        assert_eq!((got.longest_open, got.verdict), (Some(19.0), Verdict::NotReached));
    }

    #[test]
    fn no_cases() {
        let got = time_to(&[], 20.0, &Thresholds::default());
        assert_eq!((got.median.value, got.longest_open, got.verdict), (None, None, Verdict::NoData));
    }
}
