//! Words and numbers that stand nowhere else are planted in everything that is for leaders, and looked for in every file
//! of the tree for everyone, of three sealed versions and a draft.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use super::hunt::Hunt;

const SITE: &str = "\
schema: 1
organisation: Harbour & Pine
title: Customer experience report
mission: We keep our word.
measures:
  - {id: nps, name: Net Promoter Score, kind: nps, scale: [0, 10], goal: 30, headline: true}
  - {id: csat, name: Satisfaction, kind: csat, scale: [1, 5], goal: 85}
  - {id: zephyrine, name: Zephyrus Score, kind: csat, scale: [1, 5], goal: 83, headline: true, audience: leaders}  # cattywampus
sources:
  - {id: survey, name: Survey}
  - {id: complaint, name: Complaints, volunteered: true}
  - {id: quokkaline, name: Quokka Line, volunteered: true, audience: [leaders]}
themes:
  - {id: slow, name: Slow answers}
  - {id: marmoset, name: Marmoset trouble, audience: leaders}
segments:
  - {id: region, name: Region, values: [north, south]}
  - {id: umbral, name: Umbral split, values: [penumbra, antumbra], audience: leaders}
outcomes:
  - {id: renewal, name: Renewal, unit: percent}
  - {id: wolframite, name: Wolfram Yield, unit: count, audience: leaders}
teams: [{id: service, name: Customer service}]
roles: [{id: manager, name: Manager, team: service}]
paths: [{id: first-week, name: First week}]
audiences:
  - {id: everyone, name: Everyone}
  - {id: leaders, name: Leaders, sees: [everyone]}
media:
  - {file: media/absquatulate.png, audience: leaders}
customers: {counts: Anyone with a parcel, joins: First parcel, leaves: None for a year, returns: Counts as new}
closed_loop: {respond_within: 2d, resolve_within: 10d}
";

const JOURNEY: &str = "\
schema: 1
stages:
  - {id: delivery, name: Delivery, owner: service, expects: To be told, actions: [{id: wait, name: Wait in}]}
  - id: oubliette
    name: Dungeon Stage
    expects: Expects xylography
    actions: [{id: vellum, name: Parchment Scraping}]
    audience: leaders
";

const RHYTHM: &str = "\
schema: 1
themes: {2026-10: {theme: empathy, page: playbook/start.md}}
moments:
  - {id: stand-up, name: Stand-up, every: day, roles: [manager]}
  - {id: nightjar, name: Caprimulgus Roundup, every: week, roles: [manager], audience: leaders, page: playbook/halcyon-folder/halcyon-dossier.md}
meetings:
  - {id: weekly, name: Weekly, every: week, roles: [manager]}
  - {id: kestrel, name: Falco Conclave, every: month, roles: [manager], audience: leaders}
";

const PAGE: &str = "\
---
title: Start here
summary: How we begin.
roles: manager
paths: first-week
---
All read {{ nps }} and {{ csat@delivery }}.

::: leaders
## Sphinxlike heading

Sphinxlike words, {{ zephyrine@oubliette }}, {{ stage.oubliette }}, {{ outcome.wolframite }}, [further](halcyon-folder/halcyon-dossier.md).

```chart
kind: trend
measure: zephyrine
stage: oubliette
```

```quotes
stage: oubliette
```

```lines
label: Pumpernickel line
count: 3
```
:::
";

const SECRET_PAGE: &str = "\
---
title: Eudaemonic plan
summary: Susurrus in a sentence.
tags: [tagliatelle]
roles: manager
paths: first-week
stage: oubliette
theme: marmoset
audience: leaders
reviewed: 2026-10-01
review_every: 6m
trigger: {measure: zephyrine, stage: oubliette, below: 99}
---
## Brouhaha {#kerfuffle-place}

![Alt snollygoster](../../media/absquatulate.png)

```media
file: media/borborygmus.mp3
title: Lollygag recording
transcript: Taradiddle spoken.
```

```commitments
stage: oubliette
```

<!-- a comment of malarkey -->
";

fn snapshot(period: &str, more: u64) -> String {
    format!(
        "\
schema: 1
period: {period}
focus: delivery
ratings:
  - {{measure: nps, invited: 900, counts: {{0: 30, 8: 40, 10: {nps}}}}}
  - {{measure: csat, stage: delivery, theme: slow, counts: {{1: 20, 5: {nps}}}}}
  - {{measure: csat, stage: delivery, segment: {{region: north}}, counts: {{1: 10, 5: 60}}}}
  - {{measure: csat, stage: delivery, segment: {{umbral: penumbra}}, counts: {{1: 3459687, 5: 40}}}}
  - {{measure: csat, stage: delivery, segment: {{umbral: antumbra}}, counts: {{1: 10, 5: 50}}}}
  - {{measure: zephyrine, stage: oubliette, theme: marmoset, counts: {{1: 1234567, 4: 7651423, 5: {more}}}}}
  - {{measure: zephyrine, counts: {{1: 2345671, 5: 300}}}}
feedback:
  - {{source: survey, stage: delivery, theme: slow, items: 131, voices: 120}}
  - source: complaint
    stage: delivery
    theme: slow
    items: 62
    voices: 60
    quotes:
      - {{text: Nobody rang me back., consent: true}}
      - {{text: The galoshes filled with rain., consent: true, audience: leaders, media: media/petrichor.mp3, transcript: Tintinnabulation heard.}}
      - {{text: Bumfuzzled without consent., media: media/collywobbles.mp3, transcript: Whippersnapper said.}}
  - {{source: quokkaline, stage: delivery, items: 6543217, voices: 6543216}}
  - {{source: survey, stage: delivery, theme: marmoset, items: 5432176}}
  - {{source: survey, stage: oubliette, action: vellum, items: 4321765}}
  - {{source: complaint, stage: delivery, segment: {{umbral: penumbra}}, items: 40}}
customers:
  opening: 1000
  incoming: 60
  outgoing: 60
  closing: 1000
  by:
    - {{segment: {{umbral: penumbra}}, opening: 400, incoming: 30, outgoing: 30}}
    - {{segment: {{umbral: antumbra}}, opening: 600, incoming: 30, outgoing: 30}}
complaints:
  - {{id: C-1, received: {period}-03, responded: {period}-04, resolved: {period}-09, stage: delivery, theme: slow, cause: process, change: D-1}}
  - {{id: C-9182736, received: {period}-05, resolved: {period}-07, stage: oubliette, theme: marmoset, cause: policy, change: D-8273645}}
commitments:
  - {{id: D-1, stage: delivery, title: Two-hour slots, owner: service, opened: 2026-01-01, due: 2026-12-31, watch: {{measure: csat, stage: delivery}}}}
  - {{id: D-2, stage: delivery, title: Ring back, owner: service, opened: 2026-01-01, due: 2026-12-31, watch: {{measure: zephyrine, stage: oubliette}}}}
  - {{id: D-8273645, stage: delivery, title: Gobbledygook repair, decision: Flibbertigibbet decided, owner: service, opened: 2026-02-02, due: 2031-03-17, audience: leaders}}
  - {{id: D-3736455, stage: oubliette, title: Razzmatazz, owner: service, opened: 2026-02-02, due: 2031-04-19}}
setbacks:
  - {{commitment: D-8273645, what: Hullabaloo happened, plan: Rigmarole planned}}
outcomes: {{renewal: 90.5, wolframite: 3217654}}
meetings:
  - {{meeting: weekly, held: 4, discussed: 2}}
  - {{meeting: kestrel, held: 3, discussed: 3}}
thanks: [{{to: Night shift, by: service, for: Staying on}}]
",
        nps = 200 + more
    )
}

/// All that is planted, and nowhere else.
const PLANTED: [&str; 51] = [
    "zephyr",
    "cattywampus",
    "quokka",
    "marmoset",
    "umbral",
    "penumbra",
    "antumbra",
    "wolfram",
    "absquatulate",
    "oubliette",
    "Dungeon Stage",
    "xylography",
    "vellum",
    "Parchment",
    "nightjar",
    "Caprimulgus",
    "kestrel",
    "Falco Conclave",
    "Sphinxlike",
    "Pumpernickel",
    "halcyon",
    "Eudaemonic",
    "Susurrus",
    "tagliatelle",
    "Brouhaha",
    "kerfuffle",
    "snollygoster",
    "borborygmus",
    "Lollygag",
    "Taradiddle",
    "malarkey",
    "galoshes",
    "petrichor",
    "Tintinnabulation",
    "Bumfuzzled",
    "collywobbles",
    "Whippersnapper",
    "Gobbledygook",
    "Flibbertigibbet",
    "Hullabaloo",
    "Rigmarole",
    "Razzmatazz",
    "winklepicker",
    "3459687",
    "7651423",
    "6543217",
    "5432176",
    "4321765",
    "3217654",
    "9182736",
    "8273645",
];

/// Of these, what no tree shows: it has no consent, is a comment, the id of a complaint, or one point of a scale.
const NOWHERE: [&str; 7] =
    ["cattywampus", "malarkey", "Bumfuzzled", "collywobbles", "Whippersnapper", "3459687", "9182736"];

fn put(folder: &Path, path: &str, bytes: &[u8]) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

fn run(project: &Path, args: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_advocate"));
    let output = command.current_dir(project).args(args).args(["--progress", "never"]).output().unwrap();
    let text =
        String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{args:?}: {text}");
    text
}

fn project() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let project = folder.path();
    for (path, text) in [
        ("content/site.yaml", SITE),
        ("content/journey.yaml", JOURNEY),
        ("content/rhythm.yaml", RHYTHM),
        ("content/playbook/start.md", PAGE),
        ("content/playbook/halcyon-folder/halcyon-dossier.md", SECRET_PAGE),
        ("content/media/absquatulate.png", "winklepicker picture"),
        ("content/media/borborygmus.mp3", "winklepicker sound"),
        ("content/media/petrichor.mp3", "winklepicker call"),
        ("content/media/collywobbles.mp3", "winklepicker without consent"),
    ] {
        put(project, path, text.as_bytes());
    }
    for (number, period) in ["2026-08", "2026-09", "2026-10"].iter().enumerate() {
        put(project, &format!("content/snapshots/{period}.yaml"), snapshot(period, number as u64).as_bytes());
    }
    folder
}

fn files(folder: &Path, prefix: &str, all: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = format!("{prefix}{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            files(&entry.path(), &format!("{path}/"), all);
        } else {
            all.insert(path, fs::read(entry.path()).unwrap());
        }
    }
}

/// What is found of the planted words in a tree, each with the file.
fn leaks(hunt: &Hunt, tree: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let found = |(path, bytes): (&String, &Vec<u8>)| {
        let words = hunt.found_in(path, bytes);
        words.into_iter().map(|word| format!("{word} in {path}")).collect::<Vec<_>>()
    };
    tree.iter().flat_map(found).collect()
}

/// The search can fail: five leaks are planted in the files of a tree that has none, and each is found where it was put.
#[test]
fn a_leak_is_found_however_it_is_written() {
    let folder = project();
    run(folder.path(), &["build", "--period", "2026-10"]);
    let hunt = Hunt::new(PLANTED);
    let mut tree = BTreeMap::new();
    files(&folder.path().join("output/everyone"), "", &mut tree);
    assert_eq!(leaks(&hunt, &tree), Vec::<String>::new());
    let put_in = |bytes: &[u8], at: &str, leak: &[u8]| {
        let at = bytes.windows(at.len()).position(|part| part == at.as_bytes()).unwrap();
        [&bytes[..at], leak, &bytes[at..]].concat()
    };
    let png = tree.keys().find(|path| path.ends_with(".png")).unwrap().clone();
    // A text chunk of a picture: length, name, keyword and words, and four bytes of check sum.
    let words = b"Comment\0about the Oubliette";
    let chunk = [&(words.len() as u32).to_be_bytes()[..], b"tEXt", words, &[0; 4]].concat();
    // The head of a paper, packed as programs that print pack it.
    let packed = miniz_oxide::deflate::compress_to_vec_zlib(b"<< /Title (Gobbledygook repair) >>", 6);
    let pdf = [b"%PDF-1.7\n1 0 obj\nstream\n".as_slice(), &packed, b"\nendstream\nendobj\n%%EOF\n"].concat();
    tree.insert("2026-10/report.pdf".to_owned(), b"%PDF-1.7\n%%EOF\n".to_vec());
    let index = "2026-10/index.html";
    for (word, path, leaking) in [
        ("galoshes", index, put_in(&tree[index], "</body>", b"<p hidden>galoshes</p>")),
        // `<svg>marmoset` in base 64.
        (
            "marmoset",
            index,
            put_in(&tree[index], "</body>", b"<img src=\"data:image/svg+xml;base64,PHN2Zz5tYXJtb3NldA==\">"),
        ),
        ("kestrel", index, put_in(&tree[index], "</body>", b"<a href=\"kes%74r%65l.html\">more</a>")),
        ("nightjar", index, put_in(&tree[index], "</body>", b"<i title=\"nigh&#116;j&#x61;r\"></i>")),
        ("oubliette", png.as_str(), put_in(&tree[&png], "IEND", &chunk)),
        ("Gobbledygook", "2026-10/report.pdf", pdf),
    ] {
        let planted = BTreeMap::from([(path.to_owned(), leaking)]);
        assert_eq!(leaks(&hunt, &planted), [format!("{word} in {path}")]);
        assert_eq!(
            leaks(&hunt, &BTreeMap::from([(path.to_owned(), tree[path].clone())])),
            Vec::<String>::new()
        );
    }
}

#[test]
fn nothing_that_is_for_some_is_in_the_trees_of_others() {
    let folder = project();
    let project = folder.path();
    run(project, &["publish", "--period", "2026-08"]);
    run(project, &["publish", "--period", "2026-09"]);
    put(project, "content/snapshots/2026-09.yaml", snapshot("2026-09", 7).as_bytes());
    run(project, &["publish", "--period", "2026-09", "--revise", "Late answers"]);
    run(project, &["build"]);
    let hunt = Hunt::new(PLANTED);
    let mut lesser = BTreeMap::new();
    files(&project.join("output/everyone"), "", &mut lesser);
    assert!(lesser.keys().any(|path| path == "2026-09.r2/manifest.json"));
    assert!(lesser.keys().any(|path| path == "2026-10/data/report.json"));
    // Versions share their styles and fonts.
    let mut read = BTreeSet::new();
    lesser.retain(|path, bytes| path.ends_with(".html") || read.insert(bytes.clone()));
    let leaks = leaks(&hunt, &lesser);
    assert!(leaks.is_empty(), "{} leaks:\n{}", leaks.len(), leaks.join("\n"));

    // It is there for those who may see it, or the search proves nothing.
    let mut full = BTreeMap::new();
    files(&project.join("output/leaders"), "", &mut full);
    full.retain(|path, _| path.starts_with("2026-10/") && !path.starts_with("2026-10/assets/f"));
    let seen: BTreeSet<String> = full.iter().flat_map(|(path, bytes)| hunt.found_in(path, bytes)).collect();
    let absent: Vec<&str> = PLANTED.into_iter().filter(|word| !seen.contains(*word)).collect();
    assert_eq!(absent, NOWHERE);
}
