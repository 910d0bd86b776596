//! No text makes a parser panic, hang or point outside the text.

use advocate::finding::{Finding, Report};
use advocate::source::{Content, FileId, SourceFile, SourcePath, Sources, Span};
use advocate::yaml::{Columns, Node, Value, parse, parse_rows, parse_table};
use proptest::prelude::*;

use super::find;

/// Pieces that mean something in YAML, and characters of several bytes.
const YAML: &[&str] = &[
    "a",
    "id",
    "é",
    "🚚",
    ":",
    ": ",
    "- ",
    "-",
    "?",
    "? ",
    "\n",
    "\n  ",
    "\n    ",
    "\r\n",
    "\r",
    "\t",
    " ",
    "  ",
    "{",
    "}",
    "[",
    "]",
    ",",
    "\"",
    "'",
    "\\",
    "\\x",
    "\\u00e9",
    "&a ",
    "*a",
    "<<",
    "!t ",
    "!!str ",
    "!<",
    "|\n",
    ">-\n",
    "|2",
    "%YAML 1.2\n",
    "---\n",
    "...\n",
    "# c",
    "#1",
    "~",
    "null",
    "true",
    "1",
    "-1.5",
    "@",
    "`",
    "\0",
    "\u{7f}",
    "\u{85}",
    "\u{feff}",
    "\u{2028}",
    "\u{a0}",
    "schema: 1\n",
];

/// Pieces that mean something in a CSV file.
const CSV: &[&str] = &[
    ",",
    "\"",
    "\"\"",
    "\n",
    "\r\n",
    "\r",
    " ",
    "a",
    "é",
    "🚚",
    ".",
    "segment.region",
    "id",
    "items",
    ";",
    "\t",
    "\0",
    "\u{feff}",
    "1",
    "\\",
];

/// Pieces that mean something in a page.
const PAGE: &[&str] = &[
    "---\n",
    "---",
    "\n",
    "\r\n",
    "title: a\n",
    "kind: guide\n",
    "\u{feff}",
    "# a\n",
    "```chart\n",
    "```\n",
    "kind: trend\n",
    "measure: csat\n",
    "{{",
    "}}",
    "nps",
    "@",
    ".",
    " ",
    "é",
    "> ",
    "- ",
    "  ",
    "[a](",
    ")",
    "](../index.md#",
    "<b>",
    "<!--",
    "[^1]",
    "\"",
    "{",
    "&a ",
    "\t",
    "\0",
    "periods: 3\n",
    "segment: {region: north}\n",
];

/// A text of pieces, with some characters in between that mean nothing.
fn soup(pieces: &'static [&'static str], most: usize) -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        9 => proptest::sample::select(pieces).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    proptest::collection::vec(piece, 0..most).prop_map(|pieces| pieces.concat())
}

fn one_file(path: &str, text: &str) -> (Sources, FileId) {
    let sources = Sources::from_texts([(path, text)]);
    let (file, _) = sources.find(&SourcePath::new(path).unwrap()).unwrap();
    (sources, file)
}

/// Whether a span lies in the file, between characters.
fn lies_inside(sources: &Sources, span: Span) -> bool {
    let text = sources.text(span.file).unwrap_or("");
    span.start <= span.end && text.get(span.start as usize..span.end as usize).is_some()
}

fn assert_findings_inside(sources: &Sources, report: &Report) {
    let spans = |finding: &Finding| {
        finding.span.into_iter().chain(finding.related.as_ref().map(|(span, _)| *span)).collect::<Vec<_>>()
    };
    for finding in report.sorted() {
        assert!(spans(finding).into_iter().all(|span| lies_inside(sources, span)), "{finding:?}");
    }
}

/// Whether all nodes lie inside the file.
fn assert_nodes_inside(sources: &Sources, node: &Node<'_>) {
    assert!(lies_inside(sources, node.span), "{node:?}");
    match &node.value {
        Value::Null | Value::Scalar { .. } => {}
        Value::List(items) => items.iter().for_each(|item| assert_nodes_inside(sources, item)),
        Value::Map(entries) => {
            for entry in entries {
                assert!(lies_inside(sources, entry.key.span), "{entry:?}");
                assert_nodes_inside(sources, &entry.value);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1_500) })]

    #[test]
    fn any_yaml_is_read_or_refused(text in soup(YAML, 60)) {
        let (sources, file) = one_file("content/rhythm.yaml", &text);
        let mut report = Report::default();
        match parse(sources.text(file).unwrap(), file, 0, &mut report) {
            Some(node) => assert_nodes_inside(&sources, &node),
            None => prop_assert!(report.has_errors(), "refused without a word"),
        }
        assert_findings_inside(&sources, &report);
    }

    #[test]
    fn any_table_is_read_or_refused(text in soup(CSV, 60)) {
        let (sources, file) = one_file("content/snapshots/a.csv", &text);
        let columns = Columns { row: "a row", known: vec!["id", "items", "segment"], required: vec!["id"] };
        for known in [true, false] {
            let mut report = Report::default();
            let text = sources.text(file).unwrap();
            let table = match known {
                true => parse_rows(text, file, &columns, &mut report),
                false => parse_table(text, file, &mut report),
            };
            match table {
                Some(node) => assert_nodes_inside(&sources, &node),
                None => prop_assert!(report.has_errors(), "refused without a word"),
            }
            assert_findings_inside(&sources, &report);
        }
    }

    #[test]
    fn cells_stand_where_their_places_say(
        rows in proptest::collection::vec(proptest::array::uniform3("[ab,\"\n\ré🚚 ]{0,6}"), 1..6),
        mark in any::<bool>(),
        windows in any::<bool>(),
    ) {
        let end = if windows { "\r\n" } else { "\n" };
        let quoted = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
        let line = |row: &[String; 3]| row.iter().map(quoted).collect::<Vec<_>>().join(",") + end;
        let text = format!(
            "{}x,y,z{end}{}",
            if mark { "\u{feff}" } else { "" },
            rows.iter().map(line).collect::<String>()
        );
        let (sources, file) = one_file("content/snapshots/a.csv", &text);
        let mut report = Report::default();
        let table = parse_table(sources.text(file).unwrap(), file, &mut report);
        prop_assert!(!report.has_errors());
        let Some(Node { value: Value::List(items), .. }) = table else { panic!("no table") };
        prop_assert_eq!(items.len(), rows.len());
        for (item, row) in items.iter().zip(&rows) {
            let Value::Map(entries) = &item.value else { panic!("no row") };
            let expected: Vec<&str> = row.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).collect();
            let found: Vec<String> =
                entries.iter().map(|entry| sources.slice(entry.value.span).replace("\"\"", "\"")).collect();
            prop_assert_eq!(found, expected);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) })]

    #[test]
    fn any_page_is_read_or_refused(text in soup(PAGE, 60), with_front_matter in any::<bool>()) {
        let text = if with_front_matter { format!("---\ntitle: a\n---\n{text}") } else { text };
        let mut files = super::case::base();
        files.push(SourceFile {
            path: SourcePath::new("content/playbook/any.md").unwrap(),
            content: Content::Text(text),
        });
        find(files).assert_sound("any page");
    }

    #[test]
    fn any_chart_block_is_read_or_refused(body in soup(PAGE, 30), indent in "(> |- |  )?") {
        let body: String = body.lines().map(|line| format!("{indent}{line}\n")).collect();
        let mut files = super::case::base();
        files.push(SourceFile {
            path: SourcePath::new("content/playbook/any.md").unwrap(),
            content: Content::Text(format!("---\ntitle: a\n---\n{indent}```chart\n{body}{indent}```\n")),
        });
        find(files).assert_sound("any chart");
    }

    #[test]
    fn any_file_of_a_project_is_read_or_refused(
        text in soup(YAML, 40),
        path in proptest::sample::select(&[
            "content/site.yaml", "content/journey.yaml", "content/rhythm.yaml", "content/snapshots/2026-09.yaml",
            "content/snapshots/2026-10/complaints.csv",
        ][..]),
    ) {
        let mut files = super::case::base();
        files.retain(|file| file.path.as_str() != path);
        files.push(SourceFile { path: SourcePath::new(path).unwrap(), content: Content::Text(text) });
        find(files).assert_sound(path);
    }
}
