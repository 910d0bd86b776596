//! Text with one space between two words, however it was written.

use memchr::{memchr_iter, memchr3_iter};

/// How many bytes of a text are words with one space between two of them: what can be taken over as it is. The text begins
/// with a word.
pub fn single_spaced(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
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
    at
}

/// Whether white space begins with a byte: that of ASCII, and what begins the other characters that Unicode calls white.
fn may_be_white(byte: u8) -> bool {
    matches!(byte, b'\t'..=b'\r' | b' ' | 0xc2 | 0xe1 | 0xe2 | 0xe3)
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
    // Without branches, so that many bytes are looked at in one step.
    let is_white = |byte: u8| (byte == b' ') | matches!(byte, b'\t'..=b'\r');
    let begins = bytes.windows(2).filter(|pair| is_white(pair[0]) & !is_white(pair[1])).count();
    begins + usize::from(bytes.first().is_some_and(|first| !is_white(*first)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{spaced, word_count};

    proptest! {
        #[test]
        fn words_are_those_between_white_space(text in "([a-zé“’… \\t\\n\u{a0}\u{85}\u{2003}\u{3000}\u{1680}]|\\PC){0,40}") {
            let words: Vec<&str> = text.split_whitespace().collect();
            prop_assert_eq!(spaced(&text), words.join(" "));
            prop_assert_eq!(word_count(&text), words.len());
        }
    }
}
