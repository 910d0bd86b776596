use std::collections::BTreeSet;

use crate::finding::{Finding, Kind, Report, closest};
use crate::source::{SourcePath, Sources, Span, Spanned};

/// The media that are named somewhere: only these are published.
pub(super) struct Media<'a> {
    sources: &'a Sources,
    named: BTreeSet<SourcePath>,
}

impl<'a> Media<'a> {
    pub fn new(sources: &'a Sources) -> Self {
        Self { sources, named: BTreeSet::new() }
    }

    /// A medium written relative to `content/`; a finding where it is not there.
    pub fn in_content(&mut self, written: &Spanned<String>, report: &mut Report) -> Option<SourcePath> {
        self.take(SourcePath::new(&format!("content/{}", written.value)), written, written.span, report)
    }

    /// A medium that a page names, with its path worked out.
    pub fn take(
        &mut self,
        path: Option<SourcePath>,
        written: &str,
        span: Span,
        report: &mut Report,
    ) -> Option<SourcePath> {
        let found =
            path.filter(|path| path.below("content/media").is_some() && self.sources.find(path).is_some());
        let Some(found) = found else {
            let names: Vec<&str> = self
                .sources
                .iter()
                .filter_map(|(_, file)| file.path.below("content"))
                .filter(|p| p.starts_with("media/"))
                .collect();
            let help = match closest(written.trim_start_matches("../"), names) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => "put the file into `content/media/` and name it `media/…`".to_owned(),
            };
            report.add(
                Finding::at(Kind::MissingMedia, span, format!("there is no file `{written}`")).help(help),
            );
            return None;
        };
        self.named.insert(found.clone());
        Some(found)
    }

    /// All media that were named, in path order.
    pub fn named(self) -> Vec<SourcePath> {
        self.named.into_iter().collect()
    }
}
