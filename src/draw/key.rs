//! A row of coloured names, for bars whose parts cannot carry their names themselves.

use super::paint::Paint;
use super::sketch::{Align, Sketch};

/// One name with its colour.
pub(crate) struct KeyEntry {
    pub text: String,
    pub paint: Paint,
}

/// Side of the coloured square in pixels.
const SQUARE: f64 = 11.0;

/// Writes the names in their order from `left`, on as many lines as they need. Grows the sketch.
pub(crate) fn write_key(sketch: &mut Sketch<'_>, entries: &[KeyEntry], left: f64) {
    let style = sketch.label();
    let mut x = left;
    let mut top = sketch.height;
    for entry in entries {
        let room = sketch.width() - left - SQUARE - 6.0;
        let block = sketch.fonts.line(&entry.text, style, room);
        if block.is_empty() {
            continue;
        }
        if x > left && x + SQUARE + 6.0 + block.width > sketch.width() {
            x = left;
            top += style.line() + 2.0;
        }
        let square_top = top + (style.line() - SQUARE) / 2.0;
        sketch.strokes.rect(x, square_top, SQUARE, SQUARE, entry.paint, 1.0);
        sketch.write(&block, x + SQUARE + 6.0, top, Align::Left, Paint::Ink);
        x += SQUARE + 6.0 + block.width + 16.0;
    }
    sketch.height = sketch.height.max(top + style.line());
}
