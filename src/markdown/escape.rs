//! Text made safe for the places it enters in HTML.

use std::fmt::Write;

/// Writes text between tags: `&`, `<` and `>` become entities, NUL the replacement character.
pub fn escape_text(text: &str, out: &mut String) {
    escape(text, out, |byte| match byte {
        b'&' => Some("&amp;"),
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        0 => Some("\u{fffd}"),
        _ => None,
    });
}

/// Writes text into an attribute in quotes of either kind: as [`escape_text`], and both quotes.
pub fn escape_attribute(text: &str, out: &mut String) {
    escape(text, out, |byte| match byte {
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
fn escape(text: &str, out: &mut String, entity: impl Fn(u8) -> Option<&'static str>) {
    let mut copied = 0;
    for (at, byte) in text.bytes().enumerate() {
        if byte > b'>' {
            continue;
        }
        if let Some(entity) = entity(byte) {
            out.push_str(&text[copied..at]);
            out.push_str(entity);
            copied = at + 1;
        }
    }
    out.push_str(&text[copied..]);
}
