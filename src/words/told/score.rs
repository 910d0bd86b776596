use super::Told;
use crate::domain::Id;
use crate::figures::{Figures, PeriodScore, ScoreFigure, ScoreKey};
use crate::measure::base::Base;
use crate::project::{Measure, ScorePart, Segment};
use crate::words::Teller;

impl Teller<'_> {
    pub(super) fn told_score(
        &self,
        measure: &Id,
        stage: Option<&Id>,
        part: ScorePart,
        figures: &Figures,
    ) -> Told {
        let no_data = || Told::absent(self.word("score-no-data"));
        if part == ScorePart::Name {
            let key = ScoreKey {
                measure: measure.clone(),
                stage: stage.cloned(),
                theme: None,
                segment: Segment::new(),
            };
            return Told::known(self.score_name(&key));
        }
        let Some(figure) = figures.score(measure, stage) else { return no_data() };
        let Some(measure) = self.project.site.measures.get(measure) else { return no_data() };
        match part {
            ScorePart::Goal => {
                Told::or(figure.goal.map(|goal| self.value(measure, goal)), || self.word("score-no-goal"))
            }
            ScorePart::Sentence => {
                Told { text: self.score_sentence(figure, figures.period), known: figure.value().is_some() }
            }
            ScorePart::Previous => self.told_earlier(
                measure,
                figure.previous.as_ref().map(|(_, before)| before.as_ref()),
                "score-change-first",
            ),
            ScorePart::Year => self.told_earlier(
                measure,
                figure.year_before.as_ref().map(|(_, before)| before.as_ref()),
                "figure-no-year",
            ),
            _ => match (&figure.now, figure.value()) {
                (Some(now), Some(value)) => self.told_now(measure, figure, now, value, part),
                (Some(now), None) if now.hidden.is_some() => Told::absent(self.word("figure-few")),
                _ => no_data(),
            },
        }
    }

    /// A part of a score that may be shown.
    fn told_now(
        &self,
        measure: &Measure,
        figure: &ScoreFigure,
        now: &PeriodScore,
        value: f64,
        part: ScorePart,
    ) -> Told {
        match part {
            ScorePart::N => Told::known(self.numbers().count(now.score.n)),
            ScorePart::Change => Told::or(self.change_words(figure), || self.word("figure-no-change")),
            ScorePart::Range => {
                Told::or(now.range().map(|range| self.range(measure, range)), || self.word("figure-no-range"))
            }
            ScorePart::Gap => Told::or(self.gap_words(figure), || self.word("score-no-goal")),
            ScorePart::Response => {
                let rate = figure.response.and_then(|response| response.value);
                Told::or(rate.map(|rate| self.numbers().share(rate)), || self.word("not-known"))
            }
            _ => Told::known(self.with_caveat(measure, now, self.value(measure, value))),
        }
    }

    /// A score with what a reader must know of it: that few answered, or that they chose themselves.
    fn with_caveat(&self, measure: &Measure, now: &PeriodScore, value: String) -> String {
        if measure.self_selected {
            return self.say("figure-self-selected", &[("value", value.into())]);
        }
        if now.score.base == Base::SmallBase {
            return self.say("figure-small", &[("value", value.into()), ("n", now.score.n.into())]);
        }
        value
    }

    fn told_earlier(&self, measure: &Measure, earlier: Option<&PeriodScore>, none: &str) -> Told {
        match earlier {
            Some(earlier) => {
                Told::or(earlier.shown().map(|value| self.value(measure, value)), || self.word("figure-few"))
            }
            None => Told::absent(self.word(none)),
        }
    }
}
