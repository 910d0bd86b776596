//! Drawings as pictures of pixels, for mail and slides: the same drawing, set in the same faces, on white paper.
//!
//! No font of the system is read, so that the same drawing makes the same bytes everywhere.

use std::collections::BTreeMap;
use std::sync::Arc;

use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg;
use thiserror::Error;

use super::{Chart, FAMILY, Fonts, Width, draw, draw_picture};

/// Paints drawings with the two faces of a theme.
pub struct Painter {
    options: usvg::Options<'static>,
}

/// A picture in the form PNG.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The file.
    pub png: Arc<[u8]>,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

/// A drawing that does not become a picture.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("the chart `{chart}` cannot be painted: {reason}")]
pub struct Unpainted {
    /// The chart.
    pub chart: String,
    /// What the painter says.
    pub reason: String,
}

/// How a drawing is laid on the paper of a picture.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Layout {
    /// Size of the picture in pixels.
    paper: (u32, u32),
    /// Pixels of the picture for one of the drawing.
    zoom: f64,
}

/// Pixels of a picture for one of its place on a screen: phones and most new screens have two or more.
pub const DENSITY: u32 = 2;

/// The largest side of a picture in pixels: four times the width of a large screen.
pub const MOST_PIXELS: u32 = 8192;

/// White paper around a drawing in a mail, in pixels of its place: in dark mode the picture is a light card.
const MAIL_MARGIN: u32 = 12;

/// The most pixels that a picture in a mail is wide on a screen, without its margin: on a phone it is not made smaller
/// by much, so that its labels are read there too.
const MAIL_WIDTH: u32 = 400;

impl Painter {
    /// A painter with a regular and a bold face.
    pub fn new(regular: &[u8], bold: &[u8]) -> Self {
        let mut options = usvg::Options { font_family: FAMILY.to_owned(), ..usvg::Options::default() };
        let faces = options.fontdb_mut();
        faces.load_font_data(regular.to_vec());
        faces.load_font_data(bold.to_vec());
        // The faces of a theme of its own have another name than the drawing asks for.
        let family =
            faces.faces().next().and_then(|face| face.families.first().map(|(name, _)| name.clone()));
        faces.set_sans_serif_family(family.unwrap_or_else(|| FAMILY.to_owned()));
        Self { options }
    }

    /// A chart as a mail shows it: without its words, which stand beside it. The second value is the size of its place
    /// on a screen, in pixels.
    pub fn for_mail(&self, chart: &Chart, fonts: &Fonts) -> Result<(Picture, (u32, u32)), Unpainted> {
        let shape = if matches!(chart.mark(), super::Mark::Strip(_)) { Width::Wide } else { Width::Narrow };
        let svg = draw(chart, shape, fonts);
        let zoom = f64::from(MAIL_WIDTH) / f64::from(svg.width);
        let side = |pixels: u32| (f64::from(pixels) * zoom).ceil() as u32 + 2 * MAIL_MARGIN;
        let place = (side(svg.width), side(svg.height));
        let paper = (place.0 * DENSITY, place.1 * DENSITY);
        let layout = Layout { paper, zoom: zoom * f64::from(DENSITY) };
        Ok((self.paint(chart.id(), &svg.standalone(), (svg.width, svg.height), layout)?, place))
    }

    /// A chart with its words as a picture for a slide, as large as fits `size` and in the middle of it; without a size,
    /// as large as it is drawn, twice over.
    pub fn for_slide(
        &self,
        chart: &Chart,
        fonts: &Fonts,
        size: Option<(u32, u32)>,
    ) -> Result<Picture, Unpainted> {
        let svg = draw_picture(chart, Width::Wide, fonts);
        let (width, height) = (svg.width, svg.height);
        let layout = match size {
            None => Layout { paper: (width * DENSITY, height * DENSITY), zoom: f64::from(DENSITY) },
            Some(paper) => Layout { paper, zoom: fit((width, height), paper) },
        };
        self.paint(chart.id(), &svg.standalone(), (width, height), layout)
    }

    fn paint(
        &self,
        chart: &str,
        svg: &str,
        (width, height): (u32, u32),
        layout: Layout,
    ) -> Result<Picture, Unpainted> {
        let fail = |reason: String| Unpainted { chart: chart.to_owned(), reason };
        let tree = usvg::Tree::from_str(svg, &self.options).map_err(|error| fail(error.to_string()))?;
        let (wide, high) = layout.paper;
        let too_large = || fail(format!("{wide} by {high} pixels are too many, or none"));
        if wide.max(high) > MOST_PIXELS {
            return Err(too_large());
        }
        let mut paper = Pixmap::new(wide, high).ok_or_else(too_large)?;
        paper.fill(Color::WHITE);
        let zoom = layout.zoom as f32;
        let middle =
            |paper: u32, drawing: u32| ((f64::from(paper) - f64::from(drawing) * layout.zoom) / 2.0) as f32;
        let place = Transform::from_row(zoom, 0.0, 0.0, zoom, middle(wide, width), middle(high, height));
        resvg::render(&tree, place, &mut paper.as_mut());
        let png = encode(&paper).map_err(|error| fail(error.to_string()))?;
        Ok(Picture { png: png.into(), width: wide, height: high })
    }
}

/// How much a drawing is enlarged to fill a paper as far as it fits.
fn fit(drawing: (u32, u32), paper: (u32, u32)) -> f64 {
    let one = |drawing: u32, paper: u32| f64::from(paper) / f64::from(drawing.max(1));
    one(drawing.0, paper.0).min(one(drawing.1, paper.1))
}

/// The pixels as PNG with a palette: a chart has few colours. Where shades between them are more than a palette holds,
/// the rarest take the nearest one.
fn encode(paper: &Pixmap) -> Result<Vec<u8>, png::EncodingError> {
    let palette = Palette::of(paper);
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, paper.width(), paper.height());
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_palette(palette.colours.iter().flatten().copied().collect::<Vec<u8>>());
    encoder.set_compression(png::Compression::Balanced);
    encoder.set_filter(png::Filter::NoFilter);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&palette.pixels)?;
    writer.finish()?;
    Ok(bytes)
}

type Rgb = [u8; 3];

/// At most 256 colours, and the number of one for each pixel.
struct Palette {
    colours: Vec<Rgb>,
    pixels: Vec<u8>,
}

impl Palette {
    fn of(paper: &Pixmap) -> Self {
        // The paper is white and whole, so that no pixel lets anything through.
        let pixels: Vec<Rgb> =
            paper.pixels().iter().map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]).collect();
        let mut often: BTreeMap<Rgb, u64> = BTreeMap::new();
        for run in pixels.chunk_by(|one, other| one == other) {
            *often.entry(run[0]).or_default() += run.len() as u64;
        }
        let mut ranked: Vec<(Rgb, u64)> = often.into_iter().collect();
        ranked.sort_by_key(|&(colour, count)| (std::cmp::Reverse(count), colour));
        let colours: Vec<Rgb> = ranked.iter().take(256).map(|&(colour, _)| colour).collect();
        let number: BTreeMap<Rgb, u8> =
            ranked.iter().map(|&(colour, _)| (colour, nearest(&colours, colour))).collect();
        let mut numbers = Vec::with_capacity(pixels.len());
        for run in pixels.chunk_by(|one, other| one == other) {
            let of = number.get(&run[0]).copied().unwrap_or_default();
            numbers.resize(numbers.len() + run.len(), of);
        }
        Self { colours, pixels: numbers }
    }
}

/// The place of the colour that is nearest; the first of several.
fn nearest(colours: &[Rgb], wanted: Rgb) -> u8 {
    let distance = |colour: &Rgb| -> i32 {
        colour.iter().zip(wanted).map(|(&part, wanted)| (i32::from(part) - i32::from(wanted)).pow(2)).sum()
    };
    // There are at most 256.
    colours.iter().enumerate().min_by_key(|(_, colour)| distance(colour)).map_or(0, |(place, _)| place as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_fills_its_paper_as_far_as_it_fits() {
        let check = |drawing, paper, expected: f64| assert!((fit(drawing, paper) - expected).abs() < 1e-12);
        check((700, 350), (1400, 1400), 2.0);
        check((700, 350), (1400, 350), 1.0);
        check((700, 350), (350, 700), 0.5);
    }

    #[test]
    fn a_colour_that_has_no_place_takes_the_nearest() {
        let colours = [[255, 255, 255], [18, 67, 109], [29, 35, 41]];
        let check = |colour, expected| assert_eq!(nearest(&colours, colour), expected);
        check([18, 67, 109], 1);
        check([30, 30, 30], 2);
        check([200, 200, 200], 0);
    }

    #[test]
    fn a_picture_has_at_most_256_colours_and_the_frequent_ones_exactly() {
        let mut paper = Pixmap::new(64, 64).unwrap();
        paper.fill(Color::from_rgba8(18, 67, 109, 255));
        for (place, pixel) in paper.pixels_mut().iter_mut().enumerate().take(2000) {
            let shade = (place % 250) as u8;
            let other = (place / 250) as u8;
            *pixel = resvg::tiny_skia::ColorU8::from_rgba(shade, other, 0, 255).premultiply();
        }
        let palette = Palette::of(&paper);
        assert_eq!(palette.colours.len(), 256);
        assert_eq!(palette.colours[0], [18, 67, 109]);
        assert_eq!(palette.pixels.len(), 64 * 64);
        assert!(palette.pixels[2000..].iter().all(|&number| number == 0));
    }
}
