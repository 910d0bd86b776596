//! How the answers spread over a scale: a bar for each answer with its share, the groups of answers marked.
//!
//! Short answers stand under upright bars. Where an answer, a share or a group's name does not fit there, the chart
//! turns: a line for each answer, the groups as headings.

use super::block::Block;
use super::paint::Paint;
use super::plot::Plot;
use super::reading::{Figure, Gaps, Reading};
use super::sketch::{Align, Frame, Sketch};
use super::strokes::Pen;

/// The answers over a scale.
#[derive(Debug, Clone)]
pub struct Distribution {
    /// The answers in the order of the scale.
    pub answers: Vec<Answer>,
    /// Groups of neighbouring answers, in the order of the scale; none where the scale has no groups. A group that has
    /// no answers, or shares one with the group before, is not drawn.
    pub groups: Vec<Group>,
    /// The words for what is not there.
    pub gaps: Gaps,
}

/// One answer of the scale.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// The answer: `9`, `Very satisfied`.
    pub label: String,
    /// Its share of all answers, from 0.
    pub share: Reading,
}

/// Neighbouring answers that count as one.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// Its name and share: `Promoters 54 %`.
    pub label: String,
    /// The place of its first answer in the list.
    pub first: usize,
    /// The place of its last answer in the list.
    pub last: usize,
}

pub(crate) fn draw(chart: &Distribution, sketch: &mut Sketch<'_>) {
    if chart.answers.is_empty() {
        return;
    }
    let chart = &Distribution { groups: apart(chart), ..chart.clone() };
    match Upright::fit(chart, sketch) {
        Some(upright) => upright.draw(chart, sketch),
        None => draw_lines(chart, sketch),
    }
}

/// The groups that have answers and share none with the group before.
fn apart(chart: &Distribution) -> Vec<Group> {
    let mut free = 0;
    let mut groups = Vec::new();
    for group in &chart.groups {
        if group.first >= free && group.first <= group.last && group.last < chart.answers.len() {
            free = group.last + 1;
            groups.push(group.clone());
        }
    }
    groups
}

/// The colour of each answer: the low end, the middle and the high end of the scale, where there are groups.
fn paints(chart: &Distribution) -> Vec<Paint> {
    (0..chart.answers.len())
        .map(|index| {
            let Some(place) =
                chart.groups.iter().position(|group| (group.first..=group.last).contains(&index))
            else {
                return if chart.groups.is_empty() { Paint::First } else { Paint::Rest };
            };
            match (place, chart.groups.len()) {
                (_, 1) => Paint::First,
                (0, _) => Paint::Fourth,
                (place, count) if place + 1 == count => Paint::First,
                _ => Paint::Rest,
            }
        })
        .collect()
}

fn largest(chart: &Distribution) -> f64 {
    let shares = chart.answers.iter().filter_map(|answer| answer.share.figure()).map(|figure| figure.value);
    let largest = shares.fold(0.0, f64::max);
    if largest > 0.0 { largest } else { 1.0 }
}

/// The upright form, when everything fits under and over its bars.
struct Upright {
    labels: Vec<Block>,
    shares: Vec<Block>,
    groups: Vec<Block>,
    cell: f64,
}

impl Upright {
    fn fit(chart: &Distribution, sketch: &Sketch<'_>) -> Option<Self> {
        let cell = (sketch.width() / chart.answers.len() as f64).min(120.0);
        let fonts = sketch.fonts;
        let (label, small) = (sketch.label(), sketch.small());
        let has_whole_words = |text: &str, style, room: f64| {
            text.split_ascii_whitespace().all(|word| fonts.width(word, style) <= room)
        };
        let mut labels = Vec::new();
        let mut shares = Vec::new();
        for answer in &chart.answers {
            let block = fonts.block(&answer.label, label, cell - 4.0, 3);
            let share = fonts.line(&share_text(answer, &chart.gaps), small, cell - 3.0);
            if block.whole.is_some()
                || share.whole.is_some()
                || !has_whole_words(&answer.label, label, cell - 4.0)
            {
                return None;
            }
            labels.push(block);
            shares.push(share);
        }
        let mut groups = Vec::new();
        for group in &chart.groups {
            let room =
                (group.last + 1).min(chart.answers.len()).saturating_sub(group.first) as f64 * cell - 8.0;
            let block = fonts.block(&group.label, label, room.max(0.0), 2);
            if block.whole.is_some() || !has_whole_words(&group.label, label, room) {
                return None;
            }
            groups.push(block);
        }
        Some(Self { labels, shares, groups, cell })
    }

    fn draw(&self, chart: &Distribution, sketch: &mut Sketch<'_>) {
        let count = chart.answers.len();
        let top = sketch.height + sketch.small().line() + 4.0;
        let height = sketch.shape.plot_height() * 0.64;
        let frame = Frame { left: 0.0, top, right: self.cell * count as f64, bottom: top + height };
        let mut plot = Plot::new(frame, (0.0, count as f64), (0.0, largest(chart)));
        let paints = paints(chart);
        for (index, answer) in chart.answers.iter().enumerate() {
            if let Some(figure) = answer.share.figure() {
                let middle = index as f64 + 0.5;
                let value = figure.value.max(0.0);
                plot.named(&figure.tip, |plot| {
                    plot.bar((middle - 0.4, 0.0), (middle + 0.4, value), paints[index], 1.0)
                });
            }
        }
        sketch.strokes.append(&plot.take_strokes());
        sketch
            .strokes
            .path([(frame.left, frame.bottom), (frame.right, frame.bottom)], Pen::new(Paint::Axis, 1.0));
        let mut bottom = frame.bottom;
        for (index, (label, share)) in self.labels.iter().zip(&self.shares).enumerate() {
            let x = plot.x(index as f64 + 0.5);
            let value = chart.answers[index].share.figure().map_or(0.0, |figure| figure.value.max(0.0));
            sketch.write(share, x, plot.y(value) - share.height() - 2.0, Align::Centre, Paint::Ink);
            sketch.write(label, x, frame.bottom + 4.0, Align::Centre, Paint::Quiet);
            bottom = bottom.max(frame.bottom + 4.0 + label.height());
        }
        sketch.height = sketch.height.max(bottom);
        self.write_groups(chart, sketch, &plot, bottom + 8.0);
    }

    /// A line under each group's answers, its name below.
    fn write_groups(&self, chart: &Distribution, sketch: &mut Sketch<'_>, plot: &Plot, top: f64) {
        let paints = paints(chart);
        for (group, block) in chart.groups.iter().zip(&self.groups) {
            if block.is_empty() {
                continue;
            }
            let (left, right) = (plot.x(group.first as f64) + 4.0, plot.x(group.last as f64 + 1.0) - 4.0);
            let paint = paints.get(group.first).copied().unwrap_or(Paint::Rest);
            sketch.strokes.path([(left, top), (right, top)], Pen::new(paint, 3.0));
            sketch.write(block, left, top + 4.0, Align::Left, paint.as_text());
        }
    }
}

fn share_text(answer: &Answer, gaps: &Gaps) -> String {
    match (answer.share.figure(), &answer.share) {
        (Some(figure), _) => figure.text.clone(),
        (None, Reading::Hidden) => gaps.hidden_mark.clone(),
        _ => String::new(),
    }
}

/// The turned form: a line for each answer, the groups as headings.
fn draw_lines(chart: &Distribution, sketch: &mut Sketch<'_>) {
    let style = sketch.label();
    let texts: Vec<Block> = chart
        .answers
        .iter()
        .map(|answer| sketch.fonts.line(&share_text(answer, &chart.gaps), style, sketch.width() * 0.3))
        .collect();
    let labels: Vec<Block> = chart
        .answers
        .iter()
        .map(|answer| sketch.fonts.block(&answer.label, style, sketch.width() * 0.4, 3))
        .collect();
    let room = texts.iter().map(|text| text.width).fold(0.0, f64::max) + 8.0;
    let left = labels.iter().map(|label| label.width).fold(0.0, f64::max) + 10.0;
    let right = (sketch.width() - room).max(left + 10.0);
    let paints = paints(chart);
    let scale = largest(chart);
    for (index, answer) in chart.answers.iter().enumerate() {
        if let Some(group) = chart.groups.iter().find(|group| group.first == index) {
            let heading = sketch.fonts.block(&group.label, sketch.strong(), sketch.width(), 2);
            let top = sketch.height + if index == 0 { 0.0 } else { 8.0 };
            sketch.write(&heading, 0.0, top, Align::Left, paints[index].as_text());
            sketch.height = top + heading.height() + 2.0;
        }
        let height = labels[index].height().max(style.line()) + 4.0;
        let top = sketch.height;
        let frame = Frame { left, top, right, bottom: top + height };
        let middle = (frame.top + frame.bottom) / 2.0;
        let label_top = middle - labels[index].height() / 2.0;
        sketch.write(&labels[index], left - 10.0, label_top, Align::Right, Paint::Ink);
        let mut plot = Plot::new(frame, (0.0, scale), (frame.bottom, frame.top));
        let end = answer.share.figure().map_or(0.0, |figure: &Figure| figure.value.max(0.0));
        if let Some(figure) = answer.share.figure() {
            plot.named(&figure.tip, |plot| {
                plot.bar((0.0, middle - 8.0), (end, middle + 8.0), paints[index], 1.0)
            });
        }
        sketch.strokes.append(&plot.take_strokes());
        sketch.strokes.path([(left, frame.top), (left, frame.bottom)], Pen::new(Paint::Axis, 1.0));
        let text = &texts[index];
        sketch.write(text, plot.x(end) + 6.0, middle - text.height() / 2.0, Align::Left, Paint::Ink);
        sketch.height = frame.bottom;
    }
}
