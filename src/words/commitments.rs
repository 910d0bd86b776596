use super::{Arg, Teller};
use crate::domain::Date;
use crate::figures::{CommitmentFigure, CommitmentState};
use crate::project::Setback;

impl Teller<'_> {
    /// How a promise stands, with its day.
    pub fn promise_state(&self, figure: &CommitmentFigure) -> String {
        let promise = &figure.commitment;
        let date =
            |date: Option<Date>| Arg::Text(date.map_or_else(String::new, |date| self.speech.date(date)));
        let due = date(Some(promise.due));
        match figure.state {
            CommitmentState::Kept => self.say("promise-kept", &[("date", date(promise.done))]),
            CommitmentState::Late => self.say("promise-late", &[("date", date(promise.done)), ("due", due)]),
            CommitmentState::Ahead => {
                self.say("promise-ahead", &[("date", date(promise.done)), ("due", due)])
            }
            CommitmentState::Overdue => self.say("promise-overdue", &[("date", due)]),
            CommitmentState::Open => self.say("promise-open", &[("date", due)]),
            CommitmentState::Dropped | CommitmentState::Withdrawn => {
                self.say("promise-dropped", &[("date", date(promise.withdrawn))])
            }
        }
    }

    /// What got in the way, and the plan.
    pub fn setback(&self, setback: &Setback) -> String {
        let what = ("what", Arg::Text(setback.what.trim_end_matches('.').to_owned()));
        match &setback.plan {
            Some(plan) => self
                .say("promise-setback-plan", &[what, ("plan", plan.trim_end_matches('.').to_owned().into())]),
            None => self.say("promise-setback", &[what]),
        }
    }
}
