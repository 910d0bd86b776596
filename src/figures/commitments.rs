use std::collections::BTreeMap;

use super::closed_loop::day;
use super::effect::{self, Effect};
use super::timeline::PeriodFacts;
use crate::domain::{Date, Period, day_number};
use crate::measure::commitments::{self, State as CommitmentState};
use crate::project::{Commitment, Project, PromiseState, Setback};

/// A promise as it stands at the end of the period.
#[derive(Clone, Debug)]
pub struct CommitmentFigure {
    /// The promise.
    pub commitment: Commitment,
    /// How it stands.
    pub state: CommitmentState,
    /// For how many days it has been overdue.
    pub days_overdue: Option<i64>,
    /// What went wrong on the way, with the period in which it was told, the latest last.
    pub setbacks: Vec<(Period, Setback)>,
    /// What happened to the score that it watches, once it was done.
    pub effect: Option<Effect>,
}

/// The promises of all periods up to the last: of a promise that stands in several snapshots, the last row holds.
impl CommitmentFigure {
    /// How it stands, in the four words that readers and other programs are told.
    pub fn told(&self) -> PromiseState {
        match self.state {
            CommitmentState::Kept | CommitmentState::Ahead | CommitmentState::Late => PromiseState::Kept,
            CommitmentState::Open => PromiseState::Open,
            CommitmentState::Overdue => PromiseState::Overdue,
            CommitmentState::Dropped | CommitmentState::Withdrawn => PromiseState::Dropped,
        }
    }
}

pub(super) fn figures(periods: &[PeriodFacts<'_>], project: &Project) -> Vec<CommitmentFigure> {
    let Some(now) = periods.last() else { return Vec::new() };
    let cutoff = now.period.last_day();
    let mut latest: BTreeMap<&str, &Commitment> = BTreeMap::new();
    let mut setbacks: BTreeMap<&str, Vec<(Period, Setback)>> = BTreeMap::new();
    for facts in periods {
        for commitment in &facts.snapshot.commitments {
            latest.insert(&commitment.id, commitment);
        }
        for setback in &facts.snapshot.setbacks {
            if let Some(id) = &setback.commitment {
                setbacks.entry(id).or_default().push((facts.period, setback.clone()));
            }
        }
    }
    let mut figures: Vec<CommitmentFigure> = latest
        .into_iter()
        .map(|(id, commitment)| (id, commitment, state(commitment, cutoff)))
        .map(|(id, commitment, state)| CommitmentFigure {
            commitment: commitment.clone(),
            state,
            days_overdue: (state == CommitmentState::Overdue)
                .then(|| day_number(cutoff) - day_number(commitment.due)),
            setbacks: setbacks.remove(id).unwrap_or_default(),
            effect: effect::of(commitment, periods, project),
        })
        .collect();
    figures.sort_by(|a, b| (a.commitment.due, &a.commitment.id).cmp(&(b.commitment.due, &b.commitment.id)));
    figures
}

/// All promises in whole numbers, as they stand at the end of a day.
pub(super) fn summary(figures: &[CommitmentFigure], cutoff: Date) -> commitments::Commitments {
    let dated: Vec<_> = figures.iter().map(|figure| dated(&figure.commitment)).collect();
    commitments::commitments(&dated, day(cutoff))
}

/// How a promise stands at the end of a day.
fn state(commitment: &Commitment, cutoff: Date) -> CommitmentState {
    dated(commitment).state(day(cutoff))
}

fn dated(commitment: &Commitment) -> commitments::Commitment {
    commitments::Commitment {
        due: day(commitment.due),
        done: commitment.done.map(day),
        withdrawn: commitment.withdrawn.map(day),
    }
}
