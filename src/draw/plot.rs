//! The plotting library's part: data coordinates to places in the drawing, and series to shapes.
//!
//! plotters maps and draws; nothing outside this file names it. Its places are whole numbers, so one of its pixels is
//! a tenth of ours. What travels as a colour's red is the place of a [`Paint`] in its list: the backend finds the
//! class and the plain value again.

use super::paint::Paint;
use super::sketch::Frame;
use super::strokes::{Pen, Strokes};
use plotters::coord::Shift;
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::RangedCoordf64;
use plotters::drawing::DrawingArea;
use plotters::element::{Circle, Drawable, PathElement, PointCollection, Polygon, Rectangle};
use plotters::style::{RGBAColor, ShapeStyle};
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, DrawingBackend, DrawingErrorKind};
use std::cell::RefCell;
use std::convert::Infallible;
use std::ops::Range;
use std::rc::Rc;

/// The ends of a scale are kept within this: no figure of a report is larger, and differences stay finite.
const FARTHEST: f64 = 1e15;

/// The radius of a place that is not seen, in pixels; the style sheet lets a pointer find it from further off.
const UNSEEN: f64 = 2.0;

/// The plotting library's pixels for one of ours.
const TENTHS: f64 = 10.0;

/// A frame with a scale along each side, on which series are drawn.
pub(crate) struct Plot {
    ink: Rc<RefCell<Ink>>,
    area: DrawingArea<Ink, Cartesian2d<RangedCoordf64, RangedCoordf64>>,
    /// Where it stands.
    pub frame: Frame,
    across: Range<f64>,
    up: Range<f64>,
}

impl Plot {
    /// `x` runs from the left to the right of the frame, `y` from its bottom to its top. What lies beyond an end is
    /// drawn at the end.
    pub(crate) fn new(frame: Frame, x: (f64, f64), y: (f64, f64)) -> Self {
        let ink = Rc::new(RefCell::new(Ink {
            strokes: Strokes::default(),
            size: (tenths(frame.right).unsigned_abs(), tenths(frame.bottom).unsigned_abs()),
        }));
        let places = (tenths(frame.left)..tenths(frame.right), tenths(frame.bottom)..tenths(frame.top));
        let (across, up) = (widened(x), widened(y));
        let scales = Cartesian2d::new(across.clone(), up.clone(), places);
        let area = DrawingArea::<Ink, Shift>::from(&ink).apply_coord_spec(scales);
        Self { ink, area, frame, across, up }
    }

    /// Where a value stands from the left.
    pub(crate) fn x(&self, value: f64) -> f64 {
        f64::from(self.area.map_coordinate(&self.within((value, self.up.start))).0) / TENTHS
    }

    /// Where a value stands from the top.
    pub(crate) fn y(&self, value: f64) -> f64 {
        f64::from(self.area.map_coordinate(&self.within((self.across.start, value))).1) / TENTHS
    }

    /// A line through the points; a single point has none.
    pub(crate) fn line(&mut self, points: Vec<(f64, f64)>, pen: Pen) {
        if points.len() > 1 {
            self.draw(&PathElement::new(
                self.all_within(points),
                shape(pen.paint, 1.0, pen.width, pen.dashed),
            ));
        }
    }

    /// The area inside the points.
    pub(crate) fn area(&mut self, points: Vec<(f64, f64)>, paint: Paint, opacity: f64) {
        if points.len() > 2 {
            self.draw(&Polygon::new(self.all_within(points), shape(paint, opacity, 0.0, false).filled()));
        }
    }

    /// The pale area between the lower and the upper ends, each `(x, lower, upper)`.
    pub(crate) fn band(&mut self, ends: &[(f64, f64, f64)], paint: Paint, opacity: f64) {
        let upper = ends.iter().map(|&(x, _, upper)| (x, upper));
        let lower = ends.iter().rev().map(|&(x, lower, _)| (x, lower));
        self.area(upper.chain(lower).collect(), paint, opacity);
    }

    /// A filled rectangle between two corners.
    pub(crate) fn bar(&mut self, corner: (f64, f64), opposite: (f64, f64), paint: Paint, opacity: f64) {
        let corners = [self.within(corner), self.within(opposite)];
        self.draw(&Rectangle::new(corners, shape(paint, opacity, 0.0, false).filled()));
    }

    /// A filled dot with a radius in pixels.
    pub(crate) fn dot(&mut self, at: (f64, f64), radius: f64, paint: Paint) {
        let at = self.within(at);
        self.draw(&Circle::new(at, tenths(radius), shape(paint, 1.0, 0.0, false).filled()));
    }

    /// A hollow dot with a radius in pixels.
    pub(crate) fn ring(&mut self, at: (f64, f64), radius: f64, pen: Pen) {
        let at = self.within(at);
        self.draw(&Circle::new(at, tenths(radius), shape(pen.paint, 1.0, pen.width, false)));
    }

    /// A short upright line of twice `reach` pixels through a place.
    pub(crate) fn tick(&mut self, at: (f64, f64), reach: f64, pen: Pen) {
        let (x, y) = (self.x(at.0), self.y(at.1));
        self.ink.borrow_mut().strokes.path([(x, y - reach), (x, y + reach)], pen);
    }

    /// Two crossed lines through a place.
    pub(crate) fn cross(&mut self, at: (f64, f64), reach: f64, pen: Pen) {
        let (x, y) = (self.x(at.0), self.y(at.1));
        let mut ink = self.ink.borrow_mut();
        ink.strokes.path([(x - reach, y - reach), (x + reach, y + reach)], pen);
        ink.strokes.path([(x - reach, y + reach), (x + reach, y - reach)], pen);
    }

    /// A value with its tooltip: a dot of a radius in pixels and a colour, or an unseen place, that a pointer finds from
    /// some pixels off.
    pub(crate) fn point(&mut self, title: &str, at: (f64, f64), dot: Option<(f64, Paint)>) {
        let at = (self.x(at.0), self.y(at.1));
        let (radius, paint) = dot.map_or((UNSEEN, None), |(radius, paint)| (radius, Some(paint)));
        self.ink.borrow_mut().strokes.spot(title, at, radius, paint);
    }

    /// An outline around a place with a radius in pixels.
    pub(crate) fn halo(&mut self, at: (f64, f64), radius: f64, pen: Pen) {
        let (x, y) = (self.x(at.0), self.y(at.1));
        self.ink.borrow_mut().strokes.halo(x, y, radius, pen);
    }

    /// What `draw` adds gets a tooltip.
    pub(crate) fn named(&mut self, title: &str, draw: impl FnOnce(&mut Self)) {
        self.open(title);
        draw(self);
        self.close();
    }

    /// What is drawn from here on gets a tooltip, until [`Plot::close`].
    pub(crate) fn open(&mut self, title: &str) {
        self.ink.borrow_mut().strokes.open(title);
    }

    /// Ends what [`Plot::open`] began.
    pub(crate) fn close(&mut self) {
        self.ink.borrow_mut().strokes.close();
    }

    /// An upright bar of `width` pixels in the middle of `at`, from its value to `upper`.
    pub(crate) fn upright(&mut self, at: (f64, f64), upper: f64, width: f64, paint: Paint, opacity: f64) {
        let (x, bottom, top) = (self.x(at.0), self.y(at.1), self.y(upper));
        let height = (bottom - top).abs();
        self.ink.borrow_mut().strokes.rect(x - width / 2.0, top.min(bottom), width, height, paint, opacity);
    }

    /// All that was drawn since the last time.
    pub(crate) fn take_strokes(&mut self) -> Strokes {
        std::mem::take(&mut self.ink.borrow_mut().strokes)
    }

    fn within(&self, (x, y): (f64, f64)) -> (f64, f64) {
        (clamped(x, &self.across), clamped(y, &self.up))
    }

    fn all_within(&self, points: Vec<(f64, f64)>) -> Vec<(f64, f64)> {
        points.into_iter().map(|point| self.within(point)).collect()
    }

    fn draw<'a, E>(&mut self, element: &'a E)
    where
        &'a E: PointCollection<'a, (f64, f64)>,
        E: Drawable<Ink>,
    {
        // The backend writes to a string, which cannot fail, and nobody else holds it while this runs.
        let _: Result<(), _> = self.area.draw(element);
    }
}

fn tenths(pixels: f64) -> i32 {
    (pixels * TENTHS).round() as i32
}

/// The nearest value of a range, which may run downwards.
fn clamped(value: f64, range: &Range<f64>) -> f64 {
    value.clamp(range.start.min(range.end), range.start.max(range.end))
}

/// A range that has an extent: plotters maps a range of one value without regard to where it stands.
fn widened((from, to): (f64, f64)) -> Range<f64> {
    let (from, to) = (from.clamp(-FARTHEST, FARTHEST), to.clamp(-FARTHEST, FARTHEST));
    if from == to { from - 0.5..to + 0.5 } else { from..to }
}

/// The style as the library carries it: red is the paint's place, green says that the line is dashed.
fn shape(paint: Paint, opacity: f64, width: f64, dashed: bool) -> ShapeStyle {
    ShapeStyle {
        color: RGBAColor(paint.index(), u8::from(dashed), 0, opacity),
        filled: false,
        stroke_width: tenths(width).unsigned_abs(),
    }
}

/// The backend: what plotters draws, written as our shapes.
struct Ink {
    strokes: Strokes,
    size: (u32, u32),
}

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

fn pixels((x, y): BackendCoord) -> (f64, f64) {
    (f64::from(x) / TENTHS, f64::from(y) / TENTHS)
}

fn pen<S: BackendStyle>(style: &S) -> Pen {
    let (paint, dashed, _) = style.color().rgb;
    Pen { paint: Paint::at(paint), width: f64::from(style.stroke_width()) / TENTHS, dashed: dashed > 0 }
}

impl DrawingBackend for Ink {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, at: BackendCoord, colour: BackendColor) -> Drawn {
        let (x, y) = pixels(at);
        self.strokes.rect(x, y, 1.0 / TENTHS, 1.0 / TENTHS, Paint::at(colour.rgb.0), colour.alpha);
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.strokes.path([pixels(from), pixels(to)], pen(style));
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        one: BackendCoord,
        other: BackendCoord,
        style: &S,
        _: bool,
    ) -> Drawn {
        let (from, to) = (pixels(one), pixels(other));
        let (left, top) = (from.0.min(to.0), from.1.min(to.1));
        let size = ((to.0 - from.0).abs(), (to.1 - from.1).abs());
        self.strokes.rect(left, top, size.0, size.1, pen(style).paint, style.color().alpha);
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        self.strokes.path(path.into_iter().map(pixels), pen(style));
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        at: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Drawn {
        let (x, y) = pixels(at);
        let radius = f64::from(radius) / TENTHS;
        if fill {
            self.strokes.circle(x, y, radius, pen(style).paint);
        } else {
            self.strokes.ring(x, y, radius, pen(style));
        }
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        self.strokes.polygon(path.into_iter().map(pixels), pen(style).paint, style.color().alpha);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plot() -> Plot {
        Plot::new(Frame { left: 10.0, top: 20.0, right: 110.0, bottom: 70.0 }, (0.0, 10.0), (0.0, 100.0))
    }

    #[test]
    fn values_stand_on_tenths_of_a_pixel() {
        assert_eq!((plot().x(0.0), plot().x(3.33), plot().x(10.0)), (10.0, 43.3, 110.0));
        assert_eq!((plot().y(0.0), plot().y(50.0), plot().y(100.0)), (70.0, 45.0, 20.0));
    }

    #[test]
    fn what_lies_beyond_an_end_stands_at_the_end() {
        assert_eq!((plot().x(f64::NEG_INFINITY), plot().x(1e300)), (10.0, 110.0));
        assert_eq!((plot().y(-1.0), plot().y(f64::MAX)), (70.0, 20.0));
    }

    #[test]
    fn a_mark_carries_its_class_and_its_words() {
        let mut plot = plot();
        plot.named("5 & more", |plot| plot.bar((0.0, 0.0), (5.0, 50.0), Paint::First, 1.0));
        plot.line(vec![(0.0, 0.0), (10.0, 100.0)], Pen::dashed(Paint::Goal, 1.5));
        assert_eq!(
            plot.take_strokes().text(),
            "<g><title>5 &amp; more</title>\
             <rect x=\"10\" y=\"45\" width=\"50\" height=\"25\" class=\"f-s1\"/></g>\n\
             <path d=\"M10 70 110 20\" class=\"l-goal\" stroke-width=\"1.5\" stroke-dasharray=\"5 4\"/>"
        );
    }
}
