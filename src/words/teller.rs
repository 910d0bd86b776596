use super::{Arg, Numbers, Speech, first_upper};
use crate::domain::Id;
use crate::project::{Project, Segment};

/// Tells the figures of a project in a language. Each kind of figure has a module beside this one that adds what can be
/// told about it.
pub struct Teller<'a> {
    /// The language.
    pub speech: &'a Speech,
    /// The names of things.
    pub project: &'a Project,
}

impl Teller<'_> {
    /// The numbers of the language.
    pub fn numbers(&self) -> &Numbers {
        self.speech.numbers()
    }

    /// A message.
    pub fn say(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.speech.say(id, args)
    }

    /// A message without anything in it.
    pub fn word(&self, id: &str) -> String {
        self.speech.say(id, &[])
    }

    /// How many answers a score needs, for the messages that name it.
    pub fn fewest(&self) -> (&'static str, Arg) {
        ("fewest", Arg::Count(self.project.site.thresholds.fewest_answers))
    }

    /// The name of a stage.
    pub fn stage(&self, id: &Id) -> String {
        self.project.journey.name(id).to_owned()
    }

    /// The name of a theme, of feedback or of a period.
    pub fn theme(&self, id: &Id) -> String {
        let of_period = || self.project.rhythm.themes.iter().find(|theme| theme.theme == *id);
        match self.project.site.themes.get(id) {
            Some(theme) => theme.name.clone(),
            None => of_period().map_or_else(|| id.to_string(), |theme| theme.name.clone()),
        }
    }

    /// The name of a source.
    pub fn source(&self, id: &Id) -> String {
        self.project.site.sources.name(id).to_owned()
    }

    /// A group of customers: the names of its values. Ids are written as people would: `set-up` as `Set up`.
    pub fn segment(&self, segment: &Segment) -> String {
        segment.values().map(readable).collect::<Vec<_>>().join(", ")
    }

    /// Several things in one phrase: `a, b and c`.
    pub fn list(&self, items: &[String]) -> String {
        self.joined(items, |last| if begins_with_i(last) { "list-and-before-i" } else { "list-and" })
    }

    /// One of several things: `a, b or c`.
    pub fn either(&self, items: &[String]) -> String {
        self.joined(items, |last| if begins_with_o(last) { "list-or-before-o" } else { "list-or" })
    }

    fn joined(&self, items: &[String], id: impl Fn(&str) -> &'static str) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => {
                // Between `1,2` and `3,4` a comma would be read as theirs.
                let has_comma = first.iter().any(|item| is_decimal(item));
                let first = if has_comma { self.speech.apart(first) } else { first.join(", ") };
                self.say(id(last), &[("first", first.into()), ("last", last.clone().into())])
            }
        }
    }

    /// The word by which messages choose how long a period is.
    pub fn kind(&self, period: crate::domain::Period) -> Arg {
        period.kind().word().into()
    }
}

/// Whether a text has a number with a decimal comma: not three digits to a group, as thousands have.
fn is_decimal(text: &str) -> bool {
    let digits = |part: &str| part.chars().take_while(char::is_ascii_digit).count();
    let comma = |(at, _): (usize, &str)| {
        let (before, after) = (&text[..at], &text[at + 1..]);
        before.ends_with(|c: char| c.is_ascii_digit()) && !matches!(digits(after), 0 | 3)
    };
    text.match_indices(',').any(comma)
}

/// Whether a word begins with the sound of an i, as Spanish hears it: before it `y` becomes `e`.
fn begins_with_i(text: &str) -> bool {
    let word = spoken(text);
    let word = word.strip_prefix('h').unwrap_or(&word);
    // `hielo`, `ionico`: an i before another vowel is a consonant.
    let after = word.strip_prefix(['i', 'í']);
    after.is_some_and(|after| !after.starts_with(['a', 'e', 'o', 'á', 'é', 'ó']))
}

/// Whether a word or a number begins with the sound of an o, as Spanish hears it: before it `o` becomes `u`.
fn begins_with_o(text: &str) -> bool {
    let word = spoken(text);
    let number = word.chars().take_while(char::is_ascii_digit).count();
    // Eight, eighty, eight hundred; eleven alone.
    word.starts_with('8')
        || (word.starts_with("11") && number == 2)
        || word.strip_prefix('h').unwrap_or(&word).starts_with(['o', 'ó'])
}

/// A text as it is read out: without what stands before its first letter or digit.
fn spoken(text: &str) -> String {
    text.trim_start_matches(['"', '“', '„', '«', '‹', '‘', '¿', '¡', '(']).to_lowercase()
}

/// An id as a person would write it.
pub(crate) fn readable(id: &Id) -> String {
    first_upper(&id.as_str().replace('-', " "))
}
