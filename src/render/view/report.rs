use serde::Serialize;

use super::{
    Definition, Figure, GuideItem, Html, Link, Opening, PageDifference, Play, Promise, Quote, ScoreRow,
    Table, ThemeItem, View, fixture,
};

/// Any other report page: the answer, evidence, what to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Report {
    /// The answer.
    pub opening: Opening,
    /// The evidence, the strongest first.
    pub sections: Vec<Section>,
    /// What to do.
    pub plays: Vec<Play>,
}

/// A piece of evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Section {
    /// Unique on the page.
    pub id: String,
    /// The topic in a word or two, for the margin.
    pub topic: String,
    /// The finding, a sentence.
    pub title: String,
    /// What shows it.
    pub parts: Vec<Part>,
}

/// What evidence is made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Part {
    /// A paragraph.
    Text {
        /// Its words.
        text: String,
    },
    /// Rendered Markdown.
    Prose {
        /// The markup.
        html: Html,
    },
    /// A chart.
    Figure {
        /// The chart.
        figure: Box<Figure>,
    },
    /// A table.
    Table {
        /// The table.
        table: Table,
    },
    /// Scores against their goals.
    Scores {
        /// One a measure.
        rows: Vec<ScoreRow>,
    },
    /// Themes, ranked.
    Themes {
        /// The themes.
        items: Vec<ThemeItem>,
    },
    /// People's words.
    Quotes {
        /// The quotes.
        quotes: Vec<Quote>,
    },
    /// Promises.
    Promises {
        /// The promises.
        items: Vec<Promise>,
    },
    /// Terms.
    Definitions {
        /// The terms.
        items: Vec<Definition>,
    },
    /// Pages of the playbook, with why they are called for.
    Plays {
        /// The pages.
        plays: Vec<Play>,
    },
    /// Pages of the playbook by their titles.
    Guides {
        /// The pages.
        items: Vec<GuideItem>,
        /// Whether they are to be read in this order.
        ordered: bool,
    },
    /// Pages whose words differ from those of the edition before.
    Differences {
        /// The pages.
        items: Vec<PageDifference>,
    },
    /// A link to go on reading.
    More {
        /// The link.
        link: Link,
    },
}

impl Part {
    /// A chart as a part.
    pub fn figure(figure: Figure) -> Self {
        Self::Figure { figure: Box::new(figure) }
    }
}

impl View for Report {
    const TEMPLATE: &'static str = "report.html";

    fn full() -> Self {
        let parts = vec![
            Part::Text { text: "Nine of ten complaints were answered in two days.".into() },
            Part::Prose { html: Html::from_escaped("<p>A paragraph with <em>stress</em>.</p>".into()) },
            Part::figure(fixture::figure("evidence-chart")),
            Part::Table { table: fixture::table() },
            Part::Scores { rows: fixture::scores() },
            Part::Themes { items: fixture::themes() },
            Part::Quotes { quotes: fixture::quotes() },
            Part::Promises { items: fixture::promises() },
            Part::Definitions { items: fixture::definitions() },
            Part::Plays { plays: fixture::plays() },
            Part::Guides { items: fixture::guides(), ordered: true },
            Part::Differences { items: fixture::differences() },
            Part::More { link: Link::new("method.html", "How this is counted") },
        ];
        Self {
            opening: fixture::opening(),
            sections: vec![Section {
                id: "evidence".into(),
                topic: "Answered in time".into(),
                title: "Nine of ten complaints were answered in two days".into(),
                parts,
            }],
            plays: fixture::plays(),
        }
    }

    fn minimal() -> Self {
        Self { opening: fixture::bare_opening(), sections: Vec::new(), plays: Vec::new() }
    }
}
