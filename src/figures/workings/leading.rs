use serde_json::json;

use super::{Sheet, Source, Subject, Working, lead_name};
use crate::figures::leading::{ratings, results};
use crate::source::Span;

impl Source<'_> {
    /// The pairs of rating and result of which something can be said.
    pub(super) fn leading(&self) -> Vec<Working> {
        let judged =
            self.figures.leading.iter().filter(|figure| figure.rows.iter().any(|row| row.r.is_some()));
        judged
            .map(|figure| {
                let rating = ratings(self.periods, &figure.key);
                let result = results(self.periods, &figure.outcome);
                let spans = self.periods.iter().flat_map(|facts| {
                    let score = facts.scores.get(&figure.key).filter(|score| score.shown().is_some());
                    let rated = score.map_or(&[][..], |score| &score.answers.spans);
                    let recorded = facts.snapshot.outcomes.get(&figure.outcome);
                    rated.iter().copied().chain(recorded.map(|result| result.span))
                });
                let spans: Vec<Span> = spans.collect();
                let lags = figure.rows.len().saturating_sub(1);
                let input = json!({"x": rating, "y": result, "max_lag": lags});
                let subject = Subject::Lead(figure.key.clone(), figure.outcome.clone());
                Working {
                    subject,
                    ..Working::new(lead_name(figure), Sheet::Leads, "lag_table", input, spans)
                }
            })
            .collect()
    }
}
