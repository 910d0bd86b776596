//! The sheet on which one chart is drawn: shapes, and labels that never overlap.
//!
//! Every label goes through [`Sketch::write`], which keeps the list of the boxes that are taken and refuses a label
//! that would touch one of them or leave the sheet. What a refused label would have said stays in the tooltip of its
//! mark, in the summary and in the table.

use super::block::Block;
use super::fonts::{Fonts, Style};
use super::markup::{push_escaped, push_number};
use super::paint::Paint;
use super::strokes::Strokes;
use super::{LabelBox, Svg, Width};

/// From which side a label is placed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Align {
    Left,
    Centre,
    Right,
}

/// A rectangle in pixels of the drawing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Frame {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Frame {
    pub(crate) fn width(&self) -> f64 {
        self.right - self.left
    }

    pub(crate) fn height(&self) -> f64 {
        self.bottom - self.top
    }

    /// Whether two frames share more than an edge.
    pub(crate) fn meets(&self, other: &Frame) -> bool {
        self.left < other.right - TOUCH
            && other.left < self.right - TOUCH
            && self.top < other.bottom - TOUCH
            && other.top < self.bottom - TOUCH
    }
}

/// Boxes that share less than this many pixels touch, they do not overlap.
const TOUCH: f64 = 0.05;

/// A chart while it is drawn.
pub(crate) struct Sketch<'f> {
    pub fonts: &'f Fonts,
    pub shape: Width,
    /// The shapes and texts so far.
    pub strokes: Strokes,
    /// The bottom of what has been laid out so far, in pixels.
    pub height: f64,
    id: String,
    width: u32,
    labels: Vec<LabelBox>,
    left_out: Vec<String>,
    hatched: bool,
}

impl<'f> Sketch<'f> {
    pub(crate) fn new(chart_id: &str, shape: Width, width: u32, fonts: &'f Fonts) -> Self {
        let id = format!("{chart_id}-{}", shape.suffix());
        Self {
            fonts,
            shape,
            strokes: Strokes::default(),
            height: 0.0,
            id,
            width,
            labels: Vec::new(),
            left_out: Vec::new(),
            hatched: false,
        }
    }

    /// The width of the sheet in pixels.
    pub(crate) fn width(&self) -> f64 {
        f64::from(self.width)
    }

    /// The style of labels.
    pub(crate) fn label(&self) -> Style {
        Style::regular(self.shape.label_size())
    }

    /// The style of figures and names that lead.
    pub(crate) fn strong(&self) -> Style {
        Style::bold(self.shape.label_size())
    }

    /// The style of ticks and side remarks.
    pub(crate) fn small(&self) -> Style {
        Style::regular(self.shape.small_size())
    }

    /// The widest label at the end of a line in pixels.
    pub(crate) fn end_width(&self) -> f64 {
        match self.shape {
            Width::Wide => 150.0_f64.min(self.width() * 0.3),
            Width::Narrow => 84.0,
        }
    }

    /// Where a block would stand: `x` is its left edge, middle or right edge.
    pub(crate) fn frame_of(block: &Block, x: f64, top: f64, align: Align) -> Frame {
        let left = match align {
            Align::Left => x,
            Align::Centre => x - block.width / 2.0,
            Align::Right => x - block.width,
        };
        Frame { left, top, right: left + block.width, bottom: top + block.height() }
    }

    /// Whether nothing stands there yet and it lies between the sheet's sides.
    pub(crate) fn is_free(&self, frame: &Frame) -> bool {
        let inside = frame.left >= -TOUCH && frame.right <= self.width() + TOUCH && frame.top >= -TOUCH;
        inside && !self.labels.iter().any(|label| label.frame().meets(frame))
    }

    /// Writes a block with its first line's top at `top`; false when there is no room for it.
    pub(crate) fn write(&mut self, block: &Block, x: f64, top: f64, align: Align, paint: Paint) -> bool {
        self.set(block, x, top, align, paint, false)
    }

    /// Writes a block that may stand on lines: it gets a rim in the colour of the page.
    pub(crate) fn write_over(&mut self, block: &Block, x: f64, top: f64, align: Align, paint: Paint) -> bool {
        self.set(block, x, top, align, paint, true)
    }

    fn set(&mut self, block: &Block, x: f64, top: f64, align: Align, paint: Paint, rim: bool) -> bool {
        if block.is_empty() {
            return false;
        }
        let frame = Self::frame_of(block, x, top, align);
        if !self.is_free(&frame) {
            self.leave_out(block);
            return false;
        }
        self.labels.push(LabelBox {
            text: block.lines.join(" "),
            left: frame.left,
            top: frame.top,
            right: frame.right,
            bottom: frame.bottom,
        });
        self.height = self.height.max(frame.bottom);
        let anchor = match align {
            Align::Left => "",
            Align::Centre => " text-anchor=\"middle\"",
            Align::Right => " text-anchor=\"end\"",
        };
        let mut style = String::from("<g font-size=\"");
        push_number(&mut style, block.style.size);
        style.push_str(if block.style.bold { "\" font-weight=\"700\"" } else { "\"" });
        let rim = if rim { " rim" } else { "" };
        style.push_str(&format!("{anchor} class=\"f-{}{rim}\">", paint.name()));
        self.strokes.label(&style, &lines_of(block, x, top));
        true
    }

    /// Notes that a block found no room.
    pub(crate) fn leave_out(&mut self, block: &Block) {
        self.left_out.push(block.whole.clone().unwrap_or_else(|| block.lines.join(" ")));
    }

    /// A rectangle hatched with light lines: nothing was collected there.
    pub(crate) fn hatch(&mut self, frame: Frame) {
        self.hatched = true;
        let pattern = format!("{}-hatch", self.id);
        self.strokes.patterned(frame.left, frame.top, frame.width(), frame.height(), &pattern);
    }

    /// The finished drawing with `margin` pixels around it; with a margin it has a ground of its own. `title` names it
    /// and `summary` says what it shows.
    pub(crate) fn finish(self, title: &str, summary: &str, margin: u32) -> Svg {
        let width = self.width + 2 * margin;
        let height = self.height.ceil().max(1.0) as u32 + 2 * margin;
        let id = &self.id;
        let corner = -i64::from(margin);
        let mut head = Strokes::default();
        head.raw(&format!(
            "<svg class=\"chart chart-{shape}\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\" \
             viewBox=\"{corner} {corner} {width} {height}\" width=\"{width}\" height=\"{height}\" \
             fill=\"none\">\n<title id=\"{id}-title\">",
            shape = self.shape.name(),
        ));
        head.escaped(title);
        head.raw(&format!("</title>\n<desc id=\"{id}-desc\">"));
        head.escaped(summary);
        head.raw("</desc>\n");
        if margin > 0 {
            let (side, width, height) = (-f64::from(margin), f64::from(width), f64::from(height));
            head.rect(side, side, width, height, Paint::Ground, 1.0);
        }
        if self.hatched {
            head.raw(&format!(
                "<defs><pattern id=\"{id}-hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" \
                 patternTransform=\"rotate(45)\"><path d=\"M0 0V6\" class=\"l-{name}\" \
                 stroke-width=\"2\"/></pattern></defs>\n",
                name = Paint::Hatch.name(),
            ));
        }
        head.append(&self.strokes);
        head.raw("</svg>\n");
        let margin = f64::from(margin);
        let labels = self.labels.into_iter().map(|label| label.moved(margin)).collect();
        Svg { id: self.id, text: head.text().to_owned(), width, height, labels, left_out: self.left_out }
    }
}

/// A block as an element, a part for each line where there are several.
fn lines_of(block: &Block, x: f64, top: f64) -> String {
    let place = |out: &mut String, element: &str, line: usize| {
        out.push_str(&format!("<{element} x=\""));
        push_number(out, x);
        out.push_str("\" y=\"");
        push_number(out, top + block.style.baseline() + line as f64 * block.style.line());
        out.push_str("\">");
    };
    let mut out = String::new();
    match block.lines.as_slice() {
        [line] => {
            place(&mut out, "text", 0);
            push_whole(&mut out, block);
            push_escaped(&mut out, line);
        }
        lines => {
            out.push_str("<text>");
            push_whole(&mut out, block);
            for (index, line) in lines.iter().enumerate() {
                place(&mut out, "tspan", index);
                push_escaped(&mut out, line);
                out.push_str("</tspan>");
            }
        }
    }
    out.push_str("</text>");
    out
}

/// The whole text as a tooltip, where the lines do not hold all of it.
fn push_whole(out: &mut String, block: &Block) {
    if let Some(whole) = &block.whole {
        out.push_str("<title>");
        push_escaped(out, whole);
        out.push_str("</title>");
    }
}
