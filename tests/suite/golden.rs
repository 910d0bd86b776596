//! Small projects, each with one feature or edge, and every file of the site they become.
//!
//! A case is a folder of `tests/golden/` with `content/` and `expected/`; its README.md works the figures by hand. Pages,
//! figures and lists are kept in full. A drawing is kept as its name, its digest and its words, because what drawings look
//! like is tested in `golden/charts`. `ADVOCATE_REWRITE=1 cargo test golden` writes the expected files anew.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::built::Built;

#[test]
fn golden_sites() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut cases: Vec<PathBuf> = fs::read_dir(golden).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.retain(|case| case.join("content").is_dir());
    cases.sort();
    assert!(!cases.is_empty());
    let only = std::env::var("ADVOCATE_CASE").unwrap_or_default();
    let wrong: Vec<String> = cases
        .iter()
        .filter(|case| case.ends_with(&only) || only.is_empty())
        .flat_map(|case| check(case))
        .collect();
    assert!(wrong.is_empty(), "{}\nADVOCATE_REWRITE=1 writes what is built now", wrong.join("\n"));
}

/// What differs between a case's site and its expected files; nothing where they are being written anew.
fn check(case: &Path) -> Vec<String> {
    let actual = kept(&Built::from_folder(case));
    let folder = case.join("expected");
    if std::env::var_os("ADVOCATE_REWRITE").is_some() {
        rewrite(&folder, &actual);
        return Vec::new();
    }
    let expected = read(&folder);
    let name = case.file_name().unwrap().to_string_lossy();
    let mut wrong = Vec::new();
    for path in actual.keys().chain(expected.keys().filter(|path| !actual.contains_key(*path))) {
        match (actual.get(path), expected.get(path)) {
            (Some(actual), Some(expected)) if actual == expected => {}
            (Some(actual), Some(expected)) => {
                wrong.push(format!("{name}: {path}\n{}", difference(expected, actual)))
            }
            (Some(_), None) => wrong.push(format!("{name}: {path} is not expected")),
            (None, _) => wrong.push(format!("{name}: {path} is missing")),
        }
    }
    wrong
}

/// The first line that differs.
fn difference(expected: &str, actual: &str) -> String {
    let mut lines = expected.lines().zip(actual.lines()).enumerate();
    match lines.find(|(_, (expected, actual))| expected != actual) {
        Some((line, (expected, actual))) => {
            format!("line {}\n  expected: {expected}\n  actual:   {actual}", line + 1)
        }
        None => "one goes on where the other ends".to_owned(),
    }
}

/// A site as it is kept.
fn kept(built: &Built) -> BTreeMap<String, String> {
    let mut kept = BTreeMap::new();
    let mut drawings = String::new();
    let mut others = String::new();
    for (path, bytes) in &built.files {
        match path.rsplit('.').next().unwrap_or("") {
            _ if path.contains("/assets/") => writeln!(others, "{}", unhashed(path)).unwrap(),
            "html" => {
                let html = std::str::from_utf8(bytes).unwrap();
                kept.insert(path.clone(), unhashed(&without_drawings(html)));
            }
            "svg" => {
                let svg = std::str::from_utf8(bytes).unwrap();
                writeln!(drawings, "{path} {}", drawing(svg)).unwrap();
            }
            "json" | "js" | "csv" | "ics" => {
                kept.insert(path.clone(), String::from_utf8(bytes.clone()).unwrap());
            }
            _ => writeln!(others, "{path} {}", digest(bytes)).unwrap(),
        }
    }
    kept.insert("drawings.txt".to_owned(), drawings);
    kept.insert("others.txt".to_owned(), others);
    kept.insert("findings.txt".to_owned(), built.findings.iter().map(|line| format!("{line}\n")).collect());
    kept
}

/// A page with each drawing in it as a mark, its digest and its words.
fn without_drawings(html: &str) -> String {
    let mut short = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = rest.find("<svg") {
        let end = rest[start..].find("</svg>").map_or(rest.len(), |end| start + end + "</svg>".len());
        write!(short, "{}<svg {}>", &rest[..start], drawing(&rest[start..end])).unwrap();
        rest = &rest[end..];
    }
    short + rest
}

/// What stands for a drawing: its digest, and its words in the order in which they are read.
fn drawing(svg: &str) -> String {
    let words: Vec<&str> = svg.split('>').filter_map(|part| part.split('<').next()).map(str::trim).collect();
    let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
    format!("{} {}", digest(svg.as_bytes()), words.join(" | "))
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(5).fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").unwrap();
        text
    })
}

/// Names of assets without the digest of their content, so that a change of style does not touch every page here.
fn unhashed(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find("assets/") {
        let end = rest[start..].find(['"', ' ', ')', '\n']).map_or(rest.len(), |end| start + end);
        plain.push_str(&rest[..start]);
        let parts: Vec<&str> = rest[start..end].split('.').collect();
        let is_digest = |part: &&str| part.len() >= 8 && part.bytes().all(|b| b.is_ascii_hexdigit());
        plain.push_str(&parts.into_iter().filter(|part| !is_digest(part)).collect::<Vec<_>>().join("."));
        rest = &rest[end..];
    }
    plain + rest
}

fn rewrite(folder: &Path, files: &BTreeMap<String, String>) {
    if folder.exists() {
        fs::remove_dir_all(folder).unwrap();
    }
    for (path, text) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

fn read(folder: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(at) = folders.pop() {
        for entry in fs::read_dir(&at).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let below = path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
            files.insert(below, fs::read_to_string(&path).unwrap());
        }
    }
    files
}
