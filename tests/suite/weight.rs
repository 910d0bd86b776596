//! What a page weighs: a reader on a train waits for it.

use std::path::Path;

use crate::built::{Built, SAMPLE};

/// The most bytes of a page without its media, style sheet and scripts, which are kept from page to page.
const MOST: usize = 100_000;

fn check(built: &Built) {
    // The whole edition on one sheet is for paper; nobody opens it on a train.
    let pages: Vec<(&str, &str)> =
        built.texts(".html").filter(|(path, _)| !path.ends_with("print.html")).collect();
    assert!(!pages.is_empty());
    for (path, html) in pages {
        assert!(html.len() < MOST, "{path} weighs {} bytes", html.len());
    }
}

#[test]
fn pages_of_the_sample_are_light() {
    check(&SAMPLE);
}

#[test]
fn pages_of_the_golden_sites_are_light() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    for case in std::fs::read_dir(golden).unwrap().map(|entry| entry.unwrap().path()) {
        if case.join("content").is_dir() {
            check(&Built::from_folder(&case));
        }
    }
}

#[test]
fn many_scores_make_no_heavy_page() {
    // Thirty scores over twelve stages and two years: more than the sample has, and what a large organisation asks.
    let stages: Vec<String> = (1..=12).map(|place| format!("stage-{place}")).collect();
    let journey =
        stages.iter().map(|stage| format!("  - {{id: {stage}, name: The {stage} of the journey}}\n"));
    let journey = format!("schema: 1\nstages:\n{}", journey.collect::<String>());
    let site = "\
schema: 1
organisation: Harbour & Pine
title: Customer experience report
locale: en-GB
measures:
  - {id: csat, name: Satisfaction, kind: csat, scale: [1, 5], goal: 85}
  - {id: ces, name: Ease, kind: ces, scale: [1, 7], goal: 5.5}
  - {id: nps, name: Net Promoter Score, kind: nps, scale: [0, 10], goal: 45}
segments:
  - {id: region, values: [north, south, east, west]}
";
    let mut files = vec![("content/site.yaml".to_owned(), site.to_owned())];
    files.push(("content/journey.yaml".to_owned(), journey));
    for month in 0..24u64 {
        let (year, of_year) = (2024 + month / 12, month % 12 + 1);
        let mut rows = String::new();
        for (place, stage) in stages.iter().enumerate() {
            let good = 100 + (month * 7 + place as u64 * 13) % 60;
            rows += &format!(
                "  - {{measure: csat, stage: {stage}, counts: {{1: 20, 2: 20, 3: 40, 4: {good}, 5: 90}}}}\n"
            );
            rows +=
                &format!("  - {{measure: ces, stage: {stage}, counts: {{1: 9, 3: 20, 5: {good}, 7: 90}}}}\n");
            for region in ["north", "south", "east", "west"] {
                rows += &format!(
                    "  - {{measure: csat, stage: {stage}, segment: {{region: {region}}}, counts: {{1: 5, 2: 5, 3: 10, 4: 30, 5: {}}}}}\n",
                    good / 4
                );
            }
        }
        let text = format!("schema: 1\nperiod: {year}-{of_year:02}\nratings:\n{rows}");
        files.push((format!("content/snapshots/{year}-{of_year:02}.yaml"), text));
    }
    let built = Built::from_texts(files.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    check(&built);
    assert!(built.files.contains_key("2025-12/ratings/csat/stage-12.html"));
}
