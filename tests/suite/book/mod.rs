//! The book takes a newcomer from an export to a published month, and the README in ten minutes: both are followed here to
//! the letter, in an empty folder beside the folder of the program.
//!
//! `ADVOCATE_REWRITE=1 cargo test --test suite book` writes what the program prints into the book and the README
//! anew.

mod readme;
mod told;
mod walk;

use std::fs;
use std::path::{Path, PathBuf};

use self::walk::Walk;
use crate::built::Built;
use crate::html::{all_ids, check_page};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The chapters in the order in which they are read.
fn chapters() -> Vec<PathBuf> {
    let folder = root().join("docs/book/content/playbook");
    let mut chapters: Vec<(u32, PathBuf)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let order = text.lines().find_map(|line| line.strip_prefix("order: ")).unwrap();
            (order.parse().unwrap(), path)
        })
        .collect();
    chapters.sort();
    chapters.into_iter().map(|(_, path)| path).collect()
}

#[test]
fn the_book_does_what_it_says() {
    let mut walk = Walk::begin();
    for chapter in chapters() {
        let text = fs::read_to_string(&chapter).unwrap();
        let told = walk.follow(&text);
        if std::env::var_os("ADVOCATE_REWRITE").is_some() {
            fs::write(&chapter, &told).unwrap();
        }
        assert_eq!(fs::read_to_string(&chapter).unwrap(), told, "{}", chapter.display());
    }
    assert!(walk.commands > 20, "only {} commands were run", walk.commands);
    // The report that the book shows is the one that its reader has made.
    for file in ["content/journey.yaml", "content/snapshots/2026-10.yaml"] {
        let made = fs::read_to_string(walk.folder().join("acme").join(file)).unwrap();
        let kept = root().join("docs/book").join(file);
        if std::env::var_os("ADVOCATE_REWRITE").is_some() {
            fs::write(&kept, &made).unwrap();
        }
        assert_eq!(fs::read_to_string(kept).unwrap_or_default(), made, "docs/book/{file}");
    }
}

#[test]
fn the_book_is_built_without_a_finding_and_its_links_lead_somewhere() {
    let book = Built::from_folder(&root().join("docs/book"));
    assert_eq!(book.findings, [""; 0]);
    let ids = all_ids(&book.files);
    for (path, html) in book.texts(".html") {
        check_page(path, html, &book.files, &ids);
    }
    for chapter in chapters() {
        let name = chapter.file_stem().unwrap().to_string_lossy().into_owned();
        assert!(book.files.contains_key(&format!("2026-10/playbook/{name}.html")), "{name}");
    }
}
