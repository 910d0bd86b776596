//! The numbers that a reader meets in a text or on a page.

use std::collections::BTreeSet;

/// The numbers of a text: digits with the marks between them.
pub fn of_text(text: &str) -> BTreeSet<String> {
    let letters: Vec<char> = text.chars().collect();
    let is_digit = |at: usize| letters.get(at).is_some_and(char::is_ascii_digit);
    let belongs = |at: usize| {
        is_digit(at) || (matches!(letters[at], '.' | ',') && at > 0 && is_digit(at - 1) && is_digit(at + 1))
    };
    let text: String = (0..letters.len()).map(|at| if belongs(at) { letters[at] } else { ' ' }).collect();
    text.split_whitespace().map(str::to_owned).collect()
}

/// The numbers of a page: its words, and those of its drawings.
pub fn of_page(html: &str) -> BTreeSet<String> {
    let body = html.split_once("<body").map_or(html, |(_, body)| body);
    let mut words = String::new();
    let mut rest = body;
    while let Some((text, tag)) = rest.split_once('<') {
        words.push_str(text);
        words.push(' ');
        rest = tag.split_once('>').map_or("", |(_, rest)| rest);
    }
    of_text(&words.replace("&#39;", "'"))
}

#[test]
fn numbers_are_read_whole() {
    let check = |text: &str, expected: &[&str]| {
        let expected: BTreeSet<String> = expected.iter().map(|number| (*number).to_owned()).collect();
        assert_eq!(of_text(text), expected);
    };
    check("n 1,204 · +37 to +45, 8.5.", &["1,204", "37", "45", "8.5"]);
    check("2026-10, 69%", &["2026", "10", "69"]);
    check("none", &[]);
}
