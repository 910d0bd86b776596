use std::collections::{BTreeMap, BTreeSet};

use super::cell::Cell;
use super::key::ScoreKey;
use crate::domain::Id;
use crate::measure::suppression::versions::{Column, suppress_beside};
use crate::project::Segment;

/// An entry of a list whose total everyone knows.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Entry {
    /// Who left for a reason.
    Reason(String),
    /// Who left without a reason that is known.
    NoReason,
    /// Who came to a group.
    Came(Segment),
    /// Who left a group.
    Left(Segment),
    /// Complaints received about a stage, or about none.
    Received(Option<Id>),
    /// Complaints open about a stage, or about none.
    Open(Option<Id>),
    /// Complaints from a broken rule, by stage and theme.
    Rule(Option<Id>, Option<Id>),
    /// The answers of a group.
    Answers(ScoreKey),
    /// The score of a group, known by its answers.
    Score(ScoreKey),
}

/// Which list an entry stands in.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum List {
    Reasons,
    /// Groups, by the segments that part the customers.
    Came(Vec<Id>),
    Left(Vec<Id>),
    Received,
    Open,
    Rules,
    /// Groups that were asked, by measure, stage and segments.
    Answers(Id, Option<Id>, Vec<Id>),
    Scores(Id, Option<Id>, Vec<Id>),
}

impl Entry {
    fn list(&self) -> List {
        let by = |segment: &Segment| segment.keys().cloned().collect();
        match self {
            Entry::Reason(_) | Entry::NoReason => List::Reasons,
            Entry::Came(group) => List::Came(by(group)),
            Entry::Left(group) => List::Left(by(group)),
            Entry::Received(_) => List::Received,
            Entry::Open(_) => List::Open,
            Entry::Rule(..) => List::Rules,
            // The total of a question may carry a theme that its groups lack, so the theme does not part the list.
            Entry::Answers(key) => List::Answers(key.measure.clone(), key.stage.clone(), by(&key.segment)),
            Entry::Score(key) => List::Scores(key.measure.clone(), key.stage.clone(), by(&key.segment)),
        }
    }
}

/// What a version told of a list; `None` where it was hidden.
type Telling = BTreeMap<Entry, Option<u64>>;

/// What sealed versions told of the lists of a period. Readers keep it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ListsTold(BTreeMap<List, BTreeSet<Telling>>);

impl ListsTold {
    /// What one version told; `None` where it was hidden.
    pub fn of(entries: impl IntoIterator<Item = (Entry, Option<u64>)>) -> Self {
        let mut lists: BTreeMap<List, Telling> = BTreeMap::new();
        for (entry, told) in entries {
            lists.entry(entry.list()).or_default().insert(entry, told);
        }
        Self(lists.into_iter().map(|(list, telling)| (list, BTreeSet::from([telling]))).collect())
    }

    /// Takes in what another version told.
    pub fn add(&mut self, other: Self) {
        for (list, tellings) in other.0 {
            self.0.entry(list).or_default().extend(tellings);
        }
    }

    /// Entries, by their places, and their counts as a column of a list, beside what was told of them. Those that are gone
    /// stand behind. Where nothing was told the entries are not asked for.
    fn column(&self, entry: impl Fn(usize) -> Entry, counts: &[u64]) -> Column {
        let alone = || Column { counts: counts.to_vec(), earlier: Vec::new() };
        if self.0.is_empty() || counts.is_empty() {
            return alone();
        }
        let entries: Vec<Entry> = (0..counts.len()).map(entry).collect();
        let Some(tellings) = self.0.get(&entries[0].list()) else { return alone() };
        let here: BTreeSet<&Entry> = entries.iter().collect();
        let gone: BTreeSet<&Entry> =
            tellings.iter().flat_map(BTreeMap::keys).filter(|entry| !here.contains(entry)).collect();
        let told = |telling: &Telling| {
            let of = |entry: &Entry| telling.get(entry).copied().unwrap_or(Some(0));
            entries.iter().chain(gone.iter().copied()).map(of).collect()
        };
        let none = std::iter::repeat_n(0, gone.len());
        Column {
            counts: counts.iter().copied().chain(none).collect(),
            earlier: tellings.iter().map(told).collect(),
        }
    }

    /// A list with its small counts hidden beside what was told of it, and how many follow from that nonetheless.
    pub(super) fn beside(
        &self,
        entry: impl Fn(usize) -> Entry,
        counts: &[u64],
        threshold: u64,
    ) -> (Vec<Cell>, usize) {
        let judged = suppress_beside(&[self.column(entry, counts)], threshold);
        let cell = |(&count, hide)| if hide { Cell::Hidden } else { Cell::Count(count) };
        (counts.iter().zip(judged.hidden).map(cell).collect(), judged.given_away)
    }

    /// The same of groups who came and left, who are hidden together: from one of the two and what a group had before and
    /// after, the other follows.
    pub(super) fn moves_beside(
        &self,
        groups: &[&Segment],
        came: &[u64],
        left: &[u64],
        threshold: u64,
    ) -> (Vec<bool>, usize) {
        let columns = [
            self.column(|place| Entry::Came(groups[place].clone()), came),
            self.column(|place| Entry::Left(groups[place].clone()), left),
        ];
        let mut judged = suppress_beside(&columns, threshold);
        judged.hidden.truncate(groups.len());
        (judged.hidden, judged.given_away)
    }
}
