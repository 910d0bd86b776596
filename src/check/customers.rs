use super::names::Names;
use crate::finding::{Finding, Kind, Report};
use crate::load;
use crate::project::{CustomerMove, CustomerValue, Customers};

/// Checks the customers of one period: reasons against leavers, groups that exist. Whether the counts reconcile is
/// looked at over all periods together.
pub(super) fn check(raw: load::Customers, names: &Names<'_>, report: &mut Report) -> Option<Customers> {
    let reasons = raw.lost_reasons.total();
    if reasons > raw.outgoing.value {
        let message = format!("{reasons} reasons for leaving, but {} left", raw.outgoing.value);
        let help = "each leaver has one main reason; those without one are worked out";
        report.add(Finding::at(Kind::DoesNotReconcile, raw.outgoing.span, message).help(help));
    }
    if let Some(returned) = raw.returned.filter(|returned| returned.value > raw.incoming.value) {
        let message = format!("{} returned, but only {} came", returned.value, raw.incoming.value);
        report.add(
            Finding::at(Kind::CountsDisagree, returned.span, message)
                .help("who returns also counts as incoming"),
        );
    }
    let by = raw
        .by
        .rows
        .into_iter()
        .filter_map(|row| {
            let moved = CustomerMove {
                opening: row.opening.map(|count| count.value),
                incoming: row.incoming.value,
                outgoing: row.outgoing.value,
                closing: row.closing.map(|count| count.value),
            };
            Some((names.segment(&row.segment, report)?, moved))
        })
        .collect();
    Some(Customers {
        total: CustomerMove {
            opening: raw.opening.map(|count| count.value),
            incoming: raw.incoming.value,
            outgoing: raw.outgoing.value,
            closing: raw.closing.map(|count| count.value),
        },
        returned: raw.returned.map(|count| count.value),
        lost_reasons: raw
            .lost_reasons
            .0
            .into_iter()
            .map(|(reason, count)| (reason.value, count.value))
            .collect(),
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
