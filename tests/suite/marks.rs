//! What is new since the edition before is marked with words, from the project alone.

use crate::built::Built;
use crate::html::tags;

const SITE: &str = "schema: 1
organisation: Acme
title: Report
locale: en-GB
measures:
  - {id: nps, name: NPS, kind: nps, scale: [0, 10]}
  - {id: csat, name: Satisfaction, kind: csat, scale: [1, 5]}
sources: [{id: survey, name: Survey}, {id: call, name: Calls}]
themes: [{id: late, name: Late}, {id: lost, name: Lost}]
teams: [{id: service, name: Service}]
";
const JOURNEY: &str = "schema: 1\nstages:\n  - {id: delivery, name: Delivery}\n";
const SEPTEMBER: &str = "schema: 1
period: 2026-09
ratings: [{measure: nps, counts: {0: 10, 10: 90}}]
feedback:
  - {source: survey, stage: delivery, theme: late, items: 40}
  - {source: call, stage: delivery, theme: late, items: 40}
commitments: [{id: D-1, title: Be on time, owner: service, opened: 2026-09-01, due: 2026-12-31}]
";
const OCTOBER: &str = "schema: 1
period: 2026-10
ratings:
  - {measure: nps, counts: {0: 10, 10: 90}}
  - {measure: csat, counts: {1: 10, 5: 90}}
feedback:
  - {source: survey, stage: delivery, theme: late, items: 40}
  - {source: call, stage: delivery, theme: late, items: 40}
  - {source: survey, stage: delivery, theme: lost, items: 30}
  - {source: call, stage: delivery, theme: lost, items: 30}
commitments:
  - {id: D-1, title: Be on time, owner: service, opened: 2026-09-01, due: 2026-12-31}
  - {id: D-2, title: Find what is lost, owner: service, opened: 2026-10-05, due: 2026-12-31}
";
const PAGES: [(&str, &str); 4] = [
    ("content/playbook/old.md", "---\ntitle: Old\nadded: 2026-09-30\n---\nText.\n"),
    ("content/playbook/new.md", "---\ntitle: New\nadded: 2026-10-01\nchanged: 2026-10-31\n---\nText.\n"),
    ("content/playbook/other.md", "---\ntitle: Other\nadded: 2026-08-01\nchanged: 2026-10-31\n---\nText.\n"),
    ("content/playbook/later.md", "---\ntitle: Later\nchanged: 2026-11-01\n---\nText.\n"),
];

/// The marks of a page, each behind the name that stands before it.
fn check(built: &Built, page: &str, name: &str, expected: &[&str]) {
    let tags = tags(page, built.text(page));
    let mut named = "";
    let mut marks = Vec::new();
    for tag in &tags {
        if tag.get("class") == Some("mark") {
            marks.push(format!("{named}: {}", tag.text));
        } else if (tag.name == name || name == "h3" && tag.name == "a") && !tag.text.trim().is_empty() {
            named = tag.text;
        }
    }
    assert_eq!(marks, expected, "{page}");
}

#[test]
fn what_the_report_before_did_not_tell_is_marked() {
    let texts = [
        ("content/site.yaml", SITE),
        ("content/journey.yaml", JOURNEY),
        ("content/snapshots/2026-09.yaml", SEPTEMBER),
        ("content/snapshots/2026-10.yaml", OCTOBER),
    ];
    let built = Built::from_texts(texts.into_iter().chain(PAGES));
    check(&built, "2026-10/voice.html", "h3", &["Lost (Delivery): Not in the last report"]);
    check(&built, "2026-10/commitments.html", "h3", &["Find what is lost: New since the last report"]);
    check(&built, "2026-10/ratings.html", "a", &["Satisfaction: Asked for the first time"]);
    let guides = ["New: New since the last report", "Other: Changed since the last report"];
    check(&built, "2026-10/playbook/index.html", "h3", &guides);
    check(&built, "2026-10/playbook/other.html", "p", &["Guide : Changed since the last report"]);
    // A first report has none before it.
    for (path, html) in built.texts(".html").filter(|(path, _)| path.starts_with("2026-09/")) {
        assert!(!html.contains("class=\"mark\""), "{path}");
    }
}
