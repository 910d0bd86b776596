//! Exports in the forms that tools give become one table: workbooks, JSON, other encodings and other separators.
//!
//! What was recognised is told, so that a person can see what a file was taken for.

use std::io::Cursor;

use calamine::{Data, Reader};
use serde_json::Value;

/// An export as a table.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct RawTable {
    /// The rows, the head first.
    pub rows: Vec<Vec<String>>,
    /// What the file was taken for, in words.
    pub taken_for: Vec<String>,
    /// What stands below the names in a second head, by column: the questions that were asked.
    pub questions: Vec<String>,
}

/// Why a file is no table.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum RawError {
    /// A workbook that cannot be opened.
    #[error("the workbook cannot be read: {0}")]
    Workbook(String),
    /// JSON that is broken or no rows.
    #[error("line {line} is no row in JSON: {why}")]
    Json {
        /// Its line, from 1.
        line: usize,
        /// Why.
        why: String,
    },
    /// Nothing in it.
    #[error("the file is empty")]
    Empty,
}

/// The largest export that is read whole, in bytes; larger ones are read row by row with `--map`.
pub const MAX_RAW: u64 = 256 << 20;

/// Whether a file, by its first bytes, is in a form that is read whole: a workbook, JSON, or UTF-16.
pub fn is_read_whole(begin: &[u8]) -> bool {
    let first = begin.strip_prefix(b"\xef\xbb\xbf").unwrap_or(begin).trim_ascii_start().first();
    begin.starts_with(b"PK\x03\x04")
        || begin.starts_with(b"\xff\xfe")
        || begin.starts_with(b"\xfe\xff")
        || matches!(first, Some(b'{' | b'['))
}

/// Reads a file.
pub fn read_raw(bytes: &[u8]) -> Result<RawTable, RawError> {
    if bytes.starts_with(b"PK\x03\x04") {
        return workbook(bytes);
    }
    let (text, encoding) = decode(bytes);
    let mut taken_for = vec![encoding.to_owned()];
    let rows = match text.trim_start().chars().next() {
        None => return Err(RawError::Empty),
        Some('{' | '[') => {
            taken_for.push("JSON".to_owned());
            json(&text)?
        }
        Some(_) => {
            let separator = separator(&text);
            taken_for.push(format!("cells parted by {}", named(separator)));
            separated(&text, separator)
        }
    };
    if rows.is_empty() {
        Err(RawError::Empty)
    } else {
        Ok(RawTable { rows, taken_for, ..RawTable::default() })
    }
}

impl RawTable {
    /// The table as CSV in UTF-8, with this character between the cells.
    pub fn csv(&self, separator: u8) -> Vec<u8> {
        let mut writer =
            csv::WriterBuilder::new().delimiter(separator).flexible(true).from_writer(Vec::new());
        for row in &self.rows {
            // Writing to memory does not fail.
            let _ = writer.write_record(row);
        }
        writer.into_inner().unwrap_or_default()
    }
}

/// The text of a file and the name of its encoding. What is not UTF-8 and has no mark comes from a Western Windows.
fn decode(bytes: &[u8]) -> (String, &'static str) {
    if let Some((encoding, _)) = encoding_rs::Encoding::for_bom(bytes) {
        return (encoding.decode(bytes).0.into_owned(), encoding.name());
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => (text.to_owned(), "UTF-8"),
        Err(_) => {
            (encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(), "windows-1252")
        }
    }
}

/// What stands between the cells: the sign that parts the first rows into the most cells of equal number.
fn separator(text: &str) -> u8 {
    let begin: String = text.lines().take(20).flat_map(|line| [line, "\n"]).collect();
    let score = |separator: &u8| {
        let rows = separated(&begin, *separator);
        let width = rows.first().map_or(0, Vec::len);
        (width > 1).then(|| rows.iter().filter(|row| row.len() == width).count() * width)
    };
    [b',', b';', b'\t', b'|'].into_iter().rev().max_by_key(score).unwrap_or(b',')
}

fn named(separator: u8) -> &'static str {
    match separator {
        b';' => "`;`",
        b'\t' => "tabs",
        b'|' => "`|`",
        _ => "`,`",
    }
}

fn separated(text: &str, separator: u8) -> Vec<Vec<String>> {
    let text = text.trim_start_matches('\u{feff}');
    let mut reader = csv::ReaderBuilder::new();
    let mut reader =
        reader.delimiter(separator).flexible(true).has_headers(false).from_reader(text.as_bytes());
    // The text is in memory and UTF-8, and rows may differ in length: nothing is left that could be refused.
    let rows = reader.records().flatten();
    rows.map(|row| row.iter().map(|cell| cell.trim().to_owned()).collect()).collect()
}

fn workbook(bytes: &[u8]) -> Result<RawTable, RawError> {
    let refused = |error: calamine::Error| RawError::Workbook(error.to_string());
    let mut book = calamine::open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(refused)?;
    let name = book.sheet_names().first().cloned().ok_or(RawError::Empty)?;
    let range = book.worksheet_range(&name).map_err(refused)?;
    let rows: Vec<Vec<String>> = range.rows().map(|row| row.iter().map(cell).collect()).collect();
    if rows.is_empty() {
        return Err(RawError::Empty);
    }
    let taken_for = vec!["a workbook".to_owned(), format!("its sheet `{name}`")];
    Ok(RawTable { rows, taken_for, ..RawTable::default() })
}

/// A cell as text; a date as `2026-10-31 13:45:00`.
fn cell(data: &Data) -> String {
    match data {
        Data::DateTime(when) if when.is_datetime() => {
            let (year, month, day, hour, minute, second, _) = when.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
        }
        // An open document has its dates as ISO 8601 writes them.
        Data::DateTimeIso(when) => when.replacen('T', " ", 1),
        Data::Empty | Data::Error(_) => String::new(),
        Data::Bool(truth) => if *truth { "TRUE" } else { "FALSE" }.to_owned(),
        other => other.to_string().trim().to_owned(),
    }
}

/// Objects, one a line or all in a list, as rows; the keys of them all are the head, in the order in which they come.
fn json(text: &str) -> Result<Vec<Vec<String>>, RawError> {
    let text = text.trim_start_matches('\u{feff}');
    let objects: Vec<Value> = if text.trim_start().starts_with('[') {
        serde_json::from_str(text)
            .map_err(|error| RawError::Json { line: error.line(), why: error.to_string() })?
    } else {
        let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
        let object = |(at, line): (usize, &str)| {
            serde_json::from_str(line)
                .map_err(|error| RawError::Json { line: at + 1, why: error.to_string() })
        };
        lines.map(object).collect::<Result<_, _>>()?
    };
    let mut head: Vec<String> = Vec::new();
    for key in objects.iter().filter_map(Value::as_object).flat_map(|object| object.keys()) {
        if !head.contains(key) {
            head.push(key.clone());
        }
    }
    if head.is_empty() {
        return Err(RawError::Empty);
    }
    let words = |value: Option<&Value>| match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.trim().to_owned(),
        Some(other) => other.to_string(),
    };
    let rows = objects.iter().map(|object| head.iter().map(|key| words(object.get(key))).collect());
    Ok(std::iter::once(head.clone()).chain(rows.collect::<Vec<_>>()).collect())
}

#[cfg(test)]
mod tests {
    use super::{is_read_whole, read_raw};

    fn check(bytes: &[u8], taken_for: &[&str], rows: &[&[&str]]) {
        let table = read_raw(bytes).unwrap();
        assert_eq!(table.taken_for, taken_for);
        assert_eq!(table.rows, rows);
    }

    #[test]
    fn encodings_and_separators_are_recognised() {
        check(b"a,b\n1,\"x, y\"\n", &["UTF-8", "cells parted by `,`"], &[&["a", "b"], &["1", "x, y"]]);
        check(b"a;b\n1,5;2,5\n", &["UTF-8", "cells parted by `;`"], &[&["a", "b"], &["1,5", "2,5"]]);
        check(b"a\tb\n1\t2", &["UTF-8", "cells parted by tabs"], &[&["a", "b"], &["1", "2"]]);
        check(
            b"a;b\ncaf\xe9;\x80\n",
            &["windows-1252", "cells parted by `;`"],
            &[&["a", "b"], &["café", "€"]],
        );
        let utf16: Vec<u8> =
            [0xff, 0xfe].into_iter().chain("a|b\né|2\n".encode_utf16().flat_map(u16::to_le_bytes)).collect();
        check(&utf16, &["UTF-16LE", "cells parted by `|`"], &[&["a", "b"], &["é", "2"]]);
        assert!(is_read_whole(&utf16) && is_read_whole(b" {\"a\": 1}") && !is_read_whole(b"a,b"));
    }

    #[test]
    fn lines_of_json_become_rows() {
        let rows: &[&[&str]] =
            &[&["on", "score", "text"], &["2026-10-02", "9", ""], &["2026-10-03", "", "late"]];
        check(
            b"{\"on\":\"2026-10-02\",\"score\":9}\n{\"on\":\"2026-10-03\",\"text\":\"late\"}\n",
            &["UTF-8", "JSON"],
            rows,
        );
        check(
            b"[{\"on\":\"2026-10-02\",\"score\":9},{\"on\":\"2026-10-03\",\"text\":\"late\"}]",
            &["UTF-8", "JSON"],
            rows,
        );
        assert!(
            read_raw(b"{\"a\": 1}\n{broken\n").is_err()
                && read_raw(b"").is_err()
                && read_raw(b"PK\x03\x04x").is_err()
        );
    }
}
