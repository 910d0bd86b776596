//! The program as a person runs it: arguments in, text and an exit code out.

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use tempfile::TempDir;

/// A small project without a finding.
const SITE: &str = "\
schema: 1
organisation: Harbour & Pine
title: Customer experience report
locale: en-GB
measures:
  - {id: nps, name: Net Promoter Score, kind: nps, scale: [0, 10]}
customers: {counts: Anyone with a parcel this month, joins: First parcel, leaves: None for a year, returns: Counts as new}
";
const JOURNEY: &str = "\
schema: 1
stages:
  - {id: delivery, name: Delivery}
";
const SNAPSHOT: &str = "\
schema: 1
period: 2026-10
ratings:
  - {measure: nps, stage: delivery, counts: {0: 1, 8: 2, 10: 7}}
";

fn project(changes: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let files = [
        ("content/site.yaml", SITE),
        ("content/journey.yaml", JOURNEY),
        ("content/snapshots/2026-10.yaml", SNAPSHOT),
    ];
    for (path, text) in files.iter().chain(changes) {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn advocate(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_advocate"));
    command.current_dir(folder).env_remove("NO_COLOR").env_remove("CI").env("TERM", "xterm");
    command
}

/// Exit code, standard output, standard error.
fn run(folder: &Path, args: &[&str]) -> (i32, String, String) {
    let output = advocate(folder).args(args).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

fn check(folder: &TempDir, args: &[&str], code: i32, stdout: &str) {
    let args = [&["check"], args].concat();
    let expected = (code, stdout.to_owned(), String::new());
    assert_eq!(run(folder.path(), &args), expected, "{args:?}");
}

#[test]
fn a_sound_project_has_no_findings() {
    let project = project(&[]);
    check(&project, &[], 0, "no findings\n");
    check(&project, &["-q"], 0, "");
    check(&project, &["--format", "github"], 0, "");
    check(&project, &["--format", "gitlab"], 0, "[]\n");
    check(
        &project,
        &["--format", "json"],
        0,
        "{\n  \"schema\": 1,\n  \"findings\": [],\n  \"errors\": 0,\n  \"warnings\": 0\n}\n",
    );
}

const TWICE: (&str, &str) = (
    "content/journey.yaml",
    "schema: 1\nstages:\n  - {id: delivery, name: Delivery, nmae: Zustellung für alle}\n  - {id: delivery, name: Again}\n",
);

#[test]
fn findings_show_their_lines() {
    check(
        &project(&[TWICE]),
        &[],
        1,
        "\
error[unknown-key]: a stage has no key `nmae`
 --> content/journey.yaml:3:36
  |
3 |   - {id: delivery, name: Delivery, nmae: Zustellung für alle}
  |                                    ^^^^
  |
help: did you mean `name`?

error[duplicate-id]: there is a second stage with the id `delivery`
 --> content/journey.yaml:4:10
  |
4 |   - {id: delivery, name: Again}
  |          ^^^^^^^^
  |
note: the first
 --> content/journey.yaml:3:10
  |
3 |   - {id: delivery, name: Delivery, nmae: Zustellung für alle}
  |          ^^^^^^^^
help: give it an id of its own

2 errors
",
    );
}

#[test]
fn findings_for_programs() {
    let project = project(&[TWICE]);
    check(
        &project,
        &["--format", "json"],
        1,
        r#"{
  "schema": 1,
  "findings": [
    {
      "id": "unknown-key",
      "severity": "error",
      "message": "a stage has no key `nmae`",
      "path": "content/journey.yaml",
      "line": 3,
      "column": 36,
      "end_line": 3,
      "end_column": 40,
      "help": "did you mean `name`?",
      "related": null
    },
    {
      "id": "duplicate-id",
      "severity": "error",
      "message": "there is a second stage with the id `delivery`",
      "path": "content/journey.yaml",
      "line": 4,
      "column": 10,
      "end_line": 4,
      "end_column": 18,
      "help": "give it an id of its own",
      "related": {
        "message": "the first",
        "path": "content/journey.yaml",
        "line": 3,
        "column": 10,
        "end_line": 3,
        "end_column": 18
      }
    }
  ],
  "errors": 2,
  "warnings": 0
}
"#,
    );
    check(
        &project,
        &["--format", "github"],
        1,
        "\
::error file=content/journey.yaml,line=3,endLine=3,col=36,endColumn=40,title=unknown-key::a stage has no key `nmae`%0Ahelp: did you mean `name`?
::error file=content/journey.yaml,line=4,endLine=4,col=10,endColumn=18,title=duplicate-id::there is a second stage with the id `delivery`%0Anote: the first (content/journey.yaml:3)%0Ahelp: give it an id of its own
",
    );
    // The fingerprints are `sha256sum` of id, path, message and which of equal ones it is, a line each.
    check(
        &project,
        &["--format", "gitlab"],
        1,
        r#"[
  {
    "description": "a stage has no key `nmae` (did you mean `name`?)",
    "check_name": "unknown-key",
    "fingerprint": "5a7bbc55b178b0ba99ab5c6412b06c0d9fcc60b48e579fcfe06a5f92f46b6504",
    "severity": "major",
    "location": {
      "path": "content/journey.yaml",
      "lines": {
        "begin": 3
      }
    }
  },
  {
    "description": "there is a second stage with the id `delivery` (give it an id of its own)",
    "check_name": "duplicate-id",
    "fingerprint": "2c813ce3a24f5d43cfaae8a412e9c92f85bc7b76d64c8ff90d892ec5bb2d258a",
    "severity": "major",
    "location": {
      "path": "content/journey.yaml",
      "lines": {
        "begin": 4
      }
    }
  }
]
"#,
    );
}

#[test]
fn strict_takes_warnings_for_errors() {
    let project = project(&[("content/notes.txt", "left over")]);
    let finding = |severity: &str, count: &str| {
        format!(
            "\
{severity}[unused-file]: nothing reads `content/notes.txt`
--> content/notes.txt
help: a project has `site.yaml`, `journey.yaml`, `rhythm.yaml`, `snapshots/`, `playbook/` and `media/`

{count}
"
        )
    };
    check(&project, &[], 0, &finding("warning", "1 warning"));
    check(&project, &["--strict"], 1, &finding("error", "1 error"));
}

#[test]
fn a_file_that_is_missing_has_no_place() {
    let project = project(&[]);
    fs::remove_file(project.path().join("content/journey.yaml")).unwrap();
    check(
        &project,
        &[],
        1,
        "\
error[missing-file]: there is no `content/journey.yaml`
help: write it: it holds the stages of the customer's life, in order

1 error
",
    );
}

#[test]
fn what_customers_wrote_gives_no_orders_to_a_terminal() {
    let hostile = "schema: 1\nperiod: 2026-10\n\"\u{1b}[2J\u{9b}31m\u{202e}\": x\n\"a\\e[31m\\nb\": y\n";
    let project = project(&[("content/snapshots/2026-10.yaml", hostile)]);
    for format in ["human", "json", "github", "gitlab"] {
        let (code, stdout, _) = run(project.path(), &["check", "--format", format]);
        assert_eq!(code, 1);
        let steers = |character: &char| {
            character.is_control() && *character != '\n' || matches!(character, '\u{202a}'..='\u{202e}')
        };
        assert_eq!(stdout.chars().find(steers), None, "{format}: {stdout:?}");
    }
}

#[test]
fn colours_come_when_asked_for() {
    let project = project(&[TWICE]);
    let colourful = |args: &[&str], variable: Option<&str>| {
        let mut command = advocate(project.path());
        variable.map(|name| command.env(name, "1"));
        command.arg("check").args(args).output().unwrap().stdout.contains(&0x1b)
    };
    assert!(!colourful(&[], None));
    assert!(colourful(&["--color", "always"], None));
    assert!(colourful(&["--color", "always"], Some("NO_COLOR")));
    assert!(!colourful(&["--color", "never"], None));
}

#[test]
fn a_project_is_found_from_within_and_named_from_without() {
    let project = project(&[TWICE]);
    let first_place = |folder: &Path, args: &[&str]| {
        let (code, stdout, _) = run(folder, args);
        assert_eq!(code, 1);
        stdout.lines().nth(1).unwrap().trim().to_owned()
    };
    let parent = project.path().parent().unwrap();
    let name = project.path().file_name().unwrap().to_str().unwrap();
    let inside = "--> content/journey.yaml:3:36";
    assert_eq!(first_place(&project.path().join("content/snapshots"), &["check"]), inside);
    assert_eq!(
        first_place(parent, &["check", "--project", name]),
        format!("--> {name}/content/journey.yaml:3:36")
    );
    let elsewhere = tempfile::tempdir().unwrap();
    let whole = project.path().to_str().unwrap();
    assert_eq!(first_place(elsewhere.path(), &["--project", whole, "check"]), inside);
}

#[test]
fn wrong_usage_is_told_with_the_way_out() {
    let nowhere = tempfile::tempdir().unwrap();
    let usage = |args: &[&str], stderr: &str| {
        assert_eq!(run(nowhere.path(), args), (2, String::new(), stderr.to_owned()), "{args:?}");
    };
    usage(
        &["check"],
        "\
error: there is no project here: no `content/site.yaml` in this folder or above it
help: go to the project's folder, or name it with `--project DIR`
",
    );
    usage(
        &["build", "--project", "not-there"],
        "\
error: `not-there` is not a project: it has no folder `content`
help: name the folder that holds `content/site.yaml`
",
    );
    usage(
        &["build", "--period", "2026-13"],
        "\
error: invalid value '2026-13' for '--period <PERIOD>': a period is a month `2026-10`, a quarter `2026-Q4` or a week `2026-W42`

For more information, try '--help'.
",
    );
    usage(
        &["explain", "unknown-stge"],
        "\
error: there is no finding `unknown-stge`
help: did you mean `unknown-stage`?
",
    );
    usage(
        &["explain", "\u{1b}[2J"],
        "\
error: there is no finding `\\u{1b}[2J`
help: `advocate explain` lists all findings
",
    );
    for args in [&[][..], &["chekc"], &["check", "--format", "xml"], &["check", "-q", "-v"]] {
        let (code, stdout, stderr) = run(nowhere.path(), args);
        assert_eq!((code, stdout.as_str()), (2, ""), "{args:?}");
        assert!(stderr.contains("Usage") || stderr.contains("--help"), "{stderr}");
    }
}

#[test]
fn help_and_version_are_results() {
    let nowhere = tempfile::tempdir().unwrap();
    for args in [&["--help"][..], &["build", "--help"], &["check", "-h"], &["explain", "-h"]] {
        let (code, stdout, stderr) = run(nowhere.path(), args);
        assert_eq!((code, stderr.as_str()), (0, ""), "{args:?}");
        assert!(stdout.contains("Examples:"), "{stdout}");
    }
    let version = format!("advocate {}\n", env!("CARGO_PKG_VERSION"));
    assert_eq!(run(nowhere.path(), &["--version"]), (0, version, String::new()));
}

#[test]
fn explain_tells_what_a_finding_means() {
    let nowhere = tempfile::tempdir().unwrap();
    let (code, stdout, stderr) = run(nowhere.path(), &["explain", "unknown-stage"]);
    assert_eq!((code, stderr.as_str()), (0, ""));
    let head = "error[unknown-stage]\nA stage that `journey.yaml` does not have.\n\n";
    assert!(stdout.starts_with(head) && stdout.contains("\n**Repair** "), "{stdout}");
    let (code, stdout, _) = run(nowhere.path(), &["explain"]);
    assert_eq!(code, 0);
    let ids: Vec<&str> = stdout.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert!(ids.is_sorted() && ids.contains(&"unknown-stage") && ids.contains(&"unused-file"));
}

#[test]
fn build_says_where_the_site_is_and_how_long_it_took() {
    let project = project(&[]);
    let (code, stdout, stderr) = run(project.path(), &["build"]);
    assert_eq!((code, stderr.as_str()), (0, "reading\nbuilding\nwriting\n"));
    assert!(stdout.starts_with("built ") && stdout.ends_with(" written to `output`\n"), "{stdout}");
    assert!(project.path().join("output").is_dir());

    let (code, stdout, stderr) = run(project.path(), &["build", "-q", "--output", "elsewhere"]);
    assert_eq!((code, stdout.as_str(), stderr.as_str()), (0, "", ""));
    assert!(project.path().join("elsewhere").is_dir());

    let (_, _, stderr) = run(project.path(), &["build", "-v", "--progress", "never"]);
    assert!(stderr.starts_with("read 3 files in `.`\n"), "{stderr}");
}

#[test]
fn with_errors_the_rest_is_written_as_a_draft() {
    let project = project(&[TWICE]);
    let (code, stdout, stderr) = run(project.path(), &["build", "--progress", "never"]);
    assert_eq!(code, 1);
    assert!(stdout.starts_with("built 1 version in "), "{stdout}");
    assert!(stderr.starts_with("error[unknown-key]: a stage has no key `nmae`\n"), "{stderr}");
    assert!(stderr.contains("\n\n2 errors\n"), "{stderr}");
    assert!(stderr.ends_with("mend the errors before anyone relies on it\n"), "{stderr}");
    assert!(project.path().join("output/index.html").is_file());
}

#[test]
fn without_a_site_nothing_is_written() {
    let project = project(&[("content/site.yaml", "schema: [")]);
    let (code, stdout, stderr) = run(project.path(), &["build", "--progress", "never"]);
    assert_eq!((code, stdout.as_str()), (1, ""));
    assert!(stderr.ends_with("nothing was written: the content does not make a site\n"), "{stderr}");
    assert!(!project.path().join("output").exists());
}

#[test]
fn a_folder_that_cannot_be_written_is_the_machine_s_failure() {
    let project = project(&[("output", "a file")]);
    assert_eq!(
        run(project.path(), &["build", "-q"]),
        (
            3,
            String::new(),
            "\
error: cannot make `output`: File exists (os error 17)
help: something else stands where a folder should be: move it away, or name another folder
"
            .to_owned()
        )
    );
}

#[cfg(unix)]
mod unix {
    use std::ffi::OsStr;
    use std::fs::File;
    use std::os::unix::ffi::OsStrExt;
    use std::process::{Command, Stdio};

    use super::*;

    #[test]
    fn a_reader_who_has_gone_is_no_failure() {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let child = Command::new(env!("CARGO_BIN_EXE_advocate"))
            .arg("explain")
            .stdout(writer)
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let output = child.wait_with_output().unwrap();
        assert_eq!((output.status.code(), output.stderr), (Some(0), Vec::new()));
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_result_that_cannot_be_printed_is_a_failure() {
        let full = File::options().write(true).open("/dev/full").unwrap();
        let output =
            Command::new(env!("CARGO_BIN_EXE_advocate")).arg("explain").stdout(full).output().unwrap();
        assert_eq!(output.status.code(), Some(3));
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert!(stderr.starts_with("error: cannot print the result: No space left on device"), "{stderr}");
    }

    #[test]
    fn names_that_are_not_utf_8_are_names() {
        let outer = tempfile::tempdir().unwrap();
        let name = OsStr::from_bytes(b"caf\xe9");
        fs::rename(project(&[]).keep(), outer.path().join(name)).unwrap();
        let run = |command: &str| {
            advocate(outer.path())
                .args([OsStr::new(command), OsStr::new("--project"), name])
                .output()
                .unwrap()
        };
        assert_eq!(run("check").stdout, b"no findings\n");
        assert_eq!(run("build").status.code(), Some(0));
        let output = advocate(outer.path()).args([OsStr::new("explain"), name]).output().unwrap();
        assert_eq!(output.status.code(), Some(2));
    }
}
