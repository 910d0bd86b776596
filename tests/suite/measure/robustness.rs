//! No input panics: the vectors with anything put anywhere still give a result or an error that names its key.

use super::prng::Prng;
use advocate::measure::cases::{run_cases, solve};
use serde_json::{Value, json};

const VECTORS: &str = include_str!("../../vectors/measures.json");

/// Something that does not belong there.
fn nonsense(prng: &mut Prng) -> Value {
    let odd = [
        json!(null),
        json!(true),
        json!(-1),
        json!(0),
        json!(0.5),
        json!(-0.0),
        json!(1e308),
        json!(-1e308),
        json!(5e-324),
        json!(u64::MAX),
        json!(i64::MIN),
        json!(1_000_000_000_000_u64),
        json!(9_007_199_254_740_993_u64),
        json!(""),
        json!("2024-13"),
        json!("no data"),
        json!([]),
        json!({}),
        json!([[]]),
        json!([null, null]),
        json!([1, 2, 3]),
        json!([1e15, 1e-300]),
        json!({"x": 1, "n": 0}),
        json!([0, 1_000_000]),
    ];
    odd[prng.below(odd.len())].clone()
}

/// Puts nonsense somewhere into `value`, or takes something away.
pub fn spoil(value: &mut Value, prng: &mut Prng) {
    let inside = prng.below(5) > 0;
    match value {
        Value::Array(entries) if inside && !entries.is_empty() => {
            let place = prng.below(entries.len());
            match prng.below(12) {
                0 => drop(entries.remove(place)),
                1 => entries.push(entries[place].clone()),
                _ => spoil(&mut entries[place], prng),
            }
        }
        Value::Object(object) if inside && !object.is_empty() => {
            let keys: Vec<String> = object.keys().cloned().collect();
            let key = &keys[prng.below(keys.len())];
            match object.get_mut(key) {
                Some(entry) if prng.below(12) > 0 => spoil(entry, prng),
                _ => drop(object.remove(key)),
            }
        }
        other => *other = nonsense(prng),
    }
}

/// A result has its four keys; JSON has no NaN, so a number there is one.
fn check(case: &Value) {
    match solve(case) {
        Ok(result) => {
            for key in ["value", "lower", "upper", "verdict"] {
                assert!(result.get(key).is_some(), "{case} gives {result} without {key}");
            }
            assert!(!result.to_string().contains("e308"), "{case} gives {result}");
        }
        Err(error) => assert!(!error.wanted.is_empty() && !error.to_string().is_empty()),
    }
}

#[test]
fn spoiled_vectors_never_panic() {
    let vectors: Value = serde_json::from_str(VECTORS).expect("the vectors are JSON");
    let mut prng = Prng::new(3);
    for case in vectors["cases"].as_array().expect("the vectors are a list") {
        for _ in 0..300 {
            let mut spoiled = case.clone();
            for _ in 0..1 + prng.below(3) {
                spoil(&mut spoiled["input"], &mut prng);
            }
            check(&spoiled);
        }
    }
}

#[test]
fn the_input_of_one_measure_given_to_another_never_panics() {
    let vectors: Value = serde_json::from_str(VECTORS).expect("the vectors are JSON");
    let cases = vectors["cases"].as_array().expect("the vectors are a list");
    for measure in cases {
        for input in cases {
            check(&json!({"measure": measure["measure"], "input": input["input"]}));
        }
    }
}

#[test]
fn a_spoiled_document_never_panics() {
    let mut prng = Prng::new(5);
    let document = json!({"schema": 1, "level": 0.95, "cases": [
        {"id": "a", "measure": "share", "input": {"x": 1, "n": 2}},
        {"id": "b", "measure": "bh", "input": {"p": [0.1, null]}},
    ]});
    let mut errors = 0;
    for _ in 0..2000 {
        let mut spoiled = document.clone();
        spoil(&mut spoiled, &mut prng);
        errors += u32::from(run_cases(&spoiled.to_string()).is_err());
    }
    assert!(errors > 100, "{errors} errors");
    for text in ["", "{", "null", "[1", "\u{feff}{}", "{\"cases\": [1e999]}"] {
        assert!(run_cases(text).is_err(), "{text}");
    }
}
