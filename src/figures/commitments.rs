use std::collections::BTreeMap;

use super::timeline::PeriodFacts;
use crate::domain::{Date, day_number};
use crate::project::{Commitment, Setback};

/// A promise as it stands at the end of the period.
#[derive(Clone, Debug)]
pub struct CommitmentFigure {
    /// The promise.
    pub commitment: Commitment,
    /// How it stands.
    pub state: CommitmentState,
    /// What went wrong on the way, the latest last.
    pub setbacks: Vec<Setback>,
}

/// How a promise stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum CommitmentState {
    /// Due and not done, for so many days.
    Overdue(i64),
    /// Not due yet and not done.
    Open,
    /// Done before it was due.
    Ahead,
    /// Done by the day it was due.
    Kept,
    /// Done later than it was due.
    Late,
    /// Taken back after it was due.
    Dropped,
    /// Taken back in time; it counts nowhere.
    Withdrawn,
}

/// The promises of all periods up to the last: of a promise that stands in several snapshots, the last row holds.
pub(super) fn figures(periods: &[PeriodFacts<'_>]) -> Vec<CommitmentFigure> {
    let Some(now) = periods.last() else { return Vec::new() };
    let cutoff = now.period.last_day();
    let mut latest: BTreeMap<&str, &Commitment> = BTreeMap::new();
    let mut setbacks: BTreeMap<&str, Vec<Setback>> = BTreeMap::new();
    for facts in periods {
        for commitment in &facts.snapshot.commitments {
            latest.insert(&commitment.id, commitment);
        }
        for setback in &facts.snapshot.setbacks {
            if let Some(id) = &setback.commitment {
                setbacks.entry(id).or_default().push(setback.clone());
            }
        }
    }
    let mut figures: Vec<CommitmentFigure> = latest
        .into_iter()
        .map(|(id, commitment)| CommitmentFigure {
            commitment: commitment.clone(),
            state: state(commitment, cutoff),
            setbacks: setbacks.remove(id).unwrap_or_default(),
        })
        .collect();
    figures.sort_by(|a, b| (a.commitment.due, &a.commitment.id).cmp(&(b.commitment.due, &b.commitment.id)));
    figures
}

/// MEASURES.md section 6: what is dated after the cut-off has not happened.
fn state(commitment: &Commitment, cutoff: Date) -> CommitmentState {
    let happened = |date: Option<Date>| date.filter(|date| *date <= cutoff);
    let is_due = commitment.due <= cutoff;
    match (happened(commitment.done), happened(commitment.withdrawn)) {
        (Some(done), _) if done > commitment.due => CommitmentState::Late,
        (Some(_), _) if is_due => CommitmentState::Kept,
        (Some(_), _) => CommitmentState::Ahead,
        (None, Some(withdrawn)) if withdrawn > commitment.due => CommitmentState::Dropped,
        (None, Some(_)) => CommitmentState::Withdrawn,
        (None, None) if is_due => CommitmentState::Overdue(day_number(cutoff) - day_number(commitment.due)),
        (None, None) => CommitmentState::Open,
    }
}
