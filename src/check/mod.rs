//! Raw records to a checked project: one check a file, every finding at once.
//!
//! Each check takes what the user wrote, adds what is wrong with it to the report, and returns what is left that can
//! be relied on. A row with an unknown id is left out of the project; everything else is still reported, so that the
//! pages that can be made are made.

mod charts;
mod commitments;
mod complaints;
mod customers;
mod feedback;
mod habits;
mod journey;
mod media;
mod names;
mod pages;
mod ratings;
mod reconciliation;
mod references;
mod rhythm;
mod site;
mod snapshots;
mod texts;

use std::collections::BTreeSet;

use crate::finding::{Finding, Kind, Report};
use crate::load::RawProject;
use crate::project::{Catalogue, Project, Rhythm};
use crate::source::{SourcePath, Sources};

/// Checks a project. `None` where there is no `site.yaml` or `journey.yaml` to build on.
pub fn check(raw: RawProject, sources: &Sources, report: &mut Report) -> Option<Project> {
    missing_file(&raw, sources, report);
    let (raw_site, raw_journey) = (raw.site?, raw.journey?);
    let mut media = media::Media::new(sources);
    let mut site = site::check(raw_site, &mut media, report);
    let journey = journey::check(raw_journey, &site, report);
    site::check_limits(&mut site, report);
    let mut names = names::Names { site: &site, journey: &journey, rhythm_themes: BTreeSet::new() };
    let rhythm =
        raw.rhythm.map_or_else(Rhythm::default, |rhythm| rhythm::check(rhythm, &names, sources, report));
    names.rhythm_themes = rhythm.themes.iter().map(|theme| theme.theme.clone()).collect();
    let snapshots = snapshots::check(raw.snapshots, &names, &rhythm, &mut media, sources, report);
    let pages = pages::check(raw.pages, &names, &mut media, sources, report);
    let media = media.named();
    let project = Project { site, journey, rhythm, snapshots, pages, media };
    references::check(&project, report);
    Some(project)
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

/// Refuses the number of a form that this program does not know.
fn schema(schema: &crate::source::Spanned<u64>, report: &mut Report) {
    if schema.value != crate::load::SCHEMA {
        let message =
            format!("this program reads files with `schema: {}`, not {}", crate::load::SCHEMA, schema.value);
        report.add(
            Finding::at(Kind::UnknownSchema, schema.span, message)
                .help("write `schema: 1`, or use a newer program"),
        );
    }
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
    let mut kept = Vec::with_capacity(raw.len());
    for item in raw {
        let written = id(&item).clone();
        if let Some(earlier) = first.get(&written.value) {
            let message = format!("there is a second {noun} with the id `{}`", written.value);
            let finding = Finding::at(Kind::DuplicateId, written.span, message);
            report.add(finding.help("give it an id of its own").related(*earlier, "the first"));
        } else {
            first.insert(written.value.clone(), written.span);
            kept.push(item);
        }
    }
    Catalogue::new(kept.into_iter().filter_map(&mut make))
}
