use super::ScoreKey;
use super::edition::ScoreFigure;
use super::effect::ordinal;
use super::timeline::PeriodFacts;
use crate::domain::Id;
use crate::measure::lag_table::{Row, lag_table};
use crate::project::{Named, Population, Project};

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
    let (Some(first), Some(last)) = (periods.first(), periods.last()) else { return Vec::new() };
    let start = ordinal(first.period);
    let length = usize::try_from(ordinal(last.period) - start + 1).unwrap_or(0);
    // Periods without a snapshot are periods without a figure, not neighbours.
    let series = |value: &dyn Fn(&PeriodFacts<'_>) -> Option<f64>| {
        let mut series = vec![None; length];
        for facts in periods {
            let place = usize::try_from(ordinal(facts.period) - start).ok();
            if let Some(slot) = place.and_then(|place| series.get_mut(place)) {
                *slot = value(facts);
            }
        }
        series
    };
    let thresholds = &project.site.thresholds;
    // At most 36.
    let most = usize::try_from(thresholds.lead_lags).unwrap_or(0);
    let mut figures = Vec::new();
    for figure in scores.iter().filter(|figure| looked_at(figure, scores, project)) {
        let rating = series(&|facts| facts.scores.get(&figure.key).and_then(super::PeriodScore::shown));
        for outcome in project.site.outcomes.iter() {
            let result = series(&|facts| facts.snapshot.outcomes.get(outcome.id()).map(|outcome| outcome.value));
            if result.iter().all(Option::is_none) {
                continue;
            }
            figures.push(LeadFigure {
                key: figure.key.clone(),
                outcome: outcome.id().clone(),
                rows: lag_table(&rating, &result, most, thresholds),
            });
        }
    }
    figures
}

fn looked_at(figure: &ScoreFigure, scores: &[ScoreFigure], project: &Project) -> bool {
    let measure = project.site.measures.get(&figure.key.measure);
    let of_customers = measure.is_some_and(|measure| measure.population == Population::Customers);
    let has_whole = scores.iter().any(|other| {
        other.key.measure == figure.key.measure && other.key.is_total() && other.key.stage.is_none()
    });
    of_customers && figure.key.is_total() && (figure.key.stage.is_none() || !has_whole)
}
