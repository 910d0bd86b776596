//! Documents on paper, as a program with the typesetter makes them: what they say, in which order, for whom.
#![cfg(feature = "pdf")]

mod numbers;
mod reader;

use std::sync::LazyLock;

use advocate::build::BuildOptions;
use advocate::source::{Content, SourceFile, SourcePath, Sources};

use crate::built::Built;
use reader::Pdf;

/// Marks of the typesetter's own language, and of others, in the places where customers and authors write.
const HOSTILE: &str =
    "#panic(1) $x$ *bold* _lean_ @name \\ends ] [ ``` <tag> // gone /* gone */ #import ~ -- '";

const SITE: &str = "\
schema: 1
organisation: \"Harbour #panic(2) & *Pine*\"
title: Report $1
locale: en-GB
mission: \"We #eval(3) care @always ]\"
measures:
  - {id: nps, name: \"Score #4\", kind: nps, scale: [0, 10], goal: 45, headline: true}
sources: [{id: survey, name: Survey comments}]
themes: [{id: late, name: \"*Late* #5\"}]
teams: [{id: service, name: Service}]
roles: [{id: crew, name: Crew, team: service}]
customers: {counts: Anyone, joins: First parcel, leaves: None for a year, returns: New}
";

const GUIDE: &str = "\
---
title: \"Guide #6 $ ]\"
summary: \"Read *this* #7\"
kind: guide
stage: delivery
trigger: {measure: nps, below: 60}
---
## When to use it

Words with *stress*, `#raw(8)` and a note[^a]. Escaped \\*marks\\* and \\# stay.

| What | How many |
|------|---------:|
| #9   | $10      |

- [x] Done
- [ ] Open

```
#let x = 11
```

[^a]: The note #12 stands at the foot.
";

const LETTER: &str = "\
---
title: A letter
kind: letter
---
We saw it.

```lines
label: \"What came of it #13\"
count: 2
```
";

fn sources() -> Vec<(String, String)> {
    let text = |path: &str, text: &str| (format!("content/{path}"), text.to_owned());
    let snapshot = |period: &str, opening: u32, promoters: u32| {
        let quotes: Vec<String> =
            (0..12).map(|_| format!("{{text: '{}', consent: true}}", HOSTILE.replace('\'', "''"))).collect();
        let snapshot = format!(
            "schema: 1\nperiod: {period}\nnote: |\n  We wrote #14 and `$15`, 日\u{1f600}\u{fe0f}u\u{308}.\nfocus: delivery\nratings:\n  \
             - {{measure: nps, invited: 5000, counts: {{0: 100, 8: 120, 10: {promoters}}}}}\ncustomers: \
             {{opening: {opening}, incoming: 60, outgoing: 13, closing: {}}}\nfeedback:\n  - {{source: survey, \
             stage: delivery, theme: late, items: 40, voices: 38, quotes: [{}]}}\n",
            opening + 47,
            quotes.join(", ")
        );
        text(&format!("snapshots/{period}.yaml"), &snapshot)
    };
    vec![
        text("site.yaml", SITE),
        text(
            "journey.yaml",
            "schema: 1\nstages:\n  - {id: delivery, name: Delivery, expects: \"#16 on time\"}\n",
        ),
        snapshot("2026-09", 1000, 400),
        snapshot("2026-10", 1047, 420),
        text("playbook/guide.md", GUIDE),
        text("playbook/letter.md", LETTER),
    ]
}

fn make() -> Built {
    make_of(&sources())
}

fn make_of(texts: &[(String, String)]) -> Built {
    make_with(texts, &[])
}

/// With files that are no texts.
fn make_with(texts: &[(String, String)], others: &[(&str, &[u8])]) -> Built {
    let texts = texts.iter().map(|(path, text)| (path.as_str(), Content::Text(text.clone())));
    let others = others.iter().map(|&(path, bytes)| (path, Content::Asset(Some(bytes.to_vec()))));
    let sources = Sources::new(
        texts
            .chain(others)
            .map(|(path, content)| SourceFile { path: SourcePath::new(path).unwrap(), content }),
    );
    let options =
        BuildOptions { pdf: true, periods: vec!["2026-10".parse().unwrap()], ..BuildOptions::default() };
    Built::new(&sources, &options, |_| Vec::new())
}

static MADE: LazyLock<Built> = LazyLock::new(make);

fn document(name: &str) -> Pdf<'static> {
    document_of(&MADE, name)
}

fn document_of<'a>(made: &'a Built, name: &str) -> Pdf<'a> {
    let bytes = made.files.get(&format!("2026-10/{name}"));
    Pdf::new(bytes.unwrap_or_else(|| panic!("no {name}: {:#?}", made.findings)))
}

/// Without spaces: lines end elsewhere on paper.
fn close(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}

#[test]
fn what_is_written_stays_as_it_was_written() {
    let report = close(&document("report.pdf").text());
    let playbook = close(&document("playbook.pdf").text());
    let check = |document: &str, words: &str| {
        assert!(document.contains(&close(words)), "`{words}` is not in {document}");
    };
    for words in [
        HOSTILE,
        "Harbour #panic(2) & *Pine*",
        "Report $1",
        "We #eval(3) care @always ]",
        "Score #4",
        "*Late* #5",
        // Letters that the face lacks, and one that it has as another sign.
        "We wrote #14 and $15, \u{25a1}\u{25a1}ü.",
        "#16 on time",
    ] {
        check(&report, words);
    }
    for words in [
        "Guide #6 $ ]",
        "Read *this* #7",
        "Words with stress, #raw(8) and a note",
        "Escaped *marks* and # stay.",
        "#9$10",
        "#let x = 11",
        "The note #12 stands at the foot.",
        "What came of it #13",
    ] {
        check(&playbook, words);
    }
    check(&close(&document("playbook/letter.pdf").text()), "A letter We saw it. What came of it #13");
}

/// A theme of one's own may set documents in its own way; what is wrong with it is told with its place.
#[test]
fn a_template_that_cannot_be_read_is_told_with_its_place() {
    let mut texts = sources();
    texts.push(("themes/own/paper/form.typ".to_owned(), "#let form() = {\n  nothing-at-all\n}\n".to_owned()));
    let built = make_of(&texts);
    let told: Vec<&String> =
        built.findings.iter().filter(|finding| finding.contains("nothing-at-all")).collect();
    assert!(
        matches!(told[..], [one] if one.contains("themes/own/paper/form.typ:2:3")),
        "{:#?}",
        built.findings
    );
    let made = |name: &str| built.files.contains_key(&format!("2026-10/{name}"));
    assert!(made("report.pdf") && !made("playbook/letter.pdf"), "the others are made all the same");
    assert!(
        !built.text("2026-10/playbook/letter.html").contains("letter.pdf"),
        "no page leads to what is not there"
    );
    assert!(built.text("2026-10/index.html").contains("\"report.pdf\""));
}

/// A dot.
const PICTURE: &[u8] = b"\x89\x50\x4e\x47\x0d\x0a\x1a\x0a\x00\x00\x00\x0d\x49\x48\x44\x52\x00\x00\x00\x01\x00\x00\x00\x01\x08\x02\x00\x00\x00\x90\x77\x53\xde\x00\x00\x00\x0c\x49\x44\x41\x54\x78\x9c\x63\x10\x72\xce\x05\x00\x01\x2d\x00\xc3\x85\x39\x4d\xc0\x00\x00\x00\x00\x49\x45\x4e\x44\xae\x42\x60\x82";

/// A drawing with a letter that no face has.
const DRAWING: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"80\" height=\"40\">\
    <text y=\"20\" font-family=\"Times\">\u{65e5} in it</text></svg>";

#[test]
fn pictures_are_shown_and_broken_ones_named() {
    let mut texts = sources();
    let page = "---\ntitle: Pictures\n---\n\n![The shop floor](../media/floor.png)\n\n![Drawn](../media/drawn.svg)\n\n\
                ![Half a picture](../media/half.png) and ![Of another file](../media/linked.svg)\n";
    texts.push(("content/playbook/pictures.md".to_owned(), page.to_owned()));
    texts[0].1.push_str("brand: {logo: media/logo.png}\n");
    let linked = DRAWING.replace("<text", "<image href=\"floor.png\" width=\"9\" height=\"9\"/><text");
    let built = make_with(
        &texts,
        &[
            ("content/media/logo.png", PICTURE),
            ("content/media/floor.png", PICTURE),
            ("content/media/half.png", &PICTURE[..50]),
            ("content/media/drawn.svg", DRAWING.as_bytes()),
            ("content/media/linked.svg", linked.as_bytes()),
        ],
    );
    let playbook = document_of(&built, "playbook.pdf");
    assert!(playbook.holds("/Subtype/Image"), "the picture is in it");
    let alternative = |words: &str| playbook.holds(&format!("/Alt({words})"));
    assert!(alternative("The shop floor") && alternative("Drawn"), "with its words");
    assert!(!alternative("Half a picture") && !alternative("Of another file"));
    assert!(
        close(&playbook.text()).contains(&close("Half a picture and Of another file")),
        "the others are named"
    );
    assert!(document_of(&built, "report.pdf").holds("/Subtype/Image"), "the logo stands on the title page");
    let told: Vec<&str> = built
        .findings
        .iter()
        .filter(|finding| finding.contains("unprintable-picture"))
        .filter_map(|finding| finding.split('`').nth(1))
        .collect();
    assert_eq!(told, ["content/media/half.png", "content/media/linked.svg"], "{:#?}", built.findings);
}

#[test]
fn letters_that_the_faces_lack_are_told_once_a_document() {
    let told: Vec<&String> =
        MADE.findings.iter().filter(|finding| finding.contains("missing-letters")).collect();
    assert!(
        matches!(told[..], [one] if one.contains("`2026-10/report.pdf`: `\u{65e5}\u{1f600}` on “"))
            && told[0].starts_with("warning"),
        "{:#?}",
        MADE.findings
    );
}

/// A face of the project's own is set under whatever name it has.
#[test]
fn a_theme_gives_its_own_face() {
    let shipped = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default/fonts");
    let wide = |text: &str| text.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
    let renamed = |name: &str| {
        let mut face = std::fs::read(shipped.join(name)).unwrap();
        let (old, new) = (wide("Advocate Sans"), wide("Of Our Own SA"));
        let at: Vec<usize> = (0..face.len() - old.len()).filter(|at| face[*at..].starts_with(&old)).collect();
        assert!(!at.is_empty(), "the face has a name");
        at.into_iter().for_each(|at| face[at..at + old.len()].copy_from_slice(&new));
        face
    };
    let faces = ["AdvocateSans-Regular.ttf", "AdvocateSans-Bold.ttf"].map(renamed);
    let built = make_with(
        &sources(),
        &[
            ("themes/own/fonts/AdvocateSans-Regular.ttf", faces[0].as_slice()),
            ("themes/own/fonts/AdvocateSans-Bold.ttf", &faces[1]),
        ],
    );
    let report = document_of(&built, "report.pdf");
    assert_eq!(report.text(), document("report.pdf").text());
}

#[test]
fn sentences_follow_each_other_as_on_the_pages() {
    let report = close(&document("report.pdf").text());
    let mut from = 0;
    for words in [
        "Report $1",
        "47 more customers than a month ago",
        "Contents",
        "60 came, 13 left.",
        "Where we are, against where we said we would be",
        "We wrote #14",
        "The count adds up",
        "What customers say",
        "How these figures are made",
    ] {
        let words = close(words);
        let found = report[from..].find(&words);
        from += found.unwrap_or_else(|| panic!("`{words}` does not come next in {}", &report[from..]))
            + words.len();
    }
}

#[test]
fn the_same_sources_give_the_same_bytes() {
    let again = make();
    let documents = |built: &'static Built| built.files.iter().filter(|(path, _)| path.ends_with(".pdf"));
    let mut seen = 0;
    for (path, bytes) in documents(&MADE) {
        assert!(again.files.get(path) == Some(bytes), "{path} differs");
        seen += 1;
    }
    assert_eq!(seen, 3, "report, playbook, letter");
}

#[test]
fn screen_readers_find_their_marks() {
    for (name, title) in [
        ("report.pdf", "Report $1, October 2026"),
        ("playbook.pdf", "The playbook, October 2026"),
        ("playbook/letter.pdf", "A letter"),
    ] {
        let pdf = document(name);
        let check = |there: bool, what: &str| assert!(there, "{name} has no {what}");
        check(pdf.holds("/MarkInfo<</Marked true"), "marks");
        check(pdf.holds("/StructTreeRoot"), "structure");
        check(pdf.holds("/Lang(en-GB)"), "language");
        check(pdf.holds("<pdfuaid:part>1</pdfuaid:part>"), "word of PDF/UA-1");
        check(pdf.holds(&format!("<rdf:li xml:lang=\"x-default\">{title}</rdf:li>")), "title");
        // The day after the period: no clock had a part in it.
        check(pdf.holds("/CreationDate(D:20261101"), "date");
        check(pdf.holds("/Outlines"), "outline");
    }
    let report = document("report.pdf");
    assert!(
        report.holds("/S/TH") && report.holds("/Scope/Column") && report.holds("/Scope/Row"),
        "heads of columns and rows are marked"
    );
    assert!(report.holds("/S/Figure") && report.holds("/Alt"), "tables and charts are marked");
    assert!(document("playbook.pdf").holds("/S/Note"), "footnotes are marked");
}

#[test]
fn pages_lead_to_the_documents_and_documents_to_pages() {
    let page = MADE.text("2026-10/customers.html");
    assert!(page.contains("<a href=\"report.pdf\">") && page.contains("<a href=\"playbook.pdf\">"), "{page}");
    let (_, editions) = MADE.text("2026-10/index.html").split_once("<nav class=\"editions\"").unwrap();
    let editions = editions.split("</nav>").next().unwrap();
    let addresses: Vec<&str> =
        editions.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(
        addresses,
        ["print.html", "report.pdf", "playbook.pdf", "email.html", "calendar.html", "data/report.json"]
    );
    let letter = MADE.text("2026-10/playbook/letter.html");
    assert!(letter.contains("<a href=\"../playbook/letter.pdf\">"), "{letter}");
    assert!(!MADE.text("2026-10/print.html").contains("letter.pdf\""), "paper leads to no paper");
    let mut led_to = 0;
    for (path, html) in MADE.texts(".html") {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        for address in html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            if address.ends_with(".pdf") {
                let mut target: Vec<&str> = folder.split('/').collect();
                for part in address.split('/') {
                    if part == ".." {
                        target.pop();
                    } else {
                        target.push(part);
                    }
                }
                assert!(MADE.files.contains_key(&target.join("/")), "{path}: {address} leads nowhere");
                led_to += 1;
            }
        }
    }
    assert!(led_to > 20, "{led_to}");
    assert!(document("report.pdf").holds("/URI(playbook/guide.html)"));
    assert!(document("playbook/letter.pdf").text().contains("2026-10"));
}

/// Every number that the month has on paper stands on its page too; for those of the mail see [`crate::mail`].
#[test]
fn each_number_on_paper_stands_on_the_page() {
    let pages = document("report.pdf").pages();
    let month =
        pages.iter().find(|page| close(page).contains("60came,13left.") && !close(page).contains("Contents"));
    let month = month.expect("the month is on paper");
    let page = numbers::of_page(MADE.text("2026-10/index.html"));
    // Lines end elsewhere on paper.
    let mut text = month.split_whitespace().collect::<Vec<_>>().join(" ").replace("( page", "(page");
    // References to pages of the document, its edges.
    while let Some((before, behind)) = text.split_once("(page ") {
        text = format!("{before}{}", behind.trim_start_matches(|letter: char| letter.is_ascii_digit()));
    }
    let text = text.replace(&format!("Page {} of {}", 3, pages.len()), "");
    let numbers = numbers::of_text(&text);
    assert!(numbers.len() > 10, "{numbers:?}");
    let strange: Vec<_> = numbers.difference(&page).collect();
    assert!(strange.is_empty(), "{strange:?} stand on paper alone: {text}");
}

/// What is sealed holds its documents, and gives them again.
#[test]
fn a_version_is_sealed_with_its_documents() {
    let project = tempfile::tempdir().unwrap();
    let run = |args: &[&str]| {
        let mut command = assert_cmd::Command::cargo_bin("advocate").unwrap();
        let output = command.current_dir(project.path()).args(args).output().unwrap();
        let said = [output.stdout.as_slice(), &output.stderr].concat();
        assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&said));
        String::from_utf8_lossy(&said).into_owned()
    };
    run(&["init"]);
    run(&["build"]);
    let output = project.path().join("output");
    let version = std::fs::read_dir(&output).unwrap().map(|entry| entry.unwrap().path());
    let version = version.filter(|path| path.join("print.html").is_file()).max().unwrap();
    assert!(!version.join("report.pdf").exists(), "drafts have none unless they are asked for");
    run(&["pdf", "--out", "draft.pdf"]);
    assert!(std::fs::read(project.path().join("draft.pdf")).unwrap().starts_with(b"%PDF-1.7"));
    run(&["build", "--pdf"]);
    let draft = std::fs::read(version.join("report.pdf")).unwrap();
    assert!(std::fs::read(project.path().join("draft.pdf")).unwrap() == draft, "the same document");

    run(&["publish"]);
    let manifest = std::fs::read_to_string(version.join("manifest.json")).unwrap();
    assert!(manifest.contains("\"report.pdf\"") && manifest.contains("\"playbook.pdf\""), "{manifest}");
    let name = version.file_name().unwrap().to_string_lossy().into_owned();
    run(&["verify", "--inputs", &name]);
    run(&["pdf", "--out", "sealed.pdf"]);
    let sealed = std::fs::read(version.join("report.pdf")).unwrap();
    assert!(std::fs::read(project.path().join("sealed.pdf")).unwrap() == sealed && sealed != draft);
}

#[test]
fn short_chapters_follow_one_another_and_letters_stand_alone() {
    let mut texts = sources();
    for name in ["a", "b"] {
        let page = format!("---\ntitle: Guide {name}\nkind: guide\n---\nIn short.\n");
        texts.push((format!("content/playbook/{name}.md"), page));
    }
    let built = make_of(&texts);
    let pages: Vec<String> =
        document_of(&built, "playbook.pdf").pages().iter().map(|page| close(page)).collect();
    let told = close("In short.");
    let both: Vec<&String> = pages.iter().filter(|page| page.matches(&told).count() == 2).collect();
    assert_eq!(both.len(), 1, "{pages:#?}");
    let letter: Vec<&String> = pages.iter().filter(|page| page.contains(&close("We saw it."))).collect();
    assert!(letter.len() == 1 && !letter[0].contains(&told), "{letter:#?}");
}

#[test]
fn each_sheet_of_a_letter_shows_its_picture() {
    let mut texts = sources();
    let letter = "---\ntitle: Thank you\nkind: letter\nletter: {each: thanks}\n---\n\n![The shop floor](../media/floor.png)\n";
    texts.push(("content/playbook/thanks.md".to_owned(), letter.to_owned()));
    let newest = texts.iter_mut().find(|(path, _)| path.contains("2026-10")).unwrap();
    newest.1.push_str("thanks: [{to: Night shift, by: service, for: The late van}]\n");
    let built = make_with(&texts, &[("content/media/floor.png", PICTURE)]);
    let letter = document_of(&built, "playbook/thanks.pdf");
    assert_eq!(letter.pages().len(), 2);
    assert_eq!(letter.count("/Alt(The shop floor)"), 2);
}
