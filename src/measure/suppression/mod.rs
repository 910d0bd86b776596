//! Hiding small cells in tables that leave the team.
//!
//! Counts from 1 to T − 1 are hidden (T = 5; sub-group scores T = 10). Zeros stay; all hidden cells carry the same
//! mark. Totals are shown, so hiding the small cells alone is not enough: others are hidden with them until no hidden
//! cell can be worked out.
//!
//! A line (a row, a column, a list) is safe if none of its cells is hidden, or at least two that sum to T or more.
//! In a table with row and column totals, a hidden cell can moreover be solved exactly if, and only if, it is a
//! bridge of the graph that joins rows and columns by their hidden cells (Gusfield 1988, SIAM J. Comput. 17:552);
//! [`table`] breaks every bridge.

mod bridges;
pub(crate) mod equations;
pub mod list;
mod merge;
pub mod table;
pub mod versions;

/// The threshold for counts: cells from 1 to 4 are hidden.
pub const COUNTS: u64 = 5;

/// The threshold for scores of sub-groups.
pub const SUBGROUP_SCORES: u64 = 10;

/// Whether a count must not be shown.
fn small(count: u64, threshold: u64) -> bool {
    count > 0 && count < threshold
}

/// Whether a line shows nothing of its hidden cells: there are none, or at least two that sum to the threshold.
fn safe(line: impl Iterator<Item = (u64, bool)>, threshold: u64) -> bool {
    let (cells, sum) = line
        .filter(|(_, hidden)| *hidden)
        .fold((0_u64, 0_u64), |(cells, sum), (count, _)| (cells + 1, sum.saturating_add(count)));
    cells == 0 || (cells >= 2 && sum >= threshold)
}

/// The place of the smallest visible cell that is not 0; the first of equals.
fn smallest_visible(line: impl Iterator<Item = (u64, bool)>) -> Option<usize> {
    line.enumerate()
        .filter(|(_, (count, hidden))| !hidden && *count > 0)
        .min_by_key(|(_, (count, _))| *count)
        .map(|(place, _)| place)
}
