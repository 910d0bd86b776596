//! Customers who came and who left, around zero, with the difference marked.

use super::end_labels::{self, EndLabel, write_ends};
use super::paint::Paint;
use super::period::{Period, write_periods};
use super::plot::Plot;
use super::reading::{Gaps, Reading};
use super::scale::{Domain, Scale};
use super::sketch::{Align, Frame, Sketch};
use super::strokes::Pen;
use super::ticks::{Tick, TickWords};
use super::value_axis::ValueAxis;

/// Who came and who left, period by period.
#[derive(Debug, Clone)]
pub struct CameLeft {
    /// All periods in order.
    pub periods: Vec<Period>,
    /// One movement for each period; what is lacking at the end counts as missing.
    pub movements: Vec<Movement>,
    /// What the bars above zero are called: `came`.
    pub came: String,
    /// What the bars below zero are called: `left`.
    pub left: String,
    /// What the mark between them is called: `more than a month ago`.
    pub net: String,
    /// How the numbers of the axis are written; those below zero are given without a sign.
    pub ticks: TickWords,
    /// The words for what is not there.
    pub gaps: Gaps,
}

/// The movement of one period, in whole customers. Both came and left are counts from 0.
#[derive(Debug, Clone, PartialEq)]
pub struct Movement {
    /// How many came.
    pub came: Reading,
    /// How many left.
    pub left: Reading,
    /// The difference.
    pub net: Reading,
}

/// The share of a period's room that its bar fills.
const FILL: f64 = 0.64;

pub(crate) fn draw(chart: &CameLeft, sketch: &mut Sketch<'_>) {
    let domain = Scale::Counts { from_zero: true }.domain(&extremes(chart), sketch.shape.tick_count());
    let words = chart.ticks.clone();
    let unsigned = TickWords::new(move |tick| words.write(Tick { value: tick.value.abs(), ..tick }));
    let axis = ValueAxis::new(sketch, &domain, &unsigned);
    let ends = end_labels(chart, sketch);
    let height = (sketch.shape.plot_height() * 0.92).max(end_labels::height(&ends));
    let top = sketch.height + sketch.small().line() / 2.0 + 2.0;
    let left = axis.gutter;
    let right = (sketch.width() - end_labels::gutter(&ends)).max(left + 40.0);
    let frame = Frame { left, top, right, bottom: top + height };
    let mut plot = plot(chart, frame, &domain);
    axis.draw(sketch, &plot);
    draw_bars(chart, &mut plot);
    sketch.strokes.append(&plot.take_strokes());
    write_ends(&ends, &plot, sketch, frame);
    mark_gaps(chart, sketch, &plot);
    let places: Vec<f64> = (0..chart.periods.len()).map(|index| plot.x(index as f64 + 0.5)).collect();
    write_periods(
        sketch,
        &chart.periods,
        &places,
        Frame { left: frame.left - 6.0, right: sketch.width(), ..frame },
    );
}

/// The same for a place beside a headline: no value axis, only the first and the last period named.
pub(crate) fn draw_strip(chart: &CameLeft, sketch: &mut Sketch<'_>) {
    let domain = Scale::Counts { from_zero: true }.domain(&extremes(chart), 2);
    let ends = end_labels(chart, sketch);
    let height = end_labels::height(&ends).max(92.0);
    let top = sketch.height + sketch.label().line() / 2.0;
    let right = (sketch.width() - end_labels::gutter(&ends)).max(40.0);
    let frame = Frame { left: 0.0, top, right, bottom: top + height };
    let mut plot = plot(chart, frame, &domain);
    draw_bars(chart, &mut plot);
    sketch.strokes.append(&plot.take_strokes());
    let zero = plot.y(0.0);
    sketch.strokes.path([(frame.left, zero), (frame.right, zero)], Pen::new(Paint::Axis, 1.0));
    write_ends(&ends, &plot, sketch, frame);
    mark_gaps(chart, sketch, &plot);
    let top = frame.bottom + 4.0;
    if let Some(last) = chart.periods.last() {
        let name = sketch.fonts.line(&last.short, sketch.small(), frame.width() * 0.48);
        let x = plot.x(chart.periods.len() as f64 - 0.5) + name.width / 2.0;
        sketch.write(&name, x.min(frame.right).max(name.width), top, Align::Right, Paint::Quiet);
    }
    if let Some(first) = chart.periods.first().filter(|_| chart.periods.len() > 1) {
        let text = format!("{} {}", first.short, first.group);
        let name = sketch.fonts.line(&text, sketch.small(), frame.width() * 0.48);
        sketch.write(&name, 0.0, top, Align::Left, Paint::Quiet);
    }
    sketch.height = sketch.height.max(top + sketch.small().line());
}

fn plot(chart: &CameLeft, frame: Frame, domain: &Domain) -> Plot {
    Plot::new(frame, (0.0, chart.periods.len().max(1) as f64), (domain.from, domain.to))
}

fn movements(chart: &CameLeft) -> impl Iterator<Item = (usize, &Movement)> {
    chart.movements.iter().take(chart.periods.len()).enumerate()
}

/// Counts have no sign; who left is drawn below zero.
fn height_of(reading: &Reading) -> Option<f64> {
    reading.figure().map(|figure| figure.value.max(0.0))
}

fn extremes(chart: &CameLeft) -> Vec<f64> {
    let ends = movements(chart).flat_map(|(_, movement)| {
        let net = movement.net.figure().map(|figure| figure.value);
        [height_of(&movement.came), height_of(&movement.left).map(|value| -value), net]
    });
    ends.flatten().collect()
}

/// The bars of a period and the mark of the difference, in one group where they have the same to say.
fn draw_bars(chart: &CameLeft, plot: &mut Plot) {
    let radius = if chart.periods.len() > 24 { 2.0 } else { 3.5 };
    let zero = [(0.0, 0.0), (chart.periods.len().max(1) as f64, 0.0)];
    plot.line(zero.to_vec(), Pen::new(Paint::Axis, 1.0));
    for (index, movement) in movements(chart) {
        let middle = index as f64 + 0.5;
        let mut open: Option<&str> = None;
        for (reading, part) in
            [(&movement.came, Bar::Came), (&movement.left, Bar::Left), (&movement.net, Bar::Net)]
        {
            let Some(figure) = reading.figure() else { continue };
            // Nothing has no bar, and nothing to point at.
            if part != Bar::Net && figure.value <= 0.0 {
                continue;
            }
            if open != Some(figure.tip.as_str()) {
                if open.is_some() {
                    plot.close();
                }
                plot.open(&figure.tip);
                open = Some(&figure.tip);
            }
            let mut bar = |height: f64, paint| {
                plot.bar((middle - FILL / 2.0, 0.0), (middle + FILL / 2.0, height), paint, 1.0);
            };
            match part {
                Bar::Came => bar(figure.value, Paint::First),
                Bar::Left => bar(-figure.value, Paint::Fourth),
                Bar::Net => plot.ring((middle, figure.value), radius, Pen::new(Paint::Ink, 1.5)),
            }
        }
        if open.is_some() {
            plot.close();
        }
    }
}

/// What a shape of a period stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bar {
    Came,
    Left,
    Net,
}

/// The last period's figures beside their bars.
fn end_labels(chart: &CameLeft, sketch: &Sketch<'_>) -> Vec<EndLabel> {
    let Some((_, last)) = movements(chart)
        .filter(|(_, movement)| movement.came.figure().is_some() || movement.left.figure().is_some())
        .last()
    else {
        return Vec::new();
    };
    let heights = movements(chart).flat_map(|(_, movement)| [&movement.came, &movement.left]);
    let tallest = heights.filter_map(height_of).fold(0.0, f64::max);
    let rows = [
        (&last.came, &chart.came, Paint::First, 1.0),
        (&last.net, &chart.net, Paint::Ink, 0.0),
        (&last.left, &chart.left, Paint::Fourth, -1.0),
    ];
    rows.into_iter()
        .filter_map(|(reading, name, paint, sign)| {
            let figure = reading.figure()?;
            let at = match sign {
                0.0 => figure.value,
                // A name without a figure is that of all bars on its side.
                _ if figure.text.is_empty() => sign * tallest * 0.5,
                _ => sign * figure.value.max(0.0) * 0.8,
            };
            Some(EndLabel::new(sketch, &figure.text, name, paint, at, 2))
        })
        .collect()
}

/// The one mark where a movement is kept back; where none was counted, nothing.
fn mark_gaps(chart: &CameLeft, sketch: &mut Sketch<'_>, plot: &Plot) {
    for (index, movement) in movements(chart) {
        for (reading, above) in [(&movement.came, true), (&movement.left, false)] {
            if *reading != Reading::Hidden {
                continue;
            }
            let mark = sketch.fonts.line(&chart.gaps.hidden_mark, sketch.small(), plot.frame.width());
            let (x, zero) = (plot.x(index as f64 + 0.5), plot.y(0.0));
            let top = if above { zero - mark.height() - 2.0 } else { zero + 2.0 };
            let name = chart.periods.get(index).map_or("", |period| period.long.as_str());
            sketch.strokes.open(&chart.gaps.hidden_at(name));
            let place = Sketch::frame_of(&mark, x, top, Align::Centre);
            let inside = place.top >= plot.frame.top && place.bottom <= plot.frame.bottom;
            if inside && sketch.is_free(&place) {
                sketch.write_over(&mark, x, top, Align::Centre, Paint::Quiet);
            } else {
                let y = if above { zero - 5.0 } else { zero + 5.0 };
                sketch.strokes.ring(x, y, 2.0, Pen::new(Paint::Axis, 1.0));
            }
            sketch.strokes.close();
        }
    }
}
