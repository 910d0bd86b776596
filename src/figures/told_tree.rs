use std::collections::BTreeSet;

use super::changed::{Changed, Puzzle};
use super::count_of::CountOf;
use super::disclosed::{Deduced, Disclosed};
use super::rows::Rows;
use crate::domain::Version;
use crate::measure::suppression::equations::Row;

/// The columns of rows that were others then.
const THEN: usize = 1 << 32;

/// The columns of rows of then that are none now.
const GONE: usize = 1 << 33;

/// The columns of one version, where each has its own.
const VERSION: usize = 1 << 34;

/// What one version told one audience.
pub(super) struct Tree<'d> {
    /// Which version.
    pub version: Version,
    /// The place of the audience now.
    pub reader: usize,
    /// Whether it told of the parts that a theme's volume has.
    pub parts: bool,
    /// What follows from it.
    pub deduced: Deduced,
    disclosed: &'d Disclosed,
}

impl<'d> Tree<'d> {
    /// Reads what a version told; `reader` is the place now of whoever it told it.
    pub fn of(disclosed: &'d Disclosed, reader: usize) -> Self {
        Self {
            version: disclosed.version,
            reader,
            parts: disclosed.counts.keys().any(|of| matches!(of, CountOf::Stage(_))),
            deduced: disclosed.deduced(),
            disclosed,
        }
    }

    /// The rows that a count adds up now.
    pub fn rows_of<'r>(&self, of: &CountOf, rows: &'r Rows) -> &'r [usize] {
        rows.in_count(self.reader, of)
    }

    /// Whether a count is another now for certain. What is printed was no 0 where it was hidden.
    pub fn has_changed(&self, of: &CountOf, rows: &Rows) -> bool {
        let now = rows.sum(self.rows_of(of, rows));
        match self.deduced.known.get(of) {
            Some(count) => now != *count,
            None => now == 0 && of.is_printed() || self.deduced.most.get(of).is_some_and(|most| now > *most),
        }
    }

    /// The rows of smallest counts that have not changed.
    pub fn same<'r>(&'r self, rows: &'r Rows) -> impl Iterator<Item = usize> + 'r {
        let cells = self.deduced.known.keys().filter(|of| self.is_cell(of) && !self.has_changed(of, rows));
        cells.flat_map(|cell| self.rows_of(cell, rows)).copied()
    }

    /// What has changed for certain: smallest counts, and what lines hide; those with the smallest parts first.
    pub fn puzzles(&self, rows: &Rows, same: &BTreeSet<usize>) -> Vec<Puzzle> {
        let all = self.deduced.known.keys().chain(&self.deduced.hidden);
        let (cells, sums): (Vec<&CountOf>, Vec<&CountOf>) =
            all.filter(|of| self.has_changed(of, rows)).partition(|of| self.is_cell(of));
        let cells = cells.into_iter().map(|cell| self.puzzle(vec![cell.clone()], true, rows, same));
        // What was hidden and is none now had parts that are gone.
        let sums = sums.into_iter().filter(|of| self.deduced.hidden.contains(of));
        let sums = sums.filter(|of| self.rows_of(of, rows).is_empty()).map(|of| {
            let hidden = self.deduced.hidden.iter().filter(|part| self.is_cell(part) && of.holds(part));
            self.puzzle(hidden.cloned().collect(), true, rows, same)
        });
        let line = |(parts, sum): &(Vec<CountOf>, u64)| {
            let now: u64 = parts.iter().map(|of| rows.sum(self.rows_of(of, rows))).sum();
            let mut puzzle = self.puzzle(parts.clone(), false, rows, same);
            // One row that makes the difference may be all that came.
            let came = |changed: &Changed| match changed {
                Changed::Row(row) if Some(rows.sum(&[*row])) == now.checked_sub(*sum) => {
                    Some(Changed::Late(*row))
                }
                _ => None,
            };
            let came: Vec<Changed> = puzzle.candidates.iter().filter_map(came).collect();
            puzzle.candidates.splice(0..0, came);
            (now != *sum).then_some(puzzle)
        };
        let lines = self.deduced.lines.iter().filter_map(line);
        let (small, large): (Vec<_>, Vec<_>) =
            lines.partition(|puzzle| puzzle.parts.iter().all(|of| self.is_cell(of)));
        cells.chain(sums).chain(small).chain(large).collect()
    }

    fn puzzle(&self, parts: Vec<CountOf>, certain: bool, rows: &Rows, same: &BTreeSet<usize>) -> Puzzle {
        let mut candidates = Vec::new();
        for of in &parts {
            let own = self.rows_of(of, rows);
            let free = || own.iter().copied().filter(|row| !same.contains(row));
            candidates.extend(free().map(Changed::Row));
            let (now, then) = (rows.sum(own), self.deduced.known.get(of).copied());
            if free().next().is_none() || then.is_some_and(|then| then > now) {
                candidates.push(Changed::Gone(of.clone()));
            }
            if then.is_some_and(|then| then < now) && own.len() > 1 {
                candidates.extend(free().map(Changed::Late));
            }
            if certain && then.is_some_and(|then| then > 0) && !own.is_empty() {
                candidates.push(Changed::Replaced(of.clone()));
            }
            // What nobody prints may have been none where it was hidden.
            if certain && then.is_none() && !of.is_printed() {
                candidates.extend(free().map(Changed::Late));
            }
        }
        Puzzle { version: self.version, parts, candidates, certain }
    }

    /// Whether a count is one of the smallest that it told of.
    fn is_cell(&self, of: &CountOf) -> bool {
        match of {
            CountOf::ThemeSource(..) | CountOf::NoTheme(..) | CountOf::Unplaced => true,
            CountOf::Theme(..) => !self.parts,
            _ => false,
        }
    }

    /// Whether it has a place for a smallest count, or had none to tell: what it has no place for was none then.
    fn told_of(&self, cell: &CountOf) -> bool {
        let told = |of: &CountOf| self.disclosed.counts.contains_key(of);
        !self.parts
            || match cell {
                CountOf::NoTheme(stage, source) => told(&CountOf::StageSource(stage.clone(), source.clone())),
                cell => told(cell),
            }
    }

    /// Whether a smallest count may have been another.
    fn moved(&self, cell: &CountOf, rows: &Rows) -> bool {
        !self.deduced.known.contains_key(cell) || self.has_changed(cell, rows)
    }

    /// The sum that a count was, in rows of now and of then. Rows of then are those of a version by its number.
    pub fn sum(
        &self,
        of: &CountOf,
        rows: &Rows,
        changed: &BTreeSet<Changed>,
        gone: &[&CountOf],
        version: usize,
    ) -> Row {
        let (then, none) = (version * VERSION + THEN, version * VERSION + GONE);
        let then = |row: &usize| if changed.contains(&Changed::Row(*row)) { then + row } else { *row };
        let own = self.rows_of(of, rows).iter();
        let own = own.filter(|row| {
            let stood = |cell: &CountOf| {
                self.told_of(cell)
                    && !(self.moved(cell, rows) && changed.contains(&Changed::Replaced(cell.clone())))
            };
            rows.cells.get(**row).is_some_and(stood) && !changed.contains(&Changed::Late(**row))
        });
        let was_part = |cell: &CountOf| {
            let other = [Changed::Gone(cell.clone()), Changed::Replaced(cell.clone())];
            of.holds(cell)
                && self.told_of(cell)
                && self.moved(cell, rows)
                && other.iter().any(|other| changed.contains(other))
        };
        let gone = gone.iter().enumerate().filter(|(_, cell)| was_part(cell));
        let mut columns: Vec<usize> = own.map(then).chain(gone.map(|(number, _)| none + number)).collect();
        columns.sort_unstable();
        columns.into_iter().map(|column| (column, 1)).collect()
    }
}
