use std::collections::BTreeMap;

use super::catalogue;
use super::media::Media;
use super::names::{better, known, one_of, said, scale, unknown};
use super::thresholds;
use crate::domain::{Id, MailAddress, WebAddress};
use crate::finding::{Finding, Kind, Report, shorten};
use crate::load;
use crate::project::{
    Audience, Brand, Catalogue, ClosedLoop, Colour, CustomerTerms, FigureName, Locale, MailList, Measure,
    MeasureKind, Outcome, OutcomeUnit, Population, Privacy, ReadingPath, Role, SegmentKind, Site, SourceName,
    Team, ThemeName,
};
use crate::source::{Span, Spanned};
use crate::yaml::Needed;

/// Words in a meeting's title that make it one about customer experience, where the site names none.
const CX_WORDS: [&str; 4] = ["customer experience", "cx", "kundenerlebnis", "customer council"];

/// Groups of one segment: each is a row in every table of the segment.
const MOST_GROUPS: usize = 500;

/// Audiences: each has a tree of pages.
const MOST_AUDIENCES: usize = 50;

/// Kinds of personal data that can be taken out of quotes.
const REDACTIONS: [(&str, ()); 5] =
    [("email", ()), ("phone", ()), ("card", ()), ("iban", ()), ("national-id", ())];

/// Checks `site.yaml`.
pub(super) fn check(raw: load::Site, media: &mut Media<'_>, report: &mut Report) -> Site {
    let mut empty = Report::default();
    let teams = catalogue(
        raw.teams,
        "team",
        |team| &team.id,
        |team| Some(Team { id: team.id.value, name: said(&team.name, "the team's name", &mut empty) }),
        report,
    );
    let roles = roles(raw.roles, &teams, report);
    let themes = catalogue(
        raw.themes,
        "theme",
        |theme| &theme.id,
        |theme| {
            Some(ThemeName { id: theme.id.value, name: said(&theme.name, "the theme's name", &mut empty) })
        },
        report,
    );
    let sources = catalogue(
        raw.sources,
        "source",
        |source| &source.id,
        |source| {
            Some(SourceName {
                id: source.id.value,
                name: said(&source.name, "the source's name", &mut empty),
                volunteered: source.volunteered.unwrap_or(false),
            })
        },
        report,
    );
    let paths = catalogue(
        raw.paths,
        "path",
        |path| &path.id,
        |path| {
            Some(ReadingPath {
                id: path.id.value,
                name: said(&path.name, "the path's name", &mut empty),
                summary: path.summary.map(|summary| said(&summary, "the path's summary", &mut empty)),
            })
        },
        report,
    );
    report.absorb(empty);
    let privacy =
        raw.privacy.map_or(Privacy { min_count: 5, min_quotes: 10, names: Vec::new() }, |privacy| {
            for word in &privacy.redact {
                one_of(word, &REDACTIONS, "kind of personal data", report);
            }
            Privacy {
                min_count: least(privacy.min_count, 5, report),
                min_quotes: least(privacy.min_quotes, 10, report),
                names: privacy.names.iter().map(|name| said(name, "the name", report)).collect(),
            }
        });
    Site {
        organisation: needed(raw.organisation, "the organisation's name", report),
        title: needed(raw.title, "the report's title", report),
        mission: raw.mission.map(|mission| said(&mission, "the mission", report)),
        sample: raw.sample.unwrap_or(false),
        locale: locale(raw.locale.as_ref(), report),
        address: raw.address.and_then(|written| address(&written, report)),
        mail: raw.email.map_or_else(MailList::default, |email| mail(email, report)),
        brand: raw.brand.map_or_else(Brand::default, |brand| check_brand(brand, media, report)),
        focus_limit: focus_limit(raw.focus_limit, report),
        measures: measures(raw.measures, report),
        sources,
        themes,
        segments: segments(raw.segments, report),
        outcomes: outcomes(raw.outcomes, report),
        teams,
        roles,
        paths,
        audiences: audiences(raw.audiences, report),
        customer_terms: customer_terms(raw.customers, raw.span, report),
        privacy,
        thresholds: thresholds::check(raw.thresholds, report),
        closed_loop: closed_loop(raw.closed_loop, report),
        cx_words: raw.meetings.map_or_else(
            || CX_WORDS.iter().map(ToString::to_string).collect(),
            |meetings| meetings.cx_words.into_iter().map(|word| word.value).collect(),
        ),
    }
}

/// What depends on several settings at once.
pub(super) fn check_limits(site: &mut Site, report: &mut Report) {
    for measure in site.measures.iter() {
        if let Some(name) = FigureName::whole_names().find(|name| *name == measure.id.as_str()) {
            let message = format!(
                "`{name}` is the name of a figure already, so that a text could not name this measure"
            );
            let help = "give the measure another id, such as the name of its question";
            report.add(Finding::at(Kind::DuplicateId, measure.span, message).help(help));
        }
    }
    let headlines: Vec<&Measure> = site.measures.iter().filter(|measure| measure.headline).collect();
    if let [_, _, _, fourth, ..] = headlines.as_slice() {
        let message = format!("`{}` is headline measure number 4 of {}", fourth.id, headlines.len());
        let help =
            "keep `headline: true` at three or fewer: with more, chance alone would make one of them move";
        report.add(Finding::at(Kind::TooManyHeadlines, fourth.span, message).help(help));
    }
}

/// A text that must be there; where it is not, that was told of when the file was read.
fn needed(text: Needed<Spanned<String>>, noun: &str, report: &mut Report) -> String {
    text.0.map_or_else(String::new, |text| said(&text, noun, report))
}

fn locale(written: Option<&Spanned<String>>, report: &mut Report) -> Locale {
    let Some(written) = written else { return Locale::british() };
    Locale::parse(written).unwrap_or_else(|| {
        let message = format!("there are no words for the locale `{}`", shorten(written));
        let help = "shipped are `en`, `de`, `fr`, `es` and `pt`, with any region, such as `en-GB`";
        report.add(Finding::at(Kind::UnknownLocale, written.span, message).help(help));
        Locale::british()
    })
}

fn address(written: &Spanned<String>, report: &mut Report) -> Option<WebAddress> {
    let read = written.parse();
    if let Err(why) = &read {
        let message = format!("`{}` is not the address of a site: {why}", shorten(written));
        let help = "write where the output folder is read, such as `https://cx.example.com/reports`";
        report.add(Finding::at(Kind::SiteAddress, written.span, message).help(help));
    }
    read.ok()
}

fn mail(raw: load::Email, report: &mut Report) -> MailList {
    let mut read = |written: &Spanned<String>| -> Option<MailAddress> {
        let read = written.parse();
        if let Err(why) = &read {
            let message = format!("`{}` is not an address for mail: {why}", shorten(written));
            let help = "write it as `ada@example.com` or `Ada Lovelace <ada@example.com>`";
            report.add(Finding::at(Kind::MailAddress, written.span, message).help(help));
        }
        read.ok()
    };
    MailList {
        from: raw.from.as_ref().and_then(&mut read),
        to: raw.to.0.iter().filter_map(&mut read).collect(),
    }
}

fn check_brand(raw: load::Brand, media: &mut Media<'_>, report: &mut Report) -> Brand {
    let colour = raw.colour.and_then(|written| {
        let colour = Colour::parse(&written);
        match colour {
            None => {
                let message = format!("`{}` is not a colour", shorten(&written));
                report.add(
                    Finding::at(Kind::BrandColour, written.span, message).help("write it as `\"#0b5d6b\"`"),
                );
            }
            Some(colour) if colour.contrast(Colour::WHITE) < 4.5 => {
                let contrast = colour.contrast(Colour::WHITE);
                let message =
                    format!("the brand colour {colour} has a contrast of {contrast:.1} to 1 on white");
                let help = format!(
                    "text needs 4.5 to 1: until you choose a darker shade, pages use {}",
                    colour.darkened()
                );
                report.add(Finding::at(Kind::BrandColour, written.span, message).help(help));
            }
            Some(_) => {}
        }
        colour
    });
    Brand { colour, logo: raw.logo.and_then(|logo| media.in_content(&logo, report)) }
}

fn measures(raw: Vec<load::Measure>, report: &mut Report) -> Catalogue<Measure> {
    let mut findings = Report::default();
    let measures = catalogue(
        raw,
        "measure",
        |measure| &measure.id,
        |measure| check_measure(measure, &mut findings),
        report,
    );
    report.absorb(findings);
    measures
}

fn check_measure(raw: load::Measure, report: &mut Report) -> Option<Measure> {
    let kinds = [("nps", 0), ("csat", 1), ("ces", 2), ("mean", 3), ("favourable", 4)];
    let kind = one_of(&raw.kind, &kinds, "kind of measure", report);
    let (lowest, highest) = scale(&raw, report)?;
    let kind = match kind? {
        0 => {
            if (lowest, highest) != (0, 10) {
                let message =
                    format!("a Net Promoter Score has the scale 0 to 10, not {lowest} to {highest}");
                report.add(
                    Finding::at(Kind::ImpossibleNumber, raw.scale.span, message)
                        .help("write `scale: [0, 10]`"),
                );
                return None;
            }
            MeasureKind::Nps
        }
        1 => MeasureKind::Csat,
        2 => MeasureKind::Ces,
        3 => MeasureKind::Mean,
        _ => MeasureKind::Favourable(favourable(&raw, lowest, highest, report)?),
    };
    let populations = [("customers", Population::Customers), ("employees", Population::Employees)];
    let population =
        raw.population.as_ref().and_then(|word| one_of(word, &populations, "population", report));
    let mut measure = Measure {
        id: raw.id.value.clone(),
        name: said(&raw.name, "the measure's name", report),
        kind,
        lowest,
        highest,
        goal: None,
        higher_is_better: better(raw.better.as_ref(), report),
        population: population.unwrap_or(Population::Customers),
        headline: raw.headline.unwrap_or(false),
        self_selected: raw.self_selected.unwrap_or(false),
        span: raw.span,
    };
    let (least, most) = measure.range();
    measure.goal = raw.goal.and_then(|goal| {
        let reachable = (least..=most).contains(&goal.value);
        if !reachable {
            let message = format!(
                "the goal {} cannot be reached: `{}` lies between {least} and {most}",
                goal.value, measure.id
            );
            report.add(
                Finding::at(Kind::ImpossibleNumber, goal.span, message)
                    .help("write the goal in the score's own unit"),
            );
        }
        reachable.then_some(goal.value)
    });
    Some(measure)
}

fn favourable(raw: &load::Measure, lowest: i64, highest: i64, report: &mut Report) -> Option<Vec<i64>> {
    let mut points: Vec<i64> = Vec::new();
    for point in &raw.points {
        if (lowest..=highest).contains(&point.value) {
            points.push(point.value);
        } else {
            let message = format!("the point {} is not on the scale {lowest} to {highest}", point.value);
            let help = "name points of the scale alone, such as the two highest";
            report.add(Finding::at(Kind::OffTheScale, point.span, message).help(help));
        }
    }
    points.sort_unstable();
    points.dedup();
    if points.is_empty() {
        let message = format!("`{}` does not say which points are favourable", raw.id.value);
        report.add(Finding::at(Kind::MissingKey, raw.kind.span, message).help("add `points: [4, 5]`"));
        return None;
    }
    Some(points)
}

fn roles(raw: Vec<load::Role>, teams: &Catalogue<Team>, report: &mut Report) -> Catalogue<Role> {
    let mut findings = Report::default();
    let roles = catalogue(
        raw,
        "role",
        |role| &role.id,
        |role| {
            let team =
                role.team.as_ref().and_then(|team| known(teams, team, Kind::UnknownTeam, &mut findings));
            let team = team.map(|team| team.id.clone());
            let name = said(&role.name, "the role's name", &mut findings);
            Some(Role { id: role.id.value, name, team, headcount: role.headcount })
        },
        report,
    );
    report.absorb(findings);
    roles
}

fn segments(raw: Vec<load::SegmentKind>, report: &mut Report) -> Catalogue<SegmentKind> {
    let mut findings = Report::default();
    let segments = catalogue(
        raw,
        "segment",
        |segment| &segment.id,
        |segment| {
            let mut first: BTreeMap<&Id, Span> = BTreeMap::new();
            let mut values: Vec<Id> = Vec::new();
            for value in
                at_most(MOST_GROUPS, &segment.values, "groups in one segment", |v| v.span, &mut findings)
            {
                if let Some(earlier) = first.get(&value.value) {
                    let message = format!("the segment has the group `{}` twice", value.value);
                    let finding =
                        Finding::at(Kind::DuplicateId, value.span, message).help("keep one of the two");
                    findings.add(finding.related(*earlier, "the first time"));
                } else {
                    first.insert(&value.value, value.span);
                    values.push(value.value.clone());
                }
            }
            let name = segment.name.map_or_else(|| segment.id.value.to_string(), |name| name.value);
            Some(SegmentKind { id: segment.id.value, name, values })
        },
        report,
    );
    report.absorb(findings);
    segments
}

fn outcomes(raw: Vec<load::Outcome>, report: &mut Report) -> Catalogue<Outcome> {
    let mut findings = Report::default();
    let outcomes = catalogue(
        raw,
        "outcome",
        |outcome| &outcome.id,
        |outcome| {
            let unit = match outcome.unit.as_ref().map(|unit| unit.as_str()) {
                Some("percent") => OutcomeUnit::Percent,
                None | Some("count") => OutcomeUnit::Count,
                Some(other) => OutcomeUnit::Other(other.to_owned()),
            };
            let higher_is_better = better(outcome.better.as_ref(), &mut findings);
            let name = said(&outcome.name, "the outcome's name", &mut findings);
            Some(Outcome { id: outcome.id.value, name, unit, higher_is_better })
        },
        report,
    );
    report.absorb(findings);
    outcomes
}

/// Audiences with everything that each sees, directly or through another.
fn audiences(mut raw: Vec<load::Audience>, report: &mut Report) -> Catalogue<Audience> {
    let kept = at_most(MOST_AUDIENCES, &raw, "audiences", |audience| audience.span, report).len();
    raw.truncate(kept);
    let ids: Vec<Id> = raw.iter().map(|audience| audience.id.value.clone()).collect();
    let mut direct: Vec<Vec<usize>> = Vec::with_capacity(raw.len());
    for audience in &raw {
        let mut sees = Vec::new();
        for seen in &audience.sees.0 {
            match ids.iter().position(|id| *id == seen.value) {
                Some(position) => sees.push(position),
                None => {
                    let known = ids.iter().map(Id::as_str);
                    report.add(unknown(
                        seen.as_str(),
                        seen.span,
                        known,
                        Kind::UnknownAudience,
                        "there is no audience",
                    ));
                }
            }
        }
        direct.push(sees);
    }
    let closure = |start: usize| {
        let mut seen = vec![start];
        let mut next = 0;
        while next < seen.len() {
            for &other in &direct[seen[next]] {
                if !seen.contains(&other) {
                    seen.push(other);
                }
            }
            next += 1;
        }
        let mut others: Vec<Id> = seen[1..].iter().map(|&position| ids[position].clone()).collect();
        others.sort();
        std::iter::once(ids[start].clone()).chain(others).collect::<Vec<_>>()
    };
    let sees: Vec<Vec<Id>> = (0..raw.len()).map(closure).collect();
    let paired: Vec<(load::Audience, Vec<Id>)> = raw.into_iter().zip(sees).collect();
    catalogue(
        paired,
        "audience",
        |(audience, _)| &audience.id,
        |(audience, sees)| {
            let name = audience.name.map_or_else(|| audience.id.value.to_string(), |name| name.value);
            Some(Audience { id: audience.id.value, name, sees })
        },
        report,
    )
}

/// The first of a list that is longer than any project needs; a finding at the first that is left out.
fn at_most<'r, T>(
    most: usize,
    list: &'r [T],
    noun: &str,
    span: impl Fn(&T) -> Span,
    report: &mut Report,
) -> &'r [T] {
    let Some(over) = list.get(most) else { return list };
    let message = format!("there are {} {noun}; at most {most} are read", list.len());
    let help = "each makes pages of its own: keep those that somebody will look at";
    report.add(Finding::at(Kind::ImpossibleNumber, span(over), message).help(help));
    &list[..most]
}

/// A threshold of privacy: below 2 it would hide nothing.
fn least(written: Option<Spanned<u64>>, otherwise: u64, report: &mut Report) -> u64 {
    let Some(written) = written else { return otherwise };
    if written.value < 2 {
        let message = format!("a threshold of {} hides nobody", written.value);
        let help = format!("write 2 or more, or leave it out: then it is {otherwise}");
        report.add(Finding::at(Kind::ImpossibleNumber, written.span, message).help(help));
    }
    written.value.max(2)
}

fn focus_limit(written: Option<Spanned<u64>>, report: &mut Report) -> u64 {
    let Some(written) = written else { return 1 };
    if written.value == 0 {
        let finding = Finding::at(Kind::ImpossibleNumber, written.span, "no stage could ever be in focus");
        report.add(finding.help("write `focus_limit: 1`: one stage at a time"));
    }
    written.value.max(1)
}

/// Promises about complaints: nobody solves one before somebody answers it.
fn closed_loop(raw: Option<load::ClosedLoop>, report: &mut Report) -> ClosedLoop {
    let Some(raw) = raw else { return ClosedLoop { respond_within: None, resolve_within: None } };
    if let (Some(respond), Some(resolve)) = (raw.respond_within, raw.resolve_within)
        && resolve.value < respond.value
    {
        let (solved, answered) = (resolve.value.0, respond.value.0);
        let message =
            format!("complaints are to be solved within {solved} days, but answered within {answered}");
        let finding = Finding::at(Kind::ImpossibleNumber, resolve.span, message);
        report.add(finding.help("correct one of the two").related(respond.span, "answered within"));
    }
    ClosedLoop {
        respond_within: raw.respond_within.map(|days| days.value),
        resolve_within: raw.resolve_within.map(|days| days.value),
    }
}

fn customer_terms(raw: Option<load::CustomerTerms>, site: Span, report: &mut Report) -> CustomerTerms {
    let text = |text: Option<Spanned<String>>| {
        text.map(|text| text.value.trim().to_owned()).filter(|text| !text.is_empty())
    };
    let place = raw.as_ref().map_or(site, |terms| terms.span).beginning();
    let terms = raw.map_or_else(CustomerTerms::default, |terms| CustomerTerms {
        counts: text(terms.counts),
        joins: text(terms.joins),
        leaves: text(terms.leaves),
        returns: text(terms.returns),
    });
    let said = [
        ("who counts as a customer", &terms.counts),
        ("who joins", &terms.joins),
        ("who leaves", &terms.leaves),
    ];
    let unsaid: Vec<&str> = said.iter().filter(|(_, text)| text.is_none()).map(|(what, _)| *what).collect();
    if !unsaid.is_empty() {
        let message = format!("`site.yaml` does not say {}", unsaid.join(", "));
        let help = "add `customers: {counts: …, joins: …, leaves: …, returns: …}`: the method page prints it";
        report.add(Finding::at(Kind::CustomersUndefined, place, message).help(help));
    }
    terms
}
