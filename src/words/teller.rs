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
        self.joined("list-and", items)
    }

    /// One of several things: `a, b or c`.
    pub fn either(&self, items: &[String]) -> String {
        self.joined("list-or", items)
    }

    fn joined(&self, id: &str, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => {
                self.say(id, &[("first", first.join(", ").into()), ("last", last.clone().into())])
            }
        }
    }

    /// The word by which messages choose how long a period is.
    pub fn kind(&self, period: crate::domain::Period) -> Arg {
        period.kind().word().into()
    }
}

/// An id as a person would write it.
pub(super) fn readable(id: &Id) -> String {
    first_upper(&id.as_str().replace('-', " "))
}
