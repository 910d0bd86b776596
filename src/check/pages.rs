use std::collections::BTreeMap;

use rayon::prelude::*;

use super::media::Media;
use super::names::{Names, known, one_of, said, unknown};
use super::passages::{self, Passages};
use super::reserved::{self, Variant};
use super::targets::Targets;
use super::{cards, formerly, letters, review, triggers};
use crate::domain::{Date, Id};
use crate::finding::{Finding, Kind, Report};
use crate::load;
use crate::markdown::Link;
use crate::project::{Audience, Page, PageKind, Target, site_page};
use crate::source::{FileId, Sources, Span, Spanned};

/// Words by which one page can be found.
const MOST_TAGS: usize = 20;

/// A page with what of it only the other files can answer.
struct Read {
    page: Page,
    media: BTreeMap<usize, load::MediaBlock>,
    includes: BTreeMap<usize, load::IncludeBlock>,
}

/// Checks the playbook: each page by itself, then the links between them.
pub(super) fn check(
    raw: Vec<load::Page>,
    raw_passages: Vec<load::Passage>,
    names: &Names<'_>,
    cut_off: Option<Date>,
    media: &mut Media<'_>,
    sources: &Sources,
    report: &mut Report,
) -> Vec<Page> {
    let mut passages = Passages::read(raw_passages, names, sources, report);
    let old_addresses = formerly::named(&raw);
    // Reading Markdown is most of the work of a large playbook, and pages do not need each other for it.
    let read: Vec<(Vec<Read>, Report)> = raw
        .into_par_iter()
        .map(|page| {
            let mut own = Report::default();
            (one(page, names, cut_off, sources, &mut own), own)
        })
        .collect();
    let mut pages = Vec::with_capacity(read.len());
    let mut includes = Vec::with_capacity(read.len());
    for (variants, own) in read {
        report.absorb(own);
        for Read { mut page, media: named, includes: wanted } in variants {
            page.blocks.extend(passages::recordings(named, &page.path, names, media, report));
            pages.push(page);
            includes.push(wanted);
        }
    }
    same_place(&pages, report);
    formerly::check(old_addresses, &mut pages, report);
    let (links, passage_links): (Vec<BTreeMap<usize, Target>>, _) = {
        let targets = Targets::new(&pages, &passages, names, sources);
        let resolved = |page: &Page, media: &mut Media<'_>, report: &mut Report| {
            targets.resolve_all(&page.body.links, &page.path, page.file, media, report)
        };
        (
            pages.iter().map(|page| resolved(page, media, report)).collect(),
            passages.resolve_links(&targets, media, report),
        )
    };
    passages.put_links(passage_links);
    passages.put_recordings(names, media, report);
    for (page, links) in pages.iter_mut().zip(links) {
        page.links = links;
    }
    let pages = include(pages, includes, &mut passages, names, sources, report);
    passages.tell_unused(sources, report);
    unseen(&pages, names, report);
    pages
}

/// Puts the passages into the pages. A page whose passages differ from reader to reader becomes several.
fn include(
    pages: Vec<Page>,
    includes: Vec<BTreeMap<usize, load::IncludeBlock>>,
    passages: &mut Passages,
    names: &Names<'_>,
    sources: &Sources,
    report: &mut Report,
) -> Vec<Page> {
    let mut parted = Vec::with_capacity(pages.len());
    for (page, wanted) in pages.into_iter().zip(includes) {
        let wanted = passages.find(wanted, &page.path, sources, report);
        let mut groups = passages.for_readers(&wanted, &page, names);
        // Most pages are the same for all of their readers, and are not copied.
        let last = groups.pop();
        for (readers, passages) in groups {
            parted.push(Page { readers, passages, ..page.clone() });
        }
        if let Some((readers, passages)) = last {
            parted.push(Page { readers, passages, ..page });
        }
    }
    parted
}

/// Two pages that would be written to the same file.
fn same_place(pages: &[Page], report: &mut Report) {
    let mut first: BTreeMap<Option<String>, FileId> = BTreeMap::new();
    let mut paths = BTreeMap::new();
    for page in pages {
        paths.entry(page.file).or_insert(&page.path);
        let place = first.entry(site_page(&page.path)).or_insert(page.file);
        if *place != page.file {
            let (earlier, path) = (*place, paths[&*place]);
            let message =
                format!("`{}` would become the same page as `{}`", page.path.file_name(), path.file_name());
            let finding = Finding::at(Kind::SamePlace, Span::start_of(page.file), message);
            let help = "rename one of the two: capitals, spaces and signs in names make no difference";
            report.add(finding.help(help).related(Span::start_of(earlier), "the other page"));
        }
    }
}

/// Links to pages, or to headings, that some of the readers of the link may not see.
fn unseen(pages: &[Page], names: &Names<'_>, report: &mut Report) {
    // Who sees what is not known where an audience is misspelt; that is told already.
    let misspelt = report.sorted().iter().any(|finding| finding.kind == Kind::UnknownAudience);
    if names.site.audiences.is_empty() || misspelt {
        return;
    }
    let mut by_path: BTreeMap<String, Vec<&Page>> = BTreeMap::new();
    for page in pages {
        by_path.entry(site_page(&page.path).unwrap_or_default()).or_default().push(page);
    }
    let seen_by = |path: &str, audience: &Audience| {
        by_path.get(path).and_then(|pages| pages.iter().find(|page| page.is_for(Some(audience))))
    };
    let mut check = |page: &Page, file: FileId, link: &Link, target: Option<&Target>| {
        let Some(Target::Page { path, anchor }) = target else { return };
        if !by_path.contains_key(path) {
            return;
        }
        let has = |other: &Page, anchor: &str| {
            anchor.is_empty()
                || anchor.starts_with("fn")
                || other.body.headings.iter().any(|h| h.id == anchor)
        };
        for audience in names.site.audiences.iter().filter(|audience| page.is_for(Some(audience))) {
            let span = Span::new(file, link.range.start, link.range.end);
            let (what, help) = match (seen_by(path, audience), anchor) {
                (None, _) => (
                    format!("`{}`", by_path[path][0].path),
                    "give both pages the same `audience`, or leave the link out",
                ),
                (Some(other), Some(anchor)) if !has(other, anchor) && passage_has(&by_path[path], anchor) => {
                    (
                        format!("the heading `#{anchor}` of `{}`", other.path),
                        "link to the page, or put the link into a passage for the same audience",
                    )
                }
                _ => continue,
            };
            let message = format!("the audience `{}` sees this page, but not {what}", audience.id);
            report.add(Finding::at(Kind::DanglingLink, span, message).help(help));
            return;
        }
    };
    for page in pages {
        for link in &page.body.links {
            check(page, page.file, link, page.links.get(&link.range.start));
        }
        for passage in page.passages.values() {
            for link in &passage.body.links {
                check(page, passage.file, link, passage.links.get(&link.range.start));
            }
        }
    }
}

/// Whether the text of some reader has a heading; one that nobody's has is told of elsewhere.
fn passage_has(pages: &[&Page], anchor: &str) -> bool {
    pages.iter().any(|page| page.body.headings.iter().any(|heading| heading.id == anchor))
}

fn one(
    raw: load::Page,
    names: &Names<'_>,
    cut_off: Option<Date>,
    sources: &Sources,
    report: &mut Report,
) -> Vec<Read> {
    let front = raw.front_matter;
    review::check(front.reviewed.as_ref(), front.review_every.as_ref(), cut_off, report);
    let kinds = PageKind::ALL.map(|kind| (kind.word(), kind));
    let kind = front.kind.as_ref().and_then(|kind| one_of(kind, &kinds, "kind of page", report));
    let kind = kind.unwrap_or(PageKind::Guide);
    let roles: Vec<Id> = front.roles.0.iter().filter_map(|role| names.role(role, report)).collect();
    let card_page = cards::CardPage {
        title: &front.title,
        kind,
        theme: front.theme.as_ref(),
        roles: &roles,
        span: front.span,
    };
    let card = cards::check(front.card, &card_page, names, report);
    let letter = letters::check(front.letter, kind, report);
    let page = Page {
        file: raw.file,
        path: sources.file(raw.file).path.clone(),
        title: said(&front.title, "the page's title", report),
        summary: front.summary.map(|summary| said(&summary, "the page's summary", report)),
        kind,
        order: front.order.map_or(0, |order| order.value),
        roles,
        theme: front.theme.and_then(|theme| theme_of(&theme, names, report)),
        stage: front.stage.and_then(|stage| names.stage(&stage, report)).map(|stage| stage.id.clone()),
        tags: tags(&front.tags.0, report),
        paths: front.paths.0.iter().filter_map(|path| names.path(path, report)).collect(),
        audience: front
            .audience
            .0
            .iter()
            .filter_map(|audience| audience_of(audience, names, report))
            .collect(),
        readers: None,
        owner: front.owner.and_then(|owner| names.team(&owner, report)),
        added: front.added.map(|date| date.value),
        formerly: Vec::new(),
        changed: front.changed.map(|date| date.value),
        reviewed: front.reviewed.map(|date| date.value),
        review_every: front.review_every.map(|every| every.value),
        triggers: front
            .trigger
            .0
            .into_iter()
            .filter_map(|trigger| triggers::check(trigger, names, report))
            .collect(),
        card,
        letter,
        body: Default::default(),
        links: BTreeMap::new(),
        charts: BTreeMap::new(),
        blocks: BTreeMap::new(),
        passages: BTreeMap::new(),
    };
    let seen_by = |audience: &Audience| page.is_for(Some(audience));
    let variants = reserved::variants(raw.file, raw.body, names, seen_by, sources, report);
    variants
        .into_iter()
        .map(|Variant { readers, text }| Read {
            page: Page { readers, body: text.body, charts: text.charts, blocks: text.blocks, ..page.clone() },
            media: text.media,
            includes: text.includes,
        })
        .collect()
}

/// The words by which a page can be found, each once.
fn tags(written: &[Spanned<String>], report: &mut Report) -> Vec<String> {
    let mut tags: Vec<String> = Vec::with_capacity(written.len());
    for tag in written {
        let tag = said(tag, "the tag", report);
        if !tag.is_empty() && !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    if let Some(tag) = written.get(MOST_TAGS) {
        let message = format!("{} tags on one page", written.len());
        let help = format!("keep the {MOST_TAGS} or fewer that somebody would look for");
        report.add(Finding::at(Kind::ImpossibleNumber, tag.span, message).help(help));
        tags.truncate(MOST_TAGS);
    }
    tags
}

/// A theme of feedback, or of a period of the rhythm.
fn theme_of(theme: &Spanned<Id>, names: &Names<'_>, report: &mut Report) -> Option<Id> {
    if names.rhythm_themes.contains(&theme.value) || names.site.themes.contains(theme) {
        return Some(theme.value.clone());
    }
    report.add_at(Kind::UnknownTheme, theme.span, || {
        let ids = names.site.themes.ids().chain(names.rhythm_themes.iter().map(Id::as_str));
        unknown(theme.as_str(), theme.span, ids, Kind::UnknownTheme, "there is no theme")
    });
    None
}

fn audience_of(audience: &Spanned<Id>, names: &Names<'_>, report: &mut Report) -> Option<Id> {
    let found = known(&names.site.audiences, audience, Kind::UnknownAudience, report);
    found.map(|audience| audience.id.clone())
}
