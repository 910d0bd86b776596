//! A plot over periods: value axis, names of actions on top, periods beneath. Trends and control charts stand on it.

use super::end_labels::{self, EndLabel, write_ends};
use super::paint::Paint;
use super::period::{Period, write_periods};
use super::plot::Plot;
use super::reading::{Gaps, Reading};
use super::scale::Domain;
use super::sketch::{Align, Frame, Sketch};
use super::stack::{Flag, Flags, place_flags};
use super::strokes::Pen;
use super::ticks::TickWords;
use super::value_axis::ValueAxis;

/// Something that was done or seen at a time.
#[derive(Debug, Clone, PartialEq)]
pub struct Action {
    /// The place in the list of periods; halves are allowed, 3.5 is the middle of the fourth and fifth.
    pub at: f64,
    /// Its name: `Two-hour slots`.
    pub name: String,
}

/// Pixels between the sides of the frame and the first and last period.
const AIR: f64 = 8.0;

/// A plot over periods with its surroundings.
pub(crate) struct TimePlot {
    pub plot: Plot,
    /// The frame with its air; the plot stands inside.
    pub frame: Frame,
    /// The places of the actions' ticks in pixels.
    pub action_places: Vec<f64>,
    cut: Option<String>,
    periods: usize,
}

impl TimePlot {
    /// Lays out the plot below what is on the sheet, so many pixels high where its labels allow, and draws what stands
    /// behind the data.
    pub(crate) fn begin(
        sketch: &mut Sketch<'_>,
        periods: &[Period],
        domain: Domain,
        ticks: &TickWords,
        ends: &[EndLabel],
        (actions, height): (&[Action], f64),
    ) -> Self {
        let axis = ValueAxis::new(sketch, &domain, ticks);
        let left = axis.gutter;
        let right = (sketch.width() - end_labels::gutter(ends)).max(left + 40.0);
        let across = if periods.len() < 2 { (-0.5, 0.5) } else { (0.0, (periods.len() - 1) as f64) };
        let flags = flags(sketch, periods.len(), (left + AIR, right - AIR), actions);
        let top = flags.bottom + sketch.small().line() / 2.0 + 2.0;
        let height = height.max(end_labels::height(ends));
        let frame = Frame { left, top, right, bottom: top + height };
        let inner = Frame { left: left + AIR, right: right - AIR, ..frame };
        let up = (domain.from, domain.to);
        axis.draw(sketch, &Plot::new(frame, (0.0, 1.0), up));
        flags.draw(sketch, frame.bottom);
        let plot = Plot::new(inner, across, up);
        Self { plot, frame, action_places: flags.places(), cut: domain.cut, periods: periods.len() }
    }

    /// Puts on the sheet what was plotted, and writes the labels around it.
    pub(crate) fn end(mut self, sketch: &mut Sketch<'_>, periods: &[Period], ends: &[EndLabel]) {
        sketch.strokes.append(&self.plot.take_strokes());
        write_ends(ends, &self.plot, sketch, self.frame);
        let Frame { left, right, bottom, .. } = self.frame;
        sketch.strokes.path([(left, bottom), (right, bottom)], Pen::new(Paint::Axis, 1.0));
        let places: Vec<f64> = (0..self.periods).map(|index| self.plot.x(index as f64)).collect();
        write_periods(
            sketch,
            periods,
            &places,
            Frame { left: self.frame.left - 6.0, right: sketch.width(), ..self.frame },
        );
        if let Some(cut) = &self.cut {
            let block = sketch.fonts.block(cut, sketch.small(), sketch.width(), 2);
            let top = sketch.height + 2.0;
            sketch.write(&block, 0.0, top, Align::Left, Paint::Quiet);
        }
    }

    /// Puts the one mark at the foot of every period in which a value is kept back.
    pub(crate) fn mark_hidden(
        &mut self,
        sketch: &mut Sketch<'_>,
        periods: &[Period],
        series: &[&[Reading]],
        gaps: &Gaps,
    ) {
        sketch.strokes.append(&self.plot.take_strokes());
        let block = sketch.fonts.line(&gaps.hidden_mark, sketch.small(), self.frame.width());
        for (index, period) in periods.iter().enumerate() {
            if !series.iter().any(|points| points.get(index) == Some(&Reading::Hidden)) {
                continue;
            }
            let x = self.plot.x(index as f64);
            let foot = self.frame.bottom;
            sketch.strokes.open(&gaps.hidden_at(&period.long));
            let top = foot - block.height() - 3.0;
            if sketch.is_free(&Sketch::frame_of(&block, x, top, Align::Centre)) {
                sketch.write_over(&block, x, top, Align::Centre, Paint::Quiet);
            } else {
                sketch.strokes.ring(x, foot - 5.0, 2.0, Pen::new(Paint::Axis, 1.0));
            }
            sketch.strokes.close();
        }
    }
}

/// The actions' names in their rows; the periods run between two places in pixels.
fn flags(sketch: &Sketch<'_>, periods: usize, (first, last): (f64, f64), actions: &[Action]) -> Flags {
    let flags: Vec<Flag> = actions
        .iter()
        .filter(|action| action.at.is_finite())
        .map(|action| {
            let share = if periods < 2 { 0.5 } else { action.at / (periods - 1) as f64 };
            Flag { x: first + (last - first) * share.clamp(0.0, 1.0), text: action.name.clone() }
        })
        .collect();
    let bounds = Frame { left: 0.0, top: sketch.height, right: sketch.width(), bottom: sketch.height };
    place_flags(sketch, &flags, bounds)
}
