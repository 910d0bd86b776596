use serde_json::{Map, Value, json};

use super::{Sheet, Source, Working};
use crate::domain::{CalendarDays, Date, Period};
use crate::figures::LoopFigures;
use crate::figures::closed_loop::{day, latest, received_to_be_due, solved_in};
use crate::project::{Cause, Complaint};
use crate::source::Span;

impl Source<'_> {
    pub(super) fn closed_loop(&self) -> Vec<Working> {
        let Some(figures) = &self.figures.complaints else { return Vec::new() };
        let period = self.figures.period;
        let all: Vec<&Complaint> =
            latest(self.periods).into_iter().filter(|c| c.received <= period.last_day()).collect();
        let responded: Closed = |complaint| complaint.responded;
        let resolved: Closed = |complaint| complaint.resolved;
        let mut workings = Vec::new();
        for (id, closed, shown) in [
            ("complaints.first-response", responded, figures.first_response.base.shows()),
            ("complaints.resolution", resolved, figures.resolution.base.shows()),
        ] {
            if shown {
                let (input, spans) = window(&all, period, closed);
                workings.push(Working::new(id, Sheet::Loop, "time_to", input, spans));
            }
        }
        if let Some((before, _)) = &figures.change {
            let (earlier, mut spans) = window(&all, *before, resolved);
            let (later, more) = window(&all, period, resolved);
            spans.extend(more);
            let input = json!({"before": earlier, "after": later});
            let id = "complaints.resolution.change";
            workings.push(Working::new(id, Sheet::Loop, "time_change", input, spans));
        }
        let promises = &self.project.site.closed_loop;
        for (id, closed, within, kept) in [
            ("complaints.answered", responded, promises.respond_within, &figures.answered),
            ("complaints.solved", resolved, promises.resolve_within, &figures.solved),
        ] {
            if let (Some(within), Some(_)) = (within, kept.as_ref().filter(|kept| kept.due > 0)) {
                let (input, spans) = fell_due(&all, period, closed, within);
                workings.push(Working::new(id, Sheet::Loop, "promise_kept", input, spans));
            }
        }
        workings
            .extend(promises.resolve_within.and_then(|within| solved_change(figures, &all, period, within)));
        workings.extend(root_cause(figures, &all, period));
        workings
    }
}

/// The day on which a case is closed, if it is.
type Closed = fn(&Complaint) -> Option<Date>;

/// The cases received in a period, as seen at its end.
fn window(all: &[&Complaint], period: Period, closed: Closed) -> (Value, Vec<Span>) {
    let received: Vec<&&Complaint> =
        all.iter().filter(|c| (period.first_day()..=period.last_day()).contains(&c.received)).collect();
    let cases: Vec<Value> = received.iter().map(|c| json!([day(c.received), closed(c).map(day)])).collect();
    let spans = received.iter().map(|complaint| complaint.span).collect();
    (json!({"cutoff": day(period.last_day()), "cases": cases}), spans)
}

/// The promises that fell due in a period.
fn fell_due(all: &[&Complaint], period: Period, closed: Closed, within: CalendarDays) -> (Value, Vec<Span>) {
    let days = received_to_be_due(period, within);
    let due: Vec<&&Complaint> = all.iter().filter(|complaint| days.contains(&complaint.received)).collect();
    let cases: Vec<Value> =
        due.iter().map(|c| json!([day(c.received), within.0, closed(c).map(day)])).collect();
    let spans = due.iter().map(|complaint| complaint.span).collect();
    (json!({"cutoff": day(period.last_day()), "cases": cases}), spans)
}

/// How the share in time changed since the period before.
fn solved_change(
    figures: &LoopFigures,
    all: &[&Complaint],
    period: Period,
    within: CalendarDays,
) -> Option<Working> {
    let change = figures.solved_change.as_ref()?;
    change.value?;
    let side = |period: Period| {
        let kept = solved_in(&figures.history, period)?;
        kept.score.base.shows().then(|| json!({"x": kept.kept, "n": kept.due}))
    };
    let input = json!({"before": side(period.previous())?, "after": side(period)?});
    let rows = |period: Period| fell_due(all, period, |complaint| complaint.resolved, within).1;
    let spans = rows(period.previous()).into_iter().chain(rows(period)).collect();
    Some(Working::new("complaints.solved.change", Sheet::Loop, "share_change", input, spans))
}

fn root_cause(figures: &LoopFigures, all: &[&Complaint], period: Period) -> Option<Working> {
    figures.root_cause.as_ref()?;
    let count = |cause: Cause| figures.causes.get(&cause).copied().unwrap_or(0);
    let known: u64 = figures.causes.values().sum();
    let mut by_cause: Map<String, Value> = Cause::ALL
        .iter()
        .filter(|cause| **cause != Cause::NotFound)
        .map(|cause| (cause.word().to_owned(), count(*cause).into()))
        .collect();
    // One whose cause was not written down counts with those where none was found.
    let unknown = count(Cause::NotFound) + figures.resolved.saturating_sub(known);
    by_cause.insert("not_found".to_owned(), unknown.into());
    let input = json!({"resolved": figures.resolved, "changed": figures.changed, "by_cause": by_cause});
    let solved = |complaint: &&&Complaint| {
        complaint.resolved.is_some_and(|date| (period.first_day()..=period.last_day()).contains(&date))
    };
    let spans = all.iter().filter(solved).map(|complaint| complaint.span).collect();
    Some(Working::new("complaints.causes", Sheet::Loop, "root_cause", input, spans))
}
