use std::borrow::Cow;
use std::str::FromStr;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::Numbers;
use crate::project::Locale;

/// Says the messages of a theme's strings in one language.
pub struct Speech {
    bundle: FluentBundle<FluentResource>,
    numbers: Numbers,
    locale: Locale,
}

/// Something that a message speaks of.
#[derive(Clone, Debug)]
pub enum Arg {
    /// A finished text.
    Text(String),
    /// A count: it chooses the plural form and is printed with the locale's separators.
    Count(u64),
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Arg::Text(text)
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Arg::Text(text.to_owned())
    }
}

impl From<u64> for Arg {
    fn from(count: u64) -> Self {
        Arg::Count(count)
    }
}

/// Why strings cannot be spoken.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum SpeechError {
    /// The strings are not Fluent.
    #[error("the strings for `{language}` cannot be read: {message}")]
    Syntax {
        /// The language.
        language: String,
        /// What the parser says.
        message: String,
    },
    /// The locale's data are not at hand.
    #[error("there are no number formats for `{0}`")]
    Locale(String),
}

impl Speech {
    /// Makes a speaker from strings; a message in a later text replaces the one in an earlier, so that a theme can
    /// change one.
    pub fn new<'t>(locale: &Locale, texts: impl IntoIterator<Item = &'t str>) -> Result<Self, SpeechError> {
        let name = locale.to_string();
        let language = LanguageIdentifier::from_str(&name).map_err(|_| SpeechError::Locale(name.clone()))?;
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Marks of isolation would end up in SVG, attributes and mail, where they show as boxes.
        bundle.set_use_isolating(false);
        for text in texts {
            let resource =
                FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| SpeechError::Syntax {
                    language: name.clone(),
                    message: errors.first().map_or_else(String::new, ToString::to_string),
                })?;
            bundle.add_resource_overriding(resource);
        }
        let numbers = Numbers::new(locale).ok_or(SpeechError::Locale(name))?;
        Ok(Self { bundle, numbers, locale: locale.clone() })
    }

    /// The numbers of the same language.
    pub fn numbers(&self) -> &Numbers {
        &self.numbers
    }

    /// The locale.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// A message without anything in it, if there is one.
    pub fn word(&self, id: &str) -> Option<String> {
        self.bundle.has_message(id).then(|| self.say(id, &[]))
    }

    /// Something under its name, with the colon that the language writes: `Score: 42`, `Score : 42`.
    pub fn named(&self, name: &str, text: &str) -> String {
        self.say("named", &[("name", name.into()), ("text", text.into())])
    }

    /// Things that have commas of their own, kept apart: `+12,3; +4`.
    pub fn apart<T: AsRef<str>>(&self, items: &[T]) -> String {
        let mut items = items.iter().map(|item| item.as_ref().to_owned());
        let first = items.next().unwrap_or_default();
        items.fold(first, |first, last| {
            self.say("list-apart", &[("first", first.into()), ("last", last.into())])
        })
    }

    /// Says a message. One that is missing is shown as its id: the tests over the shipped strings and the check of a
    /// theme's strings find it before a reader does.
    pub fn say(&self, id: &str, args: &[(&str, Arg)]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return id.to_owned();
        };
        let mut fluent = FluentArgs::with_capacity(args.len() * 2);
        for (name, arg) in args {
            match arg {
                Arg::Text(text) => fluent.set(*name, FluentValue::String(Cow::Borrowed(text.as_str()))),
                Arg::Count(count) => {
                    // The number chooses the plural form; beside it stands the text as the locale writes it.
                    fluent.set(*name, FluentValue::from(*count));
                    fluent.set(format!("{name}-text"), self.numbers.count(*count));
                }
            }
        }
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(&fluent), &mut errors).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::Speech;
    use crate::project::Locale;

    #[test]
    fn counts_choose_their_plural_and_print_with_separators() {
        let text = "items = { $n ->\n    [one] { $n-text } item\n   *[other] { $n-text } items\n}\n";
        let speech = Speech::new(&Locale::british(), [text]).unwrap();
        assert_eq!(speech.say("items", &[("n", 1.into())]), "1 item");
        assert_eq!(speech.say("items", &[("n", 12480.into())]), "12,480 items");
        assert_eq!(speech.say("absent", &[]), "absent");
    }

    #[test]
    fn a_later_text_replaces_a_message() {
        let speech = Speech::new(&Locale::british(), ["a = one\nb = two\n", "a = three\n"]).unwrap();
        assert_eq!((speech.say("a", &[]), speech.say("b", &[])), ("three".into(), "two".into()));
    }
}
