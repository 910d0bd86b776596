//! What the pages on complaints, promises, leading signs and culture say when there is nothing, little, or enough.

use std::fmt::Write as _;

use crate::built::Built;
use crate::html::tags;

const SITE: &str = "\
schema: 1
organisation: Harbour & Pine
title: Customer experience report
locale: en-GB
measures:
  - {id: nps, name: Net Promoter Score, kind: nps, scale: [0, 10]}
outcomes:
  - {id: renewal, name: Renewal rate, unit: percent}
closed_loop: {respond_within: 2d, resolve_within: 10d}
";
const JOURNEY: &str = "schema: 1\nstages:\n  - {id: delivery, name: Delivery}\n";

/// The site of snapshots given by period and rows.
fn built(snapshots: &[(String, String)]) -> Built {
    let written: Vec<(String, String)> = snapshots
        .iter()
        .map(|(period, rows)| {
            (format!("content/snapshots/{period}.yaml"), format!("schema: 1\nperiod: {period}\n{rows}"))
        })
        .collect();
    let fixed = [("content/site.yaml", SITE), ("content/journey.yaml", JOURNEY)];
    Built::from_texts(
        fixed.into_iter().chain(written.iter().map(|(path, text)| (path.as_str(), text.as_str()))),
    )
}

/// The page's heading, and all that it says.
fn said(built: &Built, page: &str) -> (String, String) {
    let all = tags(page, built.text(page));
    let heading = all.iter().find(|tag| tag.name == "h1").unwrap().text.to_owned();
    (heading, all.iter().map(|tag| tag.text.trim()).collect::<Vec<_>>().join(" "))
}

#[test]
fn an_empty_month_has_every_page_and_each_says_what_is_not_known() {
    let built = built(&[("2026-10".to_owned(), String::new())]);
    for (page, heading, words) in [
        ("loop", "No complaint was recorded in October 2026", "not the same as nobody having had one"),
        ("commitments", "No promise has been made yet", "Write the first one down"),
        (
            "leading",
            "No results are recorded, so no rating can be held against one",
            "Record one with each snapshot",
        ),
        ("culture", "Nothing about habits or culture was recorded", "Staff have not been asked yet"),
    ] {
        let (found, text) = said(&built, &format!("2026-10/{page}.html"));
        assert_eq!(found, heading);
        assert!(text.contains(words), "{page}: {text}");
    }
}

#[test]
fn few_complaints_show_counts_without_shares_and_no_median() {
    let complaints = "\
complaints:
  - {id: C-1, received: 2026-10-02, responded: 2026-10-02, resolved: 2026-10-05, cause: policy}
  - {id: C-2, received: 2026-10-03}
";
    let (heading, text) = said(&built(&[("2026-10".to_owned(), complaints.to_owned())]), "2026-10/loop.html");
    assert_eq!(heading, "1 of 2 complaints were solved in the time we promised");
    for words in ["Fewer than ten are too few for a median.", "The oldest open one has waited 28 days."] {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert!(!text.contains('%'), "a share of fewer than ten: {text}");
}

/// A rating and a result of `months` months, of which the result follows the rating by two.
fn followed(months: usize) -> Built {
    // Steps without a pattern, so that only the right lag fits.
    let step = |month: usize| (month * month * 7 + month * 13) % 41;
    let snapshots: Vec<(String, String)> = (0..months)
        .map(|month| {
            let (promoters, result) =
                (300 + 10 * step(month + 2), 50.0 + step(month) as f64 / 2.0 + (month * 5 % 7) as f64);
            let mut rows = String::new();
            let rest = 1000 - promoters;
            writeln!(rows, "ratings:\n  - {{measure: nps, counts: {{0: {rest}, 10: {promoters}}}}}").unwrap();
            writeln!(rows, "outcomes: {{renewal: {result}}}").unwrap();
            (format!("{}-{:02}", 2023 + month / 12, month % 12 + 1), rows)
        })
        .collect();
    built(&snapshots)
}

#[test]
fn whether_a_rating_leads_is_said_from_24_pairs_on() {
    let built = followed(40);
    let (early, text) = said(&built, "2023-12/leading.html");
    assert_eq!(early, "Too few months to say whether ratings run ahead of results");
    assert!(
        text.contains("With a full report every time, the first answer comes with January 2025."),
        "{text}"
    );
    assert!(!built.files.contains_key("2023-12/charts/lead-nps-renewal.svg"));
    assert!(!text.contains("70–77%"), "a caveat to a link that nobody called: {text}");
    let (late, text) = said(&built, "2026-04/leading.html");
    assert_eq!(late, "Net Promoter Score has run ahead of Renewal rate");
    for words in [
        "tended to go up 2 months later",
        "A link is not a cause",
        "a strong shared season or step made a link stand out in 70–77% of trials",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert!(built.files.contains_key("2026-04/charts/lead-nps-renewal.svg"));
}

#[test]
fn the_month_is_led_by_what_is_known_of_its_scores() {
    let rated = |counts: &str| format!("ratings:\n  - {{measure: nps, counts: {{{counts}}}}}\n");
    for (rows, heading) in [
        (String::new(), "Where we are, against where we said we would be"),
        (rated("3: 1, 9: 1, 10: 1"), "Too few people answered to show a score"),
        // 30 of 60 promote, 12 detract: 100 · (30 − 12) / 60 = +30.
        (rated("5: 12, 8: 18, 9: 30"), "Net Promoter Score stands at +30"),
    ] {
        let built = built(&[("2026-10".to_owned(), rows)]);
        assert_eq!(said(&built, "2026-10/index.html").0, heading);
    }
}

#[test]
fn what_leads_to_a_person_is_in_no_file() {
    let site = "\
schema: 1
organisation: Harbour & Pine
title: Customer experience report
sources: [{id: call, name: Calls}, {id: social, name: Social media}]
themes: [{id: slow, name: Slow}]
";
    let month = "\
schema: 1
period: 2026-10
feedback:
  - {source: call, stage: delivery, theme: slow, items: 20, voices: 20, quotes: [{text: \"Ring 0113 496 0000 or write to jane@example.com.\", consent: true}]}
  - {source: social, stage: delivery, theme: slow, items: 20, voices: 20}
";
    let built = Built::from_texts([
        ("content/site.yaml", site),
        ("content/journey.yaml", JOURNEY),
        ("content/snapshots/2026-10.yaml", month),
    ]);
    assert!(built.text("2026-10/stages/delivery.html").contains("Ring [phone] or write to [email]."));
    for (path, bytes) in &built.files {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("jane@example") && !text.contains("496 0000"), "{path}");
    }
}
