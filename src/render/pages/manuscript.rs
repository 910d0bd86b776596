use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::Writer;
use crate::render::Place;
use crate::render::leaf::{Composer, Leaf, Manuscript, ManuscriptKind};
use crate::render::running;
use crate::render::view::{Edition, Link, Words};

/// The document of the whole report.
pub const REPORT: &str = "report.pdf";

/// The document of the whole playbook.
pub const PLAYBOOK: &str = "playbook.pdf";

/// Which documents for paper a version holds: none, or all that its pages give but those that could not be set. Pages lead
/// to no others.
#[derive(Debug, Clone, Default)]
pub struct Documents {
    /// Whether any are set.
    pub are_set: bool,
    /// The paths of those that could not be.
    pub failed: BTreeSet<String>,
}

impl Documents {
    /// Whether the version holds the document at a path that its pages give.
    pub fn hold(&self, path: &str) -> bool {
        self.are_set && !self.failed.contains(path)
    }
}

/// Where the document of a page alone stands.
pub fn document_path(page: &str) -> String {
    format!("{}.pdf", page.strip_suffix(".html").unwrap_or(page))
}

impl Writer<'_> {
    /// The ways to the documents of the whole report and the whole playbook, where the version holds them.
    pub fn document_links(&self) -> Vec<Link> {
        // The playbook's document tells what each role needs too.
        let has_playbook =
            !self.pages.is_empty() || !self.project().site.roles.is_empty() || self.has_calendar();
        [(REPORT, "paper-report", true), (PLAYBOOK, "paper-playbook", has_playbook)]
            .into_iter()
            .filter(|(path, _, is_there)| *is_there && self.documents.hold(path))
            .map(|(path, name, _)| Link::new(path, self.word(name)))
            .collect()
    }

    /// The way to the document of a page alone, where the version holds it.
    pub(super) fn own_document(&self, page: &str) -> Option<Link> {
        let path = document_path(page);
        self.documents.hold(&path).then(|| Link::new(path, self.word("paper-alone")))
    }

    /// What the report is called on its title page.
    pub fn report_title(&self) -> String {
        self.project().site.title.clone()
    }

    /// What the playbook is called on its title page.
    pub fn playbook_title(&self) -> String {
        self.word("print-playbook")
    }

    /// Leaves with all that stands around them, to be set as the document at `path`.
    pub fn manuscript(
        &self,
        kind: ManuscriptKind,
        path: &str,
        title: &str,
        edition: &Edition,
        words: &Words,
        leaves: Vec<Leaf>,
    ) -> Manuscript {
        let locale = &self.project().site.locale;
        let (_, cover) = self.whole(Vec::new(), Vec::new());
        let place = Place::default();
        let composer = Composer::new(&place);
        let [running, line, numbered] = self.edges(edition.draft, &edition.status, &edition.data_end);
        let see = self.say("paper-see", &[("page", running::PAGE.to_string().into())]);
        // What mails bear too: a version is made when its period is over.
        let date = self.reporter.period().next().first_day();
        Manuscript {
            path: path.to_owned(),
            kind,
            title: title.to_owned(),
            author: edition.organisation.clone(),
            language: (locale.language.tag(), locale.region.clone()),
            letter: locale.prints_letter(),
            date: (date.year(), date.month(), date.day()),
            frame: json!({
                "edition": composer.value(edition),
                "cover": composer.value(&cover),
                "t": composer.value(words),
                "running": running,
                "line": line,
                "numbered": pattern(&numbered),
                "see": pattern(&see),
                "figures": self.word("paper-figures"),
                "transcript": self.word("paper-transcript"),
                "root": "../".repeat(path.matches('/').count()),
            }),
            leaves,
        }
    }
}

/// A text with numbers in it that are known once the pages are: its words as they follow each other, with 1 for the page
/// and 2 for how many there are.
fn pattern(text: &str) -> Value {
    let numbers = [running::PAGE, running::PAGES];
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some((at, number)) = rest.char_indices().find(|(_, letter)| numbers.contains(letter)) {
        parts.extend((at > 0).then(|| Value::from(&rest[..at])));
        parts.push(Value::from(if number == running::PAGE { 1 } else { 2 }));
        rest = &rest[at + number.len_utf8()..];
    }
    parts.extend((!rest.is_empty()).then(|| Value::from(rest)));
    Value::from(parts)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::pattern;

    #[test]
    fn numbers_stand_where_the_language_puts_them() {
        let check = |text: &str, expected: Value| assert_eq!(pattern(text), expected);
        check("Page \u{1} of \u{2}", json!(["Page ", 1, " of ", 2]));
        check("\u{2}/\u{1}.", json!([2, "/", 1, "."]));
        check("none", json!(["none"]));
    }
}
