use std::collections::BTreeMap;

use rayon::prelude::*;

use super::media::Media;
use super::names::{Names, known, one_of, said, unknown};
use super::review;
use super::texts::{self, Targets};
use crate::domain::{Date, Id};
use crate::finding::{Finding, Kind, Report};
use crate::load;
use crate::markdown::parse;
use crate::project::{Audience, Page, PageKind, Target, Trigger, site_page};
use crate::source::{Sources, Span, Spanned};
use crate::yaml::Decoder;

/// Checks the playbook: each page by itself, then the links between them.
pub(super) fn check(
    raw: Vec<load::Page>,
    names: &Names<'_>,
    cut_off: Option<Date>,
    media: &mut Media<'_>,
    sources: &Sources,
    report: &mut Report,
) -> Vec<Page> {
    // Reading Markdown is most of the work of a large playbook, and pages do not need each other for it.
    let read: Vec<(Page, Report)> = raw
        .into_par_iter()
        .map(|page| {
            let mut own = Report::default();
            (one(page, names, cut_off, sources, &mut own), own)
        })
        .collect();
    let mut pages = Vec::with_capacity(read.len());
    for (page, own) in read {
        report.absorb(own);
        pages.push(page);
    }
    same_place(&pages, report);
    let links: Vec<BTreeMap<usize, Target>> = {
        let targets = Targets::new(&pages, names, sources);
        pages.iter().map(|page| links(page, &targets, media, report)).collect()
    };
    for (page, links) in pages.iter_mut().zip(links) {
        page.links = links;
    }
    unseen(&pages, names, report);
    pages
}

/// Two pages that would be written to the same file.
fn same_place(pages: &[Page], report: &mut Report) {
    let mut first: BTreeMap<Option<String>, &Page> = BTreeMap::new();
    for page in pages {
        if let Some(earlier) = first.insert(site_page(&page.path), page) {
            let message = format!(
                "`{}` would become the same page as `{}`",
                page.path.file_name(),
                earlier.path.file_name()
            );
            let finding = Finding::at(Kind::SamePlace, Span::start_of(page.file), message);
            let help = "rename one of the two: capitals, spaces and signs in names make no difference";
            report.add(finding.help(help).related(Span::start_of(earlier.file), "the other page"));
        }
    }
}

/// Links to pages that some of the readers of the link may not see.
fn unseen(pages: &[Page], names: &Names<'_>, report: &mut Report) {
    // Who sees what is not known where an audience is misspelt; that is told already.
    let misspelt = report.sorted().iter().any(|finding| finding.kind == Kind::UnknownAudience);
    if names.site.audiences.is_empty() || misspelt {
        return;
    }
    let by_path: BTreeMap<Option<String>, &Page> =
        pages.iter().map(|page| (site_page(&page.path), page)).collect();
    for page in pages {
        for link in &page.body.links {
            let Some(Target::Page { path, .. }) = page.links.get(&link.range.start) else { continue };
            let Some(target) = by_path.get(&Some(path.clone())) else { continue };
            let misses =
                |audience: &&Audience| page.is_for(Some(*audience)) && !target.is_for(Some(*audience));
            let Some(audience) = names.site.audiences.iter().find(misses) else { continue };
            let message = format!("the audience `{}` sees this page, but not `{}`", audience.id, target.path);
            let help = "give both pages the same `audience`, or leave the link out";
            let span = Span::new(page.file, link.range.start, link.range.end);
            report.add(Finding::at(Kind::DanglingLink, span, message).help(help));
        }
    }
}

fn links(
    page: &Page,
    targets: &Targets<'_>,
    media: &mut Media<'_>,
    report: &mut Report,
) -> BTreeMap<usize, Target> {
    let mut found = BTreeMap::new();
    for link in &page.body.links {
        if !found.contains_key(&link.range.start)
            && let Some(target) = targets.resolve(link, &page.path, page.file, media, report)
        {
            found.insert(link.range.start, target);
        }
    }
    found
}

fn one(
    raw: load::Page,
    names: &Names<'_>,
    cut_off: Option<Date>,
    sources: &Sources,
    report: &mut Report,
) -> Page {
    let body = parse(sources.text(raw.file).and_then(|text| text.get(raw.body..)).unwrap_or(""), raw.body);
    texts::problems(&body, raw.file, report);
    texts::figures(&body, raw.file, names, report);
    let charts = texts::charts(&body, raw.file, names, &mut Decoder { sources, report });
    let front = raw.front_matter;
    review::check(front.reviewed.as_ref(), front.review_every.as_ref(), cut_off, report);
    let kinds = PageKind::ALL.map(|kind| (kind.word(), kind));
    let kind = front.kind.as_ref().and_then(|kind| one_of(kind, &kinds, "kind of page", report));
    Page {
        file: raw.file,
        path: sources.file(raw.file).path.clone(),
        title: said(&front.title, "the page's title", report),
        summary: front.summary.map(|summary| said(&summary, "the page's summary", report)),
        kind: kind.unwrap_or(PageKind::Guide),
        order: front.order.map_or(0, |order| order.value),
        roles: front.roles.0.iter().filter_map(|role| names.role(role, report)).collect(),
        theme: front.theme.and_then(|theme| theme_of(&theme, names, report)),
        stage: front.stage.and_then(|stage| names.stage(&stage, report)).map(|stage| stage.id.clone()),
        audience: front
            .audience
            .0
            .iter()
            .filter_map(|audience| audience_of(audience, names, report))
            .collect(),
        owner: front.owner.and_then(|owner| names.team(&owner, report)),
        added: front.added.map(|date| date.value),
        changed: front.changed.map(|date| date.value),
        reviewed: front.reviewed.map(|date| date.value),
        review_every: front.review_every.map(|every| every.value),
        trigger: front.trigger.and_then(|trigger| self::trigger(trigger, names, report)),
        body,
        links: BTreeMap::new(),
        charts,
    }
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

fn trigger(raw: load::Trigger, names: &Names<'_>, report: &mut Report) -> Option<Trigger> {
    let (measure, stage) = names.score(&raw.measure, raw.stage.as_ref(), report)?;
    if raw.below.is_none() && raw.above.is_none() {
        let message = "`trigger` does not say from which score on the page is called for";
        let finding = Finding::at(Kind::MissingKey, raw.span.beginning(), message);
        report.add(finding.help("add `below: …` or `above: …`"));
        return None;
    }
    Some(Trigger {
        measure,
        stage,
        below: raw.below.map(|mark| mark.value),
        above: raw.above.map(|mark| mark.value),
    })
}
