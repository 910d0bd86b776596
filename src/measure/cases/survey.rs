//! Cases of survey scores, their changes, families and bars (MEASURES.md, section 2).

use super::answer::Answer;
use super::input::{CaseError, Input};
use super::print::kind;
use crate::measure::base::Base;
use crate::measure::benjamini_hochberg::adjust;
use crate::measure::change::{Change, change};
use crate::measure::display::Kind;
use crate::measure::family::{Row, judge};
use crate::measure::goal_gap::Figure;
use crate::measure::nps::Nps;
use crate::measure::polarity::Polarity;
use crate::measure::response_rate::Invitations;
use crate::measure::scale::{Scale, Tally};
use crate::measure::score::Score;
use crate::measure::share::Share;
use crate::measure::{expectation_gap as expectation, mean as means};
use serde_json::{Value, json};

/// `nps`: {promoters, passives, detractors}, or ratings or counts on 0–10.
pub(super) fn nps(input: &Input) -> Result<Answer, CaseError> {
    let (nps, tally) = nps_input(input)?;
    let answer = scored(&chosen(nps.score(input.thresholds()), input)?);
    Ok(match tally {
        Some(tally) => {
            let groups = answer
                .with("promoters", nps.promoters)
                .with("passives", nps.passives)
                .with("detractors", nps.detractors);
            left_out(groups, &tally)
        }
        None => answer,
    })
}

/// `nps_change`: {before, after}, each as in `nps`.
pub(super) fn nps_change(input: &Input) -> Result<Answer, CaseError> {
    let side = |key| chosen(nps_input(&input.get(key)?)?.0.score(input.thresholds()), input);
    Ok(changed(&change(&side("before")?, &side("after")?)))
}

/// `csat`: {scale, counts} or {scale, ratings}.
pub(super) fn csat(input: &Input) -> Result<Answer, CaseError> {
    let given = tally(input)?;
    let score = chosen(Share::top_two(&given.tally).score(input.thresholds()), input)?;
    Ok(with_left_out(scored(&score), &given))
}

/// `favourable`: {scale, counts or ratings, favourable: the points that count}.
pub(super) fn favourable(input: &Input) -> Result<Answer, CaseError> {
    let given = tally(input)?;
    let points = points(input, given.tally.scale)?;
    let share = Share::favourable(&given.tally, |point| points.contains(&point));
    let score = chosen(share.score(input.thresholds()), input)?;
    Ok(with_left_out(scored(&score), &given))
}

/// `share`: {x, n}.
pub(super) fn share(input: &Input) -> Result<Answer, CaseError> {
    Ok(scored(&chosen(share_input(input)?.score(input.thresholds()), input)?))
}

/// `share_change`: {before, after}, each {x, n} or answers on a scale.
pub(super) fn share_change(input: &Input) -> Result<Answer, CaseError> {
    let side = |key| chosen(share_input(&input.get(key)?)?.score(input.thresholds()), input);
    Ok(changed(&change(&side("before")?, &side("after")?)))
}

/// `mean`: {scale, counts} or {scale, ratings}.
pub(super) fn mean(input: &Input) -> Result<Answer, CaseError> {
    let given = tally(input)?;
    let score = chosen(means::mean(&given.tally, input.thresholds()), input)?;
    Ok(with_left_out(scored(&score), &given))
}

/// `mean_change`: {before, after}, each as in `mean`, on the same scale.
pub(super) fn mean_change(input: &Input) -> Result<Answer, CaseError> {
    let (before, after) = (tally(&input.get("before")?)?, tally(&input.get("after")?)?);
    if before.tally.scale != after.tally.scale {
        return Err(input.get("after")?.get("scale")?.wants("the scale of `input.before`"));
    }
    let mean = |given: &GivenTally| chosen(means::mean(&given.tally, input.thresholds()), input);
    Ok(changed(&change(&mean(&before)?, &mean(&after)?)))
}

/// `bh`: {p}; null stands outside the family.
pub(super) fn bh(input: &Input) -> Result<Answer, CaseError> {
    Ok(Answer::of_extras(None).with("p_adj", adjust(&probabilities(input)?)))
}

/// The p-values of `bh`.
pub(super) fn probabilities(input: &Input) -> Result<Vec<Option<f64>>, CaseError> {
    input.get("p")?.each(|p| p.or_null(Input::probability))
}

/// `family`: {rows: [{lower, upper, p, n_before, n_after}]}.
pub(super) fn family(input: &Input) -> Result<Answer, CaseError> {
    let rows: Vec<Value> = judge(&family_input(input)?.1, input.thresholds())
        .into_iter()
        .map(|judged| json!({"p_adj": judged.p_adj, "verdict": judged.verdict.word()}))
        .collect();
    Ok(Answer::of_extras(None).with("rows", rows))
}

/// The rows of `family` with their names; one without a name is called by its number.
pub(super) fn family_input(input: &Input) -> Result<(Vec<String>, Vec<Row>), CaseError> {
    let given = input.get("rows")?.list()?;
    let read = |(place, row): (usize, &Input)| {
        let name = row.get("name")?.or_null(Input::name)?.unwrap_or_else(|| (place + 1).to_string());
        let row = Row {
            lower: row.get("lower")?.or_null(Input::number)?,
            upper: row.get("upper")?.or_null(Input::number)?,
            p: row.get("p")?.or_null(Input::probability)?,
            n_before: row.get("n_before")?.count()?,
            n_after: row.get("n_after")?.count()?,
        };
        Ok((name, row))
    };
    let rows: Vec<(String, Row)> = given.iter().enumerate().map(read).collect::<Result<_, CaseError>>()?;
    Ok(rows.into_iter().unzip())
}

/// `response_rate`: {invited, ineligible, bounced, complete, partial}; what is not given is 0.
pub(super) fn response_rate(input: &Input) -> Result<Answer, CaseError> {
    let Some(rate) = invitations(input)?.response_rate() else { return Err(impossible(input)) };
    Ok(Answer::of_fact(rate.value, rate.verdict)
        .with("rr2", rate.rr2)
        .with("of_delivered", rate.of_delivered)
        .with("eligible", rate.eligible))
}

fn impossible(input: &Input) -> CaseError {
    input.wants(
        "no more ineligible, bounced or answered invitations than were sent (complete + partial within \
         invited − ineligible)",
    )
}

/// What became of the invitations of `response_rate`, if that can be.
pub(super) fn invitations(input: &Input) -> Result<Invitations, CaseError> {
    let or_none = |key: &str| Ok(input.get(key)?.or_null(Input::count)?.unwrap_or(0));
    let invitations = Invitations {
        invited: input.get("invited")?.count()?,
        ineligible: or_none("ineligible")?,
        bounced: or_none("bounced")?,
        complete: input.get("complete")?.count()?,
        partial: or_none("partial")?,
    };
    invitations.response_rate().map(|_| invitations).ok_or_else(|| impossible(input))
}

/// `goal_gap`: {value, lower, upper, goal, higher_is_better, level: the score's verdict, fact, kind: how it is printed}.
pub(super) fn goal_gap(input: &Input) -> Result<Answer, CaseError> {
    let (figure, goal, polarity) = goal_gap_input(input)?;
    printed_as(input)?;
    let gap = figure.goal_gap(goal, polarity);
    Ok(Answer::new(gap.value, gap.lower, gap.upper, gap.verdict))
}

/// How a case wants its figure printed, where it says so.
pub(super) fn printed_as(input: &Input) -> Result<Option<Kind>, CaseError> {
    input.get("kind")?.or_null(kind)
}

/// The figure of `goal_gap`, its goal, and which way is better.
pub(super) fn goal_gap_input(input: &Input) -> Result<(Figure, f64, Polarity), CaseError> {
    let level = input.get("level")?.or_null(Input::text)?;
    let bases = [Base::NoData, Base::TooFewAnswers, Base::SmallBase];
    let figure = Figure {
        value: input.get("value")?.or_null(Input::number)?,
        lower: input.get("lower")?.or_null(Input::number)?,
        upper: input.get("upper")?.or_null(Input::number)?,
        fact: input.get("fact")?.or_null(Input::flag)?.unwrap_or(false),
        // Other verdicts of a score, such as `not reached`, do not say that it rests on little.
        base: bases.into_iter().find(|base| level == Some(base.word())).unwrap_or(Base::Ok),
    };
    let polarity = match input.get("higher_is_better")?.or_null(Input::flag)? {
        None | Some(true) => Polarity::HigherIsBetter,
        Some(false) => Polarity::LowerIsBetter,
    };
    Ok((figure, input.get("goal")?.number()?, polarity))
}

/// `expectation_gap`: {scale, pairs: [[rating, expectation]]}.
pub(super) fn expectation_gap(input: &Input) -> Result<Answer, CaseError> {
    let pairs = pairs_input(input)?;
    let gap = expectation::expectation_gap(&pairs, scale(input)?, input.thresholds());
    Ok(Answer::of_score(&gap.score, gap.verdict).with("n", gap.score.n).with("dropped", gap.dropped))
}

/// A rating and what the same person expected; `None` for a blank.
type Pair = (Option<f64>, Option<f64>);

/// The pairs of `expectation_gap`.
pub(super) fn pairs_input(input: &Input) -> Result<Vec<Pair>, CaseError> {
    input.get("pairs")?.each(|pair| {
        let [rating, expected] = pair.list_of("[rating, expectation]")?;
        Ok((rating.or_null(Input::number)?, expected.or_null(Input::number)?))
    })
}

/// Whether those who answered chose themselves: {self_selected: true}, for any score and any change of one.
pub(super) fn self_selected(input: &Input) -> Result<bool, CaseError> {
    Ok(input.get("self_selected")?.or_null(Input::flag)?.unwrap_or(false))
}

/// A score, without its interval where those who answered chose themselves.
fn chosen(score: Score, input: &Input) -> Result<Score, CaseError> {
    Ok(if self_selected(input)? { score.self_selected() } else { score })
}

/// A score with its base as verdict and n.
pub(super) fn scored(score: &Score) -> Answer {
    Answer::of_score(score, score.base.into()).with("n", score.n)
}

/// A change with its p-value.
pub(super) fn changed(change: &Change) -> Answer {
    Answer::of_change(change).with("p", change.p)
}

/// The scale under `scale`.
pub(super) fn scale(input: &Input) -> Result<Scale, CaseError> {
    let wanted = "[lowest, highest], whole points";
    let given = input.get("scale")?;
    let [lowest, highest] = given.list_of(wanted)?;
    Scale::new(lowest.whole()?, highest.whole()?).map_err(|why| given.wants(&format!("{wanted}: {why}")))
}

/// The points under `favourable`.
pub(super) fn points(input: &Input, scale: Scale) -> Result<Vec<i64>, CaseError> {
    input.get("favourable")?.each(|point| {
        let whole = point.whole()?;
        scale.place(whole).map(|_| whole).ok_or_else(|| point.wants("a point of the scale"))
    })
}

/// Answers on a scale, and whether they came as raw ratings.
pub(super) struct GivenTally {
    pub(super) tally: Tally,
    pub(super) raw: bool,
}

/// Answers on the scale under `scale`, as `counts` or raw `ratings`.
pub(super) fn tally(input: &Input) -> Result<GivenTally, CaseError> {
    tally_on(input, scale(input)?)
}

/// Answers on `scale`, as `counts` or raw `ratings`.
pub(super) fn tally_on(input: &Input, scale: Scale) -> Result<GivenTally, CaseError> {
    if input.has("ratings") {
        let ratings = input.get("ratings")?.each(|rating| rating.or_null(Input::number))?;
        return Ok(GivenTally { tally: Tally::from_ratings(scale, ratings), raw: true });
    }
    let given = input.get("counts")?;
    let counts = given.each(Input::count)?;
    if counts.len() != scale.points() {
        return Err(given.wants(&format!("{} counts, one per point of the scale", scale.points())));
    }
    Ok(GivenTally { tally: Tally::from_counts(scale, &counts), raw: false })
}

/// The three groups, and the answers they were counted from if they were.
pub(super) fn nps_input(input: &Input) -> Result<(Nps, Option<Tally>), CaseError> {
    if input.has("ratings") || input.has("counts") {
        let GivenTally { tally, raw } = tally_on(input, Scale::ZERO_TO_TEN)?;
        // The tally is on 0–10, so it has groups.
        return Ok((Nps::from_tally(&tally).unwrap_or_default(), raw.then_some(tally)));
    }
    let nps = Nps {
        promoters: input.get("promoters")?.count()?,
        passives: input.get("passives")?.count()?,
        detractors: input.get("detractors")?.count()?,
    };
    Ok((nps, None))
}

/// {x, n}; or answers on a scale, of which the listed points count, else the two highest.
pub(super) fn share_input(input: &Input) -> Result<Share, CaseError> {
    if input.has("scale") {
        let given = tally(input)?.tally;
        if !input.has("favourable") {
            return Ok(Share::top_two(&given));
        }
        let points = points(input, given.scale)?;
        return Ok(Share::favourable(&given, |point| points.contains(&point)));
    }
    let (x, n) = (input.get("x")?, input.get("n")?);
    Share::new(x.count()?, n.count()?).ok_or_else(|| x.wants("at most n"))
}

fn with_left_out(answer: Answer, given: &GivenTally) -> Answer {
    if given.raw { left_out(answer, &given.tally) } else { answer }
}

/// What raw ratings could not be counted.
fn left_out(answer: Answer, tally: &Tally) -> Answer {
    answer.with("missing", tally.missing).with("invalid", tally.invalid)
}
