use serde::Serialize;

use super::{Href, Play, Promise, Quote, View, fixture};

/// What a fenced block of a guide becomes. A list with nothing in it has a sentence that says so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Inset {
    /// Customers' words.
    Quotes {
        /// The words, in order.
        quotes: Vec<Quote>,
        /// Why there are none, where there are none.
        nothing: Option<String>,
    },
    /// Pages that the figures call for.
    Plays {
        /// The pages, each with its reason.
        plays: Vec<Play>,
        /// That none is called for, where none is.
        nothing: Option<String>,
    },
    /// Who was thanked.
    Thanks {
        /// The thanks, in order.
        thanks: Vec<Gratitude>,
        /// That nobody was, where nobody was.
        nothing: Option<String>,
    },
    /// What we said we would do.
    Commitments {
        /// The promises, in the order of their days.
        promises: Vec<Promise>,
        /// That there are none, where there are none.
        nothing: Option<String>,
    },
    /// A sound or film.
    Recording {
        /// The file.
        href: Href,
        /// What it is.
        title: String,
        /// Moving pictures, not sound alone.
        video: bool,
        /// What is said in it, a paragraph each.
        transcript: Vec<String>,
        /// Captions for a film.
        captions: Option<Href>,
    },
    /// Lines to write on.
    Lines {
        /// What to write there.
        label: String,
        /// The lines, by number from 1: paper needs each by itself.
        rows: Vec<usize>,
    },
    /// Something to fill in.
    Fields {
        /// The fields in order.
        fields: Vec<FormField>,
    },
    /// Statements to answer; the answers stay in the page.
    Assessment {
        /// Its id, for the script that adds up.
        id: String,
        /// Whether the ends of each scale say it all, so that the statement need only be heard.
        contrasts: bool,
        /// The points, from the lowest.
        points: Vec<i64>,
        /// The statements in order.
        statements: Vec<Statement>,
    },
}

/// Somebody thanked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Gratitude {
    /// Who was.
    pub to: String,
    /// By whom: "from Customer service".
    pub by: Option<String>,
    /// For what.
    pub reason: String,
}

/// Something to fill in on one line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct FormField {
    /// What to write there.
    pub label: String,
    /// Whether half a line is enough.
    pub short: bool,
}

/// Something to answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Statement {
    /// Its id, unique in the assessment.
    pub id: String,
    /// The statement.
    pub text: String,
    /// What the lowest point means.
    pub low: String,
    /// What the highest point means.
    pub high: String,
}

impl Inset {
    /// An example of every kind, with everything and with nothing, for trying the template out.
    pub fn examples() -> Vec<Self> {
        let nothing = || Some("There is none.".to_owned());
        let statement = |id: &str| Statement {
            id: id.into(),
            text: "Says thanks".into(),
            low: "Not like me".into(),
            high: "Very like me".into(),
        };
        let thanks = |by: Option<&str>| Gratitude {
            to: "Night shift".into(),
            by: by.map(Into::into),
            reason: "Rang forty customers before breakfast".into(),
        };
        let field = |short| FormField { label: "Name".into(), short };
        let recording = |video: bool| Self::Recording {
            href: Href::new("media/call.mp3"),
            title: "A call, 42 seconds".into(),
            video,
            transcript: if video { vec!["I took a day off.".into()] } else { Vec::new() },
            captions: video.then(|| Href::new("media/call.vtt")),
        };
        vec![
            Self::Quotes { quotes: fixture::quotes(), nothing: None },
            Self::Quotes { quotes: Vec::new(), nothing: nothing() },
            Self::Plays { plays: fixture::plays(), nothing: None },
            Self::Plays { plays: Vec::new(), nothing: nothing() },
            Self::Thanks { thanks: vec![thanks(Some("from Customer service")), thanks(None)], nothing: None },
            Self::Thanks { thanks: Vec::new(), nothing: nothing() },
            Self::Commitments { promises: fixture::promises(), nothing: None },
            Self::Commitments { promises: Vec::new(), nothing: nothing() },
            recording(true),
            recording(false),
            Self::Lines { label: "What did you hear?".into(), rows: vec![1, 2, 3, 4] },
            Self::Fields { fields: vec![field(true), field(false)] },
            Self::Assessment {
                id: "advocates".into(),
                contrasts: false,
                points: vec![1, 2, 3, 4, 5],
                statements: vec![statement("thanks"), statement("courage")],
            },
        ]
    }
}

/// A block goes into the text of a guide.
impl View for Inset {
    const TEMPLATE: &'static str = "inset.html";

    fn full() -> Self {
        Self::Quotes { quotes: fixture::quotes(), nothing: None }
    }

    fn minimal() -> Self {
        Self::Lines { label: "What did you hear?".into(), rows: vec![1] }
    }
}
