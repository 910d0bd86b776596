//! A series as a line: broken where there is no value, with its chance range behind.

use super::paint::Paint;
use super::plot::Plot;
use super::reading::{Figure, Reading};
use super::strokes::Pen;

/// More periods than this are drawn without a dot each.
const DOTTED: usize = 30;

/// How pale a chance range is.
const PALE: f64 = 0.16;

/// The readings with their places, as runs without a gap.
fn runs(points: &[Reading]) -> Vec<Vec<(f64, &Figure)>> {
    let mut runs = vec![Vec::new()];
    for (index, reading) in points.iter().enumerate() {
        match (reading.figure(), runs.last_mut()) {
            (Some(figure), Some(run)) => run.push((index as f64, figure)),
            _ => runs.push(Vec::new()),
        }
    }
    runs.retain(|run| !run.is_empty());
    runs
}

/// The pale area of the chance range, broken where there is none.
pub(crate) fn draw_range(points: &[Reading], paint: Paint, plot: &mut Plot) {
    let mut ends: Vec<(f64, f64, f64)> = Vec::new();
    for (index, reading) in points.iter().enumerate() {
        match reading.figure().and_then(Figure::bounds) {
            Some((lower, upper)) => ends.push((index as f64, lower, upper)),
            None => draw_band(&std::mem::take(&mut ends), paint, plot),
        }
    }
    draw_band(&ends, paint, plot);
}

fn draw_band(ends: &[(f64, f64, f64)], paint: Paint, plot: &mut Plot) {
    match ends {
        [] => {}
        [(place, lower, upper)] => plot.upright((*place, *lower), *upper, 6.0, paint, PALE),
        _ => plot.band(ends, paint, PALE),
    }
}

/// How heavy a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Weight {
    /// A chart of its own: a dot for each value, where there are not too many.
    Full,
    /// One of many small panels: dots and tooltips only at the end and for values that stand alone: a
    /// pointer cannot tell the others apart, and nobody walks along them all by keyboard.
    Light,
}

/// The line, its dots, and the tooltips of its values.
pub(crate) fn draw_line(points: &[Reading], paint: Paint, weight: Weight, plot: &mut Plot) {
    let (thickness, end_radius) = if weight == Weight::Full { (2.5, 4.0) } else { (1.8, 3.0) };
    let runs = runs(points);
    for run in &runs {
        plot.line(
            run.iter().map(|(place, figure)| (*place, figure.value)).collect(),
            Pen::new(paint, thickness),
        );
    }
    let last = runs.last().and_then(|run| run.last()).map(|(place, _)| *place);
    for run in &runs {
        for (place, figure) in run {
            let at = (*place, figure.value);
            let is_last = Some(*place) == last;
            let radius = if is_last { end_radius } else { end_radius - 1.5 };
            let seen = is_last || run.len() == 1 || (weight == Weight::Full && points.len() <= DOTTED);
            if seen || weight == Weight::Full {
                plot.point(&figure.tip, at, seen.then_some((radius, paint)));
            }
        }
    }
}
