//! `advocate import` as a person runs it.

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use tempfile::TempDir;

const FILES: [(&str, &str); 5] = [
    (
        "content/site.yaml",
        "schema: 1\norganisation: A\ntitle: B\nsources: [{id: survey, name: S}]\nthemes: [{id: late, name: L}, {id: rude, name: R}]\n",
    ),
    ("content/journey.yaml", "schema: 1\nstages: [{id: delivery, name: D}]\n"),
    (
        "imports/map.yaml",
        "schema: 1\nperiod: {column: on, formats: YYYY-MM-DD}\nfeedback:\n  - {source: survey, stage: delivery, columns: code, code_table: {file: codes.csv}}\n",
    ),
    ("imports/codes.csv", "code,theme\n1,late\n2,rude\n"),
    ("raw/export.csv", "on,code\n2026-10-01,1\n2026-10-02,2\n2026-10-03,9\nsoon,1\n2026-11-01,1\n"),
];

fn project(changes: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in FILES.iter().chain(changes) {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

/// Exit code, standard output, standard error.
fn run(folder: &Path, args: &[&str], input: &str) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_advocate"));
    command.current_dir(folder).env_remove("NO_COLOR").env("TERM", "dumb").write_stdin(input);
    let output = command.args(["import", "--progress", "never"]).args(args).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

const ARGS: [&str; 3] = ["--map", "imports/map.yaml", "raw/export.csv"];

const TALLY: &str = "\
5 rows read: 3 placed, 0 left out, 2 not placed
  not placed: 1: the date cannot be read
  not placed: 1: only texts that the map does not know
    1 like `aaaa`
  the codes of the feedback (`code`): 3 known, 0 that say nothing, 0 empty, 1 unknown
    1 × `9`
";

const UNPLACED: &str = "\
warning[unplaced-rows]: 1 of 5 rows could not be placed: only texts that the map does not know
help: the tally of the import says more

warning[unplaced-rows]: 1 of 5 rows could not be placed: the date cannot be read
help: the tally of the import says more

";

#[test]
fn an_import_writes_snapshots_and_says_what_changes() {
    let project = project(&[]);
    let snapshot = project.path().join("content/snapshots/2026-10.yaml");

    let told = |end: &str| (0, format!("{TALLY}{end}"), UNPLACED.to_owned());
    let dry = [&ARGS[..], &["--dry-run"]].concat();
    assert_eq!(run(project.path(), &dry, ""), told("2 snapshots would be written, 0 unchanged\n"));
    assert!(!snapshot.exists());

    assert_eq!(run(project.path(), &ARGS, ""), told("2 snapshots written, 0 unchanged\n"));
    let text = fs::read_to_string(&snapshot).unwrap();
    assert_eq!(
        text,
        "\
# Imported with map.yaml. What no import makes can be added by hand: it stays when the import runs again.
schema: 1
period: 2026-10

feedback:
  - {source: survey, stage: delivery, theme: late, items: 1}
  - {source: survey, stage: delivery, theme: rude, items: 1}
"
    );
    assert_eq!(run(project.path(), &ARGS, ""), told("0 snapshots written, 2 unchanged\n"));

    // A newer export, from another folder, through standard input.
    let newer = "on,code\n2026-10-01,1\n2026-10-02,1\n2026-10-02,2\n";
    let args = ["--map", "map.yaml", "-"];
    let (code, out, err) = run(&project.path().join("imports"), &args, newer);
    assert_eq!((code, out.lines().last()), (0, Some("1 snapshot written, 0 unchanged")), "{err}");
    assert!(out.contains("2026-10 feedback survey delivery/late: 1 → 2\n"), "{out}");
    assert!(
        err.starts_with("warning[snapshot-changed]: 1 figure of `content/snapshots/2026-10.yaml` changes\n"),
        "{err}"
    );
    let left: Vec<String> = fs::read_dir(snapshot.parent().unwrap())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with('.'))
        .collect();
    assert_eq!(left, Vec::<String>::new());
}

#[test]
fn a_period_on_the_command_line_is_enough() {
    let map = "schema: 1\nfeedback: [{source: survey, stage: delivery, columns: code, code_table: {file: codes.csv}}]\n";
    let changes = [("imports/map.yaml", map)];
    let project = project(&changes);
    let (code, _, told) = run(project.path(), &[&ARGS[..], &["--period", "2026-12"]].concat(), "");
    assert_eq!(code, 0, "{told}");
    let made: Vec<String> = fs::read_dir(project.path().join("content/snapshots"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(made, ["2026-12.yaml"]);
    check_refused(
        &changes,
        &ARGS,
        1,
        "\
error[wrong-map]: it is not said which period rows belong to
 --> imports/map.yaml:1:1
  |
1 | schema: 1
  | ^
  |
help: add `period: {column: COLUMN, formats: [YYYY-MM-DD]}`, or name the period of all rows when you import: `--period 2026-10`

1 error
nothing was written
",
    );
}

fn check_refused(changes: &[(&str, &str)], args: &[&str], code: i32, expected: &str) {
    let project = project(changes);
    assert_eq!(run(project.path(), args, ""), (code, String::new(), expected.to_owned()), "{args:?}");
    assert!(!project.path().join("content/snapshots").exists());
}

#[test]
fn what_cannot_be_imported_is_told_and_nothing_is_written() {
    let map = (
        "imports/map.yaml",
        "schema: 1\nperiod: {column: on, formats: YYYY-MM-DD}\nfeedback: [{source: survy}]\n",
    );
    check_refused(
        &[map],
        &ARGS,
        1,
        "\
error[unknown-source]: `site.yaml` has no source `survy`
 --> imports/map.yaml:3:21
  |
3 | feedback: [{source: survy}]
  |                     ^^^^^
  |
help: did you mean `survey`?

1 error
nothing was written
",
    );
    let help = "check that the folder is there and the drive is connected, then try again";
    let gone = "No such file or directory (os error 2)";
    if cfg!(unix) {
        for (args, path) in [
            (["--map", "no.yaml", "raw/export.csv"], "no.yaml"),
            (["--map", "imports/map.yaml", "no.csv"], "no.csv"),
        ] {
            check_refused(&[], &args, 3, &format!("error: cannot read `{path}`: {gone}\nhelp: {help}\n"));
        }
    }
    check_refused(
        &[],
        &["--map", "imports/map.yaml", "raw"],
        2,
        "error: `raw` is a folder\nhelp: name the files in it\n",
    );
}
