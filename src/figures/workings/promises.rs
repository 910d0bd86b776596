use serde_json::{Value, json};

use super::{Sheet, Source, Subject, Working};
use crate::domain::{Period, PeriodKind};
use crate::figures::closed_loop::day;
use crate::figures::effect::{asked, ordinal};
use crate::figures::{CommitmentFigure, Effect};
use crate::project::MeasureKind;
use crate::source::Span;

impl Source<'_> {
    pub(super) fn promises(&self) -> Vec<Working> {
        let promises = &self.figures.commitments;
        if promises.is_empty() {
            return Vec::new();
        }
        let items: Vec<Value> = promises
            .iter()
            .map(|figure| {
                let promise = &figure.commitment;
                json!({
                    "due": day(promise.due),
                    "done": promise.done.map(day),
                    "withdrawn": promise.withdrawn.map(day),
                })
            })
            .collect();
        let input = json!({"cutoff": day(self.figures.period.last_day()), "items": items});
        let spans: Vec<Span> = promises.iter().map(|figure| figure.commitment.span).collect();
        let mut workings = vec![Working::new("commitments", Sheet::Commitments, "commitments", input, spans)];
        workings.extend(promises.iter().filter_map(|figure| self.effect(figure, figure.effect.as_ref()?)));
        workings
    }

    /// What happened to a score, where both sides and every period in them are shown.
    fn effect(&self, figure: &CommitmentFigure, effect: &Effect) -> Option<Working> {
        let done = figure.commitment.done?;
        let shows = |score: &Option<crate::measure::score::Score>| {
            score.as_ref().is_some_and(|score| score.base.shows() && score.value.is_some())
        };
        if !shows(&effect.result.before) || !shows(&effect.result.after) {
            return None;
        }
        let measure = self.project.site.measures.get(&effect.measure)?;
        let kind = self.figures.period.kind();
        let (mut months, mut spans) = (Vec::new(), vec![figure.commitment.span]);
        for facts in self.periods {
            let at = ordinal(facts.period);
            if !effect.windows.before().chain(effect.windows.after()).any(|month| month == at) {
                continue;
            }
            let score = asked(facts, &effect.measure, effect.stage.as_ref())?;
            score.shown()?;
            months.push(json!({"month": month(facts.period), "counts": score.answers.counts}));
            spans.extend(&score.answers.spans);
        }
        let mut input = json!({
            "kind": match &measure.kind {
                MeasureKind::Nps => "nps",
                MeasureKind::Csat => "csat",
                MeasureKind::Favourable(_) => "favourable",
                MeasureKind::Ces | MeasureKind::Mean => "mean",
            },
            "scale": [measure.lowest, measure.highest],
            "months": months,
            "action_month": month(Period::of(kind, done)),
            "window": effect.windows.window,
            "settle": effect.windows.settle,
        });
        let object = input.as_object_mut()?;
        if let MeasureKind::Favourable(points) = &measure.kind {
            object.insert("favourable".to_owned(), json!(points));
        }
        if measure.self_selected {
            object.insert("self_selected".to_owned(), Value::Bool(true));
        }
        let id = format!("commitments.{}", figure.commitment.id);
        let subject = Subject::Promise(figure.commitment.title.clone());
        Some(Working { subject, ..Working::new(id, Sheet::Commitments, "before_after", input, spans) })
    }
}

/// A month as cases write it; periods of other lengths are numbered one by one.
fn month(period: Period) -> Value {
    match period.kind() {
        PeriodKind::Month => Value::from(period.to_string()),
        PeriodKind::Quarter | PeriodKind::Week => Value::from(ordinal(period)),
    }
}
