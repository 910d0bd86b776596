//! Text made safe for the places it enters in HTML.

use std::fmt::Write;

use crate::domain::stretch;

/// Writes text between tags: `&`, `<` and `>` become entities, NUL the replacement character.
pub fn escape_text(text: &str, out: &mut String) {
    let is_special = |byte| (byte == b'&') | (byte == b'<') | (byte == b'>') | (byte == 0);
    escape(text, out, is_special, |byte| match byte {
        b'&' => Some("&amp;"),
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        0 => Some("\u{fffd}"),
        _ => None,
    });
}

/// Writes text into an attribute in quotes of either kind: as [`escape_text`], and both quotes.
pub fn escape_attribute(text: &str, out: &mut String) {
    let is_special = |byte| {
        (byte == b'&') | (byte == b'<') | (byte == b'>') | (byte == b'"') | (byte == b'\'') | (byte == 0)
    };
    escape(text, out, is_special, |byte| match byte {
        b'&' => Some("&amp;"),
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        b'"' => Some("&quot;"),
        b'\'' => Some("&#39;"),
        0 => Some("\u{fffd}"),
        _ => None,
    });
}

/// Writes an address into a quoted attribute. Characters that an address cannot hold are percent-encoded; those already
/// encoded stay so.
pub(super) fn escape_address(address: &str, out: &mut String) {
    for character in address.chars() {
        match character {
            'a'..='z' | 'A'..='Z' | '0'..='9' => out.push(character),
            '!' | '#' | '$' | '%' | '(' | ')' | '*' | '+' | ',' | '-' | '.' | '/' | ':' | ';' | '=' | '?'
            | '@' | '_' | '~' => out.push(character),
            '&' => out.push_str("&amp;"),
            '\'' => out.push_str("&#39;"),
            _ => {
                for byte in character.encode_utf8(&mut [0; 4]).bytes() {
                    // Writing to a String cannot fail.
                    let _ = write!(out, "%{byte:02X}");
                }
            }
        }
    }
}

/// Copies the stretches between special bytes in one go. All special bytes are ASCII, so cuts fall between characters.
#[inline]
fn escape(
    text: &str,
    out: &mut String,
    is_special: impl Fn(u8) -> bool,
    entity: impl Fn(u8) -> Option<&'static str>,
) {
    let bytes = text.as_bytes();
    let mut copied = 0;
    let mut at = stretch::without(bytes, &is_special);
    while let Some(special) = bytes[at..].iter().position(|byte| is_special(*byte)) {
        at += special;
        if let Some(entity) = entity(bytes[at]) {
            out.push_str(&text[copied..at]);
            out.push_str(entity);
            copied = at + 1;
        }
        at += 1;
        at += stretch::without(&bytes[at..], &is_special);
    }
    out.push_str(&text[copied..]);
}
