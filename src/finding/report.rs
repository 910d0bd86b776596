use std::collections::BTreeMap;

use super::{Kind, Severity};
use crate::source::{FileId, Places, Sources, Span};

/// One thing that is wrong with the input.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    /// What kind of thing; fixes id and severity.
    pub kind: Kind,
    /// What is wrong, in one clause, without a full stop.
    pub message: String,
    /// Where; `None` for something that belongs to no file, such as a missing one.
    pub span: Option<Span>,
    /// What to do about it.
    pub help: Option<String>,
    /// A second place that has a part in it, and its part.
    pub related: Option<(Span, String)>,
}

impl Finding {
    /// A finding at a place.
    pub fn at(kind: Kind, span: Span, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), span: Some(span), help: None, related: None }
    }

    /// A finding that belongs to no file.
    pub fn nowhere(kind: Kind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), span: None, help: None, related: None }
    }

    /// Adds what to do about it.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds what to do about it, where there is something.
    pub fn maybe_help(mut self, help: Option<String>) -> Self {
        self.help = help.or(self.help);
        self
    }

    /// Adds a second place and its part in it.
    pub fn related(mut self, span: Span, part: impl Into<String>) -> Self {
        self.related = Some((span, part.into()));
        self
    }

    /// Error or warning, as its kind says.
    pub fn severity(&self) -> Severity {
        self.kind.severity()
    }
}

/// Findings of one kind that are told for one file. Who has more has made one mistake many times, in an export or a
/// table, and nobody reads a list of a million; the report stays small whatever the files hold.
pub const MOST_OF_A_KIND: usize = 100;

/// All findings of a run.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// By kind and file, in the order of telling; at most [`MOST_OF_A_KIND`] each, and one that says so.
    findings: BTreeMap<(Kind, Option<FileId>), Vec<Finding>>,
}

impl Report {
    /// Adds a finding, if it is not there yet.
    pub fn add(&mut self, finding: Finding) {
        let told = self.findings.entry((finding.kind, finding.span.map(|span| span.file))).or_default();
        if told.len() > MOST_OF_A_KIND || told.contains(&finding) {
            return;
        }
        if told.len() < MOST_OF_A_KIND {
            told.push(finding);
            return;
        }
        let message = format!("more than {MOST_OF_A_KIND} findings of this kind in one file");
        told.push(Finding { message, related: None, ..finding.help("repair those above, then check again") });
    }

    /// Adds a finding that is costly to word, unless there are enough of its kind in the file.
    pub fn add_at(&mut self, kind: Kind, span: Span, word: impl FnOnce() -> Finding) {
        if self.findings.get(&(kind, Some(span.file))).is_none_or(|told| told.len() <= MOST_OF_A_KIND) {
            self.add(word());
        }
    }

    /// Adds all findings of another report: how parts that ran in parallel come together.
    pub fn absorb(&mut self, other: Report) {
        for finding in other.findings.into_values().flatten() {
            self.add(finding);
        }
    }

    /// Keeps the findings that are to be told: some only follow from others.
    pub fn retain(&mut self, mut keep: impl FnMut(&Finding) -> bool) {
        for told in self.findings.values_mut() {
            told.retain(&mut keep);
        }
    }

    /// Whether something of this kind is told at just this place.
    pub fn tells(&self, kind: Kind, span: Span) -> bool {
        let told = self.findings.get(&(kind, Some(span.file)));
        told.is_some_and(|told| told.iter().any(|finding| finding.span == Some(span)))
    }

    /// All findings in no order that says anything.
    pub fn iter(&self) -> impl Iterator<Item = &Finding> {
        self.findings.values().flatten()
    }

    /// Findings sorted by place (those without one first), then id and message.
    pub fn sorted(&self) -> Vec<&Finding> {
        let mut sorted: Vec<&Finding> = self.iter().collect();
        sorted.sort_by(|a, b| (a.span, a.kind.id(), &a.message).cmp(&(b.span, b.kind.id(), &b.message)));
        sorted
    }

    /// How many findings there are of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.iter().filter(|finding| finding.severity() == severity).count()
    }

    /// Whether the content has errors.
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// The findings as lines `severity[id]: message (path:line:column)`: the short form, for tests and pipes.
    pub fn lines(&self, sources: &Sources) -> Vec<String> {
        let mut places = Places::new(sources);
        self.sorted()
            .into_iter()
            .map(|finding| {
                let place = finding.span.map(|span| format!(" ({})", places.of(span)));
                let head = format!("{}[{}]", finding.severity().word(), finding.kind.id());
                format!("{head}: {}{}", finding.message, place.unwrap_or_default())
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Finding, MOST_OF_A_KIND, Report};
    use crate::finding::{Kind, Severity};
    use crate::source::{SourcePath, Sources, Span};

    fn finding(at: usize) -> Finding {
        let sources = Sources::from_texts([("content/a.yaml", "")]);
        let (file, _) = sources.find(&SourcePath::new("content/a.yaml").unwrap()).unwrap();
        Finding::at(Kind::UnknownKey, Span::new(file, at, at + 1), "there is no key `x`")
    }

    #[test]
    fn what_is_told_once_is_not_told_again() {
        let mut report = Report::default();
        report.add(finding(1));
        report.add(finding(1));
        assert_eq!(report.count(Severity::Error), 1);
    }

    #[test]
    fn a_mistake_made_a_thousand_times_is_told_a_hundred_times() {
        let mut parts = Report::default();
        let mut report = Report::default();
        for at in 0..1000 {
            parts.add(finding(at));
        }
        report.absorb(parts.clone());
        assert_eq!(report.sorted(), parts.sorted());
        assert_eq!(report.count(Severity::Error), MOST_OF_A_KIND + 1);
        let last = report.sorted()[MOST_OF_A_KIND];
        assert_eq!(last.message, "more than 100 findings of this kind in one file");
        assert_eq!(last.span, finding(100).span);
    }
}
