//! Guides can be read: each of the sample's guides, and each page of the book, is easy enough, and spelled as Britain spells.
//! That their links lead somewhere is held by [`the_sample_holds_together`](crate::site), which follows every link of the
//! built site, and by the book's own check.

mod grade;
mod spelling;
mod text;

use std::path::{Path, PathBuf};

/// Where guides are written: the sample's playbook, and the book.
const FOLDERS: [&str; 2] = ["content/playbook", "docs/book/content/playbook"];

/// Every page below them, with its text, in the order of the paths.
fn guides() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths: Vec<PathBuf> = Vec::new();
    for folder in FOLDERS {
        let before = paths.len();
        add(&root.join(folder), &mut paths);
        assert!(paths.len() > before, "{folder} holds no page");
    }
    paths.sort();
    let named = |path: &PathBuf| {
        let name = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
        (name, std::fs::read_to_string(path).unwrap())
    };
    paths.iter().map(named).collect()
}

fn add(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            add(&path, paths);
        } else if path.extension().is_some_and(|ending| ending == "md") {
            paths.push(path);
        }
    }
}
