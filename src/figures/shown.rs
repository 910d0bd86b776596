use std::collections::BTreeMap;

use super::cell::Cell;
use super::listening::Listening;
use super::sums::Sums;
use crate::domain::Id;
use crate::project::{Named, Project};

/// What of a period's feedback may be shown. It is decided once for each period, so that no later edition shows what the
/// period's own hides.
#[derive(Clone, PartialEq, Debug)]
pub struct Shown {
    /// All items.
    pub items: Cell,
    /// Items that name no stage.
    pub unplaced: Cell,
    /// Items of each stage.
    pub stages: BTreeMap<Id, Cell>,
    /// Items of each stage by source, for what was collected.
    pub stage_sources: BTreeMap<(Id, Id), Cell>,
    /// Items of each action of a stage.
    pub actions: BTreeMap<(Id, Id), Cell>,
    /// Items of each theme at a stage.
    pub volumes: BTreeMap<(Id, Id), Cell>,
    /// The same by source.
    pub theme_sources: BTreeMap<(Id, Id, Id), Cell>,
}

impl Shown {
    /// Hides small counts, and those that would give them away.
    pub(super) fn of(listening: &Listening, project: &Project) -> Self {
        let mut sums = Sums::default();
        let mut places = Places::default();
        let mut whole = Vec::new();
        let mut total = 0;
        for stage in project.journey.iter() {
            let items = places.stage(stage.id(), stage.actions.iter().map(Named::id), listening, &mut sums);
            total += sums_of(listening.stages.get(stage.id()));
            whole.push(items);
        }
        let unplaced = sums.count(sums_of(Some(&listening.unplaced)));
        whole.push(unplaced);
        let items = sums.count(total + sums_of(Some(&listening.unplaced)));
        sums.line(items, whole);
        let hidden = sums.hidden(project.site.privacy.min_count);
        let cell = |place: usize| if hidden[place] { Cell::Hidden } else { Cell::Count(sums.at(place)) };
        Self {
            items: cell(items),
            unplaced: cell(unplaced),
            stages: shown(places.stages, cell),
            stage_sources: shown(places.stage_sources, cell),
            actions: shown(places.actions, cell),
            volumes: shown(places.volumes, cell),
            theme_sources: shown(places.theme_sources, cell),
        }
    }
}

fn shown<K: Ord>(places: BTreeMap<K, usize>, cell: impl Fn(usize) -> Cell) -> BTreeMap<K, Cell> {
    places.into_iter().map(|(key, place)| (key, cell(place))).collect()
}

fn sums_of(by_source: Option<&BTreeMap<Id, u64>>) -> u64 {
    by_source.map_or(0, |by_source| by_source.values().sum())
}

/// Where each count stands among the sums.
#[derive(Default)]
struct Places {
    stages: BTreeMap<Id, usize>,
    stage_sources: BTreeMap<(Id, Id), usize>,
    actions: BTreeMap<(Id, Id), usize>,
    volumes: BTreeMap<(Id, Id), usize>,
    theme_sources: BTreeMap<(Id, Id, Id), usize>,
}

impl Places {
    /// Takes in the counts of a stage: in all, by source, by action, by theme, by theme and source.
    fn stage<'a>(
        &mut self,
        stage: &Id,
        actions: impl Iterator<Item = &'a Id>,
        listening: &Listening,
        sums: &mut Sums,
    ) -> usize {
        let items = sums.count(sums_of(listening.stages.get(stage)));
        self.stages.insert(stage.clone(), items);
        let by_source = listening.stages.get(stage);
        let themes: Vec<(&Id, &BTreeMap<Id, super::Said>)> = listening
            .themes
            .iter()
            .filter(|((at, _), _)| at == stage)
            .map(|((_, theme), said)| (theme, said))
            .collect();
        let mut sources = Vec::new();
        let mut of_themes: BTreeMap<&Id, Vec<usize>> = BTreeMap::new();
        let mut without_theme = Vec::new();
        for source in &listening.collected {
            let column = sums.count(by_source.and_then(|by| by.get(source)).copied().unwrap_or(0));
            sources.push(column);
            self.stage_sources.insert((stage.clone(), source.clone()), column);
            let mut cells = Vec::new();
            for (theme, said) in &themes {
                let cell = sums.count(said.get(source).map_or(0, |said| said.items));
                self.theme_sources.insert((stage.clone(), (*theme).clone(), source.clone()), cell);
                of_themes.entry(theme).or_default().push(cell);
                cells.push(cell);
            }
            // What has no theme is a row of its own, so that the rows make up the column.
            let rest =
                sums.count(sums.at(column).saturating_sub(cells.iter().map(|&cell| sums.at(cell)).sum()));
            cells.push(rest);
            without_theme.push(rest);
            sums.line(column, cells);
        }
        sums.line(items, sources);
        let mut volumes = Vec::with_capacity(themes.len() + 1);
        for (theme, said) in &themes {
            let volume = sums.count(said.values().map(|said| said.items).sum());
            volumes.push(volume);
            self.volumes.insert((stage.clone(), (*theme).clone()), volume);
            sums.line(volume, of_themes.remove(theme).unwrap_or_default());
        }
        let rest = sums.count(without_theme.iter().map(|&cell| sums.at(cell)).sum());
        sums.line(rest, without_theme);
        volumes.push(rest);
        sums.line(items, volumes);
        let actions: Vec<usize> = actions
            .map(|action| {
                let key = (stage.clone(), action.clone());
                let place = sums.count(listening.actions.get(&key).copied().unwrap_or(0));
                self.actions.insert(key, place);
                place
            })
            .collect();
        if !actions.is_empty() {
            sums.line(items, actions);
        }
        items
    }
}
