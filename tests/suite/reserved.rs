//! Passages for one audience: a tree of other readers is, to the byte, what it would be if they had never been written.

use advocate::build::{BuildOptions, build};
use advocate::finding::Report;
use advocate::render::SiteFile;
use advocate::source::{Content, SourceFile, SourcePath, Sources};

const SITE: &str = "\
schema: 1
organisation: Harbour & Pine
title: Report
measures:
  - {id: nps, name: Net Promoter Score, kind: nps, scale: [0, 10], goal: 40}
  - {id: csat, name: Satisfaction, kind: csat, scale: [1, 5]}
sources: [{id: survey, name: Survey}]
themes: [{id: slow, name: Slow answers}]
segments: [{id: region, name: Region, values: [north, south]}]
teams: [{id: service, name: Customer service}]
audiences: [{id: everyone, name: Everyone}, {id: leaders, name: Leaders, sees: [everyone]}, {id: board, name: Board, sees: [leaders]}]
";

const SNAPSHOT: &str = "\
schema: 1
period: 2026-10
ratings:
  - {measure: nps, counts: {0: 20, 8: 20, 10: 60}}
  - {measure: csat, stage: use, counts: {1: 20, 5: 60}}
  - {measure: csat, stage: use, segment: {region: north}, counts: {1: 10, 5: 30}}
  - {measure: csat, stage: use, segment: {region: south}, counts: {1: 10, 5: 30}}
";

/// A page in which everything that a page can hold stands in a passage for leaders too.
const PAGE: &str = "\
---
title: A page
---

For all: {{ nps }}, a note[^all].

## Sesame

[^all]: A note for all.

::: leaders
## Secret opening {#sesame-place}

Open *sesame*: {{ csat@use }}, a note[^sesame], [a link][sesame], [the heading](#sesame-place).

[^sesame]: A note on sesame.

[sesame]: https://sesame.example/

![sesame](../media/sesame.png)

```chart
kind: distribution
measure: csat
stage: use
segment: {region: south}
```

```media
file: media/sesame.mp3
title: The sound of sesame
transcript: Open.
```

```assessment
id: sesame
statements:
  - {id: sesame, text: I can open it.}
```

```include
page: _shared/sesame.md
```

::: board
The board reads sesame too.
:::

| sesame |
|---|
| seed |
:::

## Sesame

```include
page: _shared/for-all.md
```

The end.
";

const FOR_ALL: &str = "\
All read this.

::: leaders
Not all read of sesame oil.
:::
";

/// The files of a site, of whichever are in a folder.
fn tree(page: &str, for_all: &str, audience: &str) -> Vec<(String, Vec<u8>)> {
    let texts = [
        ("content/site.yaml", SITE),
        ("content/journey.yaml", "schema: 1\nstages: [{id: use, name: Use it}]\n"),
        ("content/snapshots/2026-10.yaml", SNAPSHOT),
        ("content/playbook/page.md", page),
        ("content/playbook/_shared/for-all.md", for_all),
        ("content/playbook/_shared/sesame.md", "## Sesame passage\n\nSesame for all who see it.\n"),
    ];
    let text = |(path, text): (&str, &str)| SourceFile {
        path: SourcePath::new(path).unwrap(),
        content: Content::Text(text.to_owned()),
    };
    let media = ["content/media/sesame.png", "content/media/sesame.mp3"]
        .map(|path| SourceFile { path: SourcePath::new(path).unwrap(), content: Content::Asset(None) });
    let sources = Sources::new(texts.map(text).into_iter().chain(media));
    let mut report = Report::default();
    let site = build(&sources, &BuildOptions::default(), &mut report);
    assert!(!report.has_errors(), "{:#?}", report.lines(&sources));
    let prefix = format!("{audience}/");
    let mut files = Vec::new();
    for (folder, tree) in site.versions.iter().filter(|(folder, _)| folder.as_str().starts_with(&prefix)) {
        for (path, file) in tree {
            let bytes = match file {
                SiteFile::Bytes(bytes) => bytes.clone(),
                SiteFile::Copy(path) => path.as_str().as_bytes().to_vec(),
            };
            files.push((format!("{folder}/{path}"), bytes));
        }
    }
    assert!(!files.is_empty());
    files
}

/// The page with as many blank lines in the place of each passage, so that the findings stand on the same lines.
fn without_passages(page: &str) -> String {
    let mut depth = 0;
    let mut lines = Vec::new();
    for line in page.lines() {
        let opens = line.starts_with("::: ");
        let closes = line == ":::";
        depth += usize::from(opens);
        lines.push(if depth > 0 { "" } else { line });
        depth -= usize::from(closes);
    }
    lines.join("\n") + "\n"
}

/// Files but for the one that tells which bytes of which files went into the version.
fn but_inputs(files: Vec<(String, Vec<u8>)>) -> Vec<(String, Vec<u8>)> {
    files.into_iter().filter(|(path, _)| !path.ends_with("manifest.json")).collect()
}

#[test]
fn other_readers_have_what_they_would_have_without_it() {
    let with = but_inputs(tree(PAGE, FOR_ALL, "everyone"));
    let without = but_inputs(tree(&without_passages(PAGE), &without_passages(FOR_ALL), "everyone"));
    let paths = |files: &[(String, Vec<u8>)]| files.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>();
    assert_eq!(paths(&with), paths(&without));
    for ((path, with), (_, without)) in with.iter().zip(&without) {
        assert!(with == without, "{path} tells of a passage");
    }
    let words = ["secret", "oil", "seed", "sesame.", "sesame-place", "passage-2"];
    for (path, bytes) in &with {
        let text = String::from_utf8_lossy(bytes).to_lowercase();
        for word in words {
            assert!(!text.contains(word) && !path.contains(word), "{word} in {path}");
        }
    }
}

#[test]
fn readers_of_a_passage_have_it() {
    for (audience, board) in [("leaders", false), ("board", true)] {
        let files = tree(PAGE, FOR_ALL, audience);
        let page = files.iter().find(|(path, _)| path.ends_with("playbook/page.html")).unwrap();
        let page = String::from_utf8_lossy(&page.1).into_owned();
        for wanted in [
            "id=\"sesame-place\"",
            "https://sesame.example/",
            "media/sesame.mp3",
            "data-assessment=\"sesame\"",
            "Sesame for all who see it",
            "sesame oil",
        ] {
            assert!(page.contains(wanted), "{wanted} for {audience}");
        }
        assert_eq!(page.contains("The board reads"), board);
        assert!(files.iter().any(|(path, _)| path.ends_with("media/sesame.mp3")), "{audience}");
        assert!(files.iter().any(|(path, _)| path.contains("charts/page--distribution")), "{audience}");
    }
}
