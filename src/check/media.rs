use std::collections::{BTreeMap, BTreeSet};

use crate::finding::{Finding, Kind, Report, closest_path, shorten};
use crate::project::site_media;
use crate::source::{SourcePath, Sources, Span, Spanned};

/// The media that are named somewhere: only these are published.
pub(super) struct Media<'a> {
    /// The files of the project.
    pub sources: &'a Sources,
    /// And where first.
    named: BTreeMap<SourcePath, Span>,
    /// Files that are named, and stand where nothing is published.
    misplaced: BTreeSet<SourcePath>,
    /// Files that these readers may not have: as if they were not there.
    reserved: BTreeSet<SourcePath>,
    /// Recordings of quotes without consent, and where.
    withheld: BTreeMap<SourcePath, Span>,
}

impl<'a> Media<'a> {
    pub fn new(sources: &'a Sources, reserved: BTreeSet<SourcePath>) -> Self {
        Self {
            sources,
            named: BTreeMap::new(),
            misplaced: BTreeSet::new(),
            reserved,
            withheld: BTreeMap::new(),
        }
    }

    /// A medium written relative to `content/`; a finding where it is not there.
    pub fn in_content(&mut self, written: &Spanned<String>, report: &mut Report) -> Option<SourcePath> {
        self.take(in_content(written), written, written.span, report)
    }

    /// The same for a medium that must not become a file of the site.
    pub fn withhold(&mut self, written: &Spanned<String>, report: &mut Report) {
        if let Some(found) = self.find(in_content(written), written, written.span, report) {
            self.withheld.entry(found).or_insert(written.span);
        }
    }

    /// A medium that a page names, with its path worked out.
    pub fn take(
        &mut self,
        path: Option<SourcePath>,
        written: &str,
        span: Span,
        report: &mut Report,
    ) -> Option<SourcePath> {
        let found = self.find(path, written, span, report)?;
        self.named.entry(found.clone()).or_insert(span);
        Some(found)
    }

    fn find(
        &mut self,
        path: Option<SourcePath>,
        written: &str,
        span: Span,
        report: &mut Report,
    ) -> Option<SourcePath> {
        let found = path.filter(|path| self.sources.find(path).is_some() && !self.reserved.contains(path));
        match found {
            Some(found) if found.below("content/media").is_some() => return Some(found),
            Some(found) => {
                self.misplaced.insert(found.clone());
                let message = format!("`{}` does not stand in `content/media/`", shorten(found.as_str()));
                let help = "move it there: only what stands there is published";
                report.add(Finding::at(Kind::MissingMedia, span, message).help(help));
            }
            None => report.add_at(Kind::MissingMedia, span, || self.missing(written, span)),
        }
        None
    }

    fn missing(&self, written: &str, span: Span) -> Finding {
        let names = self.sources.iter().filter_map(|(_, file)| file.path.below("content"));
        let names = names.filter(|name| name.starts_with("media/"));
        let help = match closest_path(written, names) {
            Some(meant) => format!("did you mean `{meant}`, as seen from `content/`?"),
            None => "put the file into `content/media/` and name it `media/…`".to_owned(),
        };
        Finding::at(Kind::MissingMedia, span, format!("there is no file `{}`", shorten(written))).help(help)
    }

    /// Whether a finding says that this file stands in the wrong place.
    pub fn misplaces(&self, path: &SourcePath) -> bool {
        self.misplaced.contains(path)
    }

    /// Whether anything names this file.
    pub fn mentions(&self, path: &SourcePath) -> bool {
        self.named.contains_key(path) || self.withheld.contains_key(path)
    }

    /// Takes back what is shown in one place and has no consent in another.
    pub fn respect_consent(&mut self, report: &mut Report) {
        for (path, without) in &self.withheld {
            if let Some(shown) = self.named.remove(path) {
                let message =
                    format!("`{}` is shown here, and has no consent elsewhere", shorten(path.as_str()));
                let finding = Finding::at(Kind::NoConsent, shown, message);
                let help =
                    "ask the customer and write `consent: true` at the quote, or take the recording out";
                report.add(finding.help(help).related(*without, "the quote without consent"));
            }
        }
    }

    /// Tells of media that would stand in one place: names are made safe for every system, and two may become one.
    pub fn apart(&self, report: &mut Report) {
        let mut places: BTreeMap<String, (&SourcePath, Span)> = BTreeMap::new();
        for (path, span) in &self.named {
            if let Some((first, there)) = places.get(&site_media(path)) {
                let (here, first) = (shorten(path.as_str()), shorten(first.as_str()));
                let message = format!("`{here}` would stand in the place of `{first}`");
                let help = "give one of them another name: letters, digits and hyphens tell names apart";
                report.add(
                    Finding::at(Kind::SamePlace, *span, message).help(help).related(*there, "the other"),
                );
            } else {
                places.insert(site_media(path), (path, *span));
            }
        }
    }

    /// All media that may be published, in path order.
    pub fn named(&self) -> impl Iterator<Item = &SourcePath> {
        self.named.keys()
    }
}

pub(super) fn in_content(written: &str) -> Option<SourcePath> {
    SourcePath::new(&format!("content/{written}"))
}
