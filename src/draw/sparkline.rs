//! A small line in a table or a sentence: first and last value, the goal, no axis.

use super::paint::Paint;
use super::plot::Plot;
use super::reading::Reading;
use super::scale::Scale;
use super::sketch::{Align, Frame, Sketch};
use super::strokes::Pen;

/// A sparkline.
#[derive(Debug, Clone, PartialEq)]
pub struct Sparkline {
    /// One reading for each period.
    pub points: Vec<Reading>,
    /// The range in which the goal is met, lower then upper, in the unit of the points. Ends may be infinite.
    pub goal: Option<(f64, f64)>,
}

/// Pixels of height for the line.
///
/// The line stands among text of its height: on paper, where a table is set small, the drawing is shrunk to the row, and
/// the lower it is the less its figures shrink with it.
const HEIGHT: f64 = 22.0;

/// The smallest room for the line itself, in pixels.
const LEAST: f64 = 48.0;

pub(crate) fn draw(spark: &Sparkline, sketch: &mut Sketch<'_>) {
    let figures: Vec<(usize, &super::reading::Figure)> =
        spark.points.iter().enumerate().filter_map(|(index, point)| Some((index, point.figure()?))).collect();
    let frame =
        Frame { left: 0.0, top: sketch.height, right: sketch.width(), bottom: sketch.height + HEIGHT };
    sketch.height = frame.bottom;
    let (Some(&(first_at, first)), Some(&(last_at, last))) = (figures.first(), figures.last()) else {
        return;
    };
    let room = (sketch.width() - LEAST) / 2.0 - 10.0;
    let first_text =
        sketch.fonts.line(&first.text, sketch.small(), if first_at == last_at { 0.0 } else { room });
    let last_text = sketch.fonts.line(&last.text, sketch.strong(), room);
    let left = if first_text.is_empty() { 4.0 } else { first_text.width + 8.0 };
    let inner = Frame {
        left,
        right: frame.right - last_text.width - 10.0,
        top: frame.top + 4.0,
        bottom: frame.bottom - 4.0,
    };

    let mut values: Vec<f64> = figures.iter().map(|(_, figure)| figure.value).collect();
    values.extend(spark.goal.iter().flat_map(|&(lower, upper)| [lower, upper]));
    let domain = Scale::Free.domain(&values, 2);
    let (from, to) = ends(&values).unwrap_or((domain.from, domain.to));
    let last_place = spark.points.len().saturating_sub(1) as f64;
    let mut plot = Plot::new(inner, (0.0, last_place.max(1.0)), (from, to));
    if let Some((lower, upper)) = spark.goal.filter(|(lower, upper)| !lower.is_nan() && !upper.is_nan()) {
        let (lower, upper) = (lower.min(upper).max(from), upper.max(lower).min(to));
        plot.bar((0.0, lower), (last_place.max(1.0), upper), Paint::Rest, 0.45);
        if lower == upper {
            plot.line(vec![(0.0, lower), (last_place.max(1.0), lower)], Pen::dashed(Paint::Goal, 1.0));
        }
    }
    let mut run: Vec<(f64, f64)> = Vec::new();
    for (index, point) in spark.points.iter().enumerate() {
        match point.figure() {
            Some(figure) => run.push((index as f64, figure.value)),
            None => plot.line(std::mem::take(&mut run), Pen::new(Paint::First, 1.5)),
        }
    }
    plot.line(run, Pen::new(Paint::First, 1.5));
    let dot = (last_at as f64, last.value);
    plot.point(&last.tip, dot, Some((3.0, Paint::First)));
    let (first_y, last_y) = (plot.y(first.value), plot.y(last.value));
    sketch.strokes.append(&plot.take_strokes());
    let place = |y: f64, height: f64| (y - height / 2.0).max(frame.top).min(frame.bottom - height);
    sketch.write(&first_text, 0.0, place(first_y, first_text.height()), Align::Left, Paint::Quiet);
    sketch.write(&last_text, frame.right, place(last_y, last_text.height()), Align::Right, Paint::Ink);
}

/// The smallest and the largest value, where they differ.
fn ends(values: &[f64]) -> Option<(f64, f64)> {
    let finite =
        values.iter().copied().filter(|value| value.is_finite()).map(|value| value.clamp(-1e12, 1e12));
    let (from, to) =
        finite.fold((f64::INFINITY, f64::NEG_INFINITY), |(from, to), value| (value.min(from), value.max(to)));
    (from < to).then_some((from, to))
}
