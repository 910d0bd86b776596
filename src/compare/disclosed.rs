use std::collections::BTreeMap;

use serde::Deserialize;

use crate::domain::Id;
use crate::figures::{Cell, CountOf};

/// What an edition tells of what customers said.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct CountsTold {
    /// Of its own period.
    pub now: BTreeMap<CountOf, Cell>,
    /// Of the period before.
    pub before: BTreeMap<CountOf, Cell>,
}

/// The counts of `report.json`.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct RawCounts {
    items: Option<u64>,
    unplaced: Option<u64>,
    stages: Vec<RawStage>,
    themes: Vec<RawTheme>,
}

#[derive(Deserialize)]
struct RawStage {
    id: Id,
    #[serde(default)]
    items: Option<u64>,
    #[serde(default)]
    sources: BTreeMap<Id, Option<u64>>,
    #[serde(default)]
    suppressed_sources: Vec<Id>,
    #[serde(default)]
    actions: BTreeMap<Id, Option<u64>>,
}

#[derive(Deserialize)]
struct RawTheme {
    stage: Id,
    theme: Id,
    #[serde(default)]
    volume: Option<u64>,
    #[serde(default)]
    sources: BTreeMap<Id, Option<u64>>,
    #[serde(default)]
    suppressed_sources: Vec<Id>,
    #[serde(default)]
    previous_volume: Option<u64>,
}

/// A count that is always there: where it is not told, it is hidden.
fn count(told: Option<u64>) -> Cell {
    told.map_or(Cell::Hidden, Cell::Count)
}

/// A source's count; another `null` says that nothing was collected.
fn of_source(source: &Id, told: Option<u64>, suppressed: &[Id]) -> Cell {
    match told {
        None if !suppressed.contains(source) => Cell::NotCollected,
        told => count(told),
    }
}

impl RawCounts {
    pub fn told(self) -> CountsTold {
        let mut told = CountsTold::default();
        let now = &mut told.now;
        if self.stages.is_empty() {
            return told;
        }
        now.insert(CountOf::Items, count(self.items));
        now.insert(CountOf::Unplaced, count(self.unplaced));
        for stage in self.stages {
            let id = stage.id;
            now.insert(CountOf::Stage(id.clone()), count(stage.items));
            for (source, items) in stage.sources {
                let cell = of_source(&source, items, &stage.suppressed_sources);
                now.insert(CountOf::StageSource(id.clone(), source), cell);
            }
            for (action, items) in stage.actions {
                now.insert(CountOf::Action(id.clone(), action), count(items));
            }
        }
        for theme in self.themes {
            let (stage, id) = (theme.stage, theme.theme);
            now.insert(CountOf::Theme(stage.clone(), id.clone()), count(theme.volume));
            for (source, items) in theme.sources {
                let cell = of_source(&source, items, &theme.suppressed_sources);
                now.insert(CountOf::ThemeSource(stage.clone(), id.clone(), source), cell);
            }
            // A volume that is not there was hidden, or there was no period before.
            if let Some(volume) = theme.previous_volume {
                told.before.insert(CountOf::Theme(stage, id), Cell::Count(volume));
            }
        }
        told
    }
}
