//! Rows by columns, the number in each cell, light to dark; what was not collected is hatched, which is not zero.

use super::Width;
use super::block::Block;
use super::paint::Paint;
use super::reading::{Gaps, Reading};
use super::sketch::{Align, Frame, Sketch};
use super::stack::{Flag, place_flags};

/// A heat map, such as stages by sources.
#[derive(Debug, Clone)]
pub struct HeatMap {
    /// The rows in order: the stages of the journey.
    pub rows: Vec<HeatRow>,
    /// The names of the columns: the sources.
    pub columns: Vec<String>,
    /// The words for what is not there.
    pub gaps: Gaps,
}

/// One row of a heat map.
#[derive(Debug, Clone, PartialEq)]
pub struct HeatRow {
    /// Its name.
    pub name: String,
    /// One reading for each column; what is lacking at the end counts as missing.
    pub cells: Vec<Reading>,
    /// Whether its name stands out: the stage in focus.
    pub in_focus: bool,
}

/// Pixels between two cells.
const SEAM: f64 = 2.0;

/// How the map is arranged on the sheet.
struct Arrangement {
    /// Whether the rows' names stand at the left; otherwise above their cells.
    beside: bool,
    /// The left edge of the first cell.
    left: f64,
    /// The width of a cell with its seam.
    cell: f64,
    /// Columns in one panel; more columns follow in a panel below.
    columns: usize,
}

pub(crate) fn draw(map: &HeatMap, sketch: &mut Sketch<'_>) {
    let arrangement = arrange(map, sketch);
    let darkest = map
        .rows
        .iter()
        .flat_map(|row| row.cells.iter().take(map.columns.len()))
        .filter_map(Reading::figure)
        .map(|figure| figure.value)
        .fold(0.0, f64::max);
    let mut first = 0;
    while first < map.columns.len() {
        let last = (first + arrangement.columns).min(map.columns.len());
        if first > 0 {
            sketch.height += 16.0;
        }
        write_heads(map, sketch, &arrangement, first..last);
        for row in &map.rows {
            draw_row(row, map, sketch, &arrangement, first..last, darkest);
        }
        first = last;
    }
    explain(map, sketch);
}

fn arrange(map: &HeatMap, sketch: &Sketch<'_>) -> Arrangement {
    let texts =
        map.rows.iter().flat_map(|row| &row.cells).filter_map(Reading::figure).map(|figure| &figure.text);
    let widest = texts
        .chain([&map.gaps.hidden_mark])
        .map(|text| sketch.fonts.width(text, sketch.label()))
        .fold(0.0, f64::max);
    let least = (widest + 10.0 + SEAM).max(30.0).min(sketch.width());
    let count = map.columns.len().max(1);
    let share = if sketch.shape == Width::Wide { 0.3 } else { 0.36 };
    let names = map
        .rows
        .iter()
        .map(|row| sketch.fonts.block(&row.name, sketch.label(), sketch.width() * share, 3).width)
        .fold(0.0, f64::max);
    let left = if names > 0.0 { names + 12.0 } else { 0.0 };
    let most = 110.0;
    let beside = (sketch.width() - left) / count as f64;
    if beside >= least {
        return Arrangement { beside: true, left, cell: beside.min(most), columns: count };
    }
    let above = sketch.width() / count as f64;
    let columns = if above >= least { count } else { (sketch.width() / least).floor().max(1.0) as usize };
    Arrangement { beside: false, left: 0.0, cell: (sketch.width() / columns as f64).min(most), columns }
}

/// The names of the columns: in their columns where they all fit, else stacked, each with a tick to its column.
fn write_heads(
    map: &HeatMap,
    sketch: &mut Sketch<'_>,
    arrangement: &Arrangement,
    columns: std::ops::Range<usize>,
) {
    let style = sketch.small();
    let middle = |place: usize| arrangement.left + (place as f64 + 0.5) * arrangement.cell - SEAM / 2.0;
    let heads: Vec<Block> = map.columns[columns.clone()]
        .iter()
        .map(|name| sketch.fonts.block(name, style, arrangement.cell - 6.0, 3))
        .collect();
    let fits = map.columns[columns.clone()].iter().zip(&heads).all(|(name, head)| {
        let widest_word =
            name.split_ascii_whitespace().map(|word| sketch.fonts.width(word, style)).fold(0.0, f64::max);
        head.whole.is_none() && widest_word <= arrangement.cell - 6.0
    });
    if fits {
        let height = heads.iter().map(Block::height).fold(0.0, f64::max);
        let bottom = sketch.height + height;
        for (place, head) in heads.iter().enumerate() {
            sketch.write(head, middle(place), bottom - head.height(), Align::Centre, Paint::Quiet);
        }
        sketch.height = bottom + 4.0;
    } else {
        let flags: Vec<Flag> = map.columns[columns]
            .iter()
            .enumerate()
            .map(|(place, name)| Flag { x: middle(place), text: name.clone() })
            .collect();
        let bounds = Frame { left: 0.0, top: sketch.height, right: sketch.width(), bottom: sketch.height };
        let flags = place_flags(sketch, &flags, bounds);
        flags.draw(sketch, flags.bottom + 6.0);
        sketch.height = flags.bottom + 8.0;
    }
}

fn draw_row(
    row: &HeatRow,
    map: &HeatMap,
    sketch: &mut Sketch<'_>,
    arrangement: &Arrangement,
    columns: std::ops::Range<usize>,
    darkest: f64,
) {
    let style = if row.in_focus { sketch.strong() } else { sketch.label() };
    let room = if arrangement.beside { arrangement.left - 10.0 } else { sketch.width() };
    let name = sketch.fonts.block(&row.name, style, room, 3);
    let mut top = sketch.height;
    let mut height: f64 = 32.0;
    if arrangement.beside {
        height = height.max(name.height() + 4.0);
        sketch.write(&name, 0.0, top + (height - name.height()) / 2.0, Align::Left, Paint::Ink);
    } else {
        sketch.write(&name, 0.0, top + 4.0, Align::Left, Paint::Ink);
        top += name.height() + 6.0;
    }
    for (place, column) in columns.enumerate() {
        let left = arrangement.left + place as f64 * arrangement.cell;
        let frame = Frame { left, top, right: left + arrangement.cell - SEAM, bottom: top + height };
        let reading = row.cells.get(column).unwrap_or(&Reading::Missing);
        draw_cell(reading, &format!("{}, {}", row.name, map.columns[column]), map, sketch, frame, darkest);
    }
    sketch.height = top + height + SEAM;
}

fn draw_cell(
    reading: &Reading,
    place: &str,
    map: &HeatMap,
    sketch: &mut Sketch<'_>,
    frame: Frame,
    darkest: f64,
) {
    match (reading.figure(), reading) {
        (Some(figure), _) => {
            let paint = shade(figure.value, darkest);
            sketch.strokes.open(&figure.tip);
            sketch.strokes.cell(frame.left, frame.top, frame.width(), frame.height(), paint);
            write_in_cell(&figure.text, paint.on(), sketch, frame);
        }
        (None, Reading::Hidden) => {
            sketch.strokes.open(&map.gaps.hidden_at(place));
            sketch.strokes.cell(frame.left, frame.top, frame.width(), frame.height(), Paint::Ground);
            write_in_cell(&map.gaps.hidden_mark, Paint::Quiet, sketch, frame);
        }
        _ => {
            sketch.strokes.open(&map.gaps.missing_at(place));
            sketch.hatch(frame);
        }
    }
    sketch.strokes.close();
}

fn write_in_cell(text: &str, paint: Paint, sketch: &mut Sketch<'_>, frame: Frame) {
    let block = sketch.fonts.line(text, sketch.label(), frame.width());
    let top = (frame.top + frame.bottom - block.height()) / 2.0;
    sketch.write(&block, (frame.left + frame.right) / 2.0, top, Align::Centre, paint);
}

/// Nothing is lightest; the rest goes by quarters of the largest value.
fn shade(value: f64, darkest: f64) -> Paint {
    let share = if darkest > 0.0 { value / darkest } else { 0.0 };
    match share {
        _ if value <= 0.0 => Paint::Heat0,
        share if share <= 0.25 => Paint::Heat1,
        share if share <= 0.5 => Paint::Heat2,
        share if share <= 0.75 => Paint::Heat3,
        _ => Paint::Heat4,
    }
}

/// Says under the map what its hatch and its mark mean, where they occur.
fn explain(map: &HeatMap, sketch: &mut Sketch<'_>) {
    let cells =
        || map.rows.iter().flat_map(|row| (0..map.columns.len()).map(move |column| row.cells.get(column)));
    let missing =
        cells().any(|cell| cell.is_none_or(|cell| cell.figure().is_none() && *cell != Reading::Hidden));
    let hidden = cells().any(|cell| cell == Some(&Reading::Hidden));
    let style = sketch.small();
    let mut top = sketch.height + 8.0;
    let mut left = 0.0;
    if missing && !map.gaps.missing.is_empty() {
        let block = sketch.fonts.block(&map.gaps.missing, style, sketch.width() - 28.0, 2);
        let square = Frame { left, top: top + 1.0, right: left + 20.0, bottom: top + style.line() - 1.0 };
        sketch.hatch(square);
        sketch.write(&block, left + 26.0, top, Align::Left, Paint::Quiet);
        left += 26.0 + block.width + 20.0;
    }
    if hidden {
        let text = format!("{} {}", map.gaps.hidden_mark, map.gaps.hidden);
        let mut block = sketch.fonts.block(&text, style, sketch.width() - left, 2);
        if left > 0.0 && block.lines.len() > 1 {
            block = sketch.fonts.block(&text, style, sketch.width(), 2);
            left = 0.0;
            top = sketch.height.max(top) + 2.0;
        }
        sketch.write(&block, left, top, Align::Left, Paint::Quiet);
    }
}
