use serde::Serialize;

use super::{Html, Link, Table, View, fixture};

/// A chart drawn twice, because one drawing cannot be read at 320 px and look at home at 700 px. The style sheet shows
/// one; both carry their own title and description for who cannot see them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Drawing {
    /// SVG for a page of 640 px and more, and for paper.
    pub wide: Html,
    /// SVG for a phone.
    pub narrow: Html,
}

/// A chart with its finding, what it measures, what to mind, and the figures behind it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Figure {
    /// Unique among the charts of the page; links lead to `#chart:` and this.
    pub id: String,
    /// The finding: what the chart shows, as a sentence.
    pub title: String,
    /// Measure, unit, who, when.
    pub subtitle: String,
    /// The chart.
    pub drawing: Drawing,
    /// n, what is hidden, source.
    pub note: Option<String>,
    /// The chart's figures.
    pub table: Table,
    /// The same figures as a file.
    pub csv: Option<Link>,
    /// Where the same chart stands already, on a sheet of many pages: it is not drawn there twice.
    pub elsewhere: Option<Link>,
}

/// A chart on its own goes into the text of a guide.
impl View for Figure {
    const TEMPLATE: &'static str = "figure.html";

    fn full() -> Self {
        fixture::figure("chart")
    }

    fn minimal() -> Self {
        Self { note: None, csv: None, ..fixture::figure("chart") }
    }
}
