use std::ops::Range;

use advocate::source::Span;

/// Bytes of a line that are kept after a place: more than a terminal is wide, less than a line may be.
const AFTER: usize = 400;

/// Bytes that a line may have before a place for it to be shown. Further in, the line is not one that a person
/// reads, and line and column say enough.
const BEFORE: usize = 2000;

/// Lines that a place may have before only its first one is shown.
const MAX_LINES: usize = 6;

/// The lines of a place, cut to what fits a screen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Excerpt<'a> {
    /// The text, from the beginning of a line.
    pub text: &'a str,
    /// The number of its first line.
    pub line: usize,
    /// The place in it, in bytes.
    pub mark: Range<usize>,
}

impl<'a> Excerpt<'a> {
    /// The lines that a span touches; `line` is the number of the first.
    pub fn of(text: &'a str, span: Span, line: usize) -> Option<Self> {
        let start = floor(text, span.start as usize);
        let from = line_start(text, start)?;
        let mut end = floor(text, span.end as usize).max(start);
        if end - start > MAX_LINES * AFTER || text[start..end].matches('\n').count() >= MAX_LINES {
            end = line_end(text, start);
        }
        Some(Self { text: &text[from..line_end(text, end)], line, mark: start - from..end - from })
    }
}

/// Where the line of a place begins, if that is near. The byte order mark is no part of a line.
fn line_start(text: &str, place: usize) -> Option<usize> {
    let left = floor(text, place.saturating_sub(BEFORE));
    let start = match text[left..place].rfind('\n') {
        Some(at) => left + at + 1,
        None if left == 0 => 0,
        None => return None,
    };
    let mark = if start == 0 && text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    Some((start + mark).min(place))
}

/// Where the line of a place ends, or where enough of it is shown.
fn line_end(text: &str, place: usize) -> usize {
    let right = floor(text, place + AFTER);
    let end = text[place..right].find('\n').map_or(right, |at| place + at);
    if text[place..end].ends_with('\r') { end - 1 } else { end }
}

/// The beginning of the character that holds a byte.
fn floor(text: &str, offset: usize) -> usize {
    let mut at = offset.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use advocate::source::{SourcePath, Sources, Span};
    use proptest::prelude::*;

    use super::Excerpt;

    fn excerpt(text: &str, start: usize, end: usize) -> Option<(String, String)> {
        let sources = Sources::from_texts([("content/a.yaml", text)]);
        let (file, _) = sources.find(&SourcePath::new("content/a.yaml")?)?;
        let excerpt = Excerpt::of(text, Span::new(file, start, end), 1)?;
        Some((excerpt.text.to_owned(), excerpt.text[excerpt.mark].to_owned()))
    }

    #[test]
    fn an_excerpt_is_the_lines_of_its_place() {
        for (text, start, end, expected) in [
            ("a: 1\nb: 22\nc: 3\n", 8, 10, Some(("b: 22", "22"))),
            ("a: 1\nb: 22\nc: 3\n", 3, 6, Some(("a: 1\nb: 22", "1\nb"))),
            ("\u{feff}a: 1", 3, 4, Some(("a: 1", "a"))),
            ("\u{feff}a: 1", 0, 0, Some(("\u{feff}a: 1", ""))),
            ("a: 1\r\nb: 2\r\n", 3, 4, Some(("a: 1", "1"))),
            ("", 0, 0, Some(("", ""))),
            ("é", 1, 9, Some(("é", "é"))),
            ("1\n2\n3\n4\n5\n6\n7\n8", 0, 13, Some(("1", "1"))),
        ] {
            let expected = expected.map(|(text, mark)| (text.to_owned(), mark.to_owned()));
            assert_eq!(excerpt(text, start, end), expected, "{text:?}");
        }
    }

    #[test]
    fn a_place_far_into_a_line_has_none() {
        assert_eq!(excerpt(&"x".repeat(9_000), 5_000, 5_001), None);
    }

    proptest! {
        #[test]
        fn no_text_and_no_place_breaks_it(
            text in "(\u{feff})?([aé€😀]{0,30}\n?){0,60}",
            start in 0_usize..6_000,
            length in 0_usize..6_000,
        ) {
            if let Some((shown, marked)) = excerpt(&text, start, start + length) {
                prop_assert!(text.contains(&shown) && shown.contains(&marked));
            }
        }
    }
}
