use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{Id, Period};
use crate::project::{Project, Rating, Segment};

/// The measures and stages about which several questions are asked in one period, told apart by their themes.
pub(super) type Several = BTreeSet<(Id, Option<Id>)>;

/// Looks for them in each period and all before it: a score keeps its name from then on, and no earlier period knows of a
/// later one.
pub(super) fn several(project: &Project) -> BTreeMap<Period, Several> {
    let mut several = Several::new();
    let mut by_period = BTreeMap::new();
    for (period, snapshot) in &project.snapshots {
        let mut themes: BTreeMap<(&Id, Option<&Id>), &Option<Id>> = BTreeMap::new();
        for rating in snapshot.ratings.iter().filter(|rating| rating.segment.is_empty()) {
            let question = (&rating.measure, rating.stage.as_ref());
            if themes.insert(question, &rating.theme).is_some_and(|other| *other != rating.theme) {
                several.insert((rating.measure.clone(), rating.stage.clone()));
            }
        }
        by_period.insert(*period, several.clone());
    }
    by_period
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
