//! Cases of change over time (MEASURES.md, section 7).

use super::answer::Answer;
use super::input::{CaseError, Input};
use super::survey::{changed, nps_input, points, scale, self_selected, share_input, tally_on};
use crate::measure::before_after::{self as windows, Answers, BeforeAfter, WARNING, Windows};
use crate::measure::lag_table as lags;
use crate::measure::mean::mean;
use crate::measure::nps::Nps;
use crate::measure::p_prime as shares;
use crate::measure::rate_change::{self as rates, Rate};
use crate::measure::scale::Tally;
use crate::measure::score::Score;
use crate::measure::share::Share;
use crate::measure::thresholds::Thresholds;
use crate::measure::xmr::{self as chart, Range};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The longest window, settling time or lag: a hundred years of months.
const LONGEST: u64 = 1200;

/// `before_after`: {kind, months: [{month, …}], action_month, window, settle}.
pub(super) fn before_after(input: &Input) -> Result<Answer, CaseError> {
    let case = windows_input(input)?;
    let found = case.solve(input.thresholds());
    let value = |score: Option<Score>| score.and_then(|score| score.value);
    Ok(changed(&found.change)
        .with("before", value(found.before))
        .with("after", value(found.after))
        .with("warning", WARNING))
}

/// The answers of a month, by what is made of them.
#[derive(Clone)]
pub(super) enum Pool {
    Nps(Nps),
    Share(Share),
    Mean(Tally),
}

impl Answers for Pool {
    fn pooled(&self, other: &Pool) -> Option<Pool> {
        Some(match (self, other) {
            (Pool::Nps(a), Pool::Nps(b)) => Pool::Nps(Answers::pooled(a, b)?),
            (Pool::Share(a), Pool::Share(b)) => Pool::Share(Answers::pooled(a, b)?),
            (Pool::Mean(a), Pool::Mean(b)) => Pool::Mean(Answers::pooled(a, b)?),
            _ => return None,
        })
    }

    fn score(&self, thresholds: &Thresholds) -> Score {
        match self {
            Pool::Nps(nps) => nps.score(thresholds),
            Pool::Share(share) => share.score(thresholds),
            Pool::Mean(tally) => mean(tally, thresholds),
        }
    }
}

/// The months of `before_after`.
pub(super) struct WindowsCase {
    /// The months whose answers are known, by ordinal.
    pub(super) months: BTreeMap<i64, Pool>,
    /// What each of them is called.
    pub(super) names: BTreeMap<i64, String>,
    pub(super) windows: Windows,
    pub(super) own_choice: bool,
}

impl WindowsCase {
    pub(super) fn solve(&self, thresholds: &Thresholds) -> BeforeAfter {
        let found = windows::before_after(&self.months, self.windows, thresholds);
        if self.own_choice { found.self_selected() } else { found }
    }
}

/// Reads `before_after`; a month without answers known is missing.
pub(super) fn windows_input(input: &Input) -> Result<WindowsCase, CaseError> {
    let usual = Windows::around(month(&input.get("action_month")?)?, input.thresholds());
    let windows = Windows {
        window: months_long(&input.get("window")?, 1)?.unwrap_or(usual.window),
        settle: months_long(&input.get("settle")?, 0)?.unwrap_or(usual.settle),
        ..usual
    };
    let kind = input.get("kind")?;
    let points = match kind.text()? {
        "favourable" => points(input, scale(input)?)?,
        "share" | "nps" | "mean" | "csat" => Vec::new(),
        _ => return Err(kind.wants("one of share, nps, mean, csat, favourable")),
    };
    let read = |month: &Input| {
        Ok(match kind.text()? {
            "nps" => nps_month(month)?.map(Pool::Nps),
            "share" => share_month(month)?.map(Pool::Share),
            "mean" => tally_month(input, month)?.map(Pool::Mean),
            "csat" => tally_month(input, month)?.map(|tally| Pool::Share(Share::top_two(&tally))),
            _ => tally_month(input, month)?
                .map(|tally| Pool::Share(Share::favourable(&tally, |point| points.contains(&point)))),
        })
    };
    let (mut months, mut names) = (BTreeMap::new(), BTreeMap::new());
    for given in input.get("months")?.list()? {
        let key = given.get("month")?;
        if let Some(answers) = read(&given)? {
            names.insert(month(&key)?, key.name()?);
            if months.insert(month(&key)?, answers).is_some() {
                return Err(key.wants("each month once"));
            }
        }
    }
    Ok(WindowsCase { months, names, windows, own_choice: self_selected(input)? })
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

/// A month as its number since year 0: "2024-05". Periods of other lengths come numbered one by one.
fn month(input: &Input) -> Result<i64, CaseError> {
    if let Ok(number) = input.whole() {
        return Ok(number);
    }
    let parse = |text: &str| {
        let (year, month) = text.split_once('-')?;
        let digits = |part: &str, length| part.len() == length && part.bytes().all(|b| b.is_ascii_digit());
        let (year, month): (i64, i64) = match digits(year, 4) && digits(month, 2) {
            true => (year.parse().ok()?, month.parse().ok()?),
            false => return None,
        };
        (1..=12).contains(&month).then_some(year * 12 + month - 1)
    };
    input
        .text()
        .ok()
        .and_then(parse)
        .ok_or_else(|| input.wants("a month as YYYY-MM, or the whole number of a period"))
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
    let [before, after] = sides(input)?;
    Ok(changed(&rates::rate_change(before, after, input.thresholds())))
}

/// Both sides of `rate_change`.
pub(super) fn sides(input: &Input) -> Result<[Rate; 2], CaseError> {
    let side = |key| {
        let side = input.get(key)?;
        Ok(Rate { count: side.get("count")?.count()?, exposure: side.get("exposure")?.amount()? })
    };
    Ok([side("before")?, side("after")?])
}

/// `xmr`: {baseline, current, min, max}.
pub(super) fn xmr(input: &Input) -> Result<Answer, CaseError> {
    let ChartCase { baseline, current, range } = chart_input(input)?;
    let found = chart::xmr(&baseline, current, range, input.thresholds());
    Ok(Answer::new(found.value, found.lower, found.upper, found.verdict))
}

/// The months of `xmr`, and what a figure can be.
pub(super) struct ChartCase {
    pub(super) baseline: Vec<Option<f64>>,
    pub(super) current: Option<f64>,
    pub(super) range: Range,
}

/// Reads `xmr`.
pub(super) fn chart_input(input: &Input) -> Result<ChartCase, CaseError> {
    let baseline = input.get("baseline")?.each(|x| x.or_null(Input::number))?;
    let bound = |key| input.get(key)?.or_null(Input::number);
    let range = Range { min: bound("min")?, max: bound("max")? };
    if let (Some(min), Some(max)) = (range.min, range.max)
        && min > max
    {
        return Err(input.get("max")?.wants("at least `min`"));
    }
    Ok(ChartCase { baseline, current: input.get("current")?.or_null(Input::number)?, range })
}

/// `p_prime`: {baseline: [[x, n]], current: [x, n]}.
pub(super) fn p_prime(input: &Input) -> Result<Answer, CaseError> {
    let (baseline, current) = share_months(input)?;
    let found = shares::p_prime(&baseline, current, input.thresholds());
    let chart = found.chart;
    Ok(Answer::new(chart.value, chart.lower, chart.upper, chart.verdict).with("sigma_z", found.sigma_z))
}

/// The months of `p_prime`: the baseline, and the month that is judged.
pub(super) fn share_months(input: &Input) -> Result<(Vec<Share>, Share), CaseError> {
    let share = |given: &Input| {
        let [x, n] = given.list_of("[x, n]")?;
        Share::new(x.count()?, n.count()?).ok_or_else(|| given.wants("[x, n] with x at most n"))
    };
    // A month that is not known has no answers.
    let month = |given: &Input| Ok(given.or_null(share)?.unwrap_or_default());
    Ok((input.get("baseline")?.each(month)?, month(&input.get("current")?)?))
}

/// `lag_table`: {x, y, max_lag}.
pub(super) fn lag_table(input: &Input) -> Result<Answer, CaseError> {
    let LagCase { x, y, max_lag } = series(input)?;
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
    let rows: Vec<Value> = lags::lag_table(&x, &y, max_lag, input.thresholds()).iter().map(row).collect();
    Ok(Answer::of_extras(None).with("rows", rows))
}

/// The two series of `lag_table` and the longest lag.
pub(super) struct LagCase {
    pub(super) x: Vec<Option<f64>>,
    pub(super) y: Vec<Option<f64>>,
    pub(super) max_lag: usize,
}

/// Reads `lag_table`.
pub(super) fn series(input: &Input) -> Result<LagCase, CaseError> {
    let series = |key| input.get(key)?.each(|x| x.or_null(Input::number));
    let (x, y) = (series("x")?, series("y")?);
    if x.len() != y.len() {
        return Err(input.get("y")?.wants("as many months as x"));
    }
    let given = input.get("max_lag")?;
    let max_lag = months_long(&given, 0)?.ok_or_else(|| given.wants("a whole number of months"))?;
    Ok(LagCase { x, y, max_lag: usize::from(max_lag) })
}
