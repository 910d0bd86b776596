use serde::Serialize;

use super::{Block, Card, Link, Play, View, fixture};

/// The month for an inbox: the story of the first page, in one column.
///
/// Addresses of links are put behind [`Email::base`]. Where it is missing nothing is a link: a mail knows no other way
/// to its version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Email {
    /// The language, as in HTML's `lang`.
    pub lang: String,
    /// The subject: the period and the finding.
    pub subject: String,
    /// What inboxes show behind the subject: the first sentence.
    pub preheader: String,
    /// Who reports.
    pub organisation: String,
    /// What the report is called.
    pub title: String,
    /// The period, in words.
    pub period: String,
    /// The mission, always there, small.
    pub mission: Option<String>,
    /// That it is a draft, a correction, or of an invented organisation.
    pub notices: Vec<String>,
    /// Where the version lies on the web, with a slash at its end.
    pub base: Option<String>,
    /// Dark enough for text on white.
    pub accent: String,
    /// Light enough for text on a dark ground.
    pub accent_dark: String,
    /// What there is to tell, in the order of the news.
    pub parts: Vec<EmailPart>,
    /// The way to the whole report.
    pub button: Option<Link>,
    /// What is there to read beside the report: to print, the calendar, the figures.
    pub more: Vec<Link>,
    /// Words of the interface.
    pub words: EmailWords,
    /// How the mail ends: version, how far the data reach, why the reader gets it.
    pub end: Vec<String>,
}

/// A part of a mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct EmailPart {
    /// What it is called where its size is told: `scores`, `note`.
    pub id: String,
    /// A block of the first page.
    pub block: Option<Block>,
    /// What concerns one role.
    pub role: Option<EmailRole>,
    /// A chart.
    pub picture: Option<EmailPicture>,
}

/// A chart as a picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct EmailPicture {
    /// Its file in the version's folder: `charts/goals.png`.
    pub src: String,
    /// The finding, for who sees no pictures.
    pub alt: String,
    /// Measure, unit, who, when.
    pub caption: String,
    /// Width of its place on a screen, in pixels.
    pub width: u32,
    /// Height of its place on a screen, in pixels.
    pub height: u32,
}

/// What concerns one role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct EmailRole {
    /// "For you as team leader"
    pub headline: String,
    /// The pages that this period's figures call for, for this role.
    pub plays: Vec<Play>,
    /// That there are none.
    pub quiet: Option<String>,
    /// The first card of the period.
    pub card: Option<Card>,
    /// To all cards, and to the role's page.
    pub more: Vec<Link>,
}

/// Words that only a mail has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct EmailWords {
    /// Between a name and what is said of it: a colon, with the spaces of the language.
    pub colon: String,
    /// Before a goal.
    pub goal: String,
    /// Before the plays that are called for.
    pub plays: String,
    /// Before the play that helps with a theme.
    pub helps: String,
    /// Before what is to be practised.
    pub practise: String,
    /// Before the question to the team.
    pub ask: String,
}

impl View for Email {
    const TEMPLATE: &'static str = "email.html";

    fn full() -> Self {
        let blocks = super::Index::full().blocks;
        let picture = EmailPicture {
            src: "charts/goals.png".into(),
            alt: "Delivery is furthest from its goal".into(),
            caption: "All scores with a goal, October 2026".into(),
            width: 424,
            height: 300,
        };
        let mut parts: Vec<EmailPart> = blocks
            .into_iter()
            .map(|block| EmailPart {
                id: "part".into(),
                block: Some(block),
                role: None,
                picture: Some(picture.clone()),
            })
            .collect();
        let role = EmailRole {
            headline: "For you as team leader".into(),
            plays: fixture::plays(),
            quiet: Some("The figures call for no play of yours.".into()),
            card: Some(fixture::card()),
            more: vec![Link::new("roles/team-leader.html", "All that concerns you")],
        };
        parts.push(EmailPart { id: "role".into(), block: None, role: Some(role), picture: None });
        Self {
            subject: "October 2026: 47 more customers than a month ago".into(),
            preheader: "412 came, 365 left.".into(),
            mission: Some("We make every delivery feel like it was packed for a neighbour.".into()),
            notices: vec!["Draft: figures may still change.".into()],
            base: Some("https://cx.example.com/2026-10/".into()),
            parts,
            button: Some(Link::new("index.html", "Read the month")),
            more: vec![Link::new("print.html", "Print")],
            end: vec!["You get this because cx@example.com sends it to you.".into()],
            ..Self::minimal()
        }
    }

    fn minimal() -> Self {
        let word = |text: &str| text.to_owned();
        Self {
            lang: "en-GB".into(),
            subject: "October 2026".into(),
            preheader: String::new(),
            organisation: "Harbour & Pine".into(),
            title: "Customer experience report".into(),
            period: "October 2026".into(),
            mission: None,
            notices: Vec::new(),
            base: None,
            accent: "#12436d".into(),
            accent_dark: "#8cc0ee".into(),
            parts: super::Index::minimal()
                .blocks
                .into_iter()
                .map(|block| EmailPart { id: "part".into(), block: Some(block), role: None, picture: None })
                .collect(),
            button: None,
            more: Vec::new(),
            words: EmailWords {
                colon: ": ".into(),
                goal: word("Goal"),
                plays: word("Called for this month"),
                helps: word("What helps:"),
                practise: word("Practise today"),
                ask: word("Ask the team"),
            },
            end: Vec::new(),
        }
    }
}
