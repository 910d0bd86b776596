use super::names::{Names, one_of};
use super::{catalogue, schema};
use crate::finding::{Finding, Kind, Report};
use crate::load;
use crate::project::{Every, Meeting, Moment, PeriodTheme, Rhythm};
use crate::source::{SourcePath, Sources, Spanned};
use crate::yaml::Decoder;

const EVERY: [(&str, Every); 3] = [("day", Every::Day), ("week", Every::Week), ("month", Every::Month)];

/// Checks `rhythm.yaml`.
pub(super) fn check(raw: load::Rhythm, names: &Names<'_>, sources: &Sources, report: &mut Report) -> Rhythm {
    schema(&raw.schema, report);
    let mut themes: Vec<PeriodTheme> = raw
        .themes_by_period(&mut Decoder { sources, report })
        .into_iter()
        .map(|(period, theme)| PeriodTheme {
            period: period.value,
            name: theme.name.as_ref().map_or_else(|| theme.theme.to_string(), |name| name.value.clone()),
            theme: theme.theme.value,
            page: theme.page.and_then(|page| self::page(&page, sources, report)),
        })
        .collect();
    themes.sort_by_key(|theme| theme.period);
    let mut findings = Report::default();
    let moments = catalogue(
        raw.moments,
        "moment",
        |moment| &moment.id,
        |moment| {
            let every = one_of(&moment.every, &EVERY, "rhythm", &mut findings)?;
            let roles = moment.roles.0.iter().filter_map(|role| names.role(role, &mut findings)).collect();
            let page = moment.page.and_then(|page| self::page(&page, sources, &mut findings));
            Some(Moment { id: moment.id.value, name: moment.name.value, every, roles, page })
        },
        report,
    );
    let meetings = catalogue(
        raw.meetings,
        "meeting",
        |meeting| &meeting.id,
        |meeting| {
            let every = meeting.every.and_then(|every| one_of(&every, &EVERY, "rhythm", &mut findings));
            Some(Meeting {
                id: meeting.id.value,
                name: meeting.name.value,
                every,
                cx_in_title: meeting.cx_in_title,
            })
        },
        report,
    );
    report.absorb(findings);
    Rhythm { themes, moments, meetings }
}

/// A page of the playbook, written relative to `content/`.
fn page(written: &Spanned<String>, sources: &Sources, report: &mut Report) -> Option<SourcePath> {
    let path = SourcePath::new(&format!("content/{}", written.value));
    let found = path.filter(|path| path.below("content/playbook").is_some() && sources.find(path).is_some());
    if found.is_none() {
        let message = format!("there is no page `{}`", written.value);
        let help = "write its path from `content/` on, such as `playbook/rhythm/empathy.md`";
        report.add(Finding::at(Kind::DanglingLink, written.span, message).help(help));
    }
    found
}
