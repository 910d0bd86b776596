//! Footnotes: numbers in the text, a list at the end of the page, and the way back.

use std::collections::HashMap;
use std::fmt::Write;
use std::ops::Range;

use super::document::{Piece, Word};
use super::page::Page;
use super::problem::ProblemKind;

/// Longest label that is looked for among ordinary text, in bytes.
const MAX_LABEL: usize = 100;

/// The footnotes of a page, in the order in which the text refers to them.
#[derive(Default)]
pub(super) struct Footnotes {
    /// Position in `list` by folded label. Only looked up.
    positions: HashMap<String, usize>,
    list: Vec<Footnote>,
    /// Definitions that stand around the text being read, the innermost last.
    open: Vec<OpenFootnote>,
}

#[derive(Default)]
struct Footnote {
    label: String,
    /// How often the text refers to it. One that is never referred to has no number.
    references: usize,
    number: Option<usize>,
    body: Option<Body>,
}

struct Body {
    range: Range<usize>,
    pieces: Vec<Piece>,
    /// Whether the pieces end in a paragraph that is left open for the links back.
    ends_open: bool,
}

struct OpenFootnote {
    position: usize,
    range: Range<usize>,
    /// The pieces of the page around it.
    around: Vec<Piece>,
}

impl Footnotes {
    fn position(&mut self, label: &str) -> usize {
        let folded = label.to_lowercase();
        *self.positions.entry(folded).or_insert_with(|| {
            self.list.push(Footnote { label: label.into(), ..Footnote::default() });
            self.list.len() - 1
        })
    }
}

impl Page<'_> {
    pub(super) fn footnote_reference(&mut self, label: &str) {
        let position = self.footnotes.position(label);
        let next = 1 + self.numbered_footnotes;
        let footnote = &mut self.footnotes.list[position];
        footnote.references += 1;
        let (reference, number) = (footnote.references, *footnote.number.get_or_insert(next));
        self.numbered_footnotes = self.numbered_footnotes.max(number);
        self.html.push_str("<sup class=\"footnote-reference\" id=\"");
        self.prefix();
        push_reference_id(number, reference, &mut self.html);
        self.html.push_str("\"><a role=\"doc-noteref\" href=\"#");
        self.prefix();
        // Writing to a String cannot fail.
        let _ = write!(self.html, "fn:{number}\">{number}</a></sup>");
    }

    /// Reports `[^label]` that the parser left as text, because it knows no such footnote.
    pub(super) fn check_footnote(&mut self, bracket: usize) {
        let escaped = bracket > 0 && self.text.as_bytes()[bracket - 1] == b'\\';
        let Some(rest) = self.text.get(bracket..).and_then(|rest| rest.strip_prefix("[^")) else { return };
        let length = rest
            .bytes()
            .take(MAX_LABEL)
            .take_while(|b| !b.is_ascii_whitespace() && !b"[]".contains(b))
            .count();
        if !escaped && length > 0 && rest.as_bytes().get(length) == Some(&b']') {
            let label = rest[..length].to_owned();
            self.report(bracket..bracket + "[^]".len() + length, ProblemKind::MissingFootnote(label));
        }
    }

    pub(super) fn open_footnote(&mut self, label: &str, range: Range<usize>) {
        self.cut();
        let position = self.footnotes.position(label);
        let around = std::mem::take(&mut self.pieces);
        self.footnotes.open.push(OpenFootnote { position, range, around });
    }

    pub(super) fn close_footnote(&mut self) {
        self.end_plain_line();
        let ends_open = self.html.len() > self.cut_at && self.html.ends_with("</p>\n");
        if ends_open {
            self.html.truncate(self.html.len() - "</p>\n".len());
        }
        self.cut();
        let Some(open) = self.footnotes.open.pop() else { return };
        let pieces = std::mem::replace(&mut self.pieces, open.around);
        let footnote = &mut self.footnotes.list[open.position];
        if footnote.body.is_some() {
            let label = footnote.label.clone();
            self.report(open.range, ProblemKind::RepeatedFootnote(label));
            return;
        }
        footnote.body = Some(Body { range: open.range, pieces, ends_open });
    }

    /// Writes the list at the end of the page.
    pub(super) fn write_footnotes(&mut self) {
        let mut list = std::mem::take(&mut self.footnotes.list);
        list.sort_by_key(|footnote| footnote.number.unwrap_or(usize::MAX));
        if self.numbered_footnotes > 0 {
            self.html.push_str("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"");
            self.piece(Piece::Word(Word::Footnotes));
            self.html.push_str("\">\n<ol>\n");
        }
        for footnote in list {
            match (footnote.number, footnote.body) {
                (Some(number), Some(body)) => self.write_footnote(number, footnote.references, body),
                (None, Some(body)) => self.report(body.range, ProblemKind::UnusedFootnote(footnote.label)),
                // The parser makes no reference without a definition.
                (_, None) => {}
            }
        }
        if self.numbered_footnotes > 0 {
            self.html.push_str("</ol>\n</section>\n");
        }
    }

    fn write_footnote(&mut self, number: usize, references: usize, body: Body) {
        self.html.push_str("<li id=\"");
        self.prefix();
        let _ = write!(self.html, "fn:{number}\">");
        self.cut();
        self.pieces.extend(body.pieces);
        self.html.push_str(if body.ends_open { " " } else { "<p>" });
        for reference in 1..=references {
            if reference > 1 {
                self.html.push(' ');
            }
            self.html.push_str("<a role=\"doc-backlink\" href=\"#");
            self.prefix();
            push_reference_id(number, reference, &mut self.html);
            self.html.push_str("\" aria-label=\"");
            self.piece(Piece::Word(Word::BackToText { footnote: number }));
            // U+FE0E asks for the plain arrow, where some systems would draw a coloured one.
            self.html.push_str("\">\u{21a9}\u{fe0e}</a>");
        }
        self.html.push_str("</p></li>\n");
    }
}

/// A colon keeps these ids apart from those of headings, which have none.
fn push_reference_id(number: usize, reference: usize, html: &mut String) {
    // Writing to a String cannot fail.
    let _ = match reference {
        1 => write!(html, "fnref:{number}"),
        _ => write!(html, "fnref:{number}:{reference}"),
    };
}
