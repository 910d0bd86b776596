use std::collections::{BTreeMap, BTreeSet};

use super::earlier::Earlier;
use crate::measure::suppression::equations::{Equations, PRIME, Row};

/// Counts that are tied together by sums, such as the items of a stage by source, by theme and in all. What of them may
/// be shown is decided over all of them at once: a count hidden in one table must not follow from another.
///
/// MEASURES.md section 5 says it for a list and for a table; a report shows tables that share their totals.
#[derive(Debug, Default)]
pub(super) struct Sums {
    counts: Vec<u64>,
    lines: Vec<Line>,
    /// The rows of feedback that a count adds up, where several audiences are judged together; not the same for all where
    /// they happen to add up to the same.
    rows: BTreeMap<usize, BTreeSet<Vec<usize>>>,
    /// The rows of counts that nobody prints; small ones must not follow from several versions either.
    rests: BTreeMap<usize, BTreeSet<Vec<usize>>>,
    /// Counts that readers have from earlier versions: to hide them hides nothing.
    given: BTreeSet<usize>,
    /// Counts that earlier versions hid, and that may be now what they were then.
    held: BTreeSet<usize>,
    /// What earlier versions told, each way that it can be read.
    told: Vec<Told>,
}

/// What earlier versions told, read in one way.
#[derive(Debug, Default)]
pub(super) struct Told {
    /// Sums of rows that are known, rows of now and rows that were others then.
    pub known: Equations,
    /// Sums that must not follow, each with the count of now that is to be hidden for it, or one near to it.
    pub secrets: Vec<(Row, usize)>,
    /// Whether all that has changed is taken to have, so that what follows does so for certain.
    pub is_whole: bool,
}

/// A total and its parts, by their places.
#[derive(Debug)]
struct Line {
    total: usize,
    parts: Vec<usize>,
}

impl Sums {
    /// Takes a count in and returns its place.
    pub fn count(&mut self, count: u64) -> usize {
        self.counts.push(count);
        self.counts.len() - 1
    }

    /// The count at a place.
    pub fn at(&self, place: usize) -> u64 {
        self.counts[place]
    }

    /// Says which rows a count adds up: numbers, rising, without rows of no items.
    pub fn adds_up(&mut self, place: usize, rows: Vec<usize>) {
        self.rows.entry(place).or_default().insert(rows);
    }

    /// The same for a count that nobody prints.
    pub fn rest_adds_up(&mut self, place: usize, rows: Vec<usize>) {
        self.rests.entry(place).or_default().insert(rows);
    }

    /// Says what earlier versions told.
    pub fn told(&mut self, earlier: Earlier) {
        self.given.extend(earlier.given);
        self.held.extend(earlier.held);
        self.told.extend(earlier.told);
    }

    /// Says that parts make a total. What is missing to it counts as a part of its own, though nobody prints it.
    pub fn line(&mut self, total: usize, mut parts: Vec<usize>) {
        let sum: u64 = parts.iter().map(|&part| self.counts[part]).sum();
        let rest = self.counts[total].saturating_sub(sum);
        if rest > 0 {
            parts.push(self.count(rest));
        }
        parts.retain(|&part| self.counts[part] > 0);
        self.lines.push(Line { total, parts });
    }

    /// Which counts are hidden: those from 1 to one below the threshold, those that were hidden before, and as many more as
    /// are needed so that none of them can be worked out. Zeros stay.
    pub fn hidden(&self, threshold: u64) -> Vec<bool> {
        let kept = |place: usize| self.is_small(place, threshold) || self.held.contains(&place);
        let mut hidden: Vec<bool> = (0..self.counts.len()).map(kept).collect();
        loop {
            while let Some(more) = self.lines.iter().find_map(|line| self.lacking(line, &hidden, threshold)) {
                hidden[more] = true;
            }
            let more: BTreeSet<usize> = self
                .following(&hidden, threshold)
                .into_iter()
                .filter_map(|place| self.near(place, &hidden))
                .collect();
            if more.is_empty() {
                return hidden;
            }
            for place in more {
                hidden[place] = true;
            }
        }
    }

    /// How many small counts readers have or can work out all the same, because earlier versions give them away: in whatever
    /// way those are read.
    pub fn given_away(&self, hidden: &[bool], threshold: u64) -> usize {
        let small = |place: &usize| self.is_small(*place, threshold);
        let read = self.known(hidden, |told| told.is_whole).into_iter();
        let each = read.map(|(known, _)| self.spanned(&known, hidden).filter(small).collect());
        let follows: BTreeSet<usize> = each.reduce(|all, one| &all & &one).unwrap_or_default();
        self.given.iter().copied().filter(small).chain(follows).collect::<BTreeSet<usize>>().len()
    }

    fn is_small(&self, place: usize, threshold: u64) -> bool {
        is_small(self.counts[place], threshold)
    }

    /// Whether nobody knows a count.
    fn secret(&self, place: usize, hidden: &[bool]) -> bool {
        hidden[place] && !self.given.contains(&place)
    }

    /// The counts that must not follow from what is known, and do; for one of then the count of now that it is near to.
    fn following(&self, hidden: &[bool], threshold: u64) -> BTreeSet<usize> {
        let small = |place: &usize| self.is_small(*place, threshold);
        let mut following: BTreeSet<usize> = self.solved(hidden).into_iter().filter(small).collect();
        for (known, secrets) in self.known(hidden, |_| true) {
            following.extend(self.spanned(&known, hidden).filter(small));
            let follows = secrets.iter().filter(|(sum, _)| known.give(sum.clone()));
            following.extend(follows.map(|(_, near)| *near));
        }
        following
    }

    /// What must be hidden too so that a line gives nothing away; `None` where it gives nothing away.
    fn lacking(&self, line: &Line, hidden: &[bool], threshold: u64) -> Option<usize> {
        let covered: Vec<usize> =
            line.parts.iter().copied().filter(|&part| self.secret(part, hidden)).collect();
        let sum: u64 = covered.iter().map(|&part| self.counts[part]).sum();
        let safe = match (self.secret(line.total, hidden), covered.len()) {
            (false, 0) => true,
            (false, 1) => false,
            (false, _) => sum >= threshold,
            // A hidden total follows from its parts where all of them are shown.
            (true, parts) => parts > 0 || line.parts.is_empty(),
        };
        if safe {
            return None;
        }
        self.smallest(line.parts.iter().copied(), hidden)
            .or_else(|| self.smallest(std::iter::once(line.total), hidden))
    }

    /// The smallest count that is shown, not 0 and can be hidden; the first of equal ones.
    fn smallest(&self, places: impl Iterator<Item = usize>, hidden: &[bool]) -> Option<usize> {
        places
            .filter(|&place| !hidden[place] && self.counts[place] > 0 && !self.given.contains(&place))
            .min_by_key(|&place| self.counts[place])
    }

    /// The smallest shown count in a line with this one, parts before totals; where there is none, in a line with a hidden
    /// count of such a line, and so on.
    fn near(&self, place: usize, hidden: &[bool]) -> Option<usize> {
        let mut reached = BTreeSet::from([place]);
        loop {
            let touches = |line: &&Line| {
                reached.contains(&line.total) || line.parts.iter().any(|part| reached.contains(part))
            };
            let lines = || self.lines.iter().filter(touches);
            let found = self
                .smallest(lines().flat_map(|line| line.parts.iter().copied()), hidden)
                .or_else(|| self.smallest(lines().map(|line| line.total), hidden));
            if found.is_some() {
                return found;
            }
            let next = lines().flat_map(|line| line.parts.iter().copied().chain([line.total]));
            let leads = |place: &usize| hidden[*place] || self.given.contains(place);
            let next: BTreeSet<usize> = next.filter(leads).chain([place]).collect();
            if next.is_subset(&reached) {
                // No line leads on: what other trees show of the same rows.
                let own: BTreeSet<usize> = self.rows.get(&place)?.iter().flatten().copied().collect();
                let others = self.rows.iter();
                let others = others.filter(|(_, rows)| rows.iter().flatten().any(|row| own.contains(row)));
                return self.smallest(others.map(|(place, _)| *place), hidden);
            }
            reached.extend(next);
        }
    }

    /// All that anyone knows, each count being the sum of its rows: what is shown, and what earlier versions told, each way
    /// that it can be read; with what must not follow from it.
    fn known(&self, hidden: &[bool], read: impl Fn(&Told) -> bool) -> Vec<(Equations, &[(Row, usize)])> {
        let with = |mut known: Equations| {
            for (_, each) in self.rows.iter().filter(|(place, _)| !self.secret(**place, hidden)) {
                each.iter().for_each(|rows| known.add(sum(rows)));
            }
            known
        };
        if self.told.is_empty() {
            return vec![(with(Equations::default()), &[])];
        }
        self.told
            .iter()
            .filter(|told| read(told))
            .map(|told| (with(told.known.clone()), told.secrets.as_slice()))
            .collect()
    }

    /// The hidden counts that follow from what is known.
    fn spanned<'k>(&'k self, known: &'k Equations, hidden: &'k [bool]) -> impl Iterator<Item = usize> + 'k {
        let places = self.rows.iter().filter(|(place, _)| self.secret(**place, hidden));
        let follows = |rows: &Vec<usize>| known.give(sum(rows));
        places.chain(&self.rests).filter(move |(_, each)| each.iter().any(follows)).map(|(place, _)| *place)
    }

    /// The hidden counts that follow from what is shown: all lines are solved as equations at once.
    fn solved(&self, hidden: &[bool]) -> Vec<usize> {
        let mut equations = Equations::default();
        for line in &self.lines {
            let secret = |place: &usize| self.secret(*place, hidden);
            let mut row: Row = line.parts.iter().copied().filter(secret).map(|part| (part, 1)).collect();
            if secret(&line.total) {
                row.push((line.total, PRIME - 1));
            }
            row.sort_unstable();
            equations.add(row);
        }
        let single = |row: &[(usize, u64)]| if let [(place, _)] = row { Some(*place) } else { None };
        equations.rows().filter_map(single).collect()
    }
}

fn is_small(count: u64, threshold: u64) -> bool {
    (1..threshold).contains(&count)
}

/// A sum of rows.
pub(super) fn sum(rows: &[usize]) -> Row {
    rows.iter().map(|&row| (row, 1)).collect()
}

#[cfg(test)]
mod tests {
    use super::Sums;

    /// Lines of a table with its totals: rows, columns, and the whole.
    fn table(rows: &[&[u64]]) -> (Sums, Vec<Vec<usize>>) {
        let mut sums = Sums::default();
        let places: Vec<Vec<usize>> =
            rows.iter().map(|row| row.iter().map(|&count| sums.count(count)).collect()).collect();
        for (row, places) in rows.iter().zip(&places) {
            let total = sums.count(row.iter().sum());
            sums.line(total, places.clone());
        }
        for column in 0..rows[0].len() {
            let total = sums.count(rows.iter().map(|row| row[column]).sum());
            sums.line(total, places.iter().map(|row| row[column]).collect());
        }
        (sums, places)
    }

    fn check(rows: &[&[u64]], expected: &[&str]) {
        let (sums, places) = table(rows);
        let hidden = sums.hidden(5);
        let shown: Vec<String> = places
            .iter()
            .map(|row| row.iter().map(|&place| if hidden[place] { 'x' } else { '.' }).collect())
            .collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn a_small_cell_hides_three_more() {
        check(&[&[3, 20, 30], &[40, 50, 60], &[70, 80, 90]], &["xx.", "xx.", "..."]);
        check(&[&[30, 20], &[40, 50]], &["..", ".."]);
        check(&[&[0, 20], &[40, 50]], &["..", ".."]);
    }

    #[test]
    fn a_total_hides_where_its_only_part_is_small() {
        let mut sums = Sums::default();
        let (small, large) = (sums.count(2), sums.count(20));
        let whole = sums.count(22);
        sums.line(whole, vec![small, large]);
        // 2 and 20 are hidden; the whole may stand, since it is their sum alone.
        assert_eq!(sums.hidden(5), [true, true, false]);
    }

    #[test]
    fn what_nobody_prints_is_protected_too() {
        let mut sums = Sums::default();
        let part = sums.count(47);
        let whole = sums.count(50);
        sums.line(whole, vec![part]);
        // 50 less 47 would tell that three are left.
        assert_eq!(sums.hidden(5)[..2], [true, false]);
    }

    #[test]
    fn lines_are_solved_together() {
        // a + b, b + c and c + a are shown as totals: each line has two hidden parts, and still all three follow.
        let mut sums = Sums::default();
        let [a, b, c] = [3, 4, 40].map(|count| sums.count(count));
        for (one, other, total) in [(a, b, 7), (b, c, 44), (c, a, 43)] {
            let total = sums.count(total);
            sums.line(total, vec![one, other]);
        }
        let hidden = sums.hidden(5);
        assert!(hidden[..3].iter().all(|&hidden| hidden));
        assert!(sums.solved(&hidden).iter().all(|&place| place > 2), "{hidden:?}");
    }
}
