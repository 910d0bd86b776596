//! Over random feedback and random audiences: no small count that is hidden follows from what all trees together show,
//! taken as equations and solved.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use advocate::check::check;
use advocate::domain::Id;
use advocate::figures::{Cell, CountOf, Disclosures, Shown, Timelines};
use advocate::finding::Report;
use advocate::load::load;
use advocate::source::Sources;
use proptest::prelude::*;

pub(super) const STAGES: usize = 3;
const SOURCES: usize = 3;
const THEMES: usize = 3;
pub(super) const AUDIENCES: [(&str, &str); 3] =
    [("everyone", ""), ("leaders", ", sees: [everyone]"), ("north", ", sees: [everyone]")];

/// A row of feedback: source, stage, theme, and how much. A stage or theme beyond the last is none.
pub(super) type Row = (usize, usize, usize, u64);

/// Who may see each source, stage and theme: by the place of the audience; beyond the last, everyone.
#[derive(Clone, Debug)]
pub(super) struct Who {
    pub(super) sources: [usize; SOURCES],
    pub(super) stages: [usize; STAGES],
    pub(super) themes: [usize; THEMES],
}

pub(super) fn project(rows: &[Row], who: &Who) -> Sources {
    let of = |place: usize| match AUDIENCES.get(place) {
        Some((audience, _)) => format!(", audience: {audience}"),
        None => String::new(),
    };
    let mut site = String::from("schema: 1\norganisation: O\ntitle: T\nmeasures: []\nsources:\n");
    for (place, who) in who.sources.iter().enumerate() {
        writeln!(site, "  - {{id: source-{place}, name: S{}}}", of(*who)).unwrap();
    }
    site.push_str("themes:\n");
    for (place, who) in who.themes.iter().enumerate() {
        writeln!(site, "  - {{id: theme-{place}, name: T{}}}", of(*who)).unwrap();
    }
    site.push_str("audiences:\n");
    for (audience, sees) in AUDIENCES {
        writeln!(site, "  - {{id: {audience}{sees}}}").unwrap();
    }
    let mut journey = String::from("schema: 1\nstages:\n");
    for (place, who) in who.stages.iter().enumerate() {
        writeln!(journey, "  - {{id: stage-{place}, name: S{}}}", of(*who)).unwrap();
    }
    let mut snapshot = String::from("schema: 1\nperiod: 2026-10\nfeedback:\n");
    for (source, stage, theme, items) in rows {
        let stage = if *stage < STAGES { format!(", stage: stage-{stage}") } else { String::new() };
        let theme = if *theme < THEMES { format!(", theme: theme-{theme}") } else { String::new() };
        writeln!(snapshot, "  - {{source: source-{source}{stage}{theme}, items: {items}}}").unwrap();
    }
    Sources::from_texts([
        ("content/site.yaml", site.as_str()),
        ("content/journey.yaml", &journey),
        ("content/snapshots/2026-10.yaml", &snapshot),
    ])
}

/// What each tree shows: the whole first, then each audience that sees less.
fn shown(rows: &[Row], who: &Who) -> Vec<(Option<usize>, BTreeMap<CountOf, Cell>)> {
    let sources = project(rows, who);
    let mut report = Report::default();
    let raw = load(&sources, &mut report);
    let project = check(raw, &sources, &mut report).unwrap();
    assert!(!report.has_errors(), "{:#?}", report.lines(&sources));
    let timelines = Timelines::new(&project, &Disclosures::default());
    let mut trees = vec![(None, counts(&timelines.whole.periods[0].shown))];
    for (place, (name, _)) in AUDIENCES.iter().enumerate() {
        let audience = Some(name.parse::<Id>().unwrap());
        if project.views.contains_key(&audience) {
            let audiences = [audience];
            let timeline = timelines.of(&audiences)[0].0;
            trees.push((Some(place), counts(&timeline.periods[0].shown)));
        }
    }
    trees
}

pub(super) fn counts(shown: &Shown) -> BTreeMap<CountOf, Cell> {
    let mut counts = BTreeMap::from([(CountOf::Items, shown.items), (CountOf::Unplaced, shown.unplaced)]);
    counts.extend(shown.stages.iter().map(|(stage, cell)| (CountOf::Stage(stage.clone()), *cell)));
    let by_source = |((stage, source), cell): (&(Id, Id), &Cell)| {
        (CountOf::StageSource(stage.clone(), source.clone()), *cell)
    };
    counts.extend(shown.stage_sources.iter().map(by_source));
    let by_theme =
        |((stage, theme), cell): (&(Id, Id), &Cell)| (CountOf::Theme(stage.clone(), theme.clone()), *cell);
    counts.extend(shown.volumes.iter().map(by_theme));
    let by_both = |((stage, theme, source), cell): (&(Id, Id, Id), &Cell)| {
        (CountOf::ThemeSource(stage.clone(), theme.clone(), source.clone()), *cell)
    };
    counts.extend(shown.theme_sources.iter().map(by_both));
    counts
}

/// Whether an audience sees a row, and a count is about it.
pub(super) fn holds(row: &Row, who: &Who, audience: Option<usize>, of: &CountOf) -> bool {
    let (source, stage, theme, _) = *row;
    let sees = |list: &[usize], place: usize| {
        let Some(&reserved) = list.get(place).filter(|reserved| **reserved < AUDIENCES.len()) else {
            return true;
        };
        // Leaders and the north see what everyone sees.
        audience.is_none_or(|audience| audience == reserved || reserved == 0)
    };
    let seen = sees(&who.sources, source) && sees(&who.stages, stage) && sees(&who.themes, theme);
    let is = |id: &Id, noun: &str, place: usize| *id.as_str() == format!("{noun}-{place}");
    seen && match of {
        CountOf::Items => true,
        CountOf::Unplaced => stage >= STAGES,
        CountOf::Stage(at) => is(at, "stage", stage),
        CountOf::StageSource(at, from) => is(at, "stage", stage) && is(from, "source", source),
        CountOf::Theme(at, about) => is(at, "stage", stage) && is(about, "theme", theme),
        CountOf::ThemeSource(at, about, from) => {
            is(at, "stage", stage) && is(about, "theme", theme) && is(from, "source", source)
        }
        CountOf::Action(..) | CountOf::NoTheme(..) | CountOf::StageNoTheme(_) | CountOf::NoAction(_) => {
            unreachable!()
        }
    }
}

/// Equations with whole coefficients, solved in the field of a prime.
#[derive(Default)]
pub(super) struct System {
    rows: Vec<Vec<u64>>,
}

const PRIME: u64 = 1_000_000_007;

impl System {
    /// What is left of an equation when all others are taken off it.
    fn reduced(&self, mut row: Vec<u64>) -> Vec<u64> {
        for known in &self.rows {
            let pivot = known.iter().position(|value| *value != 0).unwrap();
            let factor = PRIME - row[pivot];
            if row[pivot] != 0 {
                row.iter_mut().zip(known).for_each(|(a, b)| *a = (*a + factor * b) % PRIME);
            }
        }
        row
    }

    pub(super) fn add(&mut self, row: Vec<u64>) {
        let mut row = self.reduced(row);
        let Some(pivot) = row.iter().position(|value| *value != 0) else { return };
        let (mut inverse, mut base, mut exponent) = (1, row[pivot], PRIME - 2);
        while exponent > 0 {
            if exponent & 1 == 1 {
                inverse = inverse * base % PRIME;
            }
            base = base * base % PRIME;
            exponent >>= 1;
        }
        row.iter_mut().for_each(|value| *value = *value * inverse % PRIME);
        self.rows.push(row);
    }

    pub(super) fn solves(&self, row: Vec<u64>) -> bool {
        self.reduced(row).iter().all(|value| *value == 0)
    }
}

fn nothing_follows(rows: &[Row], who: &Who) -> Result<(), TestCaseError> {
    let trees = shown(rows, who);
    let about = |audience: Option<usize>, of: &CountOf| -> Vec<usize> {
        (0..rows.len()).filter(|&place| rows[place].3 > 0 && holds(&rows[place], who, audience, of)).collect()
    };
    let sum = |places: &[usize]| places.iter().map(|&place| rows[place].3).sum::<u64>();
    let equation = |places: &[usize]| {
        let mut equation = vec![0; rows.len()];
        places.iter().for_each(|&place| equation[place] = 1);
        equation
    };
    let mut system = System::default();
    for (audience, counts) in &trees {
        for (of, cell) in counts {
            if let Cell::Count(count) = cell {
                let places = about(*audience, of);
                prop_assert_eq!(*count, sum(&places));
                system.add(equation(&places));
            }
        }
    }
    for (audience, counts) in &trees {
        for (of, cell) in counts {
            let places = about(*audience, of);
            if (1..5).contains(&sum(&places)) {
                prop_assert_eq!(*cell, Cell::Hidden);
                let follows = system.solves(equation(&places));
                prop_assert!(
                    !follows,
                    "{:?} of {:?}: {:?}\n{:#?}\n{:?}",
                    of,
                    audience,
                    rows,
                    brief(&trees),
                    who
                );
            }
        }
    }
    Ok(())
}

/// Each tree's counts in a line.
fn brief(trees: &[(Option<usize>, BTreeMap<CountOf, Cell>)]) -> Vec<String> {
    trees.iter().map(|tree| format!("{tree:?}")).collect()
}

pub(super) fn rows() -> impl Strategy<Value = Vec<Row>> {
    let items = prop_oneof![2 => 0..6_u64, 3 => 5..40_u64];
    prop::collection::vec((0..SOURCES, 0..=STAGES, 0..=THEMES, items), 4..24).prop_map(|rows| {
        let mut seen = BTreeSet::new();
        rows.into_iter().filter(|row| seen.insert((row.0, row.1, row.2))).collect()
    })
}

pub(super) fn who() -> impl Strategy<Value = Who> {
    let one = || prop_oneof![2 => Just(9_usize), 1 => 0..AUDIENCES.len()];
    ([one(), one(), one()], [one(), one(), one()], [one(), one(), one()])
        // One stage is for all, or there would be no journey.
        .prop_map(|(sources, [first, second, _], themes)| Who { sources, stages: [first, second, 9], themes })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn nothing_hidden_follows_from_several_trees(rows in rows(), who in who()) {
        nothing_follows(&rows, &who)?;
    }
}
