//! One or a few series over periods, with chance range, goal and the actions that may have moved them.

use super::end_labels::{self, EndLabel, write_ends};
use super::paint::Paint;
use super::period::{Period, write_periods};
use super::plot::Plot;
use super::reading::{Gaps, Reading};
use super::scale::Scale;
use super::sketch::{Align, Frame, Sketch};
use super::stack::{Flag, place_flags};
use super::strokes::Pen;
use super::ticks::TickWords;
use super::value_axis::ValueAxis;

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
#[derive(Debug, Clone)]
pub struct Series {
    /// Its name, written at its end. Empty where the subtitle names the only series.
    pub name: String,
    /// One reading for each period; what is lacking at the end counts as missing.
    pub points: Vec<Reading>,
}

/// A goal: a value and its words (`Goal 45`).
#[derive(Debug, Clone, PartialEq)]
pub struct Goal {
    /// The value in the unit of the chart.
    pub value: f64,
    /// What is written on the line.
    pub words: String,
}

/// Something that was done at a time.
#[derive(Debug, Clone, PartialEq)]
pub struct Action {
    /// The place in the list of periods; halves are allowed, 3.5 is the middle of the fourth and fifth.
    pub at: f64,
    /// Its name: `Two-hour slots`.
    pub name: String,
}

/// More periods than this are drawn without a dot each.
const DOTTED: usize = 30;

pub(crate) fn draw(trend: &Trend, sketch: &mut Sketch<'_>) {
    let count = trend.periods.len();
    let domain = trend.scale.domain(&values(trend), sketch.shape.tick_count());
    let axis = ValueAxis::new(sketch, &domain, &trend.ticks);
    let ends = end_labels(trend, sketch);
    let left = axis.gutter;
    let right = (sketch.width() - end_labels::gutter(&ends)).max(left + 40.0);

    let x_of = |place: f64| {
        let air = 8.0;
        let span = right - left - 2.0 * air;
        if count < 2 { left + air + span / 2.0 } else { left + air + span * place / (count - 1) as f64 }
    };
    let flags: Vec<Flag> = trend
        .actions
        .iter()
        .filter(|action| action.at.is_finite())
        .map(|action| Flag {
            x: x_of(action.at.clamp(0.0, count.max(1) as f64 - 1.0)),
            text: action.name.clone(),
        })
        .collect();
    let bounds = Frame { left: 0.0, top: sketch.height, right: sketch.width(), bottom: sketch.height };
    let flags = place_flags(sketch, &flags, bounds);

    let height = sketch.shape.plot_height().max(end_labels::height(&ends));
    let top = flags.bottom + sketch.small().line() / 2.0 + 2.0;
    let frame = Frame { left, top, right, bottom: top + height };
    let air = 8.0;
    let inner = Frame { left: left + air, right: right - air, ..frame };
    let mut plot = Plot::new(
        inner,
        if count < 2 { (-0.5, 0.5) } else { (0.0, (count - 1) as f64) },
        (domain.from, domain.to),
    );
    let backdrop = Plot::new(frame, (0.0, 1.0), (domain.from, domain.to));
    axis.draw(sketch, &backdrop);
    flags.draw(sketch, frame.bottom);

    let paints = Paint::categories(trend.series.len());
    for (series, paint) in trend.series.iter().zip(&paints) {
        draw_range(series, *paint, &mut plot, count);
    }
    if let Some(goal) = trend.goal.as_ref().filter(|goal| goal.value.is_finite()) {
        let y = plot.y(goal.value);
        sketch.strokes.path([(left, y), (right, y)], Pen::dashed(Paint::Goal, 1.0));
    }
    // The series in focus is drawn last, on top.
    for (series, paint) in trend.series.iter().zip(&paints).rev() {
        draw_line(series, *paint, &mut plot, count);
    }
    sketch.strokes.append(&plot.take_strokes());

    write_goal(trend, sketch, &plot, frame, &flags.places());
    write_ends(&ends, &plot, sketch, frame);
    mark_hidden(trend, sketch, &plot, frame);
    let places: Vec<f64> = (0..count).map(|index| x_of(index as f64)).collect();
    let under = Frame { left: 0.0, right: sketch.width(), ..frame };
    sketch.strokes.path([(left, frame.bottom), (right, frame.bottom)], Pen::new(Paint::Axis, 1.0));
    write_periods(sketch, &trend.periods, &places, under);
    if let Some(cut) = &domain.cut {
        let block = sketch.fonts.block(cut, sketch.small(), sketch.width(), 2);
        let top = sketch.height + 2.0;
        sketch.write(&block, 0.0, top, Align::Left, Paint::Quiet);
    }
}

/// Everything that the value axis must cover.
fn values(trend: &Trend) -> Vec<f64> {
    let mut values: Vec<f64> = trend.goal.iter().map(|goal| goal.value).collect();
    for figure in trend.series.iter().flat_map(|series| &series.points).filter_map(Reading::figure) {
        values.push(figure.value);
        if let Some((lower, upper)) = figure.bounds() {
            values.extend([lower, upper]);
        }
    }
    values
}

/// The readings of a series with their places, as runs without a gap.
fn runs(series: &Series, count: usize) -> Vec<Vec<(f64, &super::reading::Figure)>> {
    let mut runs = vec![Vec::new()];
    for (index, reading) in series.points.iter().take(count).enumerate() {
        match reading.figure() {
            Some(figure) => {
                if let Some(run) = runs.last_mut() {
                    run.push((index as f64, figure));
                }
            }
            None => runs.push(Vec::new()),
        }
    }
    runs.retain(|run| !run.is_empty());
    runs
}

fn draw_range(series: &Series, paint: Paint, plot: &mut Plot, count: usize) {
    for run in runs(series, count) {
        let mut ends: Vec<(f64, f64, f64)> = Vec::new();
        for (place, figure) in run {
            match figure.bounds() {
                Some((lower, upper)) => ends.push((place, lower, upper)),
                None => {
                    draw_band(&ends, paint, plot);
                    ends.clear();
                }
            }
        }
        draw_band(&ends, paint, plot);
    }
}

fn draw_band(ends: &[(f64, f64, f64)], paint: Paint, plot: &mut Plot) {
    match ends {
        [] => {}
        [(place, lower, upper)] => plot.upright((*place, *lower), *upper, 6.0, paint, 0.16),
        _ => plot.band(ends, paint, 0.16),
    }
}

fn draw_line(series: &Series, paint: Paint, plot: &mut Plot, count: usize) {
    let runs = runs(series, count);
    for run in &runs {
        plot.line(run.iter().map(|(place, figure)| (*place, figure.value)).collect(), Pen::new(paint, 2.5));
    }
    let last = runs.last().and_then(|run| run.last()).map(|(place, _)| *place);
    for run in &runs {
        for (place, figure) in run {
            let at = (*place, figure.value);
            let radius = if Some(*place) == last { 4.0 } else { 2.5 };
            let seen = count <= DOTTED || Some(*place) == last || run.len() == 1;
            plot.titled(&figure.tip, at, 10.0, |plot| {
                if seen {
                    plot.dot(at, radius, paint);
                }
            });
        }
    }
}

fn end_labels(trend: &Trend, sketch: &Sketch<'_>) -> Vec<EndLabel> {
    let paints = Paint::categories(trend.series.len());
    let most_lines = if trend.series.len() > 3 { 2 } else { 3 };
    trend
        .series
        .iter()
        .zip(paints)
        .filter_map(|(series, paint)| {
            let last = series.points.iter().take(trend.periods.len()).rev().find_map(Reading::figure)?;
            Some(EndLabel::new(sketch, &last.text, &series.name, paint, last.value, most_lines))
        })
        .collect()
}

/// Writes the goal's words on its line, where they hide least of the data.
fn write_goal(trend: &Trend, sketch: &mut Sketch<'_>, plot: &Plot, frame: Frame, places: &[f64]) {
    let Some(goal) = trend.goal.as_ref().filter(|goal| goal.value.is_finite()) else { return };
    let block = sketch.fonts.block(&goal.words, sketch.small(), frame.width() * 0.7, 2);
    let line = plot.y(goal.value);
    let marks: Vec<(f64, f64)> = trend
        .series
        .iter()
        .flat_map(|series| series.points.iter().take(trend.periods.len()).enumerate())
        .filter_map(|(index, reading)| Some((plot.x(index as f64), plot.y(reading.figure()?.value))))
        .collect();
    let mut best: Option<(f64, Frame)> = None;
    for top in [line - block.height() - 1.0, line + 1.0] {
        for step in 0..5 {
            let left = frame.left + 2.0 + (frame.width() - block.width - 4.0) * f64::from(step) / 4.0;
            let candidate = Sketch::frame_of(&block, left, top, Align::Left);
            let crossed = places
                .iter()
                .filter(|place| (candidate.left - 3.0..candidate.right + 3.0).contains(*place))
                .count();
            let nearest = marks.iter().map(|&mark| distance(mark, &candidate)).fold(60.0, f64::min);
            let outside = candidate.top < frame.top - 20.0 || candidate.bottom > frame.bottom;
            let score = nearest - 15.0 * crossed as f64 - if outside { 100.0 } else { 0.0 } - f64::from(step);
            if sketch.is_free(&candidate) && best.as_ref().is_none_or(|(least, _)| score > *least) {
                best = Some((score, candidate));
            }
        }
    }
    if let Some((_, place)) = best {
        sketch.write_over(&block, place.left, place.top, Align::Left, Paint::Ink);
    }
}

/// How far a point lies outside a frame, in pixels; 0 inside.
fn distance((x, y): (f64, f64), frame: &Frame) -> f64 {
    let dx = (frame.left - x).max(x - frame.right).max(0.0);
    let dy = (frame.top - y).max(y - frame.bottom).max(0.0);
    dx.max(dy)
}

/// Puts the one mark at the foot of every period whose value is kept back.
fn mark_hidden(trend: &Trend, sketch: &mut Sketch<'_>, plot: &Plot, frame: Frame) {
    let block = sketch.fonts.line(&trend.gaps.hidden_mark, sketch.small(), frame.width());
    for (index, period) in trend.periods.iter().enumerate() {
        let hidden =
            trend.series.iter().any(|series| matches!(series.points.get(index), Some(Reading::Hidden)));
        if !hidden {
            continue;
        }
        let x = plot.x(index as f64);
        sketch.strokes.open(&format!("{}: {}", period.long, trend.gaps.hidden));
        if !sketch.write_over(&block, x, frame.bottom - block.height() - 3.0, Align::Centre, Paint::Quiet) {
            sketch.strokes.ring(x, frame.bottom - 5.0, 2.0, Pen::new(Paint::Axis, 1.0));
        }
        sketch.strokes.close();
    }
}
