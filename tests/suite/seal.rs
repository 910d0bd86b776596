//! Sealed versions: made once, never changed, checked by anyone.

mod changes;
mod faults;
mod hiding;
mod kills;
mod publishing;
mod tampering;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

const SITE: &str = "\
schema: 1
organisation: Harbour & Pine
title: Customer experience report
mission: We keep our word.
locale: en-GB
measures:
  - {id: nps, name: Net Promoter Score, kind: nps, scale: [0, 10], headline: true}
audiences:
  - {id: everyone, name: Everyone}
  - {id: leaders, name: Leaders, sees: [everyone]}
customers: {counts: Anyone with a parcel this month, joins: First parcel, leaves: None for a year, returns: Counts as new}
";

/// A small project of three months for two audiences; leaders have a page and a recording of their own.
fn project() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "content/site.yaml", SITE);
    put(folder.path(), "content/journey.yaml", "schema: 1\nstages:\n  - {id: delivery, name: Delivery}\n");
    for (number, period) in ["2026-08", "2026-09", "2026-10"].iter().enumerate() {
        snapshot(folder.path(), period, 20 + number);
    }
    let page = "---\ntitle: The board's plan\naudience: leaders\n---\nSee [the plan](../media/plan.pdf).\n";
    put(folder.path(), "content/playbook/secret-plan.md", page);
    put(folder.path(), "content/playbook/start.md", "---\ntitle: Start here\n---\nRead on.\n");
    put(folder.path(), "content/media/plan.pdf", "%PDF a plan");
    folder
}

fn snapshot(project: &Path, period: &str, promoters: usize) {
    let text = format!(
        "schema: 1\nperiod: {period}\nratings:\n  - {{measure: nps, counts: {{0: 10, 8: 12, 10: {promoters}}}}}\n"
    );
    put(project, &format!("content/snapshots/{period}.yaml"), &text);
}

fn put(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn advocate(project: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_advocate"));
    command.current_dir(project).args(args).args(["--progress", "never", "--color", "never"]);
    command
}

/// Exit code, and what was printed: results first, then what is about the run.
fn run(project: &Path, args: &[&str]) -> (i32, String) {
    let output = advocate(project, args).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap_or(-1), text(output.stdout) + &text(output.stderr))
}

#[track_caller]
fn done(project: &Path, args: &[&str]) -> String {
    let (code, text) = run(project, args);
    assert_eq!(code, 0, "{args:?}: {text}");
    text
}

/// The files below a folder with their bytes, but for those whose names begin with a dot.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut all = everything(folder);
    all.retain(|path, _| !path.split('/').any(|part| part.starts_with('.')));
    all
}

/// All files below a folder with their bytes.
fn everything(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fn collect(folder: &Path, prefix: &str, files: &mut BTreeMap<String, Vec<u8>>) {
        for entry in fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            let path = format!("{prefix}{}", entry.file_name().to_str().unwrap());
            if entry.file_type().unwrap().is_dir() {
                collect(&entry.path(), &format!("{path}/"), files);
            } else {
                files.insert(path, fs::read(entry.path()).unwrap());
            }
        }
    }
    let mut all = BTreeMap::new();
    if folder.exists() {
        collect(folder, "", &mut all);
    }
    all
}

fn copy(from: &Path, to: &Path) {
    for (path, bytes) in files(from) {
        let place = to.join(&path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(&place, bytes).unwrap();
    }
}
