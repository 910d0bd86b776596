//! Findings as the cases hold them: severity, id, message, place with its range, the line with a caret, help, and the
//! second place.

use advocate::finding::Report;
use advocate::source::{Place, Sources, Span};

/// More of a line than this is not shown.
const WIDTH: usize = 160;

/// All findings, one after the other.
pub fn print(report: &Report, sources: &Sources) -> String {
    let mut text = String::new();
    for finding in report.sorted() {
        let head = format!("{}[{}]", finding.severity().word(), finding.kind.id());
        text += &format!("{head}: {}\n", finding.message);
        if let Some(span) = finding.span {
            text += &format!("  --> {}\n", range(sources, span));
            text += &shown(sources, span);
        }
        if let Some(help) = &finding.help {
            text += &format!("  help: {help}\n");
        }
        if let Some((span, part)) = &finding.related {
            text += &format!("  also {}: {part}\n", range(sources, *span));
        }
    }
    text
}

/// `path:line:column-column`, or `path:line:column-line:column`, or only `path:line:column` for nothing between.
fn range(sources: &Sources, span: Span) -> String {
    let place = sources.place(span);
    match () {
        () if span.start == span.end => place.to_string(),
        () if place.line == place.end_line => format!("{place}-{}", place.end_column),
        () => format!("{place}-{}:{}", place.end_line, place.end_column),
    }
}

/// The line with carets below it; a part of it where it is long.
fn shown(sources: &Sources, span: Span) -> String {
    let Place { line, column, end_line, end_column, .. } = sources.place(span);
    let text = sources.text(span.file).unwrap_or("").trim_start_matches('\u{feff}');
    let Some(written) = text.split('\n').nth(line - 1).filter(|_| !text.is_empty()) else {
        return String::new();
    };
    let line_end = written.chars().count() + 1;
    let end = if end_line == line { end_column } else { line_end };
    let first = if column > WIDTH { column - 20 } else { 1 };
    let window: String =
        written.trim_end_matches('\r').chars().skip(first - 1).take(WIDTH).map(visible).collect();
    let carets = end.saturating_sub(column).clamp(1, (first + WIDTH).saturating_sub(column).max(1));
    let number = line.to_string();
    let pad = " ".repeat(number.len());
    let before = " ".repeat(column - first);
    format!("  {number} | {}\n  {pad} | {before}{}\n", window.trim_end(), "^".repeat(carets))
}

/// One sign for one character, so that the carets stand right.
fn visible(character: char) -> char {
    match character {
        '\t' => '→',
        '\r' => '␍',
        '\u{feff}' => '␣',
        control @ '\0'..='\u{1f}' => char::from_u32(0x2400 + control as u32).unwrap_or('␣'),
        other if other.is_control() => '␣',
        other => other,
    }
}
