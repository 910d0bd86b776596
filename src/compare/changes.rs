use std::collections::BTreeSet;

use super::{Comparison, Edition, FigureName, LookBack, Restated};
use crate::domain::{Period, Version};

/// What a version tells of itself: how it differs from the one before it, and from what was published of earlier periods.
#[derive(Clone, PartialEq, Debug)]
pub struct Changes {
    /// What it is compared with.
    pub against: Against,
    /// How the two differ, where there is something to compare with.
    pub comparison: Option<Comparison>,
    /// Figures of earlier periods, and of its own where it is a correction, that are not what was published of them, the
    /// newest period first.
    pub restated: Vec<Restated>,
    /// Whether anything is sealed that could have been restated.
    pub anything_sealed: bool,
}

/// What a version is compared with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Against {
    /// Nothing: it is the first.
    Nothing,
    /// The sealed version of the period before.
    Sealed(Version),
    /// The version that it corrects.
    Corrected(Version),
    /// The period before as the same build has it: it is not sealed, and has the same playbook.
    Draft(Period),
}

impl Changes {
    /// Compares an edition with what it looks back on; where that holds no sealed version, with `draft`, the period before
    /// as the same build has it. `why` knows the reasons that snapshots give.
    pub fn of(
        now: &Edition,
        back: &LookBack<'_>,
        draft: Option<&Edition>,
        why: impl Fn(Period, &FigureName) -> Option<String>,
    ) -> Self {
        let base = back.base.or(draft);
        let against = match (back.base, draft) {
            (Some(base), _) if base.period() == now.period() => Against::Corrected(base.version),
            (Some(base), _) => Against::Sealed(base.version),
            (None, Some(draft)) => Against::Draft(draft.period()),
            (None, None) => Against::Nothing,
        };
        let mut restated: Vec<Restated> = Vec::new();
        for published in &back.published {
            restated.extend(Restated::all(published, now, |period| period == published.period()));
        }
        restated.sort_by(|a, b| (b.period, &a.figure).cmp(&(a.period, &b.figure)));
        // What the edition before told as this one does is told here for who reads this one alone.
        let since: BTreeSet<(FigureName, Period)> = base
            .map(|base| Restated::all(base, now, |_| true))
            .unwrap_or_default()
            .into_iter()
            .map(|figure| (figure.figure, figure.period))
            .collect();
        for figure in &mut restated {
            let key = (figure.figure.clone(), figure.period);
            figure.known = base.is_some_and(|base| base.version != figure.published) && !since.contains(&key);
            figure.why =
                why(figure.period, &figure.figure).or_else(|| now.reason.clone().filter(|_| !figure.known));
        }
        Self {
            against,
            comparison: base.map(|base| Comparison::of(base, now)),
            restated,
            anything_sealed: !back.published.is_empty(),
        }
    }
}
