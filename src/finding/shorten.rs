/// Characters of a text that a message shows.
const SHOWN: usize = 40;

/// A text of the user's as messages show it: its first line, at most forty characters, invisible signs as `�`.
pub fn shorten(text: &str) -> String {
    let line = text.lines().next().unwrap_or("");
    let mut shown: String = line.chars().take(SHOWN).map(visible).collect();
    if line.chars().nth(SHOWN).is_some() || line.len() < text.trim_end().len() {
        shown.push('…');
    }
    shown
}

fn visible(character: char) -> char {
    let invisible = character.is_control()
        || matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
    if invisible { '\u{fffd}' } else { character }
}

#[cfg(test)]
mod tests {
    use super::shorten;

    #[test]
    fn a_text_becomes_a_few_visible_words() {
        for (text, expected) in [
            ("north", "north"),
            ("", ""),
            ("one\ntwo", "one…"),
            ("one\n", "one"),
            ("a\u{1b}[31m\u{202e}b", "a�[31m�b"),
            (&"ä".repeat(40), &"ä".repeat(40)),
            (&"ä".repeat(41), &format!("{}…", "ä".repeat(40))),
        ] {
            assert_eq!(shorten(text), expected, "{text}");
        }
    }
}
