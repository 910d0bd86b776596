//! A share that steps down (or up) with time: how many complaints are still open after so many days.

use super::end_labels::{self, EndLabel, write_ends};
use super::number_axis;
use super::paint::Paint;
use super::plot::Plot;
use super::scale::{Domain, Scale};
use super::sketch::{Frame, Sketch};
use super::stack::{Flag, place_flags};
use super::strokes::Pen;
use super::ticks::TickWords;
use super::value_axis::ValueAxis;

/// Step curves after Kaplan and Meier.
#[derive(Debug, Clone)]
pub struct Survival {
    /// The curves; the first is the one in focus.
    pub curves: Vec<StepCurve>,
    /// The whole on the value axis: 100 for percent.
    pub whole: f64,
    /// Times that matter: the promised time, the median.
    pub marks: Vec<TimeMark>,
    /// How the value axis is written.
    pub ticks: TickWords,
    /// How the time axis is written.
    pub time_ticks: TickWords,
    /// What the time axis counts: `days since the complaint came in`.
    pub time: String,
}

/// A time on the axis of a step curve with its words (`Promised: 10 days`).
#[derive(Debug, Clone, PartialEq)]
pub struct TimeMark {
    /// The time in the unit of the axis, from 0.
    pub at: f64,
    /// What is written.
    pub words: String,
}

/// One step curve.
#[derive(Debug, Clone, PartialEq)]
pub struct StepCurve {
    /// Its name. Empty where there is only one.
    pub name: String,
    /// What is written at its end: the last share.
    pub end: String,
    /// The steps in the order of time; the curve begins at the whole at time 0.
    pub steps: Vec<Step>,
    /// Times at which a case left without its event (still open): a small tick on the curve.
    pub censored: Vec<f64>,
    /// The time at which the curve ends.
    pub until: f64,
}

/// A step: from this time on the share is that.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// The time, from 0.
    pub at: f64,
    /// The share from then on, in the unit of the value axis.
    pub share: f64,
    /// The ends of the chance range from then on.
    pub range: Option<(f64, f64)>,
    /// The whole sentence for the tooltip: `After 5 days: 60% unsolved`.
    pub tip: String,
}

pub(crate) fn draw(chart: &Survival, sketch: &mut Sketch<'_>) {
    let whole = if chart.whole.is_finite() && chart.whole > 0.0 { chart.whole } else { 1.0 };
    let times = Scale::FromZero.domain(&times(chart), sketch.shape.tick_count() + 1);
    let shares = Scale::Possible { lowest: 0.0, highest: whole, cut: String::new() }
        .domain(&[0.0, whole], sketch.shape.tick_count());
    let axis = ValueAxis::new(sketch, &shares, &chart.ticks);
    let ends = end_labels(chart, whole, sketch);
    let left = axis.gutter;
    let right = (sketch.width() - end_labels::gutter(&ends)).max(left + 40.0);
    let flags = flags(chart, &times, sketch, (left, right));
    let top = flags.bottom + sketch.small().line() / 2.0 + 2.0;
    let height = sketch.shape.plot_height().max(end_labels::height(&ends));
    let frame = Frame { left, right, top, bottom: top + height };
    let mut plot = Plot::new(frame, (0.0, times.to), (shares.from, shares.to));
    axis.draw(sketch, &plot);
    flags.draw(sketch, frame.bottom);
    let paints = Paint::categories(chart.curves.len());
    for (curve, paint) in chart.curves.iter().zip(&paints).rev() {
        draw_curve(curve, whole, *paint, &mut plot);
    }
    sketch.strokes.append(&plot.take_strokes());
    write_ends(&ends, &plot, sketch, frame);
    number_axis::write_numbers(sketch, &plot, &times, &chart.time_ticks, &chart.time);
}

fn times(chart: &Survival) -> Vec<f64> {
    let curves = chart.curves.iter().flat_map(|curve| {
        curve.steps.iter().map(|step| step.at).chain(curve.censored.iter().copied()).chain([curve.until])
    });
    let marks = chart.marks.iter().map(|mark| mark.at);
    curves.chain(marks).map(|time| time.max(0.0)).collect()
}

fn flags(
    chart: &Survival,
    times: &Domain,
    sketch: &Sketch<'_>,
    (left, right): (f64, f64),
) -> super::stack::Flags {
    let flags: Vec<Flag> = chart
        .marks
        .iter()
        .filter(|mark| mark.at.is_finite())
        .map(|mark| {
            let share = (mark.at / times.to).clamp(0.0, 1.0);
            Flag { x: left + (right - left) * share, text: mark.words.clone() }
        })
        .collect();
    let bounds = Frame { left: 0.0, top: sketch.height, right: sketch.width(), bottom: sketch.height };
    place_flags(sketch, &flags, bounds)
}

/// The steps that can be drawn, in the order of time.
fn steps(curve: &StepCurve) -> Vec<&Step> {
    let mut steps: Vec<&Step> =
        curve.steps.iter().filter(|step| step.at.is_finite() && step.share.is_finite()).collect();
    steps.sort_by(|one, other| one.at.total_cmp(&other.at));
    steps
}

fn end_of(curve: &StepCurve) -> f64 {
    let last = steps(curve).last().map_or(0.0, |step| step.at);
    if curve.until.is_finite() { curve.until.max(last) } else { last }
}

fn draw_curve(curve: &StepCurve, whole: f64, paint: Paint, plot: &mut Plot) {
    let steps = steps(curve);
    let end = end_of(curve);
    let mut points = vec![(0.0, whole)];
    let mut band: Vec<(f64, f64, f64)> = Vec::new();
    let mut share = whole;
    for (index, step) in steps.iter().enumerate() {
        points.extend([(step.at, share), (step.at, step.share)]);
        share = step.share;
        let until = steps.get(index + 1).map_or(end, |next| next.at);
        match step.range.filter(|(lower, upper)| lower.is_finite() && upper.is_finite()) {
            Some((lower, upper)) => {
                let (lower, upper) = (lower.min(upper), lower.max(upper));
                band.extend([(step.at, lower, upper), (until, lower, upper)]);
            }
            None => plot.band(&std::mem::take(&mut band), paint, 0.16),
        }
    }
    points.push((end, share));
    plot.band(&band, paint, 0.16);
    plot.line(points, Pen::new(paint, 2.5));
    for step in &steps {
        plot.point(&step.tip, (step.at, step.share), None);
    }
    for &time in curve.censored.iter().filter(|time| time.is_finite()) {
        let share = steps.iter().rev().find(|step| step.at <= time).map_or(whole, |step| step.share);
        let (x, y) = (time, share);
        plot.tick((x, y), 5.0, Pen::new(paint, 1.5));
    }
}

fn end_labels(chart: &Survival, whole: f64, sketch: &Sketch<'_>) -> Vec<EndLabel> {
    let paints = Paint::categories(chart.curves.len());
    chart
        .curves
        .iter()
        .zip(paints)
        .map(|(curve, paint)| {
            let share = steps(curve).last().map_or(whole, |step| step.share);
            EndLabel::new(sketch, &curve.end, &curve.name, paint, share, 3)
        })
        .collect()
}
