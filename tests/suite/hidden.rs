//! Nobody can work a hidden count of the report out: what customers said is printed by stage, source, theme, action and in
//! all, and these tables share their totals. On random months a linear solver is given everything that is printed.
//! `measure::suppression` does the same for a table by itself.

use std::collections::BTreeMap;

use advocate::check::check;
use advocate::figures::{Cell, Figures, Timeline};
use advocate::finding::Report;
use advocate::load::load;
use advocate::source::Sources;

use crate::measure::Prng;

const SITE: &str = "\
schema: 1
organisation: Fenwick Ferries
title: Customer report
sources: [{id: a, name: A}, {id: b, name: B, volunteered: true}, {id: c, name: C, volunteered: true}]
themes: [{id: late, name: Late}, {id: wet, name: Wet}, {id: dear, name: Dear}]
";

const JOURNEY: &str = "\
schema: 1
stages:
  - {id: board, name: Boarding, actions: [{id: queue, name: Queue}, {id: pay, name: Pay}]}
  - {id: cross, name: Crossing}
  - {id: leave, name: Leaving, actions: [{id: walk, name: Walk}]}
";

/// What a row of feedback can be about: source, stage, theme, action. A reader sees sums over them, and does not know which
/// there are.
type About = (&'static str, Option<&'static str>, Option<&'static str>, Option<&'static str>);

/// A month: everything that a row can be about, with its items. Many are none, many are few.
fn month(prng: &mut Prng) -> Vec<(About, u64)> {
    let mut rows = Vec::new();
    let spread = [6, 14, 60][prng.below(3)];
    for source in ["a", "b", "c"] {
        for (stage, actions) in [
            (Some("board"), &["queue", "pay"][..]),
            (Some("cross"), &[][..]),
            (Some("leave"), &["walk"][..]),
            (None, &[][..]),
        ] {
            for theme in [None, Some("late"), Some("wet"), Some("dear")] {
                if stage.is_none() && theme.is_some() {
                    continue;
                }
                let said = prng.below(5) < 3;
                // One place more than there are actions: a row may name none.
                let chosen = prng.below(actions.len() + 1);
                for (place, action) in actions.iter().copied().map(Some).chain([None]).enumerate() {
                    let items = if said && place == chosen { prng.next() % spread } else { 0 };
                    rows.push(((source, stage, theme, action), items));
                }
            }
        }
    }
    rows
}

fn yaml(rows: &[(About, u64)]) -> String {
    let mut text = String::from("schema: 1\nperiod: 2026-10\nfeedback:\n");
    for ((source, stage, theme, action), items) in rows.iter().filter(|(_, items)| *items > 0) {
        text += &format!("  - {{source: {source}, items: {items}");
        for (key, value) in [("stage", stage), ("theme", theme), ("action", action)] {
            if let Some(value) = value {
                text += &format!(", {key}: {value}");
            }
        }
        text += "}\n";
    }
    text
}

/// Sums over rows: which rows, what is printed of it, and what it is.
struct Printed {
    rows: Vec<bool>,
    cell: Cell,
    count: u64,
    name: String,
}

/// Everything that an edition prints of what customers said.
fn printed(figures: &Figures, rows: &[(About, u64)]) -> Vec<Printed> {
    let mut all = Vec::new();
    let mut add = |name: String, cell: Cell, of: &dyn Fn(&About) -> bool| {
        let chosen: Vec<bool> = rows.iter().map(|(about, _)| of(about)).collect();
        let count =
            rows.iter().zip(&chosen).filter(|(_, chosen)| **chosen).map(|((_, items), _)| items).sum();
        all.push(Printed { rows: chosen, cell, count, name });
    };
    let voice = &figures.voice;
    add("all".to_owned(), voice.items, &|_| true);
    add("no stage".to_owned(), voice.unplaced, &|(_, stage, _, _)| stage.is_none());
    for figure in &voice.stages {
        let stage = figure.stage.as_str();
        let here = |about: &About| about.1 == Some(stage);
        add(stage.to_owned(), figure.items, &here);
        for (source, cell) in &figure.sources {
            add(format!("{stage}/{source}"), *cell, &|about| here(about) && about.0 == source.as_str());
        }
        for (action, cell) in &figure.actions {
            add(format!("{stage}.{action}"), *cell, &|about| here(about) && about.3 == Some(action.as_str()));
        }
    }
    // A theme that is not told was not said.
    for (stage, theme) in rows.iter().filter_map(|(about, _)| Some((about.1?, about.2?))) {
        if !voice.themes.iter().any(|told| told.stage.as_str() == stage && told.theme.as_str() == theme) {
            let cell = Cell::Count(0);
            add(format!("{theme}@{stage}"), cell, &|about| (about.1, about.2) == (Some(stage), Some(theme)));
        }
    }
    for figure in &voice.themes {
        let here =
            |about: &About| about.1 == Some(figure.stage.as_str()) && about.2 == Some(figure.theme.as_str());
        let name = format!("{}@{}", figure.theme, figure.stage);
        add(name.clone(), figure.volume, &here);
        for (source, cell) in &figure.sources {
            add(format!("{name}/{source}"), *cell, &|about| here(about) && about.0 == source.as_str());
        }
    }
    all
}

/// A prime: every coefficient but 0 can be divided by.
const PRIME: i64 = 998_244_353;

fn inverse(number: i64) -> i64 {
    let (mut power, mut exponent, mut product) = (number, PRIME - 2, 1);
    while exponent > 0 {
        if exponent & 1 == 1 {
            product = product * power % PRIME;
        }
        power = power * power % PRIME;
        exponent >>= 1;
    }
    product
}

/// Equations that are known, each with 1 in a column in which no other has anything.
#[derive(Default)]
struct Known(BTreeMap<usize, Vec<i64>>);

impl Known {
    /// What of an equation does not follow from those that are known.
    fn rest(&self, mut equation: Vec<i64>) -> Vec<i64> {
        for (&column, known) in &self.0 {
            let factor = equation[column];
            if factor != 0 {
                equation.iter_mut().zip(known).for_each(|(x, k)| *x = (*x - factor * k).rem_euclid(PRIME));
            }
        }
        equation
    }

    fn add(&mut self, equation: Vec<i64>) {
        let mut equation = self.rest(equation);
        let Some(column) = equation.iter().position(|x| *x != 0) else { return };
        let by = inverse(equation[column]);
        equation.iter_mut().for_each(|x| *x = *x * by % PRIME);
        for known in self.0.values_mut() {
            let factor = known[column];
            known.iter_mut().zip(&equation).for_each(|(k, x)| *k = (*k - factor * x).rem_euclid(PRIME));
        }
        self.0.insert(column, equation);
    }
}

fn equation(rows: &[bool]) -> Vec<i64> {
    rows.iter().map(|&row| i64::from(row)).collect()
}

/// What can be solved of what is hidden.
fn solvable(printed: &[Printed]) -> Vec<&Printed> {
    let mut known = Known::default();
    for told in printed.iter().filter(|told| told.cell != Cell::Hidden) {
        known.add(equation(&told.rows));
        // Where there is none in all, there is none in any part.
        if told.count == 0 {
            for row in (0..told.rows.len()).filter(|&row| told.rows[row]) {
                known.add(equation(&(0..told.rows.len()).map(|other| other == row).collect::<Vec<_>>()));
            }
        }
    }
    let follows = |told: &&Printed| known.rest(equation(&told.rows)).iter().all(|x| *x == 0);
    printed.iter().filter(|told| told.cell == Cell::Hidden).filter(follows).collect()
}

#[test]
fn no_hidden_count_of_the_report_can_be_solved() {
    let mut prng = Prng::new(23);
    let (mut hides, mut shows) = (0, 0);
    for round in 0..2000 {
        let rows = month(&mut prng);
        let site =
            if round % 2 == 0 { SITE.to_owned() } else { format!("{SITE}privacy: {{min_count: 10}}\n") };
        let least = if round % 2 == 0 { 5 } else { 10 };
        let snapshot = yaml(&rows);
        let sources = Sources::from_texts([
            ("content/site.yaml", site.as_str()),
            ("content/journey.yaml", JOURNEY),
            ("content/snapshots/2026-10.yaml", snapshot.as_str()),
        ]);
        let mut report = Report::default();
        let project =
            check(load(&sources, &mut report), &sources, &mut report).expect("the project is sound");
        let figures = Figures::of(&Timeline::new(&project), "2026-10".parse().unwrap()).unwrap();
        let printed = printed(&figures, &rows);
        for told in &printed {
            match told.cell {
                Cell::Count(count) => {
                    assert_eq!(count, told.count, "{}: {snapshot}", told.name);
                    assert!(count == 0 || count >= least, "{} is {count}: {snapshot}", told.name);
                    shows += 1;
                }
                Cell::Hidden => hides += 1,
                Cell::NotCollected => assert_eq!(told.count, 0, "{}: {snapshot}", told.name),
            }
        }
        let found: Vec<&str> = solvable(&printed).iter().map(|told| told.name.as_str()).collect();
        let cells: Vec<String> =
            printed.iter().map(|told| format!("{} {:?} {}", told.name, told.cell, told.count)).collect();
        assert!(found.is_empty(), "{found:?} can be worked out: {cells:#?} {snapshot}");
    }
    // The rounds met both, or they say nothing.
    assert!(hides > 10_000 && shows > 10_000, "{hides} hidden, {shows} shown");
}

#[test]
fn the_solver_itself_finds_what_can_be_found() {
    let told = |rows: [bool; 3], cell: Cell, count: u64| Printed {
        rows: rows.to_vec(),
        cell,
        count,
        name: format!("{rows:?}"),
    };
    let all = told([true; 3], Cell::Count(20), 20);
    let one = told([true, false, false], Cell::Hidden, 3);
    let two = told([false, true, true], Cell::Count(17), 17);
    let three = told([false, true, false], Cell::Hidden, 4);
    let found = |printed: &[Printed]| solvable(printed).len();
    assert_eq!(found(&[all, one, two, three]), 1);
    let empty = told([true, true, false], Cell::Count(0), 0);
    let part = told([true, false, false], Cell::Hidden, 0);
    assert_eq!(found(&[empty, part]), 1);
}
