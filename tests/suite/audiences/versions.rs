//! Over random months that are published, changed and corrected: no small count that any version hides follows from what
//! all versions show to all audiences together, taken as equations and solved.
//!
//! The reader who solves them knows more than any reader does: which rows of the snapshot were not changed.

use std::collections::BTreeMap;

use advocate::check::check;
use advocate::domain::Id;
use advocate::figures::{Cell, CountOf, Disclosed, Disclosures, Timelines};
use advocate::finding::Report;
use advocate::load::load;
use proptest::prelude::*;

use super::solved::{AUDIENCES, Row, System, Who, counts, holds, project, rows, who};

/// A version: the rows that it was made of, and what each tree shows.
struct Version {
    rows: Vec<Row>,
    trees: Vec<(usize, BTreeMap<CountOf, Cell>)>,
    given_away: usize,
}

/// Makes a version beside those that are sealed.
fn version(rows: &[Row], who: &Who, sealed: &[Version]) -> Version {
    let sources = project(rows, who);
    let mut report = Report::default();
    let raw = load(&sources, &mut report);
    let project = check(raw, &sources, &mut report).unwrap();
    assert!(!report.has_errors(), "{:#?}", report.lines(&sources));
    let audience = |place: usize| Some(AUDIENCES[place].0.parse::<Id>().unwrap());
    let told = sealed
        .iter()
        .flat_map(|version| &version.trees)
        .map(|(place, counts)| Disclosed { audience: audience(*place), counts: counts.clone() });
    let period = "2026-10".parse().unwrap();
    let timelines = Timelines::new(&project, &Disclosures::from([(period, told.collect())]));
    let trees = (0..AUDIENCES.len()).map(|place| {
        let audiences = [audience(place)];
        (place, counts(&timelines.of(&audiences)[0].0.periods[0].shown))
    });
    let trees = trees.collect();
    let given_away = timelines.given_away.get(&period).copied().unwrap_or(0);
    Version { rows: rows.to_vec(), trees, given_away }
}

/// What follows of small counts from all versions.
fn leaks(versions: &[Version], who: &Who) -> Vec<String> {
    // A row that is the same in two versions is one unknown.
    let mut columns: BTreeMap<Row, usize> = BTreeMap::new();
    for row in versions.iter().flat_map(|version| &version.rows) {
        let next = columns.len();
        columns.entry(*row).or_insert(next);
    }
    let about = |version: &Version, audience: usize, of: &CountOf| -> Vec<Row> {
        let rows = version.rows.iter().filter(|row| row.3 > 0);
        // Whoever sees the whole is one of the audiences here.
        rows.filter(|row| holds(row, who, Some(audience), of)).copied().collect()
    };
    let equation = |rows: &[Row]| {
        let mut equation = vec![0; columns.len()];
        rows.iter().for_each(|row| equation[columns[row]] = 1);
        equation
    };
    let sum = |rows: &[Row]| rows.iter().map(|row| row.3).sum::<u64>();
    let mut system = System::default();
    let each = || {
        versions
            .iter()
            .enumerate()
            .flat_map(|(number, version)| version.trees.iter().map(move |tree| (number, version, tree)))
    };
    for (_, version, (audience, counts)) in each() {
        for (of, cell) in counts {
            if let Cell::Count(count) = cell {
                let rows = about(version, *audience, of);
                assert_eq!(*count, sum(&rows), "{of:?}");
                system.add(equation(&rows));
            }
        }
    }
    let mut leaks = Vec::new();
    for (number, version, (audience, counts)) in each() {
        for (of, cell) in counts {
            let rows = about(version, *audience, of);
            if (1..5).contains(&sum(&rows)) {
                assert_eq!(*cell, Cell::Hidden, "{of:?}");
                if system.solves(equation(&rows)) {
                    leaks.push(format!(
                        "version {number}, {}: {of:?} is {}",
                        AUDIENCES[*audience].0,
                        sum(&rows)
                    ));
                }
            }
        }
    }
    leaks
}

/// A change of a month: what becomes of its rows by place, and rows that came late.
type Change = (Vec<(usize, u64)>, Vec<Row>);

fn changed(rows: &[Row], (items, late): &Change) -> Vec<Row> {
    let mut rows = rows.to_vec();
    for (place, items) in items {
        let place = place % rows.len();
        rows[place].3 = *items;
    }
    for row in late {
        if !rows.iter().any(|known| (known.0, known.1, known.2) == (row.0, row.1, row.2)) {
            rows.push(*row);
        }
    }
    rows
}

fn change() -> impl Strategy<Value = Change> {
    let items = prop_oneof![1 => 0..6_u64, 1 => 5..40_u64];
    (
        prop::collection::vec((0..24_usize, items), 0..3),
        prop::collection::vec((0..3_usize, 0..=3_usize, 0..=3_usize, 1..9_u64), 0..3),
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn nothing_hidden_follows_from_several_versions(
        first in rows(),
        who in who(),
        changes in prop::collection::vec(change(), 1..4),
    ) {
        let mut versions = vec![version(&first, &who, &[])];
        for change in &changes {
            let rows = changed(&versions.last().unwrap().rows, change);
            let next = version(&rows, &who, &versions);
            versions.push(next);
        }
        let found = leaks(&versions, &who);
        let told: usize = versions.iter().map(|version| version.given_away).sum();
        let trees: Vec<_> = versions.iter().map(|version| (&version.rows, &version.trees)).collect();
        prop_assert!(found.is_empty(), "{found:#?}\n{told}\n{who:?}\n{trees:?}");
        prop_assert_eq!(told, 0);
    }
}
