use std::io::{BufRead, BufReader, ErrorKind, Read};

use csv_core::ReadRecordResult;

/// The longest row that is read, in bytes. Longer ones come from a quote that is never closed, which would make the
/// rest of the file one cell.
const MAX_ROW: usize = 4 << 20;

/// The most cells that a row may have.
const MAX_CELLS: usize = 16_384;

/// Bytes that are read from the export at a time.
const BUFFER: usize = 128 << 10;

/// An export as rows of cells, read bit by bit: memory is that of the longest row.
pub struct Rows<R> {
    input: BufReader<R>,
    core: csv_core::Reader,
    cells: Vec<u8>,
    ends: Vec<usize>,
}

/// One row.
#[derive(Clone, Copy)]
pub struct Row<'a> {
    cells: &'a [u8],
    ends: &'a [usize],
}

/// Why the rest of an export cannot be read.
#[derive(Debug, PartialEq, Eq)]
pub enum RowError {
    /// The system refused; its own words.
    Refused(String),
    /// A row that never ends, and its line.
    TooLong(u64),
    /// A row with more cells than any table has, and its line.
    TooWide(u64),
}

impl<R: Read> Rows<R> {
    /// Reads with this character between the cells.
    pub fn new(input: R, delimiter: u8) -> Self {
        Self {
            input: BufReader::with_capacity(BUFFER, input),
            core: csv_core::ReaderBuilder::new().delimiter(delimiter).build(),
            cells: vec![0; 4 << 10],
            ends: vec![0; 64],
        }
    }

    /// The next row; `None` at the end. Empty lines are passed over.
    pub fn next(&mut self) -> Result<Option<Row<'_>>, RowError> {
        let line = self.core.line();
        let (mut bytes, mut cells) = (0, 0);
        loop {
            let input = match self.input.fill_buf() {
                Ok(input) => input,
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(error) => return Err(RowError::Refused(error.to_string())),
            };
            let (result, read, wrote, ended) =
                self.core.read_record(input, &mut self.cells[bytes..], &mut self.ends[cells..]);
            self.input.consume(read);
            bytes += wrote;
            cells += ended;
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull if self.cells.len() >= MAX_ROW => {
                    return Err(RowError::TooLong(line));
                }
                ReadRecordResult::OutputFull => self.cells.resize(self.cells.len() * 2, 0),
                ReadRecordResult::OutputEndsFull if self.ends.len() >= MAX_CELLS => {
                    return Err(RowError::TooWide(line));
                }
                ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2, 0),
                ReadRecordResult::Record => {
                    return Ok(Some(Row { cells: &self.cells[..bytes], ends: &self.ends[..cells] }));
                }
                ReadRecordResult::End => return Ok(None),
            }
        }
    }
}

impl<'a> Row<'a> {
    /// How many cells it has.
    pub fn len(self) -> usize {
        self.ends.len()
    }

    /// A cell without the blanks around it; empty where the row is shorter.
    pub fn cell(self, index: usize) -> &'a [u8] {
        let Some(&end) = self.ends.get(index) else { return &[] };
        let start = index.checked_sub(1).map_or(0, |before| self.ends[before]);
        trim(&self.cells[start..end])
    }

    /// All cells.
    pub fn iter(self) -> impl Iterator<Item = &'a [u8]> {
        (0..self.len()).map(move |index| self.cell(index))
    }
}

/// Bytes without ASCII blanks at either end.
fn trim(cell: &[u8]) -> &[u8] {
    match (cell.first(), cell.last()) {
        (Some(first), Some(last)) if *first > b' ' && *last > b' ' => cell,
        _ => cell.trim_ascii(),
    }
}

#[cfg(test)]
mod tests {
    use super::{MAX_ROW, RowError, Rows};

    fn check(text: &str, expected: &[&[&str]]) {
        let mut rows = Rows::new(text.as_bytes(), b',');
        for expected in expected {
            let row = rows.next().unwrap().unwrap();
            let cells: Vec<_> = row.iter().map(|cell| std::str::from_utf8(cell).unwrap()).collect();
            assert_eq!(cells, *expected, "{text}");
        }
        assert!(rows.next().unwrap().is_none(), "{text}");
    }

    #[test]
    fn rows_are_read_as_spreadsheets_write_them() {
        check("a,b\n1, 2 \n", &[&["a", "b"], &["1", "2"]]);
        check("a,b\r\n\r\n\"x\ny\",\"say \"\"hi\"\"\"\r\n", &[&["a", "b"], &["x\ny", "say \"hi\""]]);
        check("\u{feff}a\nlast line", &[&["a"], &["last line"]]);
        check("a,b\n1\n1,2,3\n", &[&["a", "b"], &["1"], &["1", "2", "3"]]);
        check("", &[]);
    }

    #[test]
    fn a_quote_that_is_never_closed_is_not_read_into_memory() {
        let text = format!("a\n\"{}", "x\n".repeat(MAX_ROW));
        let mut rows = Rows::new(text.as_bytes(), b',');
        rows.next().unwrap();
        assert_eq!(rows.next().err(), Some(RowError::TooLong(2)));
        let wide = ",".repeat(100_000);
        assert_eq!(Rows::new(wide.as_bytes(), b',').next().err(), Some(RowError::TooWide(1)));
    }
}
