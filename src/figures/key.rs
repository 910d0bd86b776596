use crate::domain::Id;
use crate::project::{Rating, Segment};

/// What a score is about. Ordered by measure, stage, theme, group.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ScoreKey {
    /// The measure.
    pub measure: Id,
    /// The stage that was asked about; `None` for the relationship as a whole.
    pub stage: Option<Id>,
    /// The theme that was asked about.
    pub theme: Option<Id>,
    /// The group; empty for everyone.
    pub segment: Segment,
}

impl ScoreKey {
    /// What a row of ratings is about.
    pub(super) fn of(rating: &Rating) -> Self {
        Self {
            measure: rating.measure.clone(),
            stage: rating.stage.clone(),
            theme: rating.theme.clone(),
            segment: rating.segment.clone(),
        }
    }

    /// Whether it is about everyone rather than a group.
    pub fn is_total(&self) -> bool {
        self.segment.is_empty()
    }
}
