use std::collections::{BTreeMap, BTreeSet};

use super::names::{Names, unknown};
use super::texts::{self, Text};
use crate::domain::Id;
use crate::finding::{Finding, Kind, Report};
use crate::markdown::{Reserved, ReservedFault};
use crate::project::Audience;
use crate::source::{FileId, Sources, Span};

/// A text as one group of readers has it.
pub(super) struct Variant {
    /// The audiences; `None` where all have the same text.
    pub readers: Option<BTreeSet<Id>>,
    /// The text.
    pub text: Text,
}

/// Reads the text of a file from a byte on, once for each group of audiences that sees other passages of it.
pub(super) fn variants(
    file: FileId,
    from: usize,
    names: &Names<'_>,
    seen_by: impl Fn(&Audience) -> bool,
    sources: &Sources,
    report: &mut Report,
) -> Vec<Variant> {
    let written = sources.text(file).and_then(|text| text.get(from..)).unwrap_or("");
    let reserved = Reserved::find(written);
    if reserved.is_empty() {
        return vec![Variant {
            readers: None,
            text: texts::read(written, from, file, names, sources, report),
        }];
    }
    told(&reserved, file, from, names, report);
    let mut groups: BTreeMap<Vec<bool>, BTreeSet<Id>> = BTreeMap::new();
    for audience in names.readers().filter(|audience| seen_by(audience)) {
        let sees = reserved.names().map(|(_, name)| sees(audience, name)).collect();
        groups.entry(sees).or_default().insert(audience.id.clone());
    }
    let mut reports = Vec::new();
    let mut read = |sees: &dyn Fn(&str) -> bool, readers| {
        let mut own = Report::default();
        let text = texts::read(&reserved.text_for(written, sees), from, file, names, sources, &mut own);
        reports.push(own);
        Variant { readers, text }
    };
    let mut variants: Vec<Variant> = groups
        .into_values()
        .map(|readers| {
            let first = readers.first().and_then(|id| names.site.audiences.get(id));
            read(&|name: &str| first.is_some_and(|audience| sees(audience, name)), Some(readers))
        })
        .collect();
    // Without audiences nobody sees a passage: to show it to everyone would be the worse mistake.
    if variants.is_empty() {
        variants.push(read(&|_: &str| false, None));
    }
    together(reports, report);
    variants
}

fn sees(audience: &Audience, name: &str) -> bool {
    audience.sees.iter().any(|id| id.as_str() == name)
}

/// Lines that open or close a passage and do not.
fn told(reserved: &Reserved, file: FileId, from: usize, names: &Names<'_>, report: &mut Report) {
    for (range, fault) in &reserved.problems {
        let span = Span::new(file, range.start + from, range.end + from);
        let (message, help) = match fault {
            ReservedFault::Unclosed => (
                "this passage is never closed: it hides the rest of the page",
                "write a line `:::` where the passage ends",
            ),
            ReservedFault::Unopened => (
                "this line closes a passage, and none is open",
                "remove it, or open the passage with a line such as `::: leaders`",
            ),
            ReservedFault::InList => (
                "a passage for one audience cannot begin or end with an item of a list",
                "put the line `::: …` or `:::` at the start of a line of its own",
            ),
        };
        report.add(Finding::at(Kind::WrongPassage, span, message).help(help));
    }
    let audiences = &names.site.audiences;
    for (range, name) in reserved.names() {
        if !audiences.ids().any(|id| id == name) {
            let span = Span::new(file, range.start + from, range.end + from);
            report.add_at(Kind::UnknownAudience, span, || {
                unknown(name, span, audiences.ids(), Kind::UnknownAudience, "there is no audience")
            });
        }
    }
}

/// What was found in any of the texts. That nothing refers to a footnote holds only where no group's text does.
fn together(reports: Vec<Report>, report: &mut Report) {
    let everywhere = |finding: &Finding| {
        reports
            .iter()
            .all(|other| other.iter().any(|own| own.kind == finding.kind && own.span == finding.span))
    };
    for finding in reports.iter().flat_map(Report::iter) {
        if finding.kind != Kind::UnusedFootnote || everywhere(finding) {
            report.add(finding.clone());
        }
    }
}
