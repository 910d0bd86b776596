//! Free texts without what leads to a person. Each place is a finding that points at the words themselves.

use std::collections::BTreeMap;

use super::names::{Names, said};
use crate::domain::{Personal, labelled, personal};
use crate::finding::{Finding, Kind, Report};
use crate::source::{SourcePath, Sources, Span, Spanned};

/// A customer's words without what leads to a person.
pub(super) fn without_persons(
    words: &Spanned<String>,
    names: &Names<'_>,
    sources: &Sources,
    report: &mut Report,
) -> String {
    without(words, |_| true, names, sources, report)
}

/// The same of what the authors of a report say themselves: the pages of the web that they name are meant to be seen.
pub(super) fn own_without_persons(
    words: &Spanned<String>,
    names: &Names<'_>,
    sources: &Sources,
    report: &mut Report,
) -> String {
    without(words, |found| found != Personal::Link, names, sources, report)
}

/// The same of something that must be said, without space around it.
pub(super) fn said_without_persons(
    words: &Spanned<String>,
    noun: &str,
    names: &Names<'_>,
    sources: &Sources,
    report: &mut Report,
) -> String {
    said(words, noun, report);
    own_without_persons(words, names, sources, report).trim().to_owned()
}

fn without(
    words: &Spanned<String>,
    is_wanted: impl Fn(Personal) -> bool,
    names: &Names<'_>,
    sources: &Sources,
    report: &mut Report,
) -> String {
    let listed = &names.site.privacy.names;
    let written = sources.slice(words.span);
    // YAML has unfolded and unescaped the words, so each thing is looked for after the one before it.
    let mut from = 0;
    let mut all = personal(words, listed);
    all.retain(|(_, found)| is_wanted(*found));
    for (range, found) in all.iter().cloned() {
        let thing = &words[range];
        let span = match written.get(from..).and_then(|rest| rest.find(thing)) {
            Some(at) => {
                let start = words.span.start as usize + from + at;
                from += at + thing.len();
                Span::new(words.span.file, start, start + thing.len())
            }
            // A line break stands in it.
            None => words.span,
        };
        report.add(finding(span, found));
    }
    labelled(words, &all)
}

/// Captions that hold what leads to a person, as they are published. Times are left alone.
pub(super) fn captions<'m>(
    media: impl Iterator<Item = &'m SourcePath>,
    names: &Names<'_>,
    sources: &Sources,
    report: &mut Report,
) -> BTreeMap<SourcePath, String> {
    let listed = &names.site.privacy.names;
    let mut captions = BTreeMap::new();
    for path in media.filter(|path| path.extension() == "vtt") {
        let Some((file, text)) = sources.find(path).and_then(|(file, _)| Some((file, sources.text(file)?)))
        else {
            continue;
        };
        let mut clean = String::with_capacity(text.len());
        let mut start = 0;
        let before = report.iter().count();
        for line in text.split_inclusive('\n') {
            if line.contains("-->") {
                clean.push_str(line);
            } else {
                let all = personal(line, listed);
                for (range, found) in all.iter().cloned() {
                    let span = Span::new(file, start + range.start, start + range.end);
                    report.add(finding(span, found));
                }
                clean.push_str(&labelled(line, &all));
            }
            start += line.len();
        }
        if report.iter().count() > before {
            captions.insert(path.clone(), clean);
        }
    }
    captions
}

fn finding(span: Span, found: Personal) -> Finding {
    let message = format!("this is {} that leads to a person", found.noun());
    let help = format!("`{}` is shown in its place; take it out of the file too", found.label());
    Finding::at(Kind::Redacted, span, message).help(help)
}
