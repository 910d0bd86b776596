use std::collections::BTreeSet;

use super::names::{Names, known, optional, quoted, said};
use crate::domain::Id;
use crate::finding::{Finding, Kind, Report, did_you_mean, shorten};
use crate::load;
use crate::project::{ByRole, Card, CardFigure, CardWords, Page, PageKind, PeriodTheme};
use crate::source::{Span, Spanned};
use crate::yaml::Needed;

/// Checks what stands on a card: all of it there, short enough for half a sheet, for roles that get the card.
pub(super) fn check(
    raw: Option<Needed<load::Card>>,
    page: &CardPage<'_>,
    names: &Names<'_>,
    report: &mut Report,
) -> Option<Card> {
    if page.kind != PageKind::Huddle {
        let span = raw?.0?.span;
        let message = format!("a page of the kind `{}` has no card", page.kind.word());
        report.add(
            Finding::at(Kind::MisplacedKey, span, message).help("write `kind: huddle`, or remove `card`"),
        );
        return None;
    }
    short("the title of a card", page.title, Card::TITLE, report);
    if let Some(theme) = page.theme.filter(|theme| !names.rhythm_themes.contains(&theme.value))
        && names.site.themes.contains(theme)
    {
        let themes: Vec<&str> = names.rhythm_themes.iter().map(Id::as_str).collect();
        let message = format!(
            "no period of `rhythm.yaml` has the theme `{}`, so this card never comes up",
            theme.value
        );
        let help = match themes.as_slice() {
            [] => {
                "plan it in `themes` of `rhythm.yaml`, or leave `theme` out: the card then comes every period"
                    .to_owned()
            }
            themes => format!("write one of {}, or plan it in `rhythm.yaml`", quoted(themes)),
        };
        report.add(Finding::at(Kind::UnknownTheme, theme.span, message).help(help));
    }
    let Some(raw) = raw else {
        let message = "a huddle lacks `card`";
        let help = "add `card: {story: …, figure: …, practise: …, ask: …}`: what stands on the card";
        report.add(Finding::at(Kind::MissingKey, page.span.beginning(), message).help(help));
        return None;
    };
    // What is wrong with a card that could not be read is told already.
    let raw = raw.0?;
    let story = text(&raw.story, "the story of a card", Card::STORY, report);
    let meaning = raw.meaning.map(|meaning| text(&meaning, "the meaning of a figure", Card::MEANING, report));
    let practise = by_role(&raw.practise, "practise", Card::PRACTISE, page, names, report);
    let ask = by_role(&raw.ask, "ask", Card::ASK, page, names, report);
    let words = raw.words.map(|words| self::words(&words, names, report));
    Some(Card {
        words: words.flatten(),
        story,
        figure: figure(&raw.figure, names, report)?,
        meaning,
        practise,
        ask,
    })
}

/// What the card's page says about itself.
pub(super) struct CardPage<'a> {
    pub title: &'a Spanned<String>,
    pub kind: PageKind,
    pub theme: Option<&'a Spanned<Id>>,
    /// Empty for everyone.
    pub roles: &'a [Id],
    pub span: Span,
}

impl CardPage<'_> {
    fn is_for(&self, role: &Id) -> bool {
        self.roles.is_empty() || self.roles.contains(role)
    }
}

/// A text that is printed as it stands.
fn text(text: &Spanned<String>, noun: &str, most: usize, report: &mut Report) -> String {
    short(noun, text, most, report);
    if text.contains("{{") {
        let finding = Finding::at(Kind::FigureOutOfPlace, text.span, format!("{noun} shows no figures"));
        report.add(finding.help("name the one figure of the card in `figure`"));
    }
    said(text, noun, report)
}

fn short(noun: &str, text: &Spanned<String>, most: usize, report: &mut Report) {
    let length = text.trim().chars().count();
    if length > most {
        let message = format!("{noun} has {length} characters; {most} fit half a sheet");
        report.add(
            Finding::at(Kind::LongCard, text.span, message).help("say less: it is read out in a minute"),
        );
    }
}

fn by_role(
    raw: &load::ByRole,
    key: &str,
    most: usize,
    page: &CardPage<'_>,
    names: &Names<'_>,
    report: &mut Report,
) -> ByRole {
    let mut found = ByRole::default();
    for (role, words) in &raw.texts {
        let words = text(words, &format!("`{key}`"), most, report);
        if role.value == load::ByRole::DEFAULT {
            found.default = Some(words);
            continue;
        }
        let id = role.parse::<Id>().ok().filter(|id| names.site.roles.contains(id));
        match id.filter(|id| page.is_for(id)) {
            Some(id) => _ = found.roles.insert(id, words),
            None => {
                let of_page = names.site.roles.ids().filter(|id| id.parse().is_ok_and(|id| page.is_for(&id)));
                let known: Vec<&str> = of_page.chain([load::ByRole::DEFAULT]).collect();
                let help = did_you_mean(role, known.iter().copied()).unwrap_or_else(|| {
                    format!("write one of {}, or add the role to `roles`", quoted(&known))
                });
                let message = format!("this card is for no role `{}`", shorten(role));
                report.add(Finding::at(Kind::UnknownRole, role.span, message).help(help));
            }
        }
    }
    let silent =
        |id: &&str| id.parse().is_ok_and(|id: Id| page.is_for(&id) && !found.roles.contains_key(&id));
    let left_out: Vec<&str> = names.site.roles.ids().filter(silent).collect();
    let nobody = found.roles.is_empty() || !left_out.is_empty();
    if found.default.is_none() && nobody {
        let message = match left_out.as_slice() {
            [] => format!("`{key}` says nothing"),
            roles => format!("`{key}` says nothing to {}", quoted(roles)),
        };
        let help = format!("add `{}: …` for the roles that are not named", load::ByRole::DEFAULT);
        report.add(Finding::at(Kind::MissingKey, raw.span.beginning(), message).help(help));
    }
    found
}

fn words(raw: &load::CardWords, names: &Names<'_>, report: &mut Report) -> Option<CardWords> {
    let stage = optional(raw.stage.as_ref(), |id| names.stage(id, report).map(|stage| stage.id.clone()));
    let theme = optional(raw.theme.as_ref(), |id| names.theme(id, report));
    let source = optional(raw.source.as_ref(), |id| {
        known(&names.site.sources, id, Kind::UnknownSource, report).map(|source| source.id.clone())
    });
    Some(CardWords { stage: stage?, theme: theme?, source: source? })
}

/// `csat@delivery`, or `customers`.
fn figure(written: &Spanned<String>, names: &Names<'_>, report: &mut Report) -> Option<CardFigure> {
    if written.trim() == "customers" {
        return Some(CardFigure::Customers);
    }
    let (measure, stage) = match written.trim().split_once('@') {
        Some((measure, stage)) => (measure, Some(stage)),
        None => (written.trim(), None),
    };
    let id = |text: &str| text.parse::<Id>().ok().map(|id| Spanned::new(id, written.span));
    let (Some(measure), Some(stage)) = (id(measure), stage.map_or(Some(None), |stage| id(stage).map(Some)))
    else {
        let message = format!("`{}` is no figure of a card", shorten(written));
        let help = "name a score, as in `nps` or `csat@delivery`, or `customers`; the card prints all of it";
        report.add(Finding::at(Kind::MalformedFigure, written.span, message).help(help));
        return None;
    };
    let (measure, stage) = names.score(&measure, stage.as_ref(), report)?;
    Some(CardFigure::Score { measure, stage })
}

/// Roles that a theme leaves out, once it has cards: on the page of such a role would be none.
pub(super) fn left_out(pages: &[Page], themes: &[PeriodTheme], names: &Names<'_>, report: &mut Report) {
    let huddles = || pages.iter().filter(|page| page.card.is_some());
    let mut told = BTreeSet::new();
    for theme in themes.iter().filter(|theme| told.insert(&theme.theme)) {
        let cards: Vec<&Page> = huddles()
            .filter(|page| page.theme.is_none() || page.theme.as_ref() == Some(&theme.theme))
            .collect();
        let is_begun = cards.iter().any(|page| page.theme.is_some());
        let is_served =
            |role: &Id| cards.iter().any(|page| page.roles.is_empty() || page.roles.contains(role));
        let left: Vec<&str> =
            names.site.roles.ids().filter(|id| id.parse().is_ok_and(|id| !is_served(&id))).collect();
        if is_begun && !left.is_empty() {
            let message = format!("the theme `{}` has no card for {}", theme.theme, quoted(&left));
            let help = "add the roles to one of its huddles, or write one for them";
            report.add(Finding::at(Kind::RoleWithoutCard, theme.span, message).help(help));
        }
    }
}
