//! The working out of a case as data: what was put in, each step with its formula and its numbers, what came out, what to
//! mind, and where the formula is published.
//!
//! Nothing here is a sentence. Names and caveats are ids of messages that [`crate::words`] says in a language; formulas are
//! the same in all. A step knows its formula as text and is worked from that text ([`super::formula`]), so what is printed
//! is what was computed. `gives` ties a step to the number of the result that it arrives at, and a test holds the two
//! against each other.

mod source;
mod working;

pub use source::Source;
pub(super) use working::Working;

use super::display::Kind;
use super::formula::Piece;
use super::verdict::Verdict;

/// How a case was worked out.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    /// The measure's token: `nps`.
    pub measure: &'static str,
    /// What was put in.
    pub given: Vec<Given>,
    /// The steps, in stretches: one a row where a measure has rows.
    pub stretches: Vec<Stretch>,
    /// What came out, as a report would print it.
    pub results: Vec<Outcome>,
    /// What to mind: ids of messages.
    pub caveats: Vec<&'static str>,
    /// Where the formulas are published.
    pub sources: Vec<Source>,
}

impl Explanation {
    /// The same with other texts in the place of those of the case. `other` is told the head of the column, or the message,
    /// that a text stands in.
    pub fn with_texts(mut self, other: impl Fn(&'static str, &str) -> Option<String>) -> Self {
        let renamed = |at: &'static str, amount: &mut Amount| {
            if let Amount::Text(text) = amount
                && let Some(name) = other(at, text)
            {
                *text = name;
            }
        };
        let said = |phrase: &mut Phrase| {
            let id = phrase.id;
            phrase.args.iter_mut().for_each(|(_, amount)| renamed(id, amount));
        };
        for stretch in &mut self.stretches {
            stretch.title.iter_mut().for_each(said);
            for step in &mut stretch.steps {
                match step {
                    Step::Note(phrase) => said(phrase),
                    Step::Table { head, rows } => {
                        for row in rows {
                            head.iter().zip(row).for_each(|(head, cell)| renamed(head.id, cell));
                        }
                    }
                    Step::Worked { .. } | Step::Sum { .. } | Step::Law { .. } | Step::Rule { .. } => {}
                }
            }
        }
        self.results.iter_mut().for_each(|outcome| said(&mut outcome.name));
        self
    }
}

/// Something said in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Phrase {
    /// The id of the message.
    pub id: &'static str,
    /// What the message speaks of.
    pub args: Vec<(&'static str, Amount)>,
}

impl From<&'static str> for Phrase {
    fn from(id: &'static str) -> Phrase {
        Phrase { id, args: Vec::new() }
    }
}

impl Phrase {
    /// The phrase with one more thing to speak of.
    pub fn with(mut self, name: &'static str, amount: impl Into<Amount>) -> Phrase {
        self.args.push((name, amount.into()));
        self
    }
}

/// A number or a word that was put in or came out.
#[derive(Clone, Debug, PartialEq)]
pub enum Amount {
    /// A number, as exactly as a reader needs to work it again.
    Number(f64),
    /// A number as a report prints it.
    Shown(Kind, f64),
    /// Several numbers, some unknown.
    Numbers(Vec<Option<f64>>),
    /// A text of the case: a name, a group.
    Text(String),
    /// What a measure says.
    Verdict(Verdict),
    /// Something said in words.
    Said(Phrase),
    /// Not known, not collected, not there.
    Nothing,
}

impl From<f64> for Amount {
    fn from(x: f64) -> Amount {
        Amount::Number(x)
    }
}

impl From<u64> for Amount {
    fn from(count: u64) -> Amount {
        // Counts of cases are at most 10¹², so the conversion is exact.
        Amount::Number(count as f64)
    }
}

impl From<i128> for Amount {
    fn from(whole: i128) -> Amount {
        Amount::Number(whole as f64)
    }
}

impl From<&str> for Amount {
    fn from(text: &str) -> Amount {
        Amount::Text(text.to_owned())
    }
}

impl From<String> for Amount {
    fn from(text: String) -> Amount {
        Amount::Text(text)
    }
}

impl From<Verdict> for Amount {
    fn from(verdict: Verdict) -> Amount {
        Amount::Verdict(verdict)
    }
}

impl From<Phrase> for Amount {
    fn from(phrase: Phrase) -> Amount {
        Amount::Said(phrase)
    }
}

impl<T: Into<Amount>> From<Option<T>> for Amount {
    fn from(amount: Option<T>) -> Amount {
        amount.map_or(Amount::Nothing, Into::into)
    }
}

/// One thing that was put in.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    /// Its symbol in the formulas; empty where it has none.
    pub symbol: String,
    /// What it is.
    pub name: Phrase,
    /// How much.
    pub amount: Amount,
}

/// Steps that belong together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stretch {
    /// What they are about; `None` for the case as a whole.
    pub title: Option<Phrase>,
    /// The steps.
    pub steps: Vec<Step>,
}

/// A step of the working.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// `symbol = formula = numbers = value`.
    Worked {
        /// What is worked out.
        symbol: String,
        /// The symbol and its formula as they stand on either side of a change.
        law: (String, String),
        /// The formula in symbols.
        formula: String,
        /// The formula with numbers in their place.
        numbers: Vec<Piece>,
        /// What it comes to; `None` where it is not defined, as 0/0.
        value: Option<f64>,
        /// The number of the result that it arrives at, as a JSON pointer: `/lower`.
        gives: Option<String>,
    },
    /// A sum over a list: `S = Σ x·c = 1·3 + 2·4 + …`; or, without a formula, a value that was counted or found elsewhere.
    Sum {
        /// What is summed up.
        symbol: String,
        /// The symbol on either side of a change.
        law: String,
        /// The sum in symbols.
        formula: String,
        /// The summands, each a product.
        terms: Vec<Vec<f64>>,
        /// What it comes to.
        value: f64,
        /// As in a worked step.
        gives: Option<String>,
    },
    /// A law that is worked row by row in the table that follows.
    Law {
        /// What is worked out.
        symbol: String,
        /// The formula in symbols.
        formula: String,
    },
    /// Rows of numbers.
    Table {
        /// What stands in each column.
        head: Vec<Phrase>,
        /// The rows, as many cells as there are columns.
        rows: Vec<Vec<Amount>>,
    },
    /// A rule that decides what the measure says.
    Rule {
        /// The question in symbols: `l > 0`.
        formula: String,
        /// The same with numbers.
        numbers: Vec<Piece>,
        /// Whether it holds.
        holds: bool,
        /// What follows if it holds.
        then: Amount,
    },
    /// Something to know at this point.
    Note(Phrase),
}

/// A result as a report would print it, and unrounded.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// What it is.
    pub name: Phrase,
    /// How it is printed.
    pub kind: Option<Kind>,
    /// The value.
    pub value: Option<f64>,
    /// Lower end of the chance range.
    pub lower: Option<f64>,
    /// Upper end of the chance range.
    pub upper: Option<f64>,
    /// Whether the ends are the limits of a control chart instead.
    pub control: bool,
    /// What the measure says.
    pub verdict: Option<Verdict>,
}

impl Outcome {
    /// Whether a change was called, which is printed with as many decimals as it takes.
    pub fn called(&self) -> bool {
        matches!(self.verdict, Some(Verdict::Up | Verdict::Down))
    }
}
