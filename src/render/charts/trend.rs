use crate::domain::{Date, Period};
use crate::draw::{Action, Cell, Chart, ChartWords, Goal, Mark, Reading, Scale, Series, Table, Trend};
use crate::figures::{PeriodScore, ScoreFigure};
use crate::project::{Measure, Window};
use crate::render::Reporter;
use crate::words::Arg;

impl Reporter<'_> {
    /// A score over time, with its chance range, its goal and what was done about it.
    pub(super) fn trend_chart(&self, id: &str, figure: &ScoreFigure, window: &Window) -> Option<Chart> {
        let measure = self.measure(&figure.key)?;
        let axis = self.window(window)?;
        let last = *axis.last()?;
        let at = |period: Period| {
            figure.history.iter().find(|(of, _)| *of == period).map(|(_, score)| score.as_ref())
        };
        let points: Vec<Reading> =
            axis.iter().map(|&period| self.reading(measure, period, at(period))).collect();
        // A trend of a single period says nothing that its sentence does not.
        if figure
            .history
            .iter()
            .filter(|(period, score)| axis.contains(period) && score.shown().is_some())
            .count()
            < 2
        {
            return None;
        }
        let teller = self.teller();
        let (lowest, highest) = measure.range();
        let ends = [
            ("lowest", Arg::Text(teller.value(measure, lowest))),
            ("highest", Arg::Text(teller.value(measure, highest))),
        ];
        let trend = Trend {
            series: vec![Series { name: String::new(), points }],
            goal: measure.goal.map(|value| Goal {
                value,
                words: teller.say("goal-label", &[("value", teller.value(measure, value).into())]),
            }),
            actions: self.actions(figure, &axis),
            scale: Scale::Possible { lowest, highest, cut: teller.say("trend-cut", &ends) },
            ticks: self.score_ticks(&measure.kind),
            gaps: self.gaps(),
            periods: axis.iter().map(|&period| self.axis_period(period)).collect(),
        };
        let words = ChartWords {
            id: id.to_owned(),
            title: match last == self.period() {
                true => teller.score_title(figure, last),
                false => self.span_title(measure, figure, &axis)?,
            },
            subtitle: teller.score_subtitle(measure, last),
            note: at(last).map_or_else(String::new, |score| self.trend_note(measure, last, score)),
            summary: match last == self.period() {
                true => teller.score_sentence(figure, last),
                false => format!("{}.", self.span_title(measure, figure, &axis)?),
            },
        };
        Chart::new(words, Mark::Trend(trend), self.trend_table(measure, &axis, &at)).ok()
    }

    pub(super) fn reading(&self, measure: &Measure, period: Period, score: Option<&PeriodScore>) -> Reading {
        let Some(score) = score.filter(|score| score.score.n > 0) else { return Reading::Missing };
        let Some(value) = score.shown() else { return Reading::Hidden };
        let teller = self.teller();
        let text = teller.value(measure, value);
        let mut args = vec![
            ("period", Arg::Text(self.speech.period_title(period))),
            ("value", text.clone().into()),
            ("n", teller.numbers().count(score.score.n).into()),
        ];
        match score.range() {
            Some(range) => {
                args.push(("range", teller.range(measure, range).into()));
                Reading::with_range(value, range, text, teller.say("score-trend-tip", &args))
            }
            None => Reading::shown(value, text, teller.say("score-trend-tip-n", &args)),
        }
    }

    /// What was done about the score: the commitments that watch it, where they were done.
    fn actions(&self, figure: &ScoreFigure, axis: &[Period]) -> Vec<Action> {
        let watches = |measure: &crate::domain::Id, stage: &Option<crate::domain::Id>| {
            *measure == figure.key.measure && *stage == figure.key.stage
        };
        self.figures
            .commitments
            .iter()
            .map(|promise| &promise.commitment)
            .filter(|promise| promise.watch.as_ref().is_some_and(|(measure, stage)| watches(measure, stage)))
            .filter_map(|promise| {
                let at = place(promise.done?, axis)?;
                Some(Action { at, name: promise.title.clone() })
            })
            .collect()
    }

    /// The first and the last value of a trend that ends before this period: no claim that it moved.
    fn span_title(&self, measure: &Measure, figure: &ScoreFigure, axis: &[Period]) -> Option<String> {
        let teller = self.teller();
        let shown = || {
            let within = figure.history.iter().filter(|(period, _)| axis.contains(period));
            within.filter_map(|(period, score)| Some((*period, score.shown()?)))
        };
        let (first, last) = (shown().next()?, shown().next_back()?);
        let args = [
            ("name", Arg::Text(teller.score_name(&figure.key))),
            ("first", teller.value(measure, first.1).into()),
            ("from", self.speech.period(first.0).into()),
            ("last", teller.value(measure, last.1).into()),
            ("to", self.speech.period(last.0).into()),
        ];
        Some(teller.say("span-title", &args))
    }

    fn trend_note(&self, measure: &Measure, period: Period, score: &PeriodScore) -> String {
        if score.n_hidden {
            return String::new();
        }
        let id = if measure.self_selected { "score-trend-note-self" } else { "score-trend-note" };
        let n = self.teller().numbers().count(score.score.n);
        self.teller().say(id, &[("n", n.into()), ("period", self.speech.period(period).into())])
    }

    fn trend_table<'s>(
        &self,
        measure: &Measure,
        axis: &[Period],
        at: &impl Fn(Period) -> Option<&'s PeriodScore>,
    ) -> Table {
        let teller = self.teller();
        let head =
            ["period", "score", "range-from", "range-to", "answers"].map(|id| teller.word(id)).to_vec();
        let rows = axis
            .iter()
            .map(|&period| {
                let name = Cell::words(self.speech.period_title(period));
                let Some(score) = at(period).filter(|score| score.score.n > 0) else {
                    let gap = || Cell::words(teller.word("not-collected"));
                    return vec![name, gap(), gap(), gap(), gap()];
                };
                let hidden = || Cell::words(teller.word("hidden-mark"));
                let number = |value: Option<f64>| {
                    value.map_or_else(hidden, |value| Cell::number(value, teller.value(measure, value)))
                };
                let n = match score.n_hidden {
                    true => hidden(),
                    false => Cell::number(score.score.n as f64, teller.numbers().count(score.score.n)),
                };
                let (lower, upper) =
                    score.range().map_or((None, None), |(lower, upper)| (Some(lower), Some(upper)));
                let end = |value: Option<f64>| match score.shown() {
                    Some(_) if value.is_none() => Cell::words(teller.word("no-range")),
                    _ => number(value),
                };
                vec![name, number(score.shown()), end(lower), end(upper), n]
            })
            .collect();
        Table { head, rows }
    }
}

/// Where a day stands on an axis of periods: 3.5 is the middle of the fourth and fifth.
fn place(day: Date, axis: &[Period]) -> Option<f64> {
    let index = axis.iter().position(|period| period.first_day() <= day && day <= period.last_day())?;
    let period = axis[index];
    let before = crate::domain::day_number(day) - crate::domain::day_number(period.first_day());
    // Days of a period are few, so the conversions are exact.
    let place = index as f64 - 0.5 + (before as f64 + 0.5) / f64::from(period.days().max(1));
    Some(place.max(0.0))
}
