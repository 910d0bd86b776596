use std::collections::BTreeSet;

use super::ScoreKey;
use super::timeline::PeriodFacts;
use super::voice::listed;
use crate::domain::Id;
use crate::project::Project;

/// What an edition tells of that the one before it did not: both as their readers see them, so that a mark gives away
/// nothing that was hidden. A first edition has nothing before it, and so no news.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct News {
    /// Themes that are listed now and were not, by stage and theme.
    pub themes: BTreeSet<(Id, Id)>,
    /// Scores that were asked for the first time.
    pub scores: BTreeSet<ScoreKey>,
    /// Promises that were made since, by id.
    pub promises: BTreeSet<String>,
}

impl News {
    /// Compares the edition of a period with the one before it.
    pub(super) fn of(now: &PeriodFacts<'_>, earlier: &[PeriodFacts<'_>], project: &Project) -> Self {
        let Some(before) = earlier.last() else { return Self::default() };
        let asked: BTreeSet<&ScoreKey> = earlier.iter().flat_map(|facts| facts.scores.keys()).collect();
        let promised = |facts: &[PeriodFacts<'_>]| -> BTreeSet<String> {
            let all = facts.iter().flat_map(|facts| &facts.snapshot.commitments);
            all.map(|promise| promise.id.clone()).collect()
        };
        let made = promised(earlier);
        // Where nothing was listened to, asked or promised, all would be new, which says nothing.
        Self {
            themes: match before.listening.collected.is_empty() {
                true => BTreeSet::new(),
                false => listed(now, project).difference(&listed(before, project)).cloned().collect(),
            },
            scores: match asked.is_empty() {
                true => BTreeSet::new(),
                false => now.scores.keys().filter(|key| !asked.contains(key)).cloned().collect(),
            },
            promises: match made.is_empty() {
                true => BTreeSet::new(),
                false => promised(std::slice::from_ref(now)).difference(&made).cloned().collect(),
            },
        }
    }
}
