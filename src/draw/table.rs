//! The data of a chart as a table: shown under it, and written as CSV.

/// Rows of cells under one head. Rendered elsewhere.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// The names of the columns, in the page's language, with the unit where there is one.
    pub head: Vec<String>,
    /// The rows; each has as many cells as the head. The first cell of a row names it.
    pub rows: Vec<Vec<Cell>>,
}

/// One cell of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// What a reader sees: a word, or a number as the page's language writes it.
    pub text: String,
    /// The number itself, unrounded, for CSV and for alignment; none for words and for hidden values.
    pub number: Option<f64>,
}

impl Cell {
    /// A cell with words.
    pub fn words(text: impl Into<String>) -> Self {
        Self { text: text.into(), number: None }
    }

    /// A cell with a number and how it is written.
    pub fn number(number: f64, text: impl Into<String>) -> Self {
        Self { text: text.into(), number: Some(number) }
    }
}

impl Table {
    /// Whether there is a head and at least one row, and every row is as long as the head.
    pub fn is_whole(&self) -> bool {
        !self.head.is_empty()
            && !self.rows.is_empty()
            && self.rows.iter().all(|row| row.len() == self.head.len())
    }
}
