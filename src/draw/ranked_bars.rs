//! Bars from zero, in the order given, with the name at the left (above, where it is narrow) and the value at the end.

use super::Width;
use super::block::Block;
use super::key::{KeyEntry, write_key};
use super::paint::Paint;
use super::plot::Plot;
use super::reading::{Gaps, Reading};
use super::rows::{self, RowName, Rows, middle};
use super::sketch::{Align, Frame, Sketch};
use super::strokes::Pen;

/// Ranked bars.
#[derive(Debug, Clone)]
pub struct RankedBars {
    /// The bars from top to bottom.
    pub bars: Vec<RankedBar>,
    /// The names of the parts into which each bar is split, at most four; none for whole bars.
    pub parts: Vec<String>,
    /// The end of the scale where the measure has one: 100 for shares.
    pub highest: Option<f64>,
    /// The words for what is not there.
    pub gaps: Gaps,
}

/// One bar.
#[derive(Debug, Clone)]
pub struct RankedBar {
    /// What it counts.
    pub label: String,
    /// How long it is; a chance range is drawn as a thin line.
    pub reading: Reading,
    /// The parts in the order of their names: value, and how it is written. Without parts the bar is whole.
    pub parts: Vec<(f64, String)>,
    /// Whether it stands out; where one does, the others are grey.
    pub in_focus: bool,
}

pub(crate) fn draw(chart: &RankedBars, sketch: &mut Sketch<'_>) {
    let values: Vec<Option<Block>> =
        chart.bars.iter().map(|bar| value_label(bar, &chart.gaps, sketch)).collect();
    let room = values.iter().flatten().map(|block| block.width).fold(0.0, f64::max) + 8.0;
    let (from, to) = extent(chart);
    let left_room = if from < 0.0 { room } else { 0.0 };
    let any_focus = chart.bars.iter().any(|bar| bar.in_focus);
    let names: Vec<RowName<'_>> = chart
        .bars
        .iter()
        .map(|bar| RowName::new(&bar.label, if bar.in_focus { sketch.strong() } else { sketch.label() }))
        .collect();
    let thickness = if sketch.shape == Width::Wide { 22.0 } else { 18.0 };

    let split = chart.bars.iter().any(|bar| !bar.parts.is_empty()) && !chart.parts.is_empty();
    let paints = Paint::categories(chart.parts.len());
    if split {
        let left = rows::lay_out(sketch, &names, (left_room, room), thickness).frame.left;
        write_parts_key(chart, &paints, left, sketch);
    }
    let rows = rows::lay_out(sketch, &names, (left_room, room), thickness);
    rows.write_names(sketch);
    // The upright scale is that of the sheet itself.
    let mut plot = Plot::new(rows.frame, (from, to), (rows.frame.bottom, rows.frame.top));
    for (bar, row) in chart.bars.iter().zip(&rows.frames) {
        let Some(figure) = bar.reading.figure() else { continue };
        let y = middle(row);
        let ends = (y - thickness / 2.0, y + thickness / 2.0);
        let paint = if any_focus && !bar.in_focus { Paint::Rest } else { Paint::First };
        plot.named(&figure.tip, |plot| {
            if split && !bar.parts.is_empty() {
                draw_parts(bar, &paints, ends, plot);
            } else {
                plot.bar((0.0, ends.0), (figure.value, ends.1), paint, 1.0);
            }
            if let Some((lower, upper)) = figure.bounds() {
                // The part of the range that lies on the bar is drawn in the colour of words on it.
                let on = if split { Paint::Ink } else { paint.on() };
                let edge = figure.value.clamp(lower, upper);
                let (inner, outer) = if figure.value < 0.0 { (upper, lower) } else { (lower, upper) };
                plot.line(vec![(inner, y), (edge, y)], Pen::new(on, 1.5));
                plot.line(vec![(edge, y), (outer, y)], Pen::new(Paint::Ink, 1.5));
            }
        });
    }
    sketch.strokes.append(&plot.take_strokes());
    if split {
        for (bar, row) in chart.bars.iter().zip(&rows.frames) {
            write_parts(bar, &paints, row, &plot, sketch);
        }
    }
    draw_zero(&rows, plot.x(0.0), sketch);
    for ((bar, row), value) in chart.bars.iter().zip(&rows.frames).zip(&values) {
        let Some(value) = value else { continue };
        let (x, align) = value_place(bar, &plot);
        let paint = if bar.reading.figure().is_some() { Paint::Ink } else { Paint::Quiet };
        sketch.write(value, x, middle(row) - value.height() / 2.0, align, paint);
    }
    sketch.height = sketch.height.max(rows.frame.bottom) + 4.0;
}

/// The zero line; where names stand above their bars it must not run through them.
fn draw_zero(rows: &Rows, x: f64, sketch: &mut Sketch<'_>) {
    let pen = Pen::new(Paint::Axis, 1.0);
    if rows.frames.is_empty() {
        return;
    }
    if rows.beside {
        sketch.strokes.path([(x, rows.frame.top - 2.0), (x, rows.frame.bottom + 2.0)], pen);
        return;
    }
    for row in &rows.frames {
        sketch.strokes.path([(x, row.top), (x, row.bottom)], pen);
    }
}

/// The names of the parts over the first bar.
fn write_parts_key(chart: &RankedBars, paints: &[Paint], left: f64, sketch: &mut Sketch<'_>) {
    let entries: Vec<KeyEntry> = chart
        .parts
        .iter()
        .zip(paints)
        .map(|(name, paint)| KeyEntry { text: name.clone(), paint: *paint })
        .collect();
    write_key(sketch, &entries, left);
    sketch.height += 6.0;
}

/// What is written at the end of a bar: its value, or what is known instead.
fn value_label(bar: &RankedBar, gaps: &Gaps, sketch: &Sketch<'_>) -> Option<Block> {
    let widest = sketch.width() * 0.28;
    let block = match (&bar.reading, bar.reading.figure()) {
        (_, Some(figure)) => sketch.fonts.line(&figure.text, sketch.strong(), widest),
        (Reading::Hidden, _) => sketch.fonts.line(&gaps.hidden_mark, sketch.label(), widest),
        _ => sketch.fonts.block(&gaps.missing, sketch.small(), widest, 1),
    };
    (!block.is_empty()).then_some(block)
}

/// The ends of the scale: zero, every value and every end of a range are on it.
fn extent(chart: &RankedBars) -> (f64, f64) {
    let mut ends = (0.0_f64, chart.highest.filter(|highest| highest.is_finite()).unwrap_or(0.0).max(0.0));
    for figure in chart.bars.iter().filter_map(|bar| bar.reading.figure()) {
        let (lower, upper) = figure.bounds().unwrap_or((figure.value, figure.value));
        ends.0 = ends.0.min(figure.value).min(lower);
        ends.1 = ends.1.max(figure.value).max(upper);
    }
    for bar in chart.bars.iter().filter(|bar| bar.reading.figure().is_some()) {
        ends.1 = ends.1.max(part_ends(bar).last().map_or(0.0, |part| part.1));
    }
    if ends.0 == ends.1 { (0.0, 1.0) } else { ends }
}

/// Where each part begins and ends; what is not a positive number has no length.
fn part_ends(bar: &RankedBar) -> Vec<(f64, f64)> {
    let mut end = 0.0;
    bar.parts
        .iter()
        .map(|(value, _)| {
            let start = end;
            end += if value.is_finite() { value.clamp(0.0, 1e12) } else { 0.0 };
            (start, end)
        })
        .collect()
}

fn draw_parts(bar: &RankedBar, paints: &[Paint], ends: (f64, f64), plot: &mut Plot) {
    for (index, (start, end)) in part_ends(bar).into_iter().enumerate() {
        if end > start {
            let paint = paints.get(index).copied().unwrap_or(Paint::Rest);
            plot.bar((start, ends.0), (end, ends.1), paint, 1.0);
            if index > 0 && start > 0.0 {
                plot.line(vec![(start, ends.0), (start, ends.1)], Pen::new(Paint::Ground, 1.5));
            }
        }
    }
}

/// Writes the value of each part inside it, where there is room.
fn write_parts(bar: &RankedBar, paints: &[Paint], row: &Frame, plot: &Plot, sketch: &mut Sketch<'_>) {
    if bar.reading.figure().is_none() {
        return;
    }
    for (index, (start, end)) in part_ends(bar).into_iter().enumerate() {
        let (left, right) = (plot.x(start), plot.x(end));
        let block = sketch.fonts.line(&bar.parts[index].1, sketch.small(), right - left - 6.0);
        if block.whole.is_none() && !block.is_empty() {
            let paint = paints.get(index).copied().unwrap_or(Paint::Rest).on();
            let top = (row.top + row.bottom - block.height()) / 2.0;
            sketch.write(&block, (left + right) / 2.0, top, Align::Centre, paint);
        }
    }
}

/// Where a value is written: outside the end of its bar and of its range.
fn value_place(bar: &RankedBar, plot: &Plot) -> (f64, Align) {
    let Some(figure) = bar.reading.figure() else { return (plot.x(0.0) + 6.0, Align::Left) };
    let (lower, upper) = figure.bounds().unwrap_or((figure.value, figure.value));
    if figure.value < 0.0 {
        (plot.x(figure.value.min(lower)) - 6.0, Align::Right)
    } else {
        let parts = part_ends(bar).last().map_or(0.0, |part| part.1);
        (plot.x(figure.value.max(upper).max(parts)) + 6.0, Align::Left)
    }
}
