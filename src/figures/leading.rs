use super::ScoreKey;
use super::edition::ScoreFigure;
use super::effect::ordinal;
use super::timeline::PeriodFacts;
use crate::domain::{Id, Period};
use crate::measure::lag_table::{Row, lag_table};
use crate::project::{Named, Population, Project};
use crate::source::Span;

/// A result, period by period.
#[derive(Clone, Debug)]
pub struct OutcomeFigure {
    /// The outcome.
    pub outcome: Id,
    /// Every period in which it was recorded, with its value and where it was written.
    pub history: Vec<(Period, f64, Span)>,
}

/// The results of all periods.
pub(super) fn outcomes(periods: &[PeriodFacts<'_>], project: &Project) -> Vec<OutcomeFigure> {
    let figure = |outcome: &Id| OutcomeFigure {
        outcome: outcome.clone(),
        history: periods
            .iter()
            .filter_map(|facts| {
                let result = facts.snapshot.outcomes.get(outcome)?;
                Some((facts.period, result.value, result.span))
            })
            .collect(),
    };
    let all = project.site.outcomes.iter().map(|outcome| figure(outcome.id()));
    all.filter(|figure| !figure.history.is_empty()).collect()
}

/// Whether a rating runs ahead of an outcome.
#[derive(Clone, Debug)]
pub struct LeadFigure {
    /// The rating.
    pub key: ScoreKey,
    /// The outcome.
    pub outcome: Id,
    /// One row for each lag from 0.
    pub rows: Vec<Row>,
}

/// Each rating of customers as a whole against each outcome. A measure that is only asked by stage is looked at by stage.
pub(super) fn figures(
    periods: &[PeriodFacts<'_>],
    scores: &[ScoreFigure],
    project: &Project,
) -> Vec<LeadFigure> {
    let thresholds = &project.site.thresholds;
    // At most 36.
    let most = usize::try_from(thresholds.lead_lags).unwrap_or(0);
    let outcomes: Vec<(&Id, Vec<Option<f64>>)> =
        project.site.outcomes.iter().map(|outcome| (outcome.id(), results(periods, outcome.id()))).collect();
    let mut figures = Vec::new();
    for figure in scores.iter().filter(|figure| looked_at(figure, scores, project)) {
        let rating = ratings(periods, &figure.key);
        for (outcome, result) in &outcomes {
            if result.iter().all(Option::is_none) {
                continue;
            }
            figures.push(LeadFigure {
                key: figure.key.clone(),
                outcome: (*outcome).clone(),
                rows: lag_table(&rating, result, most, thresholds),
            });
        }
    }
    figures
}

/// A rating, where it is shown, period by period from the first snapshot on.
pub(super) fn ratings(periods: &[PeriodFacts<'_>], key: &ScoreKey) -> Vec<Option<f64>> {
    series(periods, |facts| facts.scores.get(key)?.shown())
}

/// A result, likewise.
pub(super) fn results(periods: &[PeriodFacts<'_>], outcome: &Id) -> Vec<Option<f64>> {
    series(periods, |facts| Some(facts.snapshot.outcomes.get(outcome)?.value))
}

/// Periods without a snapshot are periods without a figure, not neighbours.
fn series(periods: &[PeriodFacts<'_>], value: impl Fn(&PeriodFacts<'_>) -> Option<f64>) -> Vec<Option<f64>> {
    let (Some(first), Some(last)) = (periods.first(), periods.last()) else { return Vec::new() };
    let start = ordinal(first.period);
    let mut series = vec![None; usize::try_from(ordinal(last.period) - start + 1).unwrap_or(0)];
    for facts in periods {
        let place = usize::try_from(ordinal(facts.period) - start).ok();
        if let Some(slot) = place.and_then(|place| series.get_mut(place)) {
            *slot = value(facts);
        }
    }
    series
}

fn looked_at(figure: &ScoreFigure, scores: &[ScoreFigure], project: &Project) -> bool {
    let measure = project.site.measures.get(&figure.key.measure);
    let of_customers = measure.is_some_and(|measure| measure.population == Population::Customers);
    let has_whole = scores.iter().any(|other| {
        other.key.measure == figure.key.measure && other.key.is_total() && other.key.stage.is_none()
    });
    of_customers && figure.key.is_total() && (figure.key.stage.is_none() || !has_whole)
}
