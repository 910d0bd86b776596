use std::collections::BTreeMap;

use super::complaints::not_ahead;
use super::names::{Names, known, said};
use super::persons::said_without_persons;
use crate::domain::{Id, Period};
use crate::finding::{Finding, Kind, Report, shorten};
use crate::load;
use crate::project::{Advocates, Ally, Culture, MeetingCount, MissionTold, Rhythm, Sponsor, Thanks, Told};
use crate::source::{Sources, Span, Spanned};
use crate::yaml::{Keyed, wrong_id};

/// Checks the culture survey: counts at the points 1–5, no more than answered.
pub(super) fn culture(raw: load::Culture, report: &mut Report) -> Culture {
    let pairs = five_points(&raw.pairs, raw.respondents, "pair", report);
    Culture { respondents: raw.respondents.value, pairs, span: raw.span }
}

/// Checks the advocates' survey in the same way.
pub(super) fn advocates(raw: load::Advocates, report: &mut Report) -> Advocates {
    let qualities = five_points(&raw.qualities, raw.respondents, "quality", report);
    Advocates { respondents: raw.respondents.value, qualities, span: raw.span }
}

fn five_points(
    raw: &Keyed<Keyed<Spanned<u64>>>,
    respondents: Spanned<u64>,
    noun: &str,
    report: &mut Report,
) -> Vec<(Id, [u64; 5])> {
    let mut rows = Vec::with_capacity(raw.0.len());
    for (key, counts) in &raw.0 {
        let id = match key.value.parse::<Id>() {
            Ok(id) => id,
            Err(error) => {
                report.add(wrong_id(&error, key.span));
                continue;
            }
        };
        let mut row = [0; 5];
        for (point, count) in &counts.0 {
            match point.trim().parse::<usize>() {
                Ok(point @ 1..=5) => row[point - 1] += count.value,
                _ => {
                    let message = format!("`{}` is no point of the scale 1 to 5", shorten(point));
                    let help = "write whole points from 1 to 5; blank answers are left out";
                    report.add(Finding::at(Kind::OffTheScale, point.span, message).help(help));
                }
            }
        }
        let answers: u64 = row.iter().sum();
        if answers > respondents.value {
            let message =
                format!("{answers} answers to this {noun}, but only {} answered", respondents.value);
            report.add(
                Finding::at(Kind::CountsDisagree, key.span, message)
                    .help("correct `respondents` or the counts"),
            );
        }
        rows.push((id, row));
    }
    rows
}

/// Checks allies.
pub(super) fn allies(raw: Vec<load::Ally>, names: &Names<'_>, report: &mut Report) -> Vec<Ally> {
    raw.into_iter()
        .filter_map(|row| {
            let team = names.team(&row.team, report)?;
            Some(Ally {
                team,
                place: row.place.map(|place| place.value),
                people: row.people.value,
                span: row.span,
            })
        })
        .collect()
}

/// Checks tellings of the mission; of a role that stands twice the tellings add up.
pub(super) fn mission_told(
    raw: Vec<load::MissionTold>,
    names: &Names<'_>,
    report: &mut Report,
) -> MissionTold {
    let mut told = MissionTold::new();
    for row in raw {
        if let Some(role) = names.role(&row.role, report) {
            let so_far: &mut Told = told.entry(role).or_default();
            so_far.times += row.times.value;
            so_far.spans.push(row.span);
        }
    }
    told
}

/// Checks meetings: known, and the mission not more often in them than they were held.
pub(super) fn meetings(
    raw: Vec<load::MeetingCount>,
    rhythm: &Rhythm,
    report: &mut Report,
) -> Vec<MeetingCount> {
    let mut first: BTreeMap<Id, Span> = BTreeMap::new();
    raw.into_iter()
        .filter_map(|row| {
            if let Some(earlier) = first.insert(row.meeting.value.clone(), row.meeting.span) {
                let message = format!("the meeting `{}` is counted a second time", row.meeting.value);
                let finding = Finding::at(Kind::DuplicateRow, row.meeting.span, message);
                report.add(finding.help("add the counts up in one row").related(earlier, "the first time"));
            }
            let meeting = known(&rhythm.meetings, &row.meeting, Kind::UnknownMeeting, report)?;
            if let Some(discussed) = row.discussed.filter(|discussed| discussed.value > row.held.value) {
                let message =
                    format!("discussed {} times, but held {} times", discussed.value, row.held.value);
                report.add(
                    Finding::at(Kind::CountsDisagree, discussed.span, message).help("correct one of the two"),
                );
            }
            let discussed = row.discussed.map(|discussed| discussed.value.min(row.held.value));
            Some(MeetingCount {
                meeting: meeting.id.clone(),
                held: row.held.value,
                discussed,
                span: row.span,
            })
        })
        .collect()
}

/// Checks what leaders did.
pub(super) fn sponsors(raw: Vec<load::Sponsor>, period: Period, report: &mut Report) -> Vec<Sponsor> {
    raw.into_iter()
        .map(|row| {
            if let Some(on) = &row.on {
                not_ahead(on, period, report);
            }
            let did = said(&row.did, "what the sponsor did", report);
            Sponsor { role: row.role.value, on: row.on.map(|on| on.value), did, span: row.span }
        })
        .collect()
}

/// Checks who was thanked.
pub(super) fn thanks(
    raw: Vec<load::Thanks>,
    names: &Names<'_>,
    sources: &Sources,
    report: &mut Report,
) -> Vec<Thanks> {
    raw.into_iter()
        .map(|row| Thanks {
            // Whoever is thanked is named on purpose.
            to: said(&row.to, "who is thanked", report),
            by: row.by.map(|by| by.value),
            reason: said_without_persons(&row.r#for, "the reason for the thanks", names, sources, report),
            span: row.span,
        })
        .collect()
}
