use std::borrow::Cow;
use std::collections::BTreeMap;

use super::{Columns, Entry, Node, Value};
use crate::finding::{Finding, Kind, Report, closest, did_you_mean, shorten};
use crate::source::{FileId, Span, Spanned};

/// A list of a snapshot has fewer columns than this; a table with more was exported by mistake.
pub const MAX_COLUMNS: usize = 1_000;

/// Reads a CSV file as the list of mappings that it stands for.
///
/// The first row names the keys; `segment.region` is the key `region` inside `segment`. An empty cell is a key that
/// is not there. Rows with more or fewer cells than the head become findings and are left out.
pub fn parse_table<'a>(text: &'a str, file: FileId, report: &mut Report) -> Option<Node<'a>> {
    parse_rows(text, file, &Columns { row: "", known: Vec::new(), required: Vec::new() }, report)
}

/// The same for a table whose columns are known: one that is unknown or missing is told of once, at the head, and not
/// for each row.
pub fn parse_rows<'a>(
    text: &'a str,
    file: FileId,
    columns: &Columns,
    report: &mut Report,
) -> Option<Node<'a>> {
    let mark = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let whole = Span::new(file, 0, text.len());
    let mut rows =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(&text.as_bytes()[mark..]);
    let mut record = csv::StringRecord::new();
    let mut head: Option<Vec<Column>> = None;
    let mut items = Vec::new();
    // The text is UTF-8 and rows may have any length, so the library has nothing to refuse.
    while rows.read_record(&mut record).unwrap_or(false) {
        let start = record.position().map_or(0, |position| position.byte() as usize) + mark;
        let cells = match cell_spans(text, start, record.len(), file) {
            Ok(cells) => cells,
            Err(quote) => {
                let span = Span::new(file, quote, quote + 1);
                let finding = Finding::at(Kind::TableSyntax, span, "this quote is never closed");
                report.add(finding.help("write `\"` where the cell ends, or `\"\"` for a quote inside it"));
                break;
            }
        };
        let Some(head) = &head else {
            head = Some(read_head(&record, &cells, columns, report)?);
            continue;
        };
        if record.len() == head.len() {
            items.push(row(head, &record, &cells, file));
            continue;
        }
        let span = whole_row(&cells, whole);
        let message = format!("this row has {} cells, the head has {}", record.len(), head.len());
        let help = "put a cell that holds a comma into quotes, and write a comma for each cell that is empty";
        report.add(Finding::at(Kind::TableRow, span, message).help(help));
    }
    if head.is_none() && !report.tells(Kind::TableSyntax, whole) {
        let finding = Finding::at(Kind::TableSyntax, Span::start_of(file), "this table is empty");
        report.add(finding.help("name the columns in its first row"));
        return None;
    }
    Some(Node { span: whole, value: Value::List(items) })
}

/// A column: the keys that lead to its cells, and where it is named.
struct Column {
    path: Vec<String>,
    span: Span,
    /// Whether a finding says that nothing reads it.
    unknown: bool,
}

fn whole_row(cells: &[Span], otherwise: Span) -> Span {
    match (cells.first(), cells.last()) {
        (Some(first), Some(last)) => Span { end: last.end, ..*first },
        _ => otherwise,
    }
}

/// Reads the names of the columns. `None` where no row can be read with them.
fn read_head(
    record: &csv::StringRecord,
    cells: &[Span],
    columns: &Columns,
    report: &mut Report,
) -> Option<Vec<Column>> {
    let row = whole_row(cells, cells.first().copied()?);
    if record.len() > MAX_COLUMNS {
        let message = format!("this table has {} columns; at most {MAX_COLUMNS} are read", record.len());
        let help = "a table of a snapshot needs a few: turn a raw export into one with `advocate import`";
        report.add(Finding::at(Kind::TableSyntax, row, message).help(help));
        return None;
    }
    if let (1, Some(separator)) =
        (record.len(), record.iter().next()?.chars().find(|c| matches!(c, ';' | '\t' | '|')))
    {
        let name = if separator == '\t' { "tabs".to_owned() } else { format!("`{separator}`") };
        let finding = Finding::at(
            Kind::TableSyntax,
            row,
            format!("the columns are separated by {name} and not by commas"),
        );
        report.add(finding.help("save the table as CSV with commas"));
        return None;
    }
    let mut first: BTreeMap<&str, Span> = BTreeMap::new();
    let mut head: Vec<Column> = Vec::with_capacity(record.len());
    for (name, &span) in record.iter().map(str::trim).zip(cells) {
        if let Some(earlier) = first.insert(name, span) {
            let message = format!("the column `{}` stands here a second time", shorten(name));
            let finding = Finding::at(Kind::DuplicateKey, span, message);
            report.add(finding.help("keep one of the two").related(earlier, "the first time"));
            return None;
        }
        head.push(Column { path: name.splitn(4, '.').map(str::to_owned).collect(), span, unknown: false });
    }
    refuse_clashes(&first, report)?;
    if !columns.known.is_empty() {
        name_columns(&mut head, columns, report);
        require(&head, columns, row, report)?;
    }
    Some(head)
}

/// `segment` beside `segment.region`: a cell cannot be a value and hold others.
fn refuse_clashes(names: &BTreeMap<&str, Span>, report: &mut Report) -> Option<()> {
    for (name, &span) in names {
        let outer = name.match_indices('.').find_map(|(at, _)| names.get_key_value(&name[..at]));
        if let Some((outer, &earlier)) = outer {
            let message = format!("the column `{}` stands beside `{}`", shorten(name), shorten(outer));
            let finding = Finding::at(Kind::TableSyntax, span, message);
            let help =
                "keep one of the two: a column holds one value, or its parts have columns of their own";
            report.add(finding.help(help).related(earlier, "the other column"));
            return None;
        }
    }
    Some(())
}

/// Tells of columns that the record does not have; a misspelt one is read as what is meant.
fn name_columns(head: &mut [Column], columns: &Columns, report: &mut Report) {
    let there: Vec<String> = head.iter().map(|column| column.path[0].clone()).collect();
    for column in head {
        let name = column.path[0].clone();
        if columns.known.contains(&name.as_str()) {
            continue;
        }
        let known = || columns.known.iter().copied();
        let message = match name.as_str() {
            "" => format!("a column of {} has no name", columns.row),
            _ => format!("{} has no column `{}`", columns.row, shorten(&name)),
        };
        let help = did_you_mean(&name, known()).unwrap_or_else(|| {
            format!(
                "its columns are {}",
                known().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ")
            )
        });
        report.add(Finding::at(Kind::UnknownKey, column.span, message).help(help));
        match closest(&name, known()).filter(|meant| there.iter().all(|other| other != meant)) {
            Some(meant) => column.path[0] = meant.to_owned(),
            None => column.unknown = true,
        }
    }
}

/// Tells of columns that every row needs.
fn require(head: &[Column], columns: &Columns, row: Span, report: &mut Report) -> Option<()> {
    let lacking: Vec<&str> = columns
        .required
        .iter()
        .copied()
        .filter(|key| head.iter().all(|column| column.path[0] != *key))
        .collect();
    for key in &lacking {
        let message = format!("{} needs the column `{key}`", columns.row);
        report.add(Finding::at(Kind::MissingKey, row, message).help("add it to the head and to each row"));
    }
    lacking.is_empty().then_some(())
}

fn row<'a>(head: &[Column], record: &csv::StringRecord, cells: &[Span], file: FileId) -> Node<'a> {
    let mut entries: Vec<Entry<'a>> = Vec::with_capacity(record.len());
    for ((column, cell), &span) in head.iter().zip(record.iter()).zip(cells) {
        let cell = cell.trim();
        if !cell.is_empty() && !column.unknown {
            let value = Value::Scalar { text: Cow::Owned(cell.to_owned()), plain: true };
            insert(&mut entries, &column.path, column.span, Node { span, value });
        }
    }
    Node { span: whole_row(cells, Span::start_of(file)), value: Value::Map(entries) }
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

/// Where the cells of a row stand in the text, without the quotes and spaces around them. The CSV library tells only
/// where the row begins. The place of a quote that is never closed otherwise.
fn cell_spans(text: &str, start: usize, count: usize, file: FileId) -> Result<Vec<Span>, usize> {
    let bytes = text.as_bytes();
    let ends = |at: usize| matches!(bytes.get(at), None | Some(b',' | b'\n' | b'\r'));
    let mut spans = Vec::with_capacity(count);
    let mut at = start;
    // The library passes over empty lines before a row; so do we.
    while matches!(bytes.get(at), Some(b'\n' | b'\r')) {
        at += 1;
    }
    while spans.len() < count {
        let open = at;
        let mut cell = open..open;
        let quoted = bytes.get(at) == Some(&b'"');
        if quoted {
            at += 1;
            loop {
                match (bytes.get(at), bytes.get(at + 1)) {
                    (None, _) => return Err(open),
                    (Some(b'"'), Some(b'"')) => at += 2,
                    (Some(b'"'), _) => break,
                    _ => at += 1,
                }
            }
            cell = open + 1..at;
            at += 1;
        }
        // What stands behind a closing quote belongs to the cell too.
        let behind = at;
        while !ends(at) {
            at += 1;
        }
        if !quoted || at > behind {
            cell.end = at;
        }
        spans.push(trimmed(text, cell, file));
        if bytes.get(at) == Some(&b',') {
            at += 1;
        }
    }
    Ok(spans)
}

/// A range without the white space at its ends.
fn trimmed(text: &str, range: std::ops::Range<usize>, file: FileId) -> Span {
    let cell = text.get(range.clone()).unwrap_or("");
    let start = range.start + (cell.len() - cell.trim_start().len());
    Span::new(file, start, start + cell.trim().len())
}
