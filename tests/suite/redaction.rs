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
