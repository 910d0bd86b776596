use serde::Serialize;

/// What runs along the edges of printed pages, as declarations of custom properties for a `style` attribute: the style
/// sheet puts `--running`, `--edition` and `--numbered` into the margins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Running(String);

impl Running {
    /// `running` heads the page and `edition` ends it. `numbered` says the number of a page of how many, with
    /// [`Running::PAGE`] and [`Running::PAGES`] in the places of the two numbers.
    pub fn new(running: &str, edition: &str, numbered: &str) -> Self {
        let mut counted = String::new();
        for (place, part) in numbered.split(Self::PAGE).enumerate() {
            if place > 0 {
                counted.push_str(" counter(page) ");
            }
            for (place, part) in part.split(Self::PAGES).enumerate() {
                if place > 0 {
                    counted.push_str(" counter(pages) ");
                }
                counted.push_str(&css_string(part));
            }
        }
        let (running, edition) = (css_string(running), css_string(edition));
        Self(format!("--running:{running};--edition:{edition};--numbered:{counted}"))
    }

    /// Stands where the number of the page goes.
    pub const PAGE: char = '\u{1}';
    /// Stands where the number of all pages goes.
    pub const PAGES: char = '\u{2}';
}

/// A text as a string of a style sheet: whatever could end it or begin something else is written as its number.
fn css_string(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' | '<' | '>' | '&' | '\'' | '\u{0}'..='\u{1f}' | '\u{7f}' => {
                out.push_str(&format!("\\{:06x}", u32::from(letter).max(0x20)));
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
        check("Harbour & Pine", "\"Harbour \\000026 Pine\"");
        check("a\";}b", "\"a\\000022;}b\"");
        check("a\\", "\"a\\00005c\"");
        check("a\nb", "\"a\\000020b\"");
        check("</style>", "\"\\00003c/style\\00003e\"");
    }

    #[test]
    fn numbers_stand_where_the_language_puts_them() {
        let check = |numbered: &str, expected: &str| {
            let running = Running::new("R", "E", numbered);
            assert_eq!(running.0, format!("--running:\"R\";--edition:\"E\";--numbered:{expected}"));
        };
        check("Page \u{1} of \u{2}", "\"Page \" counter(page) \" of \" counter(pages) \"\"");
        check("\u{2}/\u{1}", "\"\" counter(pages) \"/\" counter(page) \"\"");
        check("none", "\"none\"");
    }
}
