//! Is this period unlike the periods before it? The control charts of scores and of customers.
//!
//! A change holds this period against the one before; the chart holds it against up to 24 (or what the site says). The two may disagree, and then
//! both are told. Limits rest only on what may be shown: a hidden value is a gap here, as it is on the page, so that
//! nobody works it out from a centre line.

use std::sync::Arc;

use super::customers::CustomerRow;
use super::score::PeriodScore;
use crate::domain::Period;
use crate::measure::p_prime::{Month, p_prime};
use crate::measure::thresholds::Thresholds;
use crate::measure::verdict::Verdict;
use crate::measure::xmr::{self, Range, xmr};
use crate::project::{Measure, MeasureKind};

/// A series with the limits of its ordinary wobble.
#[derive(Clone, Debug, PartialEq)]
pub struct ControlFigure {
    /// This period and those before it that a chart looks back on (24), in time order and without gaps in the calendar.
    pub points: Vec<ControlPoint>,
    /// `signal up`, `signal down`, `no signal`; `too few months`; `no data` where this period has no value.
    pub verdict: Verdict,
    /// Why it is a signal, where it is one.
    pub signal: Option<Signal>,
}

/// One period on a control chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ControlPoint {
    /// The period.
    pub period: Period,
    /// The value; none where nothing was collected, and none where it is hidden.
    pub value: Option<f64>,
    /// Whether there is a value that is not shown.
    pub hidden: bool,
    /// The limits for this period; none where there are too few periods, or no value to hold against them.
    pub limits: Option<Limits>,
}

/// The range in which ordinary periods lie, in the unit of the series.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    /// The lower limit.
    pub lower: f64,
    /// The mean of the periods before this one.
    pub centre: f64,
    /// The upper limit.
    pub upper: f64,
}

/// Why a period stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    /// It lies outside the limits.
    Beyond,
    /// It and at least the seven before it lie on one side of the mean; so many in all.
    Run(usize),
}

impl ControlFigure {
    /// This period's limits, where it is judged.
    pub fn limits(&self) -> Option<Limits> {
        self.points.last()?.limits
    }

    /// This period's value.
    pub fn value(&self) -> Option<f64> {
        self.points.last()?.value
    }

    /// Whether this period could be judged.
    pub fn is_judged(&self) -> bool {
        matches!(self.verdict, Verdict::SignalUp | Verdict::SignalDown | Verdict::NoSignal)
    }

    /// How many periods before this one have a value: twelve are needed.
    pub fn known_before(&self) -> usize {
        let before = self.points.split_last().map_or(&[][..], |(_, before)| before);
        before.iter().filter(|point| point.value.is_some()).count()
    }

    /// The chart of a score: p′ for shares, whose limits allow for how many answered, else XmR.
    pub(super) fn of_score(
        measure: &Measure,
        history: &[(Period, &Arc<PeriodScore>)],
        now: Period,
        thresholds: &Thresholds,
    ) -> Self {
        let at =
            |period: Period| history.iter().find(|(of, _)| *of == period).map(|(_, score)| score.as_ref());
        let first = history.first().map_or(now, |(period, _)| *period);
        let asked = |score: &&PeriodScore| score.score.n > 0;
        let points = points(first, now, thresholds, |period| {
            let score = at(period).filter(asked);
            (score.and_then(PeriodScore::shown), score.is_some_and(|score| score.shown().is_none()))
        });
        if !matches!(measure.kind, MeasureKind::Csat | MeasureKind::Favourable(_)) {
            let (min, max) = measure.range();
            return Self::by_moves(points, Range { min: Some(min), max: Some(max) }, thresholds);
        }
        let months: Vec<Month> =
            points.iter().map(|point| at(point.period).and_then(month).unwrap_or_default()).collect();
        let Some((current, baseline)) = months.split_last() else { return Self::nothing(points) };
        let chart = p_prime(baseline, *current, thresholds);
        let limits = |place: usize| {
            let (lower, upper) = chart.limits(months.get(place)?.n)?;
            Some(Limits { lower, centre: chart.chart.value?, upper })
        };
        Self::judged(points, chart.chart, limits)
    }

    /// The chart of a count of customers, or of the difference of two.
    pub(super) fn of_customers(
        history: &[(Period, CustomerRow)],
        (now, range): (Period, Range),
        thresholds: &Thresholds,
        count: impl Fn(&CustomerRow) -> f64,
    ) -> Self {
        let first = history.first().map_or(now, |(period, _)| *period);
        let at = |period: Period| history.iter().find(|(of, _)| *of == period).map(|(_, row)| count(row));
        Self::by_moves(points(first, now, thresholds, |period| (at(period), false)), range, thresholds)
    }

    /// The XmR chart.
    fn by_moves(points: Vec<ControlPoint>, range: Range, thresholds: &Thresholds) -> Self {
        let values: Vec<Option<f64>> = points.iter().map(|point| point.value).collect();
        let Some((current, baseline)) = values.split_last() else { return Self::nothing(points) };
        let chart = xmr(baseline, *current, range, thresholds);
        let limits = chart.lower.zip(chart.value).zip(chart.upper);
        let limits = limits.map(|((lower, centre), upper)| Limits { lower, centre, upper });
        Self::judged(points, chart, |_| limits)
    }

    fn judged(
        mut points: Vec<ControlPoint>,
        chart: xmr::Chart,
        limits: impl Fn(usize) -> Option<Limits>,
    ) -> Self {
        for (place, point) in points.iter_mut().enumerate() {
            point.limits = limits(place);
        }
        let mut figure = Self { points, verdict: chart.verdict, signal: None };
        figure.signal = figure.why();
        figure
    }

    /// No period, so nothing to judge.
    fn nothing(points: Vec<ControlPoint>) -> Self {
        Self { points, verdict: Verdict::NoData, signal: None }
    }

    /// Why this period is a signal.
    fn why(&self) -> Option<Signal> {
        let up = match self.verdict {
            Verdict::SignalUp => true,
            Verdict::SignalDown => false,
            _ => return None,
        };
        let (limits, value) = (self.limits()?, self.value()?);
        if value > limits.upper || value < limits.lower {
            return Some(Signal::Beyond);
        }
        let on_side = |value: f64| if up { value > limits.centre } else { value < limits.centre };
        let run = self.points.iter().rev().map(|point| point.value);
        // A period without a value breaks the row on a chart of moves and is skipped on a chart of shares; those that
        // are counted here are those that are seen.
        Some(Signal::Run(run.flatten().take_while(|&value| on_side(value)).count()))
    }
}

/// This period and those before it that a chart looks back on; `value` gives the value and whether it is hidden.
fn points(
    first: Period,
    now: Period,
    thresholds: &Thresholds,
    value: impl Fn(Period) -> (Option<f64>, bool),
) -> Vec<ControlPoint> {
    let mut periods = vec![now];
    let mut at = now;
    while (periods.len() as u64) <= thresholds.baseline_most && at > first {
        at = at.previous();
        periods.push(at);
    }
    periods.reverse();
    let point = |period| {
        let (value, hidden) = value(period);
        ControlPoint { period, value, hidden, limits: None }
    };
    periods.into_iter().map(point).collect()
}

/// A shown share as how many of how many; effective numbers where the answers are weighted.
fn month(score: &PeriodScore) -> Option<Month> {
    let share = score.shown()? / 100.0;
    Some(match score.score.n_eff {
        Some(n) => Month { x: share * n, n },
        None => {
            let n = score.score.n as f64;
            // Back to the whole number of answers that the share was made of.
            Month { x: (share * n).round(), n }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The chart of months up to October 2026; none is a month without a value.
    fn chart(values: &[Option<f64>]) -> ControlFigure {
        let now: Period = "2026-10".parse().unwrap();
        let mut first = now;
        for _ in 1..values.len() {
            first = first.previous();
        }
        let all: Vec<Period> =
            std::iter::successors(Some(first), |at| (*at < now).then(|| at.next())).collect();
        let at = |period| all.iter().position(|of| *of == period).and_then(|place| values[place]);
        let thresholds = Thresholds::default();
        let points = points(first, now, &thresholds, |period| (at(period), false));
        ControlFigure::by_moves(points, Range::default(), &thresholds)
    }

    fn check(values: &[Option<f64>], verdict: Verdict, signal: Option<Signal>) -> ControlFigure {
        let figure = chart(values);
        assert_eq!((figure.verdict, figure.signal), (verdict, signal), "{figure:?}");
        figure
    }

    fn shown(values: &[f64]) -> Vec<Option<f64>> {
        values.iter().copied().map(Some).collect()
    }

    #[test]
    fn a_period_is_held_against_those_before_it() {
        // Twelve months 10, 12, 10, 12 …: mean 11, every move 2, limits 11 ± 5.32.
        let saw = shown(&[10.0, 12.0].repeat(6));
        let with = |now: f64| saw.iter().copied().chain([Some(now)]).collect::<Vec<_>>();
        let figure = check(&with(17.0), Verdict::SignalUp, Some(Signal::Beyond));
        assert_eq!(figure.limits(), Some(Limits { lower: 11.0 - 5.32, centre: 11.0, upper: 11.0 + 5.32 }));
        assert_eq!(figure.points.len(), 13);
        assert!(figure.points.iter().all(|point| point.limits == figure.limits()));
        check(&with(16.0), Verdict::NoSignal, None);
        check(&with(5.0), Verdict::SignalDown, Some(Signal::Beyond));
        let few = check(&saw, Verdict::TooFewMonths, None);
        assert_eq!((few.known_before(), few.limits(), few.is_judged()), (11, None, false));
    }

    #[test]
    fn a_row_on_one_side_says_how_long_it_is() {
        // Twelve months near 20, then eight at 15: mean (12·20 + 8·15)/20 = 18, every move of the twelve 4, so the limits
        // are wide; with this month nine in a row lie below.
        let mut values = shown(&[18.0, 22.0].repeat(6));
        values.extend([Some(15.0); 9]);
        check(&values, Verdict::SignalDown, Some(Signal::Run(9)));
    }

    #[test]
    fn a_period_without_a_value_is_a_gap_and_the_last_24_count() {
        let mut values = vec![Some(900.0); 5];
        values.extend(shown(&[10.0, 12.0].repeat(12)));
        values[20] = None;
        values.push(Some(11.0));
        let figure = check(&values, Verdict::NoSignal, None);
        assert_eq!(figure.points.len(), 25);
        assert_eq!(figure.points.iter().filter(|point| point.value.is_none()).count(), 1);
        assert!(figure.limits().is_some_and(|limits| limits.upper < 20.0));
        // Without a value there is nothing to judge.
        let last = values.len() - 1;
        values[last] = None;
        let without = check(&values, Verdict::NoData, None);
        assert!(!without.is_judged());
    }
}
