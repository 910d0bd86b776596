//! Files that are large on purpose. Each is read to its end or refused, and told of in a few findings: nothing here
//! takes a time that grows with the square of the size, or the suite would not end.

use advocate::finding::{Kind, MOST_OF_A_KIND, Severity};
use advocate::source::{Content, SourceFile, SourcePath};

use super::{Found, case, find};

const MEGABYTE: usize = 1 << 20;

/// The base project with one file more, or another text in one.
fn with(path: &str, text: String) -> Found {
    let mut files = case::base();
    files.retain(|file| file.path.as_str() != path);
    files.push(SourceFile { path: SourcePath::new(path).unwrap(), content: Content::Text(text) });
    let found = find(files);
    found.assert_sound(path);
    found
}

fn has(found: &Found, kind: Kind) -> bool {
    found.report.iter().any(|finding| finding.kind == kind)
}

#[test]
fn five_megabytes_of_one_sign_are_refused() {
    let signs = [
        "[", "{", "]", "- ", "? ", ": ", "&a ", "*a ", "!a ", "\"", "'", "\\", "|\n", "\t", "%a\n", "---\n",
        "a: ", "[a, ", "{a: ", "a\n", "@", "\u{feff}", "\0", "é",
    ];
    for sign in signs {
        let found = with("content/rhythm.yaml", sign.repeat(5 * MEGABYTE / sign.len()));
        assert!(found.report.has_errors(), "{sign:?} {}", found.text());
        assert!(found.report.iter().count() <= MOST_OF_A_KIND + 20, "{sign:?}");
    }
}

#[test]
fn five_megabytes_of_nothing_are_nothing() {
    for sign in ["\n", " ", "# comment\n"] {
        let found = with("content/rhythm.yaml", sign.repeat(5 * MEGABYTE / sign.len()));
        assert!(has(&found, Kind::EmptyText), "{sign:?} {}", found.text());
    }
}

#[test]
fn a_million_keys_of_one_mapping_are_told_of_a_hundred_times() {
    let distinct: String = (0..1_000_000).map(|n| format!("k{n}: 1\n")).collect();
    let same = "schema: 1\n".repeat(200_000);
    for (text, kind) in [(distinct, Kind::UnknownKey), (same, Kind::DuplicateKey)] {
        let found = with("content/rhythm.yaml", text);
        let told = found.report.iter().filter(|finding| finding.kind == kind).count();
        assert_eq!(told, MOST_OF_A_KIND + 1);
    }
}

#[test]
fn many_points_of_a_scale_are_told_of_a_hundred_times() {
    let counts: String = (20..200_000).map(|n| format!("{n}: 1, ")).collect();
    let text = format!("schema: 1\nperiod: 2026-09\nratings:\n  - {{measure: nps, counts: {{{counts}}}}}\n");
    let found = with("content/snapshots/2026-09.yaml", text);
    assert_eq!(found.report.iter().filter(|f| f.kind == Kind::OffTheScale).count(), MOST_OF_A_KIND + 1);
}

#[test]
fn long_tables_are_read_row_by_row() {
    let head = "id,received,responded,resolved,stage,theme,cause,change\n";
    let good: String = (0..200_000)
        .map(|n| format!("C-{n},2026-10-03,2026-10-04,,delivery,missed-slot,process,\n"))
        .collect();
    let found = with("content/snapshots/2026-10/complaints.csv", format!("{head}{good}"));
    assert_eq!(found.report.count(Severity::Error), 0, "{}", found.text());

    let rows: String =
        (0..50_000).map(|n| format!("C-{},2026-10-32,,,dock-{n},\"a \"\"b\"\"\",{n}\n", n % 7)).collect();
    let ragged = with("content/snapshots/2026-10/complaints.csv", format!("{head}{rows}"));
    assert!(has(&ragged, Kind::TableRow));
    let wrong = rows.replace('\n', ",\n");
    let wrong = with("content/snapshots/2026-10/complaints.csv", format!("{head}{wrong}"));
    assert!(has(&wrong, Kind::WrongDate), "{}", wrong.text());
    assert!(wrong.report.iter().count() <= 10 * (MOST_OF_A_KIND + 1));
}

#[test]
fn tables_of_one_sign_are_refused_or_empty() {
    for sign in [",", "\"", "\n", "\r", "a", ",\n", "\"\n", "a\n"] {
        let found = with("content/snapshots/2026-10/complaints.csv", sign.repeat(3 * MEGABYTE / sign.len()));
        assert!(found.report.has_errors(), "{sign:?}");
        assert!(found.report.iter().count() <= 3 * MOST_OF_A_KIND, "{sign:?}");
    }
}

#[test]
fn long_lists_of_names_do_not_slow_each_other_down() {
    let rows = |count: usize, row: &dyn Fn(usize) -> String| (0..count).map(row).collect::<String>();
    let site = std::fs::read_to_string(super::folder().join("base/content/site.yaml")).unwrap();
    let values = rows(20_000, &|n| format!("v{n}, "));
    let themes = rows(20_000, &|n| format!("  - {{id: t{n}, name: T}}\n"));
    let audiences = rows(20_000, &|n| format!("  - {{id: a{n}, sees: [a{}]}}\n", n + 1));
    let site = site
        .replace("[north, south]", &format!("[north, south, {values}]"))
        .replace("themes:\n", &format!("themes:\n{themes}"))
        .replace("audiences:\n", &format!("audiences:\n{audiences}"));
    let feedback = rows(20_000, &|n| {
        format!("  - {{source: survey, theme: tt{n}, segment: {{region: w{n}}}, items: 1}}\n")
    });
    let mut files = case::base();
    for (path, text) in [
        ("content/site.yaml", site),
        ("content/snapshots/2026-09.yaml", format!("schema: 1\nperiod: 2026-09\nfeedback:\n{feedback}")),
    ] {
        files.retain(|file| file.path.as_str() != path);
        files.push(SourceFile { path: SourcePath::new(path).unwrap(), content: Content::Text(text) });
    }
    let found = find(files);
    found.assert_sound("long lists");
    assert!(has(&found, Kind::ImpossibleNumber) && has(&found, Kind::UnknownTheme), "{}", found.text());
}

#[test]
fn huge_words_are_not_compared_or_printed() {
    let word = "a".repeat(5 * MEGABYTE);
    for text in [
        format!("{word}: 1\n"),
        format!("schema: {word}\n"),
        format!("schema: 1\nthemes: {{2026-10: {word}}}\n"),
        format!("schema: 1\nmoments: [{{id: x, name: x, every: {word}}}]\n"),
        format!("schema: 1\nmoments: [{{id: x, name: x, every: day, page: {word}}}]\n"),
        format!("schema: 1\nmeetings: &{word} []\n"),
        format!("schema: 1\nmeetings: *{word}\n"),
        format!("schema: 1\nmeetings: !{word} []\n"),
    ] {
        let found = with("content/rhythm.yaml", text);
        assert!(found.report.has_errors());
        assert!(found.text().len() < 10_000);
    }
}

#[test]
fn pages_have_a_largest_size_and_a_most_of_problems() {
    let page = |text: &str| format!("---\ntitle: A\n---\n{text}");
    let large = with("content/playbook/large.md", page(&"word ".repeat(MEGABYTE / 5 + 1)));
    assert!(has(&large, Kind::PageTooLarge));
    let many = with("content/playbook/many.md", page(&"[a]() ".repeat(1_000)));
    assert!(has(&many, Kind::PageTooManyProblems));
    let front_matter = with("content/playbook/front.md", format!("---\n{}---\n", "a: 1\n".repeat(200_000)));
    assert!(has(&front_matter, Kind::DuplicateKey));
    let links = with(
        "content/playbook/links.md",
        page(&"[a](missing.md) {{ npx }} ![b](media/none.png)\n".repeat(10_000)),
    );
    assert!(has(&links, Kind::DanglingLink) && has(&links, Kind::UnknownFigure));
}
