use std::collections::{BTreeMap, BTreeSet};

use super::cell::Cell;
use super::count_of::CountOf;
use super::lists::ListsTold;
use crate::domain::{Id, Period, Version};
use crate::measure::suppression::equations::{Equations, KNOWN, PRIME};

/// What sealed versions have told of each period. Readers keep it, so that what a later version shows is read beside it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Disclosures {
    /// Of what customers said, version by version.
    pub counts: BTreeMap<Period, Vec<Disclosed>>,
    /// Of lists whose total everyone knows, to each audience.
    pub lists: BTreeMap<Period, BTreeMap<Option<Id>, ListsTold>>,
}

/// What one sealed version told one audience of a period.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Disclosed {
    /// Which version.
    pub version: Version,
    /// Whose tree it is.
    pub audience: Option<Id>,
    /// Every count that it has a place for, as it was shown. What is not here it did not tell of.
    pub counts: BTreeMap<CountOf, Cell>,
}

/// What follows from a version by itself.
pub(super) struct Deduced {
    /// The counts that it shows, and those that can be worked out.
    pub known: BTreeMap<CountOf, u64>,
    /// The others.
    pub hidden: BTreeSet<CountOf>,
    /// The most that a hidden count can have been.
    pub most: BTreeMap<CountOf, u64>,
    /// The parts that each line with a known total hides, and what they make.
    pub lines: Vec<(Vec<CountOf>, u64)>,
}

/// A total and the parts that make it. Counts that nobody prints are among the parts.
struct Line {
    total: CountOf,
    parts: Vec<CountOf>,
}

impl Line {
    /// The parts that it hides, and what they make; `None` where the total is hidden too, or no part.
    fn hidden(&self, known: &BTreeMap<CountOf, u64>) -> Option<(Vec<CountOf>, u64)> {
        let total = *known.get(&self.total)?;
        let shown: u64 = self.parts.iter().filter_map(|part| known.get(part)).sum();
        let hidden: Vec<CountOf> =
            self.parts.iter().filter(|part| !known.contains_key(*part)).cloned().collect();
        (!hidden.is_empty()).then(|| (hidden, total.saturating_sub(shown)))
    }
}

impl Disclosed {
    /// Works out what the version's own sums give.
    pub(super) fn deduced(&self) -> Deduced {
        let mut known: BTreeMap<CountOf, u64> = self
            .counts
            .iter()
            .filter_map(|(of, cell)| match cell {
                Cell::Count(count) => Some((of.clone(), *count)),
                Cell::NotCollected => Some((of.clone(), 0)),
                Cell::Hidden => None,
            })
            .collect();
        let lines = self.lines();
        // Where what is shown makes the total, nothing is left for the rest.
        for line in &lines {
            let shown: u64 = line.parts.iter().filter_map(|part| known.get(part)).sum();
            if known.get(&line.total) == Some(&shown) {
                for part in &line.parts {
                    known.entry(part.clone()).or_insert(0);
                }
            }
        }
        let mut names: Vec<&CountOf> =
            lines.iter().flat_map(|line| line.parts.iter().chain([&line.total])).collect();
        names.sort_unstable();
        names.dedup();
        let mut equations = Equations::default();
        let mut most: BTreeMap<CountOf, u64> = BTreeMap::new();
        for line in &lines {
            let mut row: BTreeMap<usize, u64> = BTreeMap::new();
            let mut add = |of: &CountOf, coefficient: u64| {
                let (column, by) = match (known.get(of), names.binary_search(&of)) {
                    (Some(count), _) => (KNOWN, coefficient * (count % PRIME) % PRIME),
                    (None, Ok(column)) => (column, coefficient),
                    (None, Err(_)) => return,
                };
                let sum = row.entry(column).or_insert(0);
                *sum = (*sum + by) % PRIME;
            };
            line.parts.iter().for_each(|part| add(part, 1));
            add(&line.total, PRIME - 1);
            equations.add(row.into_iter().filter(|(_, coefficient)| *coefficient != 0).collect());
            self.bound(line, &known, &mut most);
        }
        for row in equations.rows() {
            let (column, of_known) = match row {
                [(column, _)] => (*column, 0),
                [(column, _), (KNOWN, of_known)] => (*column, *of_known),
                _ => continue,
            };
            known.insert(names[column].clone(), (PRIME - of_known) % PRIME);
        }
        let all = names.into_iter().chain(self.counts.keys());
        let hidden = all.filter(|of| !known.contains_key(*of)).cloned().collect();
        let lines = lines.iter().filter_map(|line| line.hidden(&known)).collect();
        Deduced { known, hidden, most, lines }
    }

    /// What a line leaves for each count that it hides: every other hidden one is at least 1, since zeros are shown.
    fn bound(&self, line: &Line, known: &BTreeMap<CountOf, u64>, most: &mut BTreeMap<CountOf, u64>) {
        let Some(total) = known.get(&line.total) else { return };
        let shown: u64 = line.parts.iter().filter_map(|part| known.get(part)).sum();
        let hidden = |of: &&CountOf| self.counts.get(*of) == Some(&Cell::Hidden);
        let others = line.parts.iter().filter(hidden).count() as u64;
        for part in line.parts.iter().filter(|part| !known.contains_key(*part)) {
            let others = if hidden(&part) { others.saturating_sub(1) } else { others };
            let left = total.saturating_sub(shown).saturating_sub(others);
            let least = most.entry(part.clone()).or_insert(left);
            *least = (*least).min(left);
        }
    }

    /// The sums that the version's tables are made of.
    fn lines(&self) -> Vec<Line> {
        let mut stages: BTreeMap<&Id, [Vec<&Id>; 3]> = BTreeMap::new();
        for of in self.counts.keys() {
            match of {
                CountOf::Stage(stage) => drop(stages.entry(stage).or_default()),
                CountOf::StageSource(stage, source) => stages.entry(stage).or_default()[0].push(source),
                CountOf::Theme(stage, theme) => stages.entry(stage).or_default()[1].push(theme),
                CountOf::Action(stage, action) => stages.entry(stage).or_default()[2].push(action),
                _ => {}
            }
        }
        let has = |of: &CountOf| self.counts.contains_key(of);
        let mut lines = Vec::new();
        if has(&CountOf::Items) {
            let parts = stages.keys().map(|stage| CountOf::Stage((*stage).clone()));
            lines.push(Line { total: CountOf::Items, parts: parts.chain([CountOf::Unplaced]).collect() });
        }
        for (stage, [sources, themes, actions]) in stages {
            let whole = || CountOf::Stage(stage.clone());
            // A version that tells of volumes alone says nothing of what they are part of.
            if !has(&whole()) {
                continue;
            }
            let at = |source: &Id| CountOf::StageSource(stage.clone(), source.clone());
            let said =
                |theme: &Id, source: &Id| CountOf::ThemeSource(stage.clone(), theme.clone(), source.clone());
            let volume = |theme: &Id| CountOf::Theme(stage.clone(), theme.clone());
            let without = |source: &Id| CountOf::NoTheme(stage.clone(), source.clone());
            lines.push(Line { total: whole(), parts: sources.iter().map(|source| at(source)).collect() });
            for source in &sources {
                let parts = themes.iter().map(|theme| said(theme, source)).chain([without(source)]);
                lines.push(Line { total: at(source), parts: parts.collect() });
            }
            for theme in &themes {
                let parts = sources.iter().map(|source| said(theme, source)).collect();
                lines.push(Line { total: volume(theme), parts });
            }
            let volumes = themes.iter().map(|theme| volume(theme));
            let parts = volumes.chain(sources.iter().map(|source| without(source))).collect();
            lines.push(Line { total: whole(), parts });
            if !actions.is_empty() {
                let parts = actions.iter().map(|action| CountOf::Action(stage.clone(), (*action).clone()));
                let rest = CountOf::NoAction(stage.clone());
                lines.push(Line { total: whole(), parts: parts.chain([rest]).collect() });
            }
        }
        lines
    }
}
