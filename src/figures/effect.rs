use std::collections::BTreeMap;

use super::timeline::PeriodFacts;
use super::{PeriodScore, ScoreKey};
use crate::domain::{Id, Period, PeriodKind};
use crate::measure::before_after::{Answers, BeforeAfter, Windows, before_after};
use crate::measure::nps::Nps;
use crate::measure::scale::{Scale, Tally};
use crate::measure::share::Share;
use crate::measure::thresholds::Thresholds;
use crate::project::{Commitment, Measure, MeasureKind, Project};
use crate::source::Span;

/// What happened to a score after a promise was kept: three periods before it against three after, one to settle.
#[derive(Clone, Debug)]
pub struct Effect {
    /// The measure.
    pub measure: Id,
    /// Its stage.
    pub stage: Option<Id>,
    /// Where the periods before and after lie; periods are numbered one by one.
    pub windows: Windows,
    /// The rows of the snapshots behind both sides.
    pub spans: Vec<Span>,
    /// Before, after, and the difference.
    pub result: BeforeAfter,
}

/// The effect of a promise that was done and watches a score.
pub(super) fn of(promise: &Commitment, periods: &[PeriodFacts<'_>], project: &Project) -> Option<Effect> {
    let now = periods.last()?;
    let (measure_id, stage) = promise.watch.as_ref()?;
    let measure = project.site.measures.get(measure_id)?;
    let done = promise.done.filter(|done| *done <= now.period.last_day())?;
    let thresholds = &project.site.thresholds;
    let windows = Windows::around(ordinal(Period::of(now.period.kind(), done)), thresholds);
    let scale = Scale::new(measure.lowest, measure.highest).ok()?;
    let tallies: BTreeMap<i64, Tally> = periods
        .iter()
        .filter_map(|facts| {
            let asked = asked(facts, measure_id, stage.as_ref())?;
            Some((ordinal(facts.period), Tally::from_counts(scale, &asked.answers.counts)))
        })
        .collect();
    let result = compare(measure, &tallies, windows, thresholds)?;
    // Those who chose to answer are no sample.
    let result = if measure.self_selected { result.self_selected() } else { result };
    let spans = periods
        .iter()
        .filter(|facts| windows.before().chain(windows.after()).any(|month| month == ordinal(facts.period)))
        .filter_map(|facts| asked(facts, measure_id, stage.as_ref()))
        .flat_map(|score| score.answers.spans.iter().copied())
        .collect();
    Some(Effect { measure: measure_id.clone(), stage: stage.clone(), windows, spans, result })
}

/// Everyone's answers to a question; the one without a theme where there are several.
pub(super) fn asked<'f>(
    facts: &'f PeriodFacts<'_>,
    measure: &Id,
    stage: Option<&Id>,
) -> Option<&'f PeriodScore> {
    let about = |key: &&ScoreKey| key.measure == *measure && key.stage.as_ref() == stage && key.is_total();
    let key = facts.scores.keys().filter(about).min_by_key(|key| key.theme.is_some())?;
    facts.scores.get(key).map(AsRef::as_ref)
}

fn compare(
    measure: &Measure,
    tallies: &BTreeMap<i64, Tally>,
    windows: Windows,
    thresholds: &Thresholds,
) -> Option<BeforeAfter> {
    Some(match &measure.kind {
        MeasureKind::Nps => before_after(&all(tallies, Nps::from_tally)?, windows, thresholds),
        MeasureKind::Csat => {
            before_after(&all(tallies, |tally| Some(Share::top_two(tally)))?, windows, thresholds)
        }
        MeasureKind::Favourable(points) => {
            let share = |tally: &Tally| Some(Share::favourable(tally, |point| points.contains(&point)));
            before_after(&all(tallies, share)?, windows, thresholds)
        }
        MeasureKind::Ces | MeasureKind::Mean => before_after(tallies, windows, thresholds),
    })
}

fn all<A: Answers>(
    tallies: &BTreeMap<i64, Tally>,
    answers: impl Fn(&Tally) -> Option<A>,
) -> Option<BTreeMap<i64, A>> {
    tallies.iter().map(|(at, tally)| Some((*at, answers(tally)?))).collect()
}

/// Periods numbered one by one.
pub(super) fn ordinal(period: Period) -> i64 {
    let year = i64::from(period.year());
    let number = i64::from(period.number());
    match period.kind() {
        PeriodKind::Month => year * 12 + number,
        PeriodKind::Quarter => year * 4 + number,
        // Weeks are numbered by their Mondays: years have 52 or 53.
        PeriodKind::Week => crate::domain::day_number(period.first_day()).div_euclid(7),
    }
}
