use super::{Arg, Teller};
use crate::domain::Date;
use crate::figures::{CommitmentFigure, CommitmentState};
use crate::measure::commitments::Commitments;
use crate::project::Setback;

impl Teller<'_> {
    /// How a promise stands, with its day.
    pub fn promise_state(&self, figure: &CommitmentFigure) -> String {
        let promise = &figure.commitment;
        let date =
            |date: Option<Date>| Arg::Text(date.map_or_else(String::new, |date| self.speech.date(date)));
        let due = date(Some(promise.due));
        // Beside a day of the same year the year goes without saying.
        let beside = |other: Option<Date>| match other {
            Some(other) if other.year() == promise.due.year() => self.speech.day(promise.due).into(),
            _ => due.clone(),
        };
        match figure.state {
            CommitmentState::Kept => self.say("promise-kept", &[("date", date(promise.done))]),
            CommitmentState::Late => {
                self.say("promise-late", &[("date", date(promise.done)), ("due", beside(promise.done))])
            }
            CommitmentState::Ahead => {
                self.say("promise-ahead", &[("date", date(promise.done)), ("due", beside(promise.done))])
            }
            CommitmentState::Overdue => self.say("promise-overdue", &[("date", due)]),
            CommitmentState::Open => self.say("promise-open", &[("date", due)]),
            CommitmentState::Dropped | CommitmentState::Withdrawn => {
                self.say("promise-dropped", &[("date", date(promise.withdrawn))])
            }
        }
    }

    /// How promises stand, as a page's headline.
    pub fn promises_headline(&self, all: &Commitments) -> String {
        let open = all.open + all.ahead;
        match (all.due, open) {
            (0, 0) => self.word("promises-headline-none"),
            (0, open) => self.say("promises-headline-open", &[("n", open.into())]),
            (due, _) => {
                let args =
                    [("kept", Arg::Count(all.kept)), ("due", due.into()), ("overdue", all.overdue.into())];
                self.say("promises-headline", &args)
            }
        }
    }

    /// What became of the others.
    pub fn promises_rest(&self, all: &Commitments) -> String {
        if all.due == 0 && all.dropped + all.withdrawn == 0 {
            return self.say("promises-rest-none", &[("n", (all.open + all.ahead).into())]);
        }
        let args = [
            ("late", Arg::Count(all.late)),
            ("overdue", all.overdue.into()),
            ("dropped", all.dropped.into()),
            ("open", (all.open + all.ahead).into()),
        ];
        self.say("promises-rest", &args)
    }

    /// For how long the oldest overdue promise has been overdue.
    pub fn oldest_overdue(&self, all: &Commitments) -> Option<String> {
        let days = all.oldest_overdue.filter(|days| *days > 0.0)?;
        Some(self.say("promises-oldest", &[("days", self.days(days).into())]))
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
