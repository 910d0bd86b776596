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
}
