use super::{Arg, Speech, first_upper};
use crate::measure::display::Kind;
use crate::measure::explanation::{Amount, Explanation, Given, Outcome, Phrase, Source, Step, Stretch};
use crate::measure::formula::Piece;
use crate::measure::verdict::Verdict;

/// The working out of a case in words, for a terminal and for a page alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToldWorking {
    /// What was worked out.
    pub name: String,
    /// The measure's token.
    pub measure: &'static str,
    /// Formulas: symbol, and what it is.
    pub formulas: Vec<(String, String)>,
    /// What the signs in them mean.
    pub notation: Vec<String>,
    /// What was put in: symbol (may be empty), name, amount.
    pub given: Vec<(String, String, String)>,
    /// The steps.
    pub stretches: Vec<ToldStretch>,
    /// Results: name, as a report prints it, unrounded.
    pub results: Vec<(String, String, Option<String>)>,
    /// What to mind.
    pub caveats: Vec<String>,
    /// Sources: number, where it is published.
    pub sources: Vec<(u8, String)>,
}

/// Steps that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToldStretch {
    /// What they are about.
    pub title: Option<String>,
    /// The steps.
    pub steps: Vec<ToldStep>,
}

/// A step in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ToldStep {
    /// `n = 96 + 62 + 42 = 200`: symbol, numbers (empty where they say no more than the value), value.
    Line(String, String, String),
    /// Rows of numbers.
    Table {
        /// What stands in each column, and whether it is numbers.
        head: Vec<(String, bool)>,
        /// The rows.
        rows: Vec<Vec<String>>,
        /// How many rows are left out, in words.
        more: Option<String>,
    },
    /// A sentence.
    Text(String),
}

/// Digits that a step is printed with: enough to work the next with a pocket calculator.
const STEP_DIGITS: usize = 6;

/// Digits that a result is printed with where it stands unrounded.
const RESULT_DIGITS: usize = 10;

/// Summands of a sum that are printed.
const MOST_TERMS: usize = 12;

/// Rows of a table that are printed.
const MOST_ROWS: usize = 40;

/// Numbers of a list that are printed.
const MOST_NUMBERS: usize = 60;

/// Signs that a formula may hold, and the message that says what each is.
const NOTATION: [(&str, &str); 11] = [
    ("t", "notation-score"),
    ("z", "notation-z"),
    ("t₉₇₅(", "notation-t"),
    ("tail_z(", "notation-tail-z"),
    ("tail_t(", "notation-tail-t"),
    ("tail_χ²(", "notation-tail-chi"),
    ("I(", "notation-beta"),
    ("⌊", "notation-floor"),
    ("p_d", "notation-p-d"),
    ("p_adj", "notation-family"),
    ("₀", "notation-marks"),
];

impl Speech {
    /// Tells how a case was worked out.
    pub fn working(&self, explanation: &Explanation) -> ToldWorking {
        let formulas = formulas(explanation);
        let used = |sign: &str| match sign {
            "t" => ["t", "l", "u"].iter().all(|symbol| formulas.iter().any(|(known, _)| known == symbol)),
            // z by itself is given where it is used.
            "z" => explanation.given.iter().any(|given| given.symbol == "z"),
            "p_d" | "p_adj" => formulas.iter().any(|(symbol, _)| symbol == sign),
            "₀" => explanation.given.iter().any(|given| given.symbol.ends_with('₀')),
            sign => formulas.iter().any(|(_, formula)| formula.contains(sign)),
        };
        let notation =
            NOTATION.iter().filter(|(sign, _)| used(sign)).map(|(_, id)| self.say(id, &[])).collect();
        ToldWorking {
            name: self.say(&format!("token-{}", explanation.measure), &[]),
            measure: explanation.measure,
            notation,
            given: explanation.given.iter().map(|given| self.given(given)).collect(),
            stretches: explanation.stretches.iter().map(|stretch| self.stretch(stretch)).collect(),
            results: explanation.results.iter().map(|outcome| self.outcome(outcome)).collect(),
            caveats: explanation.caveats.iter().map(|id| self.say(id, &[])).collect(),
            sources: explanation
                .sources
                .iter()
                .map(|source| (source.number(), self.source(*source)))
                .collect(),
            formulas: formulas
                .into_iter()
                .map(|(symbol, law)| (self.signs(&symbol), self.formula(&law)))
                .collect(),
        }
    }

    /// A source; one that says more than where it is published says it in this language.
    fn source(&self, source: Source) -> String {
        self.word(&format!("source-{}", source.number())).unwrap_or_else(|| source.text().to_owned())
    }

    fn given(&self, Given { symbol, name, amount }: &Given) -> (String, String, String) {
        let amount = match amount {
            Amount::Number(x) => self.exact(*x, RESULT_DIGITS),
            other => self.amount(other),
        };
        (self.signs(symbol), self.phrase(name), amount)
    }

    fn stretch(&self, stretch: &Stretch) -> ToldStretch {
        ToldStretch {
            title: stretch.title.as_ref().map(|title| self.phrase(title)),
            steps: stretch.steps.iter().filter_map(|step| self.step(step)).collect(),
        }
    }

    /// A step; a law stands among the formulas.
    fn step(&self, step: &Step) -> Option<ToldStep> {
        Some(match step {
            Step::Worked { symbol, numbers, value, .. } => {
                let told =
                    value.map_or_else(|| self.say("explain-not-defined", &[]), |value| self.digits(value));
                let numbers = self.filled(numbers);
                ToldStep::Line(
                    self.signs(symbol),
                    if numbers == told { String::new() } else { numbers },
                    told,
                )
            }
            Step::Sum { symbol, formula, terms, value, .. } => {
                let told = self.digits(*value);
                let numbers = if formula.is_empty() { String::new() } else { self.terms(terms) };
                ToldStep::Line(
                    self.signs(symbol),
                    if numbers == told { String::new() } else { numbers },
                    told,
                )
            }
            Step::Law { .. } => return None,
            Step::Table { head, rows } => {
                let is_number = |column: usize| {
                    let cells = || rows.iter().filter_map(|row| row.get(column));
                    let number = |cell: &Amount| matches!(cell, Amount::Number(_) | Amount::Shown(..));
                    cells().any(number) && cells().all(|cell| number(cell) || *cell == Amount::Nothing)
                };
                let left_out = rows.len().saturating_sub(MOST_ROWS) as u64;
                ToldStep::Table {
                    head: head
                        .iter()
                        .enumerate()
                        .map(|(column, name)| (heading(&self.phrase(name)), is_number(column)))
                        .collect(),
                    rows: rows
                        .iter()
                        .take(MOST_ROWS)
                        .map(|row| row.iter().map(|cell| self.cell(cell)).collect())
                        .collect(),
                    more: (left_out > 0).then(|| self.say("explain-more-rows", &[("n", left_out.into())])),
                }
            }
            Step::Rule { formula, numbers, holds, then } => {
                let id = if *holds { "explain-rule-holds" } else { "explain-rule-not" };
                let args = [
                    ("formula", Arg::Text(self.formula(formula))),
                    ("numbers", self.filled(numbers).into()),
                    ("then", self.amount(then).into()),
                ];
                ToldStep::Text(self.say(id, &args))
            }
            Step::Note(phrase) => ToldStep::Text(self.phrase(phrase)),
        })
    }

    /// A formula with its numbers; one below 0 in brackets where its sign would meet another, or a power.
    fn filled(&self, pieces: &[Piece]) -> String {
        let mut told = String::new();
        for (place, piece) in pieces.iter().enumerate() {
            match piece {
                Piece::Text(text) => told.push_str(&self.signs(text)),
                Piece::Value(value) => {
                    let number = self.digits(*value);
                    let after_sign = told.trim_end().ends_with(['+', '−', '·', '/', '√']);
                    let power = matches!(pieces.get(place + 1), Some(Piece::Text(text)) if text.starts_with(['²', '³']));
                    let bracket = *value < 0.0 && (after_sign || power);
                    told.push_str(&if bracket { format!("({number})") } else { number });
                }
            }
        }
        told
    }

    /// A formula with its constants as the language writes numbers.
    fn formula(&self, formula: &str) -> String {
        let formula = self.signs(formula);
        let mut told = String::new();
        let mut rest = formula.as_str();
        while let Some(start) = rest.find(|letter: char| letter.is_ascii_digit()) {
            let (before, number) = rest.split_at(start);
            let end =
                number.find(|letter: char| !letter.is_ascii_digit() && letter != '.').unwrap_or(number.len());
            let (number, after) = number.split_at(end);
            told.push_str(before);
            told.push_str(&number.parse().map_or_else(|_| number.to_owned(), |value| self.digits(value)));
            rest = after;
        }
        told + rest
    }

    /// A formula, or a symbol, with the words in it in this language: `kept + late`, `Σ hidden-counts`. Signs and functions
    /// are the same in every language.
    fn signs(&self, formula: &str) -> String {
        let is_word = |letter: char| letter.is_alphabetic() || letter == '_' || letter == '-';
        let mut told = String::new();
        let mut rest = formula;
        while let Some(start) = rest.find(is_word) {
            let (before, word) = rest.split_at(start);
            let (word, after) = word.split_at(word.find(|letter| !is_word(letter)).unwrap_or(word.len()));
            told.push_str(before);
            let id = word.replace('_', "-");
            told.push_str(&self.word(&format!("symbol-{id}")).unwrap_or_else(|| word.to_owned()));
            rest = after;
        }
        told + rest
    }

    fn terms(&self, terms: &[Vec<f64>]) -> String {
        let factor = |&factor: &f64| match factor < 0.0 {
            true => format!("({})", self.digits(factor)),
            false => self.digits(factor),
        };
        let mut told: Vec<String> = terms
            .iter()
            .take(MOST_TERMS)
            .map(|factors| factors.iter().map(factor).collect::<Vec<_>>().join("·"))
            .collect();
        if terms.len() > MOST_TERMS {
            told.push(self.say("explain-more-terms", &[]));
        }
        if told.is_empty() { self.digits(0.0) } else { told.join(" + ") }
    }

    fn phrase(&self, phrase: &Phrase) -> String {
        let args: Vec<(&str, Arg)> = phrase
            .args
            .iter()
            .map(|(name, amount)| {
                let arg = match amount {
                    // A whole number chooses the plural form.
                    Amount::Number(n) if n.fract() == 0.0 && (0.0..=1e12).contains(n) => {
                        Arg::Count(*n as u64)
                    }
                    other => Arg::Text(self.amount(other)),
                };
                (*name, arg)
            })
            .collect();
        self.say(phrase.id, &args)
    }

    fn amount(&self, amount: &Amount) -> String {
        match amount {
            Amount::Number(x) => self.digits(*x),
            Amount::Shown(kind, x) => self.shown(*kind, *x, false),
            Amount::Numbers(numbers) => {
                let unknown = || self.say("explain-unknown", &[]);
                let mut told: Vec<String> = numbers
                    .iter()
                    .take(MOST_NUMBERS)
                    .map(|number| number.map_or_else(unknown, |number| self.digits(number)))
                    .collect();
                if numbers.len() > MOST_NUMBERS {
                    told.push(
                        self.say("explain-more-numbers", &[("n", Arg::Text(numbers.len().to_string()))]),
                    );
                }
                self.apart(&told)
            }
            Amount::Text(text) => text.clone(),
            Amount::Verdict(verdict) => self.verdict_word(*verdict),
            Amount::Said(phrase) => self.phrase(phrase),
            Amount::Nothing => self.say("explain-unknown", &[]),
        }
    }

    /// A cell of a table.
    fn cell(&self, amount: &Amount) -> String {
        match amount {
            Amount::Nothing => self.say("explain-nothing", &[]),
            other => self.amount(other),
        }
    }

    /// The word of a verdict in this language.
    fn verdict_word(&self, verdict: Verdict) -> String {
        let word = verdict.word().replace('+', "positive").replace(" -", " negative").replace(' ', "-");
        self.word(&format!("explain-word-{word}")).unwrap_or_else(|| verdict.word().to_owned())
    }

    fn outcome(&self, outcome: &Outcome) -> (String, String, Option<String>) {
        let Outcome { name, kind, value, lower, upper, verdict, control } = outcome;
        let called = outcome.called();
        let told = |x: f64| match kind {
            Some(kind) => self.shown(*kind, x, called),
            None => self.digits(x),
        };
        let mut parts: Vec<String> = Vec::new();
        let arg = |name: &'static str, x: &f64| (name, Arg::Text(told(*x)));
        match (value, lower, upper) {
            (Some(value), Some(lower), Some(upper)) => {
                let id = if *control { "explain-value-control" } else { "explain-value-range" };
                parts.push(self.say(id, &[arg("value", value), arg("lower", lower), arg("upper", upper)]));
            }
            (Some(value), Some(lower), None) => {
                parts.push(self.say("explain-value-from", &[arg("value", value), arg("lower", lower)]));
            }
            (Some(value), None, Some(upper)) => {
                parts.push(self.say("explain-value-to", &[arg("value", value), arg("upper", upper)]));
            }
            (Some(value), None, None) => parts.push(told(*value)),
            (None, None, None) => {}
            (None, lower, upper) => {
                let none = || self.say("explain-no-limit", &[]);
                let end = |x: &Option<f64>| Arg::Text(x.map_or_else(none, told));
                parts.push(self.say("explain-limits-only", &[("lower", end(lower)), ("upper", end(upper))]));
            }
        }
        parts.extend(verdict.map(|verdict| self.verdict_word(verdict)));
        let numbers: Vec<String> =
            [value, lower, upper].into_iter().flatten().map(|x| self.exact(*x, RESULT_DIGITS)).collect();
        let whole = [value, lower, upper].into_iter().flatten().all(|x| x.fract() == 0.0);
        let unrounded = (!numbers.is_empty() && !whole)
            .then(|| self.say("explain-unrounded", &[("numbers", self.apart(&numbers).into())]));
        (self.phrase(name), parts.join(", "), unrounded)
    }

    /// A figure as a report prints it.
    fn shown(&self, kind: Kind, x: f64, called: bool) -> String {
        let numbers = self.numbers();
        match kind {
            Kind::Share => numbers.share(x),
            Kind::Nps => numbers.nps(x),
            Kind::Mean => numbers.mean(x),
            Kind::R => numbers.correlation(x),
            Kind::Points => numbers.points(x, called),
            Kind::MeanChange => numbers.mean_change(x, called),
            Kind::Count => numbers.decimal(x, 0),
            Kind::Net => numbers.signed(x, 0),
            Kind::Days => {
                let n = numbers.decimal(x, kind.decimals());
                let one = if n == numbers.decimal(1.0, kind.decimals()) { "yes" } else { "no" };
                self.say("explain-in-days", &[("n", n.into()), ("one", one.into())])
            }
        }
    }

    /// A number of a step.
    fn digits(&self, x: f64) -> String {
        self.exact(x, STEP_DIGITS)
    }

    /// A number with so many significant digits, without zeros at its end; whole numbers whole. What is very small stands
    /// as a power of ten.
    fn exact(&self, x: f64, digits: usize) -> String {
        let numbers = self.numbers();
        if x.fract() == 0.0 && x.abs() < 1e15 {
            return numbers.decimal(x, 0);
        }
        // 0 and what is no whole number of that size: `x` is not 0 here.
        let exponent = libm::floor(libm::log10(x.abs()));
        if !(-4.0..15.0).contains(&exponent) {
            let mantissa = x / libm::pow(10.0, exponent);
            return format!("{}·10{}", self.exact_decimals(mantissa, digits - 1), superscript(exponent));
        }
        // Between −4 and 14.
        let decimals = (digits as f64 - 1.0 - exponent).max(0.0) as usize;
        self.exact_decimals(x, decimals)
    }

    fn exact_decimals(&self, x: f64, decimals: usize) -> String {
        // As few decimals as say the same.
        let rounded = crate::measure::display::Rounded::of(x, decimals).digits;
        let needed = match rounded.split_once('.') {
            Some((_, fraction)) => fraction.trim_end_matches('0').len(),
            None => 0,
        };
        self.numbers().decimal(x, needed.min(decimals))
    }
}

/// Each formula once, in the order in which it is used.
fn formulas(explanation: &Explanation) -> Vec<(String, String)> {
    let mut formulas: Vec<(String, String)> = Vec::new();
    for step in explanation.stretches.iter().flat_map(|stretch| &stretch.steps) {
        let law = match step {
            Step::Worked { law, .. } => law.clone(),
            Step::Sum { law, formula, .. } if !formula.is_empty() => (law.clone(), formula.clone()),
            Step::Law { symbol, formula } => (symbol.clone(), formula.clone()),
            _ => continue,
        };
        if !formulas.contains(&law) {
            formulas.push(law);
        }
    }
    formulas
}

/// A name at the head of a column. Symbols stay as they are.
fn heading(name: &str) -> String {
    let first = name.split(' ').next().unwrap_or_default();
    let is_symbol = first.chars().count() == 1 || first.contains('_');
    if is_symbol { name.to_owned() } else { first_upper(name) }
}

fn superscript(exponent: f64) -> String {
    const DIGITS: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    format!("{exponent}")
        .chars()
        .map(|c| match c.to_digit(10) {
            Some(digit) => DIGITS.get(digit as usize).copied().unwrap_or(c),
            None => '⁻',
        })
        .collect()
}
