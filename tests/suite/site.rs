//! What holds for every site, whatever is in it: the sample organisation's, and those of projects made up at random.

mod made_up;
mod privacy;
mod sums;

use std::path::Path;

use advocate::build::BuildOptions;
use advocate::disk::read_project;
use proptest::prelude::*;

use self::made_up::{Made, made};
use crate::built::{Built, SAMPLE};
use crate::html::{all_ids, check_page, resolved, tags};
use crate::worked;

/// All that holds for every site.
fn check(built: &Built) {
    let ids = all_ids(&built.files);
    for (path, html) in built.texts(".html") {
        check_page(path, html, &built.files, &ids);
        check_figures(path, html, built);
        // A message that was not given what it speaks of.
        assert!(!html.contains("{$"), "{path}: {}", html.split("{$").nth(1).unwrap_or(""));
    }
    for (path, css) in built.texts(".css") {
        for part in css.split("url(").skip(1) {
            let address = part.split(')').next().unwrap().trim_matches(['"', '\'']);
            assert!(!address.contains(':'), "{path}: {address} is elsewhere");
            let target = resolved(path, address);
            assert!(built.files.contains_key(&target), "{path}: {address} leads nowhere");
        }
        assert!(!css.contains("@import"), "{path} loads another sheet");
    }
    for (path, svg) in built.texts(".svg").filter(|(path, _)| path.contains("/charts/")) {
        tags(path, svg);
        let csv = path.replace("/charts/", "/data/").replace(".svg", ".csv");
        assert!(built.files.contains_key(&csv), "{path} has no figures beside it");
        assert!(svg.contains("<title") && svg.contains("<desc"), "{path} cannot be read without seeing it");
    }
    for (path, json) in built.texts(".json") {
        assert!(serde_json::from_str::<serde_json::Value>(json).is_ok(), "{path}");
    }
    for path in built.files.keys().filter(|path| path.ends_with("data/report.json")) {
        sums::check(&serde_json::from_str(built.text(path)).unwrap(), path);
    }
    assert!(built.findings.iter().all(|finding| !finding.contains("theme-error")), "{:?}", built.findings);
}

/// Headings say one thing, in fifteen words at most, and do not end like sentences. Those of guides are their authors'.
fn check_headings(built: &Built) {
    for (path, html) in built.texts(".html").filter(|(path, _)| !path.contains("/playbook/")) {
        for tag in tags(path, html).iter().filter(|tag| matches!(tag.name, "h1" | "h2")) {
            // What a no-break space holds together is one word: `100 %`, `cause :`.
            let words = tag.text.split([' ', '\n']).filter(|word| !word.is_empty()).count();
            assert!((1..=15).contains(&words), "{path}: {words} words: {}", tag.text);
            assert!(!tag.text.ends_with('.'), "{path}: {}", tag.text);
        }
    }
}

/// A chart has a title, a summary, its figures as a table and as a file.
fn check_figures(path: &str, html: &str, built: &Built) {
    for figure in html.split("<figure class=\"figure\"").skip(1) {
        let figure = figure.split("</figure>").next().unwrap();
        for part in ["class=\"measure\">", "<title", "<desc", "<table>", "<caption>", " download>"] {
            assert!(figure.contains(part), "{path}: a chart without {part}");
        }
        // On the sheet of the whole edition the page's name stands before it.
        let (_, id) = figure.split('"').nth(1).and_then(|id| id.rsplit_once("chart:")).unwrap();
        assert!(built.files.keys().any(|file| file.ends_with(&format!("/data/{id}.csv"))), "{path}: {id}");
    }
}

#[test]
fn the_sample_holds_together() {
    check(&SAMPLE);
    check_headings(&SAMPLE);
}

#[test]
fn golden_sites_hold_together() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    for case in std::fs::read_dir(golden).unwrap().map(|entry| entry.unwrap().path()) {
        if case.join("content").is_dir() {
            let built = Built::from_folder(&case);
            check(&built);
            if !case.ends_with("hostile") {
                check_headings(&built);
            }
        }
    }
}

#[test]
fn a_later_snapshot_changes_nothing_in_an_earlier_version() {
    let whole = Made::plain();
    let mut fewer = whole.clone();
    fewer.periods.pop();
    let (whole, fewer) = (whole.build(), fewer.build());
    let versions = |path: &&String| path.starts_with("2026-");
    assert!(fewer.files.keys().filter(versions).count() > 20);
    for (path, bytes) in fewer.files.iter().filter(|(path, _)| path.starts_with("2026-")) {
        assert!(whole.files.get(path) == Some(bytes), "{path} knows of a later period");
    }
}

#[test]
fn customers_words_never_become_markup() {
    let hostile = [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='x",
        "]]><svg onload=x>",
        "</title></style></textarea><script>x",
        "{{ nps }}{% raw %}",
        "&lt;b&gt; &amp; &#x3c;",
        "=1+1",
        "@SUM(A1)",
        "\u{202e}gnol\u{202c} \u{200f}rtl",
        "<!-- --> <![CDATA[ x",
    ];
    for text in hostile {
        let mut made = Made::plain();
        made.name = text.to_owned();
        let built = made.build();
        check(&built);
        let report = built.report("2026-02");
        assert_eq!(report["organisation"], text);
        assert!(built.texts(".html").any(|(_, html)| html.contains("onerror")) == text.contains("onerror"));
        for (path, csv) in built.texts(".csv") {
            for cell in csv.split(['\n', ',']).map(|cell| cell.trim_start_matches('"')) {
                let number = cell.trim_matches(['"', '\r']).parse::<f64>().is_ok();
                assert!(number || !cell.starts_with(['=', '+', '@', '-']), "{path}: {cell}");
            }
        }
    }
}

/// A file without the lines of the snapshots that it names: they are where the rows stand.
fn without_places(path: &str, bytes: &[u8]) -> Vec<u8> {
    fn forget(value: &mut serde_json::Value) {
        match value {
            serde_json::Value::Array(entries) => entries.iter_mut().for_each(forget),
            serde_json::Value::Object(object) => {
                object.retain(|key, _| key != "from" && key != "findings");
                object.values_mut().for_each(forget);
            }
            _ => {}
        }
    }
    if path.ends_with("report.json") {
        let mut report: serde_json::Value = serde_json::from_slice(bytes).unwrap();
        forget(&mut report);
        return report.to_string().into_bytes();
    }
    if path.contains("/method/") {
        let html = std::str::from_utf8(bytes).unwrap();
        let kept: Vec<&str> = html.lines().filter(|line| !line.contains(">From snapshots/")).collect();
        return kept.join("\n").into_bytes();
    }
    bytes.to_vec()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn any_project_holds_together(made in made()) {
        let built = made.build();
        check(&built);
        worked::check(&built, &made.texts());
    }

    #[test]
    fn the_order_of_rows_and_files_changes_nothing(made in made()) {
        let (one, other) = (made.build(), made.turned_round().build());
        let placeless = |built: &Built, path: &String| {
            built.files.get(path).map(|bytes| without_places(path, bytes))
        };
        let differ: Vec<&String> =
            one.files.keys().filter(|path| placeless(&one, path) != placeless(&other, path)).collect();
        prop_assert!(differ.is_empty(), "{differ:?}");
        prop_assert_eq!(one.files.len(), other.files.len());
    }
}

/// A month that is built alone leads to none that is not there.
#[test]
fn a_period_that_is_built_alone_leads_to_no_other() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/locale-fr");
    let sources = read_project(&root).unwrap();
    let options = BuildOptions { periods: vec!["2026-10".parse().unwrap()], ..BuildOptions::default() };
    let built = Built::new(&sources, &options, |_| Vec::new());
    assert!(
        built.files.contains_key("2026-10/index.html") && !built.files.contains_key("2026-09/index.html")
    );
    check(&built);
    let whole = Built::from_folder(&root);
    assert!(
        whole.text("2026-10/index.html").contains("../2026-09/index.html"),
        "both are there: one leads to the other"
    );
}
