use std::borrow::Cow;

use super::{Entry, Node, Value};
use crate::finding::{Finding, Kind, Report};
use crate::source::{FileId, Span, Spanned};

/// A list of a snapshot has fewer columns than this; a table with more was exported by mistake.
pub const MAX_COLUMNS: usize = 1_000;

/// Reads a CSV file as the list of mappings that it stands for.
///
/// The first row names the keys; `segment.region` is the key `region` inside `segment`. An empty cell is a key that
/// is not there. Rows with more or fewer cells than the head become findings and are left out.
pub fn parse_table<'a>(text: &'a str, file: FileId, report: &mut Report) -> Option<Node<'a>> {
    let mark = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let whole = Span::new(file, 0, text.len());
    let mut rows =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(&text.as_bytes()[mark..]);
    let mut record = csv::StringRecord::new();
    let mut head: Vec<(Vec<String>, Span)> = Vec::new();
    let mut items = Vec::new();
    loop {
        match rows.read_record(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            Err(error) => {
                report.add(Finding::at(
                    Kind::TableSyntax,
                    whole,
                    format!("this is not a CSV table: {error}"),
                ));
                return None;
            }
        }
        let start = record.position().map_or(0, |position| position.byte() as usize) + mark;
        let cells = cell_spans(text, start, record.len(), file);
        if head.is_empty() {
            head = read_head(&record, &cells, report)?;
            continue;
        }
        if record.len() != head.len() {
            let span = Span::new(file, start, cells.last().map_or(start, |cell| cell.end as usize));
            let message = format!("this row has {} cells, the head has {}", record.len(), head.len());
            let help = "check for a comma that is not in quotes, or a missing one";
            report.add(Finding::at(Kind::TableRow, span, message).help(help));
            continue;
        }
        items.push(row(&head, &record, &cells, file));
    }
    Some(Node { span: whole, value: Value::List(items) })
}

fn read_head(
    record: &csv::StringRecord,
    cells: &[Span],
    report: &mut Report,
) -> Option<Vec<(Vec<String>, Span)>> {
    if record.len() > MAX_COLUMNS {
        let message = format!("this table has {} columns; at most {MAX_COLUMNS} are read", record.len());
        report.add(Finding::at(Kind::TableSyntax, cells.first().copied()?, message));
        return None;
    }
    let mut seen = std::collections::BTreeMap::new();
    let mut head = Vec::with_capacity(record.len());
    for (name, &span) in record.iter().zip(cells) {
        let name = name.trim();
        if let Some(first) = seen.insert(name.to_owned(), span) {
            let message = format!("the column `{name}` stands here a second time");
            report.add(
                Finding::at(Kind::DuplicateKey, span, message)
                    .help("keep one of the two")
                    .related(first, "the first time"),
            );
            return None;
        }
        head.push((name.split('.').take(4).map(str::to_owned).collect(), span));
    }
    Some(head)
}

fn row<'a>(
    head: &[(Vec<String>, Span)],
    record: &csv::StringRecord,
    cells: &[Span],
    file: FileId,
) -> Node<'a> {
    let start = cells.first().map_or(0, |cell| cell.start as usize);
    let end = cells.last().map_or(start, |cell| cell.end as usize);
    let mut entries: Vec<Entry<'a>> = Vec::with_capacity(record.len());
    for (((path, key_span), cell), &span) in head.iter().zip(record.iter()).zip(cells) {
        let cell = cell.trim();
        if !cell.is_empty() {
            let value = Value::Scalar { text: Cow::Owned(cell.to_owned()), plain: true };
            insert(&mut entries, path, *key_span, Node { span, value });
        }
    }
    Node { span: Span::new(file, start, end), value: Value::Map(entries) }
}

/// Puts a cell at a path of keys, making the mappings on the way.
fn insert<'a>(entries: &mut Vec<Entry<'a>>, path: &[String], key_span: Span, node: Node<'a>) {
    let Some((first, rest)) = path.split_first() else { return };
    let key = Spanned::new(Cow::Owned(first.clone()), key_span);
    if rest.is_empty() {
        entries.push(Entry { key, value: node });
        return;
    }
    let index = entries.iter().position(|entry| entry.key.as_ref() == first.as_str()).unwrap_or_else(|| {
        entries.push(Entry { key, value: Node { span: node.span, value: Value::Map(Vec::new()) } });
        entries.len() - 1
    });
    if let Value::Map(inner) = &mut entries[index].value.value {
        insert(inner, rest, key_span, node);
    }
}

/// Where the cells of a row stand in the text, without the quotes around them. The CSV library tells only where the
/// row begins.
fn cell_spans(text: &str, start: usize, count: usize, file: FileId) -> Vec<Span> {
    let bytes = text.as_bytes();
    let mut spans = Vec::with_capacity(count);
    let mut at = start;
    // The library passes over empty lines before a row; so do we.
    while matches!(bytes.get(at), Some(b'\n' | b'\r')) {
        at += 1;
    }
    while spans.len() < count {
        if bytes.get(at) == Some(&b'"') {
            let open = at + 1;
            at = open;
            while at < bytes.len() {
                if bytes[at] == b'"' {
                    if bytes.get(at + 1) != Some(&b'"') {
                        break;
                    }
                    at += 1;
                }
                at += 1;
            }
            spans.push(Span::new(file, open, at));
        } else {
            let open = at;
            while at < bytes.len() && !matches!(bytes[at], b',' | b'\n' | b'\r') {
                at += 1;
            }
            spans.push(Span::new(file, open, at));
        }
        while at < bytes.len() && !matches!(bytes[at], b',' | b'\n' | b'\r') {
            at += 1;
        }
        if bytes.get(at) == Some(&b',') {
            at += 1;
        }
    }
    spans
}
