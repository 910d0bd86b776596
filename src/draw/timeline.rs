//! Commitments in time: from when a promise was made, until when it was due, and what became of it.

use super::paint::Paint;
use super::period::{Period, write_periods};
use super::plot::Plot;
use super::rows::{self, RowName, middle};
use super::sketch::{Frame, Sketch};
use super::stack::{Flag, place_flags};
use super::strokes::Pen;

/// A timeline of commitments.
#[derive(Debug, Clone)]
pub struct Timeline {
    /// The periods of the axis in order.
    pub periods: Vec<Period>,
    /// The commitments from top to bottom.
    pub rows: Vec<Commitment>,
    /// The time of the report, and its words. Times are places on the axis: 3.5 is the middle of the fourth period.
    pub now: f64,
    /// What is written at that time: `end of October`.
    pub now_words: String,
}

/// One commitment.
#[derive(Debug, Clone, PartialEq)]
pub struct Commitment {
    /// What was promised.
    pub label: String,
    /// What became of it, in words: `kept 12 October, 19 days early`.
    pub state_words: String,
    /// What became of it, for the bar.
    pub state: State,
    /// When the promise was made.
    pub opened: f64,
    /// When it was due; none without a date.
    pub due: Option<f64>,
    /// When it was kept or dropped.
    pub closed: Option<f64>,
    /// When something went wrong.
    pub setbacks: Vec<f64>,
    /// The whole sentence for the tooltip.
    pub tip: String,
}

/// What became of a commitment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Done.
    Kept,
    /// Not done, and not due yet.
    Open,
    /// Not done, and past its date.
    Overdue,
    /// Given up.
    Dropped,
}

/// Thickness of a bar in pixels.
const BAR: f64 = 10.0;

pub(crate) fn draw(chart: &Timeline, sketch: &mut Sketch<'_>) {
    let count = chart.periods.len().max(1) as f64;
    let names: Vec<RowName<'_>> = chart
        .rows
        .iter()
        .map(|row| RowName { text: &row.label, style: sketch.label(), under: &row.state_words })
        .collect();
    let columns = rows::lay_out(sketch, &names, (4.0, 10.0), 22.0).frame;
    let x_of = |time: f64| columns.left + columns.width() * (time / count).clamp(0.0, 1.0);
    if chart.now.is_finite() {
        let flag = Flag { x: x_of(chart.now), text: chart.now_words.clone() };
        let bounds = Frame { left: 0.0, top: sketch.height, right: sketch.width(), bottom: sketch.height };
        let flags = place_flags(sketch, &[flag], bounds);
        sketch.height = flags.bottom + 4.0;
        let rows = rows::lay_out(sketch, &names, (4.0, 10.0), 22.0);
        flags.draw(sketch, if rows.beside { rows.frame.bottom } else { sketch.height });
    }
    let rows = rows::lay_out(sketch, &names, (4.0, 10.0), 22.0);
    rows.write_names(sketch);
    let mut plot = Plot::new(rows.frame, (0.0, count), (rows.frame.bottom, rows.frame.top));
    for (row, frame) in chart.rows.iter().zip(&rows.frames) {
        plot.line(vec![(0.0, middle(frame)), (count, middle(frame))], Pen::new(Paint::Grid, 1.0));
        plot.named(&row.tip, |plot| draw_row(row, chart.now, middle(frame), plot));
    }
    sketch.strokes.append(&plot.take_strokes());
    let places: Vec<f64> = (0..chart.periods.len()).map(|index| plot.x(index as f64 + 0.5)).collect();
    write_periods(sketch, &chart.periods, &places, Frame { left: 0.0, right: sketch.width(), ..rows.frame });
}

fn draw_row(row: &Commitment, now: f64, y: f64, plot: &mut Plot) {
    let now = if now.is_finite() { now } else { row.opened };
    let end = row.closed.filter(|closed| closed.is_finite()).unwrap_or(now);
    if !row.opened.is_finite() || !end.is_finite() {
        return;
    }
    let (top, bottom) = (y - BAR / 2.0, y + BAR / 2.0);
    let due = row.due.filter(|due| due.is_finite());
    let (paint, opacity) = match row.state {
        State::Kept => (Paint::First, 1.0),
        State::Open | State::Overdue => (Paint::First, 0.45),
        State::Dropped => (Paint::Rest, 1.0),
    };
    let in_time = due.map_or(end, |due| end.min(due.max(row.opened)));
    plot.bar((row.opened, top), (in_time, bottom), paint, opacity);
    if end > in_time && row.state != State::Dropped {
        plot.bar((in_time, top), (end, bottom), Paint::Fourth, 1.0);
    }
    if let Some(due) = due {
        plot.line(vec![(due, y - 9.0), (due, y + 9.0)], Pen::new(Paint::Ink, 2.0));
    }
    for &setback in row.setbacks.iter().filter(|setback| setback.is_finite()) {
        plot.cross((setback, y), 4.0, Pen::new(Paint::Ink, 2.0));
    }
    if row.state == State::Kept {
        plot.dot((end, y), 6.0, Paint::First);
    }
}
