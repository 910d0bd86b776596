use std::collections::BTreeSet;

use super::{Figures, ScoreKey};
use crate::domain::Id;

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
    /// Compares an edition with the one before it.
    pub fn between(now: &Figures, before: &Figures) -> Self {
        let listed = |figures: &Figures| -> BTreeSet<(Id, Id)> {
            let telling = figures.voice.themes.iter().filter(|theme| theme.is_telling());
            telling.map(|theme| (theme.stage.clone(), theme.theme.clone())).collect()
        };
        let asked = |figures: &Figures| -> BTreeSet<ScoreKey> {
            figures.scores.iter().map(|score| score.key.clone()).collect()
        };
        let made = |figures: &Figures| -> BTreeSet<String> {
            figures.commitments.iter().map(|promise| promise.commitment.id.clone()).collect()
        };
        // Where nothing was listened to, asked or promised, all would be new, which says nothing.
        Self {
            themes: since(listed(now), listed(before), !before.voice.collected.is_empty()),
            scores: since(asked(now), asked(before), !before.scores.is_empty()),
            promises: since(made(now), made(before), !before.commitments.is_empty()),
        }
    }
}

fn since<T: Ord>(now: BTreeSet<T>, before: BTreeSet<T>, compared: bool) -> BTreeSet<T> {
    now.into_iter().filter(|one| compared && !before.contains(one)).collect()
}
