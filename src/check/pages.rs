use super::media::Media;
use super::names::{Names, known, one_of, said};
use crate::domain::Id;
use crate::finding::{Finding, Kind, Report};
use crate::load;
use crate::project::{Page, PageKind, Trigger};
use crate::source::{Sources, Spanned};

/// Checks the playbook: front matter here, texts in a module of their own.
pub(super) fn check(
    raw: Vec<load::Page>,
    names: &Names<'_>,
    _media: &mut Media<'_>,
    sources: &Sources,
    report: &mut Report,
) -> Vec<Page> {
    raw.into_iter().map(|page| one(page, names, sources, report)).collect()
}

fn one(raw: load::Page, names: &Names<'_>, sources: &Sources, report: &mut Report) -> Page {
    let front = raw.front_matter;
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
        reviewed: front.reviewed.map(|date| date.value),
        review_every: front.review_every.map(|every| every.value),
        trigger: front.trigger.and_then(|trigger| self::trigger(trigger, names, report)),
    }
}

/// A theme of feedback, or of a period of the rhythm.
fn theme_of(theme: &Spanned<Id>, names: &Names<'_>, report: &mut Report) -> Option<Id> {
    if names.rhythm_themes.contains(&theme.value) {
        return Some(theme.value.clone());
    }
    names.theme(theme, report)
}

fn audience_of(audience: &Spanned<Id>, names: &Names<'_>, report: &mut Report) -> Option<Id> {
    let found = known(&names.site.audiences, audience, Kind::UnknownAudience, "audience", report);
    found.map(|audience| audience.id.clone())
}

fn trigger(raw: load::Trigger, names: &Names<'_>, report: &mut Report) -> Option<Trigger> {
    let (measure, stage) = names.score(&raw.measure, raw.stage.as_ref(), report)?;
    if raw.below.is_none() && raw.above.is_none() {
        let message = "this trigger has no mark";
        report.add(Finding::at(Kind::MissingKey, raw.span, message).help("add `below: …` or `above: …`"));
        return None;
    }
    Some(Trigger {
        measure,
        stage,
        below: raw.below.map(|mark| mark.value),
        above: raw.above.map(|mark| mark.value),
    })
}
