//! What the pages of scores and of customers say beside a control chart, and what charts a page of text can ask for.

use std::fmt::Write as _;

use advocate::project::ChartKind;

use crate::built::Built;

const SITE: &str = "\
schema: 1
organisation: Harbour & Pine
title: Customer experience report
locale: en-GB
measures:
  - {id: csat, name: Satisfaction, kind: csat, scale: [1, 5], goal: 85}
  - {id: stars, name: App stars, kind: mean, scale: [1, 5], self_selected: true}
  - {id: nps, name: Net Promoter Score, kind: nps, scale: [0, 10]}
segments:
  - {id: region, values: [north, south]}
outcomes:
  - {id: renewal, name: Renewal rate, unit: percent}
sources: [{id: call, name: Calls}, {id: social, name: Social media}]
themes: [{id: slow, name: Slow}, {id: price, name: Price}]
teams: [{id: service, name: Customer service}]
closed_loop: {respond_within: 2d, resolve_within: 10d}
";
const JOURNEY: &str = "schema: 1\nstages:\n  - {id: book, name: Book}\n  - {id: delivery, name: Delivery}\n";

/// Months up to October 2026, the oldest first, each with its rows; `pages` are pages of the playbook.
fn built(months: &[String], pages: &[(&str, &str)]) -> Built {
    let mut files = vec![
        ("content/site.yaml".to_owned(), SITE.to_owned()),
        ("content/journey.yaml".to_owned(), JOURNEY.to_owned()),
    ];
    for (place, rows) in months.iter().enumerate() {
        let month = 2026 * 12 + 9 - (months.len() - 1 - place);
        let period = format!("{}-{:02}", month / 12, month % 12 + 1);
        let text = format!("schema: 1\nperiod: {period}\n{rows}");
        files.push((format!("content/snapshots/{period}.yaml"), text));
    }
    files.extend(pages.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())));
    Built::from_texts(files.iter().map(|(path, text)| (path.as_str(), text.as_str())))
}

/// A month with so many satisfied of two hundred, at a stage.
fn satisfied(stage: &str, good: u64) -> String {
    format!("  - {{measure: csat, stage: {stage}, counts: {{1: {}, 5: {good}}}}}\n", 200 - good)
}

/// The words of a page, without its markup.
fn words(built: &Built, page: &str) -> String {
    let html = built.text(&format!("2026-10/{page}"));
    let main = html.split("<main").nth(1).unwrap_or(html);
    let text: Vec<&str> =
        main.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text.trim()).collect();
    text.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
}

fn check(built: &Built, page: &str, expected: &[&str]) {
    let said = words(built, page);
    for part in expected {
        assert!(said.contains(part), "{page} does not say: {part}\n{said}");
    }
}

/// Thirteen months or more of satisfaction with delivery.
fn months(good: &[u64]) -> Vec<String> {
    good.iter().map(|good| format!("ratings:\n{}", satisfied("delivery", *good))).collect()
}

#[test]
fn a_score_that_slides_step_by_step_has_no_clear_change_and_a_signal_in_one_sentence() {
    // Each step is half a point of a hundred; the last nine lie below the mean of the fourteen before them.
    let slide = [170, 170, 170, 170, 170, 170, 161, 160, 159, 158, 157, 156, 155, 154, 153];
    check(
        &built(&months(&slide), &[]),
        "ratings/csat/delivery.html",
        &[
            "Satisfaction (Delivery) stands at 77%: a signal on its chart",
            "Against September 2026 there is no clear change, but the control chart shows a signal: 9 months in a row lie \
             below the mean of 81%.",
            "A signal, 9 months in a row below the mean",
        ],
    );
}

#[test]
fn a_fall_that_ordinary_months_have_too_is_told_with_the_chart_in_one_sentence() {
    // 85 and 60 % by turns: from one month to the next it clearly falls, and every second month does.
    let swings: Vec<u64> = (0..14).map(|month| if month % 2 == 0 { 170 } else { 120 }).collect();
    let built = built(&months(&swings), &[]);
    check(
        &built,
        "ratings/csat/delivery.html",
        &["It fell since September 2026, but the control chart shows no signal: 60% lies between"],
    );
    check(&built, "ratings.html", &["fell from 85%, but no signal on its control chart"]);
}

#[test]
fn with_few_months_the_page_says_how_many_are_needed() {
    let built = built(&months(&[170, 168, 171]), &[]);
    check(
        &built,
        "ratings/csat/delivery.html",
        &[
            "Too early to say what is ordinary",
            "A control chart needs 12 months before this one; there are 2 so far.",
        ],
    );
    assert!(!built.files.contains_key("2026-10/data/control-csat--delivery.csv"));
}

#[test]
fn those_who_chose_to_answer_are_read_from_the_chart_alone() {
    let stars: Vec<String> = (0..14)
        .map(|month| format!("ratings:\n  - {{measure: stars, counts: {{1: {}, 5: 40}}}}\n", 10 + month % 3))
        .collect();
    let built = built(&stars, &[]);
    check(&built, "ratings.html", &["no signal on its control chart"]);
    check(&built, "ratings/stars.html", &["The control chart shows no signal"]);
    let said = words(&built, "ratings/stars.html");
    assert!(!said.contains("clear change"), "{said}");
}

#[test]
fn a_hidden_month_is_a_gap_in_chart_table_and_limits() {
    let mut good = months(&[170; 15]);
    good[7] = "ratings:\n  - {measure: csat, stage: delivery, counts: {1: 6, 5: 1}}\n".to_owned();
    let csv =
        |months: &[String]| built(months, &[]).text("2026-10/data/control-csat--delivery.csv").to_owned();
    let hidden = csv(&good);
    assert!(hidden.contains("March 2026,[c],"), "{hidden}");
    // What is hidden moves no limit: another hidden value gives the same figures.
    good[7] = "ratings:\n  - {measure: csat, stage: delivery, counts: {1: 1, 5: 6}}\n".to_owned();
    assert_eq!(hidden, csv(&good));
}

#[test]
fn the_same_month_last_year_stands_beside_the_month_before() {
    let rows: Vec<String> = (0..13)
        .map(|month| {
            let mut rows = format!("ratings:\n{}", satisfied("delivery", 150 + month));
            writeln!(rows, "customers: {{opening: 1000, incoming: {}, outgoing: 10}}", 40 + month).unwrap();
            rows
        })
        .collect();
    let built = built(&rows, &[]);
    check(
        &built,
        "ratings/csat/delivery.html",
        &["October 2026 81%", "September 2026 81%", "October 2025 75%"],
    );
    check(
        &built,
        "customers.html",
        &[
            "October 2026 beside the month before and the same month last year",
            "October 2026 52 10 +42 September 2026 51 10 +41 October 2025 40 10 +30",
            "Who came and the net of both stand out from the months before",
        ],
    );
}

#[test]
fn promises_kept_are_counted_by_when_they_fell_due() {
    let promises = "\
commitments:
  - {id: D-1, title: One, opened: 2026-07-01, due: 2026-08-15, done: 2026-08-10}
  - {id: D-2, title: Two, opened: 2026-07-01, due: 2026-09-15, done: 2026-09-20}
  - {id: D-3, title: Three, opened: 2026-07-01, due: 2026-10-01}
  - {id: D-4, title: Four, opened: 2026-07-01, due: 2026-12-01}
";
    let built = built(&[promises.to_owned()], &[]);
    check(
        &built,
        "commitments.html",
        &["All promises were kept in time in 1 of 3 months with any due", "1 kept in time", "2 not in time"],
    );
    let csv = built.text("2026-10/data/promises-kept.csv");
    for row in ["August 2026,1,1,0,0,0", "September 2026,1,0,1,0,0", "October 2026,1,0,0,1,0"] {
        assert!(csv.contains(row), "{csv}");
    }
}

#[test]
fn a_page_can_ask_for_every_kind_of_chart() {
    let blocks = [
        ("control", "measure: csat\nstage: delivery"),
        ("control", "series: net"),
        ("control", "series: came\nfrom: 2026-01"),
        ("trend", "measure: csat\nstage: delivery\nfrom: 2026-01\nto: 2026-03"),
        ("trend", "measure: csat\nstage: delivery\nsegment: {region: north}"),
        ("distribution", "measure: csat\nstage: delivery"),
        ("bullet", ""),
        ("bullet", "measure: csat"),
        ("multiples", "measure: csat\nfrom: 2026-06"),
        ("groups", "measure: csat\nstage: delivery"),
        ("heatmap", ""),
        ("ranked", ""),
        ("customers", "from: 2026-02\nto: 2026-04"),
        ("reasons", ""),
        ("in-time", ""),
        ("survival", ""),
        ("causes", ""),
        ("promises", ""),
        ("kept", ""),
        ("before-after", "measure: csat"),
        ("lags", "measure: csat\nstage: delivery\noutcome: renewal"),
        ("poles", ""),
        ("advocates", ""),
    ];
    let mut page = String::from("---\ntitle: All charts\n---\n");
    for (kind, rest) in blocks {
        write!(page, "\n```chart\nkind: {kind}\n{rest}\n```\n").unwrap();
    }
    let whole = built(&eventful(), &[("content/playbook/charts.md", &page)]);
    let of_page: Vec<&String> = whole.findings.iter().filter(|line| line.contains("charts.md")).collect();
    assert!(of_page.is_empty(), "{of_page:?}");
    let html = whole.text("2026-10/playbook/charts.html");
    assert_eq!(
        html.matches("<figure class=\"figure\"").count(),
        blocks.len(),
        "{}",
        words(&whole, "playbook/charts.html")
    );
    check(
        &whole,
        "playbook/charts.html",
        &[
            "Satisfaction (Delivery): 81% in January 2026, 82% in March 2026",
            "60 came and 31 left in April 2026, +29 net; over the periods shown 180 came and 90 left.",
        ],
    );
    // The first month has nothing to show in most of them, and says so.
    let first = whole.text("2023-07/playbook/charts.html");
    assert!(first.contains("too few figures for a chart"), "{first}");
}

#[test]
fn the_documentation_names_every_kind_of_chart_and_no_other() {
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/charts.md")).unwrap();
    let rows = page.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next());
    let named: Vec<&str> = rows.filter(|word| *word != "kind").collect();
    let known: Vec<&str> = ChartKind::ALL.iter().map(|kind| kind.word()).collect();
    assert_eq!(named, known);
}

/// Months in which everything was counted.
fn eventful() -> Vec<String> {
    (0..40u64)
        .map(|month| {
            let (year, of_year) = (2023 + (month + 6) / 12, (month + 6) % 12 + 1);
            let mut complaints = String::from("complaints:\n");
            let mut rows = format!("ratings:\n{}{}", satisfied("book", 150), satisfied("delivery", 160 + month * 7 % 11));
            for region in ["north", "south"] {
                writeln!(rows, "  - {{measure: csat, stage: delivery, segment: {{region: {region}}}, counts: {{1: 20, 5: {}}}}}", 70 + month % 5)
                    .unwrap();
            }
            writeln!(rows, "outcomes: {{renewal: {}}}", 90 + month * 5 % 7).unwrap();
            writeln!(rows, "customers: {{opening: 1000, incoming: 60, outgoing: {}, lost_reasons: {{price: 12, other: 9}}}}", 25 + month % 9)
                .unwrap();
            for (place, day) in (1..=12).enumerate() {
                writeln!(complaints, "  - {{id: C-{month}-{place}, received: {year}-{of_year:02}-{day:02}, responded: {year}-{of_year:02}-{day:02}, resolved: {year}-{of_year:02}-{:02}, cause: process, stage: delivery}}", day + 3 + day % 4).unwrap();
            }
            if month == 39 {
                rows += LAST;
            }
            rows + &complaints
        })
        .collect()
}

/// What is told in the last month only.
const LAST: &str = "\
feedback:
  - {source: call, stage: delivery, theme: slow, items: 40, voices: 30}
  - {source: social, stage: book, theme: price, items: 20, voices: 20}
commitments:
  - {id: D-1, title: One, opened: 2026-01-01, due: 2026-04-30, done: 2026-04-12, watch: {measure: csat, stage: delivery}}
  - {id: D-2, title: Two, opened: 2026-07-01, due: 2026-09-15}
culture: {respondents: 40, pairs: {understand-why: {1: 3, 2: 5, 3: 10, 4: 12, 5: 10}}}
advocates: {respondents: 14, qualities: {courage: {3: 2, 4: 8, 5: 4}}}
";
