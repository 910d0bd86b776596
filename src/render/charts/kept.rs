use crate::domain::Period;
use crate::draw::{CameLeft, Cell, Chart, ChartWords, Mark, Movement, Reading, Table};
use crate::figures::{CommitmentFigure, CommitmentState};
use crate::project::Window;
use crate::render::Reporter;
use crate::words::Arg;

/// Promises that fell due in a period, by what became of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Due {
    kept: u64,
    late: u64,
    overdue: u64,
    dropped: u64,
}

impl Due {
    fn of<'f>(promises: impl Iterator<Item = &'f CommitmentFigure>) -> Self {
        let mut due = Self::default();
        for promise in promises {
            match promise.state {
                CommitmentState::Kept => due.kept += 1,
                CommitmentState::Late => due.late += 1,
                CommitmentState::Overdue => due.overdue += 1,
                CommitmentState::Dropped => due.dropped += 1,
                // Withdrawn in time, or not due yet.
                CommitmentState::Withdrawn | CommitmentState::Ahead | CommitmentState::Open => {}
            }
        }
        due
    }

    fn not_in_time(self) -> u64 {
        self.late + self.overdue + self.dropped
    }

    fn all(self) -> u64 {
        self.kept + self.not_in_time()
    }
}

impl Reporter<'_> {
    /// Promises by when they fell due: kept in time above the line, all others below. Nothing before two fell due.
    pub(super) fn kept_chart(&self, id: &str, window: &Window) -> Option<Chart> {
        let teller = self.teller();
        let axis = self.kept_axis(window)?;
        let kind = self.period().kind();
        let due_in = |period: Period| {
            let due = |promise: &&CommitmentFigure| Period::of(kind, promise.commitment.due) == period;
            Due::of(self.figures.commitments.iter().filter(due))
        };
        let counts: Vec<Due> = axis.iter().map(|&period| due_in(period)).collect();
        let sum = counts.iter().fold(Due::default(), |sum, due| Due {
            kept: sum.kept + due.kept,
            late: sum.late + due.late,
            overdue: sum.overdue + due.overdue,
            dropped: sum.dropped + due.dropped,
        });
        if sum.all() < 2 {
            return None;
        }
        let args = [
            ("kept", Arg::Count(sum.kept)),
            ("late", sum.late.into()),
            ("overdue", sum.overdue.into()),
            ("dropped", sum.dropped.into()),
            ("of", sum.all().into()),
        ];
        let due = counts.iter().filter(|due| due.all() > 0).count() as u64;
        let whole = counts.iter().filter(|due| due.all() > 0 && due.not_in_time() == 0).count() as u64;
        let when =
            [("kind", teller.kind(self.period())), ("period", Arg::Text(self.speech.period(self.period())))];
        let words = ChartWords {
            id: id.to_owned(),
            title: teller.say(
                "kept-title",
                &[("n", whole.into()), ("of", due.into()), ("kind", teller.kind(self.period()))],
            ),
            subtitle: teller.say("kept-subtitle", &when),
            note: teller.word("kept-note"),
            summary: teller.say("kept-summary", &args),
        };
        let movements = axis
            .iter()
            .zip(&counts)
            .map(|(&period, due)| {
                let numbers = teller.numbers();
                let tip = [
                    ("period", Arg::Text(self.speech.period_title(period))),
                    ("kept", numbers.count(due.kept).into()),
                    ("rest", numbers.count(due.not_in_time()).into()),
                ];
                let tip = teller.say("kept-tip", &tip);
                // The sums stand at the ends; the last period's counts would be taken for them.
                let count = |n: u64| Reading::shown(n as f64, "", tip.clone());
                Movement { came: count(due.kept), left: count(due.not_in_time()), net: Reading::Missing }
            })
            .collect();
        let chart = CameLeft {
            periods: axis.iter().map(|&period| self.axis_period(period)).collect(),
            movements,
            came: teller.say("kept-sum", &[("n", sum.kept.into())]),
            left: teller.say("kept-not-sum", &[("n", sum.not_in_time().into())]),
            net: String::new(),
            ticks: self.count_ticks(),
            gaps: self.gaps(),
        };
        let head = ["period", "kept-due", "kept-in-time", "kept-late", "kept-overdue", "kept-dropped"];
        let rows = axis
            .iter()
            .zip(&counts)
            .map(|(&period, due)| {
                let counts = [due.all(), due.kept, due.late, due.overdue, due.dropped];
                let name = Cell::words(self.speech.period_title(period));
                let cells = counts.map(|n| Cell::number(n as f64, teller.numbers().count(n)));
                std::iter::once(name).chain(cells).collect()
            })
            .collect();
        let table = Table { head: head.map(|id| teller.word(id)).to_vec(), rows };
        Chart::new(words, Mark::CameLeft(chart), table).ok()
    }

    /// From the first promise that fell due, where that is later than the window opens, to this period.
    fn kept_axis(&self, window: &Window) -> Option<Vec<Period>> {
        let first = self.figures.commitments.iter().map(|promise| promise.commitment.due).min()?;
        let first = Period::of(self.period().kind(), first);
        // Promises may have fallen due before the first snapshot.
        let from = window.from.map_or(first, |from| from.max(first));
        let mut at = self.period();
        let mut axis = vec![at];
        while axis.len() < window.periods && at > from {
            at = at.previous();
            axis.push(at);
        }
        axis.reverse();
        Some(axis)
    }
}
