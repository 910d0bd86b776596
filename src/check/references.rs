use std::collections::{BTreeMap, BTreeSet};

use crate::domain::Period;
use crate::finding::{Finding, Kind, Report, did_you_mean, shorten};
use crate::load::Snapshot;

/// Checks what refers across snapshots: complaints to the commitment that changes their cause, setbacks to theirs.
pub(super) fn check(snapshots: &BTreeMap<Period, Snapshot>, report: &mut Report) {
    let commitments: BTreeSet<&str> = snapshots
        .values()
        .flat_map(|snapshot| &snapshot.commitments.rows)
        .map(|commitment| commitment.id.as_str())
        .collect();
    for snapshot in snapshots.values() {
        let changes = snapshot.complaints.rows.iter().filter_map(|complaint| complaint.change.as_ref());
        let setbacks = snapshot.setbacks.rows.iter().filter_map(|setback| setback.commitment.as_ref());
        for id in changes.chain(setbacks).filter(|id| !commitments.contains(id.as_str())) {
            report.add_at(Kind::UnknownCommitment, id.span, || {
                let help = did_you_mean(id, commitments.iter().copied()).unwrap_or_else(|| {
                    "add it to `commitments` in the snapshot of the period in which it was made".to_owned()
                });
                let message = format!("no snapshot has a commitment `{}`", shorten(id));
                Finding::at(Kind::UnknownCommitment, id.span, message).help(help)
            });
        }
    }
}
