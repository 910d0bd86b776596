//! Charts: a typed description in, SVG text out.
//!
//! This is the fourth stage: figures with their words become [`Chart`]s, and [`draw`] turns a chart into a drawing.
//! All words arrive finished, in the page's language; nothing here knows a language, a file or a clock. A [`Chart`]
//! cannot be made without a title, a summary and its data as a [`Table`].
//!
//! Text is measured with the face that shows it ([`Fonts`]), so that no label overlaps another or leaves its chart:
//! labels wrap, ticks are thinned out, and what still does not fit ends in an ellipsis with the whole text as its
//! tooltip. A chart is drawn once for each [`Width`], not shrunk.

mod along;
mod before_after;
mod block;
mod bullet;
mod came_left;
mod chart;
mod control;
mod distribution;
mod end_labels;
mod fonts;
mod heat_map;
mod key;
mod lags;
mod line;
mod mark;
mod markup;
mod multiples;
mod number_axis;
mod paint;
mod period;
mod plot;
mod poles;
mod ranked_bars;
mod raster;
mod reading;
mod rows;
mod scale;
mod sketch;
mod sparkline;
mod spread;
mod stack;
mod strokes;
mod survival;
mod table;
mod ticks;
mod time_plot;
mod timeline;
mod trend;
mod value_axis;

pub use before_after::{BeforeAfter, Pair};
pub use bullet::{Bullet, Target};
pub use came_left::{CameLeft, Movement};
pub use chart::{Chart, ChartWords, UnfitChart};
pub use control::{Control, LimitWords, Limits};
pub use distribution::{Answer, Distribution, Group};
pub use fonts::{BOLD, FAMILY, Fonts, REGULAR, UnreadableFont};
pub use heat_map::{HeatMap, HeatRow};
pub use lags::{Lag, Lags};
pub use mark::Mark;
pub use multiples::{Multiples, Panel};
pub use paint::Paint;
pub use period::Period;
pub use poles::{PolePair, Poles};
pub use ranked_bars::{RankedBar, RankedBars};
pub use raster::{DENSITY, MOST_PIXELS, Painter, Picture, Unpainted};
pub use reading::{Figure, Gaps, Reading};
pub use scale::Scale;
pub use sparkline::Sparkline;
pub use survival::{Step, StepCurve, Survival, TimeMark};
pub use table::{Cell, Table};
pub use ticks::{Tick, TickWords};
pub use time_plot::Action;
pub use timeline::{Commitment, State, Timeline};
pub use trend::{Goal, Series, Trend};

use fonts::Style;
use sketch::{Align, Frame, Sketch};

/// The room for which a chart is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Width {
    /// A column of text or a page of paper: 700 pixels.
    Wide,
    /// A phone: 320 pixels.
    Narrow,
}

impl Width {
    /// The width of the drawing in pixels.
    pub fn pixels(self) -> u32 {
        match self {
            Width::Wide => 700,
            Width::Narrow => 320,
        }
    }

    /// The name in classes: `chart-wide`, `chart-narrow`.
    pub fn name(self) -> &'static str {
        match self {
            Width::Wide => "wide",
            Width::Narrow => "narrow",
        }
    }

    /// The letter that keeps the ids of the two drawings of a chart apart.
    fn suffix(self) -> &'static str {
        match self {
            Width::Wide => "w",
            Width::Narrow => "n",
        }
    }

    /// Size of a picture's title in pixels.
    fn title_size(self) -> f64 {
        match self {
            Width::Wide => 20.0,
            Width::Narrow => 17.0,
        }
    }

    /// Size of labels in pixels.
    fn label_size(self) -> f64 {
        match self {
            Width::Wide => 14.0,
            Width::Narrow => 13.0,
        }
    }

    /// Size of ticks and side remarks in pixels.
    fn small_size(self) -> f64 {
        match self {
            Width::Wide => 13.0,
            Width::Narrow => 12.0,
        }
    }

    /// Height of a plot with a value axis in pixels.
    fn plot_height(self) -> f64 {
        match self {
            Width::Wide => 250.0,
            Width::Narrow => 200.0,
        }
    }

    /// About how many ticks a value axis has.
    fn tick_count(self) -> usize {
        match self {
            Width::Wide => 5,
            Width::Narrow => 4,
        }
    }
}

/// A finished drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Svg {
    /// What its ids begin with.
    pub id: String,
    /// The markup for a page: one `svg` element that the page's style sheet gives its face and colours.
    pub text: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Where each label stands; no two overlap and none leaves the drawing.
    pub labels: Vec<LabelBox>,
    /// Labels that found no room beside the others. Ordinary content leaves none out; what is lost here is still in the
    /// summary and in the table.
    pub left_out: Vec<String>,
}

impl Svg {
    /// The drawing as a file of its own. In a page the style sheet gives face and colours; here the drawing brings them.
    pub fn standalone(&self) -> String {
        standalone(&self.text)
    }

    /// The markup with `mark` before each of its ids, for a page on which the chart stands more than once. The mark is
    /// of letters that need no escaping.
    pub fn marked(&self, mark: &str) -> String {
        if mark.is_empty() {
            return self.text.clone();
        }
        let id = &self.id;
        // Within texts a quotation mark is escaped, so that each of these is part of an attribute.
        self.text
            .replace(&format!("\"{id}-"), &format!("\"{mark}{id}-"))
            .replace(&format!(" {id}-desc\""), &format!(" {mark}{id}-desc\""))
            .replace(&format!("\"url(#{id}-"), &format!("\"url(#{mark}{id}-"))
    }
}

/// The markup of a drawing for a page, made a file of its own.
pub fn standalone(drawing: &str) -> String {
    let (element, rest) = drawing.split_at("<svg".len().min(drawing.len()));
    let (head, body) = rest.split_once("</desc>\n").unwrap_or((rest, ""));
    let style = style(drawing);
    format!(
        "{element} xmlns=\"http://www.w3.org/2000/svg\" font-family=\"{FAMILY}, Arial, sans-serif\"{head}</desc>\n\
         <style>{style}</style>\n{body}"
    )
}

/// The rules for the classes that a drawing uses, with the colours of a light page.
fn style(drawing: &str) -> String {
    let mut style = String::from(".chart{font-kerning:none}");
    for paint in Paint::ALL {
        let (name, colour) = (paint.name(), paint.light());
        for (class, property) in [("f", "fill"), ("l", "stroke")] {
            if drawing.contains(&format!("{class}-{name}")) {
                style.push_str(&format!(".{class}-{name}{{{property}:{colour}}}"));
            }
        }
    }
    if drawing.contains(" rim\"") {
        let ground = Paint::Ground.light();
        style.push_str(&format!(
            ".rim{{stroke:{ground};stroke-width:4;stroke-linejoin:round;paint-order:stroke}}"
        ));
    }
    style
}

/// The place of one label in a drawing, in pixels.
#[derive(Debug, Clone, PartialEq)]
pub struct LabelBox {
    /// What is written, lines joined by spaces.
    pub text: String,
    /// The left edge.
    pub left: f64,
    /// The upper edge.
    pub top: f64,
    /// The right edge.
    pub right: f64,
    /// The lower edge.
    pub bottom: f64,
}

impl LabelBox {
    fn frame(&self) -> Frame {
        Frame { left: self.left, top: self.top, right: self.right, bottom: self.bottom }
    }

    /// The same label, further right and down by as many pixels.
    fn moved(self, by: f64) -> Self {
        Self {
            left: self.left + by,
            top: self.top + by,
            right: self.right + by,
            bottom: self.bottom + by,
            ..self
        }
    }
}

/// Draws a chart without its title, subtitle and note: the page sets those as text around it.
pub fn draw(chart: &Chart, width: Width, fonts: &Fonts) -> Svg {
    let mut sketch = Sketch::new(chart.id(), width, sheet_width(chart.mark(), width), fonts);
    draw_mark(chart.mark(), &mut sketch);
    sketch.finish(chart.title(), chart.summary(), 0)
}

/// Draws a chart as a picture of its own, with title, subtitle and note, a margin and a ground: for files and mail.
pub fn draw_picture(chart: &Chart, width: Width, fonts: &Fonts) -> Svg {
    let mut sketch = Sketch::new(chart.id(), width, width.pixels(), fonts);
    let title = Style::bold(width.title_size());
    for (text, style, paint, gap) in [
        (chart.title(), title, Paint::Ink, 3.0),
        (chart.subtitle(), Style::regular(width.label_size()), Paint::Quiet, 14.0),
    ] {
        let block = fonts.block(text, style, sketch.width(), 6);
        sketch.write(&block, 0.0, sketch.height, Align::Left, paint);
        sketch.height += gap;
    }
    draw_mark(chart.mark(), &mut sketch);
    let note = fonts.block(chart.note(), Style::regular(width.small_size()), sketch.width(), 6);
    sketch.write(&note, 0.0, sketch.height + 12.0, Align::Left, Paint::Quiet);
    sketch.finish(chart.title(), chart.summary(), PICTURE_MARGIN)
}

/// The drawing of a slide: a chart with its words, as large as fits a size in pixels; without a size, as it is drawn.
pub fn slide_drawing(chart: &Chart, fonts: &Fonts, size: Option<(u32, u32)>) -> String {
    let svg = draw_picture(chart, Width::Wide, fonts);
    let text = svg.standalone();
    let Some((width, height)) = size else { return text };
    // The view box stays, so that the drawing is fitted into the middle.
    let drawn = format!("width=\"{}\" height=\"{}\"", svg.width, svg.height);
    text.replacen(&drawn, &format!("width=\"{width}\" height=\"{height}\""), 1)
}

/// Pixels around a picture of its own.
const PICTURE_MARGIN: u32 = 20;

/// The width of the drawing in pixels: the small kinds stand beside text.
fn sheet_width(mark: &Mark, width: Width) -> u32 {
    match (mark, width) {
        (Mark::Sparkline(_), Width::Wide) => 200,
        (Mark::Sparkline(_), Width::Narrow) => 160,
        (Mark::Strip(_), Width::Wide) => 360,
        _ => width.pixels(),
    }
}

fn draw_mark(mark: &Mark, sketch: &mut Sketch<'_>) {
    match mark {
        Mark::Trend(trend) => trend::draw(trend, sketch),
        Mark::Control(chart) => control::draw(chart, sketch),
        Mark::HeatMap(map) => heat_map::draw(map, sketch),
        Mark::CameLeft(chart) => came_left::draw(chart, sketch),
        Mark::Distribution(chart) => distribution::draw(chart, sketch),
        Mark::RankedBars(bars) => ranked_bars::draw(bars, sketch),
        Mark::Sparkline(spark) => sparkline::draw(spark, sketch),
        Mark::Strip(chart) => came_left::draw_strip(chart, sketch),
        Mark::Survival(chart) => survival::draw(chart, sketch),
        Mark::BeforeAfter(chart) => before_after::draw(chart, sketch),
        Mark::Lags(chart) => lags::draw(chart, sketch),
        Mark::Poles(chart) => poles::draw(chart, sketch),
        Mark::Timeline(chart) => timeline::draw(chart, sketch),
        Mark::Multiples(chart) => multiples::draw(chart, sketch),
        Mark::Bullet(chart) => bullet::draw(chart, sketch),
    }
}
