//! Fenced blocks that the program fills: ` ```chart `, ` ```quotes ` and the others.

use std::ops::Range;

/// The names of fenced blocks whose body is for the program. All others are code to show.
pub const BLOCKS: &[&str] = &[
    "assessment",
    "chart",
    "commitments",
    "fields",
    "include",
    "lines",
    "media",
    "plays",
    "quotes",
    "thanks",
];

/// A fenced block for the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// One of [`BLOCKS`].
    pub name: &'static str,
    /// The name, in bytes of the file.
    pub name_range: Range<usize>,
    /// The lines between the fences, without the marks of a quote or the indentation of a list around them.
    pub body: String,
    /// From the first to the last byte of the body, in bytes of the file; empty where there is none.
    pub range: Range<usize>,
    /// Where it stands in the page's plain text, in bytes of that text.
    pub(super) plain_at: usize,
    /// Where each stretch of the body came from: offset in the body, offset in the file. Not empty unless the body is.
    pub(super) places: Vec<(usize, usize)>,
}

impl Block {
    /// The byte of the file that a byte of the body came from. Offsets past the end give the end of the block.
    pub fn place(&self, offset: usize) -> usize {
        let next = self.places.partition_point(|(in_body, _)| *in_body <= offset);
        match next.checked_sub(1).map(|index| self.places[index]) {
            Some((in_body, in_file)) => (in_file + (offset - in_body)).min(self.range.end),
            None => self.range.start,
        }
    }
}

/// The block that an info string names.
pub(super) fn name(info: &str) -> Option<&'static str> {
    let word = first_word(info);
    BLOCKS.iter().copied().find(|name| *name == word)
}

/// The block that an info string was probably meant to name: other case, or one letter more, less or different.
pub(super) fn near_name(info: &str) -> Option<&'static str> {
    let word = first_word(info).to_lowercase();
    BLOCKS.iter().copied().find(|name| word == *name || strsim::osa_distance(&word, name) == 1)
}

/// What stands before the first white space.
pub(super) fn first_word(info: &str) -> &str {
    info.split(char::is_whitespace).next().unwrap_or("")
}
