use std::ops::Range;

use super::names::Names;
use super::texts;
use crate::finding::{Finding, Report};
use crate::markdown::parse;
use crate::source::{Sources, Span, Spanned};

/// Checks the leader's note: it is Markdown, and its figures must exist.
pub(super) fn check(
    note: Option<&Spanned<String>>,
    names: &Names<'_>,
    sources: &Sources,
    report: &mut Report,
) {
    let Some(note) = note else { return };
    let document = parse(note, 0);
    let mut own = Report::default();
    texts::problems(&document, note.span.file, &mut own);
    texts::figures(&document, note.span.file, names, &mut own);
    for finding in own.sorted() {
        let range = finding.span.map_or(0..0, |span| span.start as usize..span.end as usize);
        report.add(Finding { span: Some(place(note, range, sources)), related: None, ..finding.clone() });
    }
}

/// Where a part of the note stands in its file. YAML has unfolded and unindented the note, so that offsets say nothing:
/// the part is looked for, and the whole note is pointed at where it is not found as it is.
fn place(note: &Spanned<String>, range: Range<usize>, sources: &Sources) -> Span {
    let written = sources.slice(note.span);
    let part = note.get(range).filter(|part| !part.is_empty());
    match part.and_then(|part| Some((part, written.find(part)?))) {
        Some((part, at)) => {
            let start = note.span.start as usize + at;
            Span::new(note.span.file, start, start + part.len())
        }
        None => note.span,
    }
}
