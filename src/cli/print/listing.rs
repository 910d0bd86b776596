use advocate::finding::{Report, Severity};
use advocate::source::{Place, Places, Sources, Span};

use super::excerpt::Excerpt;

/// The findings of a run as they are shown, whatever the form. With `strict` this is where a warning becomes an
/// error.
pub struct Listing<'a> {
    /// Sorted by place.
    pub findings: Vec<Shown<'a>>,
    /// How many are errors.
    pub errors: usize,
    /// How many are warnings.
    pub warnings: usize,
}

/// One finding.
pub struct Shown<'a> {
    /// The stable id.
    pub id: &'static str,
    /// Error or warning.
    pub severity: Severity,
    /// What is wrong.
    pub message: &'a str,
    /// Where.
    pub spot: Option<Spot<'a>>,
    /// What to do about it.
    pub help: Option<&'a str>,
    /// A second place, and its part.
    pub related: Option<(Spot<'a>, &'a str)>,
}

/// A place with the lines around it.
pub struct Spot<'a> {
    /// The path from the current folder.
    pub path: String,
    /// Lines and columns, from 1.
    pub place: Place,
    /// Whether the file is a text, so that lines can be counted in it.
    pub is_text: bool,
    /// The text there; `None` where the file is no text, or the place is far into an endless line.
    pub excerpt: Option<Excerpt<'a>>,
}

impl<'a> Listing<'a> {
    /// The findings of a report. `prefix` is put before every path.
    pub fn new(report: &'a Report, sources: &'a Sources, prefix: &str, strict: bool) -> Self {
        let mut places = Places::new(sources);
        let mut spot = |span: Span| {
            let place = places.of(span);
            let path = format!("{prefix}{}", place.path);
            let is_text = sources.text(span.file).is_some();
            let excerpt = sources.text(span.file).and_then(|text| Excerpt::of(text, span, place.line));
            Spot { path, place, is_text, excerpt }
        };
        let findings: Vec<Shown<'a>> = report
            .sorted()
            .into_iter()
            .map(|finding| Shown {
                id: finding.kind.id(),
                severity: if strict { Severity::Error } else { finding.severity() },
                message: &finding.message,
                spot: finding.span.map(&mut spot),
                help: finding.help.as_deref(),
                related: finding.related.as_ref().map(|(span, part)| (spot(*span), part.as_str())),
            })
            .collect();
        let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
        Self { errors, warnings: findings.len() - errors, findings }
    }

    /// How many findings there are, in words.
    pub fn summary(&self) -> String {
        let parts: Vec<String> = [(self.errors, "error"), (self.warnings, "warning")]
            .into_iter()
            .filter(|(number, _)| *number > 0)
            .map(|(number, noun)| count(number, noun))
            .collect();
        if parts.is_empty() { "no findings".to_owned() } else { parts.join(", ") }
    }
}

/// A number with its noun.
pub fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}
