//! Guides are spelled as Britain spells: each of their words stands in a list that was held against a dictionary.
//!
//! `tests/words/british.txt` holds the words that our guides use and that the Hunspell dictionary `en_GB` (the package
//! `hunspell-en-gb` of Debian) accepts; nothing else of that dictionary is in it, so that it is under this repository's
//! licence. `tests/words/names.txt` holds names of people and places, and words that the dictionary does not have, each
//! looked up by hand. No dictionary is needed to run the test.

use std::collections::BTreeSet;

use super::guides;
use super::text::pieces;

const BRITISH: &str = include_str!("../../words/british.txt");
const NAMES: &str = include_str!("../../words/names.txt");

/// The words of a list; lines that begin with `#` are about it.
fn list(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.starts_with('#') && !line.is_empty())
}

/// The words of a page, as they stand in a list: without hyphens, without the `’s` of an owner. What has digits in it is no
/// word.
fn words(page: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (_, text) in pieces(page) {
        // An address has a dot or an @ within.
        let is_address = |token: &&str| {
            let inner = token.trim_matches(|sign: char| !sign.is_alphanumeric());
            inner.contains(['.', '@'])
        };
        for token in text.split_whitespace().filter(|token| !is_address(token)) {
            let runs = token.split(|letter: char| !letter.is_alphanumeric() && !matches!(letter, '’' | '\''));
            for run in runs.filter(|run| !run.contains(|letter: char| letter.is_ascii_digit())) {
                let word = run.replace('’', "'");
                let word = word.trim_matches('\'');
                let word = word.strip_suffix("'s").unwrap_or(word);
                if word.chars().count() > 1 {
                    found.insert(word.to_owned());
                }
            }
        }
    }
    found
}

#[test]
fn every_word_of_a_guide_is_known() {
    let british: BTreeSet<&str> = list(BRITISH).collect();
    let names: BTreeSet<&str> = list(NAMES).collect();
    let is_known = |word: &str| {
        let small = word.to_lowercase();
        names.contains(word) || names.contains(&*small) || british.contains(&*small)
    };
    let mut unknown: BTreeSet<String> = BTreeSet::new();
    let mut places = Vec::new();
    for (path, page) in guides() {
        for word in words(&page).into_iter().filter(|word| !is_known(word)) {
            places.push(format!("{path}: {word}"));
            unknown.insert(word);
        }
    }
    let all: Vec<&str> = unknown.iter().map(String::as_str).collect();
    assert!(
        places.is_empty(),
        "words that no list knows:\n{}\n\nMend what is misspelled. Of the others,\n  printf '%s\\n' {} | hunspell -d en_GB -l\nprints \
         those that the dictionary does not have. Add what it has to tests/words/british.txt in small letters, names and \
         words that you have looked up elsewhere to tests/words/names.txt, in order.",
        places.join("\n"),
        all.join(" "),
    );
}

#[test]
fn the_lists_are_in_order() {
    for text in [BRITISH, NAMES] {
        let words: Vec<&str> = list(text).collect();
        assert!(words.windows(2).all(|pair| pair[0] < pair[1]), "not in order, or twice");
    }
    assert!(list(BRITISH).all(|word| word == word.to_lowercase()));
}

#[test]
fn words_are_taken_as_they_stand() {
    let page =
        "---\ntitle: Half-day’s work\n---\nSee `code` at **Leeds**, the crews' *don’t*, 9am, i.e. (x)\n";
    let found: Vec<String> = words(page).into_iter().collect();
    assert_eq!(found, ["Half", "Leeds", "See", "at", "crews", "day", "don't", "the", "work"]);
}
