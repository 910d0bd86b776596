//! Imports of small exports, with the snapshots worked out by hand.

use advocate::finding::Report;
use advocate::import::{Export, Imported, import, read_map};
use advocate::source::{SourcePath, Sources};

const SITE: &str = "schema: 1
organisation: A
title: B
measures:
  - {id: nps, name: N, kind: nps, scale: [0, 10]}
  - {id: csat, name: C, kind: csat, scale: [1, 5]}
sources: [{id: survey, name: S}, {id: complaint, name: C}, {id: web, name: W}]
themes: [{id: late, name: L}, {id: rude, name: R}]
segments: [{id: region, values: [north, south]}]
outcomes: [{id: renewal, name: R}]
";

const JOURNEY: &str = "schema: 1
stages:
  - {id: order, name: O}
  - {id: delivery, name: D, actions: [{id: wait-in, name: W}]}
";

/// Imports one export into a project with these further files.
pub fn run(map: &str, exports: &[(&str, &[u8])], files: &[(&str, &str)]) -> (Option<Imported>, Vec<String>) {
    let map_text = format!("schema: 1\n{map}");
    let base =
        [("content/site.yaml", SITE), ("content/journey.yaml", JOURNEY), ("map.yaml", map_text.as_str())];
    let sources = Sources::from_texts(base.into_iter().chain(files.iter().copied()));
    let mut report = Report::default();
    let map = read_map(&sources, &SourcePath::new("map.yaml").unwrap(), &mut report);
    let exports = exports.iter().map(|(name, bytes)| Export { name: (*name).to_owned(), bytes: *bytes });
    let done = map.and_then(|map| import(&map, &sources, exports, &mut report));
    (done, report.lines(&sources))
}

/// All snapshots one after the other, without the lines that every new one has.
fn texts(done: &Imported) -> String {
    let mut all = String::new();
    for snapshot in done.snapshots.values() {
        let lines = snapshot
            .text
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#') && *line != "schema: 1");
        for line in lines {
            all.push_str(line);
            all.push('\n');
        }
    }
    all
}

fn check(map: &str, export: &str, expected: &str) -> Imported {
    let (done, findings) = run(map, &[("export.csv", export.as_bytes())], &[]);
    let done = done.unwrap_or_else(|| panic!("{findings:?}"));
    assert_eq!(texts(&done), expected, "{findings:?}\n{}", done.tally);
    let tally = &done.tally;
    assert_eq!(tally.rows, tally.placed + tally.left_out() + tally.not_placed());
    done
}

#[test]
fn answers_are_counted_by_point_and_group() {
    check(
        "period: {column: on, formats: YYYY-MM-DD}
segments: [{id: region, column: where, values: {N: north, S: south}}]
ratings:
  - {measure: csat, column: score, missing: [0, none], not_applicable: x, stage: delivery, by: region}
",
        "on,where,score\n2026-10-01,N,5\n2026-10-02,S,4.0\n2026-10-03,,5\n2026-10-04,N,0\n2026-10-05,N,x\n2026-10-06,N,7\n2026-11-01,S,1\n",
        "period: 2026-10
ratings:
  - {measure: csat, stage: delivery, counts: {1: 0, 2: 0, 3: 0, 4: 1, 5: 2}, missing: 1, invalid: 1}
  - {measure: csat, stage: delivery, segment: {region: north}, counts: {1: 0, 2: 0, 3: 0, 4: 0, 5: 1}, missing: 1, invalid: 1}
  - {measure: csat, stage: delivery, segment: {region: south}, counts: {1: 0, 2: 0, 3: 0, 4: 1, 5: 0}, missing: 0, invalid: 0}
period: 2026-11
ratings:
  - {measure: csat, stage: delivery, counts: {1: 1, 2: 0, 3: 0, 4: 0, 5: 0}, missing: 0, invalid: 0}
  - {measure: csat, stage: delivery, segment: {region: south}, counts: {1: 1, 2: 0, 3: 0, 4: 0, 5: 0}, missing: 0, invalid: 0}
",
    );
}

#[test]
fn texts_become_points_and_weights_are_added_up() {
    // Squares: 0.5² + 1.5² = 2.5; the answer without a weight counts and is not weighted.
    check(
        "period: {fixed: 2026-Q4}
ratings:
  - {measure: csat, column: a, answers: {Very good: 5, Good: 4, Poor: 1}, weight: w, survey: panel, theme: late}
",
        "a,w\nVery good,0.5\nvery good,1\nGood,1.5\nPoor,\n5,1\n",
        "period: 2026-Q4
ratings:
  - {measure: csat, survey: panel, theme: late, counts: {1: 1, 2: 0, 3: 0, 4: 1, 5: 1}, missing: 0, invalid: 2, weighted: {sums: {1: 0, 2: 0, 3: 0, 4: 1.5, 5: 0.5}, squares: 2.5, largest: 1.5, dropped: 1}}
",
    );
}

#[test]
fn a_person_counts_once() {
    // p answers twice in October: the later answer counts. q answers blank and then 3: the 3 counts. r has no name.
    let rows = "who,on,s\np,2026-10-01,1\np,2026-10-09,5\nq,2026-10-09,\nq,2026-10-01,3\n,2026-10-01,2\np,2026-11-01,4\n";
    let map = |once: &str| {
        format!(
            "period: {{column: on, formats: YYYY-MM-DD}}\nrespondent: {{column: who, once: {once}}}\nratings: [{{measure: csat, column: s}}]\n"
        )
    };
    let done = check(
        &map("period"),
        rows,
        "period: 2026-10
ratings:
  - {measure: csat, counts: {1: 0, 2: 1, 3: 1, 4: 0, 5: 1}, missing: 0, invalid: 0}
period: 2026-11
ratings:
  - {measure: csat, counts: {1: 0, 2: 0, 3: 0, 4: 1, 5: 0}, missing: 0, invalid: 0}
",
    );
    assert_eq!(done.tally.repeated_answers, 2);
    check(
        &map("ever"),
        rows,
        "period: 2026-10
ratings:
  - {measure: csat, counts: {1: 0, 2: 1, 3: 1, 4: 0, 5: 0}, missing: 0, invalid: 0}
period: 2026-11
ratings:
  - {measure: csat, counts: {1: 0, 2: 0, 3: 0, 4: 1, 5: 0}, missing: 0, invalid: 0}
",
    );
}

#[test]
fn what_was_said_is_counted_once_a_row_and_voices_once_a_person() {
    let map = "period: {fixed: 2026-10}
respondent: {column: who}
feedback:
  - source: {column: channel, values: {mail: complaint, form: web}, otherwise: web}
    columns: [c1, c2]
    codes: {1: late, 2: {stage: delivery, action: wait-in, theme: late}, 3: {stage: delivery, theme: rude}, 0: ~}
    stage: order
";
    let done = check(
        map,
        "who,channel,c1,c2\na,mail,1,1\na,mail,1,\nb,mail,1,2\nc,form,3,0\nd,phone,3,9\ne,mail,0,\nf,mail,9,\ng,mail,,\n",
        "period: 2026-10
feedback:
  - {source: complaint, stage: delivery, action: wait-in, theme: late, items: 1, voices: 1}
  - {source: complaint, stage: order, theme: late, items: 3, voices: 2}
  - {source: web, stage: delivery, theme: rude, items: 2, voices: 2}
",
    );
    let words: Vec<String> =
        done.tally.unplaced.iter().map(|(reason, count)| format!("{count} {}", reason.words())).collect();
    assert_eq!(words, ["1 only texts that the map does not know", "2 nothing that the map counts"]);
    assert_eq!(done.tally.looks[0].shown(), [("9".to_owned(), 2)]);
}

#[test]
fn flags_and_words() {
    let map = "period: {fixed: 2026-10}
feedback:
  - source: survey
    text: words
    no_answer: [nothing]
    flags: {was late: {stage: delivery, theme: late}, was rude: rude, unclear: ~}
    quotes: {consent: {column: ok, in: \"yes\"}, shortest: 5, longest: 60, skip: [angry]}
";
    // A text without a flag is an item without a theme. The quote of a row with two themes goes to the first.
    check(
        map,
        "words,was late,was rude,unclear,ok\n\"They came\nat <noon>, call 020 7946 0018\",1,1,,yes\nNo comment on it,,,,no\nNothing,,,,yes\nwell …,,,1,yes\nI was ANGRY indeed,1,,,yes\n",
        "period: 2026-10
feedback:
  - {source: survey, items: 1}
  - {source: survey, theme: rude, items: 1}
  - source: survey
    stage: delivery
    theme: late
    items: 2
    quotes:
      - {text: \"They came\\nat <noon>, call [phone]\", consent: true}
",
    );
}

#[test]
fn dates_that_cannot_be_placed_are_counted() {
    let map = "period: {column: on, formats: [DD/MM/YYYY, MM/DD/YYYY], between: [2026-01-01, 2026-12-31], ambiguous: leave-out}
outcomes: {renewal: {column: r, in: yes, missing: unknown}}
";
    let done = check(
        map,
        "on,r\n31/10/2026,yes\n10/31/2026,no\n03/04/2026,yes\n04/04/2026,yes\n31/10/2020,yes\n,yes\nsoon,yes\n31/10/2026\n1/10/2026 ,unknown,\n30/10/2026,yes,extra\n",
        "period: 2026-04\noutcomes:\n  renewal: 100\nperiod: 2026-10\noutcomes:\n  renewal: 50\n",
    );
    let words: Vec<String> =
        done.tally.unplaced.iter().map(|(reason, count)| format!("{count} {}", reason.words())).collect();
    assert_eq!(
        words,
        [
            "2 more or fewer cells than the head",
            "1 no date",
            "1 the date cannot be read",
            "1 the date is outside the dates that the map allows",
            "2 the date reads differently in two formats",
        ]
    );
    assert_eq!(done.tally.date_forms.keys().collect::<Vec<_>>(), ["aaaa"]);
}

#[test]
fn rows_that_a_condition_leaves_out_are_counted_by_condition() {
    let done = check(
        "period: {files: {export.csv: 2026-W42}}
where:
  - {column: kind, not_prefix: [C], not_in: [test, \"\"]}
  - {column: n, in: [1, 2]}
feedback: [{source: survey, theme: late}]
",
        "kind,n\nA,1\nC1,1\ntest,1\n,1\nA,3\nB,2\n",
        "period: 2026-W42\nfeedback:\n  - {source: survey, theme: late, items: 2}\n",
    );
    let left: Vec<u64> = done.tally.filtered.iter().map(|(_, count)| *count).collect();
    assert_eq!(left, [3, 1]);
}

#[test]
fn customers_by_rows_with_reasons() {
    check(
        "period: {column: on, formats: YYYY-MM-DD}
customers:
  rows:
    joined: {column: what, in: start}
    left: {column: what, in: stop}
    reason: {column: why, values: {too dear: price, late: missed-slot}, otherwise: other}
",
        "on,what,why\n2026-10-02,start,\n2026-10-03,stop,too dear\n2026-10-04,stop,late\n2026-10-05,stop,\n2026-10-06,stop,moon\n2026-10-07,call,\n",
        "period: 2026-10\ncustomers:\n  incoming: 1\n  outgoing: 4\n  lost_reasons: {missed-slot: 1, other: 1, price: 1}\n",
    );
}

#[test]
fn complaints_get_numbers_in_their_period() {
    let map = "period: {column: in, formats: YYYY-MM-DD}
complaints:
  responded: {column: answer}
  resolved: {column: done, formats: [DD.MM.YY]}
  stage: delivery
  theme: {column: about, values: {l: late}}
  cause: {column: cause, values: {rule: policy}}
";
    let done = check(
        map,
        "who,in,answer,done,about,cause\nJane Roe,2026-10-09,2026-10-10,,l,rule\nJohn Doe,2026-10-02,,31.10.26,l,\nJane Roe,2026-11-01,nil,,x,\n",
        "period: 2026-10
complaints:
  - {id: C-2026-10-001, received: 2026-10-02, resolved: 2026-10-31, stage: delivery, theme: late}
  - {id: C-2026-10-002, received: 2026-10-09, responded: 2026-10-10, stage: delivery, theme: late, cause: policy}
period: 2026-11
complaints:
  - {id: C-2026-11-001, received: 2026-11-01, stage: delivery}
",
    );
    assert_eq!(done.tally.unread_dates, 1);
}

/// Imports over a snapshot that is there.
fn check_over(map: &str, export: &str, there: &str, expected: &str, changes: &[&str]) {
    let path = "content/snapshots/2026-10.yaml";
    let import = |there: &str| {
        let (done, findings) = run(map, &[("export.csv", export.as_bytes())], &[(path, there)]);
        done.unwrap_or_else(|| panic!("{findings:?}"))
    };
    let done = import(there);
    let text = &done.snapshots.values().next().unwrap().text;
    assert_eq!(text, expected);
    assert_eq!(done.changes.iter().map(ToString::to_string).collect::<Vec<_>>(), changes);
    let again = import(text);
    assert_eq!(
        (&again.snapshots.values().next().unwrap().text, again.changes.len()),
        (text, 0),
        "a second time"
    );
}

#[test]
fn what_a_person_wrote_stays() {
    let map = "period: {fixed: 2026-10}
feedback: [{source: survey, columns: c, codes: {1: late, 2: rude}}]
outcomes: {renewal: {column: c, in: 1}}
";
    check_over(
        map,
        "c\n1\n2\n2\n",
        "# My own words.
schema: 1
period: 2026-10
note: |
  # Not a comment
  Text.

# What the desk says.
feedback:   # by hand and by import
  # Counted by hand.
  - source: complaint
    theme: late
    items: 3
  - {source: survey, theme: late, items: 7}
  # Also by hand.
  - {source: web, items: 2,
     theme: late}

# Promises.
commitments:
  - {id: D-7, title: Slots, due: 2026-10-31}
",
        "# My own words.
schema: 1
period: 2026-10
note: |
  # Not a comment
  Text.

# What the desk says.
feedback:
  # Counted by hand.
  - source: complaint
    theme: late
    items: 3
  - {source: survey, theme: late, items: 1}
  - {source: survey, theme: rude, items: 2}
  # Also by hand.
  - {source: web, items: 2,
     theme: late}

# Promises.
commitments:
  - {id: D-7, title: Slots, due: 2026-10-31}

outcomes:
  renewal: 33.33
",
        &[
            "2026-10 feedback survey late: 7 → 1",
            "2026-10 feedback survey rude: none → 2",
            "2026-10 outcomes renewal: none → 33.33",
        ],
    );
}

#[test]
fn lists_in_brackets_and_at_the_margin_are_kept() {
    let map = "period: {fixed: 2026-10}
ratings: [{measure: csat, column: c}]
outcomes: {renewal: {column: c, in: 1}}
";
    check_over(
        map,
        "c\n1\n",
        "schema: 1\nperiod: 2026-10\nratings: [{measure: nps, counts: {9: 1}}, {measure: csat, counts: {1: 2}}]\noutcomes: {other: 5, renewal: 3}\nthanks:\n- {to: A, for: B}",
        "schema: 1\nperiod: 2026-10\nratings:
  - {measure: nps, counts: {9: 1}}
  - {measure: csat, counts: {1: 1, 2: 0, 3: 0, 4: 0, 5: 0}, missing: 0, invalid: 0}
outcomes:
  renewal: 100
  other: 5
thanks:\n- {to: A, for: B}",
        &["2026-10 outcomes renewal: 3 → 100", "2026-10 ratings csat: 2 answers → 1 answers"],
    );
}

#[test]
fn what_was_found_out_of_a_complaint_stays() {
    let map = "period: {column: in, formats: YYYY-MM-DD}
complaints: {number: {column: id, personal: false}, resolved: {column: done}}
";
    check_over(
        map,
        "id,in,done\nK-1,2026-10-01,2026-10-30\nK-1,2026-10-01,\nK-2,2026-10-03,\n",
        "schema: 1\nperiod: 2026-10\ncomplaints:\n  - {id: K-1, received: 2026-10-01, cause: process, change: D-7}\n  - {id: own, received: 2026-10-02}\n",
        "schema: 1\nperiod: 2026-10\ncomplaints:
  - {id: K-1, received: 2026-10-01, resolved: 2026-10-30, cause: process, change: D-7}
  - {id: K-2, received: 2026-10-03}
  - {id: own, received: 2026-10-02}
",
        &[
            "2026-10 complaint K-1: received 2026-10-01, responded no date, resolved no date process → received 2026-10-01, responded no date, resolved 2026-10-30 process",
            "2026-10 complaint K-2: none → received 2026-10-03, responded no date, resolved no date",
        ],
    );
}

/// The findings of a map that is wrong, or of an export that it does not fit.
fn check_wrong(map: &str, export: &str, expected: &[&str]) {
    let (done, findings) = run(map, &[("export.csv", export.as_bytes())], &[]);
    assert!(done.is_none(), "{map}");
    assert_eq!(findings, expected, "{map}");
}

#[test]
fn a_wrong_map_is_told_with_places() {
    for (map, expected) in [
        (
            "period: {fixed: 2026-10}\n",
            &["error[wrong-map]: the map takes nothing from the export (map.yaml:1:1)"][..],
        ),
        (
            "period: {}\nfeedback: [{source: survey}]\n",
            &["error[wrong-map]: the period must follow from one thing (map.yaml:2:9)"],
        ),
        (
            "period: {column: d}\nfeedback: [{source: survey}]\n",
            &["error[wrong-map]: it is not said how dates are written (map.yaml:2:18)"],
        ),
        (
            "period: {column: d, formats: [DD/MM], pivot: 2000}\nfeedback: [{source: survey}]\n",
            &[
                "error[wrong-map]: the format names the year 0 times (map.yaml:2:31)",
                "error[wrong-map]: a pivot has two digits (map.yaml:2:46)",
            ],
        ),
        (
            "period: {fixed: 2026-10}\nfeedbak: [{source: survey}]\n",
            &["error[unknown-key]: the map has no key `feedbak` (map.yaml:3:1)"],
        ),
        (
            "period: {fixed: 2026-10}\nfeedback:\n  - {source: surveys, stage: {column: s, values: {a: deliver}}, theme: lat}\n",
            &[
                "error[unknown-source]: `site.yaml` has no source `surveys` (map.yaml:4:14)",
                "error[unknown-stage]: `journey.yaml` has no stage `deliver` (map.yaml:4:54)",
                "error[unknown-theme]: `site.yaml` has no theme `lat` (map.yaml:4:72)",
            ],
        ),
        (
            "period: {fixed: 2026-10}\nfeedback:\n  - {source: survey, columns: c}\n  - {source: survey, quotes: {consent: published}}\n",
            &[
                "error[wrong-map]: columns with codes and what codes mean belong together (map.yaml:4:5)",
                "error[wrong-map]: quotes need the column with the words (map.yaml:5:30)",
            ],
        ),
        (
            "period: {fixed: 2026-10}\nratings:\n  - {measure: csat, column: a, points: [0, 10]}\n  - {measure: ces, column: a}\n  - {measure: csat}\n",
            &[
                "error[off-the-scale]: `csat` has the scale 1 to 5 in `site.yaml` (map.yaml:4:40)",
                "error[wrong-map]: the points of this rating are not known (map.yaml:5:5)",
                "error[unknown-measure]: `site.yaml` has no measure `ces` (map.yaml:5:15)",
                "error[wrong-map]: a rating has one column or several (map.yaml:6:5)",
            ],
        ),
        (
            "period: {fixed: 2026-10}\nrespondent: {column: w, once: ever}\nratings: [{measure: csat, column: a, weight: w, by: region, answers: {good: 6}}]\n",
            &[
                "error[wrong-map]: answers with weights are counted row by row (map.yaml:4:46)",
                "error[unknown-segment]: the map has no segment `region` (map.yaml:4:53)",
                "error[off-the-scale]: 6 is not a point from 1 to 5 (map.yaml:4:77)",
            ],
        ),
        (
            "period: {fixed: 2026-10}\ncustomers: {orders: {customer: c, silence: 3 moons}}\n",
            &["error[wrong-map]: orders need dates (map.yaml:3:21)"],
        ),
        (
            "period: {column: d, formats: YYYY-MM-DD}\ncustomers: {orders: {customer: c, silence: 3 moons}}\n",
            &["error[wrong-type]: `3 moons` is not a length of time (map.yaml:3:44)"],
        ),
        (
            "period: {fixed: 2026-10}\ncomplaints: {number: {column: email, personal: true}, cause: rules}\n",
            &[
                "error[wrong-map]: complaints need dates (map.yaml:3:13)",
                "error[wrong-map]: a number by which a person is known is never written (map.yaml:3:48)",
                "error[unknown-value]: `rules` is no cause of a complaint (map.yaml:3:62)",
            ],
        ),
        (
            "period: {fixed: 2026-10}\nwhere: [{column: a}]\noutcomes: {renewals: {column: a, in: 1}, renewal: {column: a}}\n",
            &[
                "error[wrong-map]: this condition says nothing of the cell (map.yaml:3:9)",
                "error[unknown-outcome]: `site.yaml` has no outcome `renewals` (map.yaml:4:12)",
                "error[wrong-map]: no text counts for this share (map.yaml:4:51)",
            ],
        ),
        (
            "period: {fixed: 2026-10}\ndelimiter: tabs\nfeedback: [{source: survey, columns: a, code_table: {file: codes.csv}}]\n",
            &[
                "error[unknown-value]: `tabs` is not known here (map.yaml:3:12)",
                "error[wrong-map]: columns with codes and what codes mean belong together (map.yaml:4:12)",
                "error[missing-file]: there is no table `codes.csv` beside the map (map.yaml:4:60)",
            ],
        ),
    ] {
        check_wrong(map, "a\n1\n", expected);
    }
}

#[test]
fn an_export_that_does_not_fit_is_told() {
    let map = "period: {fixed: 2026-10}\nfeedback: [{source: survey, columns: Thema, codes: {1: late}}]\n";
    for (export, expected) in [
        ("", &["error[unreadable-export]: `export.csv` is empty"][..]),
        ("theme\n1\n", &["error[wrong-map]: `export.csv` has no column `Thema` (map.yaml:3:38)"]),
        ("Thema,Thema\n1,1\n", &["error[wrong-map]: `export.csv` has two columns `Thema` (map.yaml:3:38)"]),
        ("\u{0}T\u{0}h\n", &["error[unreadable-export]: `export.csv` is not text in UTF-8"]),
    ] {
        check_wrong(map, export, expected);
    }
}

#[test]
fn a_table_of_codes_stands_beside_the_map() {
    let map = "period: {fixed: 2026-10}\nfeedback: [{source: survey, columns: c, codes: {8: ~}, code_table: {file: codes.csv, field: Q}}]\n";
    let export: &[u8] = b"c\n1\n2\n8\n9\n";
    let codes = "field,code,stage,action,theme,label\nQ,1,delivery,wait-in,late,Came late\nP,2,,,rude,Other question\nQ,8,,,rude,Overruled\nQ,9,,,,Nothing\n";
    let (done, findings) = run(map, &[("export.csv", export)], &[("codes.csv", codes)]);
    let done = done.unwrap_or_else(|| panic!("{findings:?}"));
    let expected = "period: 2026-10\nfeedback:\n  - {source: survey, stage: delivery, action: wait-in, theme: late, items: 1}\n";
    assert_eq!(texts(&done), expected);
    assert_eq!((done.tally.looks[0].ignored, done.tally.looks[0].unknown), (2, 1));
    let (done, findings) =
        run(map, &[("export.csv", export)], &[("codes.csv", "field,code,them\nQ,1,late\n")]);
    assert!(done.is_none());
    assert_eq!(findings, ["error[unknown-key]: a code has no key `them` (codes.csv:1:12)"]);
}

#[test]
fn a_snapshot_that_cannot_take_rows_is_left_alone() {
    let map = "period: {fixed: 2026-10}\nfeedback: [{source: survey}]\n";
    for (there, expected) in [
        (
            "schema: 1\nperiod: 2026-10\nfeedback: rows.csv\n",
            "error[wrong-type]: `feedback` does not stand in the snapshot itself (content/snapshots/2026-10.yaml:3:11)",
        ),
        (
            "{schema: 1, period: 2026-10}\n",
            "error[wrong-type]: the keys of this snapshot do not stand on lines of their own (content/snapshots/2026-10.yaml:1:1)",
        ),
        (
            "- 1\n",
            "error[wrong-type]: this snapshot is not a mapping of keys to values (content/snapshots/2026-10.yaml:1:1)",
        ),
        (
            "period: 2026-10\nfeedback:\n  - \n",
            "error[wrong-type]: a row of `feedback` is nothing (content/snapshots/2026-10.yaml:3:5)",
        ),
    ] {
        let files = [("content/snapshots/2026-10.yaml", there)];
        let (done, findings) = run(map, &[("export.csv", b"a\n1\n")], &files);
        assert!(done.is_none());
        assert_eq!(findings, [expected]);
    }
}

#[test]
fn nobody_is_named() {
    let map = "period: {column: on, formats: YYYY-MM-DD}
respondent: {column: email, once: period}
feedback: [{source: survey, stage: {column: name, values: {order: order}}}]
complaints: {}
ratings: [{measure: nps, column: name}]
";
    let export =
        "on,email,name\n2026-10-01,jane@example.com,Jane Roe\n2026-10-02,jane@example.com,Jane Roe\n";
    let (done, findings) = run(map, &[("export.csv", export.as_bytes())], &[]);
    let done = done.unwrap();
    let all = format!("{}{}{findings:?}{:?}", texts(&done), done.tally, done.changes);
    for secret in ["jane", "Jane", "Roe", "example.com"] {
        assert!(!all.contains(secret), "{secret} in {all}");
    }
}
