//! The workflows that `init --ci` writes, run step by step as their services run them: against a repository with a branch
//! for what was published, from the first request to the second month.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use advocate::finding::Report;
use advocate::source::Sources;
use advocate::yaml::{Node, Value, parse};

use super::run;

/// What is run before each step: as the service starts its shell.
const GITHUB: &str = "set -e\n";
const GITLAB: &str = "set -eo pipefail\n";

fn value<'n, 'a>(node: &'n Node<'a>, key: &str) -> Option<&'n Node<'a>> {
    let Value::Map(entries) = &node.value else { return None };
    entries.iter().find(|entry| entry.key.value == key).map(|entry| &entry.value)
}

fn list<'n, 'a>(node: &'n Node<'a>) -> &'n [Node<'a>] {
    let Value::List(items) = &node.value else { panic!("a list") };
    items
}

fn text<'n>(node: &'n Node<'_>) -> &'n str {
    let Value::Scalar { text, .. } = &node.value else { panic!("a text") };
    text
}

/// A repository on a service: a clone in which a job runs, and what it is cloned from.
struct Service {
    _folder: tempfile::TempDir,
    clone: PathBuf,
    origin: PathBuf,
    file: &'static str,
}

impl Service {
    fn new(name: &str, file: &'static str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (clone, origin) = (folder.path().join("clone"), folder.path().join("origin"));
        fs::create_dir(&clone).unwrap();
        let service = Self { _folder: folder, clone, origin, file };
        assert_eq!(run(&service.clone, &["init", "--ci", name, "."]).0, 0);
        service.shell(
            "git init -q -b main --bare ../origin && git init -q -b main . && git remote add origin \"$(cd ../origin && pwd)\"\n\
             git config user.name A && git config user.email a@example.com",
        );
        service.keep();
        service
    }

    /// Commits the content.
    fn keep(&self) {
        self.shell("git add -A && git commit -q -m content && git push -q origin main");
    }

    fn shell(&self, script: &str) -> (i32, String) {
        let program = Path::new(env!("CARGO_BIN_EXE_advocate")).parent().unwrap();
        let output = Command::new("bash")
            .args(["-c", &format!("exec 2>&1\n{script}")])
            .current_dir(&self.clone)
            .env("PATH", format!("{}:{}", program.display(), std::env::var("PATH").unwrap()))
            .env("ADVOCATE", "https://git.example.com/tools/advocate")
            .env("CARGO_HOME", self.clone.join(".cargo"))
            .env("GITHUB_STEP_SUMMARY", self.clone.join("../summary.md"))
            .env("SOURCE_DATE_EPOCH", "1793620800")
            .output()
            .unwrap();
        (output.status.code().unwrap(), String::from_utf8(output.stdout).unwrap())
    }

    /// Runs a job in a fresh folder for what was published; its exit code and what it printed.
    fn job(&self, name: &str) -> (i32, String) {
        self.shell("rm -rf output public && git worktree prune && git branch -q -D published");
        let place = self.clone.join(self.file);
        let source = fs::read_to_string(&place).unwrap();
        let sources = Sources::from_texts([("content/workflow.yaml", source.as_str())]);
        let (file, _) = sources.iter().next().unwrap();
        let mut report = Report::default();
        let workflow = parse(&source, file, 0, &mut report).unwrap();
        assert!(!report.has_errors());
        if let Some(jobs) = value(&workflow, "jobs") {
            let steps = list(value(value(jobs, name).unwrap(), "steps").unwrap());
            let mut printed = String::new();
            let mut last = 0;
            for step in steps {
                let Some(script) = value(step, "run") else { continue };
                if last == 0 || value(step, "if").is_some() {
                    let (code, out) = self.shell(&format!("{GITHUB}{}", text(script)));
                    printed.push_str(&out);
                    last = last.max(code);
                }
            }
            return (last, printed);
        }
        let before = value(value(&workflow, "default").unwrap(), "before_script").unwrap();
        let script = value(value(&workflow, name).unwrap(), "script").unwrap();
        let lines: Vec<&str> = list(before).iter().chain(list(script)).map(text).collect();
        // The service's own address stands for the repository here.
        let address = "\"https://advocate:$PUBLISH_TOKEN@${CI_SERVER_HOST}/${CI_PROJECT_PATH}.git\"";
        self.shell(&format!("{GITLAB}{}", lines.join("\n").replace(address, "../../origin")))
    }

    fn published(&self) -> Vec<String> {
        let (code, files) =
            self.shell(&format!("git -C '{}' ls-tree --name-only published", self.origin.display()));
        assert_eq!(code, 0, "{files}");
        files.lines().map(str::to_owned).collect()
    }

    fn check_through(&self, publish: &str) {
        let changes = || fs::read_to_string(self.clone.join("changes.md")).unwrap();
        let (code, printed) = self.job("check");
        assert_eq!(code, 0, "{printed}");
        assert_eq!(changes(), "There is no earlier version to compare with.\n");

        let (code, printed) = self.job(publish);
        assert_eq!(code, 0, "{printed}");
        let first = ["2026-10", "index.html", "latest", "versions.js", "versions.json"];
        assert_eq!(self.published(), first, "{printed}");

        let (code, printed) = self.job("check");
        assert_eq!(code, 0, "{printed}");
        assert_eq!(changes(), "The newest version, 2026-10, is published already.\n");
        let (code, printed) = self.job(publish);
        assert!(code == 0 && printed.contains("2026-10 is sealed already"), "{printed}");

        assert_eq!(run(&self.clone, &["new", "snapshot"]).0, 0);
        self.keep();
        let (code, printed) = self.job("check");
        assert_eq!(code, 0, "{printed}");
        assert!(changes().starts_with("## What changed from 2026-10 to 2026-11\n"), "{}", changes());
        let (code, printed) = self.job(publish);
        assert_eq!(code, 0, "{printed}");
        assert_eq!(self.published()[..2], ["2026-10", "2026-11"], "{printed}");

        assert_eq!(run(&self.clone, &["new", "snapshot"]).0, 0);
        let place = self.clone.join("content/journey.yaml");
        let broken = fs::read_to_string(&place).unwrap().replace("owner: sales", "owner: sals");
        fs::write(place, broken).unwrap();
        let (code, printed) = self.job("check");
        assert!(code == 1 && printed.contains("unknown-team"), "{printed}");
        let (code, printed) = self.job(publish);
        assert_eq!(code, 1, "nothing is published that has errors: {printed}");
    }
}

#[test]
fn the_workflow_for_github_goes_from_nothing_to_the_second_month() {
    Service::new("github", ".github/workflows/advocate.yml").check_through("publish");
}

#[test]
fn the_workflow_for_gitlab_goes_from_nothing_to_the_second_month() {
    Service::new("gitlab", ".gitlab-ci.yml").check_through("pages");
}
