//! A small project and the shipped strings, for testing what figures are told as.

use super::{Speech, Teller};
use crate::finding::Report;
use crate::project::{Locale, Project};
use crate::render::theme::english;
use crate::source::Sources;

const SITE: &str = "\
schema: 1
organisation: Harbour & Pine
title: Report
locale: en-GB
measures:
  - {id: csat, name: Satisfaction, kind: csat, scale: [1, 5]}
  - {id: nps, name: Net Promoter Score, kind: nps, scale: [0, 10]}
outcomes:
  - {id: renewal, name: Renewal rate, unit: percent}
teams:
  - {id: service, name: Customer service}
closed_loop: {respond_within: 2d, resolve_within: 10d}
";

/// Runs `test` with a teller of English in front of a project with one stage.
pub(super) fn with_teller(test: impl FnOnce(&Teller<'_>)) {
    let files = [
        ("content/site.yaml", SITE),
        ("content/journey.yaml", "schema: 1\nstages:\n  - {id: delivery, name: Delivery}\n"),
        ("content/snapshots/2026-10.yaml", "schema: 1\nperiod: 2026-10\n"),
    ];
    let sources = Sources::from_texts(files);
    let mut report = Report::default();
    let raw = crate::load::load(&sources, &mut report);
    let project: Project = crate::check::check(raw, &sources, &mut report).expect("the project is sound");
    let speech = Speech::new(&Locale::british(), english()).expect("the shipped strings are Fluent");
    test(&Teller { speech: &speech, project: &project });
}

/// Whether a sentence claims that something moved.
pub(super) fn claims_change(sentence: &str) -> bool {
    let verbs = [
        "rose",
        "fell",
        "moved towards",
        "faster",
        "slower",
        "went up",
        "went down",
        "larger",
        "smaller",
        "ahead of",
    ];
    verbs.iter().any(|verb| sentence.contains(verb))
}
