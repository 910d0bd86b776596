//! Ids for the headings of one page.

use std::collections::HashMap;

/// The ids given so far in one page, with the next number to try for each.
#[derive(Default)]
pub(super) struct Ids {
    /// Only looked up, never walked through: its order shows nowhere.
    next: HashMap<String, usize>,
}

impl Ids {
    /// Takes `wanted`, or `wanted-2`, `wanted-3` … where it is taken. Says whether it was free.
    pub(super) fn take(&mut self, wanted: String) -> (String, bool) {
        let Some(number) = self.next.get(&wanted).copied() else {
            self.next.insert(wanted.clone(), 2);
            return (wanted, true);
        };
        let mut number = number;
        loop {
            let numbered = format!("{wanted}-{number}");
            number += 1;
            if !self.next.contains_key(&numbered) {
                self.next.insert(numbered.clone(), 2);
                self.next.insert(wanted, number);
                return (numbered, false);
            }
        }
    }
}

/// The id of a heading from its words: letters and digits of any script in lower case, one `-` for what lies between.
pub(super) fn slug(words: &str) -> String {
    let mut slug = String::with_capacity(words.len());
    let mut gap = false;
    for character in words.chars() {
        if character.is_alphanumeric() || character == '_' || is_mark(character) {
            if gap && !slug.is_empty() {
                slug.push('-');
            }
            gap = false;
            slug.extend(character.to_lowercase());
        } else if !is_apostrophe(character) {
            gap = true;
        }
    }
    if slug.is_empty() { "section".into() } else { slug }
}

/// Accents written as characters of their own belong to the letter before.
fn is_mark(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}')
}

/// "don't" is one word.
fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '\u{2019}')
}

/// Whether an id that an author chose can stand in an address as it is.
pub(super) fn is_usable(id: &str) -> bool {
    !id.is_empty() && id.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.'))
}
