use std::collections::{BTreeMap, BTreeSet};

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

/// What earlier versions told of rows, those of now and those of then that were another.
#[derive(Debug, Default)]
pub(super) struct Told {
    /// Sums of rows that are known.
    pub known: Vec<Row>,
    /// Counts of then that must not follow, each with the count of now that is to be hidden for it, or one near to it.
    pub secrets: Vec<(usize, usize)>,
}

/// An equation whose sum is 0: columns, rising, with their coefficients in the field of [`PRIME`], none 0. What is known
/// stands at [`KNOWN`].
pub(super) type Row = Vec<(usize, u64)>;

/// The last column: it is 1, and nothing is solved for it.
pub(super) const KNOWN: usize = usize::MAX;

/// A total and its parts, by their places.
#[derive(Debug)]
struct Line {
    total: usize,
    parts: Vec<usize>,
}

/// The field in which lines are solved: a prime, so that every coefficient but 0 can be divided by.
pub(super) const PRIME: u64 = (1 << 31) - 1;

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

    /// Says that readers have a count already.
    pub fn give(&mut self, place: usize) {
        self.given.insert(place);
    }

    /// Says that a count was hidden before: it stays hidden, and must not follow.
    pub fn hold(&mut self, place: usize) {
        self.held.insert(place);
    }

    /// Says what earlier versions told.
    pub fn told(&mut self, told: Told) {
        self.told.push(told);
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

    /// How many small counts readers have or can work out all the same, because earlier versions give them away. What
    /// follows only if something had not changed that has gives nothing away.
    pub fn given_away(&self, hidden: &[bool], threshold: u64) -> usize {
        let small = |place: &&usize| self.is_small(**place, threshold);
        let mut given: BTreeSet<usize> = self.given.iter().filter(small).copied().collect();
        for (known, _) in self.known(hidden) {
            let follows = self.spanned(&known, hidden).filter(|(place, value)| *value == self.counts[*place]);
            given.extend(follows.map(|(place, _)| place).filter(|place| small(&place)));
        }
        given.len()
    }

    fn is_small(&self, place: usize, threshold: u64) -> bool {
        is_small(self.counts[place], threshold)
    }

    /// Whether nobody knows a count.
    fn secret(&self, place: usize, hidden: &[bool]) -> bool {
        hidden[place] && !self.given.contains(&place)
    }

    /// The counts that must not follow from what is known, and do.
    fn following(&self, hidden: &[bool], threshold: u64) -> BTreeSet<usize> {
        let small = |place: usize| self.is_small(place, threshold);
        let mut following: BTreeSet<usize> =
            self.solved(hidden).into_iter().filter(|&place| small(place)).collect();
        for (known, told) in self.known(hidden) {
            // What was hidden before and is not small now may have been small then.
            let leaks = |&(place, value): &(usize, u64)| {
                small(place) || self.held.contains(&place) && is_small(value, threshold)
            };
            following.extend(self.spanned(&known, hidden).filter(leaks).map(|(place, _)| place));
            let value = |column| known.value(vec![(column, 1)]);
            let leaks = |(column, _): &&(usize, usize)| {
                value(*column).is_some_and(|value| is_small(value, threshold))
            };
            following.extend(told.secrets.iter().filter(leaks).map(|(_, place)| *place));
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
    /// that it can be read.
    fn known(&self, hidden: &[bool]) -> Vec<(Equations, &Told)> {
        let now = || {
            let mut known = Equations::default();
            for (place, each) in self.rows.iter().filter(|(place, _)| !self.secret(**place, hidden)) {
                each.iter().for_each(|rows| known.add(equal(sum(rows), self.counts[*place])));
            }
            known
        };
        const NOTHING: &Told = &Told { known: Vec::new(), secrets: Vec::new() };
        if self.told.is_empty() {
            return vec![(now(), NOTHING)];
        }
        let with = |told: &'_ Told| {
            let mut known = now();
            told.known.iter().for_each(|row| known.add(row.clone()));
            known
        };
        self.told.iter().map(|told| (with(told), told)).collect()
    }

    /// The hidden counts that follow from what is known, with the value that follows.
    fn spanned<'k>(
        &'k self,
        known: &'k Equations,
        hidden: &'k [bool],
    ) -> impl Iterator<Item = (usize, u64)> + 'k {
        let places = self.rows.iter().filter(|(place, _)| self.secret(**place, hidden));
        places.chain(&self.rests).flat_map(move |(&place, each)| {
            each.iter().filter_map(move |rows| Some((place, known.value(sum(rows))?)))
        })
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
fn sum(rows: &[usize]) -> Row {
    rows.iter().map(|&row| (row, 1)).collect()
}

/// The equation of a sum and its value.
pub(super) fn equal(mut sum: Row, value: u64) -> Row {
    let value = value % PRIME;
    if value > 0 {
        sum.push((KNOWN, PRIME - value));
    }
    sum
}

/// Equations that are solved as far as they can be: each begins with a column that no other has.
#[derive(Debug, Default)]
pub(super) struct Equations(Vec<Row>);

impl Equations {
    /// Adds an equation, columns rising. One that contradicts the others is not believed.
    pub fn add(&mut self, row: Row) {
        let mut row = self.rest(row);
        let Some(&(_, first)) = row.first().filter(|(column, _)| *column != KNOWN) else { return };
        let inverse = power(first, PRIME - 2);
        for (_, coefficient) in &mut row {
            *coefficient = *coefficient * inverse % PRIME;
        }
        for known in &mut self.0 {
            *known = without(std::mem::take(known), &row);
        }
        self.0.push(row);
    }

    fn rest(&self, row: Row) -> Row {
        self.0.iter().fold(row, |row, known| without(row, known))
    }

    /// The value of a sum, where it follows.
    pub fn value(&self, sum: Row) -> Option<u64> {
        match self.rest(sum).as_slice() {
            [] => Some(0),
            [(KNOWN, value)] => Some(*value),
            _ => None,
        }
    }

    /// What is left of them: each begins with coefficient 1.
    pub fn rows(&self) -> impl Iterator<Item = &[(usize, u64)]> {
        self.0.iter().map(Vec::as_slice)
    }
}

/// A row less so much of another that the other's first place is gone from it.
fn without(row: Row, other: &[(usize, u64)]) -> Row {
    let Some(&(pivot, _)) = other.first() else { return row };
    let Ok(at) = row.binary_search_by_key(&pivot, |(place, _)| *place) else { return row };
    let factor = PRIME - row[at].1;
    let mut sum = Vec::with_capacity(row.len() + other.len());
    let (mut left, mut right) = (row.into_iter().peekable(), other.iter().copied().peekable());
    loop {
        let (place, coefficient) = match (left.peek().copied(), right.peek().copied()) {
            (None, None) => return sum,
            (Some(a), Some(b)) if a.0 == b.0 => {
                left.next();
                right.next();
                (a.0, (a.1 + factor * b.1) % PRIME)
            }
            (Some(a), b) if b.is_none_or(|b| a.0 < b.0) => {
                left.next();
                a
            }
            (_, Some(b)) => {
                right.next();
                (b.0, factor * b.1 % PRIME)
            }
            (Some(a), None) => {
                left.next();
                a
            }
        };
        if coefficient != 0 {
            sum.push((place, coefficient));
        }
    }
}

/// A power in the field.
fn power(mut base: u64, mut exponent: u64) -> u64 {
    let mut product = 1;
    while exponent > 0 {
        if exponent & 1 == 1 {
            product = product * base % PRIME;
        }
        base = base * base % PRIME;
        exponent >>= 1;
    }
    product
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
