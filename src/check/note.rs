use std::ops::Range;

use super::names::Names;
use super::{figures, texts};
use crate::finding::{Finding, Kind, Report};
use crate::markdown::{Reserved, parse};
use crate::source::{Sources, Span, Spanned};

/// Checks the leader's note: it is Markdown, and its figures must exist.
pub(super) fn check(
    note: Option<&Spanned<String>>,
    names: &Names<'_>,
    sources: &Sources,
    report: &mut Report,
) {
    let Some(note) = note else { return };
    let reserved = Reserved::find(note);
    let document = parse(&reserved.text_for(note, |_| false), 0);
    let mut own = Report::default();
    let file = note.span.file;
    for (range, _) in reserved.names() {
        let message = "the leader's note has no passages for one audience: all readers get the same";
        let finding = Finding::at(Kind::WrongPassage, Span::new(file, range.start, range.end), message);
        own.add(finding.help("take the passage out, and write it in a page of the playbook"));
    }
    for block in &document.blocks {
        let message = format!("a block `{}` cannot stand in the leader's note", block.name);
        let span = Span::new(file, block.name_range.start, block.name_range.end);
        own.add(Finding::at(Kind::WrongBlock, span, message).help("move it into a page of the playbook"));
    }
    texts::problems(&document, note.span.file, &mut own);
    figures::check(&document, note.span.file, names, &mut own);
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
