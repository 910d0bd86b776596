//! The commands of the README, as written: every section begins in an empty folder beside that of the program.

use std::fs;

use super::root;
use super::walk::Walk;

/// The section whose table names commands for a project that has months already.
const MONTHLY: &str = "## Every month";

#[test]
fn the_readme_does_what_it_says() {
    let path = root().join("README.md");
    let text = fs::read_to_string(&path).unwrap();
    let mut ran = 0;
    let mut told = String::new();
    for section in sections(&text) {
        let mut walk = Walk::begin();
        told.push_str(&walk.follow(section));
        ran += walk.commands;
    }
    if std::env::var_os("ADVOCATE_REWRITE").is_some() {
        fs::write(&path, &told).unwrap();
    }
    assert_eq!(fs::read_to_string(path).unwrap(), told, "the README shows what is not printed");
    assert!(ran >= 6, "only {ran} commands were run");
}

/// What stands in backquotes: a command whose word in capital letters is to be replaced is not typed, nor is one that the
/// walk leaves out.
#[test]
fn commands_within_the_text_work_in_a_project_with_two_months() {
    let text = fs::read_to_string(root().join("README.md")).unwrap();
    let table = sections(&text).into_iter().find(|section| section.starts_with(MONTHLY)).unwrap();
    let mut walk = Walk::begin();
    for command in ["advocate init acme", "cd acme"] {
        walk.type_in(command);
    }
    // The month before: as the first, with another name.
    let month = |period: &str| walk.folder().join(format!("acme/content/snapshots/{period}.yaml"));
    let october = fs::read_to_string(month("2026-10")).unwrap();
    let september: String = october
        .lines()
        .filter(|line| !line.starts_with("customers:"))
        .map(|line| line.replace("2026-10", "2026-09") + "\n")
        .collect();
    fs::write(month("2026-09"), september).unwrap();
    let site = walk.folder().join("acme/content/site.yaml");
    let with_mail =
        fs::read_to_string(&site).unwrap() + "email: {from: cx@example.com, to: [leaders@example.com]}\n";
    fs::write(site, with_mail).unwrap();
    for month in ["2026-09", "2026-10"] {
        let (fine, printed) = walk.type_in(&format!("advocate publish --period {month}")).unwrap();
        assert!(fine, "{printed}");
    }
    let written = table.split('`').skip(1).step_by(2).filter(|code| code.starts_with("advocate "));
    let typed = written.filter(|command| !command.split(' ').any(is_a_gap)).collect::<Vec<_>>();
    assert!(typed.len() >= 6, "{typed:?}");
    for command in typed {
        if let Some((fine, printed)) = walk.type_in(command) {
            assert!(fine, "$ {command}\n{printed}");
        }
    }
}

/// A word in capital letters, as in `advocate explain FINDING`.
fn is_a_gap(word: &str) -> bool {
    let word = word.rsplit('/').next().unwrap_or(word);
    word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// The text from each heading to the next. A `#` within a block is no heading.
fn sections(text: &str) -> Vec<&str> {
    let mut starts = vec![0];
    let mut at = 0;
    let mut fenced = false;
    for line in text.split_inclusive('\n') {
        if line.starts_with("```") {
            fenced = !fenced;
        } else if !fenced && line.starts_with('#') && at > 0 {
            starts.push(at);
        }
        at += line.len();
    }
    starts.push(text.len());
    starts.windows(2).map(|pair| &text[pair[0]..pair[1]]).collect()
}
