//! Cases of people and habits (MEASURES.md, section 8).

use super::answer::Answer;
use super::input::{CaseError, Input};
use crate::measure::advocates as advocacy;
use crate::measure::culture::{self as poles, Stand};
use crate::measure::mission_meetings::{self as meetings, Meeting};
use crate::measure::mission_roles::{self as roles, Role};
use crate::measure::scale::{Scale, Tally};
use crate::measure::share::Share;
use serde_json::{Value, json};

/// `culture`: {answers}, a list of ten answers per person; or {pairs}, for each pair by its name the answers counted on
/// 1–5, which tell nothing of single people and hence nothing overall.
pub(super) fn culture(input: &Input) -> Result<Answer, CaseError> {
    let culture = culture_input(input)?;
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
    let Some(overall) = culture.overall else { return Ok(Answer::of_extras(None).with("pairs", pairs)) };
    Ok(Answer::of_score(&overall.score, overall.verdict).with("n", overall.score.n).with("pairs", pairs))
}

/// The pairs of a case, and where its people stand overall.
pub(super) struct CultureCase {
    /// What each pair is called.
    pub(super) names: Vec<String>,
    pub(super) overall: Option<Stand>,
    pub(super) pairs: Vec<Stand>,
    /// The answers of each pair.
    pub(super) tallies: Vec<Tally>,
    /// One mean for each person who answered enough pairs.
    pub(super) person_means: Vec<f64>,
}

/// Reads `culture`.
pub(super) fn culture_input(input: &Input) -> Result<CultureCase, CaseError> {
    let thresholds = input.thresholds();
    if input.has("pairs") {
        let (names, tallies): (Vec<String>, Vec<Tally>) = counted(&input.get("pairs")?)?.into_iter().unzip();
        let pairs = tallies.iter().map(|tally| Stand::of_pair(tally, thresholds)).collect();
        return Ok(CultureCase { names, overall: None, pairs, tallies, person_means: Vec::new() });
    }
    let people = answers(input)?;
    let culture = poles::culture(&people, thresholds);
    let ratings = |place: usize| people.iter().map(move |person| person[place]);
    Ok(CultureCase {
        names: (1..=poles::PAIRS).map(|number| number.to_string()).collect(),
        overall: Some(culture.overall),
        pairs: culture.pairs,
        tallies: (0..poles::PAIRS)
            .map(|place| Tally::from_ratings(Scale::ONE_TO_FIVE, ratings(place)))
            .collect(),
        person_means: poles::person_means(&people),
    })
}

/// Lists of five counts by name.
fn counted(lists: &Input) -> Result<Vec<(String, Tally)>, CaseError> {
    let entries = lists.entries()?;
    let read = |(name, list): &(String, Input)| {
        let given: [Input; 5] = list.list_of("five counts, one per point from 1 to 5")?;
        let counts = given.iter().map(Input::count).collect::<Result<Vec<u64>, CaseError>>()?;
        Ok((name.clone(), Tally::from_counts(Scale::ONE_TO_FIVE, &counts)))
    };
    entries.iter().map(read).collect()
}

/// `advocates`: {answers}, a list of ten self-ratings per person; or {qualities}, for each by its name how many rate
/// themselves 4 or 5 and how many rated themselves.
pub(super) fn advocates(input: &Input) -> Result<Answer, CaseError> {
    let qualities: Vec<_> = qualities_input(input)?.into_iter().map(|(_, quality)| quality).collect();
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

/// Reads `advocates`: each quality with its name.
pub(super) fn qualities_input(input: &Input) -> Result<Vec<(String, advocacy::Quality)>, CaseError> {
    let thresholds = input.thresholds();
    if input.has("qualities") {
        let given = input.get("qualities")?.entries()?;
        let read = |(name, counts): &(String, Input)| {
            let [strong, rated] = counts.list_of("[strong, rated]")?;
            let share = Share::new(strong.count()?, rated.count()?);
            let share = share.ok_or_else(|| counts.wants("[strong, rated] with strong at most rated"))?;
            Ok((name.clone(), advocacy::Quality::of_share(share, thresholds)))
        };
        return given.iter().map(read).collect();
    }
    let qualities = advocacy::qualities(&answers(input)?, thresholds);
    Ok((1..).map(|number: usize| number.to_string()).zip(qualities).collect())
}

/// A list of ten answers per person.
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
    let (words, held) = meetings_input(input)?;
    let found = meetings::mission_meetings(&held, &words);
    Ok(Answer::of_fact(found.value, found.verdict())
        .with("covered", found.covered)
        .with("counted", found.counted)
        .with("cx_titled", found.cx_titled)
        .with("not_recorded", found.not_recorded))
}

/// The words that make a meeting one about customer experience, and the meetings.
pub(super) fn meetings_input(input: &Input) -> Result<(Vec<String>, Vec<Meeting>), CaseError> {
    let words = input.get("cx_words")?.each(Input::name)?;
    let held = input.get("meetings")?.each(|meeting| {
        let title = meeting.get("title")?.text()?.to_owned();
        Ok(Meeting { title, mission: meeting.get("mission")?.or_null(Input::flag)? })
    })?;
    Ok((words, held))
}

/// `mission_roles`: {target, roles: [{role, headcount, tells}]}.
pub(super) fn mission_roles(input: &Input) -> Result<Answer, CaseError> {
    let (target, given) = roles_input(input)?;
    let found = roles::mission_roles(&given, target);
    Ok(Answer::of_fact(found.value, found.verdict)
        .with("roles_reached", found.roles_reached)
        .with("roles", found.roles)
        .with("not_reached", found.not_reached))
}

/// How often each role is to be told, and the roles.
pub(super) fn roles_input(input: &Input) -> Result<(u64, Vec<Role>), CaseError> {
    let given = input.get("roles")?.each(|role| {
        Ok(Role {
            role: role.get("role")?.name()?,
            headcount: role.get("headcount")?.count()?,
            tells: role.get("tells")?.or_null(Input::count)?,
        })
    })?;
    Ok((input.get("target")?.count()?, given))
}
