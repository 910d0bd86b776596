//! Text with one space between two words, however it was written.

use memchr::{memchr_iter, memchr3_iter};

use super::stretch::STRETCH;

/// In so many bytes words are counted at once: every second byte begins one at most.
const COUNTED: usize = 256;

/// How many bytes of a text are words with one space between two of them: what can be taken over as it is. The text begins
/// with a word.
pub fn single_spaced(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        at += plain_stretches(&bytes[at..]);
        // What made a stretch another is looked at byte by byte, to the end of the stretch.
        let end = (at + STRETCH).min(bytes.len());
        while at < end {
            let byte = bytes[at];
            if !may_be_white(byte) {
                at += 1;
            } else if byte == b' ' && bytes.get(at + 1).is_some_and(|next| !may_be_white(*next)) {
                at += 2;
            } else {
                // These bytes are ASCII or begin a character.
                match text[at..].chars().next() {
                    Some(' ') if text[at + 1..].starts_with(|next: char| !next.is_whitespace()) => at += 1,
                    Some(c) if !c.is_whitespace() => at += c.len_utf8(),
                    _ => return at,
                }
            }
        }
    }
    at
}

/// How many bytes there are in whole stretches that hold no white space but single spaces of ASCII.
fn plain_stretches(bytes: &[u8]) -> usize {
    let mut at = 0;
    while let (Some(here), Some(behind)) = (stretch(bytes, at), stretch(bytes, at + 1)) {
        // Without branches, so that all of them are looked at in one step.
        let pairs = here.iter().zip(behind);
        let other = pairs.fold(false, |other, (&byte, &next)| {
            other | (may_be_white(byte) & ((byte != b' ') | may_be_white(next)))
        });
        if other {
            break;
        }
        at += STRETCH;
    }
    at
}

fn stretch(bytes: &[u8], at: usize) -> Option<&[u8; STRETCH]> {
    bytes.get(at..)?.first_chunk()
}

/// Whether white space begins with a byte: that of ASCII, and what begins the other characters that Unicode calls white.
fn may_be_white(byte: u8) -> bool {
    (byte == b' ')
        | (byte.wrapping_sub(b'\t') <= b'\r' - b'\t')
        | (byte == 0xc2)
        | (byte.wrapping_sub(0xe1) <= 0xe3 - 0xe1)
}

/// A text with one space between two words, and none around them.
pub fn spaced(text: &str) -> String {
    let mut rest = text.trim();
    let mut spaced = String::with_capacity(rest.len());
    while !rest.is_empty() {
        if !spaced.is_empty() {
            spaced.push(' ');
        }
        let (words, behind) = rest.split_at(single_spaced(rest));
        spaced.push_str(words);
        rest = behind.trim_start();
    }
    spaced
}

/// How many words a text has.
pub fn word_count(text: &str) -> usize {
    let bytes = text.as_bytes();
    let beyond_ascii = |at: usize| text.get(at..).and_then(|rest| rest.chars().next());
    let leads = memchr3_iter(0xc2, 0xe2, 0xe3, bytes).chain(memchr_iter(0xe1, bytes));
    if leads.filter_map(beyond_ascii).any(char::is_whitespace) {
        return text.split_whitespace().count();
    }
    // Without branches, so that many bytes are looked at in one step; no more words begin in a stretch than a byte counts.
    let is_white = |byte: u8| (byte == b' ') | (byte.wrapping_sub(b'\t') <= b'\r' - b'\t');
    let behind = bytes.get(1..).unwrap_or_default().chunks(COUNTED);
    let begins = bytes.chunks(COUNTED).zip(behind).map(|(here, behind)| {
        let pairs = here.iter().zip(behind);
        let begins: u8 = pairs.map(|(byte, next)| u8::from(is_white(*byte) & !is_white(*next))).sum();
        usize::from(begins)
    });
    begins.sum::<usize>() + usize::from(bytes.first().is_some_and(|first| !is_white(*first)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{spaced, word_count};

    proptest! {
        #[test]
        fn words_are_those_between_white_space(text in "([a-zé“’… \\t\\n\u{a0}\u{85}\u{2003}\u{3000}\u{1680}]|[a-z ]{0,40}|\\PC){0,40}") {
            let words: Vec<&str> = text.split_whitespace().collect();
            prop_assert_eq!(spaced(&text), words.join(" "));
            prop_assert_eq!(word_count(&text), words.len());
        }
    }
}
