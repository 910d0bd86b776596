use serde::Serialize;

use super::{Figure, Table};

/// A piece of evidence: the finding, a sentence, and the charts and tables that show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Finding {
    /// The finding, a sentence.
    pub title: String,
    /// What is behind it, in a sentence or two.
    pub text: String,
    /// Charts.
    pub figures: Vec<Figure>,
    /// Tables.
    pub tables: Vec<Table>,
}
