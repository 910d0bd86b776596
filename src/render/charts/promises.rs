use crate::domain::{Date, Id, Period, day_number};
use crate::draw::{
    BeforeAfter, Cell, Chart, ChartWords, Commitment, Mark, Pair, Reading, Scale, State, Table, Timeline,
};
use crate::figures::{CommitmentFigure, CommitmentState, Effect};
use crate::measure::score::Score;
use crate::measure::verdict::Verdict;
use crate::project::{Measure, Named};
use crate::render::Reporter;
use crate::words::{Arg, EffectState, first_upper};

/// How many periods the timeline looks back, this one included.
const PAST: usize = 18;

/// How many periods it looks ahead.
const AHEAD: usize = 6;

/// The id of the chart of what happened to a measure.
pub fn effect_id(measure: &Id) -> String {
    format!("effect-{measure}")
}

/// What stands in place of the day on which a promise was kept, where it was not.
fn not_done(state: CommitmentState) -> &'static str {
    match state {
        CommitmentState::Dropped => "done-never",
        _ => "done-not-yet",
    }
}

impl Reporter<'_> {
    /// Promises in time: when they were made, when they were due, and what became of them.
    pub(super) fn promises_chart(&self) -> Option<Chart> {
        let promises: Vec<&CommitmentFigure> = self.figures.commitments.iter().collect();
        if promises.is_empty() {
            return None;
        }
        let teller = self.teller();
        let axis = self.promise_axis(&promises);
        let all = &self.figures.promises;
        let title = teller.say("timeline-title", &[("n", (promises.len() as u64).into())]);
        let date = |date: Option<Date>, missing: &str| {
            date.map_or_else(|| teller.word(missing), |date| self.speech.date(date))
        };
        let rows = promises
            .iter()
            .map(|figure| {
                let promise = &figure.commitment;
                vec![
                    Cell::words(promise.title.clone()),
                    Cell::words(teller.promise_state(figure)),
                    Cell::words(date(promise.opened, "not-known")),
                    Cell::words(self.speech.date(promise.due)),
                    Cell::words(date(promise.done, not_done(figure.state))),
                ]
            })
            .collect();
        let words = ChartWords {
            id: "promises".to_owned(),
            summary: format!("{}. {}", teller.promises_headline(all), teller.promises_rest(all)),
            title,
            subtitle: teller.word("timeline-subtitle"),
            note: teller.word("timeline-note"),
        };
        let head = ["promise", "state-head", "opened-head", "due-head", "done-head"]
            .map(|id| teller.word(id))
            .to_vec();
        let now = self.period().last_day();
        let timeline = Timeline {
            periods: axis.iter().map(|&period| self.axis_period(period)).collect(),
            rows: promises.iter().map(|figure| self.timeline_row(figure, &axis)).collect(),
            now: time(now, &axis),
            now_words: teller.say("timeline-now", &[("date", self.speech.day(now).into())]),
        };
        Chart::new(words, Mark::Timeline(timeline), Table { head, rows }).ok()
    }

    /// From when the first promise was made to when the last is due, within bounds.
    fn promise_axis(&self, promises: &[&CommitmentFigure]) -> Vec<Period> {
        let (now, kind) = (self.period(), self.period().kind());
        let opened =
            promises.iter().map(|figure| figure.commitment.opened.unwrap_or(figure.commitment.due)).min();
        let due = promises.iter().map(|figure| figure.commitment.due).max();
        let (first, last) = (opened.map(|day| Period::of(kind, day)), due.map(|day| Period::of(kind, day)));
        let mut axis = vec![now];
        while axis.len() < PAST && first.is_some_and(|first| axis[axis.len() - 1] > first) {
            axis.push(axis[axis.len() - 1].previous());
        }
        axis.reverse();
        let mut ahead = 0;
        while ahead < AHEAD && last.is_some_and(|last| axis[axis.len() - 1] < last) {
            axis.push(axis[axis.len() - 1].next());
            ahead += 1;
        }
        axis
    }

    fn timeline_row(&self, figure: &CommitmentFigure, axis: &[Period]) -> Commitment {
        let teller = self.teller();
        let promise = &figure.commitment;
        let now = self.period().last_day();
        let state = match figure.state {
            CommitmentState::Kept | CommitmentState::Late | CommitmentState::Ahead => State::Kept,
            CommitmentState::Open => State::Open,
            CommitmentState::Overdue => State::Overdue,
            CommitmentState::Dropped | CommitmentState::Withdrawn => State::Dropped,
        };
        let happened = |day: Option<Date>| day.filter(|day| *day <= now);
        let closed = match state {
            State::Kept => happened(promise.done),
            State::Dropped => happened(promise.withdrawn),
            State::Open | State::Overdue => None,
        };
        let words = teller.promise_state(figure);
        Commitment {
            label: promise.title.clone(),
            tip: teller.speech.named(&promise.title, &words),
            state_words: words,
            state,
            opened: time(promise.opened.unwrap_or_else(|| promise.due.min(now)), axis),
            due: Some(time(promise.due, axis)),
            closed: closed.map(|day| time(day, axis)),
            // A setback is told in a period, not on a day: its mark stands in the middle.
            setbacks: figure
                .setbacks
                .iter()
                .filter_map(|(period, _)| axis.iter().position(|of| of == period))
                .map(|place| place as f64 + 0.5)
                .collect(),
        }
    }

    /// What happened to a measure before and after the promises that watch it.
    pub(super) fn effect_charts(&self) -> Vec<Chart> {
        self.project.site.measures.iter().filter_map(|measure| self.effect_chart(measure)).collect()
    }

    pub(super) fn effect_chart(&self, measure: &Measure) -> Option<Chart> {
        let teller = self.teller();
        let known: Vec<(&CommitmentFigure, &Effect)> = self
            .figures
            .commitments
            .iter()
            .filter_map(|figure| Some((figure, figure.effect.as_ref()?)))
            .filter(|(figure, effect)| {
                let done = figure.commitment.done;
                effect.measure == *measure.id()
                    && done.is_some_and(|done| {
                        teller.effect_state(effect, done, self.period()) == EffectState::Known
                    })
            })
            .collect();
        if known.is_empty() {
            return None;
        }
        let called = |verdict: Verdict| {
            known.iter().filter(|(_, effect)| effect.result.change.verdict == verdict).count() as u64
        };
        let args = [
            ("name", Arg::Text(measure.name().to_owned())),
            ("up", called(Verdict::Up).into()),
            ("down", called(Verdict::Down).into()),
            ("of", (known.len() as u64).into()),
            ("title", known[0].0.commitment.title.clone().into()),
        ];
        let id = match (called(Verdict::Up), called(Verdict::Down)) {
            (0, 0) => "effect-title-none",
            (_, 0) => "effect-title-up",
            (0, _) => "effect-title-down",
            _ => "effect-title-both",
        };
        let sentences: Vec<String> = known
            .iter()
            .filter_map(|(figure, effect)| {
                let sentence = teller.effect(effect, figure.commitment.done?, self.period())?;
                Some(format!("{}. {sentence}", figure.commitment.title))
            })
            .collect();
        let (lowest, highest) = measure.range();
        let ends = [
            ("lowest", Arg::Text(teller.value(measure, lowest))),
            ("highest", teller.value(measure, highest).into()),
        ];
        let words = ChartWords {
            id: effect_id(measure.id()),
            title: teller.say(id, &args),
            subtitle: first_upper(&teller.say(
                "effect-subtitle",
                &[
                    ("unit", teller.unit(measure).into()),
                    ("window", teller.window(self.period().kind()).into()),
                ],
            )),
            note: teller.word("effect-note"),
            summary: sentences.join(" "),
        };
        let chart = BeforeAfter {
            rows: known
                .iter()
                .filter_map(|(figure, effect)| self.effect_row(measure, figure, effect))
                .collect(),
            before: teller.word("effect-before"),
            after: teller.word("effect-after"),
            scale: Scale::Possible { lowest, highest, cut: teller.say("trend-cut", &ends) },
            ticks: self.score_ticks(&measure.kind),
            gaps: self.gaps(),
        };
        let head = [
            "promise",
            "measure",
            "effect-before",
            "answers-before",
            "effect-after",
            "answers-after",
            "difference",
            "range-from",
            "range-to",
        ];
        let rows = known.iter().map(|(figure, effect)| self.effect_cells(measure, figure, effect)).collect();
        let table = Table { head: head.map(|id| first_upper(&teller.word(id))).to_vec(), rows };
        Chart::new(words, Mark::BeforeAfter(chart), table).ok()
    }

    fn effect_row(&self, measure: &Measure, figure: &CommitmentFigure, effect: &Effect) -> Option<Pair> {
        let teller = self.teller();
        let reading = |score: &Option<Score>, when: &str| {
            let Some((score, value)) = score.as_ref().and_then(|score| Some((score, score.value?))) else {
                return Reading::Missing;
            };
            let text = teller.value(measure, value);
            let tip = teller.say(
                "effect-tip",
                &[
                    ("when", first_upper(&teller.word(when)).into()),
                    ("value", text.clone().into()),
                    ("n", score.n.into()),
                ],
            );
            match score.lower.zip(score.upper) {
                Some(range) => Reading::with_range(value, range, text, tip),
                None => Reading::shown(value, text, tip),
            }
        };
        let result = &effect.result;
        let change = match (result.change.verdict, teller.effect_change(measure, effect, true)) {
            (Verdict::Up | Verdict::Down, Some((change, range))) => format!("{change} ({range})"),
            _ => teller.word("effect-unclear"),
        };
        Some(Pair {
            label: self.effect_label(figure, effect),
            before: reading(&result.before, "effect-before"),
            after: reading(&result.after, "effect-after"),
            change,
        })
    }

    fn effect_label(&self, figure: &CommitmentFigure, effect: &Effect) -> String {
        match &effect.stage {
            Some(stage) => format!("{} ({})", figure.commitment.title, self.teller().stage(stage)),
            None => figure.commitment.title.clone(),
        }
    }

    fn effect_cells(&self, measure: &Measure, figure: &CommitmentFigure, effect: &Effect) -> Vec<Cell> {
        let teller = self.teller();
        let gap = || Cell::words(teller.word("no-figure"));
        let value = |value: Option<f64>| {
            value.map_or_else(gap, |value| Cell::number(value, teller.value(measure, value)))
        };
        let n = |score: &Option<Score>| {
            score
                .as_ref()
                .map_or_else(gap, |score| Cell::number(score.n as f64, teller.numbers().count(score.n)))
        };
        let change = |value: Option<f64>| {
            let called = matches!(effect.result.change.verdict, Verdict::Up | Verdict::Down);
            value.map_or_else(gap, |value| Cell::number(value, teller.difference(measure, value, called)))
        };
        let result = &effect.result;
        let score = |score: &Option<Score>| score.as_ref().and_then(|score| score.value);
        vec![
            Cell::words(figure.commitment.title.clone()),
            Cell::words(teller.effect_name(effect)),
            value(score(&result.before)),
            n(&result.before),
            value(score(&result.after)),
            n(&result.after),
            change(result.change.value),
            change(result.change.lower),
            change(result.change.upper),
        ]
    }
}

/// A day as a place on an axis of periods: 3.5 is the middle of the fourth. Days beyond the axis stand at its ends.
fn time(day: Date, axis: &[Period]) -> f64 {
    let Some(place) = axis.iter().position(|period| period.last_day() >= day) else {
        return axis.len() as f64;
    };
    let period = axis[place];
    let passed = day_number(day) - day_number(period.first_day()) + 1;
    // Days of a period are few, so the conversions are exact.
    place as f64 + (passed.max(0) as f64 / f64::from(period.days().max(1))).clamp(0.0, 1.0)
}
