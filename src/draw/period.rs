//! The axis of periods: as many names as fit, the last one always, the years beneath.

use super::along::Along;
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

/// Writes the axis under `frame`: `places` are the periods' middles in pixels. Grows the sketch.
pub(crate) fn write_periods(sketch: &mut Sketch<'_>, periods: &[Period], places: &[f64], frame: Frame) {
    let style = sketch.small();
    let room = frame.width();
    let named = |words: &str, place: f64, sketch: &Sketch<'_>| (place, sketch.fonts.line(words, style, room));
    let ends = (frame.left, frame.right);
    let names =
        periods.iter().zip(places).map(|(period, &place)| named(&period.short, place, sketch)).collect();
    let names = Along { names, ends };
    let chosen = names.fitting(STEPS);
    let top = frame.bottom + 6.0;
    // One after the other, so that the ticks are one path and the names one group.
    for place in chosen.iter().map(|&index| places[index]) {
        sketch.strokes.path([(place, frame.bottom), (place, frame.bottom + 4.0)], Pen::new(Paint::Axis, 1.0));
    }
    for &index in &chosen {
        sketch.write(&names.names[index].1, names.middle(index), top, Align::Centre, Paint::Quiet);
    }
    // A year stands under the first of its names; of two that are too close, the later one.
    let begins =
        |place: usize| place == 0 || periods[chosen[place - 1]].group != periods[chosen[place]].group;
    let firsts: Vec<usize> =
        (0..chosen.len()).filter(|&place| begins(place)).map(|place| chosen[place]).collect();
    let groups = firsts.iter().map(|&index| named(&periods[index].group, places[index], sketch)).collect();
    let groups = Along { names: groups, ends };
    let mut free = f64::INFINITY;
    for index in (0..firsts.len()).rev() {
        let (middle, half) = (groups.middle(index), groups.names[index].1.width / 2.0);
        if middle + half <= free {
            sketch.write(&groups.names[index].1, middle, top + style.line(), Align::Centre, Paint::Quiet);
            free = middle - half - 7.0;
        }
    }
    sketch.height = sketch.height.max(top + 2.0 * style.line());
}
