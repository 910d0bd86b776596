//! The axis of periods: as many names as fit, the last one always, the years beneath.

use super::block::Block;
use super::paint::Paint;
use super::sketch::{Align, Frame, Sketch};
use super::strokes::Pen;

/// One period on an axis, in the page's language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Period {
    /// The name without its year: `Oct`, `Q4`, `W42`.
    pub short: String,
    /// What the name belongs to: `2026`. Written once for each group.
    pub group: String,
    /// The whole name for tooltips: `October 2026`.
    pub long: String,
}

/// Periods between two names on the axis, from dense to sparse; months fall on quarters and years.
const STEPS: [usize; 11] = [1, 2, 3, 4, 6, 12, 24, 36, 60, 120, 240];

/// Pixels between two names.
const GAP: f64 = 7.0;

/// Writes the axis under `frame`: `places` are the periods' middles in pixels. Grows the sketch.
pub(crate) fn write_periods(sketch: &mut Sketch<'_>, periods: &[Period], places: &[f64], frame: Frame) {
    let style = sketch.small();
    let names: Vec<Block> =
        periods.iter().map(|period| sketch.fonts.line(&period.short, style, frame.width())).collect();
    let chosen = STEPS
        .into_iter()
        .map(|step| every(step, periods.len()))
        .find(|chosen| fit(&names, places, chosen, frame))
        .unwrap_or_else(|| every(periods.len().max(1), periods.len()));
    let top = frame.bottom + 6.0;
    let mut last_group_left = f64::INFINITY;
    for (place, &index) in chosen.iter().enumerate().rev() {
        let x = centre(&names[index], places[index], frame);
        sketch.strokes.path(
            [(places[index], frame.bottom), (places[index], frame.bottom + 4.0)],
            Pen::new(Paint::Axis, 1.0),
        );
        sketch.write(&names[index], x, top, Align::Centre, Paint::Quiet);
        let group = &periods[index].group;
        let begins =
            place == 0 || chosen.get(place - 1).is_none_or(|&before| periods[before].group != *group);
        if begins {
            let block = sketch.fonts.line(group, style, frame.width());
            let x = centre(&block, places[index], frame);
            let left = x - block.width / 2.0;
            if left + block.width + GAP <= last_group_left
                && sketch.write(&block, x, top + style.line(), Align::Centre, Paint::Quiet)
            {
                last_group_left = left;
            }
        }
    }
    sketch.height = sketch.height.max(top + 2.0 * style.line());
}

/// Every `step`th index, counted from the last.
fn every(step: usize, count: usize) -> Vec<usize> {
    (0..count).rev().step_by(step).collect::<Vec<_>>().into_iter().rev().collect()
}

/// The middle of a name, moved so that it stays within the sheet's part that belongs to the axis.
fn centre(block: &Block, place: f64, frame: Frame) -> f64 {
    let half = block.width / 2.0;
    place.min(frame.right - half).max(frame.left + half)
}

fn fit(names: &[Block], places: &[f64], chosen: &[usize], frame: Frame) -> bool {
    let mut taken = f64::NEG_INFINITY;
    chosen.iter().all(|&index| {
        let half = names[index].width / 2.0;
        let x = centre(&names[index], places[index], frame);
        let free = x - half >= taken;
        taken = x + half + GAP;
        free
    })
}
