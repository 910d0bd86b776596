use std::collections::BTreeMap;

use super::{Edition, Fact, FactName, Figure, Point};
use crate::figures::ScoreKey;
use crate::measure::change::{Change, Printed, between};
use crate::measure::family::{Row, judge};
use crate::measure::thresholds::Thresholds;
use crate::measure::verdict::Verdict;

/// A score that both editions show, each of its own period.
#[derive(Clone, PartialEq, Debug)]
pub struct Moved {
    /// What it is about.
    pub key: ScoreKey,
    /// How it is worked out.
    pub kind: String,
    /// What it was.
    pub before: Point,
    /// What it is.
    pub after: Point,
    /// The difference, later − earlier as the two are held against each other, with its range and its verdict.
    pub change: Change,
}

/// Scores that cannot be held against each other.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Standing {
    /// Hidden in one of the editions, or in both.
    pub hidden: usize,
    /// Asked in one of them alone.
    pub once: usize,
}

/// A full count in both editions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FactMoved {
    /// What is counted.
    pub name: FactName,
    /// What it was.
    pub before: i64,
    /// What it is.
    pub after: i64,
}

/// The scores of two editions in pairs, in the order of the later; a score that one lacks stands alone. `true` for the only
/// question about a stage in both: it stays the same score when its theme changes.
pub(super) fn pairs<'e>(
    before: &'e Edition,
    after: &'e Edition,
) -> Vec<(Option<&'e Figure>, Option<&'e Figure>, bool)> {
    let by_question = |edition: &'e Edition| {
        let mut questions: BTreeMap<ScoreKey, Vec<&'e Figure>> = BTreeMap::new();
        for figure in &edition.figures {
            questions.entry(figure.question()).or_default().push(figure);
        }
        questions
    };
    let (then, now) = (by_question(before), by_question(after));
    let mut pairs = Vec::new();
    for figure in &after.figures {
        let question = figure.question();
        let others = then.get(&question).map_or(&[][..], Vec::as_slice);
        pairs.push(match (now[&question].as_slice(), others) {
            ([_], [other]) => (Some(*other), Some(figure), true),
            _ => {
                let same = others.iter().find(|other| other.key == figure.key);
                (same.copied(), Some(figure), false)
            }
        });
    }
    for figure in &before.figures {
        let question = figure.question();
        let others = now.get(&question).map_or(&[][..], Vec::as_slice);
        let alone = match (then[&question].as_slice(), others) {
            ([_], [_]) => false,
            _ => others.iter().all(|other| other.key != figure.key),
        };
        if alone {
            pairs.push((Some(figure), None, false));
        }
    }
    pairs
}

/// Every score that both show, and how many cannot be compared.
pub(super) fn scores(before: &Edition, after: &Edition) -> (Vec<Moved>, Standing) {
    let mut moved = Vec::new();
    let mut standing = Standing::default();
    let mut to_judge: [Vec<usize>; 2] = [Vec::new(), Vec::new()];
    for pair in pairs(before, after) {
        let (then, now) = match pair {
            (Some(then), Some(now), _) => (then, now),
            (one, other, _) => {
                let asked = one.or(other).is_some_and(|figure| figure.now.value.is_some());
                standing.once += usize::from(asked);
                continue;
            }
        };
        let (was, is) = (point(then, before, now, after), point(now, after, then, before));
        let (Some(printed_was), Some(printed_is)) = (printed(&was), printed(&is)) else {
            let hidden = was.hidden || is.hidden;
            let asked = was.value.is_some() || is.value.is_some();
            standing.hidden += usize::from(hidden);
            standing.once += usize::from(!hidden && asked);
            continue;
        };
        let told = told(before, after, then, now);
        if told.is_none() && !now.headline && !then.headline {
            to_judge[usize::from(now.key.is_total())].push(moved.len());
        }
        moved.push(Moved {
            key: now.key.clone(),
            kind: now.kind.clone(),
            before: was,
            after: is,
            change: told.unwrap_or_else(|| between(printed_was, printed_is)),
        });
    }
    // Editions may have been made with different settings: two of them are held against each other by the usual ones.
    for table in to_judge {
        let rows: Vec<Row> = table.iter().map(|place| row(&moved[*place])).collect();
        for (place, judged) in table.into_iter().zip(judge(&rows, &Thresholds::default())) {
            let change = &mut moved[place].change;
            // A self-selected score has no p-value and keeps its word.
            if change.p.is_some() {
                change.verdict = judged.verdict;
            }
        }
    }
    (moved, standing)
}

fn printed(point: &Point) -> Option<Printed> {
    point.value.map(|value| Printed { value, lower: point.lower, upper: point.upper })
}

/// A figure of an edition's own period. The later of the two editions knows better what the earlier period was: where it was
/// restated since, nothing moved by that.
fn point(figure: &Figure, edition: &Edition, other: &Figure, later: &Edition) -> Point {
    let known = other.history.get(&edition.period()).filter(|_| later.period() > edition.period());
    known.copied().unwrap_or(figure.now)
}

/// What the later edition itself says of the change since the earlier one: it knows the answers and not only what was
/// printed of them.
fn told(before: &Edition, after: &Edition, then: &Figure, now: &Figure) -> Option<Change> {
    let says = |later: &Figure, earlier: &Edition| {
        let (period, change) = later.since.as_ref()?;
        (*period == earlier.period()).then(|| change.clone())
    };
    says(now, before).or_else(|| says(then, after).map(turned))
}

/// The same change looked at from its other end.
fn turned(change: Change) -> Change {
    let verdict = match change.verdict {
        Verdict::Up => Verdict::Down,
        Verdict::Down => Verdict::Up,
        verdict => verdict,
    };
    let negative = |number: Option<f64>| number.map(|number| -number);
    Change {
        value: negative(change.value),
        lower: negative(change.upper),
        upper: negative(change.lower),
        p: change.p,
        verdict,
    }
}

fn row(moved: &Moved) -> Row {
    // A score that is shown has at least ten answers.
    let n = |point: &Point| point.n.unwrap_or(10);
    let Change { lower, upper, p, .. } = moved.change;
    Row { lower, upper, p, n_before: n(&moved.before), n_after: n(&moved.after) }
}

/// Full counts that both editions have and that differ, restated ones as the later edition has them.
pub(super) fn facts(before: &Edition, after: &Edition) -> Vec<FactMoved> {
    let count = |fact: &Fact, edition: &Edition, other: &Fact, later: &Edition| {
        let known = other.history.get(&edition.period()).filter(|_| later.period() > edition.period());
        known.copied().or(fact.now)
    };
    let pairs = before.facts.iter().zip(&after.facts);
    pairs
        .filter_map(|(then, now)| {
            let (was, is) = (count(then, before, now, after), count(now, after, then, before));
            Some(FactMoved { name: now.name, before: was?, after: is? })
        })
        .filter(|fact| fact.before != fact.after)
        .collect()
}

/// Whether two numbers are the same but for the rounding of a float.
pub(super) fn same(one: Option<f64>, other: Option<f64>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => (one - other).abs() <= 1e-9 * one.abs().max(other.abs()).max(1.0),
        (one, other) => one.is_none() && other.is_none(),
    }
}
