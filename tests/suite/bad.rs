//! Broken projects, each with every finding it must give, to the letter: `tests/bad/<topic>/<case>.txt`.
//!
//! A case is the project in `tests/bad/base` with some of its files changed; see [`case`] for the form of the file.
//! `ADVOCATE_REWRITE=1 cargo test --test suite bad` writes what is found now into the cases; read the difference
//! before you commit it.

pub mod case;
mod cover;
mod hostile;
mod long_form;
mod mutate;
mod parsers;

use std::path::Path;

use advocate::check::check;
use advocate::finding::Report;
use advocate::load::load;
use advocate::source::{SourceFile, Sources};

/// Every finding of a project, with the files they point into.
pub struct Found {
    /// The files.
    pub sources: Sources,
    /// The findings.
    pub report: Report,
}

/// Loads and checks files.
pub fn find(files: impl IntoIterator<Item = SourceFile>) -> Found {
    let sources = Sources::new(files);
    let mut report = Report::default();
    let raw = load(&sources, &mut report);
    check(raw, &sources, &mut report);
    Found { sources, report }
}

impl Found {
    /// All findings as text.
    pub fn text(&self) -> String {
        long_form::print(&self.report, &self.sources)
    }

    /// Whether each span lies in its file, between characters.
    pub fn assert_sound(&self, name: &str) {
        for finding in self.report.sorted() {
            for span in finding.span.iter().chain(finding.related.iter().map(|(span, _)| span)) {
                let text = self.sources.text(span.file).unwrap_or("");
                let inside = text.get(span.start as usize..span.end as usize).is_some();
                assert!(inside, "{name}: a span outside its file: {finding:?}");
            }
            let clause = !finding.message.ends_with(['.', '!', '?']) && !finding.message.contains('\n');
            assert!(clause, "{name}: a message is one clause on one line: {}", finding.message);
            assert!(
                finding.help.is_some(),
                "{name}: this finding does not say what to do: {}",
                finding.message
            );
            assert!(
                finding.message.chars().count() <= 200,
                "{name}: a message is short: {}",
                finding.message
            );
        }
    }
}

#[test]
fn the_base_of_all_cases_is_sound() {
    assert_eq!(find(case::base()).text(), "");
}

#[test]
fn broken_projects_are_told_of_to_the_letter() {
    let rewrite = std::env::var_os("ADVOCATE_REWRITE").is_some();
    let cases = case::all();
    let mut wrong = Vec::new();
    for case in &cases {
        let found = find(case.files());
        let text = found.text();
        if text == case.findings {
            continue;
        }
        if rewrite {
            case.rewrite(&text);
        } else {
            wrong.push(format!("==== {}: expected\n{}\n---- found\n{text}", case.name, case.findings));
        }
    }
    assert!(wrong.is_empty(), "{} cases differ\n\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_corpus_is_large() {
    assert!(case::all().len() >= 160);
}

#[test]
fn each_case_finds_something_and_says_what_was_done() {
    for case in case::all() {
        assert!(!case.findings.is_empty(), "{} finds nothing", case.name);
        assert!(case.story.ends_with('.'), "{} does not say in a sentence what the author did", case.name);
    }
}

#[test]
fn the_order_of_files_does_not_matter_and_findings_repeat() {
    for case in case::all() {
        let mut backwards = case.files();
        backwards.reverse();
        let found = find(backwards);
        found.assert_sound(&case.name);
        assert_eq!(found.text(), find(case.files()).text(), "{}", case.name);
    }
}

/// The folder of the cases.
fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/bad"))
}
