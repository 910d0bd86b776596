use std::collections::BTreeMap;

use crate::domain::Period;
use crate::finding::{Finding, Kind, Report};
use crate::load::{Customers, Snapshot};

/// Opening + incoming − outgoing = closing in each period, and each period opens with what the one before closed with.
/// The difference is printed in the report all the same.
pub(super) fn check(snapshots: &BTreeMap<Period, Snapshot>, report: &mut Report) {
    let mut before: Option<(Period, &Customers)> = None;
    for (&period, snapshot) in snapshots {
        let Some(customers) = &snapshot.customers else { continue };
        if let Some((earlier_period, earlier)) = before.filter(|(earlier, _)| earlier.next() == period) {
            between(earlier_period, earlier, period, customers, report);
        }
        within(customers, report);
        before = Some((period, customers));
    }
}

fn between(
    earlier_period: Period,
    earlier: &Customers,
    period: Period,
    customers: &Customers,
    report: &mut Report,
) {
    let Some(opened) = customers.opening else { return };
    let stated = earlier.closing.map(|closing| (i128::from(closing.value), closing.span));
    let Some((closed, span)) = stated.or_else(|| Some((computed(earlier)?, earlier.span))) else { return };
    let difference = i128::from(opened.value) - closed;
    if difference != 0 {
        let message =
            format!("{period} opens with {} customers, {earlier_period} closed with {closed}", opened.value);
        let finding = Finding::at(Kind::DoesNotReconcile, opened.span, message);
        let help = format!("correct one of the two: the report prints the difference of {difference}");
        report.add(finding.help(help).related(span, "closed here"));
    }
}

fn within(customers: &Customers, report: &mut Report) {
    let (Some(opened), Some(computed)) = (customers.opening, computed(customers)) else { return };
    let (came, left) = (customers.incoming.value, customers.outgoing.value);
    if let Some(closed) = customers.closing.filter(|closed| i128::from(closed.value) != computed) {
        let message = format!(
            "{} customers and {came} who came less {left} who left make {computed}, not {}",
            opened.value, closed.value
        );
        let difference = i128::from(closed.value) - computed;
        let help = format!("correct a count: the report prints the difference of {difference}");
        report.add(Finding::at(Kind::DoesNotReconcile, closed.span, message).help(help));
    } else if computed < 0 {
        let message =
            format!("{left} left, but only {} customers and {came} who came were there", opened.value);
        let finding = Finding::at(Kind::DoesNotReconcile, customers.outgoing.span, message);
        report.add(finding.help("correct a count: nobody can leave who was not there"));
    }
}

/// What the period closes with by its own counts.
fn computed(customers: &Customers) -> Option<i128> {
    let opening = i128::from(customers.opening?.value);
    Some(opening + i128::from(customers.incoming.value) - i128::from(customers.outgoing.value))
}
