//! Findings for machines, to the letter.

use std::fs;

use super::{advocate, first_project};

/// A first project with an error at a line, a warning, and one that belongs to no text.
fn broken() -> tempfile::TempDir {
    let project = first_project();
    let place = project.path().join("content/journey.yaml");
    let text = fs::read_to_string(&place).unwrap().replace("owner: sales ", "owner: sals ");
    fs::write(place, text).unwrap();
    fs::write(project.path().join("content/playbook/a_b.md"), "---\ntitle: A|b <i>\n---\n\n# Top\n").unwrap();
    project
}

fn printed(format: &str) -> String {
    let project = broken();
    let output = advocate(project.path()).args(["check", "--format", format]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn a_sarif_log_tells_rules_and_places() {
    let log: serde_json::Value = serde_json::from_str(&printed("sarif")).unwrap();
    let run = &log["runs"][0];
    assert_eq!(log["version"], "2.1.0");
    let rules: Vec<_> =
        run["tool"]["driver"]["rules"].as_array().unwrap().iter().map(|rule| &rule["id"]).collect();
    assert_eq!(rules, ["top-heading", "unknown-team"]);
    let first = &run["results"][0];
    assert_eq!(
        *first,
        serde_json::json!({
            "ruleId": "unknown-team",
            "ruleIndex": 1,
            "level": "error",
            "message": {"text": "there is no team `sals` (did you mean `sales`?)"},
            "locations": [{"physicalLocation": {
                "artifactLocation": {"uri": "content/journey.yaml"},
                "region": {"startLine": 8, "startColumn": 12, "endLine": 8, "endColumn": 16},
            }}],
        })
    );
    assert_eq!(run["results"][1]["level"], "warning");
}

#[test]
fn the_other_formats_stay_as_they_are() {
    assert_eq!(
        printed("github"),
        "::error file=content/journey.yaml,line=8,endLine=8,col=12,endColumn=16,title=unknown-team::there is no team `sals`%0Ahelp: did you mean `sales`?\n\
         ::warning file=content/playbook/a_b.md,line=5,endLine=6,col=1,endColumn=1,title=top-heading::a second heading of level 1 beside the page's title%0Ahelp: begin with `## `: the page's title is its first heading\n"
    );
    let gitlab: serde_json::Value = serde_json::from_str(&printed("gitlab")).unwrap();
    assert_eq!(gitlab[0]["check_name"], "unknown-team");
    assert_eq!(
        gitlab[0]["location"],
        serde_json::json!({"path": "content/journey.yaml", "lines": {"begin": 8}})
    );
    let json: serde_json::Value = serde_json::from_str(&printed("json")).unwrap();
    assert_eq!((&json["errors"], &json["warnings"]), (&1.into(), &1.into()));
}

#[test]
fn a_table_is_written_for_the_page_of_a_job() {
    let expected = "\
## Content check: 1 error, 1 warning

| | Where | What | What to do |
|---|---|---|---|
| **error** `unknown-team` | `content/journey.yaml:8` | there is no team `sals` | did you mean `sales`? |
| warning `top-heading` | `content/playbook/a_b.md:5` | a second heading of level 1 beside the page's title | begin with `## `: the page's title is its first heading |
";
    let project = broken();
    let page = project.path().join("job.md");
    fs::write(&page, "before\n").unwrap();
    let mut command = advocate(project.path());
    command.args(["check", "--summary", "summary.md"]).env("GITHUB_STEP_SUMMARY", &page);
    assert_eq!(command.output().unwrap().status.code(), Some(1));
    assert_eq!(fs::read_to_string(project.path().join("summary.md")).unwrap(), expected);
    assert_eq!(fs::read_to_string(page).unwrap(), format!("before\n{expected}"));
}
