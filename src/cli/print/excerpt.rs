use std::ops::Range;

use advocate::source::Span;

/// Bytes of a line that are kept on either side of a place: more than a terminal is wide, less than a line may be.
const BESIDE: usize = 400;

/// Lines that a place may have before only its first one is shown.
const MAX_LINES: usize = 6;

/// The lines of a place, cut to what fits a screen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Excerpt<'a> {
    /// The text.
    pub text: &'a str,
    /// The number of its first line.
    pub line: usize,
    /// The place in it, in bytes.
    pub mark: Range<usize>,
}

impl<'a> Excerpt<'a> {
    /// The lines that a span touches; `line` is the number of the first.
    pub fn of(text: &'a str, span: Span, line: usize) -> Self {
        let start = floor(text, span.start as usize);
        let mut end = floor(text, (span.end as usize).max(start)).max(start);
        let line_end = start + text[start..].find('\n').unwrap_or(text.len() - start);
        let is_long = end - start > MAX_LINES * BESIDE || text[start..end].matches('\n').count() >= MAX_LINES;
        if is_long {
            end = line_end.min(floor(text, start + BESIDE));
        }
        // Only the line ends nearby are looked for: a line may have millions of bytes.
        let left = floor(text, start.saturating_sub(BESIDE));
        let from = text[left..start].rfind('\n').map_or(left, |at| left + at + 1);
        let from = if text[from..].starts_with('\u{feff}') { (from + 3).min(start) } else { from };
        let right = floor(text, end + BESIDE);
        let to = end + text[end..right].find('\n').unwrap_or(right - end);
        Self { text: &text[from..to], line, mark: start - from..end - from }
    }
}

/// The beginning of the character that holds a byte.
fn floor(text: &str, offset: usize) -> usize {
    let mut at = offset.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
