//! Nobody can work a hidden cell out: on thousands of random tables a linear solver is given everything a reader
//! sees (visible cells, row and column totals) and must not find a single hidden cell.

use super::prng::Prng;
use advocate::measure::suppression::list::suppress_list;
use advocate::measure::suppression::table::{HiddenTable, suppress_table};
use advocate::measure::verdict::Verdict;

/// The hidden cells that the totals settle: Gauss–Jordan on one equation per row and column.
///
/// The matrix says which line holds which cell; it is totally unimodular, so every entry stays −1, 0 or 1 and whole
/// numbers are exact.
fn solvable(hidden: &[Vec<bool>]) -> Vec<(usize, usize)> {
    let width = hidden.first().map_or(0, Vec::len);
    let cells: Vec<(usize, usize)> = (0..hidden.len())
        .flat_map(|row| (0..width).map(move |column| (row, column)))
        .filter(|&(row, column)| hidden[row][column])
        .collect();
    let mut equations: Vec<Vec<i32>> = (0..hidden.len() + width)
        .map(|line| {
            let holds = |&(row, column): &(usize, usize)| {
                i32::from(if line < hidden.len() { row == line } else { column == line - hidden.len() })
            };
            cells.iter().map(holds).collect()
        })
        .collect();
    let mut done = 0;
    for cell in 0..cells.len() {
        let Some(pivot) = (done..equations.len()).find(|&line| equations[line][cell] != 0) else { continue };
        equations.swap(done, pivot);
        let sign = equations[done][cell];
        let pivot: Vec<i32> = equations[done].iter().map(|x| x * sign).collect();
        for (line, equation) in equations.iter_mut().enumerate() {
            let factor = equation[cell];
            if line != done && factor != 0 {
                equation.iter_mut().zip(&pivot).for_each(|(x, p)| *x -= factor * p);
                assert!(equation.iter().all(|x| x.abs() <= 1));
            }
        }
        equations[done] = pivot;
        done += 1;
    }
    // An equation with a single unknown gives it away.
    let unknowns = |equation: &Vec<i32>| (0..cells.len()).filter(|&c| equation[c] != 0).collect::<Vec<_>>();
    equations.iter().map(unknowns).filter(|u| u.len() == 1).map(|u| cells[u[0]]).collect()
}

fn line_is_safe(line: &[(u64, bool)], threshold: u64) -> bool {
    let hidden: Vec<u64> = line.iter().filter(|(_, hidden)| *hidden).map(|(count, _)| *count).collect();
    hidden.is_empty() || (hidden.len() >= 2 && hidden.iter().sum::<u64>() >= threshold)
}

fn check(shown: &HiddenTable, threshold: u64) {
    let (rows, columns) = (shown.rows.len(), shown.columns.len());
    let cell = |row: usize, column: usize| (shown.table[row][column], shown.hidden[row][column]);
    let row = |row: usize| (0..columns).map(|column| cell(row, column)).collect::<Vec<_>>();
    let column = |column: usize| (0..rows).map(|row| cell(row, column)).collect::<Vec<_>>();
    let lines: Vec<_> = (0..rows).map(row).chain((0..columns).map(column)).collect();
    for line in &lines {
        let total: u64 = line.iter().map(|(count, _)| count).sum();
        assert!(total == 0 || total >= threshold, "a line of {total} stands alone: {shown:?}");
    }
    assert_eq!(solvable(&shown.hidden), [], "{shown:?}");
    if shown.verdict != Verdict::Ok {
        return;
    }
    for line in &lines {
        assert!(line_is_safe(line, threshold), "{line:?} of {shown:?}");
        for &(count, hidden) in line {
            assert!(hidden || count == 0 || count >= threshold, "{count} shows: {shown:?}");
            assert!(!hidden || count > 0, "a zero is hidden: {shown:?}");
        }
    }
}

/// A count of the kind such tables hold: many small, some 0.
fn count(prng: &mut Prng, spread: u64) -> u64 {
    match prng.below(4) {
        0 => 0,
        1 => prng.next() % 6,
        _ => prng.next() % spread,
    }
}

#[test]
fn no_hidden_cell_of_a_table_can_be_solved() {
    let mut prng = Prng::new(7);
    let (mut merged, mut hid, mut refused) = (0, 0, 0);
    for round in 0..6000 {
        let (rows, columns) = (1 + prng.below(8), 1 + prng.below(8));
        let spread = [12, 40, 400][round % 3];
        let table: Vec<Vec<u64>> =
            (0..rows).map(|_| (0..columns).map(|_| count(&mut prng, spread)).collect()).collect();
        let threshold = [5, 10][round % 2];
        let shown = suppress_table(&table, threshold).expect("the rows are equally long");
        if shown.verdict == Verdict::AllHidden {
            continue;
        }
        check(&shown, threshold);
        merged += u32::from(shown.rows.len() < rows || shown.columns.len() < columns);
        hid += u32::from(shown.verdict == Verdict::Ok && shown.hidden.iter().flatten().any(|h| *h));
        refused += u32::from(shown.verdict == Verdict::TotalsOnly);
    }
    // The rounds met every branch, or they say nothing.
    assert!(merged > 500 && hid > 1000 && refused > 20, "{merged} merged, {hid} hidden, {refused} refused");
}

#[test]
fn the_solver_itself_finds_what_can_be_found() {
    let picture = |rows: &[&str]| -> Vec<Vec<bool>> {
        rows.iter().map(|row| row.chars().map(|mark| mark == 'x').collect()).collect()
    };
    assert_eq!(solvable(&picture(&["x.", ".."])), [(0, 0)]);
    assert_eq!(solvable(&picture(&["xx", "xx"])), []);
    assert_eq!(solvable(&picture(&["xx...", "xxx..", "...xx", "..xxx"])), [(1, 2), (3, 2)]);
}

#[test]
fn no_hidden_entry_of_a_list_can_be_solved() {
    let mut prng = Prng::new(11);
    for round in 0..6000 {
        let counts: Vec<u64> =
            (0..1 + prng.below(9)).map(|_| count(&mut prng, [12, 40][round % 2])).collect();
        let threshold = [5, 10][round % 2];
        let got = suppress_list(&counts, threshold);
        if counts.iter().sum::<u64>() < threshold {
            assert_eq!(got.verdict, Verdict::AllHidden);
            continue;
        }
        let line: Vec<_> = counts.iter().copied().zip(got.hidden).collect();
        assert!(line_is_safe(&line, threshold), "{line:?}");
        assert!(line.iter().all(|&(count, hidden)| hidden || count == 0 || count >= threshold), "{line:?}");
    }
}
