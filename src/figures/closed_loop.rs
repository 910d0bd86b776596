use std::collections::BTreeMap;

use super::timeline::PeriodFacts;
use crate::domain::{CalendarDays, Date, day_number};
use crate::measure::closing::Case;
use crate::measure::promise_kept::{Promise, PromisesKept, promises_kept};
use crate::measure::root_cause::{Causes, RootCause};
use crate::measure::time_to::{TimeTo, time_to};
use crate::project::{Cause, ClosedLoop, Commitment, Complaint};

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
}

/// The complaints of all periods up to the last: of one that stands in several snapshots, the last row holds.
pub(super) fn figures(periods: &[PeriodFacts<'_>], promises: &ClosedLoop) -> Option<LoopFigures> {
    let now = periods.last()?;
    let mut latest: BTreeMap<&str, &Complaint> = BTreeMap::new();
    let mut commitments: BTreeMap<&str, &Commitment> = BTreeMap::new();
    for facts in periods {
        latest.extend(facts.snapshot.complaints.iter().map(|complaint| (complaint.id.as_str(), complaint)));
        commitments.extend(facts.snapshot.commitments.iter().map(|promise| (promise.id.as_str(), promise)));
    }
    if latest.is_empty() {
        return None;
    }
    let (first, last) = (now.period.first_day(), now.period.last_day());
    let in_period = |date: Date| (first..=last).contains(&date);
    let cutoff = day(last);
    let all: Vec<&Complaint> = latest.into_values().filter(|complaint| complaint.received <= last).collect();
    let received: Vec<&Complaint> = all.iter().copied().filter(|complaint| in_period(complaint.received)).collect();
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
    let broken: Vec<&&Complaint> =
        resolved.iter().filter(|complaint| matches!(complaint.cause, Some(Cause::Policy | Cause::Process))).collect();
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
    .root_cause();
    let respond = |complaint: &Complaint| complaint.responded;
    let resolve = |complaint: &Complaint| complaint.resolved;
    Some(LoopFigures {
        received: received.len() as u64,
        open: all.iter().filter(|complaint| complaint.resolved.is_none_or(|date| date > last)).count() as u64,
        resolved: resolved.len() as u64,
        first_response: time_to(&cases(&received, respond), cutoff),
        resolution: time_to(&cases(&received, resolve), cutoff),
        answered: promises.respond_within.map(|days| kept(&all, respond, days, in_period, cutoff)),
        solved: promises.resolve_within.map(|days| kept(&all, resolve, days, in_period, cutoff)),
        causes,
        root_cause: root_cause.filter(|_| !resolved.is_empty()),
        broken_rules: broken.len() as u64,
        changed,
    })
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
    in_period: impl Fn(Date) -> bool,
    cutoff: f64,
) -> PromisesKept {
    let due = |complaint: &Complaint| {
        complaint.received.checked_add(jiff::ToSpan::days(i64::from(within.0))).is_ok_and(&in_period)
    };
    let promises: Vec<Promise> = complaints
        .iter()
        .filter(|complaint| due(complaint))
        .map(|complaint| Promise {
            case: Case { received: day(complaint.received), closed: closed(complaint).map(day) },
            days: f64::from(within.0),
        })
        .collect();
    promises_kept(&promises, cutoff)
}
