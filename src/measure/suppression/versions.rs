//! Small cells of a list whose total is shown, beside earlier versions of the list that readers keep.
//!
//! Two versions can be subtracted: what one hides is the sum of what it does not show, and if nothing else has changed,
//! the rest of two such sums is what differs. So a count that was hidden stays hidden; one that was shown as it is now is
//! known, and protects nothing; and none that is hidden, now or then, may follow from all sums together. Which counts
//! have changed where they were hidden is not known here, so the sums are read in the two ways that give most away: as if all were
//! what they are now, but for those that are shown; and as if each had been what any version told of it.

use std::collections::BTreeSet;

use super::equations::{Equations, Row};
use super::{safe, small};

/// What an earlier version told of each entry; `None` where it was hidden.
pub type Telling = Vec<Option<u64>>;

/// A column of a list: its counts, and what earlier versions told of them.
#[derive(Clone, Debug, Default)]
pub struct Column {
    /// The count of each entry. Entries that are gone stand in it with 0.
    pub counts: Vec<u64>,
    /// One for each earlier version.
    pub earlier: Vec<Telling>,
}

/// What is hidden of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HiddenBeside {
    /// `true` for a hidden entry, in the order given.
    pub hidden: Vec<bool>,
    /// How many small counts follow from what earlier versions told, whatever is hidden now.
    pub given_away: usize,
}

/// Hides entries of a list. Its columns have the same entries; an entry is shown in all of them or in none.
pub fn suppress_beside(columns: &[Column], threshold: u64) -> HiddenBeside {
    let columns: Vec<Known<'_>> = columns.iter().map(|column| Known::of(column, threshold)).collect();
    let hidden = hidden(&columns);
    let follow = |columns: &[Known<'_>], hidden: &[bool]| -> usize {
        columns.iter().map(|column| column.follow(hidden)).sum()
    };
    let mut given_away = follow(&columns, &hidden);
    if given_away > 0 {
        // A list may be too small to hide anything by itself: that was told by none.
        let alone: Vec<Column> = columns
            .iter()
            .map(|column| Column { counts: column.counts.to_vec(), earlier: Vec::new() })
            .collect();
        let alone: Vec<Known<'_>> = alone.iter().map(|column| Known::of(column, threshold)).collect();
        given_away = given_away.saturating_sub(follow(&alone, &self::hidden(&alone)));
    }
    HiddenBeside { hidden, given_away }
}

fn hidden(columns: &[Known<'_>]) -> Vec<bool> {
    let entries = columns.iter().map(|column| column.counts.len()).min().unwrap_or(0);
    if columns.iter().any(|column| column.counts.iter().sum::<u64>() < column.threshold) {
        return vec![true; entries];
    }
    let size = |entry: usize| columns.iter().map(|column| column.counts[entry]).sum::<u64>();
    let must = |entry: usize| columns.iter().any(|column| column.must_hide(entry));
    let mut hidden: Vec<bool> = (0..entries).map(must).collect();
    while columns.iter().any(|column| !column.is_safe(&hidden)) {
        let free = |entry: &usize| {
            !hidden[*entry] && size(*entry) > 0 && columns.iter().all(|column| !column.told[*entry])
        };
        match (0..entries).filter(free).min_by_key(|entry| size(*entry)) {
            Some(entry) => hidden[entry] = true,
            // Whoever has this version alone learns nothing.
            None => return vec![true; entries],
        }
    }
    hidden
}

/// A column with what readers of earlier versions know.
struct Known<'c> {
    counts: &'c [u64],
    threshold: u64,
    earlier: &'c [Telling],
    /// Whether an entry was told as it is.
    told: Vec<bool>,
    /// The entries that a version hid and that were others then.
    then: BTreeSet<usize>,
    /// The sums of what each version hid, in each way that they are read.
    readings: [Equations; 2],
}

impl<'c> Known<'c> {
    fn of(column: &'c Column, threshold: u64) -> Self {
        let counts = &column.counts;
        let told = |entry: usize| column.earlier.iter().any(|telling| telling[entry] == Some(counts[entry]));
        let told: Vec<bool> = (0..counts.len()).map(told).collect();
        let ever = |entry: &usize| column.earlier.iter().any(|telling| telling[*entry].is_some());
        let hid = |telling: &'c Telling| (0..counts.len()).filter(|&entry| telling[entry].is_none());
        let (mut as_told, mut as_now) = (Equations::default(), Equations::default());
        let mut then = BTreeSet::new();
        for telling in &column.earlier {
            // What was another then has a column of its own behind the others.
            let was = |entry: &usize| told[*entry] || is_gone(counts, telling, *entry);
            then.extend(hid(telling).filter(was));
            let now = hid(telling).filter(|entry| !was(entry));
            as_now.add(row(now.chain(hid(telling).filter(was).map(|entry| counts.len() + entry))));
            as_told.add(row(hid(telling).filter(|entry| !ever(entry))));
        }
        Self { counts, threshold, earlier: &column.earlier, told, then, readings: [as_now, as_told] }
    }

    fn is_small(&self, entry: usize) -> bool {
        small(self.counts[entry], self.threshold)
    }

    /// Whether it is small, or was hidden and may be what it was. A zero may be where a version hid all, zeros too.
    fn must_hide(&self, entry: usize) -> bool {
        let was_hidden =
            |telling: &Telling| telling[entry].is_none() && !is_gone(self.counts, telling, entry);
        self.is_small(entry) || !self.told[entry] && self.earlier.iter().any(was_hidden)
    }

    /// The entries that are hidden, and not known nonetheless.
    fn unknown<'h>(&'h self, hidden: &'h [bool]) -> impl Iterator<Item = usize> + 'h {
        (0..hidden.len()).filter(|&entry| hidden[entry] && !self.told[entry])
    }

    /// Whether nothing follows that has to stay hidden, and no sum of a few is too small.
    fn is_safe(&self, hidden: &[bool]) -> bool {
        self.is_line_safe(hidden) && self.rests(hidden).next().is_none() && self.followed(hidden).is_empty()
    }

    fn is_line_safe(&self, hidden: &[bool]) -> bool {
        safe(self.unknown(hidden).map(|entry| (self.counts[entry], true)), self.threshold)
    }

    /// What this version hides and an earlier one did not, where that is too small: it is the rest of two sums.
    fn rests<'h>(&'h self, hidden: &'h [bool]) -> impl Iterator<Item = Vec<usize>> + 'h {
        let rest = |telling: &Telling| {
            self.unknown(hidden).filter(|entry| telling[*entry].is_some()).collect::<Vec<_>>()
        };
        let sum = |rest: &Vec<usize>| rest.iter().map(|entry| self.counts[*entry]).sum();
        self.earlier.iter().map(rest).filter(move |rest| small(sum(rest), self.threshold))
    }

    /// The secrets that follow by this version's sum and did not before: small counts, and what is gone. They are named by
    /// their columns.
    fn followed(&self, hidden: &[bool]) -> BTreeSet<usize> {
        let secrets = self.unknown(hidden).filter(|entry| self.is_small(*entry));
        let then = self.then.iter().map(|entry| self.counts.len() + entry);
        let secrets: Vec<usize> = secrets.chain(then).collect();
        let read = |before: &Equations| {
            let mut sums = before.clone();
            sums.add(row(self.unknown(hidden)));
            let follow = |column: &usize| gives(&sums, *column) && !gives(before, *column);
            secrets.iter().copied().filter(follow).collect::<Vec<_>>()
        };
        self.readings.iter().flat_map(read).collect()
    }

    /// How many small counts readers know or can work out.
    fn follow(&self, hidden: &[bool]) -> usize {
        let given = |entry: &usize| self.told[*entry] || self.readings.iter().any(|sums| gives(sums, *entry));
        let mut follow = self.followed(hidden);
        follow.extend((0..self.counts.len()).filter(given));
        follow.extend(self.rests(hidden).flatten());
        // What cannot be made safe is as good as told.
        if !self.is_line_safe(hidden) {
            follow.extend(self.unknown(hidden));
        }
        let (now, then): (Vec<usize>, Vec<usize>) =
            follow.into_iter().partition(|column| *column < self.counts.len());
        let now = now.into_iter().filter(|entry| self.is_small(*entry)).count();
        // What was hidden and follows may have been small then. Where a count of now does, it is told of that.
        if now > 0 { now } else { then.len() }
    }
}

fn gives(sums: &Equations, column: usize) -> bool {
    sums.give(vec![(column, 1)])
}

/// Whether an entry is none now and was not so when a version hid it: zeros are shown, but where all is hidden.
fn is_gone(counts: &[u64], telling: &Telling, entry: usize) -> bool {
    counts[entry] == 0 && telling[entry].is_none() && telling.iter().any(Option::is_some)
}

/// The sum of columns, rising.
fn row(columns: impl Iterator<Item = usize>) -> Row {
    columns.map(|column| (column, 1)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::suppression::list::suppress_list;
    use crate::measure::verdict::Verdict;
    use proptest::prelude::*;

    /// Counts beside versions that hid `None`: which are hidden, and how many follow.
    fn check<const N: usize>(counts: [u64; N], earlier: &[[Option<u64>; N]], hidden: &str, follow: usize) {
        let earlier = earlier.iter().map(|telling| telling.to_vec()).collect();
        let got = suppress_beside(&[Column { counts: counts.to_vec(), earlier }], 5);
        let marks: String = got.hidden.iter().map(|&h| if h { 'x' } else { '.' }).collect();
        assert_eq!((marks.as_str(), got.given_away), (hidden, follow), "{counts:?}");
    }

    #[test]
    fn what_an_earlier_version_hid_stays_hidden() {
        // 3 and 17 were hidden; now that the 3 is a 7, a shown 17 would tell that it had been 20 less 17.
        check([7, 17, 40], &[[None, None, Some(40)]], "xx.", 0);
        // What is none now is shown; what stays takes another with it that was not told as it is.
        check([0, 17, 45], &[[None, None, Some(40)]], ".xx", 0);
    }

    #[test]
    fn what_was_told_protects_nothing() {
        // Late data brought the 2. Who knows the 10 already would subtract it with the 30; the 30 is new.
        check([2, 10, 30], &[[Some(0), Some(10), Some(20)]], "x.x", 0);
        // Both are known: nothing is left to hide it behind.
        check([2, 10, 30], &[[Some(0), Some(10), Some(30)]], "xxx", 1);
        // A small one that was told is known whatever is hidden.
        check([2, 10, 30], &[[Some(2), Some(11), Some(31)]], "x..", 1);
        // Two that make 2 are 1 each.
        check([1, 1, 30], &[[Some(0), Some(0), Some(30)]], "xxx", 2);
        // These follow by themselves, and no earlier version has a part in it.
        check([1, 1], &[[None, None]], "xx", 0);
    }

    #[test]
    fn the_rest_of_two_sums_does_not_follow() {
        // 3 and 17 made 20 and make it still: a new 2 hidden with them alone would be 22 less 20.
        check([2, 3, 17, 40], &[[Some(0), None, None, Some(35)]], "xxxx", 0);
        check([2, 3, 17, 40], &[[Some(0), None, None, Some(40)]], "xxxx", 1);
        // A version between hid the 40 too.
        check([2, 3, 17, 40], &[[Some(0), None, None, Some(40)], [Some(0), None, None, None]], "xxxx", 1);
    }

    #[test]
    fn of_two_columns_both_are_hidden() {
        let column = |counts: [u64; 3], earlier: [Option<u64>; 3]| Column {
            counts: counts.to_vec(),
            earlier: vec![earlier.to_vec()],
        };
        let came = column([20, 20, 20], [None, None, Some(20)]);
        let left = column([6, 18, 40], [None, None, Some(40)]);
        let got = suppress_beside(&[came, left], 5);
        assert_eq!(got, HiddenBeside { hidden: vec![true, true, false], given_away: 0 });
    }

    /// Whether the rows of a linear system, over the rationals, give a variable.
    fn solved(rows: &[Vec<f64>], variable: usize) -> bool {
        let mut rows = rows.to_vec();
        let mut target = vec![0.0; rows.first().map_or(0, Vec::len)];
        target[variable] = 1.0;
        let mut done = 0;
        for column in 0..target.len() {
            let Some(pivot) = (done..rows.len()).find(|&row| rows[row][column].abs() > 1e-9) else {
                continue;
            };
            rows.swap(done, pivot);
            let pivot = rows[done].clone();
            for row in rows.iter_mut().skip(done + 1).chain([&mut target]) {
                let factor = row[column] / pivot[column];
                row.iter_mut().zip(&pivot).for_each(|(x, p)| *x -= factor * p);
            }
            done += 1;
        }
        target.iter().all(|x| x.abs() < 1e-9)
    }

    proptest! {
        #[test]
        fn without_earlier_versions_it_is_the_list(counts in prop::collection::vec(0_u64..30, 0..8)) {
            let alone = HiddenBeside { hidden: suppress_list(&counts, 5).hidden, given_away: 0 };
            let got = suppress_beside(&[Column { counts: counts.clone(), earlier: Vec::new() }], 5);
            prop_assert_eq!(&got, &alone);
            // Made once more as it was, it is shown as it was.
            let earlier = counts.iter().zip(&got.hidden).map(|(count, hide)| (!hide).then_some(*count));
            let again = Column { counts: counts.clone(), earlier: vec![earlier.collect()] };
            prop_assert_eq!(suppress_beside(&[again], 5), alone);
        }

        /// Three versions, each made beside those before it: a reader who knows which counts changed and which did not
        /// works out no small count of any of them, unless it was told that it can be.
        #[test]
        fn no_version_gives_another_away(
            first in prop::collection::vec(prop_oneof![0_u64..8, 8_u64..40], 2..7),
            changes in prop::collection::vec(prop::collection::vec((0_usize..7, prop_oneof![0_u64..8, 8_u64..40]), 0..3), 2),
        ) {
            let mut versions = vec![first];
            for change in changes {
                let mut next = versions[versions.len() - 1].clone();
                for (place, count) in change {
                    let place = place % next.len();
                    next[place] = count;
                }
                versions.push(next);
            }
            let entries = versions[0].len();
            let mut earlier: Vec<Telling> = Vec::new();
            let mut rows: Vec<Vec<f64>> = Vec::new();
            // A count that changes becomes another variable, also where it becomes what it was before.
            let mut variables: Vec<usize> = (0..entries).collect();
            let width = entries * versions.len();
            let mut secrets: Vec<usize> = Vec::new();
            let mut before: Option<&Vec<u64>> = None;
            for (number, counts) in versions.iter().enumerate() {
                for entry in 0..entries {
                    if before.is_some_and(|before| before[entry] != counts[entry]) {
                        variables[entry] = number * entries + entry;
                    }
                }
                let got = suppress_beside(&[Column { counts: counts.clone(), earlier: earlier.clone() }], 5);
                // What a list cannot hide by itself is no matter of versions.
                let alone = suppress_list(counts, 5).verdict == Verdict::Ok;
                if got.given_away > 0 || !alone {
                    break;
                }
                let mut row = vec![0.0; width];
                for entry in 0..entries {
                    if got.hidden[entry] {
                        row[variables[entry]] = 1.0;
                        secrets.extend((1..5).contains(&counts[entry]).then_some(variables[entry]));
                    } else {
                        let mut shown = vec![0.0; width];
                        shown[variables[entry]] = 1.0;
                        rows.push(shown);
                    }
                }
                rows.push(row);
                for secret in &secrets {
                    prop_assert!(!solved(&rows, *secret), "{versions:?}: {secret} after {number}");
                }
                let shown = counts.iter().zip(&got.hidden);
                earlier.push(shown.map(|(count, hide)| (!hide).then_some(*count)).collect());
                before = Some(counts);
            }
        }
    }
}
