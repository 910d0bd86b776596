//! Rows with a name each: at the left where there is room, above the row on a phone.

use super::Width;
use super::block::Block;
use super::fonts::Style;
use super::paint::Paint;
use super::sketch::{Align, Frame, Sketch};

/// One name before it is laid out.
pub(crate) struct RowName<'n> {
    pub text: &'n str,
    pub style: Style,
    /// Words under the name in smaller type; empty where there are none.
    pub under: &'n str,
}

impl<'n> RowName<'n> {
    pub(crate) fn new(text: &'n str, style: Style) -> Self {
        Self { text, style, under: "" }
    }
}

/// The rows with their places.
pub(crate) struct Rows {
    /// The room of each row's marks, from top to bottom.
    pub frames: Vec<Frame>,
    /// From the first row's marks to the last one's, also where there is no row.
    pub frame: Frame,
    /// Whether the names stand at the left.
    pub beside: bool,
    names: Vec<(Block, Block)>,
}

/// The widest share of the sheet for names at the left.
const NAMES: f64 = 0.36;

/// Lays out rows below what is on the sheet, keeping `room` pixels free at the left and right of the marks.
pub(crate) fn lay_out(sketch: &Sketch<'_>, names: &[RowName<'_>], room: (f64, f64), thickness: f64) -> Rows {
    let beside = sketch.shape == Width::Wide;
    let widest = if beside { sketch.width() * NAMES } else { sketch.width() };
    let blocks: Vec<(Block, Block)> = names
        .iter()
        .map(|name| {
            let under = sketch.fonts.block(name.under, sketch.small(), widest, 2);
            (sketch.fonts.block(name.text, name.style, widest, 3), under)
        })
        .collect();
    let name_room = blocks.iter().map(|(name, under)| name.width.max(under.width)).fold(0.0, f64::max);
    let left = room.0 + if beside && name_room > 0.0 { name_room + 12.0 } else { 0.0 };
    let right = (sketch.width() - room.1).max(left + 20.0);
    let start = sketch.height;
    let mut top = start;
    let mut frames = Vec::new();
    for (name, under) in &blocks {
        let height = name.height() + under.height();
        if beside {
            let bottom = top + thickness.max(height);
            frames.push(Frame { left, right, top, bottom });
            top = bottom + 8.0;
        } else {
            frames.push(Frame { left, right, top: top + height, bottom: top + height + thickness });
            top += height + thickness + 10.0;
        }
    }
    let bottom = frames.last().map_or(start + 1.0, |row| row.bottom);
    let first = frames.first().map_or(start, |row| row.top);
    Rows { frame: Frame { left, right, top: first, bottom }, frames, beside, names: blocks }
}

impl Rows {
    /// Writes the names.
    pub(crate) fn write_names(&self, sketch: &mut Sketch<'_>) {
        for ((name, under), row) in self.names.iter().zip(&self.frames) {
            let height = name.height() + under.height();
            let top = if self.beside { middle(row) - height / 2.0 } else { row.top - height };
            sketch.write(name, 0.0, top, Align::Left, Paint::Ink);
            sketch.write(under, 0.0, top + name.height(), Align::Left, Paint::Quiet);
        }
        sketch.height = sketch.height.max(self.frame.bottom);
    }
}

/// The middle of a row from the top.
pub(crate) fn middle(row: &Frame) -> f64 {
    (row.top + row.bottom) / 2.0
}
