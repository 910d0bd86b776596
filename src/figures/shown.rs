use std::collections::BTreeMap;

use super::cell::Cell;
use super::count_of::CountOf;
use super::disclosed::Disclosed;
use super::earlier::Earlier;
use super::listening::Listening;
use super::rows::Rows;
use super::sums::Sums;
use crate::domain::Id;
use crate::project::{Feedback, Named, Project};

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

/// A period's feedback as one audience has it.
pub(super) struct Heard<'p> {
    /// Who has it, where not all see the same.
    pub audience: Option<&'p Id>,
    /// The project as they see it.
    pub project: &'p Project,
    /// The rows of feedback that they have.
    pub feedback: &'p [Feedback],
    /// The same, added up.
    pub listening: &'p Listening,
}

impl Shown {
    /// What may be shown where all have the same.
    pub(super) fn alone(heard: &Heard<'_>) -> Self {
        let mut places = Places::default();
        let counts = places.of(heard, &BTreeMap::new());
        let hidden = places.sums.hidden(heard.project.site.privacy.min_count);
        Self::of(&counts, &places.sums, &hidden)
    }

    /// Hides small counts, and those that would give them away.
    ///
    /// Several audiences are judged together, over all that any of them gets: who reads two trees, or talks to a reader of
    /// another, can subtract one from the other. A count that is the same in two trees is one count, shown in both or in
    /// neither. A count that is less in one tree is a part of it, beside a rest that is the difference; where that is
    /// small, one of the two is not shown. And over all trees each count is the sum of its rows of feedback: a small one
    /// that follows from the others, by whatever sums and differences, takes one more with it.
    ///
    /// Who keeps an earlier version can subtract that too: see [`Earlier`]. A count that was shown as it is now is known, and
    /// hiding it would hide nothing; one that was hidden and may be now what it was then stays hidden; and what was hidden
    /// in any version must not follow from all of them together.
    ///
    /// Returned with how many small counts earlier versions give away already, whatever is hidden now.
    pub(super) fn together(heard: &[Heard<'_>], disclosed: &[Disclosed]) -> (Vec<Self>, usize) {
        let mut places = Places::default();
        let rows = Rows::of(heard);
        let each: Vec<BTreeMap<CountOf, usize>> =
            heard.iter().zip(&rows.each).map(|(heard, rows)| places.of(heard, rows)).collect();
        for (one, view) in each.iter().enumerate() {
            for (other, lesser) in each.iter().enumerate() {
                let lies_in = one != other && heard[one].project.holds(heard[other].project);
                for (of, place) in view.iter().filter(|_| lies_in) {
                    if let Some(part) = lesser.get(of).filter(|part| *part != place) {
                        places.sums.line(*place, vec![*part]);
                    }
                }
            }
        }
        if heard.len() > 1 || !disclosed.is_empty() {
            places.rows(&each, &rows);
        }
        let threshold = heard.iter().map(|heard| heard.project.site.privacy.min_count).max().unwrap_or(0);
        if !disclosed.is_empty() {
            places.rests(&each, &rows);
            places.sums.told(Earlier::of(&each, &rows, disclosed, |disclosed| {
                // The whole stands first, and is for whoever has no view of their own.
                heard.iter().rposition(|heard| heard.audience == disclosed.audience.as_ref()).unwrap_or(0)
            }));
        }
        let hidden = places.sums.hidden(threshold);
        let given_away = if disclosed.is_empty() { 0 } else { places.sums.given_away(&hidden, threshold) };
        (each.iter().map(|counts| Self::of(counts, &places.sums, &hidden)).collect(), given_away)
    }

    /// Whether a version told just this, as far as it told anything.
    pub(super) fn tells(&self, disclosed: &Disclosed) -> bool {
        disclosed.counts.iter().all(|(of, told)| {
            let nothing = Cell::Count(0);
            let cell = match of.clone() {
                CountOf::Items => Some(self.items),
                CountOf::Unplaced => Some(self.unplaced),
                CountOf::Stage(stage) => self.stages.get(&stage).copied(),
                CountOf::StageSource(stage, source) => self.stage_sources.get(&(stage, source)).copied(),
                CountOf::Action(stage, action) => self.actions.get(&(stage, action)).copied(),
                CountOf::Theme(stage, theme) => self.volumes.get(&(stage, theme)).copied(),
                CountOf::ThemeSource(stage, theme, source) => {
                    self.theme_sources.get(&(stage, theme, source)).copied()
                }
                CountOf::NoTheme(..) | CountOf::StageNoTheme(_) | CountOf::NoAction(_) => None,
            };
            let none = |cell| if cell == Cell::NotCollected { nothing } else { cell };
            none(cell.unwrap_or(nothing)) == none(*told)
        })
    }

    fn of(counts: &BTreeMap<CountOf, usize>, sums: &Sums, hidden: &[bool]) -> Self {
        let nothing = Cell::Count(0);
        let mut shown = Self {
            items: nothing,
            unplaced: nothing,
            stages: BTreeMap::new(),
            stage_sources: BTreeMap::new(),
            actions: BTreeMap::new(),
            volumes: BTreeMap::new(),
            theme_sources: BTreeMap::new(),
        };
        for (of, place) in counts {
            let cell = if hidden[*place] { Cell::Hidden } else { Cell::Count(sums.at(*place)) };
            match of.clone() {
                CountOf::Items => shown.items = cell,
                CountOf::Unplaced => shown.unplaced = cell,
                CountOf::Stage(stage) => drop(shown.stages.insert(stage, cell)),
                CountOf::StageSource(stage, source) => {
                    shown.stage_sources.insert((stage, source), cell);
                }
                CountOf::Action(stage, action) => drop(shown.actions.insert((stage, action), cell)),
                CountOf::Theme(stage, theme) => drop(shown.volumes.insert((stage, theme), cell)),
                CountOf::ThemeSource(stage, theme, source) => {
                    shown.theme_sources.insert((stage, theme, source), cell);
                }
                CountOf::NoTheme(..) | CountOf::StageNoTheme(_) | CountOf::NoAction(_) => {}
            }
        }
        shown
    }
}

fn sums_of(by_source: Option<&BTreeMap<Id, u64>>) -> u64 {
    by_source.map_or(0, |by_source| by_source.values().sum())
}

/// The places of counts with the rows that they add up, over all audiences.
fn sums_of_rows(
    each: &[BTreeMap<CountOf, usize>],
    rows: &Rows,
    printed: bool,
) -> impl Iterator<Item = (usize, Vec<usize>)> {
    each.iter().zip(&rows.each).flat_map(move |(places, rows)| {
        let rows = rows.iter().filter(move |(of, _)| of.is_printed() == printed);
        rows.filter_map(|(of, numbers)| Some((*places.get(of)?, numbers.clone())))
    })
}

/// Where each count stands among the sums. A count of the same rows stands in one place for all audiences.
#[derive(Default)]
struct Places {
    sums: Sums,
    known: BTreeMap<(CountOf, Vec<usize>), usize>,
}

impl Places {
    /// Says which rows of feedback each count that is printed adds up.
    fn rows(&mut self, each: &[BTreeMap<CountOf, usize>], rows: &Rows) {
        for (place, numbers) in sums_of_rows(each, rows, true) {
            self.sums.adds_up(place, numbers);
        }
    }

    /// The same for counts that nobody prints.
    fn rests(&mut self, each: &[BTreeMap<CountOf, usize>], rows: &Rows) {
        for (place, numbers) in sums_of_rows(each, rows, false) {
            self.sums.rest_adds_up(place, numbers);
        }
    }

    /// Takes in all counts of a period as an audience has it; `rows` are those that each adds up, where several have it.
    fn of(&mut self, heard: &Heard<'_>, rows: &BTreeMap<CountOf, Vec<usize>>) -> BTreeMap<CountOf, usize> {
        let mut taken = Taken { places: self, rows, counts: BTreeMap::new() };
        let listening = heard.listening;
        let mut whole = Vec::new();
        let mut total = 0;
        for stage in heard.project.journey.iter() {
            whole.push(taken.stage(stage.id(), stage.actions.iter().map(Named::id), listening));
            total += sums_of(listening.stages.get(stage.id()));
        }
        let unplaced = sums_of(Some(&listening.unplaced));
        whole.push(taken.count(CountOf::Unplaced, unplaced));
        let items = taken.count(CountOf::Items, total + unplaced);
        taken.line(items, whole);
        taken.counts
    }
}

/// The counts of an audience, as they are taken in.
struct Taken<'t> {
    places: &'t mut Places,
    rows: &'t BTreeMap<CountOf, Vec<usize>>,
    counts: BTreeMap<CountOf, usize>,
}

impl Taken<'_> {
    fn count(&mut self, of: CountOf, count: u64) -> usize {
        let rows = self.rows.get(&of).cloned().unwrap_or_default();
        let Places { sums, known } = &mut *self.places;
        let place = *known.entry((of.clone(), rows)).or_insert_with(|| sums.count(count));
        self.counts.insert(of, place);
        place
    }

    fn line(&mut self, total: usize, parts: Vec<usize>) {
        self.places.sums.line(total, parts);
    }

    fn at(&self, place: usize) -> u64 {
        self.places.sums.at(place)
    }

    /// Takes in the counts of a stage: in all, by source, by action, by theme, by theme and source.
    fn stage<'a>(
        &mut self,
        stage: &Id,
        actions: impl Iterator<Item = &'a Id>,
        listening: &Listening,
    ) -> usize {
        let by_source = listening.stages.get(stage);
        let items = self.count(CountOf::Stage(stage.clone()), sums_of(by_source));
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
            let at_source = by_source.and_then(|by| by.get(source)).copied().unwrap_or(0);
            let column = self.count(CountOf::StageSource(stage.clone(), source.clone()), at_source);
            sources.push(column);
            let mut cells = Vec::new();
            for (theme, said) in &themes {
                let of = CountOf::ThemeSource(stage.clone(), (*theme).clone(), source.clone());
                let cell = self.count(of, said.get(source).map_or(0, |said| said.items));
                of_themes.entry(theme).or_default().push(cell);
                cells.push(cell);
            }
            // What has no theme is a row of its own, so that the rows make up the column.
            let placed: u64 = cells.iter().map(|&cell| self.at(cell)).sum();
            let of = CountOf::NoTheme(stage.clone(), source.clone());
            let rest = self.count(of, at_source.saturating_sub(placed));
            cells.push(rest);
            without_theme.push(rest);
            self.line(column, cells);
        }
        self.line(items, sources);
        let mut volumes = Vec::with_capacity(themes.len() + 1);
        for (theme, said) in &themes {
            let of = CountOf::Theme(stage.clone(), (*theme).clone());
            let volume = self.count(of, said.values().map(|said| said.items).sum());
            volumes.push(volume);
            self.line(volume, of_themes.remove(theme).unwrap_or_default());
        }
        let rest: u64 = without_theme.iter().map(|&cell| self.at(cell)).sum();
        let rest = self.count(CountOf::StageNoTheme(stage.clone()), rest);
        self.line(rest, without_theme);
        volumes.push(rest);
        self.line(items, volumes);
        let actions: Vec<usize> = actions
            .map(|action| {
                let key = (stage.clone(), action.clone());
                let count = listening.actions.get(&key).copied().unwrap_or(0);
                self.count(CountOf::Action(key.0, key.1), count)
            })
            .collect();
        if !actions.is_empty() {
            self.line(items, actions);
        }
        items
    }
}
