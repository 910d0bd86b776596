//! One or a few series over periods, with chance range, goal and the actions that may have moved them.

use super::end_labels::EndLabel;
use super::line::{Weight, draw_line, draw_range};
use super::paint::Paint;
use super::period::Period;
use super::reading::{Gaps, Reading};
use super::scale::Scale;
use super::sketch::{Align, Frame, Sketch};
use super::strokes::Pen;
use super::ticks::TickWords;
use super::time_plot::{Action, TimePlot};

/// A trend.
#[derive(Debug, Clone)]
pub struct Trend {
    /// All periods in order, also those without data.
    pub periods: Vec<Period>,
    /// The series; the first is the one in focus. More than four are grey.
    pub series: Vec<Series>,
    /// Where we said we would be.
    pub goal: Option<Goal>,
    /// What was done, and when.
    pub actions: Vec<Action>,
    /// What the value axis shows.
    pub scale: Scale,
    /// How its numbers are written.
    pub ticks: TickWords,
    /// The words for what is not there.
    pub gaps: Gaps,
}

/// One line of a trend.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// Its name, written at its end. Empty where the subtitle names the only series.
    pub name: String,
    /// One reading for each period; what is lacking at the end counts as missing.
    pub points: Vec<Reading>,
}

impl Series {
    /// The readings of the periods that there are.
    fn within(&self, periods: usize) -> &[Reading] {
        &self.points[..self.points.len().min(periods)]
    }
}

/// A goal: a value and its words (`Goal 45`).
#[derive(Debug, Clone, PartialEq)]
pub struct Goal {
    /// The value in the unit of the chart.
    pub value: f64,
    /// What is written on the line.
    pub words: String,
}

pub(crate) fn draw(trend: &Trend, sketch: &mut Sketch<'_>) {
    let count = trend.periods.len();
    let domain = trend.scale.domain(&values(trend), sketch.shape.tick_count());
    let ends = end_labels(trend, sketch);
    let above = (trend.actions.as_slice(), sketch.shape.plot_height());
    let mut over = TimePlot::begin(sketch, &trend.periods, domain, &trend.ticks, &ends, above);
    let paints = Paint::categories(trend.series.len());
    for (series, paint) in trend.series.iter().zip(&paints) {
        draw_range(series.within(count), *paint, &mut over.plot);
    }
    let goal = trend.goal.as_ref().filter(|goal| goal.value.is_finite());
    sketch.strokes.append(&over.plot.take_strokes());
    if let Some(goal) = goal {
        let (y, Frame { left, right, .. }) = (over.plot.y(goal.value), over.frame);
        sketch.strokes.path([(left, y), (right, y)], Pen::dashed(Paint::Goal, 1.0));
    }
    // The series in focus is drawn last, on top.
    for (series, paint) in trend.series.iter().zip(&paints).rev() {
        draw_line(series.within(count), *paint, Weight::Full, &mut over.plot);
    }
    sketch.strokes.append(&over.plot.take_strokes());
    if let Some(goal) = goal {
        write_goal(goal, trend, sketch, &over);
    }
    let series: Vec<&[Reading]> = trend.series.iter().map(|series| series.within(count)).collect();
    over.mark_hidden(sketch, &trend.periods, &series, &trend.gaps);
    over.end(sketch, &trend.periods, &ends);
}

/// Everything that the value axis must cover.
fn values(trend: &Trend) -> Vec<f64> {
    let mut values: Vec<f64> = trend.goal.iter().map(|goal| goal.value).collect();
    let points = trend.series.iter().flat_map(|series| series.within(trend.periods.len()));
    for figure in points.filter_map(Reading::figure) {
        values.push(figure.value);
        values.extend(figure.bounds().into_iter().flat_map(|(lower, upper)| [lower, upper]));
    }
    values
}

fn end_labels(trend: &Trend, sketch: &Sketch<'_>) -> Vec<EndLabel> {
    let paints = Paint::categories(trend.series.len());
    let most_lines = if trend.series.len() > 3 { 2 } else { 3 };
    trend
        .series
        .iter()
        .zip(paints)
        .filter_map(|(series, paint)| {
            let last = series.within(trend.periods.len()).iter().rev().find_map(Reading::figure)?;
            Some(EndLabel::new(sketch, &last.text, &series.name, paint, last.value, most_lines))
        })
        .collect()
}

/// Writes the goal's words on its line, where they hide least of the data.
fn write_goal(goal: &Goal, trend: &Trend, sketch: &mut Sketch<'_>, over: &TimePlot) {
    let frame = over.frame;
    let block = sketch.fonts.block(&goal.words, sketch.small(), frame.width() * 0.7, 2);
    let line = over.plot.y(goal.value);
    let points = trend.series.iter().flat_map(|series| series.within(trend.periods.len()).iter().enumerate());
    let marks: Vec<(f64, f64)> = points
        .filter_map(|(index, reading)| {
            Some((over.plot.x(index as f64), over.plot.y(reading.figure()?.value)))
        })
        .collect();
    let mut best: Option<(f64, Frame)> = None;
    for top in [line - block.height() - 1.0, line + 1.0] {
        for step in 0..5 {
            let left = frame.left + 2.0 + (frame.width() - block.width - 4.0) * f64::from(step) / 4.0;
            let place = Sketch::frame_of(&block, left, top, Align::Left);
            if !sketch.is_free(&place) {
                continue;
            }
            let crossed = |x: &&f64| (place.left - 3.0..place.right + 3.0).contains(*x);
            let crossings = over.action_places.iter().filter(crossed).count() as f64;
            let nearest = marks.iter().map(|&mark| distance(mark, &place)).fold(60.0, f64::min);
            let outside =
                if place.top < frame.top - 20.0 || place.bottom > frame.bottom { 100.0 } else { 0.0 };
            let score = nearest - 15.0 * crossings - outside - f64::from(step);
            if best.as_ref().is_none_or(|(least, _)| score > *least) {
                best = Some((score, place));
            }
        }
    }
    match best {
        Some((_, place)) => {
            sketch.write_over(&block, place.left, place.top, Align::Left, Paint::Ink);
        }
        None => sketch.leave_out(&block),
    }
}

/// How far a point lies outside a frame, in pixels; 0 inside.
fn distance((x, y): (f64, f64), frame: &Frame) -> f64 {
    let dx = (frame.left - x).max(x - frame.right).max(0.0);
    let dy = (frame.top - y).max(y - frame.bottom).max(0.0);
    dx.max(dy)
}
