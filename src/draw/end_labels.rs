//! Labels at the right of a plot: what ends there says its own name and value, so that no legend is needed.

use super::block::Block;
use super::paint::Paint;
use super::plot::Plot;
use super::sketch::{Align, Frame, Sketch};
use super::spread::spread;

/// The label at the end of a line: the last value, and the name under it.
pub(crate) struct EndLabel {
    value: Block,
    name: Block,
    paint: Paint,
    at: f64,
}

/// Pixels between the plot and its labels.
const BESIDE: f64 = 10.0;

/// Pixels between two labels.
const BETWEEN: f64 = 5.0;

impl EndLabel {
    /// A label for the mark of colour `paint` that ends at the value `at`.
    pub(crate) fn new(
        sketch: &Sketch<'_>,
        value: &str,
        name: &str,
        paint: Paint,
        at: f64,
        most_lines: usize,
    ) -> Self {
        let widest = sketch.end_width();
        Self {
            value: sketch.fonts.block(value, sketch.strong(), widest, 2),
            name: sketch.fonts.block(name, sketch.label(), widest, most_lines),
            paint: paint.as_text(),
            at,
        }
    }

    fn width(&self) -> f64 {
        self.value.width.max(self.name.width)
    }

    fn height(&self) -> f64 {
        self.value.height() + self.name.height()
    }
}

/// Pixels that the labels need at the right of the plot.
pub(crate) fn gutter(ends: &[EndLabel]) -> f64 {
    let widest = ends.iter().map(EndLabel::width).fold(0.0, f64::max);
    if widest > 0.0 { widest + BESIDE } else { BESIDE }
}

/// Pixels of height that the labels need.
pub(crate) fn height(ends: &[EndLabel]) -> f64 {
    ends.iter().map(|end| end.height() + BETWEEN).sum()
}

/// Writes the labels at the right of `frame`, each value as near to its line's end as the others allow.
pub(crate) fn write_ends(ends: &[EndLabel], plot: &Plot, sketch: &mut Sketch<'_>, frame: Frame) {
    let wanted: Vec<(f64, f64)> = ends
        .iter()
        .map(|end| {
            let height = end.height() + BETWEEN;
            let leading = if end.value.is_empty() { &end.name } else { &end.value };
            (plot.y(end.at) - leading.style.line() / 2.0 + height / 2.0, height)
        })
        .collect();
    let top = frame.top - sketch.label().line() / 2.0;
    for (end, top) in ends.iter().zip(spread(&wanted, top, frame.bottom + BETWEEN)) {
        let x = frame.right + BESIDE;
        sketch.write(&end.value, x, top, Align::Left, end.paint);
        sketch.write(&end.name, x, top + end.value.height(), Align::Left, end.paint);
    }
}
