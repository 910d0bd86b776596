//! Every example of `docs/writing.md` as a page of the sample.

use std::path::Path;

use advocate::build::{BuildOptions, build};
use advocate::disk::read_project;
use advocate::finding::Report;
use advocate::markdown::{BLOCKS, HARMLESS};
use advocate::project::{ComplaintsWere, CultureLeans, CustomersWere, Deeds, PageKind, PromisesAre};
use advocate::render::SiteFile;
use advocate::source::{Content, SourceFile, SourcePath, Sources};

const GUIDE: &str = include_str!("../../../docs/writing.md");

/// What stands between two lines of four backticks, the first with `markdown` behind them.
fn examples() -> Vec<String> {
    let parts = GUIDE.split("\n````markdown\n").skip(1);
    parts.map(|part| part.split("\n````\n").next().unwrap().to_owned() + "\n").collect()
}

fn text(path: &str, text: String) -> SourceFile {
    SourceFile { path: SourcePath::new(path).unwrap(), content: Content::Text(text) }
}

#[test]
fn every_example_is_built_without_a_finding() {
    let sample = read_project(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let mut files: Vec<SourceFile> = sample.iter().map(|(_, file)| file.clone()).collect();
    let examples = examples();
    assert!(examples.len() > 15, "{}", examples.len());
    for (number, example) in examples.iter().enumerate() {
        let page = match example.starts_with("---\n") {
            true => example.clone(),
            false => format!("---\ntitle: Example {number}\n---\n\n{example}"),
        };
        files.push(text(&format!("content/playbook/example-{number}.md"), page));
    }
    files.push(text(
        "content/playbook/_shared/three-questions.md",
        "Have we a mission that people use?\n".to_owned(),
    ));
    let sources = Sources::new(files);
    let mut report = Report::default();
    let period = "2026-10".parse().unwrap();
    let site =
        build(&sources, &BuildOptions { periods: vec![period], ..BuildOptions::default() }, &mut report);
    let found: Vec<String> =
        report.lines(&sources).into_iter().filter(|line| line.contains("playbook/example-")).collect();
    assert!(found.is_empty(), "{found:#?}");
    for (number, example) in examples.iter().enumerate() {
        let path = format!("playbook/example-{number}.html");
        let mut written = 0;
        for tree in site.versions.values() {
            let Some(SiteFile::Bytes(page)) = tree.get(&advocate::render::SitePath::new(&path).unwrap())
            else {
                continue;
            };
            let page = std::str::from_utf8(page).unwrap();
            written += 1;
            // Nothing is left of what is for the program.
            for sign in ["```", "{{", ":::", "&lt;kbd"] {
                assert!(!page.contains(sign) || example.contains("\\{{"), "{sign} in {path}");
            }
        }
        assert_eq!(written, site.versions.len(), "{path} stands in every tree");
    }
}

#[test]
fn the_guide_tells_of_every_word_that_a_page_can_use() {
    let has = |word: &str| assert!(GUIDE.contains(word), "docs/writing.md does not tell of {word}");
    for block in BLOCKS {
        has(&format!("\n```{block}\n"));
    }
    for kind in PageKind::ALL {
        has(&format!("`{}`", kind.word()));
    }
    for tag in HARMLESS {
        has(&format!("<{tag}>"));
    }
    for key in
        ["title", "summary", "kind", "order", "roles", "theme", "stage", "tags", "paths", "audience", "owner"]
    {
        has(&format!("\n{key}: "));
    }
    let words = |words: &[&'static str]| words.iter().for_each(|word| has(word));
    words(&CustomersWere::WORDS.iter().map(|(word, _)| *word).collect::<Vec<_>>());
    words(&PromisesAre::WORDS.iter().map(|(word, _)| *word).collect::<Vec<_>>());
    words(&ComplaintsWere::WORDS.iter().map(|(word, _)| *word).collect::<Vec<_>>());
    words(&CultureLeans::WORDS.iter().map(|(word, _)| *word).collect::<Vec<_>>());
    words(&Deeds::WORDS.iter().map(|(word, _)| *word).collect::<Vec<_>>());
}
