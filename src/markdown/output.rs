//! What a page writes while it is read: stretches of HTML, the pieces between them, and the problems.

use std::ops::Range;

use super::document::Piece;
use super::limit::MAX_PROBLEMS;
use super::page::Page;
use super::problem::{Problem, ProblemKind};

impl Page<'_> {
    /// Notes a problem; the range counts from the start of the text.
    pub(super) fn report(&mut self, range: Range<usize>, kind: ProblemKind) {
        let range = self.in_file(range);
        match self.problems.len() {
            0..MAX_PROBLEMS => self.problems.push(Problem { range, kind }),
            MAX_PROBLEMS => self.problems.push(Problem { range, kind: ProblemKind::TooMany }),
            _ => {}
        }
    }

    /// The parser's ranges have begun within a character, on odd input; ours never do.
    pub(super) fn in_file(&self, range: Range<usize>) -> Range<usize> {
        let mut start = range.start.min(self.text.len());
        while !self.text.is_char_boundary(start) {
            start -= 1;
        }
        let mut end = range.end.clamp(start, self.text.len());
        while !self.text.is_char_boundary(end) {
            end += 1;
        }
        start + self.base..end + self.base
    }

    /// Adds the HTML written since the last cut to the pieces.
    pub(super) fn cut(&mut self) {
        if self.html.len() > self.cut_at {
            self.pieces.push(Piece::Html { start: self.cut_at, end: self.html.len() });
            self.cut_at = self.html.len();
        }
    }

    pub(super) fn piece(&mut self, piece: Piece) {
        self.cut();
        self.pieces.push(piece);
    }

    pub(super) fn prefix(&mut self) {
        self.piece(Piece::Prefix);
    }

    /// A piece that is filled later, when what follows it is known.
    pub(super) fn slot(&mut self) -> usize {
        self.piece(Piece::Html { start: 0, end: 0 });
        self.pieces.len() - 1
    }

    pub(super) fn fill_slot(&mut self, slot: usize, write: impl FnOnce(&mut String)) {
        self.cut();
        write(&mut self.html);
        if let Some(piece) = self.pieces.get_mut(slot) {
            *piece = Piece::Html { start: self.cut_at, end: self.html.len() };
        }
        self.cut_at = self.html.len();
    }

    pub(super) fn end_plain_line(&mut self) {
        if !self.plain.is_empty() && !self.plain.ends_with('\n') {
            self.plain.push('\n');
        }
    }
}
