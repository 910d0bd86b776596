//! The arithmetic on its own: reads cases in the form of MEASURES.md, section 10, and gives each its result.
//!
//! ```text
//! in   {schema: 1, level: 0.95, thresholds: {…}, cases: [{id, measure, input, …}]}
//! out  {schema: 1, cases: [{id, measure, result: {value, lower, upper, verdict, …extras}}]}
//! ```
//!
//! A case that cannot be computed has `error` in place of `result`, which says which key is wrong and what is wanted;
//! the other cases still come. `table` lists the measures by their token, one row each: what reads the input, calls
//! the arithmetic and writes the answer.

mod answer;
mod closed_loop;
mod customers;
mod explained;
mod input;
mod people;
mod places;
mod print;
mod survey;
mod table;
mod time;
mod voices;
mod weights;

use crate::measure::explanation::Explanation;
use crate::measure::thresholds::{Threshold, Thresholds};
pub use input::CaseError;
use input::Input;
pub use places::case_lines;
use serde_json::{Map, Value, json};
use std::fmt;

/// The form of cases this program reads.
const SCHEMA: u64 = 1;

/// The level of all intervals, as the vectors state it.
const LEVEL: f64 = 0.95;

/// Why a text holds no cases at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotCases {
    /// It is not JSON.
    NotJson {
        /// The line it stops at, from 1.
        line: usize,
        /// The column it stops at, from 1.
        column: usize,
        /// What the reader says.
        message: String,
    },
    /// It is JSON of another form.
    OtherForm(CaseError),
}

impl fmt::Display for NotCases {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NotCases::NotJson { line, column, message } => {
                write!(f, "not JSON: {message} (line {line}, column {column})")
            }
            NotCases::OtherForm(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for NotCases {}

/// Reads a document of cases and computes them all, in their order.
pub fn run_cases(text: &str) -> Result<Value, NotCases> {
    let document = document(text)?;
    let thresholds = thresholds(&document).map_err(NotCases::OtherForm)?;
    let document = Input::new(&document, &thresholds);
    let cases = cases(&document).map_err(NotCases::OtherForm)?;
    let answers: Vec<Value> = cases.iter().map(answer).collect();
    Ok(json!({"schema": SCHEMA, "cases": answers}))
}

/// Why a case of a document is not explained.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotExplained {
    /// The text holds no cases at all.
    NotCases(NotCases),
    /// No case has this id.
    Unknown {
        /// The ids that there are.
        known: Vec<String>,
    },
    /// The case cannot be computed.
    Case {
        /// Its place among the cases, from 0.
        place: usize,
        /// Why not.
        error: CaseError,
    },
}

/// How the case with this id is worked out; the first of several.
pub fn explain_case(text: &str, id: &str) -> Result<Explanation, NotExplained> {
    let document = document(text).map_err(NotExplained::NotCases)?;
    let form = |error| NotExplained::NotCases(NotCases::OtherForm(error));
    let thresholds = thresholds(&document).map_err(form)?;
    let document = Input::new(&document, &thresholds);
    let cases = cases(&document).map_err(form)?;
    let ids: Vec<Option<String>> =
        cases.iter().map(|case| case.get("id").ok().and_then(|id| id.name().ok())).collect();
    let found = ids.iter().position(|known| known.as_deref() == Some(id));
    let Some((place, case)) = found.and_then(|place| Some((place, cases.get(place)?))) else {
        return Err(NotExplained::Unknown { known: ids.into_iter().flatten().collect() });
    };
    explain_input(&case.as_case()).map_err(|error| NotExplained::Case { place, error })
}

fn document(text: &str) -> Result<Value, NotCases> {
    serde_json::from_str(text).map_err(|error| NotCases::NotJson {
        line: error.line(),
        column: error.column(),
        message: error.to_string(),
    })
}

/// The thresholds that the document names, the others as MEASURES.md has them.
fn thresholds(document: &Value) -> Result<Thresholds, CaseError> {
    let defaults = Thresholds::default();
    let mut thresholds = defaults;
    let document = Input::new(document, &defaults);
    let Some(given) = document.optional("thresholds")? else { return Ok(thresholds) };
    for (name, value) in given.entries()? {
        let Some(threshold) = Threshold::named(&name) else {
            let known: Vec<&str> = Thresholds::ALL.iter().map(|threshold| threshold.name).collect();
            return Err(value.wants(&format!("one of the thresholds {}", known.join(", "))));
        };
        if !threshold.allows(value.number()?) {
            let whole = if threshold.whole { "a whole number" } else { "a number" };
            return Err(value.wants(&format!("{whole} from {} to {}", threshold.least, threshold.most)));
        }
        thresholds = thresholds.with(threshold, value.number()?);
    }
    match thresholds.crossed().next() {
        Some((low, high)) => Err(given.wants(&format!("`{}` at most `{}`", low.name, high.name))),
        None => Ok(thresholds),
    }
}

/// The list of cases, once the document says it is one.
fn cases<'a>(document: &Input<'a>) -> Result<Vec<Input<'a>>, CaseError> {
    if let Some(schema) = document.optional("schema")?
        && schema.number()? != SCHEMA as f64
    {
        return Err(schema.wants("1, the form of cases this program reads"));
    }
    if let Some(level) = document.optional("level")?
        && level.number()? != LEVEL
    {
        return Err(level.wants("0.95, the level of all intervals"));
    }
    document.get("cases")?.list()
}

/// A case with its result, or its error.
fn answer(case: &Input) -> Value {
    let mut answer = Map::new();
    for key in ["id", "measure"] {
        answer.insert(key.to_owned(), case.peek(key).cloned().unwrap_or(Value::Null));
    }
    match solve_input(case) {
        Ok(result) => answer.insert("result".to_owned(), result),
        Err(error) => answer.insert("error".to_owned(), Value::String(error.to_string())),
    };
    Value::Object(answer)
}

/// The result of one case, `{value, lower, upper, verdict, …extras}`.
pub fn solve(case: &Value) -> Result<Value, CaseError> {
    solve_input(&Input::new(case, &Thresholds::default()))
}

/// How one case is worked out, step by step.
pub fn explain(case: &Value) -> Result<Explanation, CaseError> {
    explain_by(case, &Thresholds::default())
}

/// The same with a site's own thresholds.
pub fn explain_by(case: &Value, thresholds: &Thresholds) -> Result<Explanation, CaseError> {
    explain_input(&Input::new(case, thresholds).as_case())
}

fn explain_input(case: &Input) -> Result<Explanation, CaseError> {
    (measure(case)?.explain)(&case.get("input")?)
}

/// The measure that a case names.
fn measure(case: &Input) -> Result<&'static table::Measure, CaseError> {
    let token = case.get("measure")?;
    table::find(token.text()?).ok_or_else(|| token.wants(&table::wanted()))
}

fn solve_input(case: &Input) -> Result<Value, CaseError> {
    // Keys of an error are told from the case on: `input.before.n`.
    let case = case.as_case();
    let result = (measure(&case)?.solve)(&case.get("input")?)?;
    Ok(result.into_value())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Solves one case; the result, or the error's text.
    fn check(case: Value, want: Result<Value, &str>) {
        match (solve(&case), want) {
            (Ok(got), Ok(want)) => assert_eq!(got, want, "{case}"),
            (Err(got), Err(want)) => assert_eq!(got.to_string(), want, "{case}"),
            (got, want) => panic!("{case}: {got:?}, want {want:?}"),
        }
    }

    #[test]
    fn an_error_says_which_key_and_what_is_wanted() {
        let nps =
            |promoters: Value| json!({"measure": "nps", "input": {"promoters": promoters, "passives": 0}});
        check(
            nps(json!(-3)),
            Err("`input.promoters`: wanted a whole number from 0 to 1,000,000,000,000, found -3"),
        );
        check(
            nps(json!("3")),
            Err("`input.promoters`: wanted a whole number from 0 to 1,000,000,000,000, found the text \"3\""),
        );
        check(
            nps(json!(3)),
            Err("`input.detractors`: wanted a whole number from 0 to 1,000,000,000,000, found nothing"),
        );
        check(json!({"measure": "nps"}), Err("`input`: wanted an object, found nothing"));
        check(json!(7), Err("the case: wanted an object, found 7"));
        let bad = json!({"measure": "csat", "input": {"scale": [1, 5], "counts": [1, 2, 3, 4, 5.5]}});
        check(bad, Err("`input.counts[4]`: wanted a whole number from 0 to 1,000,000,000,000, found 5.5"));
        let lists = json!({"stages": ["buy", "use", "buy"], "sources": ["calls"], "items": []});
        let twice = json!({"measure": "matrix", "input": lists});
        check(
            twice,
            Err("`input.stages[2]`: wanted a name that does not stand before it, found the text \"buy\""),
        );
    }

    #[test]
    fn an_unknown_measure_lists_the_known_ones() {
        let got = solve(&json!({"measure": "npz", "input": {}})).map_err(|error| error.to_string());
        assert!(
            got.is_err_and(
                |text| text.contains("`measure`: wanted one of advocates, ") && text.contains("nps")
            )
        );
    }

    #[test]
    fn a_bad_case_does_not_stop_the_others() {
        let text = r#"{"schema": 1, "cases": [{"id": "a", "measure": "nope"}, 5,
            {"id": "b", "measure": "bh", "input": {"p": [0.5]}}]}"#;
        let got = run_cases(text);
        let cases = got.as_ref().ok().and_then(|out| out["cases"].as_array()).cloned().unwrap_or_default();
        assert_eq!(cases.len(), 3);
        assert!(cases[0]["error"].is_string() && cases[1]["error"].is_string());
        assert_eq!(cases[2]["result"]["p_adj"], json!([0.5]));
    }

    #[test]
    fn what_is_no_document_of_cases() {
        let check = |text: &str, want: &str| {
            assert_eq!(run_cases(text).map_err(|error| error.to_string()), Err(want.to_owned()));
        };
        check("[]", "the document: wanted an object, found a list");
        check("{}", "`cases`: wanted a list, found nothing");
        check(
            r#"{"schema": 2, "cases": []}"#,
            "`schema`: wanted 1, the form of cases this program reads, found 2",
        );
        check(
            r#"{"level": 0.9, "cases": []}"#,
            "`level`: wanted 0.95, the level of all intervals, found 0.9",
        );
        assert!(matches!(run_cases("{\n  x"), Err(NotCases::NotJson { line: 2, column: 3, .. })));
    }

    #[test]
    fn no_cases_give_no_results() {
        assert_eq!(run_cases(r#"{"cases": []}"#), Ok(json!({"schema": 1, "cases": []})));
    }
}
