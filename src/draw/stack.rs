//! Names above places, stacked where they are close, each with a tick down to its place.

use super::block::Block;
use super::paint::Paint;
use super::sketch::{Align, Frame, Sketch};
use super::strokes::Pen;

/// A name that belongs to a place.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Flag {
    /// The place from the left, in pixels.
    pub x: f64,
    pub text: String,
}

/// Names that have their rows.
pub(crate) struct Flags {
    /// The bottom of the lowest name; the top of the highest, where there is none.
    pub bottom: f64,
    names: Vec<Name>,
}

/// Pixels between a tick and its name.
const GAP: f64 = 4.0;

/// Pixels between two names in a row.
const BETWEEN: f64 = 8.0;

/// A name that has its row.
struct Name {
    block: Block,
    /// The place of its tick.
    x: f64,
    left: f64,
    /// Rows are counted from the lowest.
    row: usize,
    top: f64,
}

impl Name {
    fn right(&self) -> f64 {
        self.left + self.block.width
    }
}

/// Finds rows for the names between the sides of `bounds`, from its top down.
///
/// A name stands at the right of its tick, or at its left where the sheet ends or a tick would cross it. Rows are
/// filled from the lowest, and a row is taken only where no tick runs through a name.
pub(crate) fn place_flags(sketch: &Sketch<'_>, flags: &[Flag], bounds: Frame) -> Flags {
    let widest = (bounds.width() * 0.45).min(190.0);
    let mut flags: Vec<(f64, Block)> = flags
        .iter()
        .map(|flag| (flag.x, sketch.fonts.block(&flag.text, sketch.small(), widest, 2)))
        .collect();
    flags.retain(|(_, block)| !block.is_empty());
    flags.sort_by(|one, other| one.0.total_cmp(&other.0));
    let leftward = leftward(&flags, bounds);
    // Names that run to the right are placed from the right, those that run to the left from the left: then the ticks
    // of later names pass beside the earlier ones.
    let order = (0..flags.len()).rev().filter(|&index| !leftward[index]);
    let order = order.chain((0..flags.len()).filter(|&index| leftward[index]));
    let mut names: Vec<Name> = Vec::new();
    for index in order {
        let (x, block) = flags[index].clone();
        let left = if leftward[index] { (x - GAP - block.width).max(bounds.left) } else { x + GAP };
        let row = free_row(&names, x, left, left + block.width);
        names.push(Name { block, x, left, row, top: 0.0 });
    }
    let rows = names.iter().map(|name| name.row + 1).max().unwrap_or(0);
    let mut bottom = bounds.top;
    for row in (0..rows).rev() {
        let here = names.iter_mut().filter(|name| name.row == row);
        let mut height: f64 = 0.0;
        for name in here {
            name.top = bottom;
            height = height.max(name.block.height());
        }
        bottom += height + 2.0;
    }
    Flags { bottom, names }
}

/// Which names stand at the left of their ticks: those that the sheet's end forces, and those that would be crossed by
/// the tick of one of these, where there is room.
fn leftward(flags: &[(f64, Block)], bounds: Frame) -> Vec<bool> {
    let runs_over = |(x, block): &(f64, Block)| x + GAP + block.width > bounds.right;
    let mut leftward: Vec<bool> = flags.iter().map(runs_over).collect();
    // From the right: a name that turns left may make the one before it turn.
    for index in (0..flags.len()).rev() {
        let (x, block) = &flags[index];
        let crossed = (index + 1..flags.len())
            .any(|other| leftward[other] && (*x..x + GAP + block.width + 1.0).contains(&flags[other].0));
        if crossed && x - GAP - block.width >= bounds.left {
            leftward[index] = true;
        }
    }
    leftward
}

impl Flags {
    /// Draws the ticks down to `foot`, and the names.
    pub(crate) fn draw(&self, sketch: &mut Sketch<'_>, foot: f64) {
        for name in &self.names {
            sketch.strokes.path([(name.x, name.top + 1.0), (name.x, foot)], Pen::new(Paint::Axis, 1.0));
        }
        for name in &self.names {
            sketch.write_over(&name.block, name.left, name.top, Align::Left, Paint::Ink);
        }
    }

    /// The places of the ticks.
    pub(crate) fn places(&self) -> Vec<f64> {
        self.names.iter().map(|name| name.x).collect()
    }
}

/// The lowest row in which the name from `left` to `right` and its tick at `x` meet nothing.
fn free_row(placed: &[Name], x: f64, left: f64, right: f64) -> usize {
    let rows = placed.iter().map(|name| name.row + 1).max().unwrap_or(0);
    let is_free = |row: usize| {
        placed.iter().all(|name| {
            if name.row == row {
                name.right() + BETWEEN <= left || right + BETWEEN <= name.left
            } else if name.row > row {
                // A higher name's tick comes down through this row.
                name.x < left - 1.0 || name.x > right + 1.0
            } else {
                x < name.left - 1.0 || x > name.right() + 1.0
            }
        })
    };
    (0..=rows).find(|&row| is_free(row)).unwrap_or(rows)
}

#[cfg(test)]
mod tests {
    use super::super::Width;
    use super::super::fonts::Fonts;
    use super::*;

    /// The rows of the names, counted from the lowest, and whether each stands at the left of its tick.
    fn check(flags: &[(f64, &str)], expected: &[(&str, usize, bool)]) {
        let fonts = Fonts::shipped().expect("the shipped faces are readable");
        let sketch = Sketch::new("flags", Width::Narrow, 320, &fonts);
        let flags: Vec<Flag> = flags.iter().map(|&(x, text)| Flag { x, text: text.to_owned() }).collect();
        let bounds = Frame { left: 0.0, top: 0.0, right: 320.0, bottom: 0.0 };
        let mut names = place_flags(&sketch, &flags, bounds).names;
        names.sort_by(|one, other| one.x.total_cmp(&other.x));
        let found: Vec<(String, usize, bool)> =
            names.iter().map(|name| (name.block.lines.join(" "), name.row, name.left < name.x)).collect();
        let expected: Vec<(String, usize, bool)> =
            expected.iter().map(|&(text, row, leftward)| (text.to_owned(), row, leftward)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn names_share_a_row_where_they_fit() {
        check(&[(10.0, "Slots"), (150.0, "Vans")], &[("Slots", 0, false), ("Vans", 0, false)]);
    }

    #[test]
    fn close_names_are_stacked_so_that_no_tick_crosses_a_name() {
        let flags = [(100.0, "Two-hour slots"), (130.0, "Vans before slots")];
        check(&flags, &[("Two-hour slots", 1, false), ("Vans before slots", 0, false)]);
    }

    #[test]
    fn at_the_end_of_the_sheet_names_turn_to_the_left() {
        let flags = [(250.0, "Vans before slots"), (310.0, "Two-hour slots")];
        check(&flags, &[("Vans before slots", 0, true), ("Two-hour slots", 1, true)]);
    }
}
