use std::collections::{BTreeMap, BTreeSet};

use super::media::Media;
use super::names::Names;
use crate::finding::{Finding, Kind, Report, closest, closest_path, did_you_mean, shorten};
use crate::markdown::{Document, Figure, Link, LinkKind, Problem, ProblemKind};
use crate::project::{ChartRequest, FigureName, Page, Target, UnknownPart, site_page};
use crate::source::{FileId, SourcePath, Sources, Span};
use crate::yaml::{Decode, Decoder, Value, parse_placed};

/// Turns what the Markdown reader found into findings.
pub(super) fn problems(document: &Document, file: FileId, report: &mut Report) {
    for problem in &document.problems {
        report.add(finding(problem, file));
    }
}

fn finding(problem: &Problem, file: FileId) -> Finding {
    let span = Span::new(file, problem.range.start, problem.range.end);
    Finding::at(kind(&problem.kind), span, problem.kind.to_string()).help(problem.kind.help())
}

fn kind(problem: &ProblemKind) -> Kind {
    match problem {
        ProblemKind::TooLarge { .. } => Kind::PageTooLarge,
        ProblemKind::TooDeep => Kind::PageTooDeep,
        ProblemKind::TooMany => Kind::PageTooManyProblems,
        ProblemKind::Unreadable => Kind::PageUnreadable,
        ProblemKind::RawHtml => Kind::RawHtml,
        ProblemKind::UnclosedComment => Kind::UnclosedComment,
        ProblemKind::Figure(_) => Kind::MalformedFigure,
        ProblemKind::FigureInAttribute => Kind::FigureOutOfPlace,
        ProblemKind::EmptyDestination => Kind::EmptyLink,
        ProblemKind::Scheme(_) => Kind::LinkScheme,
        ProblemKind::RemoteMedia => Kind::RemoteMedia,
        ProblemKind::NotMedia => Kind::NotMedia,
        ProblemKind::MissingAlternative => Kind::MissingAlternative,
        ProblemKind::MissingReference(_) => Kind::MissingReference,
        ProblemKind::MissingFootnote(_) => Kind::MissingFootnote,
        ProblemKind::UnusedFootnote(_) => Kind::UnusedFootnote,
        ProblemKind::RepeatedFootnote(_) => Kind::RepeatedFootnote,
        ProblemKind::TopHeading => Kind::TopHeading,
        ProblemKind::SkippedLevel { .. } => Kind::SkippedHeadingLevel,
        ProblemKind::EmptyHeading => Kind::EmptyHeading,
        ProblemKind::RepeatedId(_) => Kind::RepeatedHeadingId,
        ProblemKind::UnusableId(_) => Kind::UnusableHeadingId,
        ProblemKind::UnclosedFence => Kind::UnclosedFence,
        ProblemKind::MisspeltBlock { .. } => Kind::MisspeltBlock,
    }
}

/// Checks that every figure that a text names is one of this project.
pub(super) fn figures(document: &Document, file: FileId, names: &Names<'_>, report: &mut Report) {
    for figure in &document.figures {
        if let Err(unknown) = FigureName::find(figure, names.site, names.journey) {
            report.add(unknown_figure(figure, &unknown, file, names));
        }
    }
}

fn unknown_figure(figure: &Figure, unknown: &UnknownPart, file: FileId, names: &Names<'_>) -> Finding {
    let name = &figure.name.text;
    let whole = FigureName::WHOLE_NAMES.contains(&name.as_str());
    let (segment, kind, lack, known): (_, _, _, Vec<&str>) = match unknown {
        UnknownPart::Name => {
            let known = names.site.measures.ids().chain(FigureName::WHOLE_NAMES).collect();
            (Some(&figure.name), Kind::UnknownFigure, "there is no figure".to_owned(), known)
        }
        UnknownPart::Stage if whole => {
            let range = figure.stage.as_ref().map_or(&figure.range, |stage| &stage.range);
            let span = Span::new(file, range.start, range.end);
            let message = format!("the figure `{name}` has no stages");
            return Finding::at(Kind::UnknownFigure, span, message).help(format!("write `{{{{ {name} }}}}`"));
        }
        UnknownPart::Stage => {
            let known = names.journey.ids().collect();
            (figure.stage.as_ref(), Kind::UnknownStage, "there is no stage".to_owned(), known)
        }
        UnknownPart::Part(known) => {
            let lack = format!("the figure `{}` has no part", shorten(name));
            (figure.part.as_ref(), Kind::UnknownFigure, lack, known.to_vec())
        }
    };
    let (text, range) =
        segment.map_or(("", &figure.range), |segment| (segment.text.as_str(), &segment.range));
    let help = did_you_mean(text, known.iter().copied()).unwrap_or_else(|| match known.len() {
        1..=12 => format!("known are {}", super::names::quoted(&known)),
        _ => "name a measure of `site.yaml`, a stage of `journey.yaml`, or `customers`".to_owned(),
    });
    let message = format!("{lack} `{}`", shorten(text));
    Finding::at(kind, Span::new(file, range.start, range.end), message).help(help)
}

/// Reads the chart blocks of a text; what cannot be drawn becomes a finding.
pub(super) fn charts(
    document: &Document,
    file: FileId,
    names: &Names<'_>,
    decoder: &mut Decoder<'_>,
) -> BTreeMap<usize, ChartRequest> {
    let mut requests = BTreeMap::new();
    for block in document.blocks.iter().filter(|block| block.name == "chart") {
        let place = |offset| block.place(offset);
        let Some(node) = parse_placed(&block.body, file, &place, decoder.report) else { continue };
        if let Value::Null = node.value {
            let span = Span::new(file, block.name_range.start, block.name_range.end);
            let finding = Finding::at(Kind::WrongChart, span, "this block does not say which chart to draw");
            decoder.report.add(finding.help("write `kind: trend` and `measure: …` into it"));
            continue;
        }
        let Some(raw) = crate::load::ChartBlock::decode(&node, decoder) else { continue };
        requests.extend(
            super::charts::check(raw, names, decoder.report).map(|request| (block.range.start, request)),
        );
    }
    requests
}

/// What the pages of a project can link to.
pub(super) struct Targets<'a> {
    /// The ids of the headings of each page, by the page's path.
    pages: BTreeMap<&'a SourcePath, Anchors<'a>>,
    /// Pages of the report, from the version's folder.
    reports: BTreeSet<String>,
    /// All files: a page that is there and could not be read is told of elsewhere.
    sources: &'a Sources,
}

impl<'a> Targets<'a> {
    pub fn new(pages: &'a [Page], names: &Names<'_>, sources: &'a Sources) -> Self {
        Self {
            pages: pages.iter().map(|page| (&page.path, Anchors::of(page))).collect(),
            reports: crate::project::report_pages(names.journey, &names.site.measures).collect(),
            sources,
        }
    }

    /// Where a link leads; a finding where there is nothing.
    pub fn resolve(
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
        let playbook =
            |path: &SourcePath| path.below("content/playbook").is_some() && path.extension() == "md";
        candidates(from, path).any(|path| playbook(&path) && self.sources.find(&path).is_some())
    }

    /// A page of the report as seen from where the page will stand: `../../stages/delivery.html`.
    fn report_page(&self, from: &SourcePath, path: &str) -> Option<Found<'_>> {
        let located = locate(from, path)?;
        let inside = located.below("content")?;
        self.reports.contains(inside).then(|| Found::Report(inside.to_owned()))
    }

    fn anchor(&self, page: &SourcePath, anchor: &str, span: Span, report: &mut Report) -> Option<()> {
        let Anchors { ids, unread } = self.pages.get(page)?;
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
struct Anchors<'a> {
    ids: BTreeSet<&'a str>,
    /// Whether the text was refused as a whole, so that nothing is known of its headings.
    unread: bool,
}

impl<'a> Anchors<'a> {
    fn of(page: &'a Page) -> Self {
        let refused = |problem: &Problem| {
            matches!(
                problem.kind,
                ProblemKind::TooLarge { .. } | ProblemKind::TooDeep | ProblemKind::Unreadable
            )
        };
        Self {
            ids: page.body.headings.iter().map(|heading| heading.id.as_str()).collect(),
            unread: page.body.problems.iter().any(refused),
        }
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
