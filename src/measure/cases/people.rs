//! Cases of people and habits (MEASURES.md, section 8).

use super::answer::Answer;
use super::input::{CaseError, Input};
use crate::measure::advocates as advocacy;
use crate::measure::culture::{self as poles, Stand};
use crate::measure::mission_meetings::{self as meetings, Meeting};
use crate::measure::mission_roles::{self as roles, Role};
use serde_json::{Value, json};

/// `culture`: {answers}, a list of ten answers per person.
pub(super) fn culture(input: &Input) -> Result<Answer, CaseError> {
    let culture = poles::culture(&answers(input)?, input.thresholds());
    let pair = |stand: &Stand| {
        json!({
            "n": stand.score.n,
            "value": stand.score.value,
            "lower": stand.score.lower,
            "upper": stand.score.upper,
            "verdict": stand.verdict.word(),
        })
    };
    let pairs: Vec<Value> = culture.pairs.iter().map(pair).collect();
    let overall = culture.overall;
    Ok(Answer::of_score(&overall.score, overall.verdict).with("n", overall.score.n).with("pairs", pairs))
}

/// `advocates`: {answers}, a list of ten self-ratings per person.
pub(super) fn advocates(input: &Input) -> Result<Answer, CaseError> {
    let qualities = advocacy::qualities(&answers(input)?, input.thresholds());
    let row = |quality: &advocacy::Quality| {
        json!({
            "strong": quality.strong.x(),
            "value": quality.score.value,
            "lower": quality.score.lower,
            "upper": quality.score.upper,
            "verdict": quality.score.base.word(),
            "n": quality.score.n,
        })
    };
    let rows: Vec<Value> = qualities.iter().map(row).collect();
    Ok(Answer::of_extras(None)
        .with("qualities", rows)
        .with("next_to_build", advocacy::next_to_build(&qualities)))
}

fn answers(input: &Input) -> Result<Vec<[Option<f64>; 10]>, CaseError> {
    input.get("answers")?.each(|person| {
        let given: [Input; 10] = person.list_of("a list of ten answers")?;
        let mut answers = [None; 10];
        for (answer, given) in answers.iter_mut().zip(&given) {
            *answer = given.or_null(Input::number)?;
        }
        Ok(answers)
    })
}

/// `mission_meetings`: {cx_words, meetings: [{title, mission}]}.
pub(super) fn mission_meetings(input: &Input) -> Result<Answer, CaseError> {
    let words = input.get("cx_words")?.each(Input::name)?;
    let held = input.get("meetings")?.each(|meeting| {
        let title = meeting.get("title")?.text()?.to_owned();
        Ok(Meeting { title, mission: meeting.get("mission")?.or_null(Input::flag)? })
    })?;
    let found = meetings::mission_meetings(&held, &words);
    Ok(Answer::of_fact(found.value, found.verdict())
        .with("covered", found.covered)
        .with("counted", found.counted)
        .with("cx_titled", found.cx_titled)
        .with("not_recorded", found.not_recorded))
}

/// `mission_roles`: {target, roles: [{role, headcount, tells}]}.
pub(super) fn mission_roles(input: &Input) -> Result<Answer, CaseError> {
    let given = input.get("roles")?.each(|role| {
        Ok(Role {
            role: role.get("role")?.name()?,
            headcount: role.get("headcount")?.count()?,
            tells: role.get("tells")?.or_null(Input::count)?,
        })
    })?;
    let found = roles::mission_roles(&given, input.get("target")?.count()?);
    Ok(Answer::of_fact(found.value, found.verdict)
        .with("roles_reached", found.roles_reached)
        .with("roles", found.roles)
        .with("not_reached", found.not_reached))
}
