//! Bars from zero, in the order given, with the name at the left (above, where it is narrow) and the value at the end.

use super::Width;
use super::block::Block;
use super::key::{KeyEntry, write_key};
use super::paint::Paint;
use super::plot::Plot;
use super::reading::{Gaps, Reading};
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

/// The widest share of the sheet for names at the left.
const NAMES: f64 = 0.36;

pub(crate) fn draw(chart: &RankedBars, sketch: &mut Sketch<'_>) {
    let beside = sketch.shape == Width::Wide;
    let names = names(chart, sketch, beside);
    let values: Vec<Option<Block>> =
        chart.bars.iter().map(|bar| value_label(bar, &chart.gaps, sketch)).collect();
    let room = values.iter().flatten().map(|block| block.width).fold(0.0, f64::max) + 8.0;
    let (from, to) = extent(chart);
    let left_room = if from < 0.0 { room } else { 0.0 };
    let name_room = if beside { names.iter().map(|name| name.width).fold(0.0, f64::max) + 12.0 } else { 0.0 };
    let left = name_room + left_room;
    let right = (sketch.width() - room).max(left + 20.0);

    let split = chart.bars.iter().any(|bar| !bar.parts.is_empty()) && !chart.parts.is_empty();
    let paints = Paint::categories(chart.parts.len());
    if split {
        let entries: Vec<KeyEntry> = chart
            .parts
            .iter()
            .zip(&paints)
            .map(|(name, paint)| KeyEntry { text: name.clone(), paint: *paint })
            .collect();
        write_key(sketch, &entries, left);
        sketch.height += 4.0;
    }
    let thickness: f64 = if beside { 22.0 } else { 18.0 };
    let start = sketch.height;
    let mut top = start;
    let mut rows = Vec::new();
    for name in &names {
        let name_height = if beside { 0.0 } else { name.height() };
        let height = if beside { thickness.max(name.height()) } else { thickness };
        rows.push(Frame { left, right, top: top + name_height, bottom: top + name_height + height });
        top += name_height + height + if beside { 8.0 } else { 10.0 };
    }
    let bottom = rows.last().map_or(start, |row| row.bottom);
    let frame = Frame { left, right, top: start, bottom: bottom.max(start + 1.0) };
    // The upright scale is that of the sheet itself.
    let mut plot = Plot::new(frame, (from, to), (frame.bottom, frame.top));
    let any_focus = chart.bars.iter().any(|bar| bar.in_focus);

    for ((bar, row), name) in chart.bars.iter().zip(&rows).zip(&names) {
        let middle = (row.top + row.bottom) / 2.0;
        if beside {
            sketch.write(name, 0.0, middle - name.height() / 2.0, Align::Left, Paint::Ink);
        } else {
            sketch.write(name, 0.0, row.top - name.height(), Align::Left, Paint::Ink);
        }
        let Some(figure) = bar.reading.figure() else { continue };
        let ends = (middle - thickness / 2.0, middle + thickness / 2.0);
        let paint = if any_focus && !bar.in_focus { Paint::Rest } else { Paint::First };
        plot.named(&figure.tip, |plot| {
            if split && !bar.parts.is_empty() {
                draw_parts(bar, &paints, ends, plot);
            } else {
                plot.bar((0.0, ends.0), (figure.value, ends.1), paint, 1.0);
            }
            if let Some((lower, upper)) = figure.bounds() {
                // The part of the range that lies on the bar is drawn in the colour of words on it.
                let (on, beyond) = if split { (Paint::Ink, Paint::Ink) } else { (paint.on(), Paint::Ink) };
                let edge = figure.value.clamp(lower, upper);
                plot.line(vec![(lower, middle), (edge, middle)], Pen::new(on, 1.5));
                plot.line(vec![(edge, middle), (upper, middle)], Pen::new(beyond, 1.5));
            }
        });
    }
    sketch.strokes.append(&plot.take_strokes());
    if split {
        for (bar, row) in chart.bars.iter().zip(&rows) {
            write_parts(bar, &paints, row, &plot, sketch);
        }
    }
    let zero = plot.x(0.0);
    if beside && !rows.is_empty() {
        sketch.strokes.path([(zero, start - 2.0), (zero, bottom + 2.0)], Pen::new(Paint::Axis, 1.0));
    } else {
        // Names stand above their bars: the zero line must not run through them.
        for row in &rows {
            sketch.strokes.path([(zero, row.top), (zero, row.bottom)], Pen::new(Paint::Axis, 1.0));
        }
    }
    for ((bar, row), value) in chart.bars.iter().zip(&rows).zip(&values) {
        let Some(value) = value else { continue };
        let top = (row.top + row.bottom - value.height()) / 2.0;
        let (x, align) = value_place(bar, &plot);
        sketch.write(
            value,
            x,
            top,
            align,
            if bar.reading.figure().is_some() { Paint::Ink } else { Paint::Quiet },
        );
    }
    sketch.height = sketch.height.max(bottom + 4.0);
}

fn names(chart: &RankedBars, sketch: &Sketch<'_>, beside: bool) -> Vec<Block> {
    let any_focus = chart.bars.iter().any(|bar| bar.in_focus);
    let widest = if beside { sketch.width() * NAMES } else { sketch.width() };
    chart
        .bars
        .iter()
        .map(|bar| {
            let style = if any_focus && bar.in_focus { sketch.strong() } else { sketch.label() };
            sketch.fonts.block(&bar.label, style, widest, 3)
        })
        .collect()
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
    for bar in &chart.bars {
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
