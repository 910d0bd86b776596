//! Imports of real exports: what the maps in `tests/real/` make of the excerpts there, byte for byte.
//! `ADVOCATE_REWRITE=1` writes the expected snapshots again.

use std::fs;
use std::path::{Path, PathBuf};

use advocate::finding::Report;
use advocate::import::{Export, Imported, import, read_map};
use advocate::source::{SourcePath, Sources};

fn folder(set: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/real").join(set)
}

/// The texts of a folder that is part of a set, with their paths as a project has them.
fn texts(set: &str, part: &str, as_part: &str) -> Vec<(String, String)> {
    let Ok(entries) = fs::read_dir(folder(set).join(part)) else { return Vec::new() };
    let mut texts: Vec<(String, String)> = entries
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.file_type().unwrap().is_file())
        .map(|entry| {
            let name = entry.file_name().into_string().unwrap();
            (format!("{as_part}{name}"), fs::read_to_string(entry.path()).unwrap())
        })
        .collect();
    texts.sort();
    texts
}

/// Imports the excerpts of a set over these snapshots.
fn run(set: &str, map: &str, exports: &[&str], snapshots: Vec<(String, String)>) -> Imported {
    let mut all = texts(set, "", "");
    all.extend(texts(set, "content", "content/"));
    all.extend(snapshots);
    let sources = Sources::from_texts(all.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    let mut report = Report::default();
    let path = SourcePath::new(map).unwrap();
    let exports = exports.iter().map(|name| Export {
        name: (*name).to_owned(),
        bytes: fs::File::open(folder(set).join("export").join(name)).unwrap(),
    });
    let done =
        read_map(&sources, &path, &mut report).and_then(|map| import(&map, &sources, exports, &mut report));
    assert!(!report.has_errors(), "{set}: {:?}", report.lines(&sources));
    done.unwrap()
}

fn check(set: &str, map: &str, exports: &[&str], tally: [u64; 4]) {
    let done = run(set, map, exports, Vec::new());
    let counted = [done.tally.rows, done.tally.placed, done.tally.left_out(), done.tally.not_placed()];
    assert_eq!(counted, tally, "{set}: rows, placed, left out, not placed\n{}", done.tally);
    let expected = folder(set).join("expected");
    for (period, snapshot) in &done.snapshots {
        let file = expected.join(format!("{period}.yaml"));
        if std::env::var_os("ADVOCATE_REWRITE").is_some() {
            fs::create_dir_all(&expected).unwrap();
            fs::write(&file, &snapshot.text).unwrap();
        }
        let wanted = fs::read_to_string(&file).unwrap_or_default();
        assert_eq!(snapshot.text, wanted, "{}; ADVOCATE_REWRITE=1 writes it again", file.display());
    }
    // Over what it has made, an import makes the same bytes.
    let there = texts(set, "expected", "content/snapshots/");
    let again = run(set, map, exports, there);
    assert_eq!(again.changes, [], "{set}");
    for (period, snapshot) in &again.snapshots {
        assert_eq!(Some(&snapshot.text), done.snapshots.get(period).map(|first| &first.text), "{set}");
        assert!(!snapshot.differs, "{set} {period}");
    }
}

#[test]
fn yearly_survey_with_weights_and_coded_comments() {
    check("sfo-survey", "map-2016.yaml", &["2016.csv"], [343, 343, 0, 0]);
    check("sfo-survey", "map-2017.yaml", &["2017.csv"], [315, 315, 0, 0]);
}

#[test]
fn comments_with_two_date_formats_and_one_hot_themes() {
    check("nhs-fft", "map.yaml", &["comments.csv"], [772, 768, 0, 4]);
}

#[test]
fn complaints_with_narratives() {
    check("cfpb", "map.yaml", &["complaints.csv"], [135, 135, 0, 0]);
    check("cfpb-all", "map.yaml", &["all-products-subset.csv"], [280, 280, 0, 0]);
}

#[test]
fn customers_who_came_and_left() {
    check("online-retail", "map.yaml", &["invoices.csv"], [1531, 1255, 276, 0]);
    check("telco-churn", "map.yaml", &["customers.csv"], [1174, 1174, 0, 0]);
}
