use std::collections::BTreeMap;

use super::complaints::{in_order, not_ahead};
use super::names::{Names, number, optional, said};
use super::persons::{own_without_persons, said_without_persons};
use crate::domain::Period;
use crate::finding::{Finding, Kind, Report, shorten};
use crate::load;
use crate::project::{Commitment, Setback};
use crate::source::{Sources, Span};

/// Checks promises: dates in their order, ids once, owners and watched scores that exist.
pub(super) fn check(
    raw: Vec<load::Commitment>,
    period: Period,
    names: &Names<'_>,
    report: &mut Report,
) -> Vec<Commitment> {
    let mut first: BTreeMap<String, Span> = BTreeMap::new();
    let mut commitments = Vec::with_capacity(raw.len());
    for row in raw {
        if let Some(earlier) = first.get(&row.id.value) {
            let message = format!("the commitment `{}` stands here a second time", shorten(&row.id));
            let finding = Finding::at(Kind::DuplicateId, row.id.span, message);
            report.add(finding.help("keep one row for each commitment").related(*earlier, "the first time"));
            continue;
        }
        first.insert(row.id.value.clone(), row.id.span);
        commitments.extend(one(row, period, names, report));
    }
    commitments
}

fn one(raw: load::Commitment, period: Period, names: &Names<'_>, report: &mut Report) -> Option<Commitment> {
    let id = number(&raw.id, "a commitment", report);
    let stage =
        optional(raw.stage.as_ref(), |stage| names.stage(stage, report).map(|stage| stage.id.clone()));
    let owner = raw.owner.as_ref().and_then(|owner| names.team(owner, report));
    let watch =
        raw.watch.as_ref().and_then(|watch| names.score(&watch.measure, watch.stage.as_ref(), report));
    if let Some(opened) = &raw.opened {
        in_order(opened, Some(&raw.due), "due", "opened", report);
        in_order(opened, raw.done.as_ref(), "done", "opened", report);
        in_order(opened, raw.withdrawn.as_ref(), "withdrawn", "opened", report);
        not_ahead(opened, period, report);
    }
    for date in [&raw.done, &raw.withdrawn].into_iter().flatten() {
        not_ahead(date, period, report);
    }
    if let (Some(done), Some(withdrawn)) = (&raw.done, &raw.withdrawn) {
        let finding = Finding::at(Kind::DateOrder, withdrawn.span, "withdrawn although it was done");
        report.add(finding.help("keep one of the two dates").related(done.span, "done here"));
    }
    Some(Commitment {
        id: id?,
        stage: stage?,
        title: said(&raw.title, "the commitment's title", report),
        decision: raw.decision.map(|text| text.value),
        owner,
        opened: raw.opened.map(|date| date.value),
        due: raw.due.value,
        done: raw.done.map(|date| date.value),
        withdrawn: raw.withdrawn.map(|date| date.value),
        watch,
        span: raw.span,
    })
}

/// Checks setbacks. Whether their commitment exists is looked at over all periods together, in [`super::references`].
pub(super) fn setbacks(
    raw: Vec<load::Setback>,
    names: &Names<'_>,
    sources: &Sources,
    report: &mut Report,
) -> Vec<Setback> {
    raw.into_iter()
        .map(|row| Setback {
            span: row.span,
            commitment: row.commitment.map(|commitment| commitment.value),
            what: said_without_persons(&row.what, "the setback", names, sources, report),
            plan: row.plan.map(|plan| own_without_persons(&plan, names, sources, report)),
        })
        .collect()
}
