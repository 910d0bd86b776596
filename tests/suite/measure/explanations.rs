//! What an explanation says is what the measure computes: every step that arrives at a number of the result is held
//! against it, for the vectors and for what becomes of them when they are spoiled.

use advocate::measure::cases::{explain, solve};
use advocate::measure::explanation::{Explanation, Outcome, Step};
use advocate::project::Locale;
use advocate::render::theme::english;
use advocate::words::Speech;
use serde_json::{Value, json};
use std::sync::OnceLock;

use super::prng::Prng;
use super::robustness::spoil;

const VECTORS: &str = include_str!("../../vectors/measures.json");

fn vectors() -> Vec<Value> {
    let vectors: Value = serde_json::from_str(VECTORS).expect("the vectors are JSON");
    vectors["cases"].as_array().expect("the vectors are a list").clone()
}

/// All tokens, as the error of an unknown one lists them.
fn tokens() -> Vec<String> {
    let error = solve(&json!({"measure": "", "input": {}})).expect_err("there is no measure without a name");
    let list = error.wanted.strip_prefix("one of ").expect("a list of tokens");
    list.split(", ").map(str::to_owned).collect()
}

fn steps(explanation: &Explanation) -> impl Iterator<Item = &Step> {
    explanation.stretches.iter().flat_map(|stretch| &stretch.steps)
}

fn near(got: f64, want: f64) -> bool {
    (got - want).abs() <= 1e-9 * want.abs().max(1.0)
}

/// Holds the steps against the result. `whole`: every step must have come to something.
fn check(case: &Value, whole: bool) -> usize {
    let (result, explanation) = match (solve(case), explain(case)) {
        (Ok(result), Ok(explanation)) => (result, explanation),
        (Err(a), Err(b)) => {
            assert_eq!(a, b, "{case}");
            return 0;
        }
        (a, b) => panic!("{case}: {a:?}, {b:?}"),
    };
    let mut held = 0;
    for step in steps(&explanation) {
        let (value, gives) = match step {
            Step::Worked { value, gives, formula, .. } => {
                assert!(!whole || value.is_some(), "{case}: `{formula}` comes to nothing");
                (*value, gives)
            }
            Step::Sum { value, gives, .. } => (Some(*value), gives),
            _ => continue,
        };
        let Some(pointer) = gives else { continue };
        let want = result.pointer(pointer);
        assert!(want.is_some(), "{case}: there is no {pointer} in {result}");
        match (value, want.and_then(Value::as_f64)) {
            (Some(value), Some(want)) => {
                assert!(near(value, want), "{case}: {step:?} gives {value}, the measure {want}");
                held += 1;
            }
            // What is too large or too small for a number is nothing on either side.
            (value, want) => {
                assert!(!whole && (value.is_none() || want.is_none()), "{case}: {step:?}, {want:?}")
            }
        }
    }
    for outcome in &explanation.results {
        assert_found(outcome, &result, case);
    }
    assert_said(&explanation, case);
    held
}

/// Everything is said in words: a message that is missing would stand there by its id.
fn assert_said(explanation: &Explanation, case: &Value) {
    let speech =
        SPEECH.get_or_init(|| Speech::new(&Locale::british(), english()).expect("the strings are sound"));
    let told = format!("{:?}", speech.working(explanation));
    for id in ["explain-", "mind-", "token-", "notation-", "{$", "NaN"] {
        assert!(!told.contains(id), "{case}: `{id}` is in {told}");
    }
}

static SPEECH: OnceLock<Speech> = OnceLock::new();

/// Each number and word of the outcomes stands somewhere in the result.
fn assert_found(outcome: &Outcome, result: &Value, case: &Value) {
    let text = result.to_string();
    if case["measure"] == "display" {
        return;
    }
    for number in [outcome.value, outcome.lower, outcome.upper].into_iter().flatten() {
        assert!(holds(result, number), "{case}: {number} is not in {text}");
    }
    if let Some(verdict) = outcome.verdict {
        assert!(text.contains(verdict.word()), "{case}: `{verdict}` is not in {text}");
    }
}

fn holds(value: &Value, number: f64) -> bool {
    match value {
        Value::Number(found) => found.as_f64().is_some_and(|found| near(found, number)),
        Value::Array(entries) => entries.iter().any(|entry| holds(entry, number)),
        Value::Object(entries) => entries.values().any(|entry| holds(entry, number)),
        _ => false,
    }
}

#[test]
fn every_measure_has_a_vector_that_is_explained() {
    let vectors = vectors();
    for token in tokens() {
        let case = vectors.iter().find(|case| case["measure"] == token.as_str());
        let explanation = case.and_then(|case| explain(case).ok());
        let explanation = explanation.unwrap_or_else(|| panic!("`{token}` is not explained"));
        assert_eq!(explanation.measure, token);
        assert!(steps(&explanation).count() > 0, "`{token}` has no step");
        let told = explanation.results.len() + explanation.given.len();
        let tables = steps(&explanation).filter(|step| matches!(step, Step::Table { .. })).count();
        assert!(told + tables > 0, "`{token}` has no result");
        let display = token == "display";
        assert!(display || !explanation.caveats.is_empty(), "`{token}` says nothing to mind");
    }
}

#[test]
fn the_steps_arrive_at_the_result() {
    let held: usize = vectors().iter().map(|case| check(case, true)).sum();
    assert!(held > 180, "only {held} numbers were held against the result");
}

#[test]
fn value_and_limits_are_all_worked_where_there_is_a_formula_for_them() {
    // A median is read from a curve, counts are counted.
    let counted = ["time_to", "time_change", "pareto", "mission_meetings", "root_cause"];
    for case in vectors() {
        if counted.iter().any(|token| case["measure"] == *token) {
            continue;
        }
        let (Ok(result), Ok(explanation)) = (solve(&case), explain(&case)) else { panic!("{case}") };
        for key in ["/value", "/lower", "/upper", "/p"] {
            let number = result.pointer(key).and_then(Value::as_f64);
            let worked = steps(&explanation).any(|step| match step {
                Step::Worked { gives, .. } | Step::Sum { gives, .. } => gives.as_deref() == Some(key),
                _ => false,
            });
            // Two shares that are alike have a p-value of 1 without a formula.
            if number.is_some_and(|number| key != "/p" || number < 1.0) {
                assert!(worked, "{}: nothing arrives at {key}", case["id"]);
            }
        }
    }
}

#[test]
fn spoiled_vectors_are_explained_as_they_are_computed() {
    let mut prng = Prng::new(7);
    for case in vectors() {
        for _ in 0..120 {
            let mut spoiled = case.clone();
            for _ in 0..1 + prng.below(3) {
                spoil(&mut spoiled["input"], &mut prng);
            }
            check(&spoiled, false);
        }
    }
}
