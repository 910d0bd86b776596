//! How well personal data is found: lines as customers write them, in five languages, half of them with numbers that are
//! nobody's. In `tests/redaction/`, each line has what it is about and the words, with `[[kind|…]]` around what must go.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use advocate::domain::personal;

const NAMES: [&str; 5] = ["Mary O'Neill", "Frau Köhler", "Éloïse Martin", "Íñigo Peña", "Conceição Dias"];

/// What was found of what there was, and what else.
#[derive(Default)]
struct Tally {
    right: usize,
    missed: usize,
    wrong: usize,
}

impl Tally {
    fn recall(&self) -> f64 {
        100.0 * self.right as f64 / (self.right + self.missed).max(1) as f64
    }

    fn precision(&self) -> f64 {
        100.0 * self.right as f64 / (self.right + self.wrong).max(1) as f64
    }
}

/// The words without the marks, and the places of what must go.
fn read(marked: &str) -> (String, Vec<(std::ops::Range<usize>, String)>) {
    let (mut text, mut places, mut rest) = (String::new(), Vec::new(), marked);
    while let Some((before, after)) = rest.split_once("[[") {
        let (inside, behind) = after.split_once("]]").unwrap();
        let (kind, words) = inside.split_once('|').unwrap();
        text.push_str(before);
        places.push((text.len()..text.len() + words.len(), kind.to_owned()));
        text.push_str(words);
        rest = behind;
    }
    text.push_str(rest);
    (text, places)
}

#[test]
fn personal_data_is_found_and_other_numbers_stay() {
    let names: Vec<String> = NAMES.map(str::to_owned).into();
    let mut tallies: BTreeMap<(String, String), Tally> = BTreeMap::new();
    let (mut lines, mut slips) = (0, Vec::new());
    for language in ["en", "de", "fr", "es", "pt"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/redaction/{language}.tsv"));
        for line in fs::read_to_string(path).unwrap().lines() {
            lines += 1;
            let (text, wanted) = read(line.split_once('\t').unwrap().1);
            let found = personal(&text, &names);
            for (range, kind) in &wanted {
                let tally = tallies.entry((language.to_owned(), kind.clone())).or_default();
                // All of it must go, be it taken for something else.
                if found.iter().any(|(found, _)| found.start <= range.start && range.end <= found.end) {
                    tally.right += 1;
                } else {
                    tally.missed += 1;
                    slips.push(format!("missed: {text}"));
                }
            }
            for (range, kind) in &found {
                if wanted.iter().all(|(wanted, _)| range.end <= wanted.start || wanted.end <= range.start) {
                    let kind = kind.label().trim_matches(['[', ']']).to_owned();
                    tallies.entry((language.to_owned(), kind)).or_default().wrong += 1;
                    slips.push(format!("wrong: {} in {text}", &text[range.clone()]));
                }
            }
        }
    }
    assert!(lines >= 300, "{lines} lines");
    println!("{lines} lines\nlanguage kind    right missed wrong recall precision");
    let mut whole = Tally::default();
    for ((language, kind), tally) in &tallies {
        println!(
            "{language:<8} {kind:<7} {:>5} {:>6} {:>5} {:>6.1} {:>9.1}",
            tally.right,
            tally.missed,
            tally.wrong,
            tally.recall(),
            tally.precision()
        );
        whole.right += tally.right;
        whole.missed += tally.missed;
        whole.wrong += tally.wrong;
    }
    println!("all: recall {:.1}, precision {:.1}\n{}", whole.recall(), whole.precision(), slips.join("\n"));
    assert!(whole.recall() >= 97.0 && whole.precision() >= 97.0, "see above");
    for ((language, kind), tally) in &tallies {
        assert!(tally.recall() >= 90.0, "{language} {kind}: recall {:.1}", tally.recall());
    }
}

/// A project with a film whose captions, note, reasons and corrections name people.
#[test]
fn free_texts_lose_what_leads_to_a_person() {
    use advocate::check::check;
    use advocate::finding::{Kind, Report};
    use advocate::load::load;
    use advocate::source::{SourcePath, Sources};

    let site = "schema: 1\norganisation: O\ntitle: T\nmeasures: []\n";
    let page = "---\ntitle: A film\n---\n```media\nfile: media/talk.mp4\ntitle: A talk\ntranscript: Words.\ncaptions: media/talk.vtt\n```\n";
    let captions = "WEBVTT\n\n00:00:01.000 --> 00:00:04.000\nWrite to ann@example.com, please.\n";
    let snapshot = "\
schema: 1
period: 2026-10
note: |
  Ring me: 0113 496 0000.
customers: {opening: 10, incoming: 2, outgoing: 3, closing: 9, lost_reasons: {moved to bob@example.com: 1, moved to eve@example.com: 1}}
corrections:
  - {period: 2026-10, why: \"Late, says kim@example.com\"}
";
    let sources = Sources::from_texts([
        ("content/site.yaml", site),
        ("content/journey.yaml", "schema: 1\nstages: [{id: use, name: Use}]\n"),
        ("content/playbook/film.md", page),
        ("content/media/talk.mp4", ""),
        ("content/media/talk.vtt", captions),
        ("content/snapshots/2026-10.yaml", snapshot),
    ]);
    let mut report = Report::default();
    let project = check(load(&sources, &mut report), &sources, &mut report).unwrap();
    let month = project.snapshots.values().next().unwrap();
    assert_eq!(month.note.as_deref().map(str::trim), Some("Ring me: [phone]."));
    assert_eq!(month.corrections[0].why, "Late, says [email]");
    // Two reasons that differ in a person alone are one.
    let reasons = &month.customers.as_ref().unwrap().lost_reasons;
    assert_eq!(reasons.as_slice(), [("moved to [email]".to_owned(), 2)]);
    let talk = SourcePath::new("content/media/talk.vtt").unwrap();
    assert_eq!(project.captions[&talk], captions.replace("ann@example.com", "[email]"));
    // Each finding points at the words.
    let found: Vec<&str> = report
        .sorted()
        .into_iter()
        .filter(|finding| finding.kind == Kind::Redacted)
        .map(|finding| sources.slice(finding.span.unwrap()))
        .collect();
    let words = ["ann@example.com", "0113 496 0000", "bob@example.com", "eve@example.com", "kim@example.com"];
    assert_eq!(found, words);
}
