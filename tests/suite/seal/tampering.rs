use std::fs;
use std::path::{Path, PathBuf};

use advocate::disk::read_trees;
use advocate::domain::Digest;
use advocate::finding::{Kind, Severity};
use advocate::seal::{Manifest, VersionEntry, inspect, list_json, list_script};

use super::*;

/// What verify finds, by kind; only errors.
fn found(output: &Path) -> Vec<(Kind, String)> {
    let trees = read_trees(output, &|_, _| true).unwrap();
    let findings = trees.iter().flat_map(inspect).map(|fault| fault.finding());
    findings
        .filter(|finding| finding.severity() == Severity::Error)
        .map(|finding| (finding.kind, finding.message))
        .collect()
}

/// Files as they were, to be put back.
struct Backup {
    output: PathBuf,
    files: BTreeMap<String, Vec<u8>>,
}

impl Backup {
    fn restore(&self) {
        let now = everything(&self.output);
        for path in now.keys().filter(|path| !self.files.contains_key(*path)) {
            let place = self.output.join(path);
            fs::remove_file(&place).unwrap();
            // Folders that are empty now; the first that is not ends it.
            for folder in place.ancestors().skip(1) {
                if fs::remove_dir(folder).is_err() {
                    break;
                }
            }
        }
        for (path, bytes) in self.files.iter().filter(|(path, bytes)| now.get(*path) != Some(bytes)) {
            let place = self.output.join(path);
            let _ = fs::remove_file(&place);
            fs::create_dir_all(place.parent().unwrap()).unwrap();
            fs::write(place, bytes).unwrap();
        }
    }
}

fn write(place: &Path, bytes: &[u8]) {
    // Sealed files are protected: who tampers takes that away first.
    let _ = fs::remove_file(place);
    fs::write(place, bytes).unwrap();
}

fn edit(place: &Path, change: impl FnOnce(&mut Manifest)) {
    let mut manifest = Manifest::from_bytes(&fs::read(place).unwrap()).unwrap();
    change(&mut manifest);
    write(place, &manifest.to_bytes());
}

/// A site with three sealed months, one of them corrected, and everything that was done to it and found.
struct Case {
    backup: Backup,
    tried: usize,
}

impl Case {
    #[track_caller]
    fn check(&mut self, what: &str, kinds: &[Kind], tamper: impl FnOnce(&Path)) {
        tamper(&self.backup.output);
        let found = found(&self.backup.output);
        let hit = found.iter().any(|(kind, _)| kinds.contains(kind));
        assert!(hit, "{what}: {found:?}");
        self.backup.restore();
        self.tried += 1;
    }
}

#[test]
fn two_hundred_ways_to_tamper_are_all_found() {
    let project = project();
    for period in ["2026-08", "2026-09", "2026-10"] {
        done(project.path(), &["publish", "--period", period]);
    }
    done(project.path(), &["publish", "--period", "2026-09", "--revise", "Late answers"]);
    let output = project.path().join("output");
    let _ = fs::remove_file(output.join(".lock"));
    let backup = Backup { output: output.clone(), files: files(&output) };
    assert_eq!(found(&output), []);
    backup.restore();
    assert_eq!(found(&output), []);
    let mut case = Case { backup, tried: 0 };

    let sealed: Vec<String> = files(&output.join("leaders/2026-09")).into_keys().collect();
    let sealed: Vec<&String> = sealed.iter().filter(|name| *name != "manifest.json").collect();
    assert!(sealed.len() > 20);
    for (number, name) in sealed.iter().enumerate() {
        let path = format!("leaders/2026-09/{name}");
        let bytes = fs::read(output.join(&path)).unwrap();
        let at = (number * 7919) % bytes.len().max(1);
        case.check(&format!("flip {path}"), &[Kind::SealedFileChanged], |output| {
            let mut bytes = bytes.clone();
            bytes[at] ^= 1;
            write(&output.join(&path), &bytes);
        });
        case.check(&format!("truncate {path}"), &[Kind::SealedFileChanged], |output| {
            write(&output.join(&path), &bytes[..bytes.len() - 1]);
        });
        case.check(&format!("lengthen {path}"), &[Kind::SealedFileChanged], |output| {
            write(&output.join(&path), &[&bytes[..], b"\n"].concat());
        });
        case.check(&format!("remove {path}"), &[Kind::SealedFileMissing], |output| {
            fs::remove_file(output.join(&path)).unwrap();
        });
        case.check(&format!("rename {path}"), &[Kind::SealedFileMissing, Kind::SealedFileAdded], |output| {
            fs::rename(output.join(&path), output.join(format!("{path}.bak"))).unwrap();
        });
        let other = sealed[(number + 1) % sealed.len()];
        if fs::read(output.join(format!("leaders/2026-09/{other}"))).unwrap() != bytes {
            case.check(&format!("swap {path} and {other}"), &[Kind::SealedFileChanged], |output| {
                let (one, two) = (output.join(&path), output.join(format!("leaders/2026-09/{other}")));
                let theirs = fs::read(&two).unwrap();
                write(&one, &theirs);
                write(&two, &bytes);
            });
        }
        // The file and its manifest, so that they agree: the version after it and the list remember.
        for version in ["2026-09", "2026-09.r2"] {
            let path = format!("leaders/{version}/{name}");
            case.check(&format!("sign {path} again"), &[Kind::SealedManifest], |output| {
                write(&output.join(&path), b"forged");
                edit(&output.join(format!("leaders/{version}/manifest.json")), |manifest| {
                    manifest.files.insert((*name).clone(), Digest::of(b"forged"));
                });
            });
        }
    }

    for added in
        ["new.html", "stages/new.html", ".hidden", "data/x/y.csv", "manifest.json.bak", "a/manifest.json"]
    {
        case.check(&format!("add {added}"), &[Kind::SealedFileAdded], |output| {
            put(&output.join("everyone/2026-10"), added, "new");
        });
    }
    type Edit = fn(&mut Manifest);
    let edits: [(&str, Edit); 8] = [
        ("reason", |manifest| manifest.reason = Some("Another".into())),
        ("title", |manifest| manifest.title.push('!')),
        ("headline", |manifest| manifest.headline = None),
        ("program", |manifest| manifest.program.push('1')),
        ("previous", |manifest| manifest.previous = None),
        ("inputs", |manifest| manifest.inputs.clear()),
        ("all inputs", |manifest| manifest.all_inputs = Digest::of(b"")),
        ("files", |manifest| drop(manifest.files.pop_last())),
    ];
    for (field, change) in edits {
        for version in ["2026-08", "2026-09", "2026-10", "2026-09.r2"] {
            let path = format!("everyone/{version}/manifest.json");
            let kinds = [Kind::SealedManifest, Kind::SealedChain];
            let before = fs::read(output.join(&path)).unwrap();
            let mut manifest = Manifest::from_bytes(&before).unwrap();
            change(&mut manifest);
            if manifest.to_bytes() != before {
                case.check(&format!("{field} of {path}"), &kinds, |output| edit(&output.join(&path), change));
            }
        }
    }
    for version in ["2026-08", "2026-09", "2026-10", "2026-09.r2"] {
        let folder = format!("leaders/{version}");
        case.check(&format!("remove {folder}"), &[Kind::SealedChain], |output| {
            fs::remove_dir_all(output.join(&folder)).unwrap();
        });
        case.check(&format!("rename {folder}"), &[Kind::SealedManifest], |output| {
            fs::rename(output.join(&folder), output.join("leaders/2026-12")).unwrap();
        });
        case.check(&format!("hide {folder}"), &[Kind::SealedManifest], |output| {
            fs::rename(output.join(&folder), output.join("leaders/old")).unwrap();
        });
        case.check(&format!("remove the manifest of {folder}"), &[Kind::SealedChain], |output| {
            fs::remove_file(output.join(&folder).join("manifest.json")).unwrap();
        });
        case.check(&format!("empty the manifest of {folder}"), &[Kind::SealedManifest], |output| {
            write(&output.join(&folder).join("manifest.json"), b"{}");
        });
        case.check(&format!("{folder} of another audience"), &[Kind::SealedManifest], |output| {
            fs::remove_dir_all(output.join(&folder)).unwrap();
            copy(&output.join(format!("everyone/{version}")), &output.join(&folder));
        });
        case.check(&format!("a copy of {folder}"), &[Kind::SealedManifest], |output| {
            copy(&output.join(&folder), &output.join("leaders/2026-12"));
        });
    }
    // A version, its manifest and the lists, all made to agree: only the version after it remembers.
    case.check("a forged month with its lists", &[Kind::SealedManifest], |output| {
        write(&output.join("leaders/2026-10/index.html"), b"forged");
        edit(&output.join("leaders/2026-10/manifest.json"), |manifest| {
            manifest.files.insert("index.html".into(), Digest::of(b"forged"));
        });
        let mut entries = Vec::new();
        for version in ["2026-08", "2026-09", "2026-10", "2026-09.r2"] {
            let bytes = fs::read(output.join(format!("leaders/{version}/manifest.json"))).unwrap();
            entries.push(VersionEntry::sealed(&Manifest::from_bytes(&bytes).unwrap(), Digest::of(&bytes)));
        }
        let entries = VersionEntry::arrange(entries);
        write(&output.join("leaders/versions.json"), list_json(&entries).as_bytes());
        write(&output.join("leaders/versions.js"), list_script(&entries).as_bytes());
    });
    for (list, from, to) in [
        ("versions.json", "\"sealed\"", "\"draft\""),
        ("versions.json", "\"superseded_by\": \"2026-09.r2\"", "\"superseded_by\": null"),
        ("versions.json", "Late answers", "Early answers"),
        ("versions.json", "[", "{"),
        ("versions.js", "\"sealed\"", "\"draft\""),
        ("versions.js", "Late answers", "Early answers"),
        ("versions.js", "window", "widow"),
    ] {
        case.check(&format!("{from} in {list}"), &[Kind::SealedList], |output| {
            let place = output.join("leaders").join(list);
            let text = fs::read_to_string(&place).unwrap();
            assert!(text.contains(from));
            write(&place, text.replacen(from, to, 1).as_bytes());
        });
        case.check(&format!("remove {list}"), &[Kind::SealedList], |output| {
            fs::remove_file(output.join("leaders").join(list)).unwrap();
        });
    }
    #[cfg(unix)]
    for name in sealed.iter().take(5) {
        case.check(&format!("link {name}"), &[Kind::SealedFileChanged], |output| {
            let place = output.join("leaders/2026-09").join(name.as_str());
            let real = output.join("everyone/2026-10/index.html");
            fs::remove_file(&place).unwrap();
            std::os::unix::fs::symlink(real, &place).unwrap();
        });
    }
    assert!(case.tried >= 200, "{}", case.tried);
    assert_eq!(found(&output), []);
}
