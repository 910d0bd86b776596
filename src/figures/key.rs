use std::collections::{BTreeMap, BTreeSet};

use crate::domain::Id;
use crate::project::{Project, Rating, Segment};

/// The measures and stages about which several questions are asked in one period, told apart by their themes.
pub(super) type Several = BTreeSet<(Id, Option<Id>)>;

/// Looks for them in all periods, so that a score has one name in all of them.
pub(super) fn several(project: &Project) -> Several {
    let mut several = Several::new();
    for snapshot in project.snapshots.values() {
        let mut themes: BTreeMap<(&Id, Option<&Id>), &Option<Id>> = BTreeMap::new();
        for rating in snapshot.ratings.iter().filter(|rating| rating.segment.is_empty()) {
            let question = (&rating.measure, rating.stage.as_ref());
            if themes.insert(question, &rating.theme).is_some_and(|other| *other != rating.theme) {
                several.insert((rating.measure.clone(), rating.stage.clone()));
            }
        }
    }
    several
}

/// What a score is about. Ordered by measure, stage, theme, group.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ScoreKey {
    /// The measure.
    pub measure: Id,
    /// The stage that was asked about; `None` for the relationship as a whole.
    pub stage: Option<Id>,
    /// The theme that was asked about, for a stage that has several questions of the same measure. Where it has one, the
    /// theme is a mark of the answers ([`super::Answers::themes`]) and may change from period to period.
    pub theme: Option<Id>,
    /// The group; empty for everyone.
    pub segment: Segment,
}

impl ScoreKey {
    /// What a row of ratings is about.
    pub(super) fn of(rating: &Rating, several: &Several) -> Self {
        let question = (rating.measure.clone(), rating.stage.clone());
        Self {
            theme: rating.theme.clone().filter(|_| several.contains(&question)),
            measure: question.0,
            stage: question.1,
            segment: rating.segment.clone(),
        }
    }

    /// Whether it is about everyone rather than a group.
    pub fn is_total(&self) -> bool {
        self.segment.is_empty()
    }
}
