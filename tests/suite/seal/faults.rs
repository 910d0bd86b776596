use std::io::{self, ErrorKind};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use advocate::build::{BuildOptions, build};
use advocate::disk::{
    DiskError, System, Writing, digest_inputs, read_archive, read_project, read_published, write_site,
};
use advocate::finding::Report;
use advocate::publish::{Publication, PublishOptions, publish};

use super::*;

/// Builds or publishes with a disk on which the operation of this number, and every later one if `for_good`, fails.
/// Tells how many operations were tried.
fn attempt(project: &Path, sealing: bool, failing: usize, for_good: bool) -> (usize, Result<(), DiskError>) {
    let output = project.join("output");
    let sources = read_project(project).unwrap();
    let published = read_published(&output).unwrap();
    let archive = read_archive(&output, &published);
    let mut report = Report::default();
    let site = if sealing {
        let inputs = digest_inputs(project, &sources).unwrap();
        let options =
            PublishOptions { published: published.clone(), archive, inputs, ..PublishOptions::default() };
        match publish(&sources, &options, &mut report) {
            Publication::Ready(site, _) => site,
            other => panic!("{other:?}"),
        }
    } else {
        let options = BuildOptions { published: published.clone(), archive, ..BuildOptions::default() };
        build(&sources, &options, &mut report)
    };
    let count = AtomicUsize::new(0);
    let gate = |_: &'static str, _: &Path| {
        let number = count.fetch_add(1, Ordering::Relaxed);
        let fails = number == failing || (for_good && number > failing);
        if fails { Err(io::Error::from(ErrorKind::StorageFull)) } else { Ok(()) }
    };
    let writing =
        Writing { based_on: &published, force: true, progress: &|_| {}, system: System::behind(&gate) };
    let result = write_site(&output, project, &site, writing).map(|_| ());
    (count.into_inner(), result)
}

/// A project with one sealed version and two drafts, of which the newest is about to be built or sealed.
fn prepared() -> TempDir {
    let project = project();
    done(project.path(), &["publish", "--period", "2026-09"]);
    done(project.path(), &["build"]);
    snapshot(project.path(), "2026-10", 44);
    project
}

fn check(sealing: bool, for_good: bool) {
    let template = prepared();
    let whole = tempfile::tempdir().unwrap();
    copy(template.path(), whole.path());
    let (operations, result) = attempt(whole.path(), sealing, usize::MAX, false);
    result.unwrap();
    assert!(operations > 50, "{operations}");
    let then = |folder: &Path, path: &str| files(&folder.join("output").join(path));
    let sealed = then(template.path(), "leaders/2026-09");
    let (old, new) = (then(template.path(), "leaders/2026-10"), then(whole.path(), "leaders/2026-10"));
    assert_ne!(old, new);
    // Each of the first and the last operations, and a sample of the writing between them.
    let step = (operations / 60).max(1);
    for failing in (0..operations).filter(|n| *n < 20 || operations - n < 40 || n % step == 0) {
        let project = tempfile::tempdir().unwrap();
        copy(template.path(), project.path());
        let (_, result) = attempt(project.path(), sealing, failing, for_good);
        if let Err(error) = &result {
            assert!(matches!(error, DiskError::System { .. }), "{error}");
        }
        // The sealed version is as it was; the other is the old one or the new one, whole.
        assert_eq!(then(project.path(), "leaders/2026-09"), sealed, "{failing}");
        let now = then(project.path(), "leaders/2026-10");
        assert!(now == old || now == new, "{failing}");
        done(project.path(), &["verify"]);
        // The next run does what this one did not.
        done(project.path(), if sealing { &["publish"] } else { &["build"] });
        assert_eq!(then(project.path(), "leaders/2026-10"), new, "{failing}");
        assert_eq!(then(project.path(), "leaders/2026-09"), sealed, "{failing}");
        assert_eq!(done(project.path(), &["verify"]).lines().count(), 1);
    }
}

#[test]
#[ignore = "takes a minute; run by the checks before a change lands"]
fn a_build_survives_a_failure_of_any_operation() {
    check(false, false);
    check(false, true);
}

#[test]
#[ignore = "takes a minute; run by the checks before a change lands"]
fn publishing_survives_a_failure_of_any_operation() {
    check(true, false);
    check(true, true);
}
