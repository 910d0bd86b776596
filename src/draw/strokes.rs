//! Shapes written as SVG: each with its class and its plain colour.

use super::markup::{push_escaped, push_number};
use super::paint::Paint;

/// A run of SVG elements. Lengths and places are pixels of the drawing.
#[derive(Debug, Clone, Default)]
pub(crate) struct Strokes {
    out: String,
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
        self.out.push_str("/>\n");
    }

    /// A cell of a table-like chart: where colours are forced it keeps an outline.
    pub(crate) fn cell(&mut self, left: f64, top: f64, width: f64, height: f64, paint: Paint) {
        self.out.push_str("<rect");
        self.attributes(&[("x", left), ("y", top), ("width", width), ("height", height)]);
        self.out.push_str(" class=\"cell f-");
        self.out.push_str(paint.name());
        self.plain("fill", paint);
        self.out.push_str("/>\n");
    }

    /// A rectangle filled with the pattern of that id.
    pub(crate) fn patterned(&mut self, left: f64, top: f64, width: f64, height: f64, pattern: &str) {
        self.out.push_str("<rect");
        self.attributes(&[("x", left), ("y", top), ("width", width), ("height", height)]);
        self.out.push_str(" class=\"cell\" fill=\"url(#");
        push_escaped(&mut self.out, pattern);
        self.out.push_str(")\"/>\n");
    }

    pub(crate) fn circle(&mut self, x: f64, y: f64, radius: f64, paint: Paint) {
        self.out.push_str("<circle");
        self.attributes(&[("cx", x), ("cy", y), ("r", radius)]);
        self.fill(paint, 1.0);
        self.out.push_str("/>\n");
    }

    /// A circle of the page's colour with an outline.
    pub(crate) fn ring(&mut self, x: f64, y: f64, radius: f64, pen: Pen) {
        self.out.push_str("<circle");
        self.attributes(&[("cx", x), ("cy", y), ("r", radius)]);
        self.out.push_str(" class=\"f-ground l-");
        self.out.push_str(pen.paint.name());
        self.plain("fill", Paint::Ground);
        self.out.push_str(" stroke=\"");
        self.out.push_str(pen.paint.light());
        self.out.push('"');
        self.stroke_shape(pen);
        self.out.push_str("/>\n");
    }

    /// An unseen circle that a pointer finds, for the tooltip of a small mark.
    pub(crate) fn hit(&mut self, x: f64, y: f64, radius: f64) {
        self.out.push_str("<circle");
        self.attributes(&[("cx", x), ("cy", y), ("r", radius)]);
        self.out.push_str(" class=\"hit\" fill=\"none\"/>\n");
    }

    pub(crate) fn path(&mut self, points: impl IntoIterator<Item = (f64, f64)>, pen: Pen) {
        self.out.push_str("<path d=\"");
        self.points(points);
        self.out.push_str("\" class=\"l-");
        self.out.push_str(pen.paint.name());
        self.out.push_str("\" fill=\"none\" stroke=\"");
        self.out.push_str(pen.paint.light());
        self.out.push('"');
        self.stroke_shape(pen);
        self.out.push_str("/>\n");
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
        self.out.push_str("/>\n");
    }

    fn points(&mut self, points: impl IntoIterator<Item = (f64, f64)>) {
        for (index, (x, y)) in points.into_iter().enumerate() {
            self.out.push(if index == 0 { 'M' } else { 'L' });
            push_number(&mut self.out, x);
            self.out.push(' ');
            push_number(&mut self.out, y);
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
        self.plain("fill", paint);
        if opacity < 1.0 {
            let percent = (opacity * 100.0).round().clamp(0.0, 99.0) as u32;
            self.out.push_str(&format!(" fill-opacity=\"0.{percent:02}\""));
        }
    }

    /// Closes the class attribute and gives the plain colour.
    fn plain(&mut self, attribute: &str, paint: Paint) {
        self.out.push_str("\" ");
        self.out.push_str(attribute);
        self.out.push_str("=\"");
        self.out.push_str(paint.light());
        self.out.push('"');
    }

    fn stroke_shape(&mut self, pen: Pen) {
        if (pen.width - 1.0).abs() > 0.01 {
            self.attributes(&[("stroke-width", pen.width)]);
        }
        if pen.dashed {
            self.out.push_str(" stroke-dasharray=\"5 4\"");
        }
    }

    /// Appends markup that is already safe.
    pub(crate) fn raw(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    pub(crate) fn escaped(&mut self, text: &str) {
        push_escaped(&mut self.out, text);
    }

    pub(crate) fn number(&mut self, value: f64) {
        push_number(&mut self.out, value);
    }
}
