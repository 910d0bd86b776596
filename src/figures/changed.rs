use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::count_of::CountOf;
use crate::domain::Version;

/// A row of feedback that was another then.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Changed {
    /// One of now was another.
    Row(usize),
    /// One of now was not there.
    Late(usize),
    /// There was one more of a smallest count.
    Gone(CountOf),
    /// There was another in place of all those of a smallest count.
    Replaced(CountOf),
}

/// Counts of which one has changed: which of their rows has is not known.
#[derive(Clone, Debug)]
pub(super) struct Puzzle {
    /// The version that told of them.
    pub version: Version,
    /// The counts.
    pub parts: Vec<CountOf>,
    /// What may have changed.
    pub candidates: Vec<Changed>,
    /// It is a single count, one of the smallest.
    pub certain: bool,
}

impl Puzzle {
    fn allows(&self, changed: &Changed) -> bool {
        match changed {
            Changed::Gone(cell) | Changed::Replaced(cell) => self.parts.iter().any(|part| part.holds(cell)),
            row => self.candidates.contains(row),
        }
    }

    fn is_solved(&self, known: &BTreeSet<Changed>) -> bool {
        known.iter().any(|changed| self.allows(changed))
    }
}

/// The rows that were others in each version.
pub(super) type Changes = BTreeMap<Version, BTreeSet<Changed>>;

/// The rows that were others in each version: one of those that each puzzle allows, as few as can be. Each way begins with
/// another one.
pub(super) fn solve(puzzles: &[Puzzle], way: usize) -> Changes {
    let mut changes = Changes::new();
    let none = BTreeSet::new();
    for (place, puzzle) in puzzles.iter().enumerate() {
        let known = changes.get(&puzzle.version).unwrap_or(&none);
        if puzzle.is_solved(known) {
            continue;
        }
        let later = puzzles[place..].iter().filter(|other| other.version == puzzle.version);
        let open: Vec<&Puzzle> = later.filter(|other| !other.is_solved(known)).collect();
        let mut best: Vec<&Changed> = puzzle.candidates.iter().collect();
        best.sort_by_cached_key(|changed| Reverse(open.iter().filter(|other| other.allows(changed)).count()));
        if let Some(changed) = best.get(way % best.len().max(1)) {
            changes.entry(puzzle.version).or_default().insert((*changed).clone());
        }
    }
    changes
}
