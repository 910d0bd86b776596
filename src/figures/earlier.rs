use std::collections::{BTreeMap, BTreeSet};

use super::changed::{Changed, Changes, Puzzle, solve};
use super::count_of::CountOf;
use super::disclosed::Disclosed;
use super::rows::Rows;
use super::sums::Told;
use super::told_tree::Tree;
use crate::domain::Version;
use crate::measure::suppression::equations::{Equations, Row};

/// What earlier versions told of a period, as sums of the rows that it has now.
///
/// Nobody but its readers knows which rows have changed since, so it is read as if they knew it. What was told of rows is
/// taken to be true of them now, but for those that have changed for certain: they were others then. Only whether a sum
/// follows is asked, not what it is, so that a row that has changed unnoticed makes no difference: nothing follows
/// for who knows the changes that would not follow if there were none.
#[derive(Debug, Default)]
pub(super) struct Earlier {
    /// Counts of now, by their places, that readers have already.
    pub given: Vec<usize>,
    /// Counts of now that were hidden and may be what they were.
    pub held: Vec<usize>,
    /// What was told, in each way that it can be read: where a count of several rows has changed, any of them may have.
    pub told: Vec<Told>,
}

/// More ways than these are not tried.
const MOST_READINGS: usize = 8;

impl Earlier {
    /// Reads what was told. `each` are the places of the counts as each audience has them; `reader` is the place of whoever
    /// has the tree of a version.
    pub fn of(
        each: &[BTreeMap<CountOf, usize>],
        rows: &Rows,
        disclosed: &[Disclosed],
        reader: impl Fn(&Disclosed) -> usize,
    ) -> Self {
        let mut trees: Vec<Tree<'_>> =
            disclosed.iter().map(|disclosed| Tree::of(disclosed, reader(disclosed))).collect();
        // A row that a lesser tree has is one of those of the greater; what told of all parts knows best.
        trees.sort_by_key(|tree| (!tree.parts, rows.each.get(tree.reader).map_or(0, BTreeMap::len)));
        // A row of a smallest count that did not change is what it was, for readers of greater trees too.
        let mut same: BTreeMap<Version, BTreeSet<usize>> = BTreeMap::new();
        for tree in &trees {
            same.entry(tree.version).or_default().extend(tree.same(rows));
        }
        let puzzles: Vec<Puzzle> =
            trees.iter().flat_map(|tree| tree.puzzles(rows, &same[&tree.version])).collect();
        let certain: Vec<Puzzle> = puzzles.iter().filter(|puzzle| puzzle.certain).cloned().collect();
        // Where every puzzle is certain, both readings are one.
        let strict = if certain.len() < puzzles.len() { ways(&certain) } else { Vec::new() };
        let whole = ways(&puzzles);
        let mut earlier = Self::default();
        let changes = strict.first().or(whole.first());
        let none = BTreeSet::new();
        for tree in &trees {
            let changed = changes.and_then(|changes| changes.get(&tree.version));
            earlier.judge(tree, each, rows, changed.unwrap_or(&none));
        }
        for (changes, is_whole) in [(&strict, false), (&whole, true)] {
            let read = changes.iter().map(|changes| told(&trees, each, rows, changes, is_whole));
            earlier.told.extend(read);
        }
        earlier
    }

    /// Says which counts readers have already, and which stay hidden.
    fn judge(
        &mut self,
        tree: &Tree<'_>,
        each: &[BTreeMap<CountOf, usize>],
        rows: &Rows,
        changed: &BTreeSet<Changed>,
    ) {
        let place = |of: &CountOf| each.get(tree.reader)?.get(of).copied().filter(|_| of.is_printed());
        let same = |of: &&CountOf| {
            let now: Row = tree.rows_of(of, rows).iter().map(|row| (*row, 1)).collect();
            !tree.has_changed(of, rows) && tree.sum(of, rows, changed, &[], 0) == now
        };
        self.given.extend(tree.deduced.known.keys().filter(same).filter_map(place));
        let hidden = tree.deduced.hidden.iter().filter(|of| !tree.has_changed(of, rows));
        self.held.extend(hidden.filter_map(place));
    }
}

/// The ways to solve puzzles.
fn ways(puzzles: &[Puzzle]) -> Vec<Changes> {
    let most = puzzles.iter().map(|puzzle| puzzle.candidates.len()).max().unwrap_or(0);
    (0..most.clamp(1, MOST_READINGS)).map(|way| solve(puzzles, way)).collect()
}

/// What all versions told, where these rows were others.
fn told(
    trees: &[Tree<'_>],
    each: &[BTreeMap<CountOf, usize>],
    rows: &Rows,
    changes: &Changes,
    is_whole: bool,
) -> Told {
    let gone: BTreeSet<&CountOf> = changes
        .values()
        .flatten()
        .filter_map(|changed| match changed {
            Changed::Gone(cell) | Changed::Replaced(cell) => Some(cell),
            Changed::Row(_) | Changed::Late(_) => None,
        })
        .collect();
    let gone: Vec<&CountOf> = gone.into_iter().collect();
    let none = BTreeSet::new();
    let mut versions: Vec<Version> = trees.iter().map(|tree| tree.version).collect();
    versions.sort_unstable();
    versions.dedup();
    // A row that was another in two versions may have been the same in both, or not.
    let (mut known, mut apart) = (Equations::default(), Equations::default());
    let mut secrets: BTreeMap<(Row, usize), Row> = BTreeMap::new();
    for tree in trees {
        let changed = changes.get(&tree.version).unwrap_or(&none);
        let number = 1 + versions.partition_point(|version| *version < tree.version);
        let sum = |of: &CountOf, number| tree.sum(of, rows, changed, &gone, number);
        for of in tree.deduced.known.keys() {
            known.add(sum(of, 0));
            apart.add(sum(of, number));
        }
        for of in &tree.deduced.hidden {
            // What is none now has nothing near to it: its stage has, or all.
            let near = [Some(of.clone()), of.stage(), Some(CountOf::Items)].into_iter().flatten();
            let near = near.filter(|of| !tree.rows_of(of, rows).is_empty());
            if let Some(place) = near.filter_map(|of| each.get(tree.reader)?.get(&of).copied()).next() {
                secrets.insert((sum(of, 0), place), sum(of, number));
            }
        }
    }
    // What earlier versions give away by themselves is no secret any more.
    let kept = secrets.into_iter().filter(|(_, own)| !apart.give(own.clone()));
    Told { known, secrets: kept.map(|(secret, _)| secret).collect(), is_whole }
}
