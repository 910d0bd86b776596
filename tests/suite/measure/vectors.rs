//! Every case of the vectors, within its tolerance.

use advocate::measure::cases::{case_lines, run_cases};
use serde_json::Value;

const VECTORS: &str = include_str!("../../vectors/measures.json");

/// What differs between `got` and `want`, by key. Numbers match within `tol`, absolute or relative; the rest exactly.
fn differences(key: &str, got: &Value, want: &Value, tol: f64, found: &mut Vec<String>) {
    match (got, want) {
        (Value::Number(g), Value::Number(w)) => {
            let (g, w) = (g.as_f64().unwrap_or(f64::NAN), w.as_f64().unwrap_or(f64::NAN));
            let off = (g - w).abs();
            if !(off <= tol || off <= tol * w.abs()) {
                found.push(format!("{key}: {g:?}, want {w:?}"));
            }
        }
        (Value::Array(g), Value::Array(w)) if g.len() == w.len() => {
            for (place, (g, w)) in g.iter().zip(w).enumerate() {
                differences(&format!("{key}[{place}]"), g, w, tol, found);
            }
        }
        (Value::Object(g), Value::Object(w)) => {
            let keys = |map: &serde_json::Map<String, Value>| map.keys().cloned().collect::<Vec<_>>();
            let (mut gk, mut wk) = (keys(g), keys(w));
            gk.sort();
            wk.sort();
            if gk != wk {
                found.push(format!("{key}: keys {gk:?}, want {wk:?}"));
            }
            for (name, w) in w {
                differences(&format!("{key}.{name}"), g.get(name).unwrap_or(&Value::Null), w, tol, found);
            }
        }
        (g, w) if g == w => {}
        (g, w) => found.push(format!("{key}: {g}, want {w}")),
    }
}

#[test]
fn all_vectors_match() {
    let given: Value = serde_json::from_str(VECTORS).expect("the vectors are JSON");
    let got = run_cases(VECTORS).expect("the vectors are cases");
    let (given, got) = (&given["cases"], &got["cases"]);
    let count = given.as_array().map_or(0, Vec::len);
    assert_eq!(got.as_array().map_or(0, Vec::len), count);
    assert!(count > 60, "{count} vectors");
    let mut found = Vec::new();
    for place in 0..count {
        let (case, answer) = (&given[place], &got[place]);
        assert_eq!(answer["id"], case["id"]);
        assert_eq!(answer["measure"], case["measure"]);
        let tol = case["tol"].as_f64().unwrap_or(0.0);
        differences(&case["id"].to_string(), &answer["result"], &case["expect"], tol, &mut found);
        if let Some(error) = answer.get("error") {
            found.push(error.to_string());
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_vector_has_its_line() {
    let count =
        serde_json::from_str::<Value>(VECTORS).map_or(0, |v| v["cases"].as_array().map_or(0, Vec::len));
    let lines: Vec<usize> = case_lines(VECTORS).into_iter().map(|(line, _)| line).collect();
    // One case a line, from the second line on.
    assert_eq!(lines, (2..count + 2).collect::<Vec<_>>());
}
