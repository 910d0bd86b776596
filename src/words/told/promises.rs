use super::Told;
use crate::domain::Id;
use crate::figures::{CommitmentFigure, CommitmentState, Figures, LoopFigures};
use crate::measure::promise_kept::PromisesKept;
use crate::measure::time_to::TimeTo;
use crate::project::{CommitmentPart, ComplaintPart, PromiseState, StageComplaintPart};
use crate::words::{Arg, Teller};

impl Teller<'_> {
    pub(super) fn told_promises(&self, stage: Option<&Id>, part: CommitmentPart, figures: &Figures) -> Told {
        let all: Vec<&CommitmentFigure> = figures
            .commitments
            .iter()
            .filter(|figure| stage.is_none_or(|stage| figure.commitment.stage.as_ref() == Some(stage)))
            .collect();
        let count = |state: PromiseState| all.iter().filter(|figure| figure.told() == state).count() as u64;
        let late = || all.iter().filter(|figure| figure.state == CommitmentState::Late).count() as u64;
        match part {
            CommitmentPart::Sentence if all.is_empty() => Told::known(self.word("figure-promises-none")),
            CommitmentPart::Sentence => {
                let args = [
                    ("n", Arg::Count(all.len() as u64)),
                    ("kept", count(PromiseState::Kept).into()),
                    ("open", count(PromiseState::Open).into()),
                    ("overdue", count(PromiseState::Overdue).into()),
                    ("dropped", count(PromiseState::Dropped).into()),
                ];
                Told::known(self.say("figure-promises", &args))
            }
            CommitmentPart::Kept => self.told_count(count(PromiseState::Kept)),
            CommitmentPart::Late => self.told_count(late()),
            CommitmentPart::Open => self.told_count(count(PromiseState::Open)),
            CommitmentPart::Overdue => self.told_count(count(PromiseState::Overdue)),
            CommitmentPart::Dropped => self.told_count(count(PromiseState::Dropped)),
            CommitmentPart::Oldest => {
                // Days between two dates of four-digit years are far below 2^53.
                let oldest = all.iter().filter_map(|figure| figure.days_overdue).max();
                Told::or(oldest.map(|days| self.days(days as f64)), || self.word("figure-none-overdue"))
            }
            CommitmentPart::Next => {
                let mut open = all.iter().filter(|figure| figure.state == CommitmentState::Open);
                let next = open.next().map(|figure| {
                    let promise = &figure.commitment;
                    let due = self.speech.date(promise.due);
                    self.say("figure-next", &[("title", promise.title.clone().into()), ("due", due.into())])
                });
                Told::or(next, || self.word("figure-none-open"))
            }
        }
    }

    pub(super) fn told_complaints(&self, part: ComplaintPart, figures: &Figures) -> Told {
        let Some(complaints) = &figures.complaints else {
            return Told::absent(self.word("figure-no-complaints"));
        };
        match part {
            ComplaintPart::Sentence => Told::known(self.loop_moved(complaints)),
            ComplaintPart::Received => self.told_count(complaints.received),
            ComplaintPart::Open => self.told_count(complaints.open),
            ComplaintPart::Resolved => self.told_count(complaints.resolved),
            ComplaintPart::InTime => self.told_in_time(complaints.solved.as_ref()),
            ComplaintPart::AnsweredInTime => self.told_in_time(complaints.answered.as_ref()),
            ComplaintPart::Days => self.told_time(&complaints.resolution),
            ComplaintPart::AnswerDays => self.told_time(&complaints.first_response),
            ComplaintPart::Oldest => self.told_oldest(complaints),
            ComplaintPart::BrokenRules => self.told_count(complaints.broken_rules),
            ComplaintPart::Changed => self.told_count(complaints.changed),
        }
    }

    fn told_oldest(&self, complaints: &LoopFigures) -> Told {
        // As above.
        let oldest = complaints.longest_open.map(|days| self.days(days as f64));
        Told::or(oldest, || self.word("figure-none-open"))
    }

    fn told_in_time(&self, kept: Option<&PromisesKept>) -> Told {
        match kept {
            None => Told::absent(self.word("figure-no-time-promised")),
            Some(kept) if kept.due == 0 => Told::absent(self.word("figure-none-due")),
            Some(kept) => self.told_of(kept.kept, kept.due),
        }
    }

    /// `42 of 50`.
    pub(super) fn told_of(&self, n: u64, of: u64) -> Told {
        let args = [("n", Arg::Text(self.numbers().count(n))), ("of", self.numbers().count(of).into())];
        Told::known(self.say("figure-of", &args))
    }

    fn told_time(&self, time: &TimeTo) -> Told {
        match (time.base.shows(), time.median.value) {
            (true, Some(days)) => Told::known(self.days(days)),
            (true, None) => Told::absent(self.word("figure-not-half")),
            (false, _) if time.n == 0 => Told::absent(self.word("figure-no-complaints")),
            (false, _) => Told::absent(self.word("figure-few-complaints")),
        }
    }

    pub(super) fn told_stage_complaints(
        &self,
        stage: &Id,
        part: StageComplaintPart,
        figures: &Figures,
    ) -> Told {
        let rows = figures.complaints.as_ref().map_or(&[][..], |complaints| &complaints.stages);
        match rows.iter().find(|row| row.stage == *stage) {
            None => Told::absent(self.word("figure-no-complaints")),
            Some(row) => self.told_cell(match part {
                StageComplaintPart::Received => row.received,
                StageComplaintPart::Open => row.open,
            }),
        }
    }
}
