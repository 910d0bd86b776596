//! The same inputs give the same bytes: in another folder, time zone, language, on other threads, with other permissions.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn sample() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Runs the program on the sample organisation; `shell` is what the shell does first.
fn advocate(shell: &str, environment: &[(&str, &str)], args: &[&str]) -> Output {
    let mut command = Command::new("sh");
    command
        .arg("-c")
        .arg(format!("{shell}; exec \"$0\" \"$@\""))
        .arg(env!("CARGO_BIN_EXE_advocate"))
        .args(args);
    for name in ["TZ", "LC_ALL", "LANG", "RAYON_NUM_THREADS", "SOURCE_DATE_EPOCH"] {
        command.env_remove(name);
    }
    command.envs(environment.iter().copied()).output().unwrap()
}

fn done(output: &Output) {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// A copy of the sample without what does not belong to it.
fn copied(to: &Path) {
    let mut folders = vec![PathBuf::from("content")];
    while let Some(folder) = folders.pop() {
        fs::create_dir_all(to.join(&folder)).unwrap();
        for entry in fs::read_dir(sample().join(&folder)).unwrap() {
            let entry = entry.unwrap();
            let path = folder.join(entry.file_name());
            if entry.file_type().unwrap().is_dir() {
                folders.push(path);
            } else {
                fs::copy(entry.path(), to.join(path)).unwrap();
            }
        }
    }
}

/// Path to bytes of everything below a folder but the program's own notes, whose names begin with a dot.
fn everything(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let entry = entry.unwrap();
            if entry.file_name().to_string_lossy().starts_with('.') {
                continue;
            }
            if entry.file_type().unwrap().is_dir() {
                folders.push(entry.path());
            } else {
                let below = entry.path().strip_prefix(root).unwrap().to_str().unwrap().to_owned();
                files.insert(below, fs::read(entry.path()).unwrap());
            }
        }
    }
    files
}

fn equal(one: &Path, other: &Path) {
    let (one, other) = (everything(one), everything(other));
    assert!(one.len() > 100, "only {} files", one.len());
    let names = |files: &BTreeMap<String, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&one), names(&other));
    let differ: Vec<&String> = one.keys().filter(|path| one[*path] != other[*path]).collect();
    assert!(differ.is_empty(), "{differ:?}");
}

#[test]
fn the_sample_builds_the_same_bytes_anywhere() {
    let folder = tempfile::tempdir().unwrap();
    let elsewhere = folder.path().join("a folder elsewhere/übung");
    copied(&elsewhere);
    let (one, other) = (folder.path().join("one"), elsewhere.join("deep/er/out put"));
    let build = |project: &Path, output: &Path, shell: &str, environment: &[(&str, &str)]| {
        let args =
            ["--project", project.to_str().unwrap(), "--output", output.to_str().unwrap(), "-q", "build"];
        done(&advocate(shell, environment, &args));
    };
    build(&sample(), &one, "umask 022", &[("TZ", "UTC"), ("LC_ALL", "C"), ("RAYON_NUM_THREADS", "1")]);
    let far = [
        ("TZ", "Asia/Tokyo"),
        ("LC_ALL", "de_DE.UTF-8"),
        ("RAYON_NUM_THREADS", "2"),
        ("SOURCE_DATE_EPOCH", "1"),
    ];
    build(&elsewhere, &other, "umask 077; cd /", &far);
    equal(&one, &other);
    // Built again, nothing changes.
    let again = folder.path().join("again");
    copied_tree(&one, &again);
    build(&sample(), &one, "umask 022", &[]);
    equal(&one, &again);
}

fn copied_tree(from: &Path, to: &Path) {
    for (path, bytes) in everything(from) {
        let path = to.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

#[test]
fn one_period_built_alone_keeps_the_others_in_the_lists() {
    let folder = tempfile::tempdir().unwrap();
    let (whole, part) = (folder.path().join("whole"), folder.path().join("part"));
    let project = sample();
    let build = |output: &Path, more: &[&str]| {
        let args =
            ["--project", project.to_str().unwrap(), "--output", output.to_str().unwrap(), "-q", "build"];
        done(&advocate("true", &[], &[&args, more].concat()));
    };
    build(&whole, &["--period", "2026-08", "--period", "2026-09"]);
    build(&part, &["--period", "2026-08"]);
    build(&part, &["--period", "2026-09"]);
    let (whole, part) = (everything(&whole), everything(&part));
    let lists = |files: &BTreeMap<String, Vec<u8>>| -> BTreeMap<String, String> {
        let list = |path: &&String| path.ends_with("versions.json") || path.ends_with("versions.js");
        files
            .keys()
            .filter(list)
            .map(|path| (path.clone(), String::from_utf8(files[path].clone()).unwrap()))
            .collect()
    };
    assert_eq!(lists(&whole), lists(&part));
    assert!(lists(&part).values().all(|list| list.contains("2026-08") && list.contains("2026-09")));
    assert!(whole.keys().eq(part.keys()));
    // The versions are the same, whether built together or one after the other.
    let version = |path: &&String| path.contains("/2026-0");
    assert!(whole.keys().filter(version).all(|path| whole[path] == part[path]));
}

#[test]
fn the_sample_has_no_findings() {
    let project = sample();
    let output = advocate("true", &[], &["--project", project.to_str().unwrap(), "check", "--strict"]);
    assert_eq!(String::from_utf8_lossy(&output.stdout), "no findings\n");
    done(&output);
}
