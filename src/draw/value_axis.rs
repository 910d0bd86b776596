//! The value axis: light lines across, numbers at their left, the unit at the top one, the zero line darker.

use super::block::Block;
use super::paint::Paint;
use super::plot::Plot;
use super::scale::Domain;
use super::sketch::{Align, Frame, Sketch};
use super::strokes::Pen;
use super::ticks::{Tick, TickWords};

/// The numbers of an axis, ready to be written.
pub(crate) struct ValueAxis {
    marks: Vec<(f64, Block)>,
    /// Pixels from the sheet's left to the plot.
    pub gutter: f64,
}

/// The widest share of the sheet that the numbers may take.
const WIDEST: f64 = 0.3;

impl ValueAxis {
    pub(crate) fn new(sketch: &Sketch<'_>, domain: &Domain, words: &TickWords) -> Self {
        let top = domain.ticks.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let marks: Vec<(f64, Block)> = domain
            .ticks
            .iter()
            .map(|&value| {
                let text = words.write(Tick { value, decimals: domain.decimals, top: value >= top });
                (value, sketch.fonts.line(&text, sketch.small(), sketch.width() * WIDEST))
            })
            .collect();
        let widest = marks.iter().map(|(_, block)| block.width).fold(0.0, f64::max);
        Self { marks, gutter: widest + 8.0 }
    }

    /// Draws lines and numbers behind everything else; `plot` gives the places.
    pub(crate) fn draw(&self, sketch: &mut Sketch<'_>, plot: &Plot) {
        self.draw_lines(sketch, plot);
        // From the top down, so that where numbers are dense the one with the unit stays.
        for (value, block) in self.marks.iter().rev() {
            let top = plot.y(*value) - block.height() / 2.0;
            sketch.write(block, plot.frame.left - 8.0, top, Align::Right, Paint::Quiet);
        }
    }

    /// Draws only the lines.
    pub(crate) fn draw_lines(&self, sketch: &mut Sketch<'_>, plot: &Plot) {
        let Frame { left, right, .. } = plot.frame;
        for (value, _) in &self.marks {
            let y = plot.y(*value);
            let paint = if *value == 0.0 { Paint::Axis } else { Paint::Grid };
            sketch.strokes.path([(left, y), (right, y)], Pen::new(paint, 1.0));
        }
    }
}
