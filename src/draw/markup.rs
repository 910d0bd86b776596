//! Text and numbers as they may stand in SVG.

use std::fmt::Write;

/// Appends `text` so that it stays text: in an element's content and in a quoted attribute alike.
///
/// Characters that XML 1.0 forbids become the replacement character; line breaks and tabs become spaces.
pub(crate) fn push_escaped(out: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' | '\r' => out.push(' '),
            '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            other => out.push(other),
        }
    }
}

/// Appends a length or coordinate with at most one decimal, without a trailing zero and without a negative zero.
pub(crate) fn push_number(out: &mut String, value: f64) {
    push_tenths(out, (value * 10.0).round() as i64);
}

/// Appends a number of tenths.
pub(crate) fn push_tenths(out: &mut String, tenths: i64) {
    let sign = if tenths < 0 { "-" } else { "" };
    let whole = tenths.unsigned_abs() / 10;
    let rest = tenths.unsigned_abs() % 10;
    // Writing to a string cannot fail.
    let _ = if rest == 0 { write!(out, "{sign}{whole}") } else { write!(out, "{sign}{whole}.{rest}") };
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check_number(value: f64, expected: &str) {
        let mut out = String::new();
        push_number(&mut out, value);
        assert_eq!(out, expected);
    }

    #[test]
    fn numbers_have_at_most_one_decimal() {
        check_number(0.0, "0");
        check_number(-0.04, "0");
        check_number(-0.06, "-0.1");
        check_number(12.0, "12");
        check_number(12.34, "12.3");
        check_number(-12.35, "-12.4");
        check_number(f64::NAN, "0");
    }

    proptest! {
        #[test]
        fn escaped_text_has_no_markup(text in any::<String>()) {
            let mut out = String::new();
            push_escaped(&mut out, &text);
            prop_assert!(!out.contains(['<', '>', '"', '\'', '\n', '\0']));
        }
    }
}
