//! How strongly a rating goes with a result, lag by lag: upright bars around zero with their chance ranges.

use super::along::Along;
use super::block::Block;
use super::paint::Paint;
use super::plot::Plot;
use super::reading::{Gaps, Reading};
use super::scale::Scale;
use super::sketch::{Align, Frame, Sketch};
use super::strokes::Pen;
use super::ticks::TickWords;
use super::value_axis::ValueAxis;

/// Correlations by lag.
#[derive(Debug, Clone)]
pub struct Lags {
    /// The bars in the order of the lag.
    pub bars: Vec<Lag>,
    /// What the axis of lags counts: `months that the rating runs ahead`.
    pub axis: String,
    /// What the value axis shows; a correlation runs from -1 to 1.
    pub scale: Scale,
    /// How its numbers are written.
    pub ticks: TickWords,
    /// The words for what is not there: too few months counts as missing.
    pub gaps: Gaps,
}

/// One lag.
#[derive(Debug, Clone, PartialEq)]
pub struct Lag {
    /// The lag: `3`.
    pub label: String,
    /// The correlation with its chance range.
    pub reading: Reading,
    /// Whether it stands out; where one does, the others are grey.
    pub in_focus: bool,
}

pub(crate) fn draw(chart: &Lags, sketch: &mut Sketch<'_>) {
    let domain = chart.scale.domain(&values(chart), sketch.shape.tick_count());
    let axis = ValueAxis::new(sketch, &domain, &chart.ticks);
    let left = axis.gutter;
    let top = sketch.height + sketch.small().line() / 2.0 + 2.0;
    let right = sketch.width().min(left + chart.bars.len().max(1) as f64 * 84.0).max(left + 40.0);
    let frame = Frame { left, right, top, bottom: top + sketch.shape.plot_height() * 0.8 };
    let count = chart.bars.len().max(1) as f64;
    let mut plot = Plot::new(frame, (0.0, count), (domain.from, domain.to));
    axis.draw(sketch, &plot);
    let any_focus = chart.bars.iter().any(|bar| bar.in_focus);
    for (index, bar) in chart.bars.iter().enumerate() {
        let Some(figure) = bar.reading.figure() else { continue };
        let middle = index as f64 + 0.5;
        let paint = if any_focus && !bar.in_focus { Paint::Rest } else { Paint::First };
        plot.named(&figure.tip, |plot| {
            plot.bar((middle - 0.28, 0.0), (middle + 0.28, figure.value), paint, 1.0);
            if let Some((lower, upper)) = figure.bounds() {
                let edge = figure.value.clamp(lower, upper);
                let (inner, outer) = if figure.value < 0.0 { (upper, lower) } else { (lower, upper) };
                // Beyond zero the range lies on the page again.
                let on_bar = if figure.value < 0.0 { inner.min(0.0) } else { inner.max(0.0) };
                plot.line(vec![(middle, on_bar), (middle, edge)], Pen::new(paint.on(), 1.5));
                plot.line(vec![(middle, inner), (middle, on_bar)], Pen::new(Paint::Ink, 1.5));
                plot.line(vec![(middle, edge), (middle, outer)], Pen::new(Paint::Ink, 1.5));
            }
        });
    }
    sketch.strokes.append(&plot.take_strokes());
    write_values(chart, sketch, &plot);
    write_lags(chart, sketch, &plot);
}

fn values(chart: &Lags) -> Vec<f64> {
    let figures = chart.bars.iter().filter_map(|bar| bar.reading.figure());
    let ends = figures.flat_map(|figure| {
        let (lower, upper) = figure.bounds().unwrap_or((figure.value, figure.value));
        [figure.value, lower, upper]
    });
    ends.chain([0.0]).collect()
}

/// The value over (below zero: under) each bar in focus; the mark or the words where there is no bar.
fn write_values(chart: &Lags, sketch: &mut Sketch<'_>, plot: &Plot) {
    let cell = plot.frame.width() / chart.bars.len().max(1) as f64;
    for (index, bar) in chart.bars.iter().enumerate() {
        let x = plot.x(index as f64 + 0.5);
        if let Some(figure) = bar.reading.figure() {
            if !bar.in_focus {
                continue;
            }
            let block = sketch.fonts.line(&figure.text, sketch.strong(), plot.frame.width());
            let (lower, upper) = figure.bounds().unwrap_or((figure.value, figure.value));
            let top = if figure.value < 0.0 {
                plot.y(figure.value.min(lower)) + 2.0
            } else {
                plot.y(figure.value.max(upper)) - block.height() - 2.0
            };
            let top = top.max(0.0).min(plot.frame.bottom - block.height());
            let x = x.min(sketch.width() - block.width / 2.0);
            write_where_free(&block, x, top, Paint::Ink, sketch);
        } else {
            let text =
                if bar.reading == Reading::Hidden { &chart.gaps.hidden_mark } else { &chart.gaps.missing };
            let block = sketch.fonts.block(text, sketch.small(), cell - 4.0, 4);
            if block.whole.is_none() {
                let top = (plot.y(0.0) - block.height() - 3.0).max(0.0);
                write_where_free(&block, x, top, Paint::Quiet, sketch);
            }
        }
    }
}

/// A value beside its bar is a help, not a must: the axis gives it too.
fn write_where_free(block: &Block, x: f64, top: f64, paint: Paint, sketch: &mut Sketch<'_>) {
    if sketch.is_free(&Sketch::frame_of(block, x, top, Align::Centre)) {
        sketch.write_over(block, x, top, Align::Centre, paint);
    }
}

/// The lags under their bars, thinned out where they do not fit, and what they count.
fn write_lags(chart: &Lags, sketch: &mut Sketch<'_>, plot: &Plot) {
    let style = sketch.small();
    let place = |index: usize| plot.x(index as f64 + 0.5);
    let bars = chart.bars.iter().enumerate();
    let names = bars
        .map(|(index, bar)| (place(index), sketch.fonts.line(&bar.label, style, sketch.width())))
        .collect();
    let names = Along { names, ends: (plot.frame.left - 6.0, sketch.width()) };
    let top = plot.frame.bottom + 5.0;
    for index in names.fitting(1..) {
        sketch.write(&names.names[index].1, names.middle(index), top, Align::Centre, Paint::Quiet);
    }
    sketch.height = sketch.height.max(top + style.line());
    let name = sketch.fonts.block(&chart.axis, style, sketch.width(), 2);
    let left = plot.frame.left.min(sketch.width() - name.width).max(0.0);
    let top = sketch.height + 1.0;
    sketch.write(&name, left, top, Align::Left, Paint::Quiet);
}
