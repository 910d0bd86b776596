//! The figures of `report.json` worked out again, by other means than the program's.

use serde_json::Value;

use super::SAMPLE;
use super::made_up::{MEASURES, Made};
use crate::built::Built;

const Z: f64 = 1.959_963_984_540_054;

/// What adds up in every report: where nothing is hidden, sources make volumes, and stages make the whole.
pub fn check(report: &Value, path: &str) {
    for theme in report["themes"].as_array().unwrap() {
        let sources: Option<Vec<u64>> =
            theme["sources"].as_object().unwrap().values().map(Value::as_u64).collect();
        if let (Some(sources), Some(volume)) = (sources, theme["volume"].as_u64()) {
            assert_eq!(sources.iter().sum::<u64>(), volume, "{path}: {theme}");
        }
        let small = |value: &Value| value.as_u64().is_some_and(|count| (1..5).contains(&count));
        assert!(
            !small(&theme["volume"]) && !theme["sources"].as_object().unwrap().values().any(small),
            "{path}: {theme}"
        );
    }
    for stage in report["stages"].as_array().unwrap() {
        let shown: Vec<u64> =
            stage["sources"].as_object().unwrap().values().filter_map(Value::as_u64).collect();
        assert!(shown.iter().all(|count| !(1..5).contains(count)), "{path}: {stage}");
        if stage["suppressed"] == false {
            assert_eq!(Some(shown.iter().sum::<u64>()), stage["items"].as_u64(), "{path}: {stage}");
        }
    }
    for measure in report["measures"].as_array().unwrap() {
        if measure["suppressed"] == true {
            assert!(
                measure["value"].is_null() && measure["lower"].is_null() && measure["change"].is_null(),
                "{path}: {measure}"
            );
        }
        if let (Some(value), Some(lower), Some(upper)) =
            (measure["value"].as_f64(), measure["lower"].as_f64(), measure["upper"].as_f64())
        {
            assert!(lower <= value && value <= upper, "{path}: {measure}");
        }
        if measure["change"].is_null() {
            assert!(!matches!(measure["verdict"].as_str(), Some("up" | "down")), "{path}: {measure}");
        }
    }
}

fn close(value: &Value, expected: f64) {
    let value = value.as_f64().unwrap_or_else(|| panic!("{value} is no number"));
    assert!((value - expected).abs() < 1e-9, "{value}, not {expected}");
}

#[test]
fn scores_are_those_of_the_formulas() {
    let made = Made::plain();
    let built = made.build();
    for (place, month) in made.periods.iter().enumerate() {
        let report = built.report(&format!("2026-{:02}", place + 1));
        for (measure, group, counts) in &month.ratings {
            let n = counts.iter().sum::<u64>() as f64;
            let sum = |from: usize, to: usize| counts[from..to].iter().sum::<u64>() as f64;
            let found = report["measures"].as_array().unwrap().iter().find(|found| {
                found["id"] == format!("m{measure}")
                    && group.map_or(found["segment"].is_null(), |g| found["segment"]["g"] == format!("g{g}"))
            });
            let found = found.unwrap();
            assert_eq!(found["n"].as_f64(), Some(n));
            match MEASURES[*measure].0.split(',').next() {
                Some("nps") => {
                    close(&found["value"], 100.0 * (sum(9, 11) - sum(0, 7)) / n);
                    // MEASURES.md section 2: adjusted Wald with 3/4, 3/2 and 3/4 added.
                    let (a, b) = ((sum(9, 11) + 0.75) / (n + 3.0), (sum(0, 7) + 0.75) / (n + 3.0));
                    let error = ((a + b - (a - b) * (a - b)) / (n + 3.0)).sqrt();
                    close(&found["lower"], 100.0 * (a - b - Z * error));
                    close(&found["upper"], 100.0 * (a - b + Z * error));
                }
                Some("csat") => {
                    let p = sum(3, 5) / n;
                    close(&found["value"], 100.0 * p);
                    if *measure == 3 {
                        // People who chose to answer have no chance range.
                        assert!(found["lower"].is_null() && found["upper"].is_null());
                        continue;
                    }
                    let middle = p + Z * Z / (2.0 * n);
                    let error = Z * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
                    close(&found["lower"], 100.0 * (middle - error) / (1.0 + Z * Z / n));
                    close(&found["upper"], 100.0 * (middle + error) / (1.0 + Z * Z / n));
                }
                _ => {
                    let points =
                        counts.iter().zip(1..).map(|(count, point)| *count as f64 * f64::from(point));
                    close(&found["value"], points.sum::<f64>() / n);
                }
            }
        }
        let customers = report["customers"].as_object().unwrap();
        let (came, left, _) = month.customers.as_ref().unwrap();
        assert_eq!(customers["net"].as_i64().unwrap(), *came as i64 - *left as i64);
    }
}

/// Half away from zero, with as many decimals as its kind has; a minus is `−`.
fn displayed(kind: &str, value: f64) -> String {
    let round = |value: f64, scale: f64| (value.abs() * scale + 1e-9 + 0.5).floor() / scale;
    let sign = if value < 0.0 && round(value, 1.0) > 0.0 { "−" } else { "" };
    match kind {
        "nps" if round(value, 1.0) > 0.0 && value > 0.0 => format!("+{}", round(value, 1.0)),
        "nps" => format!("{sign}{}", round(value, 1.0)),
        "csat" | "favourable" => format!("{}%", round(value, 1.0)),
        _ => format!("{:.1}", round(value, 10.0)),
    }
}

#[test]
fn the_first_page_prints_what_the_report_says() {
    let mut compared = 0;
    for (path, html) in SAMPLE
        .texts("/index.html")
        .filter(|(path, _)| path.starts_with("everyone/20") && path.matches('/').count() == 2)
    {
        let version = path.trim_end_matches("/index.html");
        let report = SAMPLE.report(version);
        for row in html.split("<div role=\"row\">").skip(2) {
            // `ratings/csat/delivery.html` tells of `csat--delivery`.
            let page = row.split("\"ratings/").nth(1).and_then(|rest| rest.split(".html\"").next()).unwrap();
            let href = page.replace('/', "--");
            let slug = |measure: &Value, keys: &[&str]| {
                let parts = keys.iter().filter_map(|key| measure[*key].as_str());
                parts.collect::<Vec<_>>().join("--")
            };
            // A stage that asks several questions of a measure names their themes.
            let is =
                |m: &&Value| slug(m, &["id", "stage"]) == href || slug(m, &["id", "stage", "theme"]) == href;
            let found =
                report["measures"].as_array().unwrap().iter().find(|m| m["segment"].is_null() && is(m));
            let found = found.unwrap_or_else(|| panic!("{path}: {href} is not in the report"));
            let cell = row.split("class=\"n value\">").nth(1).unwrap().split("</span>").next().unwrap();
            match found["value"].as_f64() {
                Some(value) => {
                    assert_eq!(cell, displayed(found["kind"].as_str().unwrap(), value), "{path}: {href}")
                }
                None => assert!(cell.starts_with("<span class=\"absent\">"), "{path}: {cell}"),
            }
            compared += 1;
        }
        let net = report["customers"]["net"].as_i64().unwrap();
        if report["customers"]["reconciled"] == true && net != 0 {
            let more = if net > 0 { "more" } else { "fewer" };
            assert!(html.contains(&format!("{} {more} customer", net.unsigned_abs())), "{path}: {net}");
        }
    }
    assert!(compared > 30, "only {compared} figures were compared");
}

#[test]
fn a_kept_promise_tells_what_happened_and_that_it_is_no_proof() {
    // Kept in April: January to March, 3 × 67 of 100, against May to July, 3 × 77 of 100. By Newcombe +10, +3 to +17.
    let site = "schema: 1\norganisation: A\ntitle: B\nmeasures: [{id: csat, name: Satisfaction, kind: csat, scale: [1, 5]}]\n";
    let mut texts = vec![
        ("content/site.yaml".to_owned(), site.to_owned()),
        (
            "content/journey.yaml".to_owned(),
            "schema: 1\nstages: [{id: cross, name: The crossing}]\n".to_owned(),
        ),
    ];
    for month in 1..=7 {
        let good = if month < 4 { 67 } else { 77 };
        let promise = "commitments: [{id: D-1, stage: cross, title: A second boat, due: 2026-04-30, done: 2026-04-10, watch: {measure: csat}}]";
        let text = format!(
            "schema: 1\nperiod: 2026-0{month}\nratings: [{{measure: csat, counts: {{1: {}, 5: {good}}}}}]\n{promise}\n",
            100 - good
        );
        texts.push((format!("content/snapshots/2026-0{month}.yaml"), text));
    }
    let built = Built::from_texts(texts.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    let effect = &built.report("2026-07")["commitments"][0]["effect"];
    close(&effect["change"], 10.0);
    close(&effect["lower"], 2.814_312_830_979_866);
    close(&effect["upper"], 17.050_206_411_640_9);
    assert_eq!((&effect["verdict"], &effect["warning"]), (&"up".into(), &"not proof".into()));
    let told = "Satisfaction: 67% before, 77% after (+10, +3 to +17).";
    for page in ["index", "stages/cross", "commitments", "print"] {
        let text = built.text(&format!("2026-07/{page}.html"));
        assert!(text.contains(told) && text.contains("Before/after is not proof."), "{page}");
    }
    assert!(built.text("2026-06/index.html").contains("Satisfaction: too soon to say what happened."));
}
