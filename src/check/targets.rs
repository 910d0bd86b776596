use std::collections::{BTreeMap, BTreeSet};

use super::media::Media;
use super::names::Names;
use super::passages::Passages;
use crate::finding::{Finding, Kind, Report, closest, closest_path, shorten};
use crate::load::is_passage;
use crate::markdown::{Document, Link, LinkKind, Problem, ProblemKind};
use crate::project::{Page, Target, site_page};
use crate::source::{FileId, SourcePath, Sources, Span};

/// What the pages of a project can link to.
pub(super) struct Targets<'a> {
    /// The ids of the headings of each page, of all its readers' texts, by the page's path.
    pages: BTreeMap<&'a SourcePath, Anchors<'a>>,
    /// The same of the passages: their texts may link to their own headings.
    passages: BTreeMap<&'a SourcePath, Anchors<'a>>,
    /// Pages of the report, from the version's folder.
    reports: BTreeSet<String>,
    /// All files: a page that is there and could not be read is told of elsewhere.
    sources: &'a Sources,
}

impl<'a> Targets<'a> {
    pub fn new(pages: &'a [Page], passages: &'a Passages, names: &Names<'_>, sources: &'a Sources) -> Self {
        Self {
            pages: Anchors::by_path(pages.iter().map(|page| (&page.path, &page.body))),
            passages: Anchors::by_path(passages.iter().map(|passage| (&passage.path, &passage.body))),
            reports: crate::project::report_pages(
                names.journey,
                &names.site.measures,
                &names.site.roles,
                !names.rhythm.is_empty(),
            )
            .collect(),
            sources,
        }
    }

    /// Where the links of a text lead, by the first byte of the destination; those that lead nowhere are left out.
    pub fn resolve_all(
        &self,
        links: &[Link],
        from: &SourcePath,
        file: FileId,
        media: &mut Media<'_>,
        report: &mut Report,
    ) -> BTreeMap<usize, Target> {
        let mut found = BTreeMap::new();
        for link in links {
            if !found.contains_key(&link.range.start)
                && let Some(target) = self.resolve(link, from, file, media, report)
            {
                found.insert(link.range.start, target);
            }
        }
        found
    }

    /// Where a link leads; a finding where there is nothing.
    fn resolve(
        &self,
        link: &Link,
        from: &SourcePath,
        file: FileId,
        media: &mut Media<'_>,
        report: &mut Report,
    ) -> Option<Target> {
        let span = Span::new(file, link.range.start, link.range.end);
        match &link.kind {
            LinkKind::External | LinkKind::Mail | LinkKind::Telephone => Some(Target::AsWritten),
            LinkKind::Anchor(anchor) => self.anchor(from, anchor, span, report).map(|()| Target::AsWritten),
            LinkKind::Media { path, suffix } => {
                let found = media.take(locate(from, path), path, span, report)?;
                Some(Target::File { path: crate::project::site_media(&found), suffix: suffix.clone() })
            }
            LinkKind::Page { path, anchor } => {
                let target = self.page(from, path).or_else(|| self.report_page(from, path));
                let Some(target) = target else {
                    if !self.unread(from, path) {
                        report.add_at(Kind::DanglingLink, span, || self.dangling(from, path, span));
                    }
                    return None;
                };
                match target {
                    Found::Page(page) => {
                        self.anchor(page, anchor.as_deref().unwrap_or(""), span, report);
                        Some(Target::Page { path: site_page(page)?, anchor: anchor.clone() })
                    }
                    Found::Report(path) => Some(Target::Page { path, anchor: anchor.clone() }),
                }
            }
        }
    }

    fn page(&self, from: &SourcePath, path: &str) -> Option<Found<'_>> {
        candidates(from, path).find_map(|candidate| {
            let (page, _) = self.pages.get_key_value(&candidate)?;
            Some(Found::Page(page))
        })
    }

    /// Whether a link leads to a page that is there and could not be read.
    fn unread(&self, from: &SourcePath, path: &str) -> bool {
        let playbook = |path: &SourcePath| {
            path.below("content/playbook").is_some() && path.extension() == "md" && !is_passage(path)
        };
        candidates(from, path).any(|path| playbook(&path) && self.sources.find(&path).is_some())
    }

    /// A page of the report as seen from where the page will stand: `../../stages/delivery.html`.
    fn report_page(&self, from: &SourcePath, path: &str) -> Option<Found<'_>> {
        let located = locate(from, path)?;
        let inside = located.below("content")?;
        self.reports.contains(inside).then(|| Found::Report(inside.to_owned()))
    }

    fn anchor(&self, page: &SourcePath, anchor: &str, span: Span, report: &mut Report) -> Option<()> {
        let Anchors { ids, unread } = self.pages.get(page).or_else(|| self.passages.get(page))?;
        if anchor.is_empty() || *unread || ids.contains(anchor) || anchor.starts_with("fn") {
            return Some(());
        }
        let help = match closest(anchor, ids.iter().copied()) {
            Some(meant) => format!("did you mean `#{meant}`?"),
            None => "name a heading by its words, as in `#ring-back`, or give it an id: `## Ring back {#id}`"
                .to_owned(),
        };
        let message = format!("`{}` has no heading with the id `{}`", page.file_name(), shorten(anchor));
        report.add(Finding::at(Kind::DanglingLink, span, message).help(help));
        None
    }

    fn dangling(&self, from: &SourcePath, path: &str, span: Span) -> Finding {
        let Some(located) = locate(from, path) else {
            return Finding::at(
                Kind::DanglingLink,
                span,
                format!("`{}` leads out of the project", shorten(path)),
            )
            .help("link to pages of the playbook and of the report");
        };
        let inside = located.below("content").unwrap_or(located.as_str()).to_owned();
        if candidates(from, path).any(|candidate| self.passages.contains_key(&candidate)) {
            let message = format!("`{}` is a passage, and no page of its own", shorten(&inside));
            let help = "link to a page that includes it";
            return Finding::at(Kind::DanglingLink, span, message).help(help);
        }
        let known: Vec<&str> = self
            .pages
            .keys()
            .filter_map(|page| page.below("content"))
            .chain(self.reports.iter().map(String::as_str))
            .collect();
        let help = match closest_path(&inside, known) {
            Some(meant) => format!("did you mean `{meant}`, as seen from `content/`?"),
            None => "link to a page of the playbook, such as `../act/loop.md`, or of the report".to_owned(),
        };
        Finding::at(Kind::DanglingLink, span, format!("there is no page `{}`", shorten(&inside))).help(help)
    }
}

/// The ids of the headings of a page.
#[derive(Default)]
struct Anchors<'a> {
    ids: BTreeSet<&'a str>,
    /// Whether the text was refused as a whole, so that nothing is known of its headings.
    unread: bool,
}

impl<'a> Anchors<'a> {
    /// Of each path, all that its texts have.
    fn by_path(
        texts: impl Iterator<Item = (&'a SourcePath, &'a Document)>,
    ) -> BTreeMap<&'a SourcePath, Self> {
        let refused = |problem: &Problem| {
            matches!(
                problem.kind,
                ProblemKind::TooLarge { .. } | ProblemKind::TooDeep | ProblemKind::Unreadable
            )
        };
        let mut all: BTreeMap<&SourcePath, Self> = BTreeMap::new();
        for (path, body) in texts {
            let anchors = all.entry(path).or_default();
            anchors.ids.extend(body.headings.iter().map(|heading| heading.id.as_str()));
            anchors.unread |= body.problems.iter().any(refused);
        }
        all
    }
}

/// The pages that a destination may mean: with `.md`, with `.html`, without either, or a folder.
fn candidates(from: &SourcePath, path: &str) -> impl Iterator<Item = SourcePath> {
    let located = locate(from, path);
    let written = located.as_ref().map_or("", SourcePath::as_str);
    let stem = written.strip_suffix(".html").unwrap_or(written);
    let names = [written.to_owned(), format!("{stem}.md"), format!("{written}/index.md")];
    names.into_iter().filter_map(|name| SourcePath::new(&name))
}

enum Found<'a> {
    Page(&'a SourcePath),
    Report(String),
}

/// The file that a destination names, as seen from a page; one that begins with `/` counts from `content/`.
fn locate(from: &SourcePath, path: &str) -> Option<SourcePath> {
    match path.strip_prefix('/') {
        Some(rest) => SourcePath::new(&format!("content/{rest}")),
        None => from.beside(path),
    }
}
