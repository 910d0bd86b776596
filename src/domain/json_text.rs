//! Long texts as strings of JSON.

use std::fmt::Write;

use super::stretch;

/// Writes a text as a string of JSON, with the same bytes as `serde_json`. Most texts have few signs that need another
/// form, and whole stretches are taken over as they are.
pub fn push_json(text: &str, out: &mut String) {
    let is_special = |byte| (byte < b' ') | (byte == b'"') | (byte == b'\\');
    let bytes = text.as_bytes();
    let mut copied = 0;
    let mut at = stretch::without(bytes, is_special);
    out.reserve(text.len() + 2);
    out.push('"');
    while let Some(special) = bytes[at..].iter().position(|byte| is_special(*byte)) {
        at += special;
        // Special bytes are ASCII, so that the cuts fall between characters.
        out.push_str(&text[copied..at]);
        out.push('\\');
        match bytes[at] {
            b'\n' => out.push('n'),
            b'\r' => out.push('r'),
            b'\t' => out.push('t'),
            0x08 => out.push('b'),
            0x0c => out.push('f'),
            sign @ (b'"' | b'\\') => out.push(char::from(sign)),
            // Writing to a String cannot fail.
            other => drop(write!(out, "u{other:04x}")),
        }
        at += 1;
        copied = at;
        at += stretch::without(&bytes[at..], is_special);
    }
    out.push_str(&text[copied..]);
    out.push('"');
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::push_json;

    proptest! {
        #[test]
        fn it_is_what_json_has(text in "([a-zé“\\\\\"\u{0}-\u{20}\u{7f}\u{2028}]|[a-z ]{0,40}|\\PC){0,40}") {
            let mut written = String::new();
            push_json(&text, &mut written);
            prop_assert_eq!(written, serde_json::to_string(&text).unwrap());
        }
    }
}
