//! Small cells of a table with row and column totals.
//!
//! 1. Rows totalling 1…T − 1 become "other" (last); while "other" is below T it takes the smallest row that is not
//!    empty. Then columns, in the same way.
//! 2. Cells from 1 to T − 1 are hidden. Rows in order, then columns, are made safe by hiding their smallest visible
//!    cell that is not 0 (the first of equals), preferring cells whose crossing line has hidden cells and is not
//!    safe. Repeat until nothing changes.
//! 3. A hidden cell on a bridge of the row–column graph can be solved exactly: for the first in reading order, hide
//!    the smallest visible cell of its row that is not 0 (else of its column), and go back to 2.
//!
//! What cannot be made safe is `totals only`.

use super::bridges::first_bridge;
use super::merge::merge;
use super::{safe, small, smallest_visible};
use crate::measure::scale::sum;
use crate::measure::verdict::Verdict;

/// A table fit to be shown, once the hidden cells are marked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HiddenTable {
    /// For each row shown, the rows it is made of (places in the table given); "other" is last.
    pub rows: Vec<Vec<usize>>,
    /// For each column shown, the columns it is made of.
    pub columns: Vec<Vec<usize>>,
    /// The merged counts, hidden ones included: this is the team's copy.
    pub table: Vec<Vec<u64>>,
    /// `true` for a hidden cell.
    pub hidden: Vec<Vec<bool>>,
    /// `ok`; `totals only` if it cannot be made safe; `all hidden` if the whole is below the threshold.
    pub verdict: Verdict,
}

/// Merges and hides what must not be shown in `table`; `None` if its rows are not equally long.
pub fn suppress_table(table: &[Vec<u64>], threshold: u64) -> Option<HiddenTable> {
    let width = table.first().map_or(0, Vec::len);
    if table.iter().any(|row| row.len() != width) {
        return None;
    }
    let row_totals: Vec<u64> = table.iter().map(|row| sum(row)).collect();
    if sum(&row_totals) < threshold {
        let alone = |lines: usize| (0..lines).map(|place| vec![place]).collect();
        return Some(HiddenTable {
            rows: alone(table.len()),
            columns: alone(width),
            table: table.to_vec(),
            hidden: vec![vec![true; width]; table.len()],
            verdict: Verdict::AllHidden,
        });
    }
    let column_totals: Vec<u64> = (0..width).map(|c| fold(table.iter().map(|row| row[c]))).collect();
    let rows = merge(&row_totals, threshold);
    let columns = merge(&column_totals, threshold);
    let cell = |rows: &[usize], columns: &[usize]| {
        fold(rows.iter().flat_map(|&r| columns.iter().map(move |&c| table[r][c])))
    };
    let merged: Vec<Vec<u64>> =
        rows.iter().map(|row| columns.iter().map(|column| cell(row, column)).collect()).collect();
    let mut hiding = Hiding::new(&merged, threshold);
    let (hidden, verdict) = match hiding.run() {
        Ok(()) => (hiding.hidden, Verdict::Ok),
        Err(Impossible) => (vec![vec![true; columns.len()]; rows.len()], Verdict::TotalsOnly),
    };
    Some(HiddenTable { rows, columns, table: merged, hidden, verdict })
}

fn fold(counts: impl Iterator<Item = u64>) -> u64 {
    counts.fold(0, u64::saturating_add)
}

/// A line cannot be made safe: nothing is left to hide in it.
struct Impossible;

/// A row or a column, by its place.
#[derive(Clone, Copy)]
enum Line {
    Row(usize),
    Column(usize),
}

/// The table while cells are being hidden.
struct Hiding<'a> {
    table: &'a [Vec<u64>],
    hidden: Vec<Vec<bool>>,
    threshold: u64,
}

impl<'a> Hiding<'a> {
    fn new(table: &'a [Vec<u64>], threshold: u64) -> Hiding<'a> {
        let mark = |row: &Vec<u64>| row.iter().map(|&count| small(count, threshold)).collect();
        Hiding { table, hidden: table.iter().map(mark).collect(), threshold }
    }

    fn run(&mut self) -> Result<(), Impossible> {
        loop {
            while self.make_lines_safe()? {}
            let Some((row, column)) = first_bridge(&self.hidden) else { return Ok(()) };
            let in_row = smallest_visible(self.cells(Line::Row(row))).map(|c| (row, c));
            let in_column = || smallest_visible(self.cells(Line::Column(column))).map(|r| (r, column));
            let (row, column) = in_row.or_else(in_column).ok_or(Impossible)?;
            self.hidden[row][column] = true;
        }
    }

    /// Rows in order, then columns; whether anything had to be hidden.
    fn make_lines_safe(&mut self) -> Result<bool, Impossible> {
        let rows = (0..self.table.len()).map(Line::Row);
        let columns = (0..self.table.first().map_or(0, Vec::len)).map(Line::Column);
        let mut changed = false;
        for line in rows.chain(columns) {
            while !self.safe(line) {
                let (row, column) = self.next_to_hide(line).ok_or(Impossible)?;
                self.hidden[row][column] = true;
                changed = true;
            }
        }
        Ok(changed)
    }

    /// The smallest visible cell of a line that is not 0; first among those whose crossing line needs one as well.
    fn next_to_hide(&self, line: Line) -> Option<(usize, usize)> {
        let crossing = |place: usize| match line {
            Line::Row(_) => Line::Column(place),
            Line::Column(_) => Line::Row(place),
        };
        // An unsafe line always has hidden cells.
        let preferred =
            |(place, (count, hidden)): (usize, (u64, bool))| (count, hidden || self.safe(crossing(place)));
        let place = smallest_visible(self.cells(line).enumerate().map(preferred))
            .or_else(|| smallest_visible(self.cells(line)))?;
        Some(match line {
            Line::Row(row) => (row, place),
            Line::Column(column) => (place, column),
        })
    }

    fn safe(&self, line: Line) -> bool {
        safe(self.cells(line), self.threshold)
    }

    /// The cells of a line, each with whether it is hidden.
    fn cells(&self, line: Line) -> impl Iterator<Item = (u64, bool)> + '_ {
        let length = match line {
            Line::Row(row) => self.table[row].len(),
            Line::Column(_) => self.table.len(),
        };
        (0..length).map(move |place| {
            let (row, column) = match line {
                Line::Row(row) => (row, place),
                Line::Column(column) => (place, column),
            };
            (self.table[row][column], self.hidden[row][column])
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `picture`: one text per row, `x` hidden, `.` shown.
    fn check(table: &[&[u64]], picture: &[&str], verdict: Verdict) {
        let table: Vec<Vec<u64>> = table.iter().map(|row| row.to_vec()).collect();
        let got = suppress_table(&table, 5);
        let draw = |row: &Vec<bool>| row.iter().map(|&h| if h { 'x' } else { '.' }).collect::<String>();
        let drawn = got.as_ref().map(|t| t.hidden.iter().map(draw).collect::<Vec<_>>());
        assert_eq!(drawn.as_deref(), Some(&picture.iter().map(|&p| p.to_owned()).collect::<Vec<_>>()[..]));
        assert_eq!(got.map(|t| t.verdict), Some(verdict));
    }

    #[test]
    fn a_small_cell_takes_a_rectangle_with_it() {
        check(&[&[12, 3, 20], &[15, 22, 9], &[8, 11, 30]], &["xx.", "...", "xx."], Verdict::Ok);
    }

    #[test]
    fn nothing_small_nothing_hidden() {
        check(&[&[12, 0], &[0, 9]], &["..", ".."], Verdict::Ok);
    }

    #[test]
    fn a_small_cell_among_zeros_cannot_be_hidden() {
        // Row 0 is 3 + 20: hiding 3 hides 20, whose column has only zeros beside it.
        check(&[&[3, 20, 0], &[9, 0, 0], &[0, 0, 50]], &["xxx", "xxx", "xxx"], Verdict::TotalsOnly);
    }

    #[test]
    fn less_than_the_threshold_in_all() {
        check(&[&[1, 2], &[0, 1]], &["xx", "xx"], Verdict::AllHidden);
    }

    #[test]
    fn rows_must_be_equally_long() {
        assert_eq!(suppress_table(&[vec![1, 2], vec![3]], 5), None);
    }

    #[test]
    fn small_columns_merge_after_small_rows() {
        let table = vec![vec![12, 1, 20], vec![2, 1, 0], vec![8, 1, 30]];
        let got = suppress_table(&table, 5);
        let lines = got.map(|t| (t.rows, t.columns, t.table));
        // Row 1 (3) takes row 0 (33); column 1 (3) takes column 0 (22).
        let want = (vec![vec![2], vec![0, 1]], vec![vec![2], vec![0, 1]], vec![vec![30, 9], vec![20, 16]]);
        assert_eq!(lines, Some(want));
    }
}
