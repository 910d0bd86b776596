//! What a correction shows is read beside what it corrects: published, changed, published again, and subtracted.

use serde_json::Value;

use super::*;

const SITE: &str = "\
schema: 1
organisation: Fenwick Ferries
title: Customer report
measures: []
sources: [{id: a, name: A}, {id: b, name: B, volunteered: true}]
themes: [{id: late, name: Late}, {id: wet, name: Wet}, {id: dear, name: Dear}]
";

/// One stage, its themes by source: `theme`, items of a, items of b.
fn write(project: &Path, rows: &[(&str, u64, u64)]) {
    let mut text = String::from("schema: 1\nperiod: 2026-10\nfeedback:\n");
    for (theme, a, b) in rows {
        for (source, items) in [("a", a), ("b", b)] {
            text += &format!("  - {{source: {source}, stage: cross, theme: {theme}, items: {items}}}\n");
        }
    }
    put(project, "content/snapshots/2026-10.yaml", &text);
}

fn start(rows: &[(&str, u64, u64)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "content/site.yaml", SITE);
    put(folder.path(), "content/journey.yaml", "schema: 1\nstages:\n  - {id: cross, name: Crossing}\n");
    write(folder.path(), rows);
    folder
}

/// The counts of a version: all items, then each theme with its volume and sources.
fn told(project: &Path, version: &str) -> Vec<String> {
    let path = project.join("output").join(version).join("data/report.json");
    let report: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    let mut told = vec![format!("all {}", report["items"])];
    for theme in report["themes"].as_array().unwrap() {
        let sources = &theme["sources"];
        told.push(format!("{} {} = {} + {}", theme["theme"], theme["volume"], sources["a"], sources["b"]));
    }
    told.iter_mut().for_each(|line| *line = line.replace('"', "").replace("null", "x"));
    told.sort();
    told
}

fn revise(project: &Path) -> String {
    done(project, &["publish", "--revise", "Late answers"])
}

const FIRST: [(&str, u64, u64); 2] = [("late", 3, 20), ("wet", 30, 40)];

#[test]
fn what_hid_a_small_count_then_is_not_shown_later() {
    let project = start(&FIRST);
    done(project.path(), &["publish"]);
    assert_eq!(told(project.path(), "2026-10"), ["all 93", "late 23 = x + x", "wet 70 = x + x"]);
    // Five more, and nothing is small any more: by itself the month would be shown in full.
    let grown = [("late", 8, 20), ("wet", 30, 40)];
    let fresh = start(&grown);
    done(fresh.path(), &["publish"]);
    assert_eq!(told(fresh.path(), "2026-10"), ["all 98", "late 28 = 8 + 20", "wet 70 = 30 + 40"]);
    // Beside the first version, 20 would tell that there had been 23 - 20 = 3.
    write(project.path(), &grown);
    revise(project.path());
    assert_eq!(told(project.path(), "2026-10.r2"), ["all 98", "late 28 = x + x", "wet 70 = x + x"]);
    // What is more than the first version left for all that it hid has changed, and is no secret of then.
    write(project.path(), &[("late", 50, 20), ("wet", 30, 40)]);
    revise(project.path());
    assert_eq!(told(project.path(), "2026-10.r3")[1], "late 70 = x + x");
}

#[test]
fn what_was_shown_hides_nothing_later() {
    let large = [("late", 8, 20), ("wet", 30, 40)];
    let project = start(&large);
    done(project.path(), &["publish"]);
    // Three that came late: by itself the month would hide them behind another theme, and show the sum.
    let late = [("late", 8, 20), ("wet", 30, 40), ("dear", 0, 3)];
    let fresh = start(&late);
    done(fresh.path(), &["publish"]);
    assert_eq!(told(fresh.path(), "2026-10")[0], "all 101");
    // Everything else is known from the first version, so the sums would tell: 101 - 28 - 70 = 3.
    write(project.path(), &late);
    let text = revise(project.path());
    let now = told(project.path(), "2026-10.r2");
    assert_eq!(now, ["all x", "dear x = 0 + x", "late 28 = 8 + 20", "wet 70 = 30 + 40"]);
    assert!(!text.contains("given-away"), "{text}");
    // Made anew from the same inputs, the sealed version is what it is.
    let checked = done(project.path(), &["verify", "--inputs", "2026-10.r2"]);
    assert!(checked.contains("as they were sealed"), "{checked}");
}

#[test]
fn an_unchanged_month_is_shown_as_it_was() {
    let project = start(&FIRST);
    done(project.path(), &["publish"]);
    revise(project.path());
    assert_eq!(told(project.path(), "2026-10"), told(project.path(), "2026-10.r2"));
}

#[test]
fn what_cannot_be_hidden_any_more_is_told() {
    let project = start(&[("late", 8, 20), ("wet", 30, 40)]);
    done(project.path(), &["publish"]);
    put(project.path(), "content/site.yaml", &format!("{SITE}privacy: {{min_count: 10}}\n"));
    let text = revise(project.path());
    assert!(text.contains("1 small count of 2026-10 follows from what sealed versions tell"), "{text}");
    assert_eq!(told(project.path(), "2026-10.r2")[1], "late 28 = x + 20");
}

/// Customers of a month: who left for a price, for the service, and by moving away; and who left each region.
fn customers(project: &Path, reasons: [u64; 3], regions: [u64; 3]) {
    let [price, service, moving] = reasons;
    let [north, south, east] = regions;
    let left = reasons.iter().sum::<u64>();
    assert_eq!(left, regions.iter().sum::<u64>());
    let text = format!(
        "schema: 1\nperiod: 2026-10\ncustomers:\n  opening: 900\n  incoming: 60\n  outgoing: {left}\n  lost_reasons: {{price: {price}, service: {service}, \
         moving: {moving}}}\n  by:\n    - {{segment: {{region: north}}, incoming: 20, outgoing: {north}}}\n    - {{segment: {{region: south}}, \
         incoming: 20, outgoing: {south}}}\n    - {{segment: {{region: east}}, incoming: 20, outgoing: {east}}}\n",
    );
    put(project, "content/snapshots/2026-10.yaml", &text);
}

/// The reasons and the regions of a version, hidden counts as `x`.
fn left(project: &Path, version: &str) -> String {
    let path = project.join("output").join(version).join("data/report.json");
    let report: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    let customers = &report["customers"];
    let reasons = ["price", "service", "moving"].map(|reason| customers["lost_reasons"][reason].to_string());
    let regions = customers["groups"].as_array().unwrap().iter().map(|group| group["outgoing"].to_string());
    let counts: Vec<String> = reasons.into_iter().chain(regions).collect();
    counts.join(" ").replace("null", "x")
}

#[test]
fn who_left_is_hidden_beside_what_was_told_too() {
    let start = |reasons, regions| {
        let folder = start(&[]);
        put(
            folder.path(),
            "content/site.yaml",
            &format!("{SITE}segments: [{{id: region, values: [north, south, east]}}]\n"),
        );
        customers(folder.path(), reasons, regions);
        done(folder.path(), &["publish"]);
        folder
    };
    let project = start([3, 17, 40], [2, 18, 40]);
    assert_eq!(left(project.path(), "2026-10"), "x x 40 x x 40");
    // By itself the corrected month would be shown in full; beside the first, 17 would tell that price had been 20 - 17.
    let fresh = start([7, 17, 40], [6, 18, 40]);
    assert_eq!(left(fresh.path(), "2026-10"), "7 17 40 6 18 40");
    customers(project.path(), [7, 17, 40], [6, 18, 40]);
    revise(project.path());
    assert_eq!(left(project.path(), "2026-10.r2"), "x x 40 x x 40");
    let checked = done(project.path(), &["verify", "--inputs", "2026-10.r2"]);
    assert!(checked.contains("as they were sealed"), "{checked}");
}

#[test]
fn a_reason_that_came_late_hides_behind_what_was_not_told() {
    let project = start(&[]);
    put(
        project.path(),
        "content/site.yaml",
        &format!("{SITE}segments: [{{id: region, values: [north, south, east]}}]\n"),
    );
    customers(project.path(), [0, 17, 40], [7, 20, 30]);
    done(project.path(), &["publish"]);
    assert_eq!(left(project.path(), "2026-10"), "0 17 40 7 20 30");
    // By itself the month would hide the smallest beside the 2. Who knows the 17 from the first would subtract it.
    customers(project.path(), [2, 17, 45], [7, 25, 32]);
    let text = revise(project.path());
    assert_eq!(left(project.path(), "2026-10.r2"), "x 17 x 7 25 32");
    assert!(!text.contains("given-away"), "{text}");
    // With all others as they were told, nothing hides it.
    customers(project.path(), [2, 17, 40], [7, 22, 30]);
    let text = revise(project.path());
    assert!(text.contains("1 small count of 2026-10 follows from what sealed versions tell"), "{text}");
}

/// Complaints of a month about three stages, and how many of each are solved; all come from the same policy.
fn complaints(project: &Path, received: [u64; 3], solved: [u64; 3]) {
    let mut text = String::from("schema: 1\nperiod: 2026-10\ncomplaints:\n");
    for ((stage, received), solved) in ["cross", "leave", "pay"].iter().zip(received).zip(solved) {
        for number in 0..received {
            let end = if number < solved { ", resolved: 2026-10-09" } else { "" };
            text += &format!(
                "  - {{id: {stage}-{number}, received: 2026-10-05, responded: 2026-10-06{end}, stage: {stage}, cause: policy}}\n"
            );
        }
    }
    put(project, "content/snapshots/2026-10.yaml", &text);
}

/// Complaints by stage: received, open, and from broken rules.
fn complained(project: &Path, version: &str) -> String {
    let path = project.join("output").join(version).join("data/report.json");
    let report: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    let told = &report["complaints"];
    let of = |list: &str, key: &str| {
        let mut rows: Vec<&Value> = told[list].as_array().unwrap().iter().collect();
        rows.sort_by_key(|row| row["id"].as_str().or(row["stage"].as_str()).unwrap().to_owned());
        rows.iter().map(|row| row[key].to_string()).collect::<Vec<_>>().join(" ")
    };
    let lists = [of("stages", "received"), of("stages", "open"), of("rules", "complaints")];
    lists.join(", ").replace("null", "x")
}

#[test]
fn complaints_are_hidden_beside_what_was_told_too() {
    let start = |received, solved| {
        let folder = start(&[]);
        let stages = ["cross", "leave", "pay"].map(|stage| format!("  - {{id: {stage}, name: {stage}}}\n"));
        put(folder.path(), "content/journey.yaml", &format!("schema: 1\nstages:\n{}", stages.concat()));
        complaints(folder.path(), received, solved);
        done(folder.path(), &["publish"]);
        folder
    };
    let project = start([3, 17, 40], [0, 8, 10]);
    assert_eq!(complained(project.path(), "2026-10"), "x x 40, x x 30, 8 10");
    // By itself the corrected month would be shown in full.
    let fresh = start([7, 17, 40], [0, 8, 10]);
    assert_eq!(complained(fresh.path(), "2026-10"), "7 17 40, 7 9 30, 8 10");
    complaints(project.path(), [7, 17, 40], [0, 8, 10]);
    revise(project.path());
    assert_eq!(complained(project.path(), "2026-10.r2"), "x x 40, x x 30, 8 10");
    // A broken rule that turned up late hides behind no other that was told.
    complaints(project.path(), [7, 17, 40], [2, 8, 12]);
    revise(project.path());
    assert_eq!(complained(project.path(), "2026-10.r3"), "x x 40, x x 28, x 8 x");
    let checked = done(project.path(), &["verify", "--inputs", "2026-10.r3"]);
    assert!(checked.contains("as they were sealed"), "{checked}");
}

/// Answers of a month by region: how many each, all of them 9.
fn answers(project: &Path, regions: [u64; 3]) {
    let total: u64 = regions.iter().sum();
    let mut text =
        format!("schema: 1\nperiod: 2026-10\nratings:\n  - {{measure: nps, counts: {{9: {total}}}}}\n");
    for (region, count) in ["north", "south", "east"].iter().zip(regions) {
        text += &format!("  - {{measure: nps, segment: {{region: {region}}}, counts: {{9: {count}}}}}\n");
    }
    put(project, "content/snapshots/2026-10.yaml", &text);
}

/// Answers and scores of the regions.
fn answered(project: &Path, version: &str) -> String {
    let path = project.join("output").join(version).join("data/report.json");
    let report: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    let groups = report["measures"].as_array().unwrap().iter();
    let mut groups: Vec<String> = groups
        .filter_map(|row| {
            let region = row["segment"]["region"].as_str()?;
            Some(format!("{region} {} {}", row["n"], row["value"]).replace("null", "x"))
        })
        .collect();
    groups.sort();
    groups.join(", ")
}

#[test]
fn groups_of_answers_are_hidden_beside_what_was_told_too() {
    let site = SITE.replace("measures: []", "measures: [{id: nps, name: NPS, kind: nps, scale: [0, 10]}]");
    let start = |regions| {
        let folder = start(&[]);
        put(
            folder.path(),
            "content/site.yaml",
            &format!("{site}segments: [{{id: region, values: [north, south, east]}}]\n"),
        );
        answers(folder.path(), regions);
        done(folder.path(), &["publish"]);
        folder
    };
    let project = start([3, 17, 40]);
    assert_eq!(answered(project.path(), "2026-10"), "east 40 100.0, north x x, south x x");
    let fresh = start([12, 17, 40]);
    assert_eq!(answered(fresh.path(), "2026-10"), "east 40 100.0, north 12 100.0, south 17 100.0");
    answers(project.path(), [12, 17, 40]);
    revise(project.path());
    assert_eq!(answered(project.path(), "2026-10.r2"), "east 40 100.0, north x x, south x x");
    // A later month tells no more of it than its own versions did.
    let later = "schema: 1\nperiod: 2026-11\nratings:\n  - {measure: nps, counts: {9: 90}}\n  - {measure: nps, segment: {region: north}, \
                 counts: {9: 30}}\n  - {measure: nps, segment: {region: south}, counts: {9: 30}}\n  - {measure: nps, segment: {region: \
                 east}, counts: {9: 30}}\n";
    put(project.path(), "content/snapshots/2026-11.yaml", later);
    done(project.path(), &["publish"]);
    let path = project.path().join("output/2026-11/data/report.json");
    let report: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    let north = report["measures"].as_array().unwrap().iter().find(|row| row["segment"]["region"] == "north");
    let past = &north.unwrap()["history"][0];
    assert_eq!((&past["n"], &past["value"]), (&Value::Null, &Value::Null), "{past}");
}
