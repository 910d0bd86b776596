//! Words of the page, and the figures between them.

use std::ops::Range;

use memchr::{memchr, memchr2};
use pulldown_cmark::CowStr;

use super::code::OpenCode;
use super::document::Piece;
use super::escape::escape_text;
use super::figure::{Figure, Segment};
use super::page::Page;
use super::problem::ProblemKind;
use super::run::Part;

impl<'a> Page<'a> {
    pub(super) fn text(&mut self, text: CowStr<'a>, range: Range<usize>) {
        match &mut self.code {
            Some(OpenCode::Block(block)) => {
                block.places.push((block.body.len(), self.base + range.start));
                block.body.push_str(&text);
                block.range.end = self.base + range.end;
                return;
            }
            Some(OpenCode::Shown) => {
                escape_text(&text, &mut self.html);
                self.plain.push_str(&text);
                return;
            }
            None => {}
        }
        let before = self.text_end;
        self.text_end = range.end;
        if &*text == "[" && self.too_deep == 0 {
            self.check_footnote(range.start);
        }
        // Most text has no braces. In a heading the last text may hold an id, and comes with a closing brace.
        let plain = self.run.is_empty() && memchr(b'{', text.as_bytes()).is_none();
        if plain || self.too_deep > 0 {
            escape_text(&text, &mut self.html);
            self.plain.push_str(&text);
            return;
        }
        let follows_backslash = range.start > 0 && self.text.as_bytes().get(range.start - 1) == Some(&b'\\');
        let source = self.text.get(range.clone()).unwrap_or("");
        self.run.push(text, source, range.start, follows_backslash && before != range.start);
    }

    pub(super) fn soft_break(&mut self, range: Range<usize>) {
        self.text_end = range.end;
        if self.run.is_empty() {
            self.html.push('\n');
            self.plain.push(' ');
        } else {
            let source = self.text.get(range.clone()).filter(|s| !s.is_empty()).unwrap_or("\n");
            self.run.push(CowStr::Borrowed("\n"), source, range.start, false);
        }
    }

    pub(super) fn flush(&mut self) {
        if !self.run.is_empty() {
            self.flush_to(self.run.end());
        }
    }

    /// Writes the text that waits, up to a place in it; the rest is dropped.
    pub(super) fn flush_to(&mut self, end: usize) {
        let mut run = std::mem::take(&mut self.run);
        run.visit(end, |part| match part {
            Part::Text(text) => {
                escape_text(text, &mut self.html);
                let mut rest = text;
                while let Some(end) = memchr2(b'\n', b'\r', rest.as_bytes()) {
                    self.plain.push_str(&rest[..end]);
                    self.plain.push(' ');
                    rest = &rest[end + 1..];
                }
                self.plain.push_str(rest);
            }
            Part::Figure { range, words, between, at } => {
                let segment = |word: Range<usize>| Segment {
                    text: between[word.clone()].into(),
                    range: self.in_file(run.place_of(at + word.start..at + word.end)),
                };
                let figure = Figure {
                    range: self.in_file(range),
                    name: segment(words.name),
                    stage: words.stage.map(segment),
                    part: words.part.map(segment),
                    in_link: self.in_link(),
                    plain_at: self.plain.len(),
                };
                self.piece(Piece::Figure(self.figures.len()));
                self.figures.push(figure);
            }
            Part::Fault { range, fault } => self.report(range, ProblemKind::Figure(fault)),
        });
        // Its memory serves the next run.
        run.clear();
        self.run = run;
    }

    /// Whether a figure stands in the plain text from a place on.
    pub(super) fn has_figures_from(&self, plain_start: usize) -> bool {
        self.figures.last().is_some_and(|figure| figure.plain_at >= plain_start)
    }
}
