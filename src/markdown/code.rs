//! Blocks of code: shown as they are, or for the program.

use std::ops::Range;

use pulldown_cmark::CodeBlockKind;

use super::block::{self, Block};
use super::document::Piece;
use super::escape::escape_attribute;
use super::page::Page;
use super::problem::ProblemKind;

/// A block of code whose end is not read yet.
pub(super) enum OpenCode {
    Shown,
    Block(Block),
}

impl<'a> Page<'a> {
    pub(super) fn open_code(&mut self, kind: CodeBlockKind<'a>, range: Range<usize>) {
        let info = match &kind {
            CodeBlockKind::Fenced(info) => {
                if !is_closed(self.text.get(range.clone()).unwrap_or("")) {
                    let first_line = self.text.get(range.clone()).unwrap_or("").lines().next().unwrap_or("");
                    self.report(range.start..range.start + first_line.len(), ProblemKind::UnclosedFence);
                }
                &**info
            }
            CodeBlockKind::Indented => "",
        };
        let word = block::first_word(info);
        if let Some(name) = block::name(info) {
            let name_range = self.info_range(&range, word);
            let body_start = self.base + self.after_first_line(&range);
            self.code = Some(OpenCode::Block(Block {
                name,
                name_range: self.in_file(name_range),
                body: String::new(),
                range: body_start..body_start,
                plain_at: self.plain.len(),
                places: Vec::new(),
            }));
            return;
        }
        if let Some(meant) = block::near_name(info) {
            let found = self.info_range(&range, word);
            self.report(found, ProblemKind::MisspeltBlock { found: word.into(), meant });
        }
        self.html.push_str("<pre><code");
        if !word.is_empty() {
            self.html.push_str(" class=\"language-");
            escape_attribute(word, &mut self.html);
            self.html.push('"');
        }
        self.html.push('>');
        self.code = Some(OpenCode::Shown);
    }

    pub(super) fn close_code(&mut self) {
        match self.code.take() {
            Some(OpenCode::Block(mut block)) => {
                // The first text may begin behind the marks of a quote.
                if let Some((_, place)) = block.places.first() {
                    block.range.start = *place;
                }
                self.piece(Piece::Block(self.blocks.len()));
                self.blocks.push(block);
            }
            Some(OpenCode::Shown) => {
                self.html.push_str("</code></pre>\n");
                self.end_plain_line();
            }
            None => {}
        }
    }

    /// Where a word of the info string stands in the first line of a fenced block.
    fn info_range(&self, range: &Range<usize>, word: &str) -> Range<usize> {
        let first_line = self.text.get(range.clone()).unwrap_or("").lines().next().unwrap_or("");
        match first_line.find(word) {
            Some(at) => range.start + at..range.start + at + word.len(),
            None => range.start..range.start + first_line.len(),
        }
    }

    fn after_first_line(&self, range: &Range<usize>) -> usize {
        let source = self.text.get(range.clone()).unwrap_or("");
        range.start + source.find('\n').map_or(source.len(), |at| at + 1)
    }
}

/// Whether the source of a fenced block ends with its fence.
fn is_closed(source: &str) -> bool {
    let mut lines = source.lines();
    let Some(mark) = lines.next().and_then(|first| first.trim_start().chars().next()) else { return true };
    let last = lines.rfind(|line| !line.trim().is_empty()).unwrap_or("");
    let fence = last.trim_start_matches([' ', '\t', '>']).trim_end();
    fence.len() >= 3 && fence.chars().all(|c| c == mark)
}
