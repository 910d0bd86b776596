use super::{Amount, Explanation, Given, Outcome, Phrase, Source, Step, Stretch};
use crate::measure::base::Base;
use crate::measure::display::Kind;
use crate::measure::formula::{self, Symbols};
use crate::measure::special::normal::Z;
use crate::measure::thresholds::Thresholds;
use crate::measure::verdict::Verdict;

/// An explanation while it is worked out.
///
/// Symbols may be marked: between [`Working::mark`] and the next, `n` in a formula stands for `n₀`, so that the same steps
/// serve both sides of a change.
pub(in crate::measure) struct Working {
    explanation: Explanation,
    symbols: Symbols,
    mark: &'static str,
}

/// Symbols that are the same on both sides of a change.
const SHARED: [&str; 1] = ["z"];

impl Working {
    /// An explanation with nothing in it yet.
    pub fn of(measure: &'static str) -> Working {
        let explanation = Explanation {
            measure,
            given: Vec::new(),
            stretches: vec![Stretch::default()],
            results: Vec::new(),
            caveats: Vec::new(),
            sources: Vec::new(),
        };
        Working { explanation, symbols: Symbols::default(), mark: "" }
    }

    /// From here on symbols carry this mark.
    pub fn mark(&mut self, mark: &'static str) {
        self.mark = mark;
    }

    /// A number that was put in.
    pub fn given(&mut self, symbol: &str, name: impl Into<Phrase>, value: f64) {
        let symbol = self.marked(symbol);
        self.symbols.set(&symbol, value);
        self.explanation.given.push(Given { symbol, name: name.into(), amount: Amount::Number(value) });
    }

    /// A count that was put in.
    pub fn count(&mut self, symbol: &str, name: impl Into<Phrase>, count: u64) {
        // At most 10¹².
        self.given(symbol, name, count as f64);
    }

    /// Something that was put in and stands in no formula.
    pub fn told(&mut self, name: impl Into<Phrase>, amount: impl Into<Amount>) {
        let given = Given { symbol: String::new(), name: name.into(), amount: amount.into() };
        self.explanation.given.push(given);
    }

    /// z, the 97.5 % point of the normal distribution.
    pub fn given_z(&mut self) {
        if self.symbols.get("z").is_none() {
            self.given("z", "explain-z", Z);
        }
    }

    /// The steps that follow are about something else.
    pub fn stretch(&mut self, title: impl Into<Phrase>) {
        self.explanation.stretches.push(Stretch { title: Some(title.into()), steps: Vec::new() });
    }

    /// The value of a symbol, as marked now.
    pub fn value(&self, symbol: &str) -> Option<f64> {
        self.symbols.get(&self.marked(symbol))
    }

    /// A value that a formula may speak of, without a line of its own.
    pub fn know(&mut self, symbol: &str, value: f64) {
        let symbol = self.marked(symbol);
        self.symbols.set(&symbol, value);
    }

    /// A value that was counted or found elsewhere and stands as a step of its own.
    pub fn known_step(&mut self, symbol: &str, value: f64) {
        let (law, symbol) = (symbol.to_owned(), self.marked(symbol));
        self.symbols.set(&symbol, value);
        let (formula, terms) = (String::new(), vec![vec![value]]);
        self.push(Step::Sum { symbol, law, formula, terms, value, gives: None });
    }

    /// Works out a formula.
    pub fn step(&mut self, symbol: &str, formula: &str) {
        self.work(symbol, formula, None);
    }

    /// Works out a formula that arrives at a number of the result.
    pub fn gives(&mut self, symbol: &str, formula: &str, pointer: impl Into<String>) {
        self.work(symbol, formula, Some(pointer.into()));
    }

    fn work(&mut self, symbol: &str, written: &str, gives: Option<String>) {
        let law = (symbol.to_owned(), written.to_owned());
        let (symbol, formula) = (self.marked(symbol), self.marked_formula(written));
        let value = formula::work(&formula, &self.symbols);
        let numbers = formula::filled(&formula, &self.symbols);
        if let Some(value) = value {
            self.symbols.set(&symbol, value);
        }
        // One side of a change is no result by itself.
        let gives = gives.filter(|_| self.mark.is_empty());
        self.push(Step::Worked { symbol, law, formula, numbers, value, gives });
    }

    /// A sum over a list; each term is a product.
    pub fn sum(&mut self, symbol: &str, formula: &str, terms: impl IntoIterator<Item = Vec<f64>>) {
        let terms: Vec<Vec<f64>> = terms.into_iter().collect();
        let value = terms.iter().map(|factors| factors.iter().product::<f64>()).sum();
        let (law, symbol) = (symbol.to_owned(), self.marked(symbol));
        self.symbols.set(&symbol, value);
        self.push(Step::Sum { symbol, law, formula: formula.to_owned(), terms, value, gives: None });
    }

    /// The last step arrives at a number of the result.
    pub fn which_gives(&mut self, pointer: impl Into<String>) {
        let steps = self.explanation.stretches.last_mut().map(|stretch| &mut stretch.steps);
        if let Some(Step::Worked { gives, .. } | Step::Sum { gives, .. }) =
            steps.and_then(|steps| steps.last_mut())
        {
            *gives = Some(pointer.into());
        }
    }

    /// A law that a table works row by row.
    pub fn law(&mut self, symbol: &str, formula: &str) {
        self.push(Step::Law { symbol: symbol.to_owned(), formula: formula.to_owned() });
    }

    /// Rows of numbers.
    pub fn table(&mut self, head: &[&'static str], rows: Vec<Vec<Amount>>) {
        self.push(Step::Table { head: head.iter().map(|&id| id.into()).collect(), rows });
    }

    /// A rule, and what follows if it holds. Gives whether it does.
    pub fn rule(&mut self, written: &str, then: impl Into<Amount>) -> bool {
        let holds = formula::work(&self.marked_formula(written), &self.symbols) == Some(1.0);
        self.judged(written, holds, then);
        holds
    }

    /// A rule that was judged elsewhere.
    pub fn judged(&mut self, written: &str, holds: bool, then: impl Into<Amount>) {
        let formula = self.marked_formula(written);
        let numbers = formula::filled(&formula, &self.symbols);
        self.push(Step::Rule { formula, numbers, holds, then: then.into() });
    }

    /// How much n answers are; the smaller of n and n_eff where they are weighted.
    pub fn base_rule(&mut self, thresholds: &Thresholds) -> Base {
        let Thresholds { fewest_answers, small_base, .. } = thresholds;
        let n = self.value("n").unwrap_or(0.0);
        // Counts of cases are whole and at most 10¹².
        let (base, symbol) = match self.value("n_eff") {
            Some(n_eff) => (Base::of_weighted(n as u64, n_eff, thresholds), "min(n, n_eff)"),
            None => (Base::of(n as u64, thresholds), "n"),
        };
        let rule = match base {
            Base::NoData => "n = 0".to_owned(),
            Base::TooFewAnswers => format!("{symbol} < {fewest_answers}"),
            Base::SmallBase => format!("{symbol} < {small_base}"),
            Base::Ok => format!("{symbol} ≥ {small_base}"),
        };
        self.judged(&rule, true, Verdict::from(base));
        match base {
            Base::TooFewAnswers => self.mind("mind-too-few"),
            Base::SmallBase => self.mind("mind-small-base"),
            Base::NoData | Base::Ok => {}
        }
        base
    }

    /// What is called from an interval around `zero`: the whole of it above, below, or neither.
    pub fn interval_rule(&mut self, zero: &str, above: Verdict, below: Verdict, neither: Verdict) {
        let up = self.value("l").is_some() && self.rule(&format!("l > {zero}"), above);
        let down = !up && self.value("u").is_some() && self.rule(&format!("u < {zero}"), below);
        if !up && !down {
            self.note(Phrase::from("explain-neither").with("verdict", neither));
        }
    }

    /// Something to know at this point.
    pub fn note(&mut self, phrase: impl Into<Phrase>) {
        self.push(Step::Note(phrase.into()));
    }

    /// Something to mind, once.
    pub fn mind(&mut self, id: &'static str) {
        if !self.explanation.caveats.contains(&id) {
            self.explanation.caveats.push(id);
        }
    }

    /// Where it is published, once.
    pub fn sources(&mut self, sources: &[Source]) {
        for source in sources {
            if !self.explanation.sources.contains(source) {
                self.explanation.sources.push(*source);
            }
        }
    }

    /// A result without a chance range.
    pub fn fact(
        &mut self,
        name: impl Into<Phrase>,
        kind: Kind,
        value: Option<f64>,
        verdict: Option<Verdict>,
    ) {
        self.outcome(Outcome {
            name: name.into(),
            kind: Some(kind),
            value,
            lower: None,
            upper: None,
            control: false,
            verdict,
        });
    }

    /// A result.
    pub fn outcome(&mut self, outcome: Outcome) {
        self.explanation.results.push(outcome);
    }

    /// The explanation, without the stretches that stayed empty.
    pub fn done(mut self) -> Explanation {
        self.explanation.stretches.retain(|stretch| !stretch.steps.is_empty());
        self.explanation.sources.sort_unstable();
        self.explanation
    }

    fn push(&mut self, step: Step) {
        if let Some(stretch) = self.explanation.stretches.last_mut() {
            stretch.steps.push(step);
        }
    }

    fn marked(&self, symbol: &str) -> String {
        if SHARED.contains(&symbol) { symbol.to_owned() } else { format!("{symbol}{}", self.mark) }
    }

    /// A formula whose symbols carry the mark.
    fn marked_formula(&self, formula: &str) -> String {
        if self.mark.is_empty() {
            formula.to_owned()
        } else {
            formula::rename(formula, |symbol| self.marked(symbol))
        }
    }
}
