//! Raw records to a checked project: one check a file, every finding at once.
//!
//! Each check takes what the user wrote, adds what is wrong with it to the report, and returns what is left that can
//! be relied on. A row with an unknown id is left out of the project; everything else is still reported, so that the
//! pages that can be made are made.

mod blocks;
mod cards;
mod charts;
mod commitments;
mod complaints;
mod corrections;
mod customer_groups;
mod customers;
mod feedback;
mod figures;
mod follow_ups;
mod formerly;
mod habits;
mod journey;
mod letters;
mod media;
mod names;
mod note;
mod pages;
mod passages;
mod persons;
mod ratings;
mod reconciliation;
mod references;
mod reserved;
mod review;
mod rhythm;
mod seen;
mod site;
mod snapshots;
mod targets;
mod texts;
mod thresholds;
mod triggers;
mod unused;

use std::collections::{BTreeMap, BTreeSet};

use crate::finding::{Finding, Kind, Report};
use crate::load::RawProject;
use crate::project::{Audience, Catalogue, Project, Rhythm};
use crate::source::{SourcePath, Sources};

/// Checks a project. `None` where there is no `site.yaml` or `journey.yaml` to build on.
pub fn check(raw: RawProject, sources: &Sources, report: &mut Report) -> Option<Project> {
    missing_file(&raw, sources, report);
    if seen::lists(&raw).is_empty() {
        return checked(raw, sources, None, report);
    }
    let mut project = checked(raw.clone(), sources, None, report)?;
    for id in seen::lists(&raw).into_iter().flat_map(|list| &list.0) {
        names::known(&project.site.audiences, id, Kind::UnknownAudience, report);
    }
    let audiences = project.site.audiences.clone();
    let readers: Vec<Option<&Audience>> =
        if audiences.is_empty() { vec![None] } else { audiences.iter().map(Some).collect() };
    for audience in readers {
        let Some(seen) = seen::Seen::of(&raw, audience) else { continue };
        let mut found = Report::default();
        let left_out = seen.left_out.clone();
        let Some(view) = checked(seen.raw, sources, Some((audience, seen.media)), &mut found) else {
            continue;
        };
        seen::tell(&view, audience, &found, sources, report);
        project.views.insert(audience.map(|audience| audience.id.clone()), Project { left_out, ..view });
    }
    Some(project)
}

/// Checks a project, or what is left of it for an audience, with the media that it may not have.
fn checked(
    raw: RawProject,
    sources: &Sources,
    seen: Option<(Option<&Audience>, BTreeSet<SourcePath>)>,
    report: &mut Report,
) -> Option<Project> {
    // Without the site nothing is known, and every id of every file would be wrong.
    let unread = unused::Unread::of(&raw, sources);
    let (only, reserved) = seen.unwrap_or_default();
    let raw_site = raw.site?;
    let mut media = media::Media::new(sources, reserved);
    let mut site = site::check(raw_site, &mut media, report);
    let journeyless = raw.journey.is_none();
    let journey =
        raw.journey.map_or_else(Catalogue::default, |journey| journey::check(journey, &site, report));
    site::check_limits(&mut site, report);
    let kind = raw.snapshots.first().map(|(_, snapshot)| snapshot.period.kind());
    let unread_rhythm = Rhythm::default();
    let names = names::Names {
        site: &site,
        journey: &journey,
        rhythm: &unread_rhythm,
        periods: kind,
        rhythm_themes: BTreeSet::new(),
        only,
    };
    let rhythm = raw
        .rhythm
        .map_or_else(Rhythm::default, |rhythm| rhythm::check(rhythm, kind, &names, sources, report));
    let rhythm_themes = rhythm.themes.iter().map(|theme| theme.theme.clone()).collect();
    let names = names::Names { rhythm: &rhythm, rhythm_themes, ..names };
    unused::tables(&raw.snapshots, &unread, sources, report);
    let snapshots = snapshots::check(raw.snapshots, &names, &rhythm, &mut media, sources, report);
    let cut_off = snapshots.keys().next_back().map(|period| period.last_day());
    let pages = pages::check(raw.pages, raw.passages, &names, cut_off, &mut media, sources, report);
    cards::left_out(&pages, &rhythm.themes, &names, report);
    media.respect_consent(report);
    media.apart(report);
    let captions = persons::captions(media.named(), &names, sources, report);
    unused::misplaced(&media, sources, report);
    unused::media(&media, &unread, sources, report);
    follow_ups::silence(sources, report);
    let project = Project {
        site,
        journey,
        rhythm,
        snapshots,
        pages,
        media: media.named().cloned().collect(),
        captions,
        views: BTreeMap::new(),
        left_out: Vec::new(),
    };
    (!journeyless).then_some(project)
}

fn missing_file(raw: &RawProject, sources: &Sources, report: &mut Report) {
    let mut need = |path: &str, present: bool, what: &str| {
        let there = SourcePath::new(path).is_some_and(|path| sources.find(&path).is_some());
        if !present && !there {
            let finding = Finding::nowhere(Kind::MissingFile, format!("there is no `{path}`"));
            report.add(finding.help(format!("write it: it holds {what}")));
        }
    };
    need("content/site.yaml", raw.site.is_some(), "the organisation, its measures, sources and themes");
    need("content/journey.yaml", raw.journey.is_some(), "the stages of the customer's life, in order");
}

/// A catalogue of things made one by one; a second one with the same id becomes a finding and is left out.
fn catalogue<Raw, T: crate::project::Named>(
    raw: Vec<Raw>,
    noun: &str,
    id: impl Fn(&Raw) -> &crate::source::Spanned<crate::domain::Id>,
    mut make: impl FnMut(Raw) -> Option<T>,
    report: &mut Report,
) -> Catalogue<T> {
    let mut first = std::collections::BTreeMap::new();
    for item in &raw {
        let written = id(item).clone();
        if let Some(earlier) = first.get(&written.value) {
            let message = format!("there is a second {noun} with the id `{}`", written.value);
            let finding = Finding::at(Kind::DuplicateId, written.span, message);
            report.add(finding.help("give it an id of its own").related(*earlier, "the first"));
        } else {
            first.insert(written.value, written.span);
        }
    }
    // Of two with one id the first is kept; the second is made all the same, for what else is wrong with it.
    Catalogue::new(raw.into_iter().filter_map(&mut make))
}
