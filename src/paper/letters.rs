//! Which letters the faces have. A document that names a letter which no face has holds no text there that a screen
//! reader could read, and PDF/UA-1 forbids it; and customers write what they like.

use std::collections::BTreeSet;

use serde_json::Value;
use typst::text::Font;
use unicode_normalization::UnicodeNormalization;

/// Stand for a letter that no face has; the first that a face has is used.
const INSTEAD: [char; 3] = ['\u{25a1}', '\u{fffd}', '?'];

/// The letters that can be printed.
pub(super) struct Letters {
    faces: Vec<Font>,
    instead: char,
}

impl Letters {
    pub(super) fn of(faces: &[Font]) -> Self {
        let mut letters = Self { faces: faces.to_vec(), instead: '?' };
        if let Some(found) = INSTEAD.into_iter().find(|&letter| letters.has(letter)) {
            letters.instead = found;
        }
        letters
    }

    fn has(&self, letter: char) -> bool {
        self.faces.iter().all(|face| face.info().coverage.contains(letter.into()))
    }

    /// A text with another sign for each letter that no face has, which is noted as `lacking`. Signs that only tell how
    /// others are to be drawn go.
    pub(super) fn printable(&self, text: &str, lacking: &mut BTreeSet<char>) -> String {
        if text.is_ascii() && !text.contains(|letter: char| letter.is_ascii_control()) {
            return text.to_owned();
        }
        // A letter and its accent may be one sign in the face.
        text.nfc()
            .filter_map(|letter| match letter {
                '\n' => Some(letter),
                '\t' => Some(' '),
                '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' => None,
                '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ad}' => None,
                letter if letter.is_control() => None,
                letter if letter.is_whitespace() || self.has(letter) => Some(letter),
                letter => {
                    lacking.insert(letter);
                    Some(self.instead)
                }
            })
            .collect()
    }

    /// The same for all texts in a value.
    pub(super) fn make_printable(&self, value: &mut Value, lacking: &mut BTreeSet<char>) {
        match value {
            Value::String(text) => *text = self.printable(text, lacking),
            Value::Array(items) => items.iter_mut().for_each(|item| self.make_printable(item, lacking)),
            Value::Object(fields) => {
                fields.values_mut().for_each(|field| self.make_printable(field, lacking));
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use typst::foundations::Bytes;
    use typst::text::Font;

    use super::Letters;
    use crate::render::theme::shipped;

    #[test]
    fn letters_that_the_face_lacks_are_shown_as_such() {
        let face = shipped("fonts/AdvocateSans-Regular.ttf").map(|bytes| Font::new(Bytes::new(bytes), 0));
        let letters = Letters::of(&[face.flatten().unwrap()]);
        let check = |text: &str, expected: &str, lacking: &str| {
            let mut found = BTreeSet::new();
            assert_eq!(letters.printable(text, &mut found), expected);
            assert_eq!(found.into_iter().collect::<String>(), lacking);
        };
        check("plain", "plain", "");
        check("Grüße, 4 – 5 “x”", "Grüße, 4 – 5 “x”", "");
        check("u\u{308}", "ü", "");
        check("a\tb\u{7}c\u{200d}", "a bc", "");
        let instead = letters.instead;
        check("日", &instead.to_string(), "日");
        check("\u{1f600}\u{fe0f}!", &format!("{instead}!"), "\u{1f600}");
    }
}
