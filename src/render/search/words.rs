//! How text becomes words that can be compared. `search.js` does the same with what a reader types; both must agree, or
//! a word that is there is not found. The browser tests look up every word of every page.

use unicode_normalization::UnicodeNormalization;

/// Of a longer word only the beginning counts: enough to tell words apart, and no page can swell the index with one word.
const LONGEST: usize = 40;

/// Gives the words of a text in order, each as it is compared.
pub fn each_word(text: &str, mut give: impl FnMut(&str)) {
    let mut folded = String::with_capacity(LONGEST);
    let mut each = |word: &str| {
        folded.clear();
        fold(word, &mut folded);
        if !folded.is_empty() {
            give(&folded);
        }
    };
    for part in between(text, |byte| byte != b'\'' && !byte.is_ascii_alphanumeric()) {
        if part.is_ascii() {
            each(part);
        } else {
            part.split(|c| !belongs(c)).filter(|word| !word.is_empty()).for_each(&mut each);
        }
    }
}

/// The parts of a text between ASCII signs that set words apart, without empty ones. Going through bytes takes a fraction of
/// the time of going through characters; within a part there may be others that do.
pub(super) fn between(text: &str, apart: impl Fn(u8) -> bool) -> impl Iterator<Item = &str> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let rest = text.as_bytes().get(from..)?;
        let start = from + rest.iter().position(|byte| !byte.is_ascii() || !apart(*byte))?;
        let rest = text.as_bytes().get(start..)?;
        let end =
            rest.iter().position(|byte| byte.is_ascii() && apart(*byte)).map_or(text.len(), |at| start + at);
        from = end;
        text.get(start..end)
    })
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
