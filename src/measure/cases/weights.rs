//! Cases of weights and weighted scores (MEASURES.md, section 3).

use super::answer::Answer;
use super::input::{CaseError, Input};
use super::survey::{points, scale, scored};
use crate::measure::change::change;
use crate::measure::post_stratification::{Stratum, post_stratify};
use crate::measure::scale::Scale;
use crate::measure::weighted::{self, Answers, Sums, WeightedScore};

/// `poststratify`: {groups: [{name, population, respondents}]}.
pub(super) fn poststratify(input: &Input) -> Result<Answer, CaseError> {
    let weights = post_stratify(&strata(input)?.1, input.thresholds());
    Ok(Answer::of_fact(weights.n_eff, weights.verdict)
        .with("weights", weights.weights)
        .with("design_effect", weights.design_effect)
        .with("mix_gap", weights.mix_gap))
}

/// The groups of `poststratify` with their names; one without a name is called by its number.
pub(super) fn strata(input: &Input) -> Result<(Vec<String>, Vec<Stratum>), CaseError> {
    let groups = input.get("groups")?.list()?;
    let read = |(place, group): (usize, &Input)| {
        let name = group.get("name")?.or_null(Input::name)?.unwrap_or_else(|| (place + 1).to_string());
        let stratum = Stratum {
            population: group.get("population")?.count()?,
            respondents: group.get("respondents")?.count()?,
        };
        Ok((name, stratum))
    };
    let groups: Vec<(String, Stratum)> =
        groups.iter().enumerate().map(read).collect::<Result<_, CaseError>>()?;
    Ok(groups.into_iter().unzip())
}

/// `weighted`: {kind, records: [[weight, rating]]}, with `scale` where the kind has one; for answers that were added up
/// already, {sums: {by_point, squares, n}} in place of `records`.
pub(super) fn weighted(input: &Input) -> Result<Answer, CaseError> {
    let WeightedScore { score, dropped } = weighed(input, "records")?.score;
    Ok(scored(&score).with("n_eff", score.n_eff).with("dropped", dropped))
}

/// `weighted_change`: {kind, before, after}, each a list of records, or {sums} as in `weighted`.
pub(super) fn weighted_change(input: &Input) -> Result<Answer, CaseError> {
    let (before, after) = (weighed(input, "before")?, weighed(input, "after")?);
    Ok(Answer::of_change(&change(&before.score.score, &after.score.score)))
}

/// What is made of weighted answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Nps,
    Share,
    Mean,
}

/// Weighted answers with their score.
pub(super) struct Weighed {
    /// What is made of them.
    pub(super) kind: Kind,
    /// The score, and how many answers had to be left out.
    pub(super) score: WeightedScore,
    /// The answers that count: weight, rating (1 or 0 for a share), how many.
    pub(super) answers: Vec<(f64, f64, u64)>,
    /// Σw², where the answers were added up already.
    pub(super) squares: Option<f64>,
}

/// The number to average for a rating; `None` for one that does not count.
type Read = Box<dyn Fn(f64) -> Option<f64>>;

/// How the ratings of a case are read.
struct Reading {
    kind: Kind,
    scale: Scale,
    read: Read,
}

/// Reads weighted answers under `key`, or their sums, and scores them.
pub(super) fn weighed(input: &Input, key: &str) -> Result<Weighed, CaseError> {
    let Reading { kind, scale, read } = reading(input)?;
    let thresholds = input.thresholds();
    let given = input.get(key)?;
    // `weighted` has the sums beside the records it would have; a change has them on each side.
    let summed = if key == "records" {
        input.optional("sums")?
    } else {
        given.clone().given().filter(Input::is_object)
    };
    if let Some(sums) = summed {
        let by_point = sums.get("by_point")?;
        let weights = by_point.each(Input::amount)?;
        if weights.len() != scale.points() {
            return Err(by_point.wants(&format!("{} sums, one per point of the scale", scale.points())));
        }
        let squares = sums.get("squares")?.amount()?;
        let counted = Sums { by_point: &weights, squares, n: sums.get("n")?.count()? };
        let score = match kind {
            Kind::Nps => counted.nps(thresholds),
            Kind::Share => counted.share(scale, |point| read(point as f64) == Some(1.0), thresholds),
            Kind::Mean => counted.mean(scale, thresholds),
        };
        let points = (scale.lowest()..=scale.highest()).zip(weights);
        let answers = points
            .filter(|(_, weight)| *weight > 0.0 && score.value.is_some())
            .filter_map(|(point, weight)| Some((weight, read(point as f64)?, 1)))
            .collect();
        return Ok(Weighed {
            kind,
            score: WeightedScore { score, dropped: 0 },
            answers,
            squares: Some(squares),
        });
    }
    let records = given.each(|record| {
        let [weight, rating] = record.list_of("[weight, rating]")?;
        let (weight, rating) = (weight.or_null(Input::number)?, rating.or_null(Input::number)?);
        Ok(Answers { weight, rating, count: 1 })
    })?;
    let score = match kind {
        Kind::Nps => weighted::nps(&records, thresholds),
        Kind::Share => weighted::share(&records, |x| read(x).map(|x| x > 0.0), thresholds),
        Kind::Mean => weighted::mean(&records, scale, thresholds),
    };
    let counts = |record: &Answers| Some((record.weight.filter(|w| *w > 0.0)?, read(record.rating?)?));
    let mut kept: Vec<(f64, f64)> = records.iter().filter_map(counts).collect();
    kept.sort_by(|a, b| a.1.total_cmp(&b.1).then(a.0.total_cmp(&b.0)));
    let mut answers: Vec<(f64, f64, u64)> = Vec::new();
    for (weight, rating) in kept {
        match answers.last_mut() {
            Some((w, x, count)) if *w == weight && *x == rating => *count += 1,
            _ => answers.push((weight, rating, 1)),
        }
    }
    Ok(Weighed { kind, score, answers, squares: None })
}

fn reading(input: &Input) -> Result<Reading, CaseError> {
    let kind = input.get("kind")?;
    let (kind, scale, read): (Kind, Scale, Read) = match kind.text()? {
        "nps" => (Kind::Nps, Scale::ZERO_TO_TEN, Box::new(on(Scale::ZERO_TO_TEN))),
        "mean" => {
            let scale = scale(input)?;
            (Kind::Mean, scale, Box::new(on(scale)))
        }
        "share" => (Kind::Share, Scale::YES_OR_NO, Box::new(on(Scale::YES_OR_NO))),
        "csat" => {
            let scale = scale(input)?;
            let top_two = move |x: f64| f64::from(x as i64 >= scale.highest() - 1);
            (Kind::Share, scale, Box::new(move |x| on(scale)(x).map(top_two)))
        }
        "favourable" => {
            let scale = scale(input)?;
            let points = points(input, scale)?;
            (
                Kind::Share,
                scale,
                Box::new(move |x| on(scale)(x).map(|x| f64::from(points.contains(&(x as i64))))),
            )
        }
        _ => return Err(kind.wants("one of share, nps, mean, csat, favourable")),
    };
    Ok(Reading { kind, scale, read })
}

/// A rating, if it is a point of the scale.
fn on(scale: Scale) -> impl Fn(f64) -> Option<f64> {
    move |x| scale.place_of_rating(x).map(|_| x)
}
