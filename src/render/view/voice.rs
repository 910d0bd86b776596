use serde::Serialize;

use super::{Finding, Opening, Play, ThemeItem, View, fixture};

/// All listening brought together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Voice {
    /// The answer.
    pub opening: Opening,
    /// Themes ranked by how many sources agree and how much was said; the full ranking as a table.
    pub themes: Option<Finding>,
    /// The first few themes, with a person's words each.
    pub top: Vec<ThemeItem>,
    /// Stage by source.
    pub matrix: Option<Finding>,
    /// What is said more often than before.
    pub rising: Option<Finding>,
    /// What we listen to, and which of it was volunteered.
    pub sources: Option<Finding>,
    /// What to do.
    pub plays: Vec<Play>,
}

impl View for Voice {
    const TEMPLATE: &'static str = "voice.html";

    fn full() -> Self {
        Self {
            opening: fixture::opening(),
            themes: Some(fixture::finding("themes-chart")),
            top: fixture::themes(),
            matrix: Some(fixture::finding("matrix-chart")),
            rising: Some(fixture::finding("rising-chart")),
            sources: Some(fixture::finding("sources-chart")),
            plays: fixture::plays(),
        }
    }

    fn minimal() -> Self {
        Self {
            opening: fixture::bare_opening(),
            themes: None,
            top: Vec::new(),
            matrix: None,
            rising: None,
            sources: None,
            plays: Vec::new(),
        }
    }
}
