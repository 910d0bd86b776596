//! A chart: what to draw, and the words without which it is not drawn.

use super::mark::Mark;
use super::table::Table;
use thiserror::Error;

/// A chart with its finding, its text alternative and its data. It cannot be made without them: see [`Chart::new`].
#[derive(Debug, Clone)]
pub struct Chart {
    words: ChartWords,
    mark: Mark,
    table: Table,
}

/// The words of a chart, finished, in the page's language.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChartWords {
    /// Names the chart within its page and gives the drawing its ids: a slug such as `nps-trend`.
    pub id: String,
    /// The finding, in a sentence: the title, and the accessible name.
    pub title: String,
    /// Measure, unit, who, when.
    pub subtitle: String,
    /// How many answers, what is hidden, where the data comes from.
    pub note: String,
    /// One sentence made from the figures: the text alternative.
    pub summary: String,
}

/// Why a chart cannot be made.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum UnfitChart {
    /// The id is not a slug.
    #[error("the id `{0}` of a chart is not a slug: lower-case letters, digits and hyphens, a letter first")]
    Id(String),
    /// The title is missing.
    #[error("the chart `{0}` has no title")]
    Title(String),
    /// The summary is missing.
    #[error("the chart `{0}` has no summary: without a text alternative it cannot be shown")]
    Summary(String),
    /// The table is missing or ragged.
    #[error("the chart `{0}` has no table of its data: it needs a head, a row, and rows as long as the head")]
    Table(String),
}

impl Chart {
    /// A chart that can be shown: it has a slug, a title, a summary and its data as a table.
    pub fn new(words: ChartWords, mark: Mark, table: Table) -> Result<Self, UnfitChart> {
        if !is_slug(&words.id) {
            return Err(UnfitChart::Id(words.id));
        }
        if words.title.trim().is_empty() {
            return Err(UnfitChart::Title(words.id));
        }
        if words.summary.trim().is_empty() {
            return Err(UnfitChart::Summary(words.id));
        }
        if !table.is_whole() {
            return Err(UnfitChart::Table(words.id));
        }
        Ok(Self { words, mark, table })
    }

    /// The same chart under another slug, for a page that has it beside others.
    pub fn with_id(mut self, id: &str) -> Result<Self, UnfitChart> {
        if !is_slug(id) {
            return Err(UnfitChart::Id(id.to_owned()));
        }
        self.words.id = id.to_owned();
        Ok(self)
    }

    /// The slug that names it within its page.
    pub fn id(&self) -> &str {
        &self.words.id
    }

    /// The finding.
    pub fn title(&self) -> &str {
        &self.words.title
    }

    /// Measure, unit, who, when.
    pub fn subtitle(&self) -> &str {
        &self.words.subtitle
    }

    /// How many answers, what is hidden, source.
    pub fn note(&self) -> &str {
        &self.words.note
    }

    /// One sentence made from the figures.
    pub fn summary(&self) -> &str {
        &self.words.summary
    }

    /// What is drawn.
    pub fn mark(&self) -> &Mark {
        &self.mark
    }

    /// The data.
    pub fn table(&self) -> &Table {
        &self.table
    }
}

fn is_slug(id: &str) -> bool {
    id.starts_with(|first: char| first.is_ascii_lowercase())
        && id.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-')
}
