use std::collections::BTreeMap;

use super::names::Names;
use crate::domain::Id;
use crate::finding::{Finding, Kind, Report};
use crate::load::{self, CustomerSegment};
use crate::project::{CustomerMove, Segment};
use crate::source::{Span, Spanned};

/// Checks the customers by group: groups that exist, each once, whose counts reconcile and do not exceed the total.
pub(super) fn check(
    customers: &load::Customers,
    names: &Names<'_>,
    report: &mut Report,
) -> Vec<(Segment, CustomerMove)> {
    let mut first: BTreeMap<Segment, Span> = BTreeMap::new();
    let mut groups = Vec::with_capacity(customers.by.rows.len());
    for row in &customers.by.rows {
        reconciles(row, report);
        let Some(segment) = names.segment(&row.segment, report) else { continue };
        if segment.is_empty() && row.segment.0.is_empty() {
            let finding = Finding::at(Kind::MissingKey, row.span.beginning(), "this group is not named");
            report.add(finding.help("add `segment: {region: north}`: counts of everybody stand above `by`"));
            continue;
        }
        if let Some(earlier) = first.get(&segment) {
            let finding = Finding::at(Kind::DuplicateRow, row.span, "this group is counted a second time");
            report.add(finding.help("keep one of the two").related(*earlier, "the first time"));
            continue;
        }
        first.insert(segment.clone(), row.span);
        let count = |count: Option<Spanned<u64>>| count.map(|count| count.value);
        let moved = CustomerMove {
            opening: count(row.opening),
            incoming: row.incoming.value,
            outgoing: row.outgoing.value,
            closing: count(row.closing),
            span: row.span,
        };
        groups.push((segment, moved));
    }
    within_total(customers, &groups, report);
    groups
}

fn reconciles(row: &CustomerSegment, report: &mut Report) {
    let (Some(opened), Some(closed)) = (row.opening, row.closing) else { return };
    let (came, left) = (row.incoming.value, row.outgoing.value);
    let computed = i128::from(opened.value) + i128::from(came) - i128::from(left);
    if computed != i128::from(closed.value) {
        let message = format!(
            "{} customers and {came} who came less {left} who left make {computed}, not {}",
            opened.value, closed.value
        );
        let finding = Finding::at(Kind::DoesNotReconcile, closed.span, message);
        report.add(finding.help("correct a count of this group"));
    }
}

/// The groups of one segment cannot hold more people than there are.
fn within_total(customers: &load::Customers, groups: &[(Segment, CustomerMove)], report: &mut Report) {
    let mut sums: BTreeMap<&Id, (u128, u128)> = BTreeMap::new();
    for (segment, moved) in groups {
        if let (1, Some(kind)) = (segment.len(), segment.keys().next()) {
            let (came, left) = sums.entry(kind).or_default();
            *came += u128::from(moved.incoming);
            *left += u128::from(moved.outgoing);
        }
    }
    for (kind, (came, left)) in sums {
        for (sum, total, verb) in [(came, customers.incoming, "came"), (left, customers.outgoing, "left")] {
            if sum > u128::from(total.value) {
                let message =
                    format!("{sum} {verb} in the groups of `{kind}`, but only {} in all", total.value);
                let finding = Finding::at(Kind::CountsDisagree, total.span, message);
                report.add(finding.help("correct the total or a group: each customer is in one group"));
            }
        }
    }
}
