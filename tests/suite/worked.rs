//! Figures that can be worked out again, and the lines that they come from.

use std::collections::BTreeMap;
use std::path::Path;

use advocate::build::BuildOptions;
use advocate::measure::cases::run_cases;
use advocate::source::Sources;
use serde_json::Value;

use crate::built::{Built, SAMPLE};

/// All that holds of the cases and the lines of every version of a site. `files` are the texts of the project.
pub fn check(built: &Built, files: &BTreeMap<String, String>) {
    for path in built.files.keys().filter(|path| path.ends_with("data/report.json")) {
        let report: Value = serde_json::from_str(built.text(path)).unwrap();
        let cases = path.replace("report.json", "cases.json");
        check_cases(&report, built.text(&cases), &cases);
        check_lines(&report, files, path);
    }
    for (path, html) in built.texts(".html").filter(|(path, _)| path.contains("/method/")) {
        assert!(html.len() < 100_000, "{path} has {} bytes", html.len());
        // Signs stand in another list, and what one figure lists under the same formulas another does not repeat.
        let lists: Vec<&str> = html.split("<ul class=\"sums\">").skip(1).collect();
        let ends: Vec<&str> = lists.iter().filter_map(|list| list.split("<h3>Worked").next()).collect();
        let once: std::collections::BTreeSet<&&str> = ends.iter().collect();
        assert_eq!(once.len(), ends.len(), "{path} lists formulas twice");
    }
}

/// What a score is called among the cases.
fn name(measure: &Value) -> String {
    let mut name = measure["id"].as_str().unwrap().to_owned();
    if let Some(stage) = measure["stage"].as_str() {
        name = format!("{name}@{stage}");
    }
    for (kind, group) in measure["segment"].as_object().into_iter().flatten() {
        name = format!("{name}/{kind}:{}", group.as_str().unwrap());
    }
    name
}

fn near(got: &Value, want: &Value) -> bool {
    match (got.as_f64(), want.as_f64()) {
        (Some(got), Some(want)) => (got - want).abs() <= 1e-9 * want.abs().max(1.0),
        _ => got == want,
    }
}

/// Holds every case against the report: what is in neither list is a case that nobody looks at.
fn check_cases(report: &Value, cases: &str, path: &str) {
    let results = run_cases(cases).unwrap();
    let results = results["cases"].as_array().unwrap();
    let mut seen = std::collections::BTreeSet::new();
    for case in results {
        let id = case["id"].as_str().unwrap();
        assert!(seen.insert(id), "{path}: {id} stands twice");
        assert!(case.get("error").is_none(), "{path}: {case}");
        check_case(id, case["measure"].as_str().unwrap(), &case["result"], report, path);
    }
    // What is hidden has no case.
    for measure in report["measures"].as_array().unwrap() {
        let (name, shown) = (name(measure), measure["value"].is_number());
        let theme = measure["theme"].as_str().map(|theme| format!("{name}/{theme}"));
        let has = seen.contains(name.as_str()) || theme.is_some_and(|name| seen.contains(name.as_str()));
        let group_of_means =
            measure["segment"].is_object() && matches!(measure["kind"].as_str(), Some("mean" | "ces"));
        let weighted = measure["effective_n"].is_number();
        assert!(has || !shown || group_of_means || weighted, "{path}: {name} is shown and not worked out");
    }
}

fn check_case(id: &str, token: &str, result: &Value, report: &Value, path: &str) {
    let compare = |key: &str, want: &Value| {
        let got = result.pointer(key).unwrap_or(&Value::Null);
        assert!(near(got, want), "{path}: {id}: {key} is {got}, the report says {want}");
    };
    let interval = |figure: &Value, keys: [&str; 3]| {
        for (key, own) in ["/value", "/lower", "/upper"].iter().zip(keys) {
            compare(key, &figure[own]);
        }
    };
    let list = |key: &str| report[key].as_array().unwrap();
    let complaints = &report["complaints"];
    match (id, token) {
        ("scores.family" | "groups.family", _) => {
            let document: Vec<&Value> = list("measures").iter().collect();
            assert!(!result["rows"].as_array().unwrap().is_empty());
            // The verdicts, in the order of the report's rows that were judged.
            let judged: Vec<&Value> =
                result["rows"].as_array().unwrap().iter().map(|row| &row["verdict"]).collect();
            let told: Vec<&Value> = document
                .iter()
                .filter(|measure| (id == "scores.family") == measure["segment"].is_null())
                .map(|measure| &measure["verdict"])
                .collect();
            for verdict in judged {
                assert!(told.contains(&verdict), "{path}: {id}: {verdict}");
            }
        }
        ("customers", _) => {
            let row = result["rows"].as_array().unwrap().last().unwrap();
            for key in ["net", "closing", "word"] {
                assert_eq!(row[key], report["customers"][key], "{path}: {key}");
            }
        }
        ("customers.reasons", _) => {
            // Where there are more reasons than leavers the report says so, and that none is missing.
            let missing = result["not_recorded"].as_i64().unwrap();
            assert_eq!(missing.max(0), report["customers"]["not_recorded"].as_i64().unwrap(), "{path}");
            assert_eq!(missing >= 0, report["customers"]["reasons_reconciled"].as_bool().unwrap(), "{path}");
        }
        ("customers.value", _) => {
            for key in ["closing", "per_incoming", "per_outgoing", "leaver_in_newcomers"] {
                compare(&format!("/{key}"), &report["customers"]["value"][key]);
            }
        }
        ("rising", _) => {
            for row in result["rows"].as_array().unwrap() {
                assert_eq!(row["verdict"], "rising", "{path}");
            }
        }
        ("complaints.first-response", _) => {
            interval(&complaints["first_response"], ["value", "lower", "upper"])
        }
        ("complaints.resolution", _) => interval(&complaints["resolution"], ["value", "lower", "upper"]),
        ("complaints.resolution.change" | "complaints.solved.change", _) => {}
        ("complaints.answered" | "complaints.solved", _) => {
            let kept = &complaints["promises"][id.trim_start_matches("complaints.")];
            for key in ["kept", "late", "overdue"] {
                compare(&format!("/{key}"), &kept[key]);
            }
            if kept["share"]["value"].is_number() {
                interval(&kept["share"], ["value", "lower", "upper"]);
            }
        }
        ("complaints.causes", _) => {
            for (key, own) in [("", "changed"), ("/found", "found"), ("/policy_process", "policy_process")] {
                let share = &complaints["root_cause"][own];
                if share["value"].is_number() {
                    compare(&format!("{key}/value"), &share["value"]);
                    compare(&format!("{key}/lower"), &share["lower"]);
                }
            }
        }
        ("commitments", _) => {
            let state = |word: &str, late: bool| {
                let is = |promise: &&Value| promise["state"] == word && promise["late"] == late;
                list("commitments").iter().filter(is).count() as u64
            };
            let count = |key: &str| result[key].as_u64().unwrap();
            assert_eq!(count("kept") + count("ahead"), state("kept", false), "{path}");
            assert_eq!(count("late"), state("kept", true), "{path}");
            assert_eq!(count("overdue"), state("overdue", false), "{path}");
            assert_eq!(count("open"), state("open", false), "{path}");
        }
        (id, "before_after") => {
            let promise = list("commitments")
                .iter()
                .find(|promise| promise["id"].as_str() == id.strip_prefix("commitments."));
            let effect = &promise.unwrap()["effect"];
            interval(effect, ["change", "lower", "upper"]);
            assert_eq!(result["verdict"], effect["verdict"], "{path}: {id}");
        }
        (id, "lag_table") => {
            let (rating, outcome) = id.split_once(".leads.").unwrap();
            let about = |row: &&Value| {
                row["outcome"] == outcome && rating.split(['@', '/']).next() == row["measure"].as_str()
            };
            let rows: Vec<&Value> = list("leading").iter().filter(about).collect();
            for row in result["rows"].as_array().unwrap() {
                let told = rows.iter().find(|told| told["lag"] == row["lag"]).unwrap();
                for key in ["r", "lower", "upper", "p_adj"] {
                    assert!(near(&row[key], &told[key]), "{path}: {id}: {row}, {told}");
                }
                assert_eq!(row["verdict"], told["verdict"]);
            }
        }
        ("culture", _) => {
            let pairs = report["culture"]["survey"]["pairs"].as_array().unwrap();
            for row in result["pairs"].as_array().unwrap() {
                assert!(pairs.iter().any(|pair| near(&pair["value"], &row["value"])), "{path}: {row}");
            }
        }
        ("advocates", _) => {
            let qualities = report["culture"]["advocates"]["qualities"].as_array().unwrap();
            for row in result["qualities"].as_array().unwrap() {
                let same = |quality: &Value| near(&quality["share"]["value"], &row["value"]);
                assert!(qualities.iter().any(same), "{path}: {row}");
            }
        }
        ("mission.meetings", _) => compare("/value", &report["culture"]["mission_meetings"]["value"]),
        ("mission.roles", _) => compare("/value", &report["culture"]["mission_roles"]["value"]),
        (id, "convergence") => {
            let (theme, stage) = id.split_once('@').unwrap();
            let about = |told: &&Value| told["theme"] == theme && told["stage"] == stage;
            let told = list("themes").iter().find(about).unwrap();
            compare("/value", &told["volume"]);
            compare("/convergence", &told["convergence"]);
            assert_eq!(told["suppressed"], false, "{path}: {id} is hidden");
        }
        (id, token) => {
            let parts = [".change", ".goal", ".response", ".weights"];
            let part = parts.into_iter().find(|part| id.ends_with(part)).unwrap_or("");
            let score = id.strip_suffix(part).unwrap();
            let about = |measure: &&Value| {
                let name = name(measure);
                let with_theme = measure["theme"].as_str().map(|theme| format!("{name}/{theme}"));
                name == score || with_theme.as_deref() == Some(score)
            };
            let told = list("measures").iter().find(about);
            let told = told.unwrap_or_else(|| panic!("{path}: {id} ({token}) is no figure of the report"));
            assert_eq!(told["suppressed"], false, "{path}: {id} is hidden");
            match part {
                "" => interval(told, ["value", "lower", "upper"]),
                ".change" => interval(told, ["change", "change_lower", "change_upper"]),
                ".goal" => {
                    compare("/value", &told["goal_gap"]);
                    assert_eq!(result["verdict"], told["goal_verdict"], "{path}: {id}");
                }
                ".response" => compare("/value", &told["response_rate"]),
                _ => compare("/mix_gap", &told["mix_gap"]),
            }
        }
    }
}

/// Every printed figure has a line that exists and holds its row.
fn check_lines(report: &Value, files: &BTreeMap<String, String>, path: &str) {
    let mut found = 0;
    // The row begins in the line; in block style it goes on below.
    let mut holds = |figure: &Value, words: &[&str], what: &str| {
        let from =
            figure["from"].as_array().unwrap_or_else(|| panic!("{path}: {what} has no lines: {figure}"));
        assert!(!from.is_empty(), "{path}: {what} comes from nowhere: {figure}");
        for place in from {
            let (file, lines) = place.as_str().unwrap().rsplit_once(':').unwrap();
            let text = files.get(&format!("content/{file}"));
            let text = text.unwrap_or_else(|| panic!("{path}: {what} comes from {file}, which is not there"));
            let all: Vec<&str> = text.lines().collect();
            let (first, last) = lines.split_once('-').unwrap_or((lines, lines));
            for line in first.parse::<usize>().unwrap()..=last.parse().unwrap() {
                assert!((1..=all.len()).contains(&line), "{path}: {what}: {file} has no line {line}");
                let row = all[line - 1..all.len().min(line + 15)].join("\n");
                assert!(
                    words.iter().any(|word| row.contains(word)),
                    "{path}: {what}: {file}:{line} does not hold {words:?}: {row}"
                );
            }
        }
        found += 1;
    };
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    for measure in list(&report["measures"]) {
        let id = measure["id"].as_str().unwrap();
        let words = [id, "customers"];
        if measure["value"].is_number() {
            holds(&measure, &words, id);
        }
        for point in list(&measure["history"]) {
            if point["value"].is_number() {
                holds(&point, &words, id);
            }
        }
    }
    if report["customers"].is_object() {
        let words = ["incoming", "outgoing"];
        holds(&report["customers"], &words, "customers");
        list(&report["customers"]["history"]).iter().for_each(|row| holds(row, &words, "customers"));
        for group in list(&report["customers"]["groups"]) {
            let (_, value) = group["segment"].as_object().unwrap().iter().next().unwrap();
            holds(&group, &[value.as_str().unwrap()], "a group");
        }
    }
    for theme in list(&report["themes"]) {
        if theme["volume"].is_number() {
            holds(&theme, &[theme["theme"].as_str().unwrap()], "a theme");
        }
    }
    for stage in list(&report["stages"]) {
        if stage["items"].as_u64().is_some_and(|items| items > 0) {
            holds(&stage, &[stage["id"].as_str().unwrap()], "a stage");
        }
    }
    let complaints = &report["complaints"];
    if ["received", "open", "resolved"].iter().any(|key| complaints[key].as_u64().is_some_and(|n| n > 0)) {
        holds(complaints, &["-"], "complaints");
    }
    for promise in list(&report["commitments"]) {
        holds(&promise, &[promise["id"].as_str().unwrap()], "a promise");
        let effect = &promise["effect"];
        if effect["change"].is_number() {
            holds(effect, &[effect["measure"].as_str().unwrap()], "an effect");
        }
    }
    for outcome in list(&report["outcomes"]) {
        for point in list(&outcome["history"]) {
            holds(&point, &[outcome["id"].as_str().unwrap()], "a result");
        }
    }
    // A link rests on the histories of its rating and its result, which are above.
    for link in list(&report["leading"]).iter().filter(|link| link["r"].is_number()) {
        let has = |key: &str, id: &Value| list(&report[key]).iter().any(|figure| figure["id"] == *id);
        assert!(has("measures", &link["measure"]) && has("outcomes", &link["outcome"]), "{path}: {link}");
    }
    let culture = &report["culture"];
    for (key, words) in [("survey", ["respondents", "pairs"]), ("advocates", ["respondents", "qualities"])] {
        if culture[key].is_object() {
            holds(&culture[key], &words, key);
        }
    }
    if culture["mission_meetings"]["value"].is_number() {
        holds(&culture["mission_meetings"], &["held"], "mission in meetings");
    }
    if culture["mission_roles"]["value"].is_number() {
        holds(&culture["mission_roles"], &["times"], "mission by role");
    }
    for meeting in list(&report["meetings"]) {
        holds(&meeting, &[meeting["meeting"].as_str().unwrap()], "a meeting");
    }
    let nothing = list(&report["measures"]).is_empty() && report["customers"].is_null();
    assert!(found > 0 || nothing || report["measures"].as_array().is_some(), "{path}");
}

/// The texts of a project's folder.
pub fn texts_below(root: &Path) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    let mut folders = vec![root.join("content")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(text) = std::fs::read_to_string(&path) {
                let inside = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
                texts.insert(inside, text);
            }
        }
    }
    texts
}

#[test]
fn the_figures_of_the_sample_can_be_worked_out_again_and_have_their_lines() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    check(&SAMPLE, &texts_below(root));
}

#[test]
fn the_figures_of_the_golden_sites_can_be_worked_out_again_and_have_their_lines() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    for case in std::fs::read_dir(golden).unwrap().map(|entry| entry.unwrap().path()) {
        if case.join("content").is_dir() {
            check(&Built::from_folder(&case), &texts_below(&case));
        }
    }
}

/// Thirty months with a rating that runs ahead of a result, a theme that rises, complaints, a promise and a survey.
fn long_project() -> BTreeMap<String, String> {
    let site = "\
schema: 1
organisation: Fenwick Ferries
title: Customer report
measures:
  - {id: nps, name: Net Promoter Score, kind: nps, scale: [0, 10], headline: true}
  - {id: ease, name: Ease, kind: mean, scale: [1, 7], goal: 5}
  - {id: fair, name: Fairness, kind: favourable, scale: [1, 5], points: [4, 5], better: higher, goal: 60}
sources: [{id: complaint, name: Complaints, volunteered: true}, {id: survey, name: Survey}]
themes: [{id: late, name: Late boats}, {id: wet, name: Wet seats}]
segments: [{id: route, values: [north, south]}]
outcomes: [{id: renewal, name: Renewals, unit: percent}]
closed_loop: {respond_within: 2d, resolve_within: 10d}
roles: [{id: mate, name: Mate, headcount: 12}, {id: cook, name: Cook, headcount: 4}]
";
    let mut files = BTreeMap::from([
        ("content/site.yaml".to_owned(), site.to_owned()),
        ("content/journey.yaml".to_owned(), "schema: 1\nstages: [{id: cross, name: Crossing}]\n".to_owned()),
        (
            "content/rhythm.yaml".to_owned(),
            "schema: 1\nmeetings: [{id: crew, name: Crew meeting}, {id: cx, name: CX council}]\n".to_owned(),
        ),
    ]);
    // Steps without a pattern, so that only the right lag fits.
    let step = |month: usize| (month * month * 7 + month * 13) % 41;
    for month in 0..30 {
        let promoters = 300 + 10 * step(month + 2);
        let rest = 1000 - promoters;
        let result = 50.0 + step(month) as f64 / 2.0 + (month * 5 % 7) as f64;
        let (late, period) = (
            if month == 29 { 60 } else { 12 + month % 5 },
            format!("{}-{:02}", 2024 + month / 12, month % 12 + 1),
        );
        let mut complaints = String::new();
        for case in 0..12 {
            let (received, answered) = (1 + case, 1 + case + case % 4);
            let solved = 2 + case * 2 + month % 4;
            let solved = if solved <= 28 && case % 5 != 4 {
                format!(", resolved: {period}-{solved:02}, cause: policy, change: P-1")
            } else {
                String::new()
            };
            complaints.push_str(&format!(
                "  - {{id: C-{month}-{case}, received: {period}-{received:02}, responded: {period}-{answered:02}{solved}}}\n"
            ));
        }
        let text = format!(
            "schema: 1
period: {period}
ratings:
  - {{measure: nps, counts: {{0: {rest}, 10: {promoters}}}, invited: 4000, bounced: 30, partial: 20}}
  - {{measure: ease, stage: cross, theme: late, counts: {{1: 4, 3: 9, 5: 20, 6: 30, 7: {}}}}}
  - {{measure: fair, segment: {{route: north}}, counts: {{1: 9, 2: 20, 3: 11, 4: 40, 5: {}}}}}
  - {{measure: fair, segment: {{route: south}}, counts: {{1: 9, 2: 30, 3: 21, 4: 40, 5: 20}}}}
weights: [{{measure: fair, by: route, customers: {{north: 3000, south: 5000}}}}]
feedback:
  - {{source: complaint, stage: cross, theme: late, items: {late}, voices: {late}}}
  - {{source: complaint, stage: cross, theme: wet, items: 31, voices: 30}}
  - {{source: survey, stage: cross, theme: late, items: {}, voices: 20}}
customers: {{opening: {}, incoming: 40, outgoing: 30, closing: {}, lost_reasons: {{late: 12, price: 9}}, value: {{opening: 90000, incoming: 4000, outgoing: 3900, stayers_change: -50, closing: 90050}}}}
outcomes: {{renewal: {result}}}
complaints:
{complaints}commitments:
  - {{id: P-1, stage: cross, title: Dry seats, due: 2024-10-31, done: 2024-09-12, watch: {{measure: ease, stage: cross}}}}
culture: {{respondents: 60, pairs: {{one: {{1: 5, 2: 10, 3: 15, 4: 20, 5: 10}}, two: {{1: 3, 3: 30, 5: 27}}}}}}
advocates: {{respondents: 14, qualities: {{courage: {{3: 2, 4: 8, 5: 4}}, patience: {{2: 6, 4: 8}}}}}}
mission_told: [{{role: mate, times: 3}}]
meetings: [{{meeting: crew, held: 4, discussed: 3}}, {{meeting: cx, held: 2, discussed: 2}}]
",
            20 + month % 9,
            30 + month % 13,
            22 + month % 3,
            900 + 10 * month,
            910 + 10 * month,
        );
        files.insert(format!("content/snapshots/{period}.yaml"), text);
    }
    files
}

#[test]
fn the_figures_of_thirty_months_can_be_worked_out_again_and_have_their_lines() {
    let files = long_project();
    let texts = files.iter().map(|(path, text)| (path.as_str(), text.as_str()));
    let options = BuildOptions {
        periods: ["2024-12", "2026-06"].map(|period| period.parse().unwrap()).to_vec(),
        ..BuildOptions::default()
    };
    let built = Built::new(&Sources::from_texts(texts), &options, |_| Vec::new());
    check(&built, &files);
    let cases = built.text("2026-06/data/cases.json");
    let tokens = [
        "nps",
        "nps_change",
        "mean",
        "mean_change",
        "weighted",
        "weighted_change",
        "poststratify",
        "share",
        "share_change",
        "goal_gap",
        "response_rate",
        "family",
        "customer_growth",
        "customer_value",
        "leaving_reasons",
        "convergence",
        "rising",
        "time_to",
        "time_change",
        "promise_kept",
        "root_cause",
        "commitments",
        "before_after",
        "lag_table",
        "culture",
        "advocates",
        "mission_meetings",
        "mission_roles",
    ];
    for token in tokens {
        assert!(
            cases.contains(&format!("\"measure\":\"{token}\"")),
            "no case of `{token}`: {:?}",
            built.findings
        );
    }
    // A pair with a point that three colleagues chose is not told point by point.
    assert!(cases.contains("\"one\"") && !cases.contains("\"two\""));
}

#[test]
fn every_threshold_has_a_name_for_the_method_page() {
    use advocate::measure::thresholds::Thresholds;
    let strings: String = advocate::render::theme::english().collect();
    for threshold in Thresholds::ALL {
        let id = format!("\nthreshold-{} = ", threshold.name.replace('_', "-"));
        assert!(strings.contains(&id), "{id}");
    }
}
