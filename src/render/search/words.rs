//! How text becomes words that can be compared. `search.js` does the same with what a reader types; both must agree, or
//! a word that is there is not found. The browser tests look up every word of every page.

use unicode_normalization::UnicodeNormalization;

/// Of a longer word only the beginning counts: enough to tell words apart, and no page can swell the index with one word.
const LONGEST: usize = 40;

/// What a byte is in the words of a text: bits that are gathered over a stretch.
const SMALL: u8 = 1;
const CAPITAL: u8 = 2;
const APOSTROPHE: u8 = 4;
/// Part of a character that ASCII does not have: whether it belongs to a word is asked of the character.
const FOREIGN: u8 = 8;

/// What each byte is; 0 for signs of ASCII that set words apart.
const KINDS: [u8; 256] = {
    let mut kinds = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        kinds[byte] = match byte as u8 {
            b'a'..=b'z' | b'0'..=b'9' => SMALL,
            b'A'..=b'Z' => CAPITAL,
            b'\'' => APOSTROPHE,
            128.. => FOREIGN,
            _ => 0,
        };
        byte += 1;
    }
    kinds
};

/// Gives the words of a text in order, each as it is compared.
pub fn each_word(text: &str, mut give: impl FnMut(&str)) {
    let mut folded = String::with_capacity(LONGEST);
    let mut give_folded = |word: &str, give: &mut dyn FnMut(&str)| {
        folded.clear();
        fold(word, &mut folded);
        if !folded.is_empty() {
            give(&folded);
        }
    };
    let mut give_part = |part: &str, kinds: u8| match kinds {
        // Most words are compared as they are written.
        SMALL if part.len() <= LONGEST => give(part),
        _ if kinds & FOREIGN == 0 => give_folded(part, &mut give),
        _ => {
            let words = part.split(|c| !belongs(c)).filter(|word| !word.is_empty());
            words.for_each(|word| give_folded(word, &mut give));
        }
    };
    // Signs that set words apart are ASCII, so that the cuts fall between characters.
    let (mut start, mut kinds) = (0, 0);
    for (at, byte) in text.bytes().enumerate() {
        let kind = KINDS[usize::from(byte)];
        kinds |= kind;
        if kind == 0 {
            if kinds != 0 {
                give_part(&text[start..at], kinds);
            }
            (start, kinds) = (at + 1, 0);
        }
    }
    if kinds != 0 {
        give_part(&text[start..], kinds);
    }
}

/// Whether a character is part of a word as written: letters and digits of any script, accents that stand by themselves,
/// apostrophes ("don't" is one word) and hyphens that show only at the end of a line.
fn belongs(c: char) -> bool {
    c.is_alphanumeric() || is_accent(c) || matches!(c, '\u{ad}' | '\'' | '’')
}

fn is_accent(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

/// Adds a word as it is compared: small letters, without accents, ligatures apart.
fn fold(word: &str, folded: &mut String) {
    // Most words need no more than this.
    if word.is_ascii() && word.len() <= LONGEST {
        folded.push_str(word);
        folded.make_ascii_lowercase();
        if word.contains('\'') {
            folded.retain(|c| c != '\'');
        }
        return;
    }
    // An accent may come with the lowering of a letter, so letters are lowered first.
    let lower: String = word.nfkd().collect::<String>().to_lowercase();
    for c in lower.nfkd().filter(|&c| c.is_alphanumeric() && !is_accent(c)) {
        match plain(c) {
            Some(plain) => folded.push_str(plain),
            None => folded.push(c),
        }
    }
    if let Some((end, _)) = folded.char_indices().nth(LONGEST) {
        folded.truncate(end);
    }
}

/// Letters that Unicode does not take apart and that people type in a plain way.
fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ł' => "l",
        'ı' => "i",
        'ς' => "σ",
        _ => return None,
    })
}

#[cfg(test)]
pub mod tests {
    use proptest::prelude::*;

    use super::*;

    pub fn words(text: &str) -> impl Iterator<Item = String> {
        let mut words = Vec::new();
        each_word(text, |word| words.push(word.to_owned()));
        words.into_iter()
    }

    fn check(text: &str, expected: &[&str]) {
        assert_eq!(words(text).collect::<Vec<_>>(), expected, "{text}");
    }

    #[test]
    fn words_are_compared_without_case_accents_and_apostrophes() {
        check("I took a day off", &["i", "took", "a", "day", "off"]);
        check("Don't, don’t; 'quoted'", &["dont", "dont", "quoted"]);
        check("Größe, naïve cafe\u{301}", &["grosse", "naive", "cafe"]);
        check("Zu\u{ad}frie\u{ad}den", &["zufrieden"]);
        check("two-hour slots: 67 → 77 %", &["two", "hour", "slots", "67", "77"]);
        check("ﬁne ＡＢＣ İstanbul ΛΟΓΟΣ", &["fine", "abc", "istanbul", "λογοσ"]);
        check("' ’ \u{301} …", &[]);
    }

    #[test]
    fn of_a_long_word_the_beginning_counts() {
        check(&"ä".repeat(1000), &["a".repeat(LONGEST).as_str()]);
    }

    proptest! {
        #[test]
        fn a_folded_word_is_one_word_that_stays_as_it_is(text in "\\PC{0,40}") {
            for word in words(&text) {
                prop_assert_eq!(words(&word).collect::<Vec<_>>(), vec![word.clone()]);
                prop_assert!(!word.contains(|c: char| c.is_ascii_uppercase()));
            }
        }
    }
}
