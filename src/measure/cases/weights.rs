//! Cases of weights and weighted scores (MEASURES.md, section 3).

use super::answer::Answer;
use super::input::{CaseError, Input};
use super::survey::{points, scale, scored};
use crate::measure::change::change;
use crate::measure::post_stratification::{Stratum, post_stratify};
use crate::measure::weighted::{self, Answers, WeightedScore};

/// `poststratify`: {groups: [{name, population, respondents}]}.
pub(super) fn poststratify(input: &Input) -> Result<Answer, CaseError> {
    let strata = input.get("groups")?.each(|group| {
        Ok(Stratum {
            population: group.get("population")?.count()?,
            respondents: group.get("respondents")?.count()?,
        })
    })?;
    let weights = post_stratify(&strata, input.thresholds());
    Ok(Answer::of_fact(weights.n_eff, weights.verdict)
        .with("weights", weights.weights)
        .with("design_effect", weights.design_effect)
        .with("mix_gap", weights.mix_gap))
}

/// `weighted`: {kind, records: [[weight, rating]]}, with `scale` where the kind has one.
pub(super) fn weighted(input: &Input) -> Result<Answer, CaseError> {
    let WeightedScore { score, dropped } = weighted_score(input, "records")?;
    Ok(scored(&score).with("n_eff", score.n_eff).with("dropped", dropped))
}

/// `weighted_change`: {kind, before, after}, each a list of records.
pub(super) fn weighted_change(input: &Input) -> Result<Answer, CaseError> {
    let (before, after) = (weighted_score(input, "before")?, weighted_score(input, "after")?);
    Ok(Answer::of_change(&change(&before.score, &after.score)))
}

fn weighted_score(input: &Input, key: &str) -> Result<WeightedScore, CaseError> {
    let answers = input.get(key)?.each(|record| {
        let [weight, rating] = record.list_of("[weight, rating]")?;
        let (weight, rating) = (weight.or_null(Input::number)?, rating.or_null(Input::number)?);
        Ok(Answers { weight, rating, count: 1 })
    })?;
    let thresholds = input.thresholds();
    let kind = input.get("kind")?;
    Ok(match kind.text()? {
        "nps" => weighted::nps(&answers, thresholds),
        "mean" => weighted::mean(&answers, scale(input)?, thresholds),
        "share" => {
            let yes_or_no = |x| match x {
                0.0 => Some(false),
                1.0 => Some(true),
                _ => None,
            };
            weighted::share(&answers, yes_or_no, thresholds)
        }
        "csat" => {
            let scale = scale(input)?;
            let top_two = move |x| x as i64 >= scale.highest() - 1;
            weighted::share(&answers, |x| scale.place_of_rating(x).map(|_| top_two(x)), thresholds)
        }
        "favourable" => {
            let scale = scale(input)?;
            let points = points(input, scale)?;
            let counts = |x| scale.place_of_rating(x).map(|_| points.contains(&(x as i64)));
            weighted::share(&answers, counts, thresholds)
        }
        _ => return Err(kind.wants("one of share, nps, mean, csat, favourable")),
    })
}
