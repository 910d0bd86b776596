use crate::domain::Id;
use crate::project::Feedback;

/// Which count of a period's feedback.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum CountOf {
    /// All items.
    Items,
    /// Items that name no stage.
    Unplaced,
    /// Items of a stage.
    Stage(Id),
    /// Items of a stage from a source.
    StageSource(Id, Id),
    /// Items of an action of a stage.
    Action(Id, Id),
    /// Items of a theme at a stage.
    Theme(Id, Id),
    /// Items of a theme at a stage from a source.
    ThemeSource(Id, Id, Id),
    /// Items of a stage from a source that have no theme; nobody prints them.
    NoTheme(Id, Id),
    /// Items of a stage that have no theme; nobody prints them.
    StageNoTheme(Id),
    /// Items of a stage that name no action; nobody prints them.
    NoAction(Id),
}

impl CountOf {
    /// The count of the stage that it is about.
    pub(super) fn stage(&self) -> Option<CountOf> {
        match self {
            CountOf::Items | CountOf::Unplaced => None,
            CountOf::Stage(stage)
            | CountOf::StageSource(stage, _)
            | CountOf::Action(stage, _)
            | CountOf::Theme(stage, _)
            | CountOf::ThemeSource(stage, ..)
            | CountOf::NoTheme(stage, _)
            | CountOf::StageNoTheme(stage)
            | CountOf::NoAction(stage) => Some(CountOf::Stage(stage.clone())),
        }
    }

    /// Whether it is, or adds up, a smallest count: of a theme from a source, of a source without a theme, without a stage.
    pub(super) fn holds(&self, cell: &CountOf) -> bool {
        let (stage, theme, source) = match cell {
            CountOf::ThemeSource(stage, theme, source) => (stage, Some(theme), source),
            CountOf::NoTheme(stage, source) => (stage, None, source),
            _ => return self == cell || matches!((self, cell), (CountOf::Items, CountOf::Unplaced)),
        };
        match self {
            CountOf::Items => true,
            CountOf::Stage(at) => at == stage,
            CountOf::StageSource(at, from) => (at, from) == (stage, source),
            CountOf::Theme(at, about) => at == stage && Some(about) == theme,
            CountOf::StageNoTheme(at) => at == stage && theme.is_none(),
            own => own == cell,
        }
    }

    /// Whether readers get it, where it is not hidden.
    pub(super) fn is_printed(&self) -> bool {
        !matches!(self, CountOf::NoTheme(..) | CountOf::StageNoTheme(_) | CountOf::NoAction(_))
    }
}

/// The smallest count that a row is part of.
pub(super) fn cell(row: &Feedback) -> CountOf {
    match (&row.stage, &row.theme) {
        (None, _) => CountOf::Unplaced,
        (Some(stage), None) => CountOf::NoTheme(stage.clone(), row.source.clone()),
        (Some(stage), Some(theme)) => CountOf::ThemeSource(stage.clone(), theme.clone(), row.source.clone()),
    }
}

/// The counts that nobody prints that a row is part of.
pub(super) fn unprinted(row: &Feedback) -> Vec<CountOf> {
    let Some(stage) = &row.stage else { return Vec::new() };
    let mut counts = Vec::new();
    if row.theme.is_none() {
        counts.push(CountOf::NoTheme(stage.clone(), row.source.clone()));
        counts.push(CountOf::StageNoTheme(stage.clone()));
    }
    if row.action.is_none() {
        counts.push(CountOf::NoAction(stage.clone()));
    }
    counts
}

/// The counts, of those that are printed, that a row is part of.
pub(super) fn counted_in(row: &Feedback) -> Vec<CountOf> {
    let Some(stage) = &row.stage else { return vec![CountOf::Items, CountOf::Unplaced] };
    let mut counts = vec![
        CountOf::Items,
        CountOf::Stage(stage.clone()),
        CountOf::StageSource(stage.clone(), row.source.clone()),
    ];
    counts.extend(row.action.iter().map(|action| CountOf::Action(stage.clone(), action.clone())));
    if let Some(theme) = &row.theme {
        counts.push(CountOf::Theme(stage.clone(), theme.clone()));
        counts.push(CountOf::ThemeSource(stage.clone(), theme.clone(), row.source.clone()));
    }
    counts
}
