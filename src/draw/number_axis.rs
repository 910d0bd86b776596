//! An axis of numbers along the foot of a plot: as many as fit, the last with its unit.

use super::block::Block;
use super::paint::Paint;
use super::plot::Plot;
use super::scale::Domain;
use super::sketch::{Align, Frame, Sketch};
use super::strokes::Pen;
use super::ticks::{Tick, TickWords};

/// Draws light lines up from the ticks, behind the data; zero is darker.
pub(crate) fn draw_lines(sketch: &mut Sketch<'_>, plot: &Plot, domain: &Domain) {
    let Frame { top, bottom, .. } = plot.frame;
    for &value in &domain.ticks {
        let x = plot.x(value);
        let paint = if value == 0.0 { Paint::Axis } else { Paint::Grid };
        sketch.strokes.path([(x, top), (x, bottom)], Pen::new(paint, 1.0));
    }
}

/// Writes the numbers under the plot and the axis' name under them. Grows the sketch.
pub(crate) fn write_numbers(
    sketch: &mut Sketch<'_>,
    plot: &Plot,
    domain: &Domain,
    words: &TickWords,
    name: &str,
) {
    let style = sketch.small();
    let top = plot.frame.bottom + 5.0;
    let last = domain.ticks.len().saturating_sub(1);
    let blocks: Vec<(f64, Block)> = domain
        .ticks
        .iter()
        .enumerate()
        .map(|(index, &value)| {
            let text = words.write(Tick { value, decimals: domain.decimals, top: index == last });
            (plot.x(value), sketch.fonts.line(&text, style, sketch.width() * 0.4))
        })
        .collect();
    let step = (1..=blocks.len().max(1)).find(|&step| fit(&blocks, step, sketch.width())).unwrap_or(1);
    for (x, block) in blocks.iter().rev().step_by(step) {
        sketch.write(block, centre(*x, block, sketch.width()), top, Align::Centre, Paint::Quiet);
    }
    sketch.height = sketch.height.max(top + style.line());
    let name = sketch.fonts.block(name, style, sketch.width(), 2);
    let left = plot.frame.left.min(sketch.width() - name.width).max(0.0);
    let top = sketch.height + 1.0;
    sketch.write(&name, left, top, Align::Left, Paint::Quiet);
}

/// Whether every `step`th number, counted from the last, fits beside its neighbour.
fn fit(blocks: &[(f64, Block)], step: usize, width: f64) -> bool {
    let mut limit = f64::INFINITY;
    blocks.iter().rev().step_by(step).all(|(x, block)| {
        let middle = centre(*x, block, width);
        let free = middle + block.width / 2.0 <= limit;
        limit = middle - block.width / 2.0 - 7.0;
        free
    })
}

fn centre(x: f64, block: &Block, width: f64) -> f64 {
    x.min(width - block.width / 2.0).max(block.width / 2.0)
}
