//! A control chart: a series with the limits of its ordinary wobble, and what stands out of it.

use super::end_labels::EndLabel;
use super::line::{Weight, draw_line};
use super::paint::Paint;
use super::period::Period;
use super::reading::{Gaps, Reading};
use super::scale::Scale;
use super::sketch::Sketch;
use super::strokes::Pen;
use super::ticks::TickWords;
use super::time_plot::{Action, TimePlot};

/// A control chart.
#[derive(Debug, Clone)]
pub struct Control {
    /// All periods in order.
    pub periods: Vec<Period>,
    /// One reading for each period.
    pub points: Vec<Reading>,
    /// The centre line and the limits, period by period; none where there is no baseline yet. Limits of shares move
    /// with the number of answers.
    pub limits: Vec<Option<Limits>>,
    /// The words at the ends of the three lines: `Upper limit 48`.
    pub limit_words: LimitWords,
    /// What stands out: the place of a reading and why (`Beyond the limits`, `8 in a row above the middle`). Without
    /// words it is marked all the same: of a row of readings one says why.
    pub signals: Vec<Action>,
    /// What the value axis shows.
    pub scale: Scale,
    /// How its numbers are written.
    pub ticks: TickWords,
    /// The words for what is not there.
    pub gaps: Gaps,
    /// Whether it is drawn low, as one of several below each other.
    pub low: bool,
}

/// The height of a low chart, as a share of the whole.
const LOW: f64 = 0.56;

/// The range of ordinary wobble in one period, in the unit of the readings.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limits {
    /// The lower limit.
    pub lower: f64,
    /// The centre line.
    pub centre: f64,
    /// The upper limit.
    pub upper: f64,
}

/// What is written at the ends of the lines.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LimitWords {
    /// At the lower limit.
    pub lower: String,
    /// At the centre line.
    pub centre: String,
    /// At the upper limit.
    pub upper: String,
}

pub(crate) fn draw(chart: &Control, sketch: &mut Sketch<'_>) {
    let count = chart.periods.len();
    let points = &chart.points[..chart.points.len().min(count)];
    let domain = chart.scale.domain(&values(chart, points), sketch.shape.tick_count());
    let ends = end_labels(chart, points, sketch);
    let height = sketch.shape.plot_height() * if chart.low { LOW } else { 1.0 };
    let above = (chart.signals.as_slice(), height);
    let mut over = TimePlot::begin(sketch, &chart.periods, domain, &chart.ticks, &ends, above);
    let runs = runs(chart, count);
    for run in &runs {
        let ends: Vec<(f64, f64, f64)> = run.iter().map(|(place, l)| (*place, l.lower, l.upper)).collect();
        over.plot.band(&ends, Paint::Rest, 0.3);
        for (value, pen) in [
            (lower as fn(&Limits) -> f64, Pen::new(Paint::Axis, 1.0)),
            (upper, Pen::new(Paint::Axis, 1.0)),
            (centre, Pen::dashed(Paint::Axis, 1.0)),
        ] {
            over.plot.line(run.iter().map(|(place, limits)| (*place, value(limits))).collect(), pen);
        }
    }
    draw_line(points, Paint::First, Weight::Full, &mut over.plot);
    for signal in &chart.signals {
        let place = signal.at.round();
        if let Some(figure) = points.get(place.max(0.0) as usize).and_then(Reading::figure) {
            over.plot.halo((place, figure.value), 7.0, Pen::new(Paint::Fourth, 2.5));
        }
    }
    over.mark_hidden(sketch, &chart.periods, &[points], &chart.gaps);
    over.end(sketch, &chart.periods, &ends);
}

fn lower(limits: &Limits) -> f64 {
    limits.lower
}

fn centre(limits: &Limits) -> f64 {
    limits.centre
}

fn upper(limits: &Limits) -> f64 {
    limits.upper
}

/// Limits that can be drawn.
fn usable(limits: Option<&Option<Limits>>) -> Option<Limits> {
    let limits = (*limits?)?;
    [limits.lower, limits.centre, limits.upper].iter().all(|value| value.is_finite()).then_some(limits)
}

/// The limits with their places, as runs without a gap.
fn runs(chart: &Control, count: usize) -> Vec<Vec<(f64, Limits)>> {
    let mut runs = vec![Vec::new()];
    for index in 0..count {
        match (usable(chart.limits.get(index)), runs.last_mut()) {
            (Some(limits), Some(run)) => run.push((index as f64, limits)),
            _ => runs.push(Vec::new()),
        }
    }
    runs.retain(|run: &Vec<_>| run.len() > 1);
    runs
}

fn values(chart: &Control, points: &[Reading]) -> Vec<f64> {
    let figures = points.iter().filter_map(Reading::figure).map(|figure| figure.value);
    let limits = (0..chart.periods.len()).filter_map(|index| usable(chart.limits.get(index)));
    figures.chain(limits.flat_map(|limits| [limits.lower, limits.upper])).collect()
}

fn end_labels(chart: &Control, points: &[Reading], sketch: &Sketch<'_>) -> Vec<EndLabel> {
    let mut ends = Vec::new();
    if let Some(last) = points.iter().rev().find_map(Reading::figure) {
        ends.push(EndLabel::new(sketch, &last.text, "", Paint::First, last.value, 1));
    }
    let limits = (0..chart.periods.len()).rev().find_map(|index| usable(chart.limits.get(index)));
    if let Some(limits) = limits {
        let words = &chart.limit_words;
        for (text, at) in
            [(&words.upper, limits.upper), (&words.centre, limits.centre), (&words.lower, limits.lower)]
        {
            ends.push(EndLabel::new(sketch, "", text, Paint::Quiet, at, 2));
        }
    }
    ends
}
