//! A block of text: one string broken into lines that fit a width.
//!
//! Lines break at spaces, after hyphens and slashes and at soft hyphens. A word that is wider than the line is divided
//! between syllables, as well as a simple rule can, with a hyphen. Only what still does not fit into the
//! allowed number of lines is cut with an ellipsis, and the whole text stays with the block for the tooltip.

use super::fonts::{Fonts, Style};

/// Text broken into lines.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Block {
    /// The lines from top to bottom, none of them empty.
    pub lines: Vec<String>,
    /// The width of the widest line in pixels.
    pub width: f64,
    /// How it is set.
    pub style: Style,
    /// The whole text, where the lines do not hold all of it.
    pub whole: Option<String>,
}

impl Block {
    /// The height in pixels.
    pub(crate) fn height(&self) -> f64 {
        self.lines.len() as f64 * self.style.line()
    }

    /// Whether there is nothing to write.
    pub(crate) fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }
}

/// What stands between a piece of text and the next one on the same line, and what a break leaves there.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Joint {
    Space,
    Nothing,
    SoftHyphen,
}

const SOFT_HYPHEN: char = '\u{ad}';
const ELLIPSIS: char = '…';

impl Fonts {
    /// Breaks `text` into at most `most_lines` lines, none wider than `width` pixels.
    pub(crate) fn block(&self, text: &str, style: Style, width: f64, most_lines: usize) -> Block {
        let lines = self.lines(text, style, width);
        self.fit(text, lines, style, width, most_lines)
    }

    /// One line, cut with an ellipsis where it is wider than `width` pixels.
    pub(crate) fn line(&self, text: &str, style: Style, width: f64) -> Block {
        let whole = plain(text);
        let lines = if whole.is_empty() { Vec::new() } else { vec![whole] };
        self.fit(text, lines, style, width, 1)
    }

    /// Keeps the lines that are allowed and fit; says so where that is not all.
    fn fit(&self, text: &str, mut lines: Vec<String>, style: Style, width: f64, most_lines: usize) -> Block {
        let too_wide = lines.iter().position(|line| self.width(line, style) > width);
        let kept = too_wide.map_or(lines.len(), |at| at + 1).min(most_lines);
        let cut = too_wide.is_some() || kept < lines.len();
        lines.truncate(kept);
        if cut && let Some(last) = lines.last_mut() {
            *last = self.shortened(last, style, width);
        }
        lines.retain(|line| !line.is_empty());
        let widest = lines.iter().map(|line| self.width(line, style)).fold(0.0, f64::max);
        Block { width: widest, style, whole: cut.then(|| plain(text)), lines }
    }

    /// The longest beginning of `line` that fits with an ellipsis; empty where not even the ellipsis fits.
    fn shortened(&self, line: &str, style: Style, width: f64) -> String {
        let mut kept = line.to_owned();
        loop {
            let trimmed = kept.trim_end_matches([' ', '-', ',', '·']);
            let candidate = format!("{trimmed}{ELLIPSIS}");
            if self.width(&candidate, style) <= width {
                return candidate;
            }
            if kept.pop().is_none() {
                return String::new();
            }
        }
    }

    /// All lines of `text`; each fits the width unless a single letter with its hyphen is wider.
    fn lines(&self, text: &str, style: Style, width: f64) -> Vec<String> {
        let mut lines = Vec::new();
        let mut line = String::new();
        let mut line_width = 0.0;
        let mut joint = Joint::Nothing;
        let hyphen = self.width("-", style);
        let space = self.width(" ", style);
        for (piece, after) in pieces(text) {
            let mut piece = piece;
            let mut piece_width = self.width(&piece, style);
            let reserve = if after == Joint::SoftHyphen { hyphen } else { 0.0 };
            let gap = if joint == Joint::Space && !line.is_empty() { space } else { 0.0 };
            if line_width + gap + piece_width + reserve <= width {
                if gap > 0.0 {
                    line.push(' ');
                }
                line.push_str(&piece);
                line_width += gap + piece_width;
                joint = after;
                continue;
            }
            if !line.is_empty() {
                if joint == Joint::SoftHyphen {
                    line.push('-');
                }
                lines.push(std::mem::take(&mut line));
            }
            while piece_width + reserve > width {
                let Some(at) = self.division(&piece, style, width) else { break };
                let rest = piece.split_off(at);
                piece.push('-');
                lines.push(std::mem::replace(&mut piece, rest));
                piece_width = self.width(&piece, style);
            }
            line = piece;
            line_width = piece_width;
            joint = after;
        }
        if !line.is_empty() {
            lines.push(line);
        }
        lines
    }

    /// Where a too wide word is divided: the last good place that fits with a hyphen, else the last letter that fits.
    fn division(&self, word: &str, style: Style, width: f64) -> Option<usize> {
        let letters: Vec<(usize, char)> = word.char_indices().collect();
        let mut used = self.width("-", style);
        let mut any = None;
        let mut good = None;
        for (index, &(at, letter)) in letters.iter().enumerate() {
            if used > width {
                break;
            }
            if index > 0 {
                any = Some(at);
                if index >= 2 && index + 2 < letters.len() && is_syllable_start(&letters, index) {
                    good = Some(at);
                }
            }
            used += self.width(letter.encode_utf8(&mut [0; 4]), style);
        }
        good.or(any)
    }
}

/// A consonant before a vowel, after a letter, begins a syllable in all five languages often enough.
fn is_syllable_start(letters: &[(usize, char)], index: usize) -> bool {
    let at = |index: usize| letters.get(index).map(|&(_, letter)| letter);
    let (Some(before), Some(here), Some(next)) =
        (index.checked_sub(1).and_then(at), at(index), at(index + 1))
    else {
        return false;
    };
    let inseparable = matches!((before, here), ('c' | 's' | 'p' | 't', 'h') | ('c', 'k') | ('q', 'u'));
    before.is_alphabetic() && here.is_alphabetic() && !is_vowel(here) && is_vowel(next) && !inseparable
}

fn is_vowel(letter: char) -> bool {
    "aeiouyäöüàâéèêëîïôœùûáíóúãõæ".contains(letter)
}

/// The text without soft hyphens, on one line, without space at its ends.
pub(crate) fn plain(text: &str) -> String {
    let kept: String = text.chars().filter(|&character| character != SOFT_HYPHEN).collect();
    kept.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

/// The pieces between which a line may break, each with what follows it.
fn pieces(text: &str) -> Vec<(String, Joint)> {
    let mut pieces = Vec::new();
    for word in text.split_ascii_whitespace() {
        let letters: Vec<char> = word.chars().collect();
        let mut piece = String::new();
        for (index, &letter) in letters.iter().enumerate() {
            let next = letters.get(index + 1);
            if letter == SOFT_HYPHEN {
                if !piece.is_empty() && next.is_some() {
                    pieces.push((std::mem::take(&mut piece), Joint::SoftHyphen));
                }
                continue;
            }
            piece.push(letter);
            let divides = matches!(letter, '-' | '‐' | '–' | '/') && index > 0;
            if divides && next.is_some_and(|next| next.is_alphabetic()) {
                pieces.push((std::mem::take(&mut piece), Joint::Nothing));
            }
        }
        if piece.is_empty() {
            if let Some(last) = pieces.last_mut() {
                last.1 = Joint::Space;
            }
        } else {
            pieces.push((piece, Joint::Space));
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn fonts() -> Fonts {
        Fonts::shipped().expect("the shipped faces are readable")
    }

    fn check(text: &str, width: f64, most: usize, expected: &[&str]) {
        let block = fonts().block(text, Style::regular(14.0), width, most);
        assert_eq!(block.lines, expected, "{text}");
    }

    #[test]
    fn lines_break_at_spaces_hyphens_and_soft_hyphens() {
        check("Missed slots at delivery", 100.0, 3, &["Missed slots at", "delivery"]);
        check("Lieferungs-Zeitfenster", 100.0, 3, &["Lieferungs-", "Zeitfenster"]);
        check("Kunden\u{ad}zufrieden\u{ad}heit", 110.0, 3, &["Kunden-", "zufriedenheit"]);
        check("Kunden\u{ad}zufrieden\u{ad}heit", 300.0, 3, &["Kundenzufriedenheit"]);
        check("  ", 100.0, 3, &[]);
    }

    #[test]
    fn a_non_breaking_space_holds() {
        check("over 1\u{a0}204\u{a0}answers", 100.0, 2, &["over", "1\u{a0}204\u{a0}answers"]);
    }

    #[test]
    fn the_last_resort_is_an_ellipsis_and_the_whole_text_is_kept() {
        let block = fonts().block("Missed slots at delivery", Style::regular(14.0), 60.0, 2);
        assert_eq!(block.lines, ["Missed", "slots at…"]);
        assert_eq!(block.whole.as_deref(), Some("Missed slots at delivery"));
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_allowed(text in "\\PC{0,60}", width in 0.0..300.0f64, most in 0..5usize) {
            let fonts = fonts();
            let block = fonts.block(&text, Style::bold(13.0), width, most);
            prop_assert!(block.lines.len() <= most);
            for line in &block.lines {
                prop_assert!(fonts.width(line, Style::bold(13.0)) <= width + 1e-6);
            }
        }

        #[test]
        fn nothing_is_lost_without_a_word(text in "[a-zäöü -]{0,60}") {
            let block = fonts().block(&text, Style::regular(13.0), 90.0, 100);
            let kept: String = block.lines.concat().chars().filter(|c| !" -".contains(*c)).collect();
            let wanted: String = text.chars().filter(|c| !" -".contains(*c)).collect();
            prop_assert!(block.whole.is_some() || kept == wanted);
        }
    }
}
