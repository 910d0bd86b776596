//! Cases of change over time (MEASURES.md, section 7).

use super::answer::Answer;
use super::input::{CaseError, Input};
use super::survey::{changed, nps_input, points, scale, share_input, tally_on};
use crate::measure::before_after::{self as windows, Answers, BeforeAfter, WARNING, Windows};
use crate::measure::lag_table as lags;
use crate::measure::nps::Nps;
use crate::measure::p_prime as shares;
use crate::measure::rate_change::{self as rates, Rate};
use crate::measure::scale::Tally;
use crate::measure::score::Score;
use crate::measure::share::Share;
use crate::measure::xmr::{self as chart, Range};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The longest window, settling time or lag: a hundred years of months.
const LONGEST: u64 = 1200;

/// `before_after`: {kind, months: [{month, …}], action_month, window, settle}.
pub(super) fn before_after(input: &Input) -> Result<Answer, CaseError> {
    let usual = Windows::around(month(&input.get("action_month")?)?, input.thresholds());
    let windows = Windows {
        window: months_long(&input.get("window")?, 1)?.unwrap_or(usual.window),
        settle: months_long(&input.get("settle")?, 0)?.unwrap_or(usual.settle),
        ..usual
    };
    let kind = input.get("kind")?;
    let found = match kind.text()? {
        "share" => over_months(input, windows, share_month)?,
        "nps" => over_months(input, windows, nps_month)?,
        "mean" => over_months(input, windows, |month| tally_month(input, month))?,
        "csat" => over_months(input, windows, |month| {
            Ok(tally_month(input, month)?.map(|tally| Share::top_two(&tally)))
        })?,
        "favourable" => {
            let points = points(input, scale(input)?)?;
            over_months(input, windows, |month| {
                let tally = tally_month(input, month)?;
                Ok(tally.map(|tally| Share::favourable(&tally, |point| points.contains(&point))))
            })?
        }
        _ => return Err(kind.wants("one of share, nps, mean, csat, favourable")),
    };
    let value = |score: Option<Score>| score.and_then(|score| score.value);
    Ok(changed(&found.change)
        .with("before", value(found.before))
        .with("after", value(found.after))
        .with("warning", WARNING))
}

/// Reads the months; one that `read` finds without answers known is missing.
fn over_months<A: Answers>(
    input: &Input,
    windows: Windows,
    read: impl Fn(&Input) -> Result<Option<A>, CaseError>,
) -> Result<BeforeAfter, CaseError> {
    let mut months = BTreeMap::new();
    for given in input.get("months")?.list()? {
        let key = given.get("month")?;
        if let Some(answers) = read(&given)?
            && months.insert(month(&key)?, answers).is_some()
        {
            return Err(key.wants("each month once"));
        }
    }
    Ok(windows::before_after(&months, windows, input.thresholds()))
}

fn known(month: &Input, keys: &[&str]) -> bool {
    keys.iter().all(|key| month.peek(key).is_some_and(|value| !value.is_null()))
}

fn share_month(month: &Input) -> Result<Option<Share>, CaseError> {
    let given = known(month, &["x", "n"]) || known(month, &["scale"]);
    given.then(|| share_input(month)).transpose()
}

fn nps_month(month: &Input) -> Result<Option<Nps>, CaseError> {
    let given = known(month, &["promoters", "passives", "detractors"])
        || known(month, &["counts"])
        || known(month, &["ratings"]);
    given.then(|| Ok(nps_input(month)?.0)).transpose()
}

/// The answers of a month on its own scale, or on that of the case.
fn tally_month(case: &Input, month: &Input) -> Result<Option<Tally>, CaseError> {
    if !known(month, &["counts"]) && !known(month, &["ratings"]) {
        return Ok(None);
    }
    let on = if month.has("scale") { scale(month)? } else { scale(case)? };
    Ok(Some(tally_on(month, on)?.tally))
}

/// A month as its number since year 0: "2024-05".
fn month(input: &Input) -> Result<i64, CaseError> {
    let parse = |text: &str| {
        let (year, month) = text.split_once('-')?;
        let digits = |part: &str, length| part.len() == length && part.bytes().all(|b| b.is_ascii_digit());
        let (year, month): (i64, i64) = match digits(year, 4) && digits(month, 2) {
            true => (year.parse().ok()?, month.parse().ok()?),
            false => return None,
        };
        (1..=12).contains(&month).then_some(year * 12 + month - 1)
    };
    parse(input.text()?).ok_or_else(|| input.wants("a month as YYYY-MM"))
}

/// A number of months from `least` up; `None` if it is not given.
fn months_long(input: &Input, least: u64) -> Result<Option<u16>, CaseError> {
    let wanted = format!("a whole number of months from {least} to {LONGEST}");
    let read = |given: &Input| {
        let months = given.count().ok().filter(|months| (least..=LONGEST).contains(months));
        months.and_then(|months| u16::try_from(months).ok()).ok_or_else(|| given.wants(&wanted))
    };
    input.or_null(read)
}

/// `rate_change`: {before, after}, each {count, exposure}.
pub(super) fn rate_change(input: &Input) -> Result<Answer, CaseError> {
    let side = |key| {
        let side = input.get(key)?;
        Ok(Rate { count: side.get("count")?.count()?, exposure: side.get("exposure")?.amount()? })
    };
    Ok(changed(&rates::rate_change(side("before")?, side("after")?, input.thresholds())))
}

/// `xmr`: {baseline, current, min, max}.
pub(super) fn xmr(input: &Input) -> Result<Answer, CaseError> {
    let baseline = input.get("baseline")?.each(|x| x.or_null(Input::number))?;
    let bound = |key| input.get(key)?.or_null(Input::number);
    let range = Range { min: bound("min")?, max: bound("max")? };
    let found =
        chart::xmr(&baseline, input.get("current")?.or_null(Input::number)?, range, input.thresholds());
    Ok(Answer::new(found.value, found.lower, found.upper, found.verdict))
}

/// `p_prime`: {baseline: [[x, n]], current: [x, n]}.
pub(super) fn p_prime(input: &Input) -> Result<Answer, CaseError> {
    let share = |given: &Input| {
        let [x, n] = given.list_of("[x, n]")?;
        Share::new(x.count()?, n.count()?).ok_or_else(|| given.wants("[x, n] with x at most n"))
    };
    // A month that is not known has no answers.
    let month = |given: &Input| Ok(given.or_null(share)?.unwrap_or_default());
    let baseline = input.get("baseline")?.each(month)?;
    let found = shares::p_prime(&baseline, month(&input.get("current")?)?, input.thresholds());
    let chart = found.chart;
    Ok(Answer::new(chart.value, chart.lower, chart.upper, chart.verdict).with("sigma_z", found.sigma_z))
}

/// `lag_table`: {x, y, max_lag}.
pub(super) fn lag_table(input: &Input) -> Result<Answer, CaseError> {
    let series = |key| input.get(key)?.each(|x| x.or_null(Input::number));
    let (x, y) = (series("x")?, series("y")?);
    if x.len() != y.len() {
        return Err(input.get("y")?.wants("as many months as x"));
    }
    let given = input.get("max_lag")?;
    let max_lag = months_long(&given, 0)?.ok_or_else(|| given.wants("a whole number of months"))?;
    let row = |row: &lags::Row| {
        json!({
            "lag": row.lag,
            "n": row.n,
            "n_eff": row.n_eff,
            "r": row.r,
            "lower": row.lower,
            "upper": row.upper,
            "p": row.p,
            "p_adj": row.p_adj,
            "verdict": row.verdict.word(),
        })
    };
    let rows: Vec<Value> =
        lags::lag_table(&x, &y, usize::from(max_lag), input.thresholds()).iter().map(row).collect();
    Ok(Answer::of_extras(None).with("rows", rows))
}
