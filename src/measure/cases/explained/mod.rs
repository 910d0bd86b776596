//! How each measure is worked out, for a person: the same cases as `solve`, with every step.

pub(super) mod closed_loop;
pub(super) mod customers;
pub(super) mod people;
pub(super) mod print;
pub(super) mod survey;
pub(super) mod time;
pub(super) mod voices;
pub(super) mod weights;

use crate::measure::change::Change;
use crate::measure::display::Kind;
use crate::measure::explanation::{Amount, Outcome, Working};
use crate::measure::score::Score;
use crate::measure::verdict::Verdict;

/// A score as a report prints it.
fn score(work: &mut Working, name: &'static str, kind: Kind, score: &Score, verdict: Verdict) {
    let Score { value, lower, upper, .. } = *score;
    work.outcome(Outcome {
        name: name.into(),
        kind: Some(kind),
        value,
        lower,
        upper,
        control: false,
        verdict: Some(verdict),
    });
}

/// A change as a report prints it.
fn change(work: &mut Working, kind: Kind, change: &Change) {
    let Change { value, lower, upper, verdict, .. } = *change;
    work.outcome(Outcome {
        name: "explain-change".into(),
        kind: Some(kind),
        value,
        lower,
        upper,
        control: false,
        verdict: Some(verdict),
    });
}

/// A row of a table.
fn row<const N: usize>(cells: [Amount; N]) -> Vec<Amount> {
    cells.into()
}
