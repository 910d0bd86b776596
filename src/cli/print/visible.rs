/// Text in which nothing steers a terminal: control characters, line ends and marks that turn the direction of
/// writing are spelt out. What customers wrote is data, also in a message.
pub fn visible(text: &str) -> String {
    let mut visible = String::with_capacity(text.len());
    for character in text.chars() {
        if steers(character) {
            visible.extend(character.escape_default());
        } else {
            visible.push(character);
        }
    }
    visible
}

/// Whether a terminal takes a character for an order.
pub fn steers(character: char) -> bool {
    let turns = matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    character.is_control() || turns || matches!(character, '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::visible;

    #[test]
    fn orders_to_a_terminal_are_spelt_out() {
        for (text, expected) in [
            ("plain “text” é €", "plain “text” é €"),
            ("\u{1b}[2J\u{9b}31m\u{7}", "\\u{1b}[2J\\u{9b}31m\\u{7}"),
            ("a\r\nb\tc", "a\\r\\nb\\tc"),
            ("abc\u{202e}cba", "abc\\u{202e}cba"),
        ] {
            assert_eq!(visible(text), expected);
        }
    }
}
