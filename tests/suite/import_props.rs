//! What holds for every export and every map.

use advocate::import::Imported;
use proptest::prelude::*;

use super::import_cases::run;

/// A map that uses everything.
const MAP: &str = "period: {column: on, formats: [YYYY-MM-DD, DD/MM/YY], between: [2025-01-01, 2026-12-31]}
respondent: {column: who, once: ONCE}
where: [{column: kind, not_in: test}]
segments: [{id: region, column: region, values: {n: north, s: south}}]
ratings:
  - {measure: csat, column: a, missing: 0, not_applicable: 6, by: region, stage: {column: stage, values: {o: order, d: delivery}}}
  - {measure: nps, column: b}
feedback:
  - source: {column: kind, values: {mail: complaint}, otherwise: web}
    columns: [c, d]
    codes: {1: late, 2: {stage: delivery, action: wait-in}, 0: ~}
    text: words
    quotes: {consent: published, most: 2, shortest: 1}
  - {source: survey, flags: {e: rude}, by: region, stage: order}
customers:
  orders: {customer: who, silence: 1 month}
complaints: {theme: {column: c, values: {1: late}}, responded: {column: on}}
outcomes: {renewal: {column: e, in: 1}}
";

const HEAD: &str = "on,who,kind,region,stage,a,b,c,d,e,words\n";

fn weighted() -> &'static str {
    "period: {column: on, formats: YYYY-MM-DD}
ratings: [{measure: nps, column: b, weight: words}]
"
}

fn row() -> impl Strategy<Value = String> {
    let of = |texts: &'static [&'static str]| proptest::sample::select(texts);
    (
        of(&[
            "2026-01-05",
            "2026-01-31",
            "2026-02-10",
            "03/04/26",
            "04/03/26",
            "2025-12-24",
            "2024-01-01",
            "",
            "soon",
        ]),
        of(&["p", "q", "r", "s", "t", ""]),
        of(&["mail", "form", "test", ""]),
        of(&["n", "s", "x", ""]),
        of(&["o", "d", "z", ""]),
        of(&["0", "1", "2", "5", "6", "7", ""]),
        of(&["0", "10", "11", "4.0", ""]),
        of(&["0", "1", "2", "9", ""]),
        of(&["1", "2", ""]),
        of(&["1", "0", ""]),
        of(&["", "late <again>", "\"no, really\nlate\"", "0.5", "1.25", "0.3333333333", "some words, more"]),
    )
        .prop_map(|(on, who, kind, region, stage, a, b, c, d, e, words)| {
            [on, who, kind, region, stage, a, b, c, d, e, words].join(",")
        })
}

fn import_rows(map: &str, rows: &[String]) -> (Vec<String>, String) {
    let export = format!("{HEAD}{}\n", rows.join("\n"));
    let (done, findings) = run(map, &[("e.csv", export.as_bytes())], &[]);
    shown(done.unwrap_or_else(|| panic!("{findings:?}")))
}

/// The texts of the snapshots, and the tally.
fn shown(done: Imported) -> (Vec<String>, String) {
    let tally = &done.tally;
    assert_eq!(tally.rows, tally.placed + tally.left_out() + tally.not_placed(), "{tally}");
    let texts = done.snapshots.values().map(|snapshot| snapshot.text.clone()).collect();
    (texts, done.tally.to_string())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn the_order_of_rows_does_not_matter(
        rows in proptest::collection::vec(row(), 0..40).prop_shuffle(),
        once in proptest::sample::select(&["row", "period", "ever"][..]),
        seed in any::<proptest::sample::Index>(),
    ) {
        let mut other = rows.clone();
        other.sort();
        if !other.is_empty() {
            let at = seed.index(other.len());
            other.rotate_left(at);
        }
        let map = MAP.replace("ONCE", once);
        prop_assert_eq!(import_rows(&map, &rows), import_rows(&map, &other));
        prop_assert_eq!(import_rows(weighted(), &rows), import_rows(weighted(), &other));
    }

    #[test]
    fn two_files_are_as_good_as_one(rows in proptest::collection::vec(row(), 1..30), cut in any::<proptest::sample::Index>()) {
        let map = MAP.replace("ONCE", "period");
        let (first, second) = rows.split_at(cut.index(rows.len()));
        let file = |rows: &[String]| format!("{HEAD}{}\n", rows.join("\n"));
        let (first, second) = (file(first), file(second));
        let parts: [(&str, &[u8]); 2] = [("one.csv", first.as_bytes()), ("two.csv", second.as_bytes())];
        let (done, _) = run(&map, &parts, &[]);
        prop_assert_eq!(shown(done.unwrap()), import_rows(&map, &rows));
    }

    #[test]
    fn over_its_own_snapshots_an_import_changes_nothing(rows in proptest::collection::vec(row(), 0..30)) {
        let map = MAP.replace("ONCE", "period");
        let export = format!("{HEAD}{}\n", rows.join("\n"));
        let (done, _) = run(&map, &[("e.csv", export.as_bytes())], &[]);
        let done = done.unwrap();
        let there: Vec<(String, String)> = done
            .snapshots
            .values()
            .map(|snapshot| (snapshot.path.to_string(), snapshot.text.clone()))
            .collect();
        let files: Vec<(&str, &str)> = there.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        let (again, findings) = run(&map, &[("e.csv", export.as_bytes())], &files);
        let again = again.unwrap();
        prop_assert!(again.snapshots.values().all(|snapshot| !snapshot.differs), "{:?}", findings);
        prop_assert_eq!(again.changes, vec![]);
    }

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400), cells in "[a-e0-9,\"\n\r;\t/\\-\u{a0}\u{feff}]{0,200}") {
        let map = MAP.replace("ONCE", "ever");
        run(&map, &[("e.csv", &bytes)], &[]);
        let export = [HEAD.as_bytes(), cells.as_bytes(), &bytes].concat();
        let (done, findings) = run(&map, &[("e.csv", &export)], &[]);
        prop_assert!(done.is_some(), "{:?}", findings);
        shown(done.unwrap());
    }

    #[test]
    fn no_map_makes_the_reader_panic(cut in any::<proptest::sample::Index>(), insert in "[a-z0-9:{}\\[\\],~ \n#|>'\"-]{0,12}", keep in 0usize..3) {
        // A whole map with something put in, or cut off: near enough to right to reach every part.
        let map = MAP.replace("ONCE", "period");
        let at = cut.index(map.len() + 1);
        let rest = &map[(at + keep * 7).min(map.len())..];
        run(&format!("{}{insert}{rest}", &map[..at]), &[("e.csv", HEAD.as_bytes())], &[]);
    }

    #[test]
    fn a_snapshot_of_any_text_is_kept_or_refused(text in "(schema: 1\nperiod: 2026-01\n)?([a-z]{1,9}:( [\\[\\]{}a-z#|:,-]{0,9})?\n|  - [a-z{}:, ]{0,12}\n|feedback:\n|ratings:\n|#[a-z ]{0,5}\n|\n){0,8}") {
        let rows = "2026-01-05,p,mail,n,o,1,10,1,,1,words\n";
        let export = format!("{HEAD}{rows}");
        let files = [("content/snapshots/2026-01.yaml", text.as_str())];
        let (done, findings) = run(&MAP.replace("ONCE", "period"), &[("e.csv", export.as_bytes())], &files);
        match done {
            // What is made is a snapshot that can be read again, and stays as it is.
            Some(done) => {
                let made = &done.snapshots.values().next().unwrap().text;
                let files = [("content/snapshots/2026-01.yaml", made.as_str())];
                let (again, _) = run(&MAP.replace("ONCE", "period"), &[("e.csv", export.as_bytes())], &files);
                let again = again.unwrap();
                prop_assert_eq!(&again.snapshots.values().next().unwrap().text, made);
            }
            None => prop_assert!(!findings.is_empty()),
        }
    }
}
