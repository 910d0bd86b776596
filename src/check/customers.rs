use super::customer_groups;
use super::names::Names;
use super::persons::without_persons;
use crate::finding::{Finding, Kind, Report};
use crate::load;
use crate::project::{CustomerMove, CustomerValue, Customers};
use crate::source::Sources;

/// Checks the customers of one period: reasons against leavers, groups that exist. Whether the counts reconcile is
/// looked at over all periods together.
pub(super) fn check(
    raw: load::Customers,
    names: &Names<'_>,
    sources: &Sources,
    report: &mut Report,
) -> Option<Customers> {
    let reasons = raw.lost_reasons.total();
    if reasons > raw.outgoing.value {
        let message = format!("{reasons} reasons for leaving, but {} left", raw.outgoing.value);
        let help = "count one main reason for each leaver; how many gave none is worked out";
        let finding = Finding::at(Kind::DoesNotReconcile, raw.outgoing.span, message).help(help);
        report.add(match raw.lost_reasons.0.first() {
            Some((reason, _)) => finding.related(reason.span, "the reasons"),
            None => finding,
        });
    }
    if let Some(returned) = raw.returned.filter(|returned| returned.value > raw.incoming.value) {
        let message = format!("{} returned, but only {} came", returned.value, raw.incoming.value);
        report.add(
            Finding::at(Kind::CountsDisagree, returned.span, message)
                .help("count who returns in `incoming` too"),
        );
    }
    if let Some(value) = &raw.value {
        value_reconciles(value, report);
    }
    // Reasons that differ only in a person are one.
    let mut lost_reasons: Vec<(String, u64)> = Vec::new();
    for (reason, count) in &raw.lost_reasons.0 {
        let reason = without_persons(reason, names, sources, report);
        match lost_reasons.iter_mut().find(|(known, _)| *known == reason) {
            Some((_, sum)) => *sum = sum.saturating_add(count.value),
            None => lost_reasons.push((reason, count.value)),
        }
    }
    let by = customer_groups::check(&raw, names, report);
    Some(Customers {
        total: CustomerMove {
            opening: raw.opening.map(|count| count.value),
            incoming: raw.incoming.value,
            outgoing: raw.outgoing.value,
            closing: raw.closing.map(|count| count.value),
            span: raw.span,
        },
        returned: raw.returned.map(|count| count.value),
        lost_reasons,
        value: raw.value.map(|value| CustomerValue {
            opening: value.opening.value,
            incoming: value.incoming.value,
            outgoing: value.outgoing.value,
            stayers_change: value.stayers_change.value,
            closing: value.closing.map(|closing| closing.value),
        }),
        by,
        span: raw.span,
    })
}

fn value_reconciles(value: &load::CustomerValue, report: &mut Report) {
    let Some(closing) = value.closing else { return };
    let parts = [value.opening.value, value.incoming.value, value.stayers_change.value];
    let computed = parts.into_iter().map(i128::from).sum::<i128>() - i128::from(value.outgoing.value);
    if computed != i128::from(closing.value) {
        let message = format!("the parts of the value make {computed}, not {}", closing.value);
        let finding = Finding::at(Kind::DoesNotReconcile, closing.span, message);
        report.add(
            finding.help("opening, incoming and stayers_change less outgoing make closing: correct one"),
        );
    }
}
