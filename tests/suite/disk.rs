//! Reading a project from a folder and writing a site into one.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use advocate::disk::{
    DiskError, MAX_DEPTH, MAX_TEXT, Placed, Progress, System, Writing, Written, find_project, read_pictures,
    read_project, read_published, write_site,
};
use advocate::render::{Site, SiteFile, SitePath, Tree};
use advocate::source::{Content, SourcePath, Sources, Unreadable};
use tempfile::TempDir;

/// A folder with these files; folders are made on the way.
fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        put(folder.path(), path, text.as_bytes());
    }
    folder
}

fn put(folder: &Path, path: &str, bytes: &[u8]) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

/// What was read, one line a file.
fn listing(sources: &Sources) -> Vec<String> {
    let line = |content: &Content| match content {
        Content::Text(text) => format!("text {text:?}"),
        Content::Asset(Some(bytes)) => format!("asset {bytes:?}"),
        Content::Asset(None) => "asset".to_owned(),
        Content::Unreadable(why) => format!("{why:?}"),
    };
    sources.iter().map(|(_, file)| format!("{}: {}", file.path, line(&file.content))).collect()
}

fn read(folder: &TempDir) -> Vec<String> {
    listing(&read_project(folder.path()).unwrap())
}

fn why(folder: &TempDir, path: &str) -> Unreadable {
    let sources = read_project(folder.path()).unwrap();
    match sources.find(&SourcePath::new(path).unwrap()) {
        Some((_, file)) => match &file.content {
            Content::Unreadable(why) => why.clone(),
            other => panic!("{path} was read: {other:?}"),
        },
        None => panic!("{path} was not found"),
    }
}

#[test]
fn files_are_read_by_folder_and_extension() {
    let files = [
        ("content/site.yaml", "schema: 1"),
        ("content/snapshots/2026-10/complaints.csv", "id"),
        ("content/playbook/act/loop.md", "---"),
        ("content/playbook/picture.png", "png"),
        ("content/media/logo.svg", "<svg/>"),
        ("themes/night/page.css", "a{}"),
        ("themes/night/font.woff2", "w"),
        ("content/.git/config", "hidden"),
        ("content/.#site.yaml", "an editor's"),
        ("content/site.yaml~", "an editor's"),
        ("content/media/Thumbs.db", "the system's"),
        ("output/index.html", "made"),
        ("README.md", "not content"),
    ];
    let expected = [
        "content/media/logo.svg: asset",
        "content/playbook/act/loop.md: text \"---\"",
        "content/playbook/picture.png: asset",
        "content/site.yaml: text \"schema: 1\"",
        "content/snapshots/2026-10/complaints.csv: text \"id\"",
        "themes/night/font.woff2: asset [119]",
        "themes/night/page.css: text \"a{}\"",
    ];
    assert_eq!(read(&folder(&files)), expected);

    // Made in another order, read in the same.
    let mut reversed = files;
    reversed.reverse();
    assert_eq!(read(&folder(&reversed)), expected);
}

/// Pictures are kept in memory only for documents on paper.
#[test]
fn pictures_are_read_where_they_are_wanted() {
    let files = [
        ("content/media/call.mp3", "mp3"),
        ("content/media/floor.PNG", "png"),
        ("content/playbook/picture.png", "not where media stand"),
        ("content/site.yaml", "schema: 1"),
    ];
    let folder = folder(&files);
    let mut sources = read_project(folder.path()).unwrap();
    read_pictures(folder.path(), &mut sources);
    let expected = [
        "content/media/call.mp3: asset",
        "content/media/floor.PNG: asset [112, 110, 103]",
        "content/playbook/picture.png: asset",
        "content/site.yaml: text \"schema: 1\"",
    ];
    assert_eq!(listing(&sources), expected);
}

#[test]
fn a_folder_without_content_is_no_project() {
    let empty = folder(&[("README.md", "")]);
    assert!(matches!(read_project(empty.path()), Err(DiskError::NotAProject(_))));
}

#[test]
fn the_nearest_project_upwards_is_found() {
    let outer =
        folder(&[("content/site.yaml", ""), ("a/b/content/site.yaml", ""), ("a/b/c/d/e", ""), ("x/y", "")]);
    let at = |path: &str| find_project(&outer.path().join(path));
    assert_eq!(at("a/b/c/d"), Some(outer.path().join("a/b")));
    assert_eq!(at("x"), Some(outer.path().to_owned()));
    assert_eq!(find_project(Path::new("/")), None);
}

#[test]
fn what_cannot_be_read_is_told_and_the_rest_is_read() {
    let project = folder(&[("content/site.yaml/inside.yaml", "x"), ("content/journey.yaml", "ok")]);
    put(project.path(), "content/snapshots/2026-10.yaml", b"caf\xe9: x");
    let sparse = File::create(project.path().join("content/snapshots/2026-11.yaml")).unwrap();
    sparse.set_len(1 << 30).unwrap();
    assert_eq!(
        read(&project),
        [
            "content/journey.yaml: text \"ok\"".to_owned(),
            "content/site.yaml: IsFolder".to_owned(),
            "content/snapshots/2026-10.yaml: NotUtf8 { valid: \"caf\" }".to_owned(),
            format!("content/snapshots/2026-11.yaml: TooLarge {{ bytes: 1073741824, limit: {MAX_TEXT} }}"),
        ]
    );
}

#[test]
fn a_recording_of_any_size_is_only_named() {
    let project = folder(&[("content/site.yaml", "")]);
    fs::create_dir(project.path().join("content/media")).unwrap();
    let sparse = File::create(project.path().join("content/media/call.mp3")).unwrap();
    sparse.set_len(1 << 30).unwrap();
    assert_eq!(read(&project), ["content/media/call.mp3: asset", "content/site.yaml: text \"\""]);
}

#[test]
fn folders_end_somewhere() {
    let project = folder(&[("content/site.yaml", "")]);
    let deep = "content/".to_owned() + &"d/".repeat(MAX_DEPTH + 5);
    put(project.path(), &(deep + "page.md"), b"");
    let cut = "content".to_owned() + &"/d".repeat(MAX_DEPTH);
    assert_eq!(why(&project, &cut), Unreadable::TooDeep { limit: MAX_DEPTH });
}

#[cfg(unix)]
mod unix {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::{PermissionsExt, symlink};
    use std::process::Command;

    use super::*;

    #[test]
    fn links_are_followed_inside_the_project_only() {
        let elsewhere = folder(&[("secret.md", "secret"), ("snapshots/2026-01.yaml", "secret")]);
        let project =
            folder(&[("content/site.yaml", "site"), ("content/playbook/a.md", "a"), ("shared/b.md", "b")]);
        let link = |target: &Path, path: &str| symlink(target, project.path().join(path)).unwrap();
        link(Path::new("a.md"), "content/playbook/again.md");
        link(Path::new("../../shared"), "content/playbook/shared");
        link(&elsewhere.path().join("secret.md"), "content/playbook/secret.md");
        link(&elsewhere.path().join("snapshots"), "content/snapshots");
        link(Path::new("nowhere.md"), "content/playbook/dead.md");
        link(Path::new(".."), "content/playbook/loop");
        link(Path::new("self.md"), "content/playbook/self.md");
        link(Path::new("../content/playbook"), "shared/back");
        assert_eq!(
            read(&project),
            [
                "content/playbook/a.md: text \"a\"",
                "content/playbook/again.md: text \"a\"",
                "content/playbook/dead.md: DeadLink",
                "content/playbook/loop: DeadLink",
                "content/playbook/secret.md: LinkOutside",
                "content/playbook/self.md: DeadLink",
                "content/playbook/shared/b.md: text \"b\"",
                "content/playbook/shared/back: DeadLink",
                "content/site.yaml: text \"site\"",
                "content/snapshots: LinkOutside",
            ]
        );
    }

    #[test]
    fn links_that_multiply_are_stopped() {
        let project = folder(&[("content/site.yaml", "")]);
        // Each folder holds two links to the next: 2^24 folders at the end.
        for level in 0..24 {
            let here = project.path().join(format!("content/playbook/{level}"));
            fs::create_dir_all(&here).unwrap();
            for name in ["a", "b"] {
                symlink(format!("../{}", level + 1), here.join(name)).unwrap();
            }
        }
        fs::create_dir(project.path().join("content/playbook/24")).unwrap();
        assert!(matches!(read_project(project.path()), Err(DiskError::TooManyFiles { .. })));
    }

    #[test]
    fn a_project_may_be_reached_through_a_link() {
        let project = folder(&[("content/site.yaml", "site")]);
        let elsewhere = tempfile::tempdir().unwrap();
        let link = elsewhere.path().join("project");
        symlink(project.path(), &link).unwrap();
        assert_eq!(listing(&read_project(&link).unwrap()), ["content/site.yaml: text \"site\""]);
    }

    #[test]
    fn a_pipe_is_not_waited_for() {
        let project = folder(&[("content/site.yaml", ""), ("content/media/a", "")]);
        for path in ["content/journey.yaml", "content/media/b"] {
            assert!(Command::new("mkfifo").arg(project.path().join(path)).status().unwrap().success());
            assert_eq!(why(&project, path), Unreadable::Special);
        }
    }

    #[test]
    fn names_that_other_systems_cannot_keep_are_told() {
        let project = folder(&[("content/site.yaml", ""), ("content/playbook/a\\..\\b.md", "x")]);
        let name = OsStr::from_bytes(b"caf\xe9.md");
        fs::write(project.path().join("content/playbook").join(name), "x").unwrap();
        assert_eq!(
            read(&project),
            [
                "content/playbook/a\u{fffd}..\u{fffd}b.md: WrongName",
                "content/playbook/caf\u{fffd}.md: WrongName",
                "content/site.yaml: text \"\""
            ]
        );
    }

    /// Takes every right to a path; `false` where that stops nobody, as for root.
    fn forbid(path: &Path) -> bool {
        fs::set_permissions(path, fs::Permissions::from_mode(0o000)).unwrap();
        File::open(path).is_err()
    }

    #[test]
    fn a_file_that_may_not_be_read_is_told() {
        let project = folder(&[("content/site.yaml", ""), ("content/media/call.mp3", "")]);
        for path in ["content/site.yaml", "content/media/call.mp3"] {
            if forbid(&project.path().join(path)) {
                let words = "Permission denied (os error 13)".to_owned();
                assert_eq!(why(&project, path), Unreadable::Refused(words));
            }
        }
    }

    #[test]
    fn an_output_folder_that_may_not_be_written_is_an_error() {
        let (project, output) = (project(), tempfile::tempdir().unwrap());
        fs::set_permissions(output.path(), fs::Permissions::from_mode(0o500)).unwrap();
        if File::create(output.path().join("probe")).is_err() {
            let error = write(&output.path().join("site"), &project, &site(&[("2026-10", "a")])).unwrap_err();
            assert!(error.to_string().starts_with("cannot make `"), "{error}");
            assert!(error.help().starts_with("check that you may read and write there"));
        }
    }

    #[test]
    fn nothing_is_written_through_a_link() {
        let (project, output, elsewhere) =
            (project(), tempfile::tempdir().unwrap(), folder(&[("index.html", "x")]));
        write(output.path(), &project, &site(&[("2026-10", "a")])).unwrap();
        symlink(elsewhere.path(), output.path().join("2026-11")).unwrap();
        let error = write(output.path(), &project, &site(&[("2026-11", "b")])).unwrap_err();
        assert!(matches!(error, DiskError::Link(path) if path == output.path().join("2026-11")));
        assert_eq!(tree(elsewhere.path()), BTreeMap::from([("index.html".to_owned(), b"x".to_vec())]));
    }

    #[test]
    fn a_copied_file_must_still_be_inside_the_project() {
        let (project, output, elsewhere) =
            (project(), tempfile::tempdir().unwrap(), folder(&[("secret", "x")]));
        fs::remove_file(project.path().join("content/media/call.mp3")).unwrap();
        symlink(elsewhere.path().join("secret"), project.path().join("content/media/call.mp3")).unwrap();
        let error = write(output.path(), &project, &site(&[("2026-10", "a")])).unwrap_err();
        assert!(matches!(error, DiskError::Gone(_)), "{error}");
        assert_eq!(tree(output.path()), BTreeMap::new());
    }
}

fn project() -> TempDir {
    folder(&[("content/site.yaml", ""), ("content/media/call.mp3", "sound")])
}

/// A site of versions that hold a letter in every file, and the list of them.
fn site(versions: &[(&str, &str)]) -> Site {
    let path = |text: &str| SitePath::new(text).unwrap();
    let bytes = |text: String| SiteFile::Bytes(text.into_bytes());
    let tree = |letter: &str| -> Tree {
        let mut tree: Tree =
            (0..20).map(|n| (path(&format!("stages/s{n}.html")), bytes(letter.repeat(n * 100)))).collect();
        tree.insert(path("index.html"), bytes(letter.repeat(5_000)));
        tree.insert(
            path("media/call.mp3"),
            SiteFile::Copy(SourcePath::new("content/media/call.mp3").unwrap()),
        );
        tree
    };
    let names: Vec<&str> = versions.iter().map(|(name, _)| *name).collect();
    Site {
        versions: versions.iter().map(|(name, letter)| (path(name), tree(letter))).collect(),
        kept: Vec::new(),
        top: Tree::from([
            (path("index.html"), bytes(names.join(" "))),
            (path("latest/index.html"), bytes("latest".to_owned())),
            (path("versions.json"), bytes("[]".to_owned())),
        ]),
    }
}

/// A run that is stopped after so many files.
#[test]
fn a_run_that_is_stopped_leaves_the_old_site_and_nothing_else() {
    let project = folder(&[("content/media/call.mp3", "ring")]);
    let output = folder(&[]);
    write(output.path(), &project, &site(&[("2026-10", "a")])).unwrap();
    let before = tree(output.path());
    for files in [0, 1, 7] {
        let asked = AtomicUsize::new(0);
        let stopped = || asked.fetch_add(1, Ordering::SeqCst) >= files;
        let based_on = &read_published(output.path()).unwrap();
        let system = System::until(&stopped);
        let writing = Writing { based_on, force: false, progress: &|_| {}, system };
        let error =
            write_site(output.path(), project.path(), &site(&[("2026-10", "b")]), writing).unwrap_err();
        assert!(matches!(error, DiskError::Stopped), "{error}");
        assert_eq!(tree(output.path()), before);
        assert!(
            fs::read_dir(output.path()).unwrap().all(|entry| !entry
                .unwrap()
                .file_name()
                .to_string_lossy()
                .starts_with(".staging"))
        );
    }
}

fn write(output: &Path, project: &TempDir, site: &Site) -> Result<Written, DiskError> {
    write_telling(output, project, site, &|_| {})
}

fn write_telling(
    output: &Path,
    project: &TempDir,
    site: &Site,
    progress: &(dyn Fn(Progress) + Sync),
) -> Result<Written, DiskError> {
    let based_on = &read_published(output)?;
    let writing = Writing { based_on, force: false, progress, system: System::default() };
    write_site(output, project.path(), site, writing)
}

/// The files below a folder with their bytes, the lock left out.
fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fn collect(folder: &Path, prefix: &str, files: &mut BTreeMap<String, Vec<u8>>) {
        for entry in fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            let path = format!("{prefix}{}", entry.file_name().to_str().unwrap());
            if entry.file_type().unwrap().is_dir() {
                collect(&entry.path(), &format!("{path}/"), files);
            } else if path != ".lock" {
                files.insert(path, fs::read(entry.path()).unwrap());
            }
        }
    }
    let mut files = BTreeMap::new();
    collect(folder, "", &mut files);
    files
}

/// The files that a site says, with their bytes.
fn said(site: &Site) -> BTreeMap<String, Vec<u8>> {
    let bytes = |file: &SiteFile| match file {
        SiteFile::Bytes(bytes) => bytes.clone(),
        SiteFile::Copy(_) => b"sound".to_vec(),
    };
    let top = site.top.iter().map(|(path, file)| (path.to_string(), bytes(file)));
    let versions = site.versions.iter().flat_map(|(version, tree)| {
        tree.iter().map(move |(path, file)| (format!("{version}/{path}"), bytes(file)))
    });
    top.chain(versions).collect()
}

#[test]
fn a_site_is_written_byte_for_byte() {
    let (project, output) = (project(), tempfile::tempdir().unwrap());
    let output = output.path().join("not/there/yet");
    let site = site(&[("2026-09", "a"), ("leaders/2026-09", "b")]);
    let (files, written) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let result = write_telling(&output, &project, &site, &|progress| match progress {
        Progress::Files(number) => files.store(number, Ordering::Relaxed),
        Progress::Written => drop(written.fetch_add(1, Ordering::Relaxed)),
    });
    assert_eq!(tree(&output), said(&site));
    let path = |text| SitePath::new(text).unwrap();
    let versions = BTreeMap::from([(path("2026-09"), Placed::New), (path("leaders/2026-09"), Placed::New)]);
    assert_eq!(result.unwrap(), Written { versions, files: 47, leftover: None });
    assert_eq!((files.into_inner(), written.into_inner()), (47, 47));
}

#[test]
fn the_same_site_again_writes_nothing() {
    let (project, output) = (project(), tempfile::tempdir().unwrap());
    let first = site(&[("2026-09", "a"), ("2026-10", "b")]);
    write(output.path(), &project, &first).unwrap();
    let again = write(output.path(), &project, &first).unwrap();
    assert_eq!(again.files, 0);
    assert!(again.versions.values().all(|placed| *placed == Placed::Unchanged));

    // One version is other than it was written: a byte, a file too many, a file missing.
    let damages: [&dyn Fn(&Path); 3] = [
        &|version| fs::write(version.join("stages/s1.html"), "x".repeat(100)).unwrap(),
        &|version| put(version, "more/page.html", b""),
        &|version| fs::remove_file(version.join("media/call.mp3")).unwrap(),
    ];
    for damage in damages {
        damage(&output.path().join("2026-10"));
        let mended = write(output.path(), &project, &first).unwrap();
        assert_eq!(mended.files, 22);
        assert_eq!(mended.versions.values().collect::<Vec<_>>(), [&Placed::Unchanged, &Placed::Replaced]);
        assert_eq!(tree(output.path()), said(&first));
    }
}

#[test]
fn versions_that_the_site_does_not_name_stay() {
    let (project, output) = (project(), tempfile::tempdir().unwrap());
    let (first, second) = (site(&[("2026-09", "a")]), site(&[("2026-10", "b")]));
    write(output.path(), &project, &first).unwrap();
    put(output.path(), "CNAME", b"cx.example.com");
    put(output.path(), ".staging-mine/notes.txt", b"kept");
    write(output.path(), &project, &second).unwrap();
    let mut expected = said(&first);
    expected.extend(said(&second));
    expected.insert("CNAME".to_owned(), b"cx.example.com".to_vec());
    expected.insert(".staging-mine/notes.txt".to_owned(), b"kept".to_vec());
    assert_eq!(tree(output.path()), expected);
}

#[test]
fn the_next_run_clears_up_after_one_that_was_killed() {
    let (project, output) = (project(), tempfile::tempdir().unwrap());
    let first = site(&[("2026-09", "a"), ("leaders/2026-09", "b")]);
    write(output.path(), &project, &first).unwrap();
    // Killed while writing.
    put(output.path(), ".staging-4711/new/2026-09/index.html", b"half");
    // Killed between moving the old version away and the new one in.
    fs::create_dir_all(output.path().join(".staging-4712/old")).unwrap();
    let away = output.path().join(".staging-4712/old/leaders+2026-09");
    fs::rename(output.path().join("leaders/2026-09"), away).unwrap();
    // Killed after both: the old one is not wanted any more.
    put(output.path(), ".staging-4713/old/2026-09/index.html", b"old");

    write(output.path(), &project, &site(&[])).unwrap();
    let mut expected = said(&first);
    expected.insert("index.html".to_owned(), Vec::new());
    assert_eq!(tree(output.path()), expected);
}

#[test]
fn a_failure_leaves_the_site_as_it_was() {
    let (project, output) = (project(), tempfile::tempdir().unwrap());
    let first = site(&[("2026-09", "a"), ("2026-10", "a")]);
    write(output.path(), &project, &first).unwrap();
    fs::remove_file(project.path().join("content/media/call.mp3")).unwrap();
    let error = write(output.path(), &project, &site(&[("2026-09", "b"), ("2026-10", "b")])).unwrap_err();
    assert!(matches!(error, DiskError::System { doing: "read", .. }), "{error}");
    assert_eq!(tree(output.path()), said(&first));
}

#[test]
fn paths_that_are_one_file_on_some_systems_are_refused() {
    // Two paths for one file cannot be tried on a system that tells case apart; a file where a folder goes can.
    let (project, output) = (project(), tempfile::tempdir().unwrap());
    let mut broken = site(&[("2026-09", "a")]);
    let tree_of = broken.versions.values_mut().next().unwrap();
    tree_of.insert(SitePath::new("index.html/page.html").unwrap(), SiteFile::Bytes(Vec::new()));
    write(output.path(), &project, &broken).unwrap_err();
    assert_eq!(tree(output.path()), BTreeMap::new());
}

#[test]
fn nothing_is_overwritten_that_was_not_written_by_us() {
    let (project, output) = (project(), folder(&[("2026-10/holiday.jpg", "photo")]));
    let error = write(output.path(), &project, &site(&[("2026-10", "a")])).unwrap_err();
    assert!(matches!(error, DiskError::NotOurs(path) if path == output.path().join("2026-10")));
    assert_eq!(tree(output.path()), BTreeMap::from([("2026-10/holiday.jpg".to_owned(), b"photo".to_vec())]));
    // Beside it there is room.
    write(output.path(), &project, &site(&[("2026-11", "a")])).unwrap();

    for in_the_way in ["2026-09", "leaders"] {
        put(output.path(), in_the_way, b"a file");
        let site = site(&[("2026-11", "b"), ("2026-09", "b"), ("leaders/2026-09", "b")]);
        let error = write(output.path(), &project, &site).unwrap_err();
        assert!(matches!(error, DiskError::NotOurs(path) if path == output.path().join(in_the_way)));
        fs::remove_file(output.path().join(in_the_way)).unwrap();
    }
}

#[test]
fn an_output_folder_among_the_sources_is_refused() {
    let project = project();
    for (inside, expected) in [("content/site", "content"), ("themes", "themes")] {
        let error = write(&project.path().join(inside), &project, &site(&[("2026-10", "a")])).unwrap_err();
        assert!(matches!(error, DiskError::OutputInside { inside, .. } if inside == expected), "{error}");
    }
}

#[test]
fn a_second_writer_is_told_to_wait() {
    let (project, output) = (project(), tempfile::tempdir().unwrap());
    let first = site(&[("2026-10", "a")]);
    write(output.path(), &project, &first).unwrap();
    let lock = File::options().write(true).open(output.path().join(".lock")).unwrap();
    lock.lock().unwrap();
    let error = write(output.path(), &project, &site(&[("2026-10", "b")])).unwrap_err();
    assert!(matches!(error, DiskError::Busy(_)), "{error}");
    assert_eq!(error.help(), "wait until it has finished, then try again");
    assert_eq!(tree(output.path()), said(&first));
    drop(lock);
    write(output.path(), &project, &first).unwrap();
}

#[test]
fn readers_always_find_a_whole_page() {
    let (project, output) = (project(), tempfile::tempdir().unwrap());
    write(output.path(), &project, &site(&[("2026-10", "a")])).unwrap();
    let page = output.path().join("2026-10/index.html");
    let (done, refused) = (AtomicBool::new(false), AtomicUsize::new(0));
    std::thread::scope(|scope| {
        let writers = ["a", "b"].map(|letter| {
            let (output, project, refused) = (output.path(), &project, &refused);
            scope.spawn(move || {
                for _ in 0..20 {
                    match write(output, project, &site(&[("2026-10", letter)])) {
                        Ok(_) => {}
                        Err(DiskError::Busy(_)) => drop(refused.fetch_add(1, Ordering::Relaxed)),
                        Err(error) => panic!("{error}"),
                    }
                }
            })
        });
        let reader = scope.spawn(|| {
            while !done.load(Ordering::Relaxed) {
                // Only a system that can exchange two folders in one step never has a moment without one.
                match fs::read(&page) {
                    Ok(bytes) => assert!(bytes.len() == 5_000 && bytes.iter().all(|byte| *byte == bytes[0])),
                    Err(_) if !cfg!(any(target_os = "linux", target_os = "macos")) => {}
                    Err(error) => panic!("{error}"),
                }
            }
        });
        for writer in writers {
            writer.join().unwrap();
        }
        done.store(true, Ordering::Relaxed);
        reader.join().unwrap();
    });
    let left = tree(output.path());
    assert!(left == said(&site(&[("2026-10", "a")])) || left == said(&site(&[("2026-10", "b")])));
}
