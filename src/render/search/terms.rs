//! Which word stands on which page, and where: the index proper, in as few bytes as a script can hold it.

use std::cmp::Ordering;
use std::ops::Range;

use super::digits;
use crate::domain::hash::{fold, last_word};

/// Where on a page a word stands; the weightiest place counts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Field {
    /// In its text.
    Text,
    /// In a heading, or in the address of a passage, so that a measure is found by its id.
    Heading,
    /// In its name.
    Title,
}

/// Words with the pages they stand on, in their order.
///
/// Every word of every page is looked up here, so this is a table of its own: words lie one behind the other in one text,
/// and a place in the table is a number.
#[derive(Default)]
pub struct Terms {
    /// The words, one behind the other.
    letters: String,
    terms: Vec<Term>,
    /// For each place the number of its term, counted from 1, or 0: a term stands in the first free place from where its
    /// key says. There are twice as many places as terms, and a power of two.
    places: Vec<usize>,
}

/// A word.
struct Term {
    key: Key,
    /// Where it lies among the letters.
    letters: Range<usize>,
    pages: Vec<(usize, Field)>,
}

/// What tells words apart: the first and the last eight bytes and the length are the whole word where it has no more than
/// sixteen.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Key {
    first: u64,
    last: u64,
    length: usize,
}

impl Key {
    fn of(word: &str) -> Self {
        let bytes = word.as_bytes();
        let (first, last) = match (bytes.first_chunk(), bytes.last_chunk()) {
            (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
            _ => (last_word(bytes), 0),
        };
        Self { first, last, length: bytes.len() }
    }

    /// Whether there is more to the word than this says.
    fn is_cut(self) -> bool {
        self.length > 16
    }

    fn hash(self) -> u64 {
        fold(self.first ^ HASHED, self.last.rotate_left(32) ^ HASHED ^ self.length as u64)
    }
}

/// A part of the index: the words from `first` on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Shard {
    /// Its first word.
    pub first: String,
    /// Its words, each as the number of units it shares with the one before it, as a capital letter (words have none),
    /// and the rest: `AdeliverHies`, less the first capital's meaning, is "deliver", "deliveries".
    pub words: String,
    /// For each word the numbers of its pages: see [`postings`].
    pub pages: String,
}

/// Any number of many bits will do.
const HASHED: u64 = 0x9e37_79b9_7f4a_7c15;

/// A table has at least so many places.
const FEWEST_PLACES: usize = 1024;

/// So many units of UTF-16 can a word share with the one before it, as a capital letter.
const MOST_SHARED: usize = 25;

impl Terms {
    /// Adds a word of a page. All words of one page are added before those of the next.
    pub fn add(&mut self, word: &str, page: usize, field: Field) {
        if self.places.len() <= self.terms.len() * 2 {
            self.grow();
        }
        let key = Key::of(word);
        let mut place = self.first_place(key);
        while let Some(number) = self.places[place].checked_sub(1) {
            let term = &mut self.terms[number];
            if term.key == key && (!key.is_cut() || self.letters[term.letters.clone()] == *word) {
                match term.pages.last_mut() {
                    Some((last, known)) if *last == page => *known = field.max(*known),
                    _ => term.pages.push((page, field)),
                }
                return;
            }
            place = self.behind(place);
        }
        let start = self.letters.len();
        self.letters.push_str(word);
        self.terms.push(Term { key, letters: start..self.letters.len(), pages: vec![(page, field)] });
        self.places[place] = self.terms.len();
    }

    /// Makes room for more terms.
    fn grow(&mut self) {
        self.places = vec![0; (self.places.len() * 2).max(FEWEST_PLACES)];
        for number in 0..self.terms.len() {
            let mut place = self.first_place(self.terms[number].key);
            while self.places[place] > 0 {
                place = self.behind(place);
            }
            self.places[place] = number + 1;
        }
    }

    /// Where a word is looked for first.
    fn first_place(&self, key: Key) -> usize {
        key.hash() as usize & (self.places.len() - 1)
    }

    /// The place behind another; behind the last is the first.
    fn behind(&self, place: usize) -> usize {
        (place + 1) & (self.places.len() - 1)
    }

    /// The index in parts of about `size` bytes, in the order of their words.
    pub(super) fn shards(&self, size: usize) -> Vec<Shard> {
        let mut shards: Vec<Shard> = Vec::new();
        let mut before = "";
        let word = |term: &Term| &self.letters[term.letters.clone()];
        let mut words: Vec<(&str, &[(usize, Field)])> =
            self.terms.iter().map(|term| (word(term), term.pages.as_slice())).collect();
        // A browser orders strings by units of UTF-16, which differs only beyond the basic plane.
        words.sort_unstable_by(|(a, _), (b, _)| by_units(a, b));
        for (word, pages) in words {
            let full = shards.last().is_none_or(|shard| shard.words.len() + shard.pages.len() >= size);
            if full {
                before = "";
                shards.push(Shard { first: word.to_owned(), words: String::new(), pages: String::new() });
            }
            let Some(shard) = shards.last_mut() else { continue };
            let (units, rest) = shared(before, word);
            shard.words.push(char::from(b'A' + units as u8));
            shard.words.push_str(rest);
            postings(pages, &mut shard.pages);
            before = word;
        }
        shards
    }
}

/// The order by units of UTF-16. It is that of bytes but where characters beyond the basic plane meet those that come last
/// in it.
fn by_units(a: &str, b: &str) -> Ordering {
    let apart = a.bytes().zip(b.bytes()).find(|(a, b)| a != b);
    match apart {
        Some((a_byte, b_byte)) if a_byte.min(b_byte) >= 0xee => a.encode_utf16().cmp(b.encode_utf16()),
        Some((a_byte, b_byte)) => a_byte.cmp(&b_byte),
        None => a.len().cmp(&b.len()),
    }
}

/// How many units a word shares with the one before it, at most [`MOST_SHARED`], and what it has of its own.
fn shared<'w>(before: &str, word: &'w str) -> (usize, &'w str) {
    let (mut units, mut bytes) = (0, 0);
    for (c, other) in word.chars().zip(before.chars()) {
        if c != other || units + c.len_utf16() > MOST_SHARED {
            break;
        }
        units += c.len_utf16();
        bytes += c.len_utf8();
    }
    (units, &word[bytes..])
}

/// The pages of a word: how many there are, doubled, and one more where it stands in more than text; then for each how
/// far its number is from the one before it, where it stands in more than text three times that and its field.
fn postings(pages: &[(usize, Field)], to: &mut String) {
    let only_text = pages.iter().all(|(_, field)| *field == Field::Text);
    digits::push(pages.len() * 2 + usize::from(!only_text), to);
    let mut before = 0;
    for (page, field) in pages {
        let far = page - before;
        digits::push(if only_text { far } else { far * 3 + *field as usize }, to);
        before = *page;
    }
}

#[cfg(test)]
pub mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    /// Reads a shard as `search.js` does.
    pub fn read(shard: &Shard) -> Vec<(String, Vec<(usize, usize)>)> {
        let mut numbers = digits::read(&shard.pages).into_iter();
        let mut before: Vec<u16> = Vec::new();
        let mut read = Vec::new();
        for part in
            shard.words.split_inclusive(|c: char| c.is_ascii_uppercase()).collect::<Vec<_>>().windows(2)
        {
            let units = usize::from(part[0].bytes().last().unwrap() - b'A');
            before.truncate(units);
            before.extend(part[1].trim_end_matches(|c: char| c.is_ascii_uppercase()).encode_utf16());
            let head = numbers.next().unwrap();
            let mut page = 0;
            let pages = (0..head / 2)
                .map(|_| {
                    let number = numbers.next().unwrap();
                    let (far, field) = if head % 2 == 1 { (number / 3, number % 3) } else { (number, 0) };
                    page += far;
                    (page, field)
                })
                .collect();
            read.push((String::from_utf16(&before).unwrap(), pages));
        }
        assert_eq!(numbers.next(), None);
        read
    }

    fn terms(words: &[(&str, usize, Field)]) -> Terms {
        let mut terms = Terms::default();
        for (word, page, field) in words {
            terms.add(word, *page, *field);
        }
        terms
    }

    #[test]
    fn words_are_front_coded_and_pages_are_counted_from_the_one_before() {
        let terms = terms(&[
            ("slots", 0, Field::Text),
            ("missed", 1, Field::Text),
            ("slots", 2, Field::Text),
            ("missed", 2, Field::Heading),
            ("missed", 2, Field::Text),
            ("slot", 3, Field::Text),
        ]);
        let [shard] = &terms.shards(1000)[..] else { panic!("more than one shard") };
        assert_eq!((shard.first.as_str(), shard.words.as_str()), ("missed", "AmissedAslotEs"));
        // "missed": two pages and fields, 5; page 1 in text, 3·1 + 0; page 2, one on, in a heading, 3·1 + 1. "slot": one
        // page, 2; page 3. "slots": two pages, 4; page 0; page 2.
        assert_eq!(digits::read(&shard.pages), [5, 3, 4, 2, 3, 4, 0, 2]);
    }

    #[test]
    fn a_full_shard_is_followed_by_another_that_begins_anew() {
        let terms = terms(&[("aa", 0, Field::Text), ("ab", 0, Field::Text), ("ac", 0, Field::Text)]);
        let shards = terms.shards(6);
        let told: Vec<_> = shards.iter().map(|shard| (shard.first.as_str(), shard.words.as_str())).collect();
        assert_eq!(told, [("aa", "AaaBb"), ("ac", "Aac")]);
    }

    proptest! {
        #[test]
        fn every_word_is_read_back(
            mut words in proptest::collection::vec(("[a-eé\u{4e00}\u{1f600}\u{ff5e}]{1,40}", 0usize..600, 0usize..3), 0..60),
            size in 1usize..200,
        ) {
            words.sort_by_key(|(_, page, _)| *page);
            let fields = [Field::Text, Field::Heading, Field::Title];
            let mut expected: BTreeMap<Vec<u16>, BTreeMap<usize, usize>> = BTreeMap::new();
            let mut terms = Terms::default();
            for (word, page, field) in &words {
                terms.add(word, *page, fields[*field]);
                let units = word.encode_utf16().collect();
                let place = expected.entry(units).or_default().entry(*page).or_insert(*field);
                *place = (*place).max(*field);
            }
            let expected: Vec<(String, Vec<(usize, usize)>)> = expected
                .into_iter()
                .map(|(word, pages)| (String::from_utf16(&word).unwrap(), pages.into_iter().collect()))
                .collect();
            let shards = terms.shards(size);
            for shard in &shards {
                prop_assert_eq!(&shard.first, &read(shard)[0].0);
            }
            prop_assert_eq!(shards.iter().flat_map(read).collect::<Vec<_>>(), expected);
        }
    }
}
