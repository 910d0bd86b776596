use std::collections::BTreeMap;

use super::media::Media;
use super::names::{Names, known};
use super::{commitments, complaints, customers, feedback, habits, ratings, reconciliation, schema};
use crate::domain::{Id, Period};
use crate::finding::{Finding, Kind, Report};
use crate::load;
use crate::project::{Rhythm, Snapshot};
use crate::source::{FileId, Sources, Span, Spanned};

/// Checks all snapshots, each by itself and then in their order.
pub(super) fn check(
    raw: Vec<(FileId, load::Snapshot)>,
    names: &Names<'_>,
    rhythm: &Rhythm,
    media: &mut Media<'_>,
    sources: &Sources,
    report: &mut Report,
) -> BTreeMap<Period, Snapshot> {
    unused_tables(&raw, sources, report);
    let mut first: BTreeMap<Period, Span> = BTreeMap::new();
    let mut snapshots = BTreeMap::new();
    let kind = raw.first().map(|(_, snapshot)| snapshot.period.kind());
    for (file, snapshot) in raw {
        let period = snapshot.period;
        if let Some(earlier) = first.get(&period.value) {
            let message = format!("there is a second snapshot for {}", period.value);
            let finding = Finding::at(Kind::PeriodTwice, period.span, message);
            report.add(
                finding.help("put both into one file, or correct the period").related(*earlier, "the first"),
            );
            continue;
        }
        first.insert(period.value, period.span);
        if kind.is_some_and(|kind| kind != period.kind()) {
            let word = kind.map_or("", |kind| kind.word());
            let message =
                format!("{} is a {}; the first snapshot is a {word}", period.value, period.kind().word());
            report.add(
                Finding::at(Kind::MixedPeriods, period.span, message)
                    .help("a project has periods of one kind"),
            );
            continue;
        }
        file_name(file, period, sources, report);
        snapshots.insert(period.value, one(snapshot, names, rhythm, media, report));
    }
    reconciliation::check(&snapshots, report);
    snapshots
}

/// A snapshot's file or folder is named after its period, or a person would open the wrong one.
fn file_name(file: FileId, period: Spanned<Period>, sources: &Sources, report: &mut Report) {
    let path = &sources.file(file).path;
    let folder = path.folder().rsplit('/').next().unwrap_or("");
    let name = if path.file_name() == "snapshot.yaml" { folder } else { path.stem() };
    if name != period.value.to_string() {
        let message = format!("this file is named `{name}` and holds {}", period.value);
        let help = "give the file the name of its period, or correct the period";
        report.add(Finding::at(Kind::PeriodName, period.span, message).help(help));
    }
}

/// CSV files beside the snapshots that no snapshot names.
fn unused_tables(raw: &[(FileId, load::Snapshot)], sources: &Sources, report: &mut Report) {
    let mut used: Vec<FileId> = Vec::new();
    for (_, snapshot) in raw {
        used.extend(snapshot.tables());
    }
    for (id, file) in sources.iter() {
        let table = file.path.below("content/snapshots").is_some() && file.path.extension() == "csv";
        if table && !used.contains(&id) {
            let message = format!("no snapshot names `{}`", file.path);
            let help = "name it, as in `complaints: complaints.csv`, or remove it";
            report.add(Finding::at(Kind::UnusedFile, Span::start_of(id), message).help(help));
        }
    }
}

fn one(
    raw: load::Snapshot,
    names: &Names<'_>,
    rhythm: &Rhythm,
    media: &mut Media<'_>,
    report: &mut Report,
) -> Snapshot {
    schema(&raw.schema, report);
    let period = raw.period.value;
    Snapshot {
        period,
        note: raw.note.map(|note| note.value).filter(|note| !note.trim().is_empty()),
        focus: focus(&raw.focus.0, names, report),
        ratings: ratings::check(raw.ratings.rows, names, report),
        feedback: feedback::check(raw.feedback.rows, names, media, report),
        customers: raw.customers.and_then(|customers| customers::check(customers, names, report)),
        complaints: complaints::check(raw.complaints.rows, period, names, report),
        weights: ratings::weights(raw.weights.rows, names, report),
        commitments: commitments::check(raw.commitments.rows, period, names, report),
        setbacks: commitments::setbacks(raw.setbacks.rows, report),
        outcomes: outcomes(raw.outcomes, names, report),
        culture: raw.culture.map(|culture| habits::culture(culture, report)),
        advocates: raw.advocates.map(|advocates| habits::advocates(advocates, report)),
        allies: habits::allies(raw.allies.rows, names, report),
        mission_told: habits::mission_told(raw.mission_told.rows, names, report),
        meetings: habits::meetings(raw.meetings.rows, rhythm, report),
        sponsors: habits::sponsors(raw.sponsors.rows, period, report),
        thanks: habits::thanks(raw.thanks.rows, report),
        restated: raw.restated.map(|text| text.value),
        span: raw.span,
    }
}

fn focus(raw: &[Spanned<Id>], names: &Names<'_>, report: &mut Report) -> Vec<Id> {
    let limit = names.site.focus_limit;
    if let Some(over) = raw.get(usize::try_from(limit).unwrap_or(usize::MAX)) {
        let message = format!("{} stages are in focus; the site's limit is {limit}", raw.len());
        let help = "do not boil the ocean: choose one stage, change how it works, show what changed, then take the next";
        report.add(Finding::at(Kind::TooManyFocus, over.span, message).help(help));
    }
    let mut focus: Vec<Id> = Vec::new();
    for stage in raw {
        if let Some(stage) = names.stage(stage, report)
            && !focus.contains(&stage.id)
        {
            focus.push(stage.id.clone());
        }
    }
    focus
}

fn outcomes(
    raw: crate::yaml::Keyed<Spanned<f64>>,
    names: &Names<'_>,
    report: &mut Report,
) -> BTreeMap<Id, f64> {
    let mut outcomes = BTreeMap::new();
    for (key, value) in raw.0 {
        let id = key.value.parse::<Id>().or_else(|_| Id::slug(&key.value).ok_or(()));
        let Ok(id) = id else { continue };
        let written = Spanned::new(id, key.span);
        if let Some(outcome) = known(&names.site.outcomes, &written, Kind::UnknownOutcome, "outcome", report)
        {
            outcomes.insert(outcome.id.clone(), value.value);
        }
    }
    outcomes
}
