use std::collections::{BTreeMap, BTreeSet};

use super::media::Media;
use super::names::{Names, known};
use super::persons::own_without_persons;
use super::{
    commitments, complaints, corrections, customers, feedback, habits, note, ratings, reconciliation,
    references,
};
use crate::domain::{Id, Period};
use crate::finding::{Finding, Kind, Report, shorten};
use crate::load;
use crate::project::{Rhythm, Snapshot};
use crate::source::{FileId, Sources, Spanned};
use crate::yaml::wrong_id;

/// Checks all snapshots, each by itself and then in their order.
pub(super) fn check(
    raw: Vec<(FileId, load::Snapshot)>,
    names: &Names<'_>,
    rhythm: &Rhythm,
    media: &mut Media<'_>,
    sources: &Sources,
    report: &mut Report,
) -> BTreeMap<Period, Snapshot> {
    let (raw, others) = one_a_period(raw, sources, report);
    references::check(&raw, report);
    reconciliation::check(&raw, report);
    for other in others {
        // Left out of the project, and looked at all the same for what else is wrong with it.
        one(other, names, rhythm, media, sources, report);
    }
    raw.into_iter()
        .map(|(period, snapshot)| (period, one(snapshot, names, rhythm, media, sources, report)))
        .collect()
}

/// The first snapshot of each period, where all periods are of the kind of the first; and all others.
fn one_a_period(
    raw: Vec<(FileId, load::Snapshot)>,
    sources: &Sources,
    report: &mut Report,
) -> (BTreeMap<Period, load::Snapshot>, Vec<load::Snapshot>) {
    let mut kept: BTreeMap<Period, load::Snapshot> = BTreeMap::new();
    let mut others = Vec::new();
    let kind = raw.first().map(|(_, snapshot)| snapshot.period);
    for (file, snapshot) in raw {
        let period = snapshot.period;
        file_name(file, period, sources, report);
        if let Some(earlier) = kept.get(&period.value) {
            let message = format!("there is a second snapshot for {}", period.value);
            let finding = Finding::at(Kind::PeriodTwice, period.span, message);
            let help = "put both into one file, or correct the period";
            report.add(finding.help(help).related(earlier.period.span, "the first"));
            others.push(snapshot);
        } else if let Some(first) = kind.filter(|first| first.kind() != period.kind()) {
            let (here, there) = (period.kind().word(), first.kind().word());
            let message = format!("{} is a {here}; the first snapshot is a {there}", period.value);
            let finding = Finding::at(Kind::MixedPeriods, period.span, message);
            let help = "use periods of one kind in a project: months, quarters or weeks";
            report.add(finding.help(help).related(first.span, "the first snapshot"));
            others.push(snapshot);
        } else {
            kept.insert(period.value, snapshot);
        }
    }
    (kept, others)
}

/// A snapshot's file or folder is named after its period, or a person would open the wrong one.
fn file_name(file: FileId, period: Spanned<Period>, sources: &Sources, report: &mut Report) {
    let path = &sources.file(file).path;
    let folder = path.folder().rsplit('/').next().unwrap_or("");
    let name = if path.file_name() == "snapshot.yaml" { folder } else { path.stem() };
    if name != period.value.to_string() {
        let message = format!("this is named `{}`, and its period is {}", shorten(name), period.value);
        let help = "give the file or folder the name of its period, or correct the period";
        report.add(Finding::at(Kind::PeriodName, period.span, message).help(help));
    }
}

fn one(
    raw: load::Snapshot,
    names: &Names<'_>,
    rhythm: &Rhythm,
    media: &mut Media<'_>,
    sources: &Sources,
    report: &mut Report,
) -> Snapshot {
    note::check(raw.note.as_ref(), names, sources, report);
    let note = raw.note.map(|note| own_without_persons(&note, names, sources, report));
    let period = raw.period.value;
    Snapshot {
        period,
        note: note.filter(|note| !note.trim().is_empty()),
        focus: focus(&raw.focus.0, names, report),
        ratings: ratings::check(raw.ratings.rows, names, report),
        feedback: feedback::check(raw.feedback.rows, names, media, report),
        customers: raw.customers.and_then(|customers| customers::check(customers, names, sources, report)),
        complaints: complaints::check(raw.complaints.rows, period, names, report),
        weights: ratings::weights(raw.weights.rows, names, report),
        commitments: commitments::check(raw.commitments.rows, period, names, report),
        setbacks: commitments::setbacks(raw.setbacks.rows, names, sources, report),
        outcomes: outcomes(raw.outcomes, names, report),
        culture: raw.culture.map(|culture| habits::culture(culture, report)),
        advocates: raw.advocates.map(|advocates| habits::advocates(advocates, report)),
        allies: habits::allies(raw.allies.rows, names, report),
        mission_told: habits::mission_told(raw.mission_told.rows, names, report),
        meetings: habits::meetings(raw.meetings.rows, rhythm, report),
        sponsors: habits::sponsors(raw.sponsors.rows, period, report),
        thanks: habits::thanks(raw.thanks.rows, names, sources, report),
        corrections: corrections::check(raw.corrections, period, names, sources, report),
        span: raw.span,
    }
}

fn focus(raw: &[Spanned<Id>], names: &Names<'_>, report: &mut Report) -> Vec<Id> {
    let limit = names.site.focus_limit;
    if let Some(over) = raw.get(usize::try_from(limit).unwrap_or(usize::MAX)) {
        let message = format!("{} stages are in focus; `focus_limit` is {limit}", raw.len());
        let help = "do not boil the ocean: choose one stage, change how it works, show what changed, then take the next";
        report.add(Finding::at(Kind::TooManyFocus, over.span, message).help(help));
    }
    let mut seen = BTreeSet::new();
    let known = raw.iter().filter_map(|stage| names.stage(stage, report));
    known.filter(|stage| seen.insert(&stage.id)).map(|stage| stage.id.clone()).collect()
}

fn outcomes(
    raw: crate::yaml::Keyed<Spanned<f64>>,
    names: &Names<'_>,
    report: &mut Report,
) -> BTreeMap<Id, Spanned<f64>> {
    let mut outcomes = BTreeMap::new();
    for (key, value) in raw.0 {
        let id = match key.value.parse::<Id>() {
            Ok(id) => id,
            Err(error) => {
                report.add(wrong_id(&error, key.span));
                continue;
            }
        };
        let written = Spanned::new(id, key.span);
        if let Some(outcome) = known(&names.site.outcomes, &written, Kind::UnknownOutcome, report) {
            // The line is that of its name.
            outcomes.insert(outcome.id.clone(), Spanned::new(value.value, key.span));
        }
    }
    outcomes
}
