use std::collections::BTreeMap;

use crate::domain::Period;
use crate::finding::{Finding, Kind, Report};
use crate::project::{CustomerMove, Customers, Snapshot};

/// Opening + incoming − outgoing = closing in each period, and each period opens with what the one before closed with.
/// A break is a warning: the report is still made, prints the difference and puts no total into a headline.
pub(super) fn check(snapshots: &BTreeMap<Period, Snapshot>, report: &mut Report) {
    let mut before: Option<(&Customers, Period)> = None;
    for (&period, snapshot) in snapshots {
        let Some(customers) = &snapshot.customers else { continue };
        let moved = customers.total;
        if let Some((earlier, earlier_period)) = before.filter(|(_, earlier)| earlier.next() == period)
            && let (Some(closed), Some(opened)) = (closing(earlier.total), moved.opening)
            && closed != i128::from(opened)
        {
            let message =
                format!("{period} opens with {opened} customers, {earlier_period} closed with {closed}");
            let help = format!(
                "a difference of {}: correct one of the two, or the report prints it",
                i128::from(opened) - closed
            );
            let finding = Finding::at(Kind::DoesNotReconcile, customers.span, message).help(help);
            report.add(finding.related(earlier.span, "closed here"));
        }
        if let (Some(opened), Some(closed)) = (moved.opening, moved.closing) {
            let computed = i128::from(opened) + i128::from(moved.incoming) - i128::from(moved.outgoing);
            if computed != i128::from(closed) {
                let message = format!(
                    "{opened} customers and {} who came less {} who left make {computed}, not {closed}",
                    moved.incoming, moved.outgoing
                );
                let help = format!(
                    "a difference of {}: correct a count, or the report prints it",
                    i128::from(closed) - computed
                );
                report.add(Finding::at(Kind::DoesNotReconcile, customers.span, message).help(help));
            }
        }
        before = Some((customers, period));
    }
}

/// Closing as stated, or else as computed.
fn closing(moved: CustomerMove) -> Option<i128> {
    moved.closing.map(i128::from).or_else(|| {
        Some(i128::from(moved.opening?) + i128::from(moved.incoming) - i128::from(moved.outgoing))
    })
}
