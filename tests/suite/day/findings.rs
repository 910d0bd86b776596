//! The page of each kind of finding: all parts are there, and its example gives it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use advocate::build::{BuildOptions, build};
use advocate::finding::{Kind, Report};
use advocate::source::{Content, SourceFile, SourcePath, Sources};

use crate::bad::{case, find};

/// Kinds that nothing on disk is known to cause.
const WITHOUT_EXAMPLE: [Kind; 2] = [Kind::PageUnreadable, Kind::UnpaintedChart];

/// Kinds that only a program with the typesetter finds.
const OF_PAPER: [Kind; 2] = [Kind::MissingLetters, Kind::UnprintablePicture];

/// A block of an example: the file it is, or what is run.
struct Block {
    name: String,
    text: String,
}

/// The blocks of an example.
fn blocks(page: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        let marks = line.chars().take_while(|c| *c == '`').count();
        if marks < 3 {
            continue;
        }
        let info = &line[marks..];
        let name = info.split_once(' ').map_or(info, |(_, name)| name).to_owned();
        let end = "`".repeat(marks);
        let text: Vec<&str> = lines.by_ref().take_while(|line| *line != end).collect();
        blocks.push(Block { name, text: text.join("\n") + "\n" });
    }
    blocks
}

/// A file with the sections of an example in the place of its own: a file that begins with `schema:`, a page and a table
/// replace it whole.
fn changed(file: &str, old: &str, example: &str) -> String {
    if file.ends_with(".md") && !example.starts_with("---") && !file.contains("snapshots") {
        // Only the example of a page without front matter shows that it has none.
        return format!("---\ntitle: An example\n---\n\n{example}");
    }
    let key = |line: &str| {
        let (key, _) = line.split_once(':')?;
        (!key.is_empty() && key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_'))
            .then(|| key.to_owned())
    };
    let whole = example.starts_with("schema:") || !file.ends_with(".yaml") || old.is_empty();
    if whole {
        return example.to_owned();
    }
    let keys: Vec<String> = example.lines().filter_map(key).collect();
    let mut kept = String::new();
    let mut dropping = false;
    for line in old.lines() {
        if !line.starts_with([' ', '-']) {
            dropping = key(line).is_some_and(|key| keys.contains(&key));
        }
        if !dropping {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept + example
}

/// The kinds that an example in files gives.
fn found(kind: Kind, blocks: &[Block]) -> Vec<Kind> {
    let mut files: BTreeMap<String, Content> =
        case::base().into_iter().map(|file| (file.path.to_string(), file.content)).collect();
    for block in blocks {
        let old = match files.get(&block.name) {
            Some(Content::Text(text)) => text.clone(),
            _ => String::new(),
        };
        let text = match kind {
            Kind::NoFrontMatter => block.text.clone(),
            _ => changed(&block.name, &old, &block.text),
        };
        files.insert(block.name.clone(), Content::Text(text));
    }
    let files = || {
        files.iter().map(|(path, content)| SourceFile {
            path: SourcePath::new(path).unwrap(),
            content: content.clone(),
        })
    };
    let kinds: Vec<Kind> = find(files()).report.iter().map(|finding| finding.kind).collect();
    if kinds.contains(&kind) {
        return kinds;
    }
    let mut report = Report::default();
    build(&Sources::new(files()), &BuildOptions::default(), &mut report);
    report.iter().map(|finding| finding.kind).collect()
}

/// What the program prints when an example is run.
fn printed(blocks: &[Block]) -> String {
    let folder = tempfile::tempdir().unwrap();
    for file in case::base() {
        let place = folder.path().join(file.path.as_str());
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        match file.content {
            Content::Text(text) => fs::write(place, text).unwrap(),
            _ => fs::copy(Path::new("tests/bad/base").join(file.path.as_str()), place).map(|_| ()).unwrap(),
        }
    }
    let mut printed = String::new();
    for block in blocks {
        if block.name != "sh" {
            let text = if block.text == "\n" { "" } else { &block.text };
            fs::write(folder.path().join(&block.name), text).unwrap();
            continue;
        }
        let program = Path::new(env!("CARGO_BIN_EXE_advocate")).parent().unwrap();
        let path = format!("{}:{}", program.display(), std::env::var("PATH").unwrap());
        let output = Command::new("sh")
            .args(["-c", &block.text])
            .current_dir(folder.path())
            .env("PATH", path)
            .output();
        let output = output.unwrap();
        printed += &String::from_utf8_lossy(&output.stdout);
        printed += &String::from_utf8_lossy(&output.stderr);
    }
    printed
}

#[test]
fn every_finding_has_a_page_with_all_its_parts() {
    for kind in Kind::ALL {
        let page = kind.page();
        let why = page.split("\n\n").next().unwrap_or("");
        assert!(why.ends_with('.') && why.len() > 30, "{}: says why it matters: {why}", kind.id());
        assert!(page.contains("\n**Example**\n"), "{}: shows an example", kind.id());
        let (_, repair) = page.split_once("\n**Repair** ").unwrap_or_default();
        assert!(repair.ends_with('.') && repair.len() > 15, "{}: says how to repair it", kind.id());
        assert!(!blocks(page).is_empty(), "{}", kind.id());
    }
}

#[test]
fn every_example_gives_its_finding() {
    let mut wrong = Vec::new();
    let has_example =
        |kind: &Kind| !WITHOUT_EXAMPLE.contains(kind) && (cfg!(feature = "pdf") || !OF_PAPER.contains(kind));
    for kind in Kind::ALL.iter().copied().filter(has_example) {
        let blocks = blocks(kind.page());
        let is_run = blocks.iter().any(|block| block.name == "sh");
        if is_run && cfg!(unix) {
            let printed = printed(&blocks);
            if !printed.contains(&format!("[{}]", kind.id())) {
                wrong.push(format!("{}: {printed}", kind.id()));
            }
        } else if !is_run {
            let found = found(kind, &blocks);
            if !found.contains(&kind) {
                wrong.push(format!("{}: {found:?}", kind.id()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
