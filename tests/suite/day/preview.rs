//! A preview that reads and works out only what changed shows what one that begins anew shows.

use std::path::Path;

use advocate::build::Preview;
use advocate::disk::read_project;
use advocate::render::{Site, SiteFile};
use advocate::source::{Content, SourceFile, SourcePath, Sources};

/// A change: the end of a path, and what becomes of the file's text; `None` where the file goes.
type Change = (&'static str, fn(&str) -> Option<String>);

fn changed(sources: &Sources, (end, change): Change) -> Sources {
    let mut found = false;
    let files = sources.iter().filter_map(|(_, file)| {
        let Content::Text(text) = &file.content else { return Some(file.clone()) };
        if found || !file.path.as_str().ends_with(end) {
            return Some(file.clone());
        }
        found = true;
        Some(SourceFile { content: Content::Text(change(text)?), ..file.clone() })
    });
    let sources = Sources::new(files.collect::<Vec<_>>());
    assert!(found, "{end}");
    sources
}

fn files(site: &Site) -> Vec<(String, Option<Vec<u8>>)> {
    let mut files = Vec::new();
    for (folder, tree) in &site.versions {
        files.extend(tree.iter().map(|(path, file)| (format!("{folder}/{path}"), file)));
    }
    files.extend(site.top.iter().map(|(path, file)| (path.to_string(), file)));
    let bytes = |file: &SiteFile| match file {
        SiteFile::Bytes(bytes) => Some(bytes.clone()),
        SiteFile::Copy(_) => None,
    };
    files.into_iter().map(|(path, file)| (path, bytes(file))).collect()
}

fn assert_same(kept: &Preview, sources: &Sources, what: &str) {
    let fresh = Preview::new(sources.clone());
    assert_eq!(kept.newest(), fresh.newest(), "{what}");
    let Some(newest) = fresh.newest() else { return };
    for period in [newest, newest.previous()].into_iter().filter(|period| fresh.has(*period)) {
        let ((kept, kept_report), (fresh, fresh_report)) = (kept.site(period), fresh.site(period));
        assert_eq!(kept_report.lines(sources), fresh_report.lines(sources), "{what}, {period}");
        let (kept, fresh) = (files(&kept), files(&fresh));
        for (kept, fresh) in kept.iter().zip(&fresh) {
            assert!(kept == fresh, "{what}, {period}: {} is not {}", kept.0, fresh.0);
        }
        assert_eq!(kept.len(), fresh.len(), "{what}, {period}");
    }
}

/// Makes one change after the other, each beside what is known of all before.
fn check(project: &str, changes: &[Change]) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(project);
    let mut sources = read_project(&root).unwrap();
    let mut preview = Preview::new(sources.clone());
    for (place, change) in changes.iter().enumerate() {
        sources = changed(&sources, *change);
        preview = preview.after(sources.clone());
        assert_same(&preview, &sources, &format!("{project}: change {} of `{}`", place + 1, change.0));
    }
}

fn with(text: &str, old: &str, new: &str) -> Option<String> {
    assert!(text.contains(old), "{old}");
    Some(text.replacen(old, new, 1))
}

#[test]
fn what_is_kept_is_what_would_be_made_anew() {
    check(
        "tests/golden/locale-fr",
        &[
            ("annoncer.md", |text| Some(format!("{text}\nUne phrase de plus.\n"))),
            ("2026-10.yaml", |text| with(text, "items: 24", "items: 25")),
            // The first month tells otherwise what all later ones look back on.
            ("2026-09.yaml", |text| with(text, "10: 100", "10: 90")),
            ("2026-09.yaml", |text| with(text, "items: 20", "items: 4")),
            ("site.yaml", |text| with(text, "goal: 80", "goal: 70")),
            ("site.yaml", |text| with(text, "locale: fr-FR", "locale: de-DE")),
            ("journey.yaml", |text| with(text, "name: Traversée", "name: Passage")),
            ("2026-09.yaml", |_| None),
            ("annoncer.md", |_| None),
        ],
    );
}

#[test]
fn what_several_readers_may_see_is_judged_again_where_it_must_be() {
    check(
        "tests/golden/audiences",
        &[
            ("site.yaml", |text| Some(format!("{text}# A word more.\n"))),
            (".yaml", |text| Some(format!("# A line that moves all places.\n{text}"))),
            ("2026-10.yaml", |text| Some(format!("# And here.\n{text}"))),
            ("site.yaml", |text| Some(format!("{text}thresholds: {{fewest_answers: 40}}\n"))),
        ],
    );
}

#[test]
fn a_table_beside_a_snapshot_is_read_again() {
    let texts = |rows: &str| {
        Sources::from_texts([
            (
                "content/site.yaml",
                "schema: 1\norganisation: A\ntitle: B\nsources: [{id: survey, name: S}]\ncustomers: {counts: a, joins: b, leaves: c, returns: d}\n",
            ),
            ("content/journey.yaml", "schema: 1\nstages: [{id: use, name: Use}]\n"),
            ("content/snapshots/2026-10.yaml", "schema: 1\nperiod: 2026-10\nfeedback: said.csv\n"),
            ("content/snapshots/said.csv", rows),
        ])
    };
    let before = Preview::new(texts("source,stage,items\nsurvey,use,12\n"));
    let sources = texts("source,stage,items\nsurvey,use,31\n");
    let after = before.after(sources.clone());
    assert_same(&after, &sources, "said.csv");
    let (site, _) = after.site(after.newest().unwrap());
    let page = SourcePath::new("voice.html").unwrap();
    let page = files(&site).into_iter().find(|(path, _)| path.ends_with(page.as_str())).unwrap().1.unwrap();
    assert!(String::from_utf8(page).unwrap().contains("31"));
}
