//! The whole edition on one sheet: what it holds, and what it does not.

use std::path::Path;

use crate::built::Built;
use crate::html::tags;

/// Every site that is kept as a golden case.
fn each_edition(check: impl Fn(&Built, &str, &str)) {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    for case in std::fs::read_dir(golden).unwrap().map(|entry| entry.unwrap().path()) {
        if case.join("content").is_dir() {
            let built = Built::from_folder(&case);
            for (path, html) in built.texts("print.html") {
                check(&built, path, html);
            }
        }
    }
}

#[test]
fn every_page_of_an_edition_is_a_chapter_in_the_order_of_its_pages() {
    each_edition(|built, path, html| {
        let folder = path.strip_suffix("print.html").unwrap();
        let chapters: Vec<&str> = tags(path, html)
            .into_iter()
            .filter(|tag| tag.get("class").is_some_and(|class| class.starts_with("chapter ")))
            .filter_map(|tag| tag.get("id"))
            .collect();
        let mut pages: Vec<String> = built
            .texts(".html")
            .filter_map(|(page, _)| page.strip_prefix(folder)?.strip_suffix(".html"))
            // Cards are printed by themselves, two to a sheet; workings are on no paper, and mails say again what
            // the first page says.
            .filter(|page| {
                *page != "print" && !["cards/", "method/", "email"].iter().any(|of| page.starts_with(of))
            })
            // The id of a chapter is a name in XML, which holds no slash.
            .map(|page| page.replace('/', "."))
            .collect();
        let mut sorted: Vec<String> = chapters.iter().map(|chapter| (*chapter).to_owned()).collect();
        pages.sort();
        sorted.sort();
        assert_eq!(sorted, pages, "{path}");
        let report =
            ["index", "customers", "voice", "ratings", "loop", "commitments", "leading", "culture", "method"];
        let kept: Vec<&str> = chapters.iter().copied().filter(|chapter| report.contains(chapter)).collect();
        assert_eq!(kept, report, "{path}");
        // The contents name each.
        for chapter in chapters {
            assert!(html.contains(&format!("<li><a href=\"#{chapter}\">")), "{path}: {chapter}");
        }
    });
}

#[test]
fn nothing_on_paper_acts_or_is_folded() {
    each_edition(|_, path, html| {
        for tag in tags(path, html) {
            assert!(tag.name != "script", "{path}: {tag:?}");
            assert!(tag.name != "details" || tag.get("open").is_some(), "{path}: {tag:?} is folded");
            let class = tag.get("class").unwrap_or("");
            assert!(
                !["turn", "contents", "crumbs", "chart chart-narrow"].contains(&class),
                "{path}: {tag:?}"
            );
        }
    });
}

#[test]
fn headings_go_down_one_level_at_a_time() {
    each_edition(|_, path, html| {
        let mut last = 0;
        for tag in tags(path, html) {
            let Some(level) = tag.name.strip_prefix('h').and_then(|level| level.parse::<u8>().ok()) else {
                continue;
            };
            assert!(level <= last + 1, "{path}: h{level} after h{last}: {}", tag.text);
            last = level;
        }
    });
}

#[test]
fn a_chart_stands_on_the_sheet_once() {
    each_edition(|_, path, html| {
        let mut charts: Vec<&str> = html
            .split("<figure class=\"figure\" id=\"")
            .skip(1)
            .filter_map(|rest| Some(rest.split('"').next()?.rsplit_once("chart:")?.1))
            .collect();
        let all = charts.len();
        charts.sort_unstable();
        charts.dedup();
        assert_eq!(charts.len(), all, "{path}");
    });
}
