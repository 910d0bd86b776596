use super::plan::QuoteRule;
use super::tally::QuoteTally;
use crate::domain::hash::hash;
use crate::domain::redact;

/// The quotes of a row of feedback: those whose words have the smallest hashes. So the choice depends neither on
/// the order of the rows nor on anybody's liking, and memory is bounded.
#[derive(Clone, Debug, Default)]
pub struct Quotes(Vec<(u64, String)>);

impl Quotes {
    /// Takes a text if it is among the first; the reason is counted where it may not be quoted.
    pub fn offer(&mut self, text: &[u8], rule: &QuoteRule, tally: &mut QuoteTally) {
        let Ok(words) = std::str::from_utf8(text) else {
            tally.not_text += 1;
            return;
        };
        if words.chars().count() < rule.shortest {
            tally.short += 1;
            return;
        }
        if !rule.skip.is_empty() {
            let lower = words.to_lowercase();
            if rule.skip.iter().any(|word| lower.contains(word)) {
                tally.skipped += 1;
                return;
            }
        }
        let rank = hash(text);
        if self.0.len() >= rule.most && self.0.last().is_none_or(|(last, _)| rank >= *last) {
            return;
        }
        let Err(at) = self.0.binary_search_by(|(other, _)| other.cmp(&rank)) else { return };
        self.0.insert(at, (rank, shorten(&redact(words, &[]), rule.longest)));
        self.0.truncate(rule.most);
    }

    /// The quotes in their order.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(_, text)| text.as_str())
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// At most `longest` characters: cut after the last sentence that fits, if it fills half of the place, or else after
/// the last word, with `…`.
fn shorten(text: &str, longest: usize) -> String {
    let text = text.trim();
    let Some((limit, _)) = text.char_indices().nth(longest) else { return text.to_owned() };
    let fitting = &text[..limit];
    let ends = |(at, character): &(usize, char)| {
        matches!(character, '.' | '!' | '?') && text[at + 1..].starts_with(char::is_whitespace)
    };
    match fitting.char_indices().rev().find(ends) {
        Some((at, _)) if at >= limit / 2 => format!("{} …", &fitting[..=at]),
        _ => {
            let cut = fitting.rfind(char::is_whitespace).unwrap_or(limit);
            format!("{} …", fitting[..cut].trim_end())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Quotes, shorten};
    use crate::import::plan::QuoteRule;
    use crate::import::tally::QuoteTally;

    fn rule() -> QuoteRule {
        QuoteRule { consent: None, most: 2, shortest: 4, longest: 300, skip: vec!["secret".into()] }
    }

    #[test]
    fn the_choice_does_not_depend_on_the_order() {
        let texts = ["The first one", "The second one", "The third one", "A secret", "The first one", "abc"];
        let chosen = |texts: &mut dyn Iterator<Item = &&str>| {
            let (mut quotes, mut tally) = (Quotes::default(), QuoteTally::default());
            for text in texts {
                quotes.offer(text.as_bytes(), &rule(), &mut tally);
            }
            quotes.texts().map(str::to_owned).collect::<Vec<_>>()
        };
        let forwards = chosen(&mut texts.iter());
        assert_eq!(forwards, chosen(&mut texts.iter().rev()));
        assert_eq!(forwards.len(), 2);
        assert!(forwards.iter().all(|text| text.starts_with("The")));
    }

    #[test]
    fn long_texts_end_at_a_sentence_or_a_word() {
        for (longest, expected) in [
            (100, "It was late. Nobody called me back."),
            (20, "It was late. …"),
            (30, "It was late. Nobody called me …"),
            (7, "It was …"),
        ] {
            assert_eq!(shorten("It was late. Nobody called me back. ", longest), expected, "{longest}");
        }
        assert_eq!(shorten("ääää", 2), "ää …");
    }
}
