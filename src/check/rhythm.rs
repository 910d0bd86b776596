use super::catalogue;
use super::names::{Names, one_of, said};
use crate::domain::{Period, PeriodKind};
use crate::finding::{Finding, Kind, Report, closest_path, shorten};
use crate::load::{self, is_passage};
use crate::project::{Every, Meeting, Moment, PeriodTheme, Rhythm};
use crate::source::{SourcePath, Sources, Spanned};
use crate::yaml::Decoder;

const EVERY: [(&str, Every); 3] = [("day", Every::Day), ("week", Every::Week), ("month", Every::Month)];

/// Checks `rhythm.yaml`.
pub(super) fn check(
    raw: load::Rhythm,
    kind: Option<PeriodKind>,
    names: &Names<'_>,
    sources: &Sources,
    report: &mut Report,
) -> Rhythm {
    let mut themes: Vec<PeriodTheme> = raw
        .themes_by_period(&mut Decoder { sources, report })
        .into_iter()
        .map(|(period, theme)| {
            same_kind(period, kind, report);
            PeriodTheme {
                span: theme.theme.span,
                period: period.value,
                name: theme.name.as_ref().map_or_else(|| theme.theme.to_string(), |name| name.value.clone()),
                theme: theme.theme.value,
                page: theme.page.and_then(|page| self::page(&page, sources, report)),
            }
        })
        .collect();
    themes.sort_by_key(|theme| theme.period);
    let mut findings = Report::default();
    let moments = catalogue(
        raw.moments,
        "moment",
        |moment| &moment.id,
        |moment| {
            let every = one_of(&moment.every, &EVERY, "rhythm", &mut findings);
            let roles = moment.roles.0.iter().filter_map(|role| names.role(role, &mut findings)).collect();
            let page = moment.page.and_then(|page| self::page(&page, sources, &mut findings));
            let name = said(&moment.name, "the moment's name", &mut findings);
            Some(Moment { id: moment.id.value, name, every: every?, roles, page })
        },
        report,
    );
    let meetings = catalogue(
        raw.meetings,
        "meeting",
        |meeting| &meeting.id,
        |meeting| {
            let every = meeting.every.and_then(|every| one_of(&every, &EVERY, "rhythm", &mut findings));
            let roles = meeting.roles.0.iter().filter_map(|role| names.role(role, &mut findings)).collect();
            Some(Meeting {
                roles,
                id: meeting.id.value,
                name: said(&meeting.name, "the meeting's name", &mut findings),
                every,
                cx_in_title: meeting.cx_in_title,
            })
        },
        report,
    );
    report.absorb(findings);
    Rhythm { themes, moments, meetings }
}

/// A quarter never comes up where the snapshots are months.
pub(super) fn same_kind(period: Spanned<Period>, kind: Option<PeriodKind>, report: &mut Report) {
    if let Some(kind) = kind.filter(|kind| *kind != period.kind()) {
        let (here, there) = (period.kind().word(), kind.word());
        let message = format!("{} is a {here}; the snapshots are {there}s", period.value);
        let help = format!("name a {there}: a project has periods of one kind");
        report.add(Finding::at(Kind::MixedPeriods, period.span, message).help(help));
    }
}

/// A page of the playbook, written relative to `content/`.
fn page(written: &Spanned<String>, sources: &Sources, report: &mut Report) -> Option<SourcePath> {
    let path = SourcePath::new(&format!("content/{}", written.value));
    let found = path.filter(|path| {
        path.below("content/playbook").is_some() && !is_passage(path) && sources.find(path).is_some()
    });
    if found.is_none() {
        let message = format!("there is no page `{}`", shorten(written));
        let pages = sources.iter().filter_map(|(_, file)| file.path.below("content"));
        let pages = pages
            .filter(|path| path.starts_with("playbook/") && path.ends_with(".md") && !path.contains("/_"));
        let help = match closest_path(written, pages) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => "write its path from `content/` on, such as `playbook/rhythm/empathy.md`".to_owned(),
        };
        report.add(Finding::at(Kind::DanglingLink, written.span, message).help(help));
    }
    found
}
