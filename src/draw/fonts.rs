//! The faces that charts are set in, and how wide their text is.
//!
//! A chart is measured with the file that shows it. Widths are sums of advances without kerning; the style sheet
//! (and a picture of its own) asks for `font-kerning: none`, so that the text is set as wide as it was measured.

use skrifa::MetadataProvider;
use skrifa::instance::{LocationRef, Size};
use thiserror::Error;

/// The name of the shipped family, first in the list that a drawing asks for.
pub const FAMILY: &str = "Advocate Sans";

/// The shipped regular face (TrueType).
pub const REGULAR: &[u8] = include_bytes!("../../themes/default/fonts/AdvocateSans-Regular.ttf");

/// The shipped bold face (TrueType).
pub const BOLD: &[u8] = include_bytes!("../../themes/default/fonts/AdvocateSans-Bold.ttf");

/// A face of the theme cannot be used for measuring.
#[derive(Debug, Error)]
#[error("the {face} face is not a usable TrueType or OpenType font: {reason}")]
pub struct UnreadableFont {
    /// Which of the two faces: `regular` or `bold`.
    pub face: &'static str,
    /// What the reader of font files says.
    pub reason: String,
}

/// The two faces of a theme, ready to measure text.
#[derive(Debug, Clone)]
pub struct Fonts {
    regular: Advances,
    bold: Advances,
}

/// How a piece of text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Style {
    /// Size in pixels of the drawing.
    pub size: f64,
    /// Whether the bold face is taken.
    pub bold: bool,
}

impl Style {
    pub(crate) fn regular(size: f64) -> Self {
        Self { size, bold: false }
    }

    pub(crate) fn bold(size: f64) -> Self {
        Self { size, bold: true }
    }

    /// The height of one line in pixels: the face's ascent and descent (1.21 of the size) and a little air.
    pub(crate) fn line(self) -> f64 {
        self.size * 1.25
    }

    /// From the top of a line to its baseline; the middle of the capitals is then the middle of the line.
    pub(crate) fn baseline(self) -> f64 {
        self.size * 0.99
    }
}

/// Characters below this code are looked up in a table; it covers every character of the shipped subset.
const TABLE: usize = 0x2800;

/// The advance of each character in parts of the size.
#[derive(Debug, Clone)]
struct Advances {
    table: Vec<f32>,
}

/// What a character without a glyph is taken to measure: the browser's replacement is seldom wider than the size.
const UNKNOWN: f32 = 1.0;

impl Advances {
    fn read(bytes: &[u8], face: &'static str) -> Result<Self, UnreadableFont> {
        let font = skrifa::FontRef::new(bytes)
            .map_err(|error| UnreadableFont { face, reason: error.to_string() })?;
        let units = font.metrics(Size::unscaled(), LocationRef::default()).units_per_em;
        if units == 0 {
            return Err(UnreadableFont { face, reason: "its unit is zero".to_owned() });
        }
        let glyphs = font.glyph_metrics(Size::unscaled(), LocationRef::default());
        let characters = font.charmap();
        let mut table = Vec::with_capacity(TABLE);
        for code in 0..TABLE as u32 {
            let advance = characters.map(code).and_then(|glyph| glyphs.advance_width(glyph));
            table.push(advance.map_or(UNKNOWN, |advance| advance / f32::from(units)));
        }
        Ok(Self { table })
    }

    fn of(&self, character: char) -> f64 {
        f64::from(self.table.get(character as usize).copied().unwrap_or(UNKNOWN))
    }
}

impl Fonts {
    /// The two faces of a theme, as TrueType or OpenType bytes.
    pub fn new(regular: &[u8], bold: &[u8]) -> Result<Self, UnreadableFont> {
        Ok(Self { regular: Advances::read(regular, "regular")?, bold: Advances::read(bold, "bold")? })
    }

    /// The faces that the program ships.
    pub fn shipped() -> Result<Self, UnreadableFont> {
        Self::new(REGULAR, BOLD)
    }

    /// The width of one line of text in pixels.
    pub(crate) fn width(&self, text: &str, style: Style) -> f64 {
        let face = if style.bold { &self.bold } else { &self.regular };
        text.chars().map(|character| face.of(character)).sum::<f64>() * style.size
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fonts() -> Fonts {
        Fonts::shipped().expect("the shipped faces are readable")
    }

    #[test]
    fn digits_are_tabular() {
        let fonts = fonts();
        for style in [Style::regular(14.0), Style::bold(14.0)] {
            let zero = fonts.width("0", style);
            for digit in '1'..='9' {
                assert_eq!(fonts.width(&digit.to_string(), style), zero, "{digit}");
            }
        }
    }

    #[test]
    fn a_width_is_the_sum_of_the_advances_in_the_file() {
        // Inter Regular: `1` (tabular) 1328, `%` 2011, of 2048 units.
        let width = fonts().width("11%", Style::regular(20.48));
        assert!((width - (2.0 * 13.28 + 20.11)).abs() < 1e-3, "{width}");
    }

    #[test]
    fn the_subset_has_what_the_five_languages_and_the_charts_need() {
        let fonts = fonts();
        let needed =
            "ÄÖÜäöüßẞÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸñÑ¿¡ãÃõÕáÁíÍóÓúÚºª−–—…\u{a0}\u{2009}\u{202f}≤≥×▲▼▶“”„«»‘’‚‹›€£%‰±→←↑↓·•";
        let font = skrifa::FontRef::new(REGULAR).expect("readable");
        let missing: String = needed
            .chars()
            .filter(|&character| character != 'ẞ' && font.charmap().map(character).is_none())
            .collect();
        assert_eq!(missing, "");
        assert!(fonts.width("\u{2009}", Style::regular(10.0)) < fonts.width(" ", Style::regular(10.0)));
    }

    #[test]
    fn what_is_not_a_font_is_refused() {
        let error = Fonts::new(b"not a font", BOLD).expect_err("nine letters are no font");
        assert_eq!(error.face, "regular");
    }
}
