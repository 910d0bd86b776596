//! Names above places, stacked where they are close, each with a tick down to its place.

use super::block::Block;
use super::paint::Paint;
use super::sketch::{Align, Frame, Sketch};

/// A name that belongs to a place.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Flag {
    /// The place from the left, in pixels.
    pub x: f64,
    pub text: String,
}

/// Where the flags ended up.
pub(crate) struct Flags {
    /// The bottom of the lowest name.
    pub bottom: f64,
    /// For each flag, the place from the left and the top of its tick.
    pub ticks: Vec<(f64, f64)>,
}

/// Pixels between a tick and its name.
const GAP: f64 = 4.0;

/// A name that has its row.
struct Placed {
    block: Block,
    x: f64,
    left: f64,
    row: usize,
    order: usize,
}

/// Writes the names from `top` down, between the sides of `bounds`, the lowest row last.
///
/// A name stands at the right of its tick, or at the left where there is more room; rows are filled from the lowest, and a row is
/// taken only where no tick runs through a name.
pub(crate) fn write_flags(sketch: &mut Sketch<'_>, flags: &[Flag], top: f64, bounds: Frame) -> Flags {
    let style = sketch.small();
    let widest = (bounds.width() * 0.45).min(190.0);
    let mut order: Vec<usize> = (0..flags.len()).collect();
    order.sort_by(|&one, &other| flags[one].x.total_cmp(&flags[other].x).then(one.cmp(&other)));
    let blocks: Vec<Block> =
        flags.iter().map(|flag| sketch.fonts.block(&flag.text, style, widest, 2)).collect();
    // Names that run to the right are placed from the right, so that no tick of theirs meets a lower name; those that
    // run to the left, from the left.
    let runs_right = |index: usize| flags[index].x + GAP + blocks[index].width <= bounds.right;
    let rightward = order.iter().rev().copied().filter(|&index| runs_right(index));
    let leftward = order.iter().copied().filter(|&index| !runs_right(index));
    let mut placed: Vec<Placed> = Vec::new();
    for index in rightward.chain(leftward) {
        if blocks[index].is_empty() {
            continue;
        }
        let x = flags[index].x;
        let left = if runs_right(index) { x + GAP } else { (x - GAP - blocks[index].width).max(bounds.left) };
        let row = free_row(&placed, x, left, left + blocks[index].width);
        placed.push(Placed { block: blocks[index].clone(), x, left, row, order: index });
    }
    let rows = placed.iter().map(|name| name.row + 1).max().unwrap_or(0);
    let heights: Vec<f64> = (0..rows)
        .map(|row| {
            let lines = placed.iter().filter(|name| name.row == row).map(|name| name.block.height());
            lines.fold(0.0, f64::max) + 2.0
        })
        .collect();
    let bottom = top + heights.iter().sum::<f64>();
    placed.sort_by_key(|name| name.order);
    let mut ticks = Vec::new();
    for name in &placed {
        let row_bottom = bottom - heights[..name.row].iter().sum::<f64>();
        let name_top = row_bottom - heights[name.row];
        sketch.write_over(&name.block, name.left, name_top, Align::Left, Paint::Ink);
        ticks.push((name.x, name_top + 1.0));
    }
    Flags { bottom, ticks }
}

/// The lowest row in which the name from `left` to `right` and its tick at `x` meet nothing.
fn free_row(placed: &[Placed], x: f64, left: f64, right: f64) -> usize {
    let rows = placed.iter().map(|name| name.row + 1).max().unwrap_or(0);
    let is_free = |row: usize| {
        placed.iter().all(|name| {
            let name_right = name.left + name.block.width;
            if name.row == row {
                name_right + 8.0 <= left || right + 8.0 <= name.left
            } else if name.row > row {
                // A higher name's tick comes down through this row.
                name.x < left - 1.0 || name.x > right + 1.0
            } else {
                x < name.left - 1.0 || x > name_right + 1.0
            }
        })
    };
    (0..=rows).find(|&row| is_free(row)).unwrap_or(rows)
}
