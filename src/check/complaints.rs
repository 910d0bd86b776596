use std::collections::BTreeMap;

use super::names::{Names, number, one_of, optional};
use crate::domain::{Date, Period};
use crate::finding::{Finding, Kind, Report, shorten};
use crate::load;
use crate::project::{Cause, Complaint};
use crate::source::{Span, Spanned};

/// Checks complaints: dates in their order, ids once, causes and stages that exist.
pub(super) fn check(
    raw: Vec<load::Complaint>,
    period: Period,
    names: &Names<'_>,
    report: &mut Report,
) -> Vec<Complaint> {
    let mut first: BTreeMap<String, Span> = BTreeMap::new();
    let mut complaints = Vec::with_capacity(raw.len());
    for row in raw {
        if let Some(earlier) = first.get(&row.id.value) {
            let message = format!("the complaint `{}` stands here a second time", shorten(&row.id));
            let finding = Finding::at(Kind::DuplicateId, row.id.span, message);
            report.add(finding.help("keep one row for each complaint").related(*earlier, "the first time"));
            continue;
        }
        first.insert(row.id.value.clone(), row.id.span);
        complaints.extend(one(row, period, names, report));
    }
    complaints
}

fn one(raw: load::Complaint, period: Period, names: &Names<'_>, report: &mut Report) -> Option<Complaint> {
    let id = number(&raw.id, "a complaint", report);
    let stage =
        optional(raw.stage.as_ref(), |stage| names.stage(stage, report).map(|stage| stage.id.clone()));
    let theme = optional(raw.theme.as_ref(), |theme| names.theme(theme, report));
    let causes = Cause::ALL.map(|cause| (cause.word(), cause));
    let cause = raw.cause.as_ref().and_then(|cause| one_of(cause, &causes, "cause", report));
    in_order(&raw.received, raw.responded.as_ref(), "answered", "received", report);
    in_order(&raw.received, raw.resolved.as_ref(), "solved", "received", report);
    for date in [Some(&raw.received), raw.responded.as_ref(), raw.resolved.as_ref()].into_iter().flatten() {
        not_ahead(date, period, report);
    }
    Some(Complaint {
        id: id?,
        received: raw.received.value,
        responded: raw.responded.map(|date| date.value),
        resolved: raw.resolved.map(|date| date.value),
        stage: stage?,
        theme: theme?,
        cause,
        change: raw.change.map(|change| change.value),
        span: raw.span,
    })
}

/// A finding where `later` lies before `earlier`.
pub(super) fn in_order(
    earlier: &Spanned<Date>,
    later: Option<&Spanned<Date>>,
    later_word: &str,
    earlier_word: &str,
    report: &mut Report,
) {
    if let Some(later) = later.filter(|later| later.value < earlier.value) {
        let message =
            format!("{later_word} on {}, before it was {earlier_word} on {}", later.value, earlier.value);
        let finding = Finding::at(Kind::DateOrder, later.span, message);
        report.add(
            finding
                .help("correct one of the two dates")
                .related(earlier.span, format!("{earlier_word} here")),
        );
    }
}

/// A finding where a date lies after the period's last day.
pub(super) fn not_ahead(date: &Spanned<Date>, period: Period, report: &mut Report) {
    if date.value > period.last_day() {
        let message = format!("{} lies after the end of {period}", date.value);
        let help = "at the end of the period it has not happened yet: put the row into a later snapshot";
        report.add(Finding::at(Kind::DateAhead, date.span, message).help(help));
    }
}
