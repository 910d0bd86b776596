//! Exports in the shapes that well-known tools document: what each is taken for, the map that is proposed, and the snapshot
//! that comes of it. `ADVOCATE_REWRITE=1 cargo test --test suite presets` writes the kept texts anew.

use std::fs;
use std::path::Path;

use assert_cmd::Command;

const SITE: &str = "\
schema: 1
organisation: A
title: B
measures:
  - {id: nps, name: Net Promoter Score, kind: nps, scale: [0, 10]}
  - {id: app-stars, name: App stars, kind: mean, scale: [1, 5], self_selected: true}
sources:
  - {id: survey, name: Survey comments}
  - {id: complaint, name: Complaints, volunteered: true}
  - {id: social, name: Social media, volunteered: true}
  - {id: app-review, name: App reviews, volunteered: true}
themes: [{id: waiting, name: Waiting}, {id: price, name: Price}]
customers: {counts: a, joins: b, leaves: c, returns: d}
";

fn check(preset: &str, file: &str) {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/presets");
    let project = tempfile::tempdir().unwrap();
    fs::create_dir(project.path().join("content")).unwrap();
    fs::write(project.path().join("content/site.yaml"), SITE).unwrap();
    fs::write(project.path().join("content/journey.yaml"), "schema: 1\nstages: [{id: use, name: Use}]\n")
        .unwrap();
    let run = |args: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_advocate"));
        let output = command.current_dir(project.path()).env("NO_COLOR", "1").args(args).output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
    };
    let input = fixtures.join(file);
    let (code, out, told) = run(&["import", "--progress", "never", preset, input.to_str().unwrap()]);
    assert_eq!(code, 0, "{preset}: {out}{told}");
    let read = |path: &str| fs::read_to_string(project.path().join(path)).unwrap();
    let map = read(&format!("imports/{preset}.yaml"));
    let snapshot = read("content/snapshots/2026-10.yaml");
    // Nobody is named, and no words are taken over without consent.
    for private in ["@", "Person", "R_0", "took too long", "quotes:\n"] {
        assert!(
            !snapshot.contains(private) && !map.contains(private),
            "{preset}: {private}\n{map}\n{snapshot}"
        );
    }
    let found = run(&["check"]);
    assert_eq!(found.0, 0, "{preset}: {}", found.1);
    let kept = format!(
        "{told}\n{out}\n==== imports/{preset}.yaml\n{map}\n==== content/snapshots/2026-10.yaml\n{snapshot}"
    );
    let place = fixtures.join(format!("{preset}.expected.txt"));
    if std::env::var_os("ADVOCATE_REWRITE").is_some() {
        fs::write(&place, &kept).unwrap();
    }
    assert_eq!(fs::read_to_string(place).unwrap_or_default(), kept, "{preset}");
    // The map is now the person's: it is followed and not written again.
    let again = run(&["import", "-q", preset, input.to_str().unwrap()]);
    assert_eq!((again.0, again.1.as_str()), (0, ""), "{preset}: {}", again.2);
    assert_eq!(read(&format!("imports/{preset}.yaml")), map);
    assert_eq!(read("content/snapshots/2026-10.yaml"), snapshot);
    assert_eq!(run(&["import", "--propose", preset, input.to_str().unwrap()]).1, map);
}

#[test]
fn qualtrics_has_three_heads_and_previews() {
    check("qualtrics", "qualtrics.csv");
}

#[test]
fn surveymonkey_has_a_column_for_each_choice() {
    check("surveymonkey", "surveymonkey.csv");
}

#[test]
fn a_score_comes_as_a_workbook() {
    check("nps", "nps.xlsx");
}

#[test]
fn zendesk_tickets_are_complaints() {
    check("zendesk", "zendesk.csv");
}

#[test]
fn tickets_come_as_lines_of_json() {
    check("tickets", "tickets.jsonl");
}

#[test]
fn reviews_of_an_app_come_in_utf_16() {
    check("app-reviews", "app-reviews.csv");
}

#[test]
fn posts_come_as_an_open_document() {
    check("social", "social.ods");
}

/// The same answers in every kind of file, with dates as cells of their own where the kind has such: made by openpyxl 3.1
/// and odfpy 1.4, as spreadsheets are that people save.
#[test]
fn dates_and_a_named_period_are_followed_in_every_kind_of_file() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/presets");
    let ratings = "counts: {0: 0, 1: 0, 2: 1, 3: 1, 4: 0, 5: 0, 6: 1, 7: 1, 8: 1, 9: 3, 10: 4}";
    let imported = |kind: &str, map: &str, more: &[&str]| {
        let project = tempfile::tempdir().unwrap();
        fs::create_dir(project.path().join("content")).unwrap();
        fs::write(project.path().join("content/site.yaml"), SITE).unwrap();
        fs::write(project.path().join("content/journey.yaml"), "schema: 1\nstages: [{id: use, name: Use}]\n")
            .unwrap();
        fs::write(project.path().join("map.yaml"), map).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_advocate"));
        let file = fixtures.join(format!("dates.{kind}"));
        command.current_dir(project.path()).args(["import", "--map", "map.yaml"]).arg(file).args(more);
        let output = command.output().unwrap();
        let told = format!("{output:?}");
        let folder = project.path().join("content/snapshots");
        let mut texts: Vec<(String, String)> = fs::read_dir(folder)
            .map(|entries| {
                let read = |entry: fs::DirEntry| {
                    let name = entry.file_name().into_string().unwrap();
                    (name, fs::read_to_string(entry.path()).unwrap())
                };
                entries.map(|entry| read(entry.unwrap())).collect()
            })
            .unwrap_or_default();
        texts.sort();
        (output.status.code(), told, texts)
    };
    for kind in ["csv", "tsv", "xlsx", "ods", "jsonl"] {
        let delimiter = if kind == "tsv" { "delimiter: tab\n" } else { "" };
        let map = |period: &str| {
            format!("schema: 1\n{delimiter}{period}ratings:\n  - {{measure: nps, column: Score}}\n")
        };
        // JSON has times as ISO 8601 writes them; of a workbook's all look alike.
        let time = if kind == "jsonl" { "YYYY-MM-DDThh:mm:ss" } else { "YYYY-MM-DD hh:mm:ss" };
        for (column, formats) in [("Date", "YYYY-MM-DD*"), ("Recorded at", time)] {
            let dated = map(&format!("period: {{column: {column}, formats: \"{formats}\"}}\n"));
            let (code, told, texts) = imported(kind, &dated, &[]);
            assert_eq!(code, Some(0), "{kind}, {column}: {told}");
            assert!(texts.len() == 1 && texts[0].0 == "2026-10.yaml", "{kind}, {column}: {texts:?}");
            assert!(texts[0].1.contains(ratings), "{kind}, {column}: {}", texts[0].1);
        }
        let (code, told, texts) = imported(
            kind,
            &map("period: {column: Date, formats: \"YYYY-MM-DD*\"}\n"),
            &["--period", "2026-09"],
        );
        assert_eq!(code, Some(0), "{kind}: {told}");
        assert!(texts.len() == 1 && texts[0].0 == "2026-09.yaml" && texts[0].1.contains(ratings), "{kind}");
    }
}
