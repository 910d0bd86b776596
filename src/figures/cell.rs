use crate::measure::suppression::list::suppress_list;
use crate::measure::suppression::table::suppress_table;

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

    /// A list whose total is known, with its small counts hidden.
    pub(super) fn list(counts: &[u64], threshold: u64) -> Vec<Cell> {
        let hidden = suppress_list(counts, threshold).hidden;
        counts
            .iter()
            .zip(hidden)
            .map(|(&count, hide)| if hide { Cell::Hidden } else { Cell::Count(count) })
            .collect()
    }
}

/// Which cells of a table must be hidden when its totals are known. Rows and columns keep their names here, so one that
/// the rule would merge with others is hidden whole.
pub(super) fn hide_table(table: &[Vec<u64>], threshold: u64) -> Vec<Vec<bool>> {
    let mut hidden: Vec<Vec<bool>> =
        table.iter().map(|row| row.iter().map(|&count| count > 0).collect()).collect();
    let Some(judged) = suppress_table(table, threshold) else { return hidden };
    for (rows, line) in judged.rows.iter().zip(&judged.hidden) {
        for (columns, &hide) in judged.columns.iter().zip(line) {
            if let ([row], [column]) = (rows.as_slice(), columns.as_slice()) {
                hidden[*row][*column] = hide && table[*row][*column] > 0;
            }
        }
    }
    hidden
}
