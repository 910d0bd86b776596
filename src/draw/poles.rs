//! Dots between two poles: where answers stand between one statement and its opposite.

use super::Width;
use super::block::Block;
use super::paint::Paint;
use super::plot::Plot;
use super::reading::{Figure, Gaps, Reading};
use super::sketch::{Align, Frame, Sketch};
use super::strokes::Pen;

/// Pairs of opposite statements.
#[derive(Debug, Clone)]
pub struct Poles {
    /// The pairs from top to bottom.
    pub rows: Vec<PolePair>,
    /// The ends of the scale: the value of the left pole and that of the right one.
    pub ends: (f64, f64),
    /// The words for what is not there.
    pub gaps: Gaps,
}

/// One pair of statements with where the answers stand.
#[derive(Debug, Clone, PartialEq)]
pub struct PolePair {
    /// The statement at the left: `We do it because we must`.
    pub left: String,
    /// The statement at the right: `We do it because we believe in it`.
    pub right: String,
    /// The mean of the answers.
    pub now: Reading,
    /// The mean of an earlier time, as a hollow dot; missing where there is none.
    pub before: Reading,
}

pub(crate) fn draw(chart: &Poles, sketch: &mut Sketch<'_>) {
    let beside = sketch.shape == Width::Wide;
    let width = sketch.width();
    let ends = if chart.ends.0.is_finite() && chart.ends.1.is_finite() && chart.ends.0 != chart.ends.1 {
        chart.ends
    } else {
        (0.0, 1.0)
    };
    let widest = if beside { width * 0.3 } else { width * 0.46 };
    let texts: Vec<(Block, Block)> = chart
        .rows
        .iter()
        .map(|row| {
            let block = |text: &str| sketch.fonts.block(text, sketch.label(), widest, 4);
            (block(&row.left), block(&row.right))
        })
        .collect();
    let (left, right) = if beside {
        let left = texts.iter().map(|(left, _)| left.width).fold(0.0, f64::max);
        let right = texts.iter().map(|(_, right)| right.width).fold(0.0, f64::max);
        (left + 18.0, width - right - 18.0)
    } else {
        (10.0, width - 10.0)
    };
    for (row, (left_text, right_text)) in chart.rows.iter().zip(&texts) {
        let start = sketch.height;
        let text_height = left_text.height().max(right_text.height());
        // The value is written over its dot.
        let over = sketch.strong().line() + 9.0;
        let y = start + if beside { over.max(text_height / 2.0) } else { text_height + over };
        let bottom = y + if beside { (text_height / 2.0).max(8.0) } else { 8.0 };
        let frame = Frame { left, right, top: start, bottom };
        if beside {
            sketch.write(left_text, left - 18.0, y - left_text.height() / 2.0, Align::Right, Paint::Ink);
            sketch.write(right_text, right + 18.0, y - right_text.height() / 2.0, Align::Left, Paint::Ink);
        } else {
            sketch.write(left_text, 0.0, start, Align::Left, Paint::Ink);
            sketch.write(right_text, width, start, Align::Right, Paint::Ink);
        }
        draw_row(row, &chart.gaps, ends, y, frame, sketch);
        sketch.height =
            sketch.height.max(frame.bottom.max(y + text_height / 2.0)) + if beside { 10.0 } else { 14.0 };
    }
}

fn draw_row(row: &PolePair, gaps: &Gaps, ends: (f64, f64), y: f64, frame: Frame, sketch: &mut Sketch<'_>) {
    let mut plot = Plot::new(frame, ends, (frame.bottom, frame.top));
    let middle = (ends.0 + ends.1) / 2.0;
    plot.line(vec![(ends.0, y), (ends.1, y)], Pen::new(Paint::Grid, 4.0));
    plot.line(vec![(middle, y - 5.0), (middle, y + 5.0)], Pen::new(Paint::Axis, 1.0));
    if let (Some(before), Some(now)) = (row.before.figure(), row.now.figure()) {
        plot.line(vec![(before.value, y), (now.value, y)], Pen::new(Paint::First, 1.5));
    }
    if let Some(figure) = row.before.figure() {
        plot.named(&figure.tip, |plot| plot.ring((figure.value, y), 4.0, Pen::new(Paint::First, 1.5)));
    }
    let mut label = None;
    if let Some(figure) = row.now.figure() {
        draw_now(figure, y, &mut plot);
        label = Some((plot.x(figure.value), figure.text.as_str(), Paint::Ink));
    } else if row.now == Reading::Hidden {
        label = Some((plot.x(middle), gaps.hidden_mark.as_str(), Paint::Quiet));
    } else if row.now == Reading::Missing {
        label = Some((plot.x(middle), gaps.missing.as_str(), Paint::Quiet));
    }
    sketch.strokes.append(&plot.take_strokes());
    if let Some((x, text, paint)) = label {
        let block = sketch.fonts.line(text, sketch.strong(), frame.width());
        let half = block.width / 2.0;
        let x = x.min(frame.right - half).max(frame.left + half);
        sketch.write_over(&block, x, y - 8.0 - block.height(), Align::Centre, paint);
    }
}

fn draw_now(figure: &Figure, y: f64, plot: &mut Plot) {
    if let Some((lower, upper)) = figure.bounds() {
        plot.line(vec![(lower, y), (upper, y)], Pen::new(Paint::Ink, 1.5));
    }
    plot.point(&figure.tip, (figure.value, y), Some((6.0, Paint::First)));
}
