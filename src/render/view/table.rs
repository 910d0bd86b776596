use serde::Serialize;

use super::Href;

/// Figures in rows and columns. The first cell of a row is its heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Table {
    /// What the table holds.
    pub caption: String,
    /// The columns, the one with the rows' headings first.
    pub columns: Vec<Column>,
    /// As many cells a row as there are columns.
    pub rows: Vec<Vec<Cell>>,
    /// What is hidden, source.
    pub note: Option<String>,
}

/// A column's head.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Column {
    /// What stands in the column.
    pub name: String,
    /// The unit, so that the cells need not repeat it: "%", "days".
    pub unit: Option<String>,
    /// Set right-aligned in figures of one width. Cells must then carry equally many decimals.
    pub number: bool,
}

impl Column {
    /// A column of words.
    pub fn words(name: impl Into<String>) -> Self {
        Self { name: name.into(), unit: None, number: false }
    }

    /// A column of numbers.
    pub fn numbers(name: impl Into<String>, unit: Option<&str>) -> Self {
        Self { name: name.into(), unit: unit.map(str::to_owned), number: true }
    }
}

/// One cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Cell {
    /// What it says; for a figure that is not there, why: "hidden", "not collected".
    pub text: String,
    /// Set where a figure is not shown, so that it looks unlike a zero.
    pub absent: bool,
    /// Where the cell leads, if anywhere.
    pub href: Option<Href>,
}

impl Cell {
    /// A cell that says `text`.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), absent: false, href: None }
    }

    /// A cell without a figure, which says why.
    pub fn absent(reason: impl Into<String>) -> Self {
        Self { text: reason.into(), absent: true, href: None }
    }

    /// A cell that leads somewhere.
    pub fn link(href: impl Into<String>, text: impl Into<String>) -> Self {
        Self { text: text.into(), absent: false, href: Some(Href::new(href)) }
    }
}
