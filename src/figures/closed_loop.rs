use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use super::cell::Cell;
use super::lists::{Entry, ListsTold};
use super::timeline::PeriodFacts;
use crate::domain::{CalendarDays, Date, Id, Period, day_number};
use crate::measure;
use crate::measure::change::Change;
use crate::measure::closing::{Case, Seen};
use crate::measure::kaplan_meier::{self, Duration, Step};
use crate::measure::log_rank::{TimeChange, Window, time_change};
use crate::measure::promise_kept::{Promise, PromisesKept, promises_kept};
use crate::measure::root_cause::{Causes, RootCause};
use crate::measure::thresholds::Thresholds;
use crate::measure::time_to::{TimeTo, time_to};
use crate::project::{Cause, Commitment, Complaint, Named, Project};
use crate::source::Span;

/// Complaints from receipt to cause, as they stand at the end of the period.
#[derive(Clone, Debug)]
pub struct LoopFigures {
    /// Received in the period.
    pub received: u64,
    /// Open at its end, whenever received.
    pub open: u64,
    /// Solved in the period.
    pub resolved: u64,
    /// Days to the first answer, over those received in the period; open ones as far as they have run.
    pub first_response: TimeTo,
    /// Days to the solution, likewise.
    pub resolution: TimeTo,
    /// First answers that fell due in the period.
    pub answered: Option<PromisesKept>,
    /// Solutions that fell due in the period.
    pub solved: Option<PromisesKept>,
    /// Solved in the period, by cause; those without one recorded are not here.
    pub causes: BTreeMap<Cause, u64>,
    /// The shares of causes found, of policies and processes, and of those that were changed.
    pub root_cause: Option<RootCause>,
    /// Solved complaints that came from a policy or process.
    pub broken_rules: u64,
    /// Of those, how many whose policy or process was changed and the change is in force.
    pub changed: u64,
    /// The commitments that made these changes, by id.
    pub changes: Vec<String>,
    /// The same by what went wrong, most first, with small groups hidden.
    pub rules: Vec<RuleFigure>,
    /// For how many days the oldest open one has been open, whenever received.
    pub longest_open: Option<i64>,
    /// How many of those received in the period are unsolved after so many days.
    pub unsolved: WaitCurve,
    /// The period before and how the time to a solution changed since; `None` without complaints in it.
    pub change: Option<(Period, TimeChange)>,
    /// By stage, in the order of the journey, with small groups hidden.
    pub stages: Vec<StageComplaints>,
    /// Those about no stage that the reader knows, hidden with the stages.
    pub unplaced: UnplacedComplaints,
    /// How many small counts of these lists follow from what sealed versions told, whatever is hidden.
    pub given_away: usize,
    /// How the share of solutions in time changed since the period before; `None` where nothing fell due in it.
    pub solved_change: Option<Change>,
    /// First answers and solutions that fell due, period by period, up to this one.
    pub history: Vec<InTime>,
    /// The rows of complaints that were received or solved in the period, or are open at its end.
    pub spans: Vec<Span>,
}

/// What became of the promises that fell due in a period.
#[derive(Clone, PartialEq, Debug)]
pub struct InTime {
    /// The period.
    pub period: Period,
    /// First answers; `None` where no time was promised.
    pub answered: Option<PromisesKept>,
    /// Solutions; likewise.
    pub solved: Option<PromisesKept>,
}

/// A broken policy or process, known by what customers said of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RuleFigure {
    /// The stage.
    pub stage: Option<Id>,
    /// The theme.
    pub theme: Option<Id>,
    /// Solved complaints that came from it.
    pub complaints: Cell,
    /// Those among them after which it was changed; hidden with the complaints.
    pub changed: Cell,
}

/// Complaints about a stage.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StageComplaints {
    /// The stage.
    pub stage: Id,
    /// Received in the period.
    pub received: Cell,
    /// Open at its end, whenever received.
    pub open: Cell,
}

/// Complaints about no stage.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct UnplacedComplaints {
    /// Received in the period.
    pub received: Cell,
    /// Open at its end, whenever received.
    pub open: Cell,
}

/// What part of cases waits for longer than so many days.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct WaitCurve {
    /// One step for each day on which a case was closed.
    pub steps: Vec<Step>,
    /// For how many days each open case has waited.
    pub waiting: Vec<f64>,
    /// The longest time that any case was looked at, in days.
    pub until: f64,
}

/// How many periods the history of promises looks back, this one included.
const LOOK_BACK: usize = 13;

/// The complaints of all periods up to the last: of one that stands in several snapshots, the last row holds.
pub(super) fn figures(periods: &[PeriodFacts<'_>], project: &Project) -> Option<LoopFigures> {
    let now = periods.last()?;
    let promises = &project.site.closed_loop;
    let thresholds = &project.site.thresholds;
    let min_count = project.site.privacy.min_count;
    let mut commitments: BTreeMap<&str, &Commitment> = BTreeMap::new();
    for facts in periods {
        commitments.extend(facts.snapshot.commitments.iter().map(|promise| (promise.id.as_str(), promise)));
    }
    let latest = latest(periods);
    if latest.is_empty() {
        return None;
    }
    let (first, last) = (now.period.first_day(), now.period.last_day());
    let in_period = |date: Date| (first..=last).contains(&date);
    let cutoff = day(last);
    let all: Vec<&Complaint> = latest.into_iter().filter(|complaint| complaint.received <= last).collect();
    let received: Vec<&Complaint> =
        all.iter().copied().filter(|complaint| in_period(complaint.received)).collect();
    let resolved: Vec<&Complaint> =
        all.iter().copied().filter(|complaint| complaint.resolved.is_some_and(in_period)).collect();
    let mut causes: BTreeMap<Cause, u64> = BTreeMap::new();
    for cause in resolved.iter().filter_map(|complaint| complaint.cause) {
        *causes.entry(cause).or_insert(0) += 1;
    }
    let count = |cause: Cause| causes.get(&cause).copied().unwrap_or(0);
    let in_force = |complaint: &&&Complaint| {
        let change = complaint.change.as_deref().and_then(|change| commitments.get(change));
        change.and_then(|change| change.done).is_some_and(|done| done <= last)
    };
    let broken: Vec<&&Complaint> = resolved
        .iter()
        .filter(|complaint| matches!(complaint.cause, Some(Cause::Policy | Cause::Process)))
        .collect();
    let changed = broken.iter().filter(|complaint| in_force(complaint)).count() as u64;
    let known: u64 = causes.values().sum();
    let root_cause = Causes {
        resolved: resolved.len() as u64,
        process: count(Cause::Process),
        policy: count(Cause::Policy),
        other: count(Cause::People) + count(Cause::Product) + count(Cause::Other),
        // One whose cause was not written down counts with those where none was found.
        not_found: count(Cause::NotFound) + (resolved.len() as u64).saturating_sub(known),
        changed,
    }
    .root_cause(thresholds);
    let mut changes: Vec<String> = broken
        .iter()
        .filter(|complaint| in_force(complaint))
        .filter_map(|complaint| complaint.change.clone())
        .collect();
    changes.sort_unstable();
    changes.dedup();
    let open: Vec<&Complaint> =
        all.iter().copied().filter(|complaint| complaint.resolved.is_none_or(|date| date > last)).collect();
    let respond = |complaint: &Complaint| complaint.responded;
    let resolve = |complaint: &Complaint| complaint.resolved;
    let history = history(periods, |period| {
        let fell_due = |closed: fn(&Complaint) -> Option<Date>, within: Option<CalendarDays>| {
            within.map(|days| kept(&all, closed, days, period, thresholds))
        };
        InTime {
            period,
            answered: fell_due(respond, promises.respond_within),
            solved: fell_due(resolve, promises.resolve_within),
        }
    });
    let told = &now.lists_told;
    let (rules, rules_given_away) = rules(&broken, in_force, told, min_count);
    let (stages, unplaced, stages_given_away) = stages(&received, &open, told, project);
    Some(LoopFigures {
        received: received.len() as u64,
        open: open.len() as u64,
        resolved: resolved.len() as u64,
        first_response: time_to(&cases(&received, respond), cutoff, thresholds),
        resolution: time_to(&cases(&received, resolve), cutoff, thresholds),
        answered: promises.respond_within.map(|days| kept(&all, respond, days, now.period, thresholds)),
        solved: promises.resolve_within.map(|days| kept(&all, resolve, days, now.period, thresholds)),
        causes,
        root_cause: root_cause.filter(|_| !resolved.is_empty()),
        broken_rules: broken.len() as u64,
        changed,
        changes,
        rules,
        longest_open: open.iter().map(|complaint| day_number(last) - day_number(complaint.received)).max(),
        unsolved: wait_curve(&cases(&received, resolve), cutoff),
        change: change(&all, now.period, resolve, thresholds),
        stages,
        unplaced,
        given_away: rules_given_away + stages_given_away,
        solved_change: solved_change(&history, now.period),
        history,
        spans: received.iter().chain(&resolved).chain(&open).map(|complaint| complaint.span).collect(),
    })
}

/// The complaints of all periods, by id; of one that stands in several snapshots, the last row holds.
pub(super) fn latest<'p>(periods: &[PeriodFacts<'p>]) -> Vec<&'p Complaint> {
    let places = periods.iter().flat_map(|facts| &facts.complaint_places);
    let mut latest: Vec<Option<&Complaint>> = vec![None; places.max().map_or(0, |place| place + 1)];
    for facts in periods {
        for (complaint, &place) in facts.snapshot.complaints.iter().zip(&facts.complaint_places) {
            latest[place] = Some(complaint);
        }
    }
    latest.into_iter().flatten().collect()
}

/// What became of the promises of the last periods.
fn history(periods: &[PeriodFacts<'_>], in_time: impl Fn(Period) -> InTime) -> Vec<InTime> {
    let last = &periods[periods.len().saturating_sub(LOOK_BACK)..];
    last.iter().map(|facts| in_time(facts.period)).collect()
}

/// The change of the share in time since the period before.
fn solved_change(history: &[InTime], now: Period) -> Option<Change> {
    let (before, after) = (solved_in(history, now.previous())?, solved_in(history, now)?);
    Some(measure::change::change(&before.score, &after.score))
}

/// What became of the solutions that fell due in a period, where any did.
pub(super) fn solved_in(history: &[InTime], wanted: Period) -> Option<&PromisesKept> {
    let row = history.iter().find(|row| row.period == wanted)?;
    row.solved.as_ref().filter(|solved| solved.due > 0)
}

/// Broken rules by stage and theme, and how many small counts follow nonetheless.
fn rules(
    broken: &[&&Complaint],
    in_force: impl Fn(&&&Complaint) -> bool,
    told: &ListsTold,
    min_count: u64,
) -> (Vec<RuleFigure>, usize) {
    let mut rules: BTreeMap<_, (u64, u64)> = BTreeMap::new();
    for complaint in broken {
        let (complaints, changed) =
            rules.entry((complaint.stage.as_ref(), complaint.theme.as_ref())).or_default();
        *complaints += 1;
        *changed += u64::from(in_force(complaint));
    }
    let mut rules: Vec<_> = rules.into_iter().collect();
    // The sort is stable: among equals the order of the ids stays.
    rules.sort_by_key(|(_, (complaints, _))| std::cmp::Reverse(*complaints));
    let counts: Vec<u64> = rules.iter().map(|(_, (complaints, _))| *complaints).collect();
    let entry = |place: usize| {
        let ((stage, theme), _) = rules[place];
        Entry::Rule(stage.cloned(), theme.cloned())
    };
    let (cells, given_away) = told.beside(entry, &counts, min_count);
    let rule = |(((stage, theme), (_, changed)), complaints): ((_, (u64, u64)), Cell)| RuleFigure {
        stage: Option::<&Id>::cloned(stage),
        theme: Option::<&Id>::cloned(theme),
        complaints,
        changed: if complaints == Cell::Hidden { Cell::Hidden } else { Cell::Count(changed) },
    };
    (rules.iter().copied().zip(cells).map(rule).collect(), given_away)
}

/// Complaints by stage, and how many small counts follow nonetheless. Their totals are known, so those without a stage are
/// a row of the list that is hidden with it.
fn stages(
    received: &[&Complaint],
    open: &[&Complaint],
    told: &ListsTold,
    project: &Project,
) -> (Vec<StageComplaints>, UnplacedComplaints, usize) {
    let min_count = project.site.privacy.min_count;
    let stages: Vec<Option<&Id>> =
        project.journey.iter().map(|stage| Some(stage.id())).chain([None]).collect();
    let list = |complaints: &[&Complaint], entry: fn(Option<Id>) -> Entry| {
        let at = |stage: &Option<&Id>| {
            complaints.iter().filter(|complaint| complaint.stage.as_ref() == *stage).count() as u64
        };
        let counts: Vec<u64> = stages.iter().map(at).collect();
        told.beside(|place| entry(stages[place].cloned()), &counts, min_count)
    };
    let (received, received_given_away) = list(received, Entry::Received);
    let (open, open_given_away) = list(open, Entry::Open);
    let mut unplaced = UnplacedComplaints { received: Cell::Hidden, open: Cell::Hidden };
    let mut rows = Vec::with_capacity(stages.len());
    for (stage, (received, open)) in stages.into_iter().zip(received.into_iter().zip(open)) {
        match stage {
            Some(stage) => rows.push(StageComplaints { stage: stage.clone(), received, open }),
            None => unplaced = UnplacedComplaints { received, open },
        }
    }
    (rows, unplaced, received_given_away + open_given_away)
}

/// The part of `cases` that is open after so many days.
fn wait_curve(cases: &[Case], cutoff: f64) -> WaitCurve {
    let seen = |case: &Case| match case.seen_at(cutoff) {
        Seen::Closed(closed) => Some(Duration { days: closed - case.received, closed: true }),
        Seen::Open => Some(Duration { days: cutoff - case.received, closed: false }),
        Seen::Invalid => None,
    };
    let durations: Vec<Duration> = cases.iter().filter_map(seen).collect();
    WaitCurve {
        steps: kaplan_meier::curve(&durations),
        waiting: durations.iter().filter(|duration| !duration.closed).map(|duration| duration.days).collect(),
        until: durations.iter().map(|duration| duration.days).fold(0.0, f64::max),
    }
}

/// How the time to a solution changed since the period before, each seen at its own end.
fn change(
    all: &[&Complaint],
    now: Period,
    resolve: impl Fn(&Complaint) -> Option<Date>,
    thresholds: &Thresholds,
) -> Option<(Period, TimeChange)> {
    let window = |period: Period| {
        let (first, last) = (period.first_day(), period.last_day());
        let received: Vec<&Complaint> =
            all.iter().copied().filter(|complaint| (first..=last).contains(&complaint.received)).collect();
        Window { cases: cases(&received, &resolve), cutoff: day(last) }
    };
    let before = now.previous();
    let (earlier, later) = (window(before), window(now));
    (!earlier.cases.is_empty()).then(|| (before, time_change(&earlier, &later, thresholds)))
}

/// A day as the arithmetic counts it.
pub(super) fn day(date: Date) -> f64 {
    // Days of four-digit years are far below 2^53.
    day_number(date) as f64
}

fn cases(complaints: &[&Complaint], closed: impl Fn(&Complaint) -> Option<Date>) -> Vec<Case> {
    complaints
        .iter()
        .map(|complaint| Case { received: day(complaint.received), closed: closed(complaint).map(day) })
        .collect()
}

/// The promises that fell due in the period.
fn kept(
    complaints: &[&Complaint],
    closed: impl Fn(&Complaint) -> Option<Date>,
    within: CalendarDays,
    period: Period,
    thresholds: &Thresholds,
) -> PromisesKept {
    let days = received_to_be_due(period, within);
    let due = |complaint: &Complaint| days.contains(&complaint.received);
    let promises: Vec<Promise> = complaints
        .iter()
        .filter(|complaint| due(complaint))
        .map(|complaint| Promise {
            case: Case { received: day(complaint.received), closed: closed(complaint).map(day) },
            days: f64::from(within.0),
        })
        .collect();
    promises_kept(&promises, day(period.last_day()), thresholds)
}

/// The days on which a case is received whose promise falls due in a period.
pub(super) fn received_to_be_due(period: Period, within: CalendarDays) -> RangeInclusive<Date> {
    let within = jiff::ToSpan::days(i64::from(within.0));
    // Before the first day of the calendar nothing is received.
    let earlier = |date: Date| date.saturating_sub(within);
    earlier(period.first_day())..=earlier(period.last_day())
}
