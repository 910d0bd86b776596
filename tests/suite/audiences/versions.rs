//! Over random months that are published, changed and corrected: no small count that any version hides follows from what
//! all versions show, taken as equations and solved.
//!
//! The reader who solves them knows more than any reader does: which rows of the snapshot were not changed.

use std::collections::BTreeMap;

use advocate::check::check;
use advocate::domain::{Id, Version};
use advocate::figures::{Cell, CountOf, Disclosed, Disclosures, Timelines};
use advocate::finding::Report;
use advocate::load::load;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use super::solved::{AUDIENCES, Row, System, Who, counts, holds, project, rows, who};

/// A version: the rows that it was made of, and what each tree shows.
struct Made {
    rows: Vec<Row>,
    trees: Vec<(usize, BTreeMap<CountOf, Cell>)>,
    given_away: usize,
}

/// Makes a version beside those that are sealed.
fn version(rows: &[Row], who: &Who, sealed: &[Made]) -> Made {
    let sources = project(rows, who);
    let mut report = Report::default();
    let raw = load(&sources, &mut report);
    let project = check(raw, &sources, &mut report).unwrap();
    assert!(!report.has_errors(), "{:#?}", report.lines(&sources));
    let audience = |place: usize| Some(AUDIENCES[place].0.parse::<Id>().unwrap());
    let told = sealed.iter().zip(1..).flat_map(|(sealed, revision)| {
        let tell = move |(place, counts): &(usize, BTreeMap<CountOf, Cell>)| Disclosed {
            version: Version { period: "2026-10".parse().unwrap(), revision },
            audience: audience(*place),
            counts: counts.clone(),
        };
        sealed.trees.iter().map(tell)
    });
    let period = "2026-10".parse().unwrap();
    let timelines = Timelines::new(
        &project,
        &Disclosures { counts: BTreeMap::from([(period, told.collect())]), ..Disclosures::default() },
    );
    let trees = (0..AUDIENCES.len()).map(|place| {
        let audiences = [audience(place)];
        (place, counts(&timelines.of(&audiences)[0].0.periods[0].shown))
    });
    let trees = trees.collect();
    let given_away = timelines.given_away.get(&period).copied().unwrap_or(0);
    Made { rows: rows.to_vec(), trees, given_away }
}

/// What follows of small counts from all versions.
fn leaks(versions: &[Made], who: &Who) -> Vec<String> {
    // A row that is the same in two versions is one unknown.
    let mut columns: BTreeMap<Row, usize> = BTreeMap::new();
    for row in versions.iter().flat_map(|version| &version.rows) {
        let next = columns.len();
        columns.entry(*row).or_insert(next);
    }
    let about = |version: &Made, audience: usize, of: &CountOf| -> Vec<Row> {
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

/// Makes a month, and makes it again after each change: what small counts follow, and what was made.
fn made(first: &[Row], who: &Who, changes: &[Change]) -> (Vec<String>, Vec<Made>) {
    let mut versions = vec![version(first, who, &[])];
    for change in changes {
        let rows = changed(&versions.last().unwrap().rows, change);
        let next = version(&rows, who, &versions);
        versions.push(next);
    }
    (leaks(&versions, who), versions)
}

/// Everything is for everyone.
const ALL: Who = Who { sources: [9; 3], stages: [9; 3], themes: [9; 3] };

fn nothing_follows(first: &[Row], who: &Who, changes: &[Change]) -> Result<(), TestCaseError> {
    let (leaks, versions) = made(first, who, changes);
    let rows: Vec<_> = versions.iter().map(|version| &version.rows).collect();
    prop_assert!(leaks.is_empty(), "{leaks:#?}\n{who:?}\n{rows:#?}");
    Ok(())
}

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, rng_seed: RngSeed::Fixed(23), ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config(300))]

    #[test]
    fn nothing_hidden_follows_from_a_month_and_its_correction(first in rows(), change in change()) {
        let (leaks, versions) = made(&first, &ALL, &[change]);
        let rows: Vec<_> = versions.iter().map(|version| &version.rows).collect();
        prop_assert!(leaks.is_empty(), "{leaks:#?}\n{rows:?}");
        prop_assert_eq!(versions[1].given_away, 0);
    }
}

// Months of a few items that are corrected again and again are the worst of it.
proptest! {
    #![proptest_config(config(60))]

    #[test]
    fn nothing_hidden_follows_from_several_corrections(
        first in rows(),
        changes in prop::collection::vec(change(), 2..4),
    ) {
        nothing_follows(&first, &ALL, &changes)?;
    }

    #[test]
    fn nothing_hidden_follows_from_corrections_of_several_trees(
        first in rows(),
        who in who(),
        changes in prop::collection::vec(change(), 1..3),
    ) {
        nothing_follows(&first, &who, &changes)?;
    }
}
