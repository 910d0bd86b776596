//! Before and after: two dots a row with their chance ranges, the change in words at the right.

use super::block::Block;
use super::number_axis;
use super::paint::Paint;
use super::plot::Plot;
use super::reading::{Figure, Gaps, Reading};
use super::rows::{self, RowName, middle};
use super::scale::Scale;
use super::sketch::{Align, Frame, Sketch};
use super::strokes::Pen;
use super::ticks::TickWords;

/// Pairs of values, before and after.
#[derive(Debug, Clone)]
pub struct BeforeAfter {
    /// The rows from top to bottom.
    pub rows: Vec<Pair>,
    /// What the hollow dot is: `before`.
    pub before: String,
    /// What the full dot is: `after`.
    pub after: String,
    /// What the value axis shows.
    pub scale: Scale,
    /// How its numbers are written.
    pub ticks: TickWords,
    /// The words for what is not there.
    pub gaps: Gaps,
}

/// One pair.
#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    /// What was changed: `Two-hour slots`.
    pub label: String,
    /// The value before.
    pub before: Reading,
    /// The value after.
    pub after: Reading,
    /// The change in words: `+10, +2 to +17`.
    pub change: String,
}

pub(crate) fn draw(chart: &BeforeAfter, sketch: &mut Sketch<'_>) {
    let names: Vec<RowName<'_>> =
        chart.rows.iter().map(|row| RowName::new(&row.label, sketch.label())).collect();
    let changes: Vec<Block> = chart
        .rows
        .iter()
        .map(|row| sketch.fonts.block(&row.change, sketch.strong(), sketch.width() * 0.26, 2))
        .collect();
    let room = changes.iter().map(|change| change.width).fold(0.0, f64::max) + 14.0;
    let domain = chart.scale.domain(&values(chart), sketch.shape.tick_count());
    // The line above the first row is for the names of the dots.
    sketch.height += sketch.small().line() + 2.0;
    let words_top = sketch.height - sketch.small().line() - 2.0;
    let thickness = changes.iter().map(Block::height).fold(30.0, f64::max);
    let rows = rows::lay_out(sketch, &names, (8.0, room), thickness);
    let mut plot = Plot::new(rows.frame, (domain.from, domain.to), (rows.frame.bottom, rows.frame.top));
    number_axis_lines(sketch, &plot, &domain, &rows);
    for (row, frame) in chart.rows.iter().zip(&rows.frames) {
        draw_pair(row, middle(frame), &mut plot);
    }
    sketch.strokes.append(&plot.take_strokes());
    rows.write_names(sketch);
    for ((row, frame), change) in chart.rows.iter().zip(&rows.frames).zip(&changes) {
        let top = middle(frame) - change.height() / 2.0;
        sketch.write(change, sketch.width() - room + 14.0, top, Align::Left, Paint::Ink);
        if row.before.figure().is_none() || row.after.figure().is_none() {
            write_gap(row, &chart.gaps, sketch, frame);
        }
    }
    name_dots(chart, sketch, &plot, words_top);
    number_axis::write_numbers(
        sketch,
        &plot,
        &domain,
        &chart.ticks,
        domain.cut.as_deref().unwrap_or_default(),
    );
}

/// Lines run behind the rows; on a phone only through their marks, because the names stand between them.
fn number_axis_lines(sketch: &mut Sketch<'_>, plot: &Plot, domain: &super::scale::Domain, rows: &rows::Rows) {
    if rows.beside {
        number_axis::draw_lines(sketch, plot, domain);
        return;
    }
    for row in &rows.frames {
        for &value in &domain.ticks {
            let x = plot.x(value);
            let paint = if value == 0.0 { Paint::Axis } else { Paint::Grid };
            sketch.strokes.path([(x, row.top), (x, row.bottom)], Pen::new(paint, 1.0));
        }
    }
}

fn values(chart: &BeforeAfter) -> Vec<f64> {
    let figures = chart.rows.iter().flat_map(|row| [&row.before, &row.after]).filter_map(Reading::figure);
    figures
        .flat_map(|figure| {
            let (lower, upper) = figure.bounds().unwrap_or((figure.value, figure.value));
            [figure.value, lower, upper]
        })
        .collect()
}

fn draw_pair(row: &Pair, y: f64, plot: &mut Plot) {
    let (before, after) = (row.before.figure(), row.after.figure());
    draw_range(before, y, Paint::Axis, plot);
    draw_range(after, y, Paint::First, plot);
    if let (Some(before), Some(after)) = (before, after) {
        plot.line(vec![(before.value, y), (after.value, y)], Pen::new(Paint::First, 2.0));
    }
    if let Some(figure) = before {
        plot.named(&figure.tip, |plot| plot.ring((figure.value, y), 4.5, Pen::new(Paint::First, 2.0)));
    }
    if let Some(figure) = after {
        plot.point(&figure.tip, (figure.value, y), Some((5.5, Paint::First)));
    }
}

fn draw_range(figure: Option<&Figure>, y: f64, paint: Paint, plot: &mut Plot) {
    if let Some((lower, upper)) = figure.and_then(Figure::bounds) {
        plot.bar((lower, y - 6.0), (upper, y + 6.0), paint, 0.2);
    }
}

/// Writes why a dot is not there, at the left of the row.
fn write_gap(row: &Pair, gaps: &Gaps, sketch: &mut Sketch<'_>, frame: &Frame) {
    let is_hidden = row.before == Reading::Hidden || row.after == Reading::Hidden;
    let text = if is_hidden { &gaps.hidden_mark } else { &gaps.missing };
    let block = sketch.fonts.line(text, sketch.small(), frame.width());
    sketch.write_over(&block, frame.left, middle(frame) - block.height() / 2.0, Align::Left, Paint::Quiet);
}

/// Writes what the dots are, over those of the first whole row.
fn name_dots(chart: &BeforeAfter, sketch: &mut Sketch<'_>, plot: &Plot, top: f64) {
    let whole = chart.rows.iter().find_map(|row| Some((row.before.figure()?, row.after.figure()?)));
    let Some((before, after)) = whole else { return };
    let style = sketch.small();
    let (before_x, after_x) = (plot.x(before.value), plot.x(after.value));
    let ((left_x, left), (right_x, right)) = if before_x <= after_x {
        ((before_x, &chart.before), (after_x, &chart.after))
    } else {
        ((after_x, &chart.after), (before_x, &chart.before))
    };
    let most = sketch.width() * 0.45;
    let (left, right) = (sketch.fonts.line(left, style, most), sketch.fonts.line(right, style, most));
    // The left name ends a little beyond its dot, the right one begins a little before.
    let between = 8.0;
    let end = sketch.width() - right.width;
    let left_edge = (left_x + 6.0 - left.width).min(end - between - left.width).max(0.0);
    let right_edge = (right_x - 6.0).max(left_edge + left.width + between).min(end);
    sketch.write(&left, left_edge, top, Align::Left, Paint::Quiet);
    sketch.write(&right, right_edge, top, Align::Left, Paint::Quiet);
}
