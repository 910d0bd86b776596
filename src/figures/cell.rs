use crate::measure::suppression::list::{Earlier, given_away, suppress_list_beside};

/// A count as it may be shown.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
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

    /// A list whose total is known, with its small counts hidden, beside what readers of earlier versions know of each of
    /// its places. Returned with how many small counts follow from that nonetheless.
    pub(super) fn list(
        counts: &[u64],
        earlier: impl Fn(usize) -> Earlier,
        threshold: u64,
    ) -> (Vec<Cell>, usize) {
        let earlier: Vec<Earlier> = (0..counts.len()).map(earlier).collect();
        let hidden = suppress_list_beside(counts, &earlier, threshold).hidden;
        let follow = given_away(counts, &hidden, &earlier, threshold);
        let cell = |(&count, hide)| if hide { Cell::Hidden } else { Cell::Count(count) };
        (counts.iter().zip(hidden).map(cell).collect(), follow)
    }
}
