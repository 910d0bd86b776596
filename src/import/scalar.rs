//! Text as YAML writes it, so that readers of version 1.1 and 1.2 see the same.

use std::fmt::Write;

/// A text as it stands after a key. Ids stay plain; whatever a reader could take for a number, a date, a truth value
/// or nothing gets quotes.
pub fn scalar(text: &str) -> String {
    if is_plain(text) { text.to_owned() } else { quoted(text) }
}

fn is_plain(text: &str) -> bool {
    // YAML 1.1 reads these as true, false and nothing; `e`, `.` and `_` numbers begin with a digit or a sign.
    const WORDS: [&str; 11] = ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"];
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && !text.ends_with('-')
        && text.bytes().all(plain)
        && !WORDS.contains(&text.to_ascii_lowercase().as_str())
}

/// A text in double quotes, on one line.
pub fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            // Controls, line separators and marks that change the direction of what follows would not be seen in a
            // review.
            '\0'..='\u{1f}'
            | '\u{7f}'..='\u{9f}'
            | '\u{a0}'
            | '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}'
            | '\u{feff}'
            | '\u{fffe}'
            | '\u{ffff}' => {
                // Writing to a string does not fail.
                let _ = write!(quoted, "\\u{:04X}", u32::from(character));
            }
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{quoted, scalar};
    use crate::finding::Report;
    use crate::source::{SourcePath, Sources};
    use crate::yaml::{Value, parse};

    #[test]
    fn what_could_be_misread_gets_quotes() {
        for (text, expected) in [
            ("missed-slot", "missed-slot"),
            ("no", "\"no\""),
            ("Yes", "\"Yes\""),
            ("111", "\"111\""),
            ("2016-05", "\"2016-05\""),
            ("", "\"\""),
            ("C-2023-03-001", "C-2023-03-001"),
            ("a: b", "\"a: b\""),
            ("line\none \"two\" \\", "\"line\\none \\\"two\\\" \\\\\""),
            ("\u{202e}x", "\"\\u202Ex\""),
        ] {
            assert_eq!(scalar(text), expected);
        }
    }

    proptest! {
        #[test]
        fn any_text_comes_back(text in ".*|[\\PC\n\r\t\u{85}\u{2028}\u{feff}\0]*") {
            let sources = Sources::from_texts([("a.yaml", "")]);
            let (file, _) = sources.find(&SourcePath::new("a.yaml").unwrap()).unwrap();
            let yaml = format!("- {}\n", quoted(&text));
            let node = parse(&yaml, file, 0, &mut Report::default());
            let Some(Value::List(items)) = node.map(|node| node.value) else { panic!("{yaml}") };
            let Value::Scalar { text: read, .. } = &items[0].value else { panic!("{yaml}") };
            prop_assert_eq!(read.as_ref(), text.as_str());
        }
    }
}
