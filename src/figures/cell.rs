use crate::measure::suppression::list::suppress_list_beside;

/// A count as it may be shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cell {
    /// The count.
    Count(u64),
    /// Hidden: it is small, or a small one could be worked out from it.
    Hidden,
    /// Nothing was collected, which is not the same as 0.
    NotCollected,
}

impl Cell {
    /// The count, where it is shown.
    pub fn shown(self) -> Option<u64> {
        match self {
            Cell::Count(count) => Some(count),
            Cell::Hidden | Cell::NotCollected => None,
        }
    }

    /// A count that nothing else gives away.
    pub(super) fn small(count: u64, threshold: u64) -> Cell {
        if (1..threshold).contains(&count) { Cell::Hidden } else { Cell::Count(count) }
    }

    /// A list whose total is known, with its small counts hidden.
    pub(super) fn list(counts: &[u64], threshold: u64) -> Vec<Cell> {
        Self::list_beside(counts, |_| false, threshold)
    }

    /// The same beside earlier versions of the list, which hid what is told by its place.
    pub(super) fn list_beside(
        counts: &[u64],
        was_hidden: impl Fn(usize) -> bool,
        threshold: u64,
    ) -> Vec<Cell> {
        let hidden = suppress_list_beside(counts, was_hidden, threshold).hidden;
        counts
            .iter()
            .zip(hidden)
            .map(|(&count, hide)| if hide { Cell::Hidden } else { Cell::Count(count) })
            .collect()
    }
}
