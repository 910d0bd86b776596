//! A run of text between two pieces of markup, and the figures in it.
//!
//! The parser cuts text where a sign might have been markup, turns quotes and dashes into better ones, and resolves
//! escapes and entities. Figures are therefore looked for in the source of the run: braces count only where the source
//! shows them as they are, side by side.

use std::ops::Range;

use pulldown_cmark::CowStr;

use super::figure::{self, FigureFault, Words};

/// Text in the parser's portions, joined as the author wrote it.
#[derive(Default)]
pub(super) struct Run<'a> {
    /// The source of all portions, one after the other.
    source: String,
    portions: Vec<Portion<'a>>,
}

struct Portion<'a> {
    /// Where it begins in `source`, the joined text.
    start: usize,
    /// Where it begins in the page.
    place: usize,
    /// What the reader sees.
    shown: CowStr<'a>,
    /// Whether that is what the author wrote.
    verbatim: bool,
    /// Whether a `\` before it takes its first sign out of use.
    escaped: bool,
}

/// What a run is made of.
#[derive(Debug, PartialEq)]
pub(super) enum Part<'r> {
    /// Text to escape.
    Text(&'r str),
    /// A figure between these bytes of the page.
    Figure { range: Range<usize>, words: Words, between: &'r str, at: usize },
    /// Something like a figure. It stays in the text.
    Fault { range: Range<usize>, fault: FigureFault },
}

impl<'a> Run<'a> {
    pub(super) fn is_empty(&self) -> bool {
        self.portions.is_empty()
    }

    pub(super) fn clear(&mut self) {
        self.source.clear();
        self.portions.clear();
    }

    /// Adds a portion: what the reader sees, what the author wrote, and where.
    pub(super) fn push(&mut self, shown: CowStr<'a>, source: &str, place: usize, escaped: bool) {
        let verbatim = &*shown == source;
        self.portions.push(Portion { start: self.source.len(), place, shown, verbatim, escaped });
        self.source.push_str(source);
    }

    /// Where the run ends in its joined source.
    pub(super) fn end(&self) -> usize {
        self.source.len()
    }

    /// The `{#id}` at the end of a heading: the id's range in the page, the id, and where the words before it end.
    pub(super) fn heading_id(&self) -> Option<(Range<usize>, &str, usize)> {
        let text = self.source.trim_end();
        let open = text.strip_suffix('}')?.rfind("{#")?;
        let id = &text[open + 2..text.len() - 1];
        let whole = id.chars().all(|c| !c.is_whitespace() && !matches!(c, '{' | '}'));
        if !whole || !self.is_sign(open) || !self.is_sign(text.len() - 1) {
            return None;
        }
        Some((self.place_of(open + 2..text.len() - 1), id, text[..open].trim_end().len()))
    }

    /// Goes through the run up to `end`.
    pub(super) fn visit(&self, end: usize, mut part: impl FnMut(Part<'_>)) {
        let bytes = &self.source.as_bytes()[..end];
        let mut shown = 0;
        let mut open = None;
        let mut at = 0;
        while let Some(next) = bytes[at..].iter().position(|b| matches!(b, b'{' | b'}')) {
            at += next;
            if !self.is_pair(bytes, at) {
                at += 1;
                continue;
            }
            if bytes[at] == b'{' {
                if let Some(earlier) = open.replace(at) {
                    part(Part::Fault {
                        range: self.place_of(earlier..earlier + 2),
                        fault: FigureFault::Unclosed,
                    });
                }
            } else if let Some(start) = open.take() {
                let between = &self.source[start + 2..at];
                match figure::read(between) {
                    Ok(words) => {
                        self.show(shown..start, &mut part);
                        let range = self.place_of(start..at + 2);
                        part(Part::Figure { range, words, between, at: start + 2 });
                        shown = at + 2;
                    }
                    Err((range, fault)) => {
                        let range = self.place_of(start + 2 + range.start..start + 2 + range.end);
                        part(Part::Fault { range, fault });
                    }
                }
            }
            at += 2;
        }
        if let Some(start) = open {
            part(Part::Fault { range: self.place_of(start..start + 2), fault: FigureFault::Unclosed });
        }
        self.show(shown..end, &mut part);
    }

    /// The bytes of the page that a stretch of the joined source came from.
    pub(super) fn place_of(&self, range: Range<usize>) -> Range<usize> {
        let start = self.place(range.start);
        if range.is_empty() {
            return start..start;
        }
        // The last byte, not the one after it: that may belong to a later line.
        start..self.place(range.end - 1) + 1
    }

    fn place(&self, at: usize) -> usize {
        match self.portion(at) {
            Some(portion) => portion.place + (at - portion.start),
            None => 0,
        }
    }

    fn portion(&self, at: usize) -> Option<&Portion<'a>> {
        let next = self.portions.partition_point(|portion| portion.start <= at);
        self.portions.get(next.checked_sub(1)?)
    }

    /// Whether the byte at `at` stands in the page as a sign of its own: not escaped, not made from an entity.
    fn is_sign(&self, at: usize) -> bool {
        self.portion(at).is_some_and(|p| p.verbatim && !(p.escaped && p.start == at))
    }

    /// Whether two equal braces stand side by side at `at`, in the joined text and in the page.
    fn is_pair(&self, bytes: &[u8], at: usize) -> bool {
        bytes.get(at + 1) == Some(&bytes[at])
            && self.is_sign(at)
            && self.is_sign(at + 1)
            && self.place(at) + 1 == self.place(at + 1)
    }

    /// Shows a stretch. It begins and ends within portions only where those are verbatim.
    fn show(&self, range: Range<usize>, part: &mut impl FnMut(Part<'_>)) {
        let first = self.portions.partition_point(|portion| portion.start <= range.start).saturating_sub(1);
        for (index, portion) in self.portions.iter().enumerate().skip(first) {
            if portion.start >= range.end {
                break;
            }
            if !portion.verbatim {
                part(Part::Text(&portion.shown));
                continue;
            }
            let end =
                self.portions.get(index + 1).map_or(self.source.len(), |next| next.start).min(range.end);
            let start = portion.start.max(range.start);
            if start < end {
                part(Part::Text(&self.source[start..end]));
            }
        }
    }
}
