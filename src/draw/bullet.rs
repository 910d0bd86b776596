//! Where we are against where we said we would be: a bar on the possible range with the goal as a tick.

use super::block::Block;
use super::paint::Paint;
use super::plot::Plot;
use super::reading::{Gaps, Reading};
use super::rows::{self, RowName, middle};
use super::sketch::{Align, Frame, Sketch};
use super::strokes::Pen;

/// Values against goals, each on its own scale.
#[derive(Debug, Clone)]
pub struct Bullet {
    /// The measures from top to bottom.
    pub rows: Vec<Target>,
    /// The words for what is not there.
    pub gaps: Gaps,
}

/// One measure against its goal.
#[derive(Debug, Clone, PartialEq)]
pub struct Target {
    /// The measure.
    pub label: String,
    /// The value; a chance range is drawn as a thin line.
    pub reading: Reading,
    /// The goal, in the same unit.
    pub goal: Option<f64>,
    /// The gap in words: `goal 85%, 16 short`.
    pub gap: String,
    /// The possible range: lowest, highest.
    pub ends: (f64, f64),
}

pub(crate) fn draw(chart: &Bullet, sketch: &mut Sketch<'_>) {
    let names: Vec<RowName<'_>> = chart
        .rows
        .iter()
        .map(|row| RowName { text: &row.label, style: sketch.label(), under: &row.gap })
        .collect();
    let values: Vec<Block> = chart
        .rows
        .iter()
        .map(|row| {
            let text = match (row.reading.figure(), &row.reading) {
                (Some(figure), _) => &figure.text,
                (None, Reading::Hidden) => &chart.gaps.hidden_mark,
                _ => &chart.gaps.missing,
            };
            sketch.fonts.block(text, sketch.strong(), sketch.width() * 0.25, 2)
        })
        .collect();
    let room = values.iter().map(|value| value.width).fold(0.0, f64::max) + 12.0;
    let thickness = values.iter().map(Block::height).fold(26.0, f64::max);
    let rows = rows::lay_out(sketch, &names, (2.0, room), thickness);
    rows.write_names(sketch);
    for ((row, frame), value) in chart.rows.iter().zip(&rows.frames).zip(&values) {
        draw_row(row, *frame, sketch);
        let top = middle(frame) - value.height() / 2.0;
        let paint = if row.reading.figure().is_some() { Paint::Ink } else { Paint::Quiet };
        sketch.write(value, frame.right + 12.0, top, Align::Left, paint);
    }
    sketch.height = sketch.height.max(rows.frame.bottom) + 4.0;
}

fn draw_row(row: &Target, frame: Frame, sketch: &mut Sketch<'_>) {
    let (from, to) = row.ends;
    let ends = if from.is_finite() && to.is_finite() && from < to { (from, to) } else { (0.0, 1.0) };
    let mut plot = Plot::new(frame, ends, (frame.bottom, frame.top));
    let y = middle(&frame);
    plot.bar((ends.0, y - 7.0), (ends.1, y + 7.0), Paint::Grid, 1.0);
    // Where zero lies within the range, the bar begins there.
    let start = 0.0_f64.clamp(ends.0, ends.1);
    if let Some(figure) = row.reading.figure() {
        plot.named(&figure.tip, |plot| {
            plot.bar((start, y - 7.0), (figure.value, y + 7.0), Paint::First, 1.0);
            if let Some((lower, upper)) = figure.bounds() {
                let edge = figure.value.clamp(lower, upper);
                let (on, off) = if figure.value < start { (upper, lower) } else { (lower, upper) };
                plot.line(vec![(on, y), (edge, y)], Pen::new(Paint::OnDark, 1.5));
                plot.line(vec![(edge, y), (off, y)], Pen::new(Paint::Ink, 1.5));
            }
        });
    }
    if start > ends.0 && start < ends.1 {
        plot.line(vec![(start, y - 9.0), (start, y + 9.0)], Pen::new(Paint::Axis, 1.0));
    }
    if let Some(goal) = row.goal.filter(|goal| goal.is_finite()) {
        plot.line(vec![(goal, y - 12.0), (goal, y + 12.0)], Pen::new(Paint::Ground, 5.0));
        plot.line(vec![(goal, y - 12.0), (goal, y + 12.0)], Pen::new(Paint::Goal, 2.5));
    }
    sketch.strokes.append(&plot.take_strokes());
}
