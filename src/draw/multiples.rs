//! The same trend for every stage, side by side with shared scales, in the order of the journey.

use super::Width;
use super::block::Block;
use super::line::{Weight, draw_line, draw_range};
use super::paint::Paint;
use super::period::Period;
use super::plot::Plot;
use super::reading::{Gaps, Reading};
use super::scale::Scale;
use super::sketch::{Align, Frame, Sketch};
use super::strokes::Pen;
use super::ticks::TickWords;
use super::trend::Goal;
use super::value_axis::ValueAxis;

/// Small multiples.
#[derive(Debug, Clone)]
pub struct Multiples {
    /// All periods in order, shared.
    pub periods: Vec<Period>,
    /// The panels in the order of the journey.
    pub panels: Vec<Panel>,
    /// The goal that all share; its words are written once, under the panels.
    pub goal: Option<Goal>,
    /// What the shared value axis shows.
    pub scale: Scale,
    /// How its numbers are written.
    pub ticks: TickWords,
    /// The words for what is not there.
    pub gaps: Gaps,
}

/// One panel.
#[derive(Debug, Clone, PartialEq)]
pub struct Panel {
    /// Its name.
    pub name: String,
    /// One reading for each period.
    pub points: Vec<Reading>,
    /// Whether its name stands out: the stage in focus.
    pub in_focus: bool,
}

impl Panel {
    fn within(&self, periods: usize) -> &[Reading] {
        &self.points[..self.points.len().min(periods)]
    }
}

/// Pixels between two panels.
const BETWEEN: f64 = 18.0;

pub(crate) fn draw(chart: &Multiples, sketch: &mut Sketch<'_>) {
    let (across, height) = match (sketch.shape, chart.panels.len()) {
        // Four and seven would leave one alone in its row.
        (Width::Wide, 4 | 7..) => (4, 92.0),
        (Width::Wide, _) => (3, 96.0),
        (Width::Narrow, _) => (2, 80.0),
    };
    let domain = chart.scale.domain(&values(chart), 2);
    let axis = ValueAxis::new(sketch, &domain, &chart.ticks);
    let cell = (sketch.width() - axis.gutter - BETWEEN * (across - 1) as f64) / across as f64;
    for (index, line) in chart.panels.chunks(across).enumerate() {
        if index > 0 {
            sketch.height += 12.0;
        }
        let names: Vec<Block> = line.iter().map(|panel| name(panel, cell, sketch)).collect();
        let names_height = names.iter().map(Block::height).fold(0.0, f64::max);
        let last_line = sketch.strong().line();
        let top = sketch.height + names_height + last_line + 6.0;
        for (place, (panel, name)) in line.iter().zip(&names).enumerate() {
            let left = axis.gutter + place as f64 * (cell + BETWEEN);
            let frame = Frame { left, top, right: left + cell, bottom: top + height };
            sketch.write(name, left, top - last_line - 6.0 - name.height(), Align::Left, Paint::Ink);
            let plot = Plot::new(frame, (0.0, 1.0), (domain.from, domain.to));
            if place == 0 {
                axis.draw(sketch, &plot);
            } else {
                axis.draw_lines(sketch, &plot);
            }
            draw_panel(panel, chart, frame, (domain.from, domain.to), sketch);
        }
        sketch.height = sketch.height.max(top + height);
        // The periods stand under the last panel of each column.
        let below = chart.panels.len().saturating_sub((index + 1) * across).min(across);
        let places = below.min(line.len())..line.len();
        write_first_and_last(chart, places, cell, axis.gutter, top + height + 4.0, sketch);
    }
    let goal = chart.goal.as_ref().map(|goal| goal.words.as_str());
    for words in [goal, domain.cut.as_deref()].into_iter().flatten() {
        let block = sketch.fonts.block(words, sketch.small(), sketch.width() - 30.0, 2);
        let top = sketch.height + 4.0;
        let is_goal = Some(words) == goal;
        if is_goal && !block.is_empty() {
            let y = top + block.style.line() / 2.0;
            sketch.strokes.path([(0.0, y), (22.0, y)], Pen::dashed(Paint::Goal, 1.0));
        }
        sketch.write(&block, if is_goal { 28.0 } else { 0.0 }, top, Align::Left, Paint::Quiet);
    }
}

fn name(panel: &Panel, cell: f64, sketch: &Sketch<'_>) -> Block {
    let style = if panel.in_focus { sketch.strong() } else { sketch.label() };
    sketch.fonts.block(&panel.name, style, cell, 3)
}

fn values(chart: &Multiples) -> Vec<f64> {
    let mut values: Vec<f64> = chart.goal.iter().map(|goal| goal.value).collect();
    let points = chart.panels.iter().flat_map(|panel| panel.within(chart.periods.len()));
    for figure in points.filter_map(Reading::figure) {
        values.push(figure.value);
        values.extend(figure.bounds().into_iter().flat_map(|(lower, upper)| [lower, upper]));
    }
    values
}

fn draw_panel(panel: &Panel, chart: &Multiples, frame: Frame, up: (f64, f64), sketch: &mut Sketch<'_>) {
    let points = panel.within(chart.periods.len());
    let inner = Frame { left: frame.left + 3.0, right: frame.right - 5.0, ..frame };
    let last_place = chart.periods.len().saturating_sub(1).max(1) as f64;
    let mut plot = Plot::new(inner, (0.0, last_place), up);
    draw_range(points, Paint::First, &mut plot);
    draw_line(points, Paint::First, Weight::Light, &mut plot);
    if let Some(goal) = chart.goal.as_ref().filter(|goal| goal.value.is_finite()) {
        let y = plot.y(goal.value);
        sketch.strokes.path([(frame.left, y), (frame.right, y)], Pen::dashed(Paint::Goal, 1.0));
    }
    sketch.strokes.append(&plot.take_strokes());
    let last = points.iter().rev().find_map(Reading::figure);
    let (text, paint) = match (last, points.last()) {
        (Some(figure), _) => (figure.text.as_str(), Paint::FirstText),
        (None, Some(Reading::Hidden)) => (chart.gaps.hidden_mark.as_str(), Paint::Quiet),
        _ => (chart.gaps.missing.as_str(), Paint::Quiet),
    };
    let block = sketch.fonts.line(text, sketch.strong(), frame.width());
    sketch.write(&block, frame.left, frame.top - block.height() - 5.0, Align::Left, paint);
}

/// The first and the last period under each panel.
fn write_first_and_last(
    chart: &Multiples,
    places: std::ops::Range<usize>,
    cell: f64,
    gutter: f64,
    top: f64,
    sketch: &mut Sketch<'_>,
) {
    let style = sketch.small();
    let whole = |period: &Period| format!("{} {}", period.short, period.group);
    for place in places {
        let left = gutter + place as f64 * (cell + BETWEEN);
        if let Some(last) = chart.periods.last() {
            let block = sketch.fonts.line(&whole(last), style, cell);
            sketch.write(&block, left + cell, top, Align::Right, Paint::Quiet);
        }
        if let Some(first) = chart.periods.first().filter(|_| chart.periods.len() > 1) {
            let block = sketch.fonts.line(&whole(first), style, cell * 0.48);
            sketch.write(&block, left, top, Align::Left, Paint::Quiet);
        }
    }
    sketch.height = sketch.height.max(top + style.line());
}
