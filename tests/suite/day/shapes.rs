//! Findings for machines against the shapes that their readers publish, over projects that are wrong in every way.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use advocate::finding::Kind;
use advocate::source::Content;
use serde_json::Value;

use super::advocate;
use crate::bad::case;

/// The schema of OASIS, as the crate `serde-sarif` 0.8.0 passes it on.
const SARIF: &str = include_str!("sarif-2.1.0.json");

/// How many cases of the bad corpus share a run: a project for each would take minutes.
const EACH: usize = 9;

/// Projects that are wrong: some of the bad corpus as it stands, and one whose names are awkward.
fn projects() -> Vec<tempfile::TempDir> {
    let write = |files: Vec<(String, Vec<u8>)>| -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (path, bytes) in files {
            let place = folder.path().join(path);
            fs::create_dir_all(place.parent().unwrap()).unwrap();
            fs::write(place, bytes).unwrap();
        }
        folder
    };
    let texts = |files: Vec<advocate::source::SourceFile>| {
        let bytes = |content| match content {
            Content::Text(text) => text.into_bytes(),
            _ => Vec::new(),
        };
        files.into_iter().map(|file| (file.path.to_string(), bytes(file.content))).collect::<Vec<_>>()
    };
    let cases = case::all();
    // A folder without settings is no project.
    let is_project =
        |files: &Vec<(String, Vec<u8>)>| files.iter().any(|(path, _)| path == "content/site.yaml");
    let mut projects: Vec<_> =
        cases.iter().step_by(EACH).map(|case| texts(case.files())).filter(is_project).map(write).collect();
    let mut awkward = texts(case::base());
    awkward.push(("content/playbook/a b % é #1, x:y.md".to_owned(), b"# \xe2\x80\xae{{ npx }}\n".to_vec()));
    awkward.push(("content/playbook/latin.md".to_owned(), b"---\ntitle: caf\xe9\n---\n".to_vec()));
    awkward.push(("content/stray.txt".to_owned(), b"x".to_vec()));
    projects.push(write(awkward));
    projects
}

fn printed(project: &Path, format: &str) -> String {
    let output = advocate(project).args(["check", "--format", format]).output().unwrap();
    assert!(matches!(output.status.code(), Some(0 | 1)), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn logs_follow_the_schema_of_sarif() {
    // The pattern for languages has a bracket too many as it is published; no validator can read it.
    let schema: Value = serde_json::from_str(&SARIF.replace("{2}]?$", "{2}$")).unwrap();
    let schema = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
    for project in projects() {
        let log: Value = serde_json::from_str(&printed(project.path(), "sarif")).unwrap();
        let wrong: Vec<String> =
            schema.iter_errors(&log).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
        let run = &log["runs"][0];
        // What the schema cannot know: each result is of the rule that it names, and regions do not end before they begin.
        for result in run["results"].as_array().unwrap() {
            let rule = &run["tool"]["driver"]["rules"][result["ruleIndex"].as_u64().unwrap() as usize];
            assert_eq!(rule["id"], result["ruleId"]);
            for location in result["locations"].as_array().unwrap() {
                let Some(region) = location["physicalLocation"].get("region") else { continue };
                let at = |line: &str, column: &str| (region[line].as_u64(), region[column].as_u64());
                assert!(at("startLine", "startColumn") <= at("endLine", "endColumn"), "{region}");
            }
        }
    }
}

/// <https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format>
#[test]
fn reports_have_what_gitlab_asks_for() {
    for project in projects() {
        let text = printed(project.path(), "gitlab");
        assert!(!text.starts_with('\u{feff}'));
        let report: Value = serde_json::from_str(&text).unwrap();
        let mut prints = BTreeSet::new();
        for entry in report.as_array().unwrap() {
            assert!(entry["description"].as_str().is_some_and(|text| !text.trim().is_empty()), "{entry}");
            let name = entry["check_name"].as_str().unwrap();
            assert!(Kind::ALL.iter().any(|kind| kind.id() == name), "{entry}");
            let print = entry["fingerprint"].as_str().unwrap();
            assert!(print.len() == 64 && prints.insert(print.to_owned()), "told apart: {entry}");
            let severities = ["info", "minor", "major", "critical", "blocker"];
            assert!(severities.contains(&entry["severity"].as_str().unwrap()), "{entry}");
            let path = entry["location"]["path"].as_str().unwrap();
            assert!(!path.starts_with(['/', '.']) && project.path().join(path).exists(), "{entry}");
            assert!(entry["location"]["lines"]["begin"].as_u64().is_some_and(|line| line >= 1), "{entry}");
        }
    }
}

/// <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>
#[test]
fn every_line_is_a_command_that_github_reads() {
    for project in projects() {
        for line in printed(project.path(), "github").lines() {
            let (head, text) = line.strip_prefix("::").and_then(|rest| rest.split_once("::")).unwrap();
            let (command, properties) = head.split_once(' ').unwrap();
            assert!(matches!(command, "error" | "warning") && !text.is_empty(), "{line}");
            let properties: Vec<(&str, &str)> =
                properties.split(',').map(|property| property.split_once('=').unwrap()).collect();
            for (name, value) in &properties {
                match *name {
                    "line" | "endLine" | "col" | "endColumn" => {
                        assert!(value.parse::<u64>().is_ok_and(|number| number >= 1), "{line}");
                    }
                    "file" | "title" => assert!(!value.contains([':', '\r', '\n']), "{line}"),
                    other => panic!("{other}: {line}"),
                }
            }
        }
    }
}
