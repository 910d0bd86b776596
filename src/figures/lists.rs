use std::collections::{BTreeMap, BTreeSet};

use super::cell::Cell;
use super::key::ScoreKey;
use crate::domain::Id;
use crate::measure::suppression::list::Earlier;
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

/// What sealed versions told of the lists of a period. Readers keep it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ListsTold(BTreeMap<Entry, BTreeSet<Cell>>);

impl ListsTold {
    /// Takes in what a version told of an entry.
    pub fn tell(&mut self, entry: Entry, cell: Cell) {
        self.0.entry(entry).or_default().insert(cell);
    }

    /// Takes in what another told.
    pub fn add(&mut self, other: &Self) {
        for (entry, cells) in &other.0 {
            match self.0.get_mut(entry) {
                Some(known) => known.extend(cells),
                None => drop(self.0.insert(entry.clone(), cells.clone())),
            }
        }
    }

    /// Whether nothing was told.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What readers may know of an entry that is so many now.
    pub(super) fn of(&self, entry: &Entry, now: u64) -> Earlier {
        match self.0.get(entry) {
            Some(cells) if cells.contains(&Cell::Count(now)) => Earlier::Told,
            Some(cells) if cells.contains(&Cell::Hidden) => Earlier::Hidden,
            _ => Earlier::Nothing,
        }
    }
}
