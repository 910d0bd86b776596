//! What a newcomer does in the first hour.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::{first_project, run};

/// Every file below a folder with its text.
fn files(folder: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(at) = folders.pop() {
        for entry in fs::read_dir(at).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
                files.insert(name, String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned());
            }
        }
    }
    files
}

/// Nothing is found, also where warnings are errors.
fn is_sound(folder: &Path) {
    let (code, out, errors) = run(folder, &["check", "--strict"]);
    assert_eq!((code, out.as_str(), errors.as_str()), (0, "no findings\n", ""));
}

#[test]
fn a_first_project_builds_at_once_without_a_finding() {
    let project = first_project();
    is_sound(project.path());
    let (code, out, errors) = run(project.path(), &["build", "--strict", "--progress", "never"]);
    assert_eq!((code, errors.as_str()), (0, ""), "{out}");
    assert!(out.starts_with("built 1 version in ") && out.ends_with(" written to `output`\n"), "{out}");
    assert!(project.path().join("output/2026-10/playbook/welcome.html").exists());
}

#[test]
fn nothing_that_is_there_is_lost() {
    let project = first_project();
    let before = files(project.path());
    let (code, _, errors) = run(project.path(), &["init"]);
    assert_eq!(code, 2);
    assert!(errors.starts_with("error: `./content` is there already\n"), "{errors}");
    assert_eq!(files(project.path()), before);

    // One file of many that is there: none is written.
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("schemas")).unwrap();
    fs::write(folder.path().join("schemas/site.json"), "mine").unwrap();
    assert_eq!(run(folder.path(), &["init"]).0, 2);
    assert_eq!(files(folder.path()).len(), 1);

    // A list of what is not kept is left as it is.
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(".gitignore"), "mine\n").unwrap();
    assert_eq!(run(folder.path(), &["init", "."]).0, 0);
    assert_eq!(fs::read_to_string(folder.path().join(".gitignore")).unwrap(), "mine\n");
}

#[test]
fn a_workflow_is_added_to_a_project_and_never_replaced() {
    for (service, path) in [("github", ".github/workflows/advocate.yml"), ("gitlab", ".gitlab-ci.yml")] {
        let project = first_project();
        let before = files(project.path());
        assert_eq!(run(project.path(), &["init", "--ci", service]).0, 0);
        let mut after = files(project.path());
        let workflow = after.remove(path).unwrap();
        assert_eq!(after, before);
        for step in
            ["advocate check --strict --format", "advocate build", "advocate diff", "advocate publish"]
        {
            assert!(workflow.contains(step), "{path}: {step}");
        }
        assert_eq!(run(project.path(), &["init", "--ci", service]).0, 2);
    }
}

#[test]
fn the_next_snapshot_carries_on_what_is_known() {
    let project = first_project();
    let (code, out, _) = run(project.path(), &["new", "snapshot"]);
    assert_eq!((code, out.as_str()), (0, "wrote `content/snapshots/2026-11.yaml`\n"));
    is_sound(project.path());
    let text = fs::read_to_string(project.path().join("content/snapshots/2026-11.yaml")).unwrap();
    for line in [
        "period: 2026-11",
        "# customers: {opening: 1861, incoming: 0, outgoing: 0, closing: 1861, lost_reasons: {price: 0, waiting: 0}}",
        "#   - {measure: csat, stage: help, counts: {1: 0, 2: 0, 3: 0, 4: 0, 5: 0}}",
        "  - {id: C-2, received: 2026-10-20, responded: 2026-10-21, stage: help, theme: wrong-answer}",
    ] {
        assert!(text.lines().any(|written| written == line), "{line}\n{text}");
    }
    assert!(text.contains("\n  - {id: D-1, ") && !text.contains("\n  - {id: C-1, "), "{text}");

    // With every `#` taken off the lines that wait, the file is still one: it lacks figures alone.
    let (code, _, errors) = run(project.path(), &["new", "snapshot", "2026-11"]);
    assert_eq!(code, 2);
    assert!(errors.contains("there is a snapshot for 2026-11 already"), "{errors}");
    let (code, _, errors) = run(project.path(), &["new", "snapshot", "2026-Q4"]);
    assert_eq!(code, 2);
    assert!(errors.contains("2026-Q4 is a quarter"), "{errors}");
}

#[test]
fn lines_that_wait_are_lines_that_check_knows() {
    let project = first_project();
    run(project.path(), &["new", "snapshot"]);
    let place = project.path().join("content/snapshots/2026-11.yaml");
    let text = fs::read_to_string(&place).unwrap();
    let waits = |line: &&str| {
        line.starts_with("# ratings")
            || line.starts_with("#   - {measure")
            || line.starts_with("# feedback")
            || line.starts_with("#   - {source")
            || line.starts_with("# customers")
    };
    let filled: String = text
        .lines()
        .map(|line| match Some(line).filter(waits) {
            Some(line) => format!(
                "{}\n",
                &line[2..]
                    .replace("counts: {1: 0", "counts: {1: 1")
                    .replace("counts: {0: 0", "counts: {0: 1")
                    .replace("invited: 0", "invited: 9")
                    .replace("items: 0, voices: 0", "items: 2, voices: 1")
            ),
            None => format!("{line}\n"),
        })
        .collect();
    fs::write(&place, filled).unwrap();
    is_sound(project.path());
}

#[test]
fn a_page_of_every_kind_can_be_begun() {
    let project = first_project();
    for kind in ["guide", "huddle", "practice", "letter", "assessment"] {
        let (code, out, _) = run(project.path(), &["new", "page", &format!("act/my-{kind}"), "--kind", kind]);
        assert_eq!((code, out), (0, format!("wrote `content/playbook/act/my-{kind}.md`\n")));
    }
    is_sound(project.path());
    let text = fs::read_to_string(project.path().join("content/playbook/act/my-huddle.md")).unwrap();
    assert!(text.starts_with("---\ntitle: My huddle\n"), "{text}");
    assert_eq!(run(project.path(), &["new", "page", "act/my-guide"]).0, 2);
    assert_eq!(run(project.path(), &["new", "page", "../outside"]).0, 2);
    assert_eq!(run(project.path(), &["new", "page", "welcome.html"]).0, 2);
}

#[test]
fn the_program_can_be_found_out() {
    let folder = tempfile::tempdir().unwrap();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let (code, out, _) = run(folder.path(), &["completions", shell]);
        assert!(code == 0 && out.contains("snapshot") && out.contains("advocate"), "{shell}");
    }
    let (code, out, _) = run(folder.path(), &["man"]);
    assert!(code == 0 && out.contains(".TH advocate 1"), "{out}");
    assert_eq!(run(folder.path(), &["man", "--out", "man1"]).0, 0);
    assert!(folder.path().join("man1/advocate-build.1").exists());
    let (code, _, errors) = run(folder.path(), &["biuld"]);
    assert_eq!(code, 2);
    assert!(errors.contains("similar subcommand exists: 'build'"), "{errors}");
}
