use std::fs;

use serde_json::Value;

use super::*;

fn json(output: &Path, path: &str) -> Value {
    serde_json::from_slice(&fs::read(output.join(path)).unwrap()).unwrap()
}

fn text(output: &Path, path: &str) -> String {
    fs::read_to_string(output.join(path)).unwrap()
}

/// A page of the playbook.
fn page(project: &Path, path: &str, front: &str, text: &str) {
    put(project, &format!("content/playbook/{path}"), &format!("---\ntitle: {path}\n{front}---\n{text}\n"));
}

/// Seals a month with what the project holds now, and makes sure that it can be made again from the same inputs.
#[track_caller]
fn seal(project: &Path, period: &str) {
    done(project, &["publish", "--period", period]);
    done(project, &["verify", "--inputs", period]);
}

#[test]
fn a_figure_that_is_not_what_was_published_is_told_with_its_reason() {
    let project = project();
    let output = project.path().join("output");
    seal(project.path(), "2026-08");
    // 20 of 42 are promoters and 10 are detractors: NPS 23.8. With 44 promoters it is 34 of 66: 51.5.
    snapshot(project.path(), "2026-08", 44);
    let september = "schema: 1\nperiod: 2026-09\ncorrections:\n  - {period: 2026-08, measure: nps, why: The Leeds file came late}\nratings:\n  - {measure: nps, counts: {0: 10, 8: 12, 10: 21}}\n";
    put(project.path(), "content/snapshots/2026-09.yaml", september);
    seal(project.path(), "2026-09");
    let restated = json(&output, "leaders/2026-09/data/report.json")["restated"].clone();
    let only = &restated[0];
    assert_eq!(restated.as_array().unwrap().len(), 1, "{restated}");
    assert_eq!(
        [&only["period"], &only["figure"], &only["why"], &only["published_in"], &only["since_last"]],
        [
            &Value::from("2026-08"),
            &Value::from("nps"),
            &Value::from("The Leeds file came late"),
            &Value::from("2026-08"),
            &Value::from(true)
        ]
    );
    let near = |value: &Value, expected: f64| (value.as_f64().unwrap() - expected).abs() < 1e-9;
    assert!(near(&only["was"], 1000.0 / 42.0) && near(&only["is"], 3400.0 / 66.0), "{only}");
    let html = text(&output, "leaders/2026-09/changes.html");
    assert!(
        html.contains("1 earlier figure is restated") && html.contains("The Leeds file came late"),
        "{html}"
    );
    assert!(html.contains("+24") && html.contains("+52"));
    // What moved is held against the figure as it is now: 52 to 26, and not 24 to 26.
    let told = done(project.path(), &["diff", "-q", "2026-08", "2026-09"]);
    assert!(told.contains("nps     +52     +26"), "{told}");
    // The month after tells of it too, and that it is no news.
    seal(project.path(), "2026-10");
    let restated = json(&output, "leaders/2026-10/data/report.json")["restated"].clone();
    assert_eq!(restated[0]["since_last"], Value::from(false), "{restated}");
    let html = text(&output, "leaders/2026-10/changes.html");
    assert!(html.contains("No score clearly moved since September 2026</h1>"), "{html}");
    assert!(html.contains("told in the report before already"), "{html}");
}

#[test]
fn a_correction_is_compared_with_what_it_corrects() {
    let project = project();
    let output = project.path().join("output");
    seal(project.path(), "2026-09");
    seal(project.path(), "2026-10");
    snapshot(project.path(), "2026-10", 60);
    done(project.path(), &["publish", "--revise", "Late answers of Leeds"]);
    done(project.path(), &["verify", "--inputs", "2026-10.r2"]);
    let restated = json(&output, "everyone/2026-10.r2/data/report.json")["restated"].clone();
    assert_eq!(
        [&restated[0]["period"], &restated[0]["published_in"], &restated[0]["why"]],
        [&Value::from("2026-10"), &Value::from("2026-10"), &Value::from("Late answers of Leeds")]
    );
    let html = text(&output, "everyone/2026-10.r2/changes.html");
    assert!(
        html.contains("This correction restates 1 figure") && html.contains("version 2026-10."),
        "{html}"
    );
    // The same measured anew has not moved.
    assert!(!html.contains("Figures that moved"), "{html}");
}

#[test]
fn pages_that_moved_keep_their_old_addresses() {
    let project = project();
    let output = project.path().join("output");
    let long = "Ring the customer an hour before the slot begins, every time, and say your name.";
    page(project.path(), "ring.md", "", long);
    page(project.path(), "loop.md", "", "Close the loop in two days.");
    seal(project.path(), "2026-08");
    // One is known by its words, the other by what its author says; both are read and told as one page.
    let folder = project.path().join("content/playbook");
    fs::remove_file(folder.join("loop.md")).unwrap();
    fs::create_dir(folder.join("act")).unwrap();
    fs::rename(folder.join("ring.md"), folder.join("act/call.md")).unwrap();
    page(project.path(), "act/close.md", "formerly: loop.md\n", "Close the loop in one day.");
    page(project.path(), "new.md", "", "Something else.");
    seal(project.path(), "2026-09");
    let there = |version: &str, path: &str| output.join("everyone").join(version).join(path).exists();
    for (old, new) in [("ring.html", "act/call.html"), ("loop.html", "act/close.html")] {
        let html = text(&output, &format!("everyone/2026-09/playbook/{old}"));
        assert!(html.contains(&format!("content=\"0; url=../playbook/{new}\"")), "{html}");
        assert!(html.contains(&format!("<a href=\"../playbook/{new}\">")), "{html}");
        let manifest = json(&output, "everyone/2026-09/manifest.json");
        assert!(manifest["files"].get(format!("playbook/{old}")).is_some());
    }
    let html = text(&output, "everyone/2026-09/changes.html");
    assert!(html.contains("Stood elsewhere: playbook/ring.html"), "{html}");
    assert!(html.contains("Close the loop in <del><span class=\"unseen\">Gone: </span>two days.</del><ins><span class=\"unseen\">New: </span>one day.</ins>"), "{html}");
    assert!(html.contains("playbook/new.html"), "{html}");
    // An address is good for ever, also when its page moves on; the search does not find what only sends on.
    fs::rename(folder.join("act/call.md"), folder.join("phone.md")).unwrap();
    seal(project.path(), "2026-10");
    assert!(there("2026-10", "playbook/loop.html") && there("2026-10", "playbook/act/call.html"));
    assert!(text(&output, "everyone/2026-10/playbook/ring.html").contains("url=../playbook/phone.html"));
    assert!(
        text(&output, "everyone/2026-10/playbook/act/call.html").contains("url=../../playbook/phone.html")
    );
    let (code, told) = run(project.path(), &["diff", "2026-08", "2026-10"]);
    assert!(code == 0 && told.contains("playbook/ring.html to playbook/phone.html"), "{told}");
}

#[test]
fn nothing_of_the_leaders_is_in_what_everyone_is_told() {
    let project = project();
    let output = project.path().join("output");
    seal(project.path(), "2026-09");
    let secret = "Xylophone merger plans.";
    page(project.path(), "secret-plan.md", "audience: leaders\nsummary: Quixotic outlook\n", secret);
    page(project.path(), "start.md", "", "Read on, and again.\n\n::: leaders\nZymurgy bonus.\n:::");
    seal(project.path(), "2026-10");
    let (_, diff) = run(project.path(), &["diff", "2026-09", "2026-10"]);
    assert!(diff.contains("comparing what `everyone` reads"), "{diff}");
    let everyone = ["changes.html", "data/pages.json", "data/report.json", "manifest.json", "print.html"]
        .map(|path| text(&output, &format!("everyone/2026-10/{path}")));
    for word in ["Xylophone", "Quixotic", "Zymurgy", "secret-plan"] {
        assert!(everyone.iter().chain([&diff]).all(|text| !text.contains(word)), "{word}");
    }
    let leaders = text(&output, "leaders/2026-10/changes.html");
    for word in ["Xylophone", "Quixotic", "Zymurgy", "secret-plan"] {
        assert!(leaders.contains(word), "{word}: {leaders}");
    }
}

#[test]
fn two_versions_are_compared_at_a_terminal_and_for_programs() {
    let project = project();
    snapshot(project.path(), "2026-10", 90);
    page(project.path(), "start.md", "", "Read this first, then <b>go</b> on to the next.");
    seal(project.path(), "2026-09");
    page(project.path(), "start.md", "", "Read this last, then <b>go</b> on to the next.");
    done(project.path(), &["build"]);
    // 21 of 43 against 90 of 112 are promoters, ten of each detractors: +26 against +71. The adjusted Wald limits are
    // +1 to +47 and +58 to +81, which square and add to +20 to +73.
    let told = done(project.path(), &["diff", "-q", "everyone/2026-09", "2026-10"]);
    let expected = "\
everyone/2026-09 to everyone/2026-10

Figures that moved: 1
  figure  before  after  change  chance range  verdict
  nps     +26     +71    +46     +20 to +73    up

Pages: 1
  what     page                 title
  changed  playbook/start.html  start.md

start.md (playbook/start.html)
  Read this [-first, -]{+last, +}then go on to the next.
";
    let expected = expected.replace("[-first, -]{+last, +}", "[-first,-] {+last,+} ");
    assert_eq!(told, expected);
    let back = done(project.path(), &["diff", "-q", "everyone/latest", "2026-09"]);
    assert!(back.contains("nps     +71     +26    −46     −73 to −20    down"), "{back}");
    let same = done(project.path(), &["diff", "-q", "2026-09", "2026-09"]);
    assert_eq!(same, "everyone/2026-09 to everyone/2026-09\n\nNothing changed.\n");
    let markdown = done(project.path(), &["diff", "-q", "2026-09", "2026-10", "--format", "markdown"]);
    assert!(markdown.contains("| nps | +26 | +71 | +46 | +20 to +73 | up |"), "{markdown}");
    assert!(
        markdown.contains("```diff\n- Read this first, then go on to the next.\n+ Read this last,"),
        "{markdown}"
    );
    let json: Value = serde_json::from_str(&done(
        project.path(),
        &["diff", "-q", "2026-09", "2026-10", "--format", "json"],
    ))
    .unwrap();
    assert_eq!(json["moved"][0]["verdict"], Value::from("up"));
    assert_eq!(json["pages"]["changed"][0]["path"], Value::from("playbook/start.html"));
    assert_eq!(json["restated"], Value::Array(Vec::new()));
}

#[test]
fn a_version_that_is_not_there_is_told_with_those_that_are() {
    let project = project();
    let (code, told) = run(project.path(), &["diff", "2026-09", "2026-10"]);
    assert!(code == 2 && told.contains("there is no version to compare"), "{told}");
    done(project.path(), &["build"]);
    let (code, told) = run(project.path(), &["diff", "-q", "2026-09", "2026-10.r2"]);
    assert_eq!(code, 2, "{told}");
    assert!(told.contains("there is no version `2026-10.r2`"), "{told}");
    assert!(told.contains("did you mean `2026-10`? there are: everyone/2026-08, everyone/2026-09"), "{told}");
}

#[test]
fn what_is_not_as_it_was_sealed_is_not_looked_back_on() {
    let project = project();
    let place = project.path().join("output/leaders/2026-09/data/report.json");
    done(project.path(), &["publish", "--period", "2026-09"]);
    let honest = fs::read_to_string(&place).unwrap();
    fs::remove_file(&place).unwrap();
    fs::write(&place, honest.replace("\"n\": 43", "\"n\": 44")).unwrap();
    let (code, told) = run(project.path(), &["publish", "--period", "2026-10"]);
    assert_eq!(code, 1, "{told}");
    assert!(told.contains("`leaders/2026-09/data/report.json` was changed after it was sealed"), "{told}");
    assert!(!project.path().join("output/leaders/2026-10").exists());
}

#[test]
fn old_addresses_and_corrections_are_checked() {
    let project = project();
    page(project.path(), "one.md", "formerly: [start.md, old.md, ../x.md, index.md]\n", "One.");
    page(project.path(), "two.md", "formerly: [old.md, two.md]\n", "Two.");
    let snapshot = "schema: 1\nperiod: 2026-10\ncorrections:\n  - {period: 2026-11, why: Too early}\n  - {period: 2026-09, measure: npss, why: Misspelt}\n  - {period: 2026-09, why: ''}\n";
    put(project.path(), "content/snapshots/2026-10.yaml", snapshot);
    let (_, told) = run(project.path(), &["check"]);
    for expected in [
        "something else stands at `start.md` now",
        "`old.md` is claimed a second time",
        "`../x.md` was no page of the playbook",
        "something else stands at `index.md` now",
        "this page stands there still",
        "2026-11 comes after 2026-10",
        "there is no measure `npss`",
        "the reason of the correction is empty",
    ] {
        assert!(told.contains(expected), "{expected}\n{told}");
    }
}
