use std::collections::BTreeSet;

use crate::finding::{Finding, Kind, Report, closest};
use crate::project::Project;
use crate::source::Span;

/// Checks what refers across snapshots: complaints to the commitment that changes their cause, setbacks to theirs.
pub(super) fn check(project: &Project, report: &mut Report) {
    let commitments: BTreeSet<&str> = project
        .snapshots
        .values()
        .flat_map(|snapshot| &snapshot.commitments)
        .map(|commitment| commitment.id.as_str())
        .collect();
    let mut need = |id: &str, span: Span| {
        if !commitments.contains(id) {
            let help = match closest(id, commitments.iter().copied()) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => "add the commitment to the snapshot in which it was made".to_owned(),
            };
            let message = format!("no snapshot has a commitment `{id}`");
            report.add(Finding::at(Kind::UnknownCommitment, span, message).help(help));
        }
    };
    for snapshot in project.snapshots.values() {
        for complaint in &snapshot.complaints {
            if let Some(change) = &complaint.change {
                need(change, complaint.span);
            }
        }
        for setback in &snapshot.setbacks {
            if let Some(commitment) = &setback.commitment {
                need(commitment, setback.span);
            }
        }
    }
}
