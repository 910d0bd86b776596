//! Shapes written as SVG: each with the class of its colour, and as few letters as say the same.
//!
//! A page holds every drawing twice and many drawings, so what follows each other alike is written once: lines of one
//! pen become one path, labels of one style one group.

use super::markup::{push_escaped, push_number, push_tenths};
use super::paint::Paint;

/// A run of SVG elements. Lengths and places are pixels of the drawing.
#[derive(Debug, Clone, Default)]
pub(crate) struct Strokes {
    out: String,
    /// What the last element can still take in.
    last: Option<Last>,
}

/// The last element, as long as nothing follows it.
#[derive(Debug, Clone)]
struct Last {
    /// What it was drawn with: the rest of a path's tag, or the start of a group of labels.
    style: String,
    /// How much of the text closes it.
    closing: usize,
    /// The length of the text up to its end.
    end: usize,
}

/// How a line is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Pen {
    pub paint: Paint,
    /// Thickness in pixels.
    pub width: f64,
    /// Whether the line is dashed.
    pub dashed: bool,
}

impl Pen {
    pub(crate) fn new(paint: Paint, width: f64) -> Self {
        Self { paint, width, dashed: false }
    }

    pub(crate) fn dashed(paint: Paint, width: f64) -> Self {
        Self { paint, width, dashed: true }
    }

    /// Thickness and dashes as attributes, where they are not those of every line.
    fn shape(self) -> String {
        let mut shape = String::new();
        if (self.width - 1.0).abs() > 0.01 {
            shape.push_str(" stroke-width=\"");
            push_number(&mut shape, self.width);
            shape.push('"');
        }
        if self.dashed {
            shape.push_str(" stroke-dasharray=\"5 4\"");
        }
        shape
    }
}

impl Strokes {
    pub(crate) fn text(&self) -> &str {
        &self.out
    }

    pub(crate) fn append(&mut self, other: &Strokes) {
        self.out.push_str(&other.out);
    }

    /// Opens a group whose tooltip and accessible name is `title`.
    pub(crate) fn open(&mut self, title: &str) {
        self.out.push_str("<g><title>");
        push_escaped(&mut self.out, title);
        self.out.push_str("</title>");
    }

    /// Closes a group.
    pub(crate) fn close(&mut self) {
        self.out.push_str("</g>\n");
    }

    pub(crate) fn rect(&mut self, left: f64, top: f64, width: f64, height: f64, paint: Paint, opacity: f64) {
        self.out.push_str("<rect");
        self.attributes(&[("x", left), ("y", top), ("width", width.max(0.0)), ("height", height.max(0.0))]);
        self.fill(paint, opacity);
        self.out.push_str("/>");
    }

    /// A cell of a table-like chart: where colours are forced it keeps an outline.
    pub(crate) fn cell(&mut self, left: f64, top: f64, width: f64, height: f64, paint: Paint) {
        self.out.push_str("<rect");
        self.attributes(&[("x", left), ("y", top), ("width", width), ("height", height)]);
        self.out.push_str(" class=\"cell f-");
        self.out.push_str(paint.name());
        self.out.push_str("\"/>");
    }

    /// A rectangle filled with the pattern of that id.
    pub(crate) fn patterned(&mut self, left: f64, top: f64, width: f64, height: f64, pattern: &str) {
        self.out.push_str("<rect");
        self.attributes(&[("x", left), ("y", top), ("width", width), ("height", height)]);
        self.out.push_str(" class=\"cell\" fill=\"url(#");
        push_escaped(&mut self.out, pattern);
        self.out.push_str(")\"/>");
    }

    pub(crate) fn circle(&mut self, x: f64, y: f64, radius: f64, paint: Paint) {
        self.out.push_str("<circle");
        self.attributes(&[("cx", x), ("cy", y), ("r", radius)]);
        self.fill(paint, 1.0);
        self.out.push_str("/>");
    }

    /// A circle with a tooltip that a pointer finds from further off: a dot of a colour, or an unseen place.
    pub(crate) fn spot(&mut self, title: &str, (x, y): (f64, f64), radius: f64, paint: Option<Paint>) {
        self.out.push_str("<circle");
        self.attributes(&[("cx", x), ("cy", y), ("r", radius)]);
        self.out.push_str(" class=\"hit");
        if let Some(paint) = paint {
            self.out.push_str(" f-");
            self.out.push_str(paint.name());
        }
        self.out.push_str("\"><title>");
        push_escaped(&mut self.out, title);
        self.out.push_str("</title></circle>\n");
    }

    /// A circle of the page's colour with an outline.
    pub(crate) fn ring(&mut self, x: f64, y: f64, radius: f64, pen: Pen) {
        self.out.push_str("<circle");
        self.attributes(&[("cx", x), ("cy", y), ("r", radius)]);
        self.out.push_str(&format!(" class=\"f-ground l-{}\"{}/>", pen.paint.name(), pen.shape()));
    }

    /// A circle that is only an outline: what it stands around stays seen.
    pub(crate) fn halo(&mut self, x: f64, y: f64, radius: f64, pen: Pen) {
        self.out.push_str("<circle");
        self.attributes(&[("cx", x), ("cy", y), ("r", radius)]);
        self.out.push_str(&format!(" class=\"l-{}\"{}/>", pen.paint.name(), pen.shape()));
    }

    /// A line. It joins the one before it where the pen is the same and nothing stands between.
    pub(crate) fn path(&mut self, points: impl IntoIterator<Item = (f64, f64)>, pen: Pen) {
        let style = format!("\" class=\"l-{}\"{}/>", pen.paint.name(), pen.shape());
        if !self.goes_on(&style) {
            self.out.push_str("<path d=\"");
        }
        self.points(points);
        self.out.push_str(&style);
        self.last = Some(Last { closing: style.len(), end: self.out.len(), style });
    }

    /// A label: `style` are the attributes that it shares with others, `inner` is its element. It joins the group before
    /// it where that has the same style and nothing stands between.
    pub(crate) fn label(&mut self, style: &str, inner: &str) {
        const CLOSE: &str = "</g>\n";
        if !self.goes_on(style) {
            self.out.push_str(style);
        }
        self.out.push_str(inner);
        self.out.push_str(CLOSE);
        self.last = Some(Last { closing: CLOSE.len(), end: self.out.len(), style: style.to_owned() });
    }

    /// Opens the last element again, if it is of this style and nothing follows it.
    fn goes_on(&mut self, style: &str) -> bool {
        let Some(last) = self.last.take() else { return false };
        let same = last.style == style && last.end == self.out.len();
        if same {
            self.out.truncate(last.end - last.closing);
        }
        same
    }

    pub(crate) fn polygon(
        &mut self,
        points: impl IntoIterator<Item = (f64, f64)>,
        paint: Paint,
        opacity: f64,
    ) {
        self.out.push_str("<path d=\"");
        self.points(points);
        self.out.push_str("Z\"");
        self.fill(paint, opacity);
        self.out.push_str("/>");
    }

    /// The places of a line: straight across and straight down take one number, and a letter is not said twice.
    fn points(&mut self, points: impl IntoIterator<Item = (f64, f64)>) {
        // What a letter stands for once it is written: a place after `M` or `L` needs none.
        let mut before: Option<((i64, i64), char)> = None;
        for (x, y) in points {
            let at = ((x * 10.0).round() as i64, (y * 10.0).round() as i64);
            let letter = match before {
                None => 'M',
                Some((last, _)) if last.1 == at.1 => 'H',
                Some((last, _)) if last.0 == at.0 => 'V',
                Some(_) => 'L',
            };
            let implied = letter == 'L' && matches!(before, Some((_, 'M' | 'L')));
            self.out.push(if implied { ' ' } else { letter });
            if letter != 'V' {
                push_tenths(&mut self.out, at.0);
            }
            if matches!(letter, 'M' | 'L') {
                self.out.push(' ');
            }
            if letter != 'H' {
                push_tenths(&mut self.out, at.1);
            }
            before = Some((at, letter));
        }
    }

    fn attributes(&mut self, pairs: &[(&str, f64)]) {
        for (name, value) in pairs {
            self.out.push(' ');
            self.out.push_str(name);
            self.out.push_str("=\"");
            push_number(&mut self.out, *value);
            self.out.push('"');
        }
    }

    fn fill(&mut self, paint: Paint, opacity: f64) {
        self.out.push_str(" class=\"f-");
        self.out.push_str(paint.name());
        self.out.push('"');
        if opacity < 1.0 {
            let percent = (opacity * 100.0).round().clamp(0.0, 99.0) as u32;
            self.out.push_str(&format!(" fill-opacity=\"0.{percent:02}\""));
        }
    }

    /// Appends markup that is already safe.
    pub(crate) fn raw(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    pub(crate) fn escaped(&mut self, text: &str) {
        push_escaped(&mut self.out, text);
    }
}
