//! `advocate pdf`, with browsers that are made for the test. What a real one prints is looked at in the browser checks.
//! A program with the typesetter prints its drafts itself: see [`super::typeset`].
#![cfg(all(unix, not(feature = "pdf")))]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Output;

use assert_cmd::Command;
use tempfile::TempDir;

fn advocate(folder: &Path, browser: Option<&Path>, args: &[&str]) -> Output {
    let mut command = Command::cargo_bin("advocate").unwrap();
    command.current_dir(folder).env("PATH", folder).env_remove("ADVOCATE_BROWSER");
    if let Some(browser) = browser {
        command.env("ADVOCATE_BROWSER", browser);
    }
    command.args(args).output().unwrap()
}

fn built() -> TempDir {
    let project = tempfile::tempdir().unwrap();
    for args in [&["init"][..], &["build"]] {
        assert!(advocate(project.path(), None, args).status.success());
    }
    project
}

fn program(folder: &Path, script: &str) -> std::path::PathBuf {
    let place = folder.join("browser");
    fs::write(&place, format!("#!/bin/sh\n{script}\n")).unwrap();
    fs::set_permissions(&place, fs::Permissions::from_mode(0o755)).unwrap();
    place
}

/// Writes down what it is called with, and prints.
const PRINTS: &str = r#"echo "$@" > called
for flag in "$@"; do
  case "$flag" in --print-to-pdf=*) printf '%%PDF-1.7 made' > "${flag#--print-to-pdf=}" ;; esac
done"#;

#[test]
fn the_whole_edition_is_printed_and_nothing_stays_behind() {
    let project = built();
    let browser = program(project.path(), PRINTS);
    let output = advocate(project.path(), Some(&browser), &["pdf", "--out", "board.pdf"]);
    assert!(output.status.success(), "{output:?}");
    assert_eq!(fs::read(project.path().join("board.pdf")).unwrap(), b"%PDF-1.7 made");
    let called = fs::read_to_string(project.path().join("called")).unwrap();
    assert!(called.contains("--headless") && called.trim_end().ends_with("print.html"), "{called}");
    let profile = called.split("--user-data-dir=").nth(1).unwrap().split(' ').next().unwrap();
    assert!(!Path::new(profile).exists(), "{profile} is still there");
}

#[test]
fn what_keeps_a_version_from_being_printed_is_told() {
    let project = built();
    let check = |browser: Option<&Path>, args: &[&str], code: i32, said: &str| {
        let output = advocate(project.path(), browser, args);
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(code), "{told}");
        assert!(told.contains(said), "{told}");
    };
    check(None, &["pdf", "--version", "2019-01"], 2, "there is no version `2019-01`");
    check(Some(Path::new("/nowhere/browser")), &["pdf"], 3, "there is no browser to print with");
    check(None, &["build", "--pdf"], 2, "built without the typesetter");
    let idle = program(project.path(), "exit 0");
    check(Some(&idle), &["pdf"], 3, "printed nothing");
    assert!(
        fs::read_dir(project.path())
            .unwrap()
            .all(|entry| { !entry.unwrap().file_name().to_string_lossy().ends_with(".pdf") })
    );
}
