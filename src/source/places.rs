use std::collections::BTreeMap;

use super::{FileId, Place, Sources, Span};

/// After how many bytes a mark is set: a place is counted from the nearest one.
const STEP: usize = 4096;

/// Many places of one project. Each file is gone through once, so that a million findings in one long line are no
/// slower than in a million short ones.
#[derive(Debug)]
pub struct Places<'a> {
    sources: &'a Sources,
    marks: BTreeMap<FileId, Vec<Mark>>,
}

/// Line and column, from 1, at a known byte.
#[derive(Clone, Copy, Debug)]
struct Mark {
    line: usize,
    column: usize,
}

impl<'a> Places<'a> {
    /// Places in these files.
    pub fn new(sources: &'a Sources) -> Self {
        Self { sources, marks: BTreeMap::new() }
    }

    /// A span as a person counts it: the same as [`Sources::place`].
    pub fn of(&mut self, span: Span) -> Place {
        let text = self.sources.text(span.file).unwrap_or("");
        let marks = self.marks.entry(span.file).or_insert_with(|| marks(text));
        let start = locate(text, marks, span.start as usize);
        let end = locate(text, marks, span.end as usize);
        Place {
            path: self.sources.file(span.file).path.clone(),
            line: start.line,
            column: start.column,
            end_line: end.line,
            end_column: end.column,
        }
    }
}

fn marks(text: &str) -> Vec<Mark> {
    let mut mark = Mark { line: 1, column: 1 };
    let mut marks = vec![mark];
    for block in 1..=text.len() / STEP {
        mark = mark.after(text, boundary(text, (block - 1) * STEP), boundary(text, block * STEP));
        marks.push(mark);
    }
    marks
}

fn locate(text: &str, marks: &[Mark], offset: usize) -> Mark {
    let offset = boundary(text, offset.min(text.len()));
    let block = offset / STEP;
    marks[block].after(text, boundary(text, block * STEP), offset)
}

impl Mark {
    /// The mark at `end`, when this one is at `start`.
    fn after(self, text: &str, start: usize, end: usize) -> Self {
        let passed = text.get(start..end).unwrap_or("");
        // The byte order mark is no character.
        let passed = if start == 0 { passed.trim_start_matches('\u{feff}') } else { passed };
        let lines = passed.bytes().filter(|&byte| byte == b'\n').count();
        let last = passed.rsplit('\n').next().unwrap_or("").chars().count();
        Mark { line: self.line + lines, column: if lines == 0 { self.column + last } else { 1 + last } }
    }
}

/// The beginning of the character that holds a byte.
fn boundary(text: &str, offset: usize) -> usize {
    (0..=offset).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Places;
    use crate::source::{SourcePath, Sources, Span};

    proptest! {
        #[test]
        fn places_are_those_that_are_counted_from_the_beginning(
            mark in any::<bool>(),
            line in "[aé€😀]{0,40}\n?",
            repeat in 0_usize..200,
            start in 0_usize..30_000,
            length in 0_usize..9_000,
        ) {
            let text = format!("{}{}", if mark { "\u{feff}" } else { "" }, line.repeat(repeat));
            let sources = Sources::from_texts([("content/a.yaml", text.as_str())]);
            let (file, _) = sources.find(&SourcePath::new("content/a.yaml").unwrap()).unwrap();
            let span = Span::new(file, start, start + length);
            prop_assert_eq!(Places::new(&sources).of(span), sources.place(span));
        }
    }
}
