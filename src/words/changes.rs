use super::{Arg, Teller};
use crate::compare::{FigureName, Point, PromiseTold, Told};

impl Teller<'_> {
    /// A figure of any edition by its name.
    pub fn figure_name(&self, figure: &FigureName) -> String {
        match figure {
            FigureName::Score(key) => self.score_name(key),
            FigureName::Fact(fact) => {
                let (object, name) = fact.key();
                self.word(&format!("fact-{object}-{name}"))
            }
        }
    }

    /// A value of a score of which only the kind is known: the measure may be gone from the settings.
    pub fn value_of(&self, kind: &str, value: f64) -> String {
        match kind {
            "nps" => self.numbers().nps(value),
            "csat" | "favourable" => self.numbers().share(value),
            _ => self.numbers().mean(value),
        }
    }

    /// A difference of such a score, with its sign, that was called a change.
    pub fn difference_of(&self, kind: &str, difference: f64) -> String {
        match kind {
            "nps" | "csat" | "favourable" => self.numbers().points(difference, true),
            _ => self.numbers().mean_change(difference, true),
        }
    }

    /// The ends of the chance range of such a difference.
    pub fn difference_range_of(&self, kind: &str, (lower, upper): (f64, f64)) -> String {
        let ends = [
            ("lower", Arg::Text(self.difference_of(kind, lower))),
            ("upper", self.difference_of(kind, upper).into()),
        ];
        self.say("range", &ends)
    }

    /// A restated figure on one of its sides. Two values that would print the same are told apart: with their answers where
    /// these differ, and with more decimals where they do not.
    pub fn restated_told(&self, kind: &str, told: &Told, other: &Told) -> Option<String> {
        let plain = |told: &Told| match told {
            Told::Count(count) => Some(minus(&count.to_string(), self, *count)),
            Told::Score(Point { value: Some(value), .. }) => Some(self.value_of(kind, *value)),
            Told::Score(Point { hidden: true, .. }) => Some(self.word("changes-told-hidden")),
            Told::Score(_) => Some(self.word("score-no-data")),
            Told::Nothing => None,
        };
        let text = plain(told)?;
        if plain(other).as_deref() != Some(&*text) {
            return Some(text);
        }
        let (Told::Score(here), Told::Score(there)) = (told, other) else { return Some(text) };
        match (here.value, here.n, there.n) {
            (_, Some(n), Some(others)) if n != others => {
                Some(self.say("changes-told", &[("value", text.into()), ("n", n.into())]))
            }
            (Some(value), ..) => Some(self.numbers().decimal(value, 2)),
            _ => Some(text),
        }
    }

    /// How a promise stood in an edition; its day is told where that is what differs.
    pub fn promise_told(&self, told: &PromiseTold, other: Option<&PromiseTold>) -> String {
        let state = self.word(&format!("changes-promise-{}", told.state.word()));
        let same_state = other.is_some_and(|other| other.state == told.state);
        let due = told.due.as_ref().filter(|_| same_state).and_then(|due| due.parse().ok());
        match due {
            Some(due) => {
                let due: crate::domain::Date = due;
                self.say(
                    "changes-promise-due",
                    &[("state", state.into()), ("due", self.speech.date(due).into())],
                )
            }
            None => state,
        }
    }
}

/// A count in the language's digits; a stock of customers may be written as less than nothing where it does not reconcile.
fn minus(text: &str, teller: &Teller<'_>, count: i64) -> String {
    match u64::try_from(count) {
        Ok(count) => teller.numbers().count(count),
        Err(_) => text.replace('-', "\u{2212}"),
    }
}
