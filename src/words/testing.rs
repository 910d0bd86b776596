//! A small project and the shipped strings, for testing what figures are told as.

use super::{Speech, Teller};
use crate::figures::{Figures, Timeline};
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

/// A site for a month of its own.
const MONTH_SITE: &str = "\
schema: 1
organisation: Harbour & Pine
title: Report
measures:
  - {id: nps, name: Net Promoter Score, kind: nps, scale: [0, 10], goal: 40}
  - {id: csat, name: Satisfaction, kind: csat, scale: [1, 5]}
  - {id: stars, name: Stars, kind: mean, scale: [1, 5], self_selected: true}
sources: [{id: survey, name: Survey}, {id: call, name: Calls, volunteered: true}]
themes: [{id: slow, name: Slow answers}, {id: price, name: Price}]
outcomes: [{id: renewal, name: Renewal rate, unit: percent}, {id: orders, name: Orders, unit: count}, {id: days, name: Days, unit: days}]
teams: [{id: service, name: Customer service}]
roles: [{id: lead, name: Team leader, headcount: 3}, {id: crew, name: Crew, headcount: 9}]
closed_loop: {resolve_within: 10d}
";
const MONTH_JOURNEY: &str = "schema: 1\nstages:\n  - {id: book, name: Book}\n  - {id: use, name: Use it}\n";
const MONTH_RHYTHM: &str =
    "schema: 1\nthemes: {2026-10: {theme: empathy, name: Empathy}}\nmeetings: [{id: weekly, name: Weekly}]\n";

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

/// Runs `test` with the figures of a month whose snapshot has these lines, and a teller of them.
pub(super) fn with_month(lines: &str, test: impl FnOnce(&Teller<'_>, &Figures)) {
    let snapshot = format!("schema: 1\nperiod: 2026-10\n{lines}");
    let files = [
        ("content/site.yaml", MONTH_SITE),
        ("content/journey.yaml", MONTH_JOURNEY),
        ("content/rhythm.yaml", MONTH_RHYTHM),
        ("content/snapshots/2026-10.yaml", &snapshot),
    ];
    let sources = Sources::from_texts(files);
    let mut report = Report::default();
    let raw = crate::load::load(&sources, &mut report);
    let project = crate::check::check(raw, &sources, &mut report).expect("the project is sound");
    // What cannot be read would be told as missing; a count that does not add up is told as it is.
    let sound = |line: &String| !line.starts_with("error") || line.contains("does-not-reconcile");
    assert!(report.lines(&sources).iter().all(sound), "{:?}", report.lines(&sources));
    let figures = Figures::of(&Timeline::new(&project), "2026-10".parse().expect("a month"));
    let speech = Speech::new(&Locale::british(), english()).expect("the shipped strings are Fluent");
    test(&Teller { speech: &speech, project: &project }, &figures.expect("the month is there"));
}
