use std::collections::BTreeMap;

use super::count_of::{CountOf, cell, counted_in, unprinted};
use super::shown::Heard;
use crate::source::Span;

/// Rows of feedback, numbered over all audiences.
pub(super) struct Rows {
    /// The items of each row.
    items: Vec<u64>,
    /// The smallest count that each row is part of.
    pub cells: Vec<CountOf>,
    /// Which rows each count adds up, audience by audience.
    pub each: Vec<BTreeMap<CountOf, Vec<usize>>>,
}

impl Rows {
    /// A row that an audience may not see is not in its snapshot; one that it sees stands at the same place of the file.
    pub fn of(heard: &[Heard<'_>]) -> Self {
        let mut numbers: BTreeMap<Span, usize> = BTreeMap::new();
        let mut rows = Self { items: Vec::new(), cells: Vec::new(), each: Vec::with_capacity(heard.len()) };
        for heard in heard {
            let mut counts: BTreeMap<CountOf, Vec<usize>> = BTreeMap::new();
            for row in heard.feedback.iter().filter(|row| row.items > 0) {
                let number = *numbers.entry(row.span).or_insert(rows.items.len());
                if number == rows.items.len() {
                    rows.items.push(row.items);
                    rows.cells.push(cell(row));
                }
                for of in counted_in(row).into_iter().chain(unprinted(row)) {
                    counts.entry(of).or_default().push(number);
                }
            }
            counts.values_mut().for_each(|numbers| numbers.sort_unstable());
            rows.each.push(counts);
        }
        rows
    }

    /// The items of rows.
    pub fn sum(&self, rows: &[usize]) -> u64 {
        rows.iter().map(|&row| self.items[row]).sum()
    }

    /// The rows of a count as an audience has it.
    pub fn in_count(&self, reader: usize, of: &CountOf) -> &[usize] {
        self.each.get(reader).and_then(|counts| counts.get(of)).map_or(&[], Vec::as_slice)
    }
}
