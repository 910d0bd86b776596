use super::{Kind, Severity};
use crate::source::{Sources, Span};

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

/// All findings of a run.
#[derive(Clone, Debug, Default)]
pub struct Report {
    findings: Vec<Finding>,
}

impl Report {
    /// Adds a finding.
    pub fn add(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// Adds all findings of another report: how parts that ran in parallel come together.
    pub fn absorb(&mut self, other: Report) {
        self.findings.extend(other.findings);
    }

    /// Findings sorted by place (those without one first), then id and message; equal ones once.
    pub fn sorted(&self) -> Vec<&Finding> {
        let mut sorted: Vec<&Finding> = self.findings.iter().collect();
        sorted.sort_by(|a, b| (a.span, a.kind.id(), &a.message).cmp(&(b.span, b.kind.id(), &b.message)));
        sorted.dedup();
        sorted
    }

    /// How many distinct findings there are of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.sorted().iter().filter(|finding| finding.severity() == severity).count()
    }

    /// Whether the content has errors.
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity() == Severity::Error)
    }

    /// The findings as lines `severity[id]: message (path:line:column)`: the short form, for tests and pipes.
    pub fn lines(&self, sources: &Sources) -> Vec<String> {
        self.sorted()
            .into_iter()
            .map(|finding| {
                let place = finding.span.map(|span| format!(" ({})", sources.place(span)));
                let head = format!("{}[{}]", finding.severity().word(), finding.kind.id());
                format!("{head}: {}{}", finding.message, place.unwrap_or_default())
            })
            .collect()
    }
}
