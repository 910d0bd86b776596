//! An axis of numbers along the foot of a plot: as many as fit, the last with its unit.

use super::along::Along;
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
    let names = domain
        .ticks
        .iter()
        .enumerate()
        .map(|(index, &value)| {
            let text = words.write(Tick { value, decimals: domain.decimals, top: index == last });
            (plot.x(value), sketch.fonts.line(&text, style, sketch.width() * 0.4))
        })
        .collect();
    let names = Along { names, ends: (0.0, sketch.width()) };
    for index in names.fitting(1..) {
        sketch.write(&names.names[index].1, names.middle(index), top, Align::Centre, Paint::Quiet);
    }
    sketch.height = sketch.height.max(top + style.line());
    let name = sketch.fonts.block(name, style, sketch.width(), 2);
    let left = plot.frame.left.min(sketch.width() - name.width).max(0.0);
    let top = sketch.height + 1.0;
    sketch.write(&name, left, top, Align::Left, Paint::Quiet);
}
