//! What runs along the edges of printed pages: whose report, which month, which version, which page of how many.
//!
//! Margins of paper are no elements that a template could fill. The words become custom properties in a small style sheet
//! of the version's own, and the theme's style sheet puts `--running`, `--edition` and `--numbered` into the margins.

/// Stands where the number of the page goes.
pub const PAGE: char = '\u{1}';
/// Stands where the number of all pages goes.
pub const PAGES: char = '\u{2}';

/// The style sheet. `running` heads the page and `edition` ends it. `numbered` says the number of a page of how many, with
/// [`PAGE`] and [`PAGES`] in the places of the two numbers.
pub fn stylesheet(running: &str, edition: &str, numbered: &str) -> String {
    let mut counted = String::new();
    for (place, part) in numbered.split(PAGE).enumerate() {
        if place > 0 {
            counted.push_str(" counter(page) ");
        }
        for (place, part) in part.split(PAGES).enumerate() {
            if place > 0 {
                counted.push_str(" counter(pages) ");
            }
            counted.push_str(&css_string(part));
        }
    }
    let (running, edition) = (css_string(running), css_string(edition));
    format!(":root{{--running:{running};--edition:{edition};--numbered:{counted}}}\n")
}

/// A text as a string of a style sheet: whatever could end it or begin something else is written as its number.
fn css_string(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' | '<' | '>' | '&' | '\'' | '\u{0}'..='\u{1f}' | '\u{7f}' => {
                // The space ends the number and is no part of the text.
                out.push_str(&format!("\\{:x} ", u32::from(letter).max(0x20)));
            }
            letter => out.push(letter),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_stay_texts_in_a_style_sheet() {
        let check = |text: &str, expected: &str| assert_eq!(css_string(text), expected);
        check("Harbour", "\"Harbour\"");
        check("Harbour & Pine", "\"Harbour \\26  Pine\"");
        check("a\";}b", "\"a\\22 ;}b\"");
        check("a\\", "\"a\\5c \"");
        check("a\nb", "\"a\\20 b\"");
        check("</style>", "\"\\3c /style\\3e \"");
    }

    #[test]
    fn numbers_stand_where_the_language_puts_them() {
        let check = |numbered: &str, expected: &str| {
            let expected = format!(":root{{--running:\"R\";--edition:\"E\";--numbered:{expected}}}\n");
            assert_eq!(stylesheet("R", "E", numbered), expected);
        };
        check("Page \u{1} of \u{2}", "\"Page \" counter(page) \" of \" counter(pages) \"\"");
        check("\u{2}/\u{1}", "\"\" counter(pages) \"/\" counter(page) \"\"");
        check("none", "\"none\"");
    }
}
