//! Finds the destination of a link in the source, to point a caret at it.

use std::ops::Range;

use pulldown_cmark::{LinkType, RefDefs};

/// The bytes of `text` that hold the destination of a link or image.
///
/// `range` is the whole link, `inner_end` where its text ends. Where the source is too odd to find the destination, the
/// whole link stands for it.
pub(super) fn find(
    text: &str,
    range: &Range<usize>,
    inner_end: usize,
    link_type: LinkType,
    label: &str,
    definitions: &RefDefs<'_>,
) -> Range<usize> {
    let found = match link_type {
        LinkType::Inline => after(text, inner_end..range.end.saturating_sub(1), "]("),
        LinkType::Reference | LinkType::Collapsed | LinkType::Shortcut => {
            definitions.get(label).and_then(|definition| after(text, definition.span.clone(), "]:"))
        }
        // `<https://example.org>` without its brackets.
        LinkType::Autolink | LinkType::Email => Some(range.start + 1..range.end.saturating_sub(1)),
        _ => None,
    };
    found.filter(|found| text.get(found.clone()).is_some()).unwrap_or_else(|| range.clone())
}

/// The destination that follows `sign`: between `<` and `>`, or up to white space or the end.
fn after(text: &str, within: Range<usize>, sign: &str) -> Option<Range<usize>> {
    let slice = text.get(within.clone())?;
    let behind = &slice[slice.find(sign)? + sign.len()..];
    // The link may run over lines of a quote.
    let destination = behind.trim_start_matches([' ', '\t', '\n', '\r', '>']);
    let start = within.end - destination.len();
    if let Some(bracketed) = destination.strip_prefix('<') {
        let mut escaped = false;
        let length = bracketed.bytes().position(|byte| {
            let ends = byte == b'>' && !escaped;
            escaped = byte == b'\\' && !escaped;
            ends
        })?;
        return Some(start + 1..start + 1 + length);
    }
    let length = destination.find(|c: char| c.is_ascii_whitespace()).unwrap_or(destination.len());
    Some(start..start + length)
}
