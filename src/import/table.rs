use super::plan::Column;
use crate::domain::hash::HashMap;

/// Texts of cells and what they mean.
///
/// Cells are compared without the blanks around them. A text that is not found is looked for once more with every
/// run of blanks, non-breaking ones included, as a single blank: spreadsheets put them where nobody sees them.
#[derive(Clone, Debug)]
pub struct Table<T> {
    known: HashMap<Vec<u8>, T>,
    /// The same for texts of one byte, by that byte: most codes are that short.
    short: Vec<Option<T>>,
    /// The meaning of an empty cell.
    pub blank: Option<T>,
    /// The meaning of any other text.
    pub otherwise: Option<T>,
}

/// What a cell means.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Found<T> {
    /// It is in the table.
    Known(T),
    /// It is empty, and the table says nothing of that.
    Blank,
    /// It is not in the table.
    Unknown,
}

impl<T: Copy> Table<T> {
    /// An empty table.
    pub fn new() -> Self {
        Self { known: HashMap::default(), short: vec![None; 256], blank: None, otherwise: None }
    }

    /// Adds a text; an empty one is the meaning of an empty cell. Of a text that stands twice the first counts.
    pub fn add(&mut self, text: &str, meaning: T) {
        let tidy = tidy(text.as_bytes());
        if tidy.is_empty() {
            self.blank.get_or_insert(meaning);
        } else {
            self.known.entry(text.as_bytes().trim_ascii().to_vec()).or_insert(meaning);
            if let [byte] = tidy.as_slice() {
                self.short[usize::from(*byte)].get_or_insert(meaning);
            }
            self.known.entry(tidy).or_insert(meaning);
        }
    }

    /// Whether no text is in it.
    pub fn is_empty(&self) -> bool {
        self.known.is_empty()
    }

    /// Every meaning that a cell can have, in no order, some more than once.
    pub fn meanings(&self) -> impl Iterator<Item = T> {
        self.known.values().chain(&self.blank).chain(&self.otherwise).copied()
    }

    /// Looks a cell up.
    pub fn find(&self, cell: &[u8]) -> Found<T> {
        if cell.is_empty() {
            return self.blank.map_or(Found::Blank, Found::Known);
        }
        if let [byte] = cell {
            let meaning = self.short[usize::from(*byte)].or(self.otherwise);
            return meaning.map_or(Found::Unknown, Found::Known);
        }
        if let Some(meaning) = self.known.get(cell) {
            return Found::Known(*meaning);
        }
        if !self.known.is_empty() && has_odd_blanks(cell) {
            let tidy = tidy(cell);
            if let Some(meaning) = self.known.get(&tidy) {
                return Found::Known(*meaning);
            }
        }
        self.otherwise.map_or(Found::Unknown, Found::Known)
    }
}

/// Whether a cell may read differently once its blanks are tidied.
fn has_odd_blanks(cell: &[u8]) -> bool {
    cell.iter().any(|byte| matches!(byte, b'\t' | b'\n' | b'\r' | 0xc2 | 0xe2 | 0xef))
        || cell.windows(2).any(|pair| pair == b"  ")
}

/// A text with every run of blanks as a single one and none at its ends.
fn tidy(text: &[u8]) -> Vec<u8> {
    let mut tidy = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(&byte) = rest.first() {
        let blank = match rest {
            // U+00A0, the non-breaking blank, and U+FEFF and U+200B, which are not seen at all.
            [0xc2, 0xa0, ..] => 2,
            [0xef, 0xbb, 0xbf, ..] | [0xe2, 0x80, 0x8b, ..] => 3,
            [b' ' | b'\t' | b'\r' | b'\n', ..] => 1,
            _ => 0,
        };
        if blank == 0 {
            tidy.push(byte);
        } else if !tidy.is_empty() && tidy.last() != Some(&b' ') {
            tidy.push(b' ');
        }
        rest = &rest[blank.max(1)..];
    }
    if tidy.last() == Some(&b' ') {
        tidy.pop();
    }
    tidy
}

/// What a cell must be.
#[derive(Clone, Debug)]
pub struct Condition {
    /// The column.
    pub column: Column,
    /// One of these, where there are any.
    pub within: Option<Table<()>>,
    /// None of these.
    pub without: Table<()>,
    /// Begins with one of these, where there are any.
    pub prefix: Vec<Vec<u8>>,
    /// Begins with none of these.
    pub not_prefix: Vec<Vec<u8>>,
}

impl Condition {
    /// Whether a cell is so.
    pub fn holds(&self, cell: &[u8]) -> bool {
        let is_in = |table: &Table<()>| matches!(table.find(cell), Found::Known(()));
        let begins = |prefix: &Vec<u8>| cell.starts_with(prefix);
        self.within.as_ref().is_none_or(is_in)
            && !is_in(&self.without)
            && (self.prefix.is_empty() || self.prefix.iter().any(begins))
            && !self.not_prefix.iter().any(begins)
    }
}

#[cfg(test)]
mod tests {
    use super::{Found, Table};

    #[test]
    fn blanks_that_nobody_sees_do_not_matter() {
        let mut table = Table::new();
        table.add("PTS - Patient Transport", 1);
        table.add("", 2);
        for (cell, expected) in [
            ("PTS - Patient Transport", Found::Known(1)),
            ("PTS\u{a0} - Patient  Transport\u{200b}", Found::Known(1)),
            ("", Found::Known(2)),
            ("pts", Found::Unknown),
        ] {
            assert_eq!(table.find(cell.as_bytes()), expected, "{cell:?}");
        }
        table.otherwise = Some(3);
        assert_eq!(table.find(b"pts"), Found::Known(3));
    }
}
