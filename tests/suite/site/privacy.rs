//! What may not be shown is in no file, in any form.

use std::collections::BTreeMap;

use crate::built::Built;

const SITE: &str = "\
schema: 1
organisation: Fenwick Ferries
title: Customer report
measures: [{id: csat, name: Satisfaction, kind: csat, scale: [1, 5]}]
sources: [{id: survey, name: Survey comments}, {id: complaint, name: Complaints, volunteered: true}]
themes: [{id: late, name: Late boats}, {id: wet, name: Wet seats}]
segments: [{id: route, name: Route, values: [north, south, isles, rocks]}]
customers: {counts: People, joins: When they come, leaves: When they go, returns: As joining}
";
const JOURNEY: &str =
    "schema: 1\nstages: [{id: cross, name: The crossing}, {id: leave, name: Going ashore}]\n";

fn built(site: &str, snapshots: &[(&str, &str)], pages: &[(&str, &str)]) -> Built {
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    texts.insert("content/site.yaml".into(), site.to_owned());
    texts.insert("content/journey.yaml".into(), JOURNEY.to_owned());
    for (period, text) in snapshots {
        texts.insert(
            format!("content/snapshots/{period}.yaml"),
            format!("schema: 1\nperiod: {period}\n{text}"),
        );
    }
    for (path, text) in pages {
        texts.insert(format!("content/{path}"), (*text).to_owned());
    }
    Built::from_texts(texts.iter().map(|(path, text)| (path.as_str(), text.as_str())))
}

/// No file below `folder` holds any of the texts, and none is named like one.
fn nowhere(built: &Built, folder: &str, texts: &[&str]) {
    let below: Vec<_> = built.files.iter().filter(|(path, _)| path.starts_with(folder)).collect();
    assert!(below.len() > 10, "{folder} holds {} files", below.len());
    for (path, bytes) in below {
        let content = String::from_utf8_lossy(bytes);
        for text in texts {
            assert!(!path.contains(text), "{path} is named like {text}");
            // Digests in names of assets and fonts hold any digits.
            if !path.contains("/assets/") {
                assert!(!content.contains(text), "{path} holds {text}");
            }
        }
    }
}

#[test]
fn a_small_group_and_what_would_give_it_away() {
    // Isles: 4 of 6 satisfied, 66.66…%. Rocks: 1 of 3 of 1,471 who were asked. Together they are 9, which is too few,
    // so South, 8,317 of 9,731 or 85.469%, is hidden too: with it they would follow from the total.
    let ratings = "\
ratings:
  - {measure: csat, counts: {1: 1, 2: 3, 3: 3414, 4: 10040, 5: 9006}, invited: 60000}
  - {measure: csat, segment: {route: north}, counts: {1: 0, 2: 0, 3: 2000, 4: 5720, 5: 5004}}
  - {measure: csat, segment: {route: south}, invited: 38924, counts: {1: 0, 2: 0, 3: 1414, 4: 4319, 5: 3998}}
  - {measure: csat, segment: {route: isles}, counts: {1: 1, 2: 1, 3: 0, 4: 1, 5: 3}}
  - {measure: csat, segment: {route: rocks}, invited: 1471, counts: {1: 0, 2: 2, 3: 0, 4: 0, 5: 1}}
";
    let built = built(SITE, &[("2026-01", ratings), ("2026-02", ratings)], &[]);
    nowhere(&built, "2026-0", &["66.66", "67%", "85.469", "33.33", "1471", "1,471"]);
    let shown = built.report("2026-02")["measures"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|m| m["value"].is_f64())
        .count();
    assert_eq!(shown, 2, "everyone and North are shown");
}

#[test]
fn small_counts_cannot_be_taken_from_totals() {
    // Wet seats: 3 items, all complaints, at a stage where all else is 9,173 items on late boats; so both are hidden,
    // in the sources, in the volumes and in the month after.
    let feedback = "\
feedback:
  - {source: complaint, stage: cross, theme: wet, items: 3}
  - {source: complaint, stage: cross, theme: late, items: 9173}
  - {source: survey, stage: leave, theme: late, items: 88}
  - {source: complaint, stage: leave, theme: late, items: 0}
";
    let later = "feedback: [{source: complaint, stage: cross, theme: late, items: 60}]\n";
    let built = built(SITE, &[("2026-01", feedback), ("2026-02", later)], &[]);
    nowhere(&built, "2026-0", &["9173", "9,173"]);
    // The stage as a whole is no secret.
    assert!(built.text("2026-01/voice.html").contains("9,176"));
}

#[test]
fn words_without_consent_or_of_few_people() {
    let feedback = "\
feedback:
  - source: complaint
    stage: cross
    theme: late
    items: 40
    quotes:
      - {text: Spoken freely, consent: true}
      - {text: Spoken in confidence, consent: false, media: media/confidence.mp3, transcript: Murmured words}
      - {text: Never asked}
      - {text: Only for the desk, transcript: Recorded words}
  - {source: survey, stage: leave, theme: wet, items: 4, quotes: [{text: One of four, consent: true}]}
";
    let built = built(SITE, &[("2026-01", feedback)], &[("media/confidence.mp3", "")]);
    nowhere(
        &built,
        "",
        &["confidence", "Murmured", "Never asked", "Only for the desk", "Recorded words", "One of four"],
    );
    assert!(built.text("2026-01/stages/cross.html").contains("Spoken freely"));
}

#[test]
fn a_page_for_leaders_is_not_in_the_other_tree() {
    let site = format!("{SITE}audiences: [{{id: everyone}}, {{id: leaders, sees: [everyone]}}]\n");
    let snapshot = "ratings: [{measure: csat, counts: {1: 5, 2: 5, 3: 10, 4: 40, 5: 40}}]\n";
    let secret = "---\ntitle: Zebra plan\nsummary: Stripes\naudience: leaders\ntrigger: {measure: csat, above: 10}\nstage: cross\n---\n\n## Hooves\n\n![Grass](../media/savanna.svg)\n\n```chart\nkind: trend\nmeasure: csat\nperiods: 7\n```\n\n```chart\nkind: distribution\nmeasure: csat\n```\n";
    let open = "---\ntitle: Open page\n---\n\nRead [on](zebra-plan.md#hooves) or [further](open.md).\n";
    let pages = [
        ("playbook/zebra-plan.md", secret),
        ("playbook/open.md", open),
        ("media/savanna.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
    ];
    let built = built(&site, &[("2026-01", snapshot), ("2026-02", snapshot)], &pages);
    nowhere(
        &built,
        "everyone/",
        &["Zebra", "zebra", "Stripes", "Hooves", "hooves", "Grass", "savanna", "page-", "page--"],
    );
    assert!(built.text("leaders/2026-01/playbook/zebra-plan.html").contains("Hooves"));
    assert!(built.text("everyone/2026-01/playbook/open.html").contains("Open page"));
    assert!(built.findings.iter().any(|finding| finding.contains("zebra-plan")), "{:?}", built.findings);
}
