use std::collections::{BTreeMap, BTreeSet};

use super::cell::Cell;
use super::disclosed::{Deduced, Disclosed};
use super::listening::Listening;
use super::sums::{KNOWN, PRIME, Sums, Told, equal};
use crate::domain::Id;
use crate::project::{Feedback, Named, Project};
use crate::source::Span;

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

impl CountOf {
    /// The count of the stage that it is about.
    fn stage(&self) -> Option<CountOf> {
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

    /// Whether readers get it, where it is not hidden.
    fn is_printed(&self) -> bool {
        !matches!(self, CountOf::NoTheme(..) | CountOf::StageNoTheme(_) | CountOf::NoAction(_))
    }
}

impl Shown {
    /// What may be shown where all have the same.
    pub(super) fn alone(heard: &Heard<'_>) -> Self {
        let mut places = Places::default();
        let counts = places.of(heard.listening, heard.project);
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
    /// Who keeps an earlier version can subtract that too. It is not known which rows have changed since, so the reader is
    /// taken to know: a count that was shown as it is now is known, and hiding it would hide nothing; one that was hidden
    /// and may be now what it was then stays hidden, and must not follow from all versions together. A count that was shown
    /// and has changed is two counts; their difference is what was corrected.
    ///
    /// What several trees of one earlier version give together is worked out count by count and not over all sums: where few
    /// items of what some may not see are corrected, one may still follow to whoever keeps both versions of both trees.
    ///
    /// Returned with how many small counts earlier versions give away already, whatever is hidden now.
    pub(super) fn together(heard: &[Heard<'_>], disclosed: &[Disclosed]) -> (Vec<Self>, usize) {
        let mut places = Places::default();
        let each: Vec<BTreeMap<CountOf, usize>> =
            heard.iter().map(|heard| places.of(heard.listening, heard.project)).collect();
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
        let rows = Rows::of(heard);
        if heard.len() > 1 || !disclosed.is_empty() {
            places.rows(&each, &rows);
        }
        let threshold = heard.iter().map(|heard| heard.project.site.privacy.min_count).max().unwrap_or(0);
        places.earlier(&each, &rows, disclosed, |disclosed| {
            // The whole stands first, and is for whoever has no view of their own.
            heard.iter().rposition(|heard| heard.audience == disclosed.audience.as_ref()).unwrap_or(0)
        });
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

/// Rows of feedback, numbered over all audiences.
struct Rows {
    /// The items of each row.
    items: Vec<u64>,
    /// Which rows each count adds up, audience by audience.
    each: Vec<BTreeMap<CountOf, Vec<usize>>>,
}

impl Rows {
    /// A row that an audience may not see is not in its snapshot; one that it sees stands at the same place of the file.
    fn of(heard: &[Heard<'_>]) -> Self {
        let mut numbers: BTreeMap<Span, usize> = BTreeMap::new();
        let mut rows = Self { items: Vec::new(), each: Vec::with_capacity(heard.len()) };
        for heard in heard {
            let mut counts: BTreeMap<CountOf, Vec<usize>> = BTreeMap::new();
            for row in heard.feedback.iter().filter(|row| row.items > 0) {
                let number = *numbers.entry(row.span).or_insert(rows.items.len());
                if number == rows.items.len() {
                    rows.items.push(row.items);
                }
                for of in counted_in(row).into_iter().chain(unprinted(row)) {
                    counts.entry(of).or_default().push(number);
                }
            }
            counts.values_mut().for_each(|numbers| numbers.sort_unstable());
            rows.each.push(counts);
        }
        rows
    }

    fn sum(&self, rows: &[usize]) -> i128 {
        rows.iter().map(|&row| i128::from(self.items[row])).sum()
    }

    /// The rows of a count as an audience has it.
    fn in_count(&self, reader: usize, of: &CountOf) -> &[usize] {
        self.each.get(reader).and_then(|counts| counts.get(of)).map_or(&[], Vec::as_slice)
    }
}

/// The counts that nobody prints that a row is part of.
fn unprinted(row: &Feedback) -> Vec<CountOf> {
    let Some(stage) = &row.stage else { return Vec::new() };
    let mut counts = Vec::new();
    if row.theme.is_none() {
        counts.push(CountOf::NoTheme(stage.clone(), row.source.clone()));
    }
    if row.action.is_none() {
        counts.push(CountOf::NoAction(stage.clone()));
    }
    counts
}

/// The counts, of those that are printed, that a row is part of.
fn counted_in(row: &Feedback) -> Vec<CountOf> {
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

fn sums_of(by_source: Option<&BTreeMap<Id, u64>>) -> u64 {
    by_source.map_or(0, |by_source| by_source.values().sum())
}

/// Where each count stands among the sums. The same count of two audiences stands in one place.
#[derive(Default)]
struct Places {
    sums: Sums,
    known: BTreeMap<(CountOf, u64), usize>,
}

/// A way to read what an earlier version hid, since it is not known what has changed since.
#[derive(Clone, Copy)]
struct Reading {
    /// Counts that nobody prints are others than now, not the same.
    apart: bool,
    /// Counts that are others than now were the same in all earlier versions, not others in each.
    lasting: bool,
    /// What is part of a sum that has changed is another than now, not the same.
    moved: bool,
}

const READINGS: [Reading; 6] = [
    Reading { apart: false, lasting: false, moved: false },
    Reading { apart: false, lasting: true, moved: false },
    Reading { apart: true, lasting: false, moved: false },
    Reading { apart: true, lasting: true, moved: false },
    Reading { apart: false, lasting: false, moved: true },
    Reading { apart: false, lasting: true, moved: true },
];

/// The columns of counts of earlier versions come after those of rows.
const THEN: usize = 1 << 40;

impl Places {
    /// Says which rows of feedback each count that is printed adds up.
    fn rows(&mut self, each: &[BTreeMap<CountOf, usize>], rows: &Rows) {
        for (places, rows) in each.iter().zip(&rows.each) {
            for (of, numbers) in rows.iter().filter(|(of, _)| of.is_printed()) {
                if let Some(&place) = places.get(of) {
                    self.sums.adds_up(place, numbers.clone());
                }
            }
        }
    }

    /// Takes in what earlier versions told. `reader` is the place of whoever has the tree of one.
    ///
    /// It is not known what has changed, so it is read in every way: a count that nobody prints as what it is now, or as one
    /// of its own that must not follow either; a count that is another now as one of its version, or of all of them.
    fn earlier(
        &mut self,
        each: &[BTreeMap<CountOf, usize>],
        rows: &Rows,
        disclosed: &[Disclosed],
        reader: impl Fn(&Disclosed) -> usize,
    ) {
        if disclosed.is_empty() {
            return;
        }
        let mut readings = READINGS.map(|reading| (reading, Told::default()));
        for (places, rows) in each.iter().zip(&rows.each) {
            for (of, numbers) in rows.iter().filter(|(of, _)| !of.is_printed()) {
                if let Some(&place) = places.get(of) {
                    self.sums.rest_adds_up(place, numbers.clone());
                }
            }
        }
        // The columns of counts that are another now: of one version, or of all.
        let mut before: Vec<(usize, BTreeMap<CountOf, u64>)> = Vec::new();
        let mut then: BTreeMap<(Option<usize>, usize, CountOf), usize> = BTreeMap::new();
        for (number, version) in disclosed.iter().enumerate() {
            let own_reader = reader(version);
            let Some(counts) = each.get(own_reader) else { continue };
            let Deduced { known, sums, most, hidden } = version.deduced();
            let now =
                |of: &CountOf| rows.in_count(own_reader, of).iter().map(|&row| rows.items[row]).sum::<u64>();
            let rows_of = |of: &CountOf| rows.in_count(own_reader, of).iter().map(|&row| (row, 1));
            let mut given = Vec::new();
            for (of, count) in known.iter().filter(|(of, count)| now(of) == **count) {
                match counts.get(of) {
                    // The same in another tree is the same count there.
                    Some(&place) if of.is_printed() => given.push(place),
                    _ => {
                        for (_, told) in &mut readings {
                            told.known.push(equal(rows_of(of).collect(), *count));
                        }
                    }
                }
            }
            // Of what a line hid, something has changed where it does not make what it made; what is in another line that
            // still does is not it.
            let (mut moved, mut stayed): (BTreeSet<&CountOf>, BTreeSet<&CountOf>) = Default::default();
            for (hidden, sum) in &hidden {
                let line = if hidden.iter().map(now).sum::<u64>() == *sum { &mut stayed } else { &mut moved };
                line.extend(hidden);
            }
            let mut held = Vec::new();
            for (sum, of_known) in &sums {
                let place = |of: &CountOf| counts.get(of).copied().filter(|_| of.is_printed());
                // What is printed was no 0 where it was hidden.
                let changed = |of: &CountOf| {
                    now(of) == 0 && of.is_printed() || most.get(of).is_some_and(|most| now(of) > *most)
                };
                held.extend(sum.iter().filter(|(of, _)| !changed(of)).filter_map(|(of, _)| place(of)));
                // What is none now has nothing near to it: its stage has.
                let near = sum.iter().find_map(|(of, _)| place(of).filter(|&place| self.sums.at(place) > 0));
                let near = near.or_else(|| sum.iter().find_map(|(of, _)| counts.get(&of.stage()?).copied()));
                let near = near.or_else(|| counts.get(&CountOf::Items).copied());
                for (reading, told) in &mut readings {
                    let mut row = BTreeMap::from([(KNOWN, *of_known)]);
                    for (of, by) in sum {
                        let apart = reading.apart && !of.is_printed()
                            || reading.moved && moved.contains(of) && !stayed.contains(of);
                        if changed(of) || apart {
                            let next = THEN + then.len();
                            let column = *then
                                .entry(((!reading.lasting).then_some(number), own_reader, of.clone()))
                                .or_insert(next);
                            row.insert(column, *by);
                            told.secrets.extend(near.map(|near| (column, near)));
                        } else {
                            rows_of(of).for_each(|(number, _)| *row.entry(number).or_insert(0) += by);
                        }
                    }
                    let row = row.into_iter().map(|(column, by)| (column, by % PRIME));
                    told.known.push(row.filter(|(_, by)| *by != 0).collect());
                }
            }
            // What one tree had more of than another is known too, where it is what it was.
            for (other, lesser) in
                before.iter().filter(|(other, ..)| disclosed[*other].version == version.version)
            {
                let lesser_reader = reader(&disclosed[*other]);
                for (of, count) in &known {
                    let Some(less) = lesser.get(of) else { continue };
                    let (more, fewer) = (rows.in_count(own_reader, of), rows.in_count(lesser_reader, of));
                    let (then, now) =
                        (i128::from(*count) - i128::from(*less), rows.sum(more) - rows.sum(fewer));
                    if then != now || more == fewer {
                        continue;
                    }
                    let (more, fewer, then) =
                        if then < 0 { (fewer, more, -then) } else { (more, fewer, then) };
                    let mut sum: BTreeMap<usize, u64> = more.iter().map(|&row| (row, 1)).collect();
                    fewer.iter().for_each(|&row| *sum.entry(row).or_insert(0) += PRIME - 1);
                    let sum = sum.into_iter().map(|(row, by)| (row, by % PRIME)).filter(|(_, by)| *by != 0);
                    let sum = equal(sum.collect(), then.unsigned_abs() as u64);
                    readings.iter_mut().for_each(|(_, told)| told.known.push(sum.clone()));
                }
            }
            before.push((number, known));
            given.into_iter().for_each(|place| self.sums.give(place));
            held.into_iter().for_each(|place| self.sums.hold(place));
        }
        readings.into_iter().for_each(|(_, told)| self.sums.told(told));
    }

    /// Takes in all counts of a period as an audience has it.
    fn of(&mut self, listening: &Listening, project: &Project) -> BTreeMap<CountOf, usize> {
        let mut counts = BTreeMap::new();
        let mut whole = Vec::new();
        let mut total = 0;
        for stage in project.journey.iter() {
            let items = self.stage(stage.id(), stage.actions.iter().map(Named::id), listening, &mut counts);
            total += sums_of(listening.stages.get(stage.id()));
            whole.push(items);
        }
        let unplaced = sums_of(Some(&listening.unplaced));
        whole.push(self.count(CountOf::Unplaced, unplaced, &mut counts));
        let items = self.count(CountOf::Items, total + unplaced, &mut counts);
        self.sums.line(items, whole);
        counts
    }

    fn count(&mut self, of: CountOf, count: u64, counts: &mut BTreeMap<CountOf, usize>) -> usize {
        let place = *self.known.entry((of.clone(), count)).or_insert_with(|| self.sums.count(count));
        counts.insert(of, place);
        place
    }

    /// Takes in the counts of a stage: in all, by source, by action, by theme, by theme and source.
    fn stage<'a>(
        &mut self,
        stage: &Id,
        actions: impl Iterator<Item = &'a Id>,
        listening: &Listening,
        counts: &mut BTreeMap<CountOf, usize>,
    ) -> usize {
        let by_source = listening.stages.get(stage);
        let items = self.count(CountOf::Stage(stage.clone()), sums_of(by_source), counts);
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
            let column = self.count(CountOf::StageSource(stage.clone(), source.clone()), at_source, counts);
            sources.push(column);
            let mut cells = Vec::new();
            for (theme, said) in &themes {
                let of = CountOf::ThemeSource(stage.clone(), (*theme).clone(), source.clone());
                let cell = self.count(of, said.get(source).map_or(0, |said| said.items), counts);
                of_themes.entry(theme).or_default().push(cell);
                cells.push(cell);
            }
            // What has no theme is a row of its own, so that the rows make up the column.
            let placed: u64 = cells.iter().map(|&cell| self.sums.at(cell)).sum();
            let of = CountOf::NoTheme(stage.clone(), source.clone());
            let rest = self.count(of, at_source.saturating_sub(placed), counts);
            cells.push(rest);
            without_theme.push(rest);
            self.sums.line(column, cells);
        }
        self.sums.line(items, sources);
        let mut volumes = Vec::with_capacity(themes.len() + 1);
        for (theme, said) in &themes {
            let of = CountOf::Theme(stage.clone(), (*theme).clone());
            let volume = self.count(of, said.values().map(|said| said.items).sum(), counts);
            volumes.push(volume);
            self.sums.line(volume, of_themes.remove(theme).unwrap_or_default());
        }
        let rest: u64 = without_theme.iter().map(|&cell| self.sums.at(cell)).sum();
        let rest = self.count(CountOf::StageNoTheme(stage.clone()), rest, counts);
        self.sums.line(rest, without_theme);
        volumes.push(rest);
        self.sums.line(items, volumes);
        let actions: Vec<usize> = actions
            .map(|action| {
                let key = (stage.clone(), action.clone());
                let count = listening.actions.get(&key).copied().unwrap_or(0);
                self.count(CountOf::Action(key.0, key.1), count, counts)
            })
            .collect();
        if !actions.is_empty() {
            self.sums.line(items, actions);
        }
        items
    }
}
