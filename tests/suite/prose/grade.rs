//! How hard a guide is to read: the grade of Flesch and Kincaid, over its prose.
//!
//! ```text
//! grade = 0.39 × words / sentences + 11.8 × syllables / words − 15.59
//! ```
//!
//! J. P. Kincaid, R. P. Fishburne, R. L. Rogers and B. S. Chissom, *Derivation of new readability formulas for Navy enlisted
//! personnel*, 1975. A grade of 9 is what pupils of fourteen read with ease.
//!
//! - **Prose** is paragraphs, items of lists and notes. Headings, tables, figures, code and blocks are left out: headings
//!   and cells are short, and would make every page look easier than it is.
//! - **A sentence** ends with `.`, `?` or `!` before white space, or with its paragraph or item. A colon ends none.
//! - **A word** is a run of letters, digits, apostrophes and hyphens, with a letter or a digit in it.
//! - **Syllables** of a word are those of its parts between hyphens: a number has as many as digits; see [`syllables`].

use super::guides;
use super::text::{Part, pieces};

/// What a guide may ask of its readers.
const HARDEST: f64 = 9.0;

#[test]
fn every_guide_is_read_with_ease() {
    let hard: Vec<String> = guides()
        .iter()
        .map(|(path, page)| (path, grade(page)))
        .filter(|(_, grade)| *grade > HARDEST)
        .map(|(path, grade)| format!("{path}: grade {grade:.1}"))
        .collect();
    assert!(hard.is_empty(), "too hard, write shorter sentences and words: {hard:#?}");
}

/// The grade of a page; a form without a sentence asks nothing.
fn grade(page: &str) -> f64 {
    let (mut words, mut sentences, mut parts) = (0.0, 0.0, 0.0);
    for (_, text) in pieces(page).iter().filter(|(part, _)| *part == Part::Prose) {
        let mut open = false;
        for token in text.split_whitespace() {
            if token.contains(|letter: char| letter.is_alphanumeric()) {
                words += 1.0;
                parts += syllables(token) as f64;
                open = true;
            }
            if open && token.trim_end_matches(['"', '”', '’', ')', '*']).ends_with(['.', '?', '!']) {
                sentences += 1.0;
                open = false;
            }
        }
        sentences += f64::from(u8::from(open));
    }
    if words == 0.0 { 0.0 } else { 0.39 * words / sentences + 11.8 * parts / words - 15.59 }
}

/// The syllables of a word by rule; where the rule errs it counts rather too many:
///
/// 1. Each run of the vowels a, e, i, o, u, y is one.
/// 2. `ia`, `io`, `iu` within a run are two, but not behind `t`, `c`, `s`, `g` (*radio*, but *nation*, *social*); `ua` and `uo` are two,
///    but not behind `q`, `g` (*usual*, but *quote*); `ie` before `n` or `t` is two (*client*); and so is a vowel before
///    the ending `ing` (*doing*).
/// 3. A last `e`, `es` or `ed` is silent (*made*, *makes*, *asked*), but not `le` behind a consonant (*table*), `es` behind a
///    hiss (*houses*), `ed` behind `t` or `d` (*wanted*).
/// 4. `n’t` behind `d` or `s` is one (*didn’t*).
/// 5. There is at least one.
fn syllables(token: &str) -> usize {
    let parts = token.split(['-', '–', '/']).filter(|part| part.contains(char::is_alphanumeric));
    parts.map(of_part).sum::<usize>().max(1)
}

fn of_part(part: &str) -> usize {
    let digits = part.chars().filter(char::is_ascii_digit).count();
    if digits > 0 {
        return digits;
    }
    let word: String = part.to_lowercase().chars().filter(|letter| letter.is_alphabetic()).collect();
    let letters: Vec<char> = word.chars().collect();
    let letter = |back: usize| letters.len().checked_sub(back).map_or(' ', |at| letters[at]);
    let mut count: usize = 0;
    for at in (0..letters.len()).filter(|at| is_vowel(letters[*at])) {
        let before = |back: usize| at.checked_sub(back).map_or(' ', |at| letters[at]);
        let next = letters.get(at + 1).copied().unwrap_or(' ');
        let two = match (before(1), letters[at]) {
            ('i', 'e') => "nt".contains(next),
            ('i', 'a' | 'o' | 'u') => !"tcsg".contains(before(2)),
            ('u', 'a' | 'o') => !"qg".contains(before(2)),
            (_, 'i') => at + 3 == letters.len() && word.ends_with("ing"),
            _ => false,
        };
        count += usize::from(!is_vowel(before(1)) || two);
    }
    let silent = if word.ends_with('e') {
        !is_vowel(letter(2)) && (letter(2) != 'l' || is_vowel(letter(3)))
    } else if word.ends_with("es") {
        !is_vowel(letter(3)) && !"sxzcgh".contains(letter(3)) && (letter(3) != 'l' || is_vowel(letter(4)))
    } else if word.ends_with("ed") {
        !is_vowel(letter(3)) && !"td".contains(letter(3))
    } else {
        false
    };
    let not = ["dnt", "snt"].iter().any(|ending| word.ends_with(ending)) && part.contains(['’', '\'']);
    (count + usize::from(not)).saturating_sub(usize::from(silent)).max(1)
}

fn is_vowel(letter: char) -> bool {
    "aeiouyàáâäèéêëíîïóôöúûü".contains(letter)
}

#[test]
fn syllables_are_counted_as_they_are_spoken() {
    for (expected, words) in [
        (1, "a the made makes rules asked month heard need red we’ve don’t why"),
        (
            2,
            "table tables houses changes wanted being doing nation social quote-a client didn’t value people",
        ),
        (3, "customer October two-hour-slot 357 radio usual shop-floor-talk organise"),
        (4, "experience information category"),
        (5, "organisation"),
    ] {
        for word in words.split(' ') {
            assert_eq!(syllables(word), expected, "{word}");
        }
    }
}

#[test]
fn the_grade_is_that_of_the_formula() {
    // Two sentences, 7 words, 9 syllables: 0.39 × 3.5 + 11.8 × 1.2857… − 15.59 = 0.946….
    let page = "# Not counted at all, whatever it says\n\nThe customer came. We asked her why\n";
    assert!((grade(page) - 0.946_428_571).abs() < 1e-6, "{}", grade(page));
    assert!(
        grade("Organisational transformation necessitates comprehensive multidisciplinary considerations.")
            > HARDEST
    );
}
