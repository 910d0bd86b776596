use std::collections::{BTreeMap, BTreeSet};

use super::{Manifest, Status, VersionEntry, list_json, list_script};
use crate::domain::{Digest, Version};
use crate::finding::{Finding, Kind};

/// A tree of versions as it stands on a disk.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct TreeOnDisk {
    /// The folder of its audience; empty where the site has none.
    pub folder: String,
    /// `versions.json`.
    pub list: Option<Vec<u8>>,
    /// `versions.js`.
    pub script: Option<Vec<u8>>,
    /// The folders in it that hold a manifest, by name.
    pub folders: BTreeMap<String, FolderOnDisk>,
    /// Whether a run was stopped before it had put everything in its place.
    pub interrupted: bool,
}

/// A sealed folder as it stands on a disk.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct FolderOnDisk {
    /// The bytes of its manifest.
    pub manifest: Vec<u8>,
    /// Its other files with their digests; `None` where they were not to be read.
    pub files: Option<BTreeMap<String, Digest>>,
    /// What is in it and is neither a file nor a folder, or could not be read, with the reason.
    pub strange: Vec<(String, String)>,
}

/// Something that is not as it was when a version was sealed.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Fault {
    /// A file has other bytes.
    Changed(String),
    /// A file is gone.
    Missing(String),
    /// A file was not there.
    Added(String),
    /// A file cannot be read, or is none; why.
    Strange(String, String),
    /// A manifest cannot be read; why.
    Unreadable(String, String),
    /// A folder's manifest belongs to another version.
    Misplaced {
        /// The folder.
        folder: String,
        /// The version that its manifest names, with its audience.
        names: String,
    },
    /// A manifest is not the one that was sealed.
    Forged {
        /// The version.
        version: String,
        /// Who remembers another manifest: the version after it, or the list of versions.
        witness: String,
    },
    /// A version that a later one follows, or that the list names, is gone.
    Gone {
        /// The version.
        version: String,
        /// Who remembers it.
        witness: String,
    },
    /// Two versions follow the same one, or two follow none.
    Forked(String, String),
    /// Versions that follow each other in a circle.
    Circle(String),
    /// A list of versions does not say what the manifests say.
    List {
        /// Its path.
        path: String,
        /// What is wrong.
        what: String,
        /// Whether a run that was stopped explains it.
        interrupted: bool,
    },
}

impl Fault {
    /// The fault as a finding.
    pub fn finding(&self) -> Finding {
        const RESTORE: &str = "put the version's folder back from a backup; what was meant to change belongs in a correction: \
                               `advocate publish --revise \"REASON\"`";
        let (kind, message, help) = match self {
            Fault::Changed(path) => {
                (Kind::SealedFileChanged, format!("`{path}` was changed after it was sealed"), RESTORE)
            }
            Fault::Missing(path) => {
                (Kind::SealedFileMissing, format!("`{path}` was sealed and is gone"), RESTORE)
            }
            Fault::Added(path) => (
                Kind::SealedFileAdded,
                format!("`{path}` was not there when its version was sealed"),
                "remove it: readers would take it for a part of the report",
            ),
            Fault::Strange(path, why) => {
                (Kind::SealedFileChanged, format!("`{path}` cannot be read: {why}"), RESTORE)
            }
            Fault::Unreadable(folder, why) => {
                (Kind::SealedManifest, format!("the manifest of `{folder}` cannot be read: {why}"), RESTORE)
            }
            Fault::Misplaced { folder, names } => (
                Kind::SealedManifest,
                format!("the folder `{folder}` holds the sealed version `{names}`"),
                "give the folder the name of its version again",
            ),
            Fault::Forged { version, witness } => (
                Kind::SealedManifest,
                format!(
                    "the manifest of `{version}` is not the one that was sealed: {witness} has another digest of it"
                ),
                RESTORE,
            ),
            Fault::Gone { version, witness } => (
                Kind::SealedChain,
                format!("`{version}` was sealed and is gone: {witness} names it"),
                RESTORE,
            ),
            Fault::Forked(one, other) => (
                Kind::SealedChain,
                format!("`{one}` and `{other}` both claim the same place in the chain"),
                "one of them was sealed elsewhere or made by hand: keep the one that was published",
            ),
            Fault::Circle(version) => (
                Kind::SealedChain,
                format!("`{version}` is a part of no chain: versions follow each other in a circle"),
                RESTORE,
            ),
            Fault::List { path, what, interrupted: true } => (
                Kind::UnfinishedRun,
                format!("`{path}` is behind: {what}; a run was stopped before its end"),
                "run `advocate build`: it puts the lists right",
            ),
            Fault::List { path, what, interrupted: false } => (
                Kind::SealedList,
                format!("`{path}` does not say what was sealed: {what}"),
                "run `advocate build`: it writes the lists anew",
            ),
        };
        Finding::nowhere(kind, message).help(help)
    }
}

/// Everything that is wrong with a tree, in a fixed order.
pub fn inspect(tree: &TreeOnDisk) -> Vec<Fault> {
    let at =
        |name: &str| if tree.folder.is_empty() { name.to_owned() } else { format!("{}/{name}", tree.folder) };
    let mut faults = BTreeSet::new();
    let mut sealed: BTreeMap<Version, (Manifest, Digest)> = BTreeMap::new();
    for (name, folder) in &tree.folders {
        let manifest = match Manifest::from_bytes(&folder.manifest) {
            Ok(manifest) => manifest,
            Err(error) => {
                faults.insert(Fault::Unreadable(at(name), error.to_string()));
                continue;
            }
        };
        compare(&at(name), &manifest, folder, &mut faults);
        let mine = manifest.audience.as_deref().unwrap_or("");
        if *name == manifest.version.to_string() && mine == tree.folder {
            sealed.insert(manifest.version, (manifest, Digest::of(&folder.manifest)));
        } else {
            let names = if mine.is_empty() {
                manifest.version.to_string()
            } else {
                format!("{mine}/{}", manifest.version)
            };
            faults.insert(Fault::Misplaced { folder: at(name), names });
        }
    }
    chain(&sealed, &at, &mut faults);
    lists(tree, &sealed, &at, &mut faults);
    faults.into_iter().collect()
}

fn compare(folder: &str, manifest: &Manifest, there: &FolderOnDisk, faults: &mut BTreeSet<Fault>) {
    let path = |file: &str| format!("{folder}/{file}");
    faults.extend(there.strange.iter().map(|(file, why)| Fault::Strange(path(file), why.clone())));
    let strange = |file: &str| there.strange.iter().any(|(name, _)| name == file);
    let Some(files) = &there.files else { return };
    for (file, digest) in &manifest.files {
        match files.get(file) {
            Some(there) if there == digest => {}
            Some(_) => {
                faults.insert(Fault::Changed(path(file)));
            }
            None if strange(file) => {}
            None => {
                faults.insert(Fault::Missing(path(file)));
            }
        }
    }
    let added = files.keys().filter(|file| !manifest.files.contains_key(*file));
    faults.extend(added.map(|file| Fault::Added(path(file))));
}

fn chain(
    sealed: &BTreeMap<Version, (Manifest, Digest)>,
    at: &dyn Fn(&str) -> String,
    faults: &mut BTreeSet<Fault>,
) {
    let name = |version: Version| at(&version.to_string());
    // Which version follows which; `None` follows none.
    let mut followers: BTreeMap<Option<Version>, Version> = BTreeMap::new();
    for (&version, (manifest, _)) in sealed {
        let previous = manifest.previous.as_ref();
        if let Some(first) = followers.insert(previous.map(|previous| previous.version), version) {
            faults.insert(Fault::Forked(name(first), name(version)));
        }
        let Some(previous) = previous else { continue };
        let witness = || format!("`{}`", name(version));
        match sealed.get(&previous.version) {
            None => faults.insert(Fault::Gone { version: name(previous.version), witness: witness() }),
            Some((_, digest)) if *digest != previous.manifest => {
                faults.insert(Fault::Forged { version: name(previous.version), witness: witness() })
            }
            Some(_) => false,
        };
    }
    // Whatever is not reached from a version that follows none, or one that is gone, follows itself in the end.
    let mut reached = BTreeSet::new();
    let starts =
        followers.iter().filter(|(before, _)| before.is_none_or(|before| !sealed.contains_key(&before)));
    for (_, &start) in starts {
        let mut at = Some(start);
        while let Some(version) = at.filter(|version| reached.insert(*version)) {
            at = followers.get(&Some(version)).copied();
        }
    }
    let forked = faults.iter().any(|fault| matches!(fault, Fault::Forked(..)));
    if let Some(&astray) = sealed.keys().find(|version| !reached.contains(version)).filter(|_| !forked) {
        faults.insert(Fault::Circle(name(astray)));
    }
}

fn lists(
    tree: &TreeOnDisk,
    sealed: &BTreeMap<Version, (Manifest, Digest)>,
    at: &dyn Fn(&str) -> String,
    faults: &mut BTreeSet<Fault>,
) {
    let mut wrong = |file: &str, what: String| {
        faults.insert(Fault::List { path: at(file), what, interrupted: tree.interrupted });
    };
    let Some(bytes) = &tree.list else {
        if !sealed.is_empty() {
            wrong("versions.json", "it is missing".to_owned());
        }
        return;
    };
    let listed: Vec<VersionEntry> = match serde_json::from_slice(bytes) {
        Ok(listed) => listed,
        Err(error) => return wrong("versions.json", format!("it cannot be read: {error}")),
    };
    let is_sealed = |entry: &VersionEntry| entry.status == Status::Sealed;
    let drafts =
        listed.iter().filter(|entry| !is_sealed(entry) && !sealed.contains_key(&entry.version)).cloned();
    let told = sealed.values().map(|(manifest, digest)| VersionEntry::sealed(manifest, *digest));
    let expected = VersionEntry::arrange(told.chain(drafts).collect());
    let list = list_json(&expected);
    if let Some(script) = &tree.script
        && *script != list_script(&expected).into_bytes()
        && *bytes == list.clone().into_bytes()
    {
        wrong("versions.js", "it differs from `versions.json`".to_owned());
    }
    if tree.script.is_none() {
        wrong("versions.js", "it is missing".to_owned());
    }
    if *bytes != list.into_bytes() {
        let astray = expected.iter().zip(&listed).find(|(one, other)| one != other);
        let what = match astray {
            Some((one, other)) if one.version == other.version => {
                format!("its entry of `{}` is another", one.version)
            }
            Some((one, _)) => format!("`{}` is not where it belongs", one.version),
            None if expected.len() > listed.len() => "a sealed version is not in it".to_owned(),
            None => "it is not written as this program writes it".to_owned(),
        };
        wrong("versions.json", what);
    }
    for entry in listed.iter().filter(|entry| is_sealed(entry)) {
        let version = at(&entry.version.to_string());
        let witness = "the list of versions".to_owned();
        match sealed.get(&entry.version) {
            None => {
                faults.insert(Fault::Gone { version, witness });
            }
            Some((_, digest)) if entry.manifest != Some(*digest) => {
                faults.insert(Fault::Forged { version, witness });
            }
            Some(_) => {}
        }
    }
}
