use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use rayon::prelude::*;

use super::DiskError;
use crate::domain::{Digest, Version};
use crate::seal::{MANIFEST, Manifest, Published, PublishedTree, Sealed, Status, VersionEntry};

/// What an output folder holds: sealed versions by their manifests, drafts as its lists name them.
///
/// A list that is missing or is not one of ours counts as empty: the build then writes it afresh, and what is not listed
/// is not lost, only not linked. A folder that is missing holds nothing.
pub fn read_published(output: &Path) -> Result<Published, DiskError> {
    let mut published = Published::default();
    for folder in trees(output)? {
        let tree = read_tree(&output.join(&folder))?;
        if tree != PublishedTree::default() {
            published.trees.insert(folder, tree);
        }
    }
    Ok(published)
}

/// Whether an output folder still holds what was read of it. Manifests are compared by their digests and not read again: on
/// a site of many sealed versions that is most of the work.
pub(super) fn is_as_read(output: &Path, published: &Published) -> Result<bool, DiskError> {
    let nothing = PublishedTree::default();
    let folders = trees(output)?;
    for folder in &folders {
        if !tree_is_as_read(&output.join(folder), published.trees.get(folder).unwrap_or(&nothing))? {
            return Ok(false);
        }
    }
    Ok(published.trees.keys().all(|folder| folders.contains(folder)))
}

fn tree_is_as_read(folder: &Path, tree: &PublishedTree) -> Result<bool, DiskError> {
    let sealed = |name: &str| {
        tree.sealed
            .get(&name.parse::<Version>().ok()?)
            .filter(|sealed| sealed.manifest.version.to_string() == name)
    };
    let is_known = |name: &str, bytes: &[u8]| match sealed(name) {
        Some(sealed) => sealed.digest == Digest::of(bytes),
        None => tree.unreadable.contains(name) && read_manifest(name, bytes).is_none(),
    };
    let manifests = manifests(folder)?;
    let known = manifests.par_iter().all(|(name, bytes)| is_known(name, bytes));
    Ok(known && manifests.len() == tree.sealed.len() + tree.unreadable.len() && drafts(folder) == tree.drafts)
}

/// The folders that may hold a tree of versions: the output folder itself, and those in it.
pub(super) fn trees(output: &Path) -> Result<Vec<String>, DiskError> {
    let mut trees = vec![String::new()];
    trees.extend(folders(output)?.into_iter().filter(|name| name.parse::<Version>().is_err()));
    Ok(trees)
}

/// The names of the folders in a folder, sorted; hidden ones and links are not ours.
pub(super) fn folders(folder: &Path) -> Result<Vec<String>, DiskError> {
    let mut names = Vec::new();
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        // Nothing is there, or something that is no folder: writing tells what is wrong with it.
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            return Ok(names);
        }
        Err(error) => return Err(DiskError::system("list", folder)(error)),
    };
    for entry in entries {
        let entry = entry.map_err(DiskError::system("list", folder))?;
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        if let Some(name) = entry.file_name().to_str().filter(|name| is_folder && !name.starts_with('.')) {
            names.push(name.to_owned());
        }
    }
    names.sort_unstable();
    Ok(names)
}

/// The manifest of a folder, where it is sealed.
pub(super) fn manifest_of(folder: &Path) -> Result<Option<Vec<u8>>, DiskError> {
    let place = folder.join(MANIFEST);
    match fs::read(&place) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(DiskError::system("read", &place)(error)),
    }
}

/// The manifests in the folders of a tree, by the folder's name.
fn manifests(folder: &Path) -> Result<Vec<(String, Vec<u8>)>, DiskError> {
    let manifests: Vec<Option<(String, Vec<u8>)>> = folders(folder)?
        .into_par_iter()
        .map(|name| Ok(manifest_of(&folder.join(&name))?.map(|bytes| (name, bytes))))
        .collect::<Result<_, DiskError>>()?;
    Ok(manifests.into_iter().flatten().collect())
}

/// A manifest that can be read and names the folder that it stands in.
fn read_manifest(name: &str, bytes: &[u8]) -> Option<Manifest> {
    Manifest::from_bytes(bytes).ok().filter(|manifest| manifest.version.to_string() == name)
}

/// The drafts that the list of a tree names and that are there.
fn drafts(folder: &Path) -> BTreeMap<Version, VersionEntry> {
    let listed = fs::read(folder.join("versions.json")).ok();
    let listed: Vec<VersionEntry> =
        listed.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
    let is_draft = |entry: &VersionEntry| {
        let place = folder.join(entry.version.to_string());
        entry.status == Status::Draft && place.join("index.html").is_file() && !place.join(MANIFEST).exists()
    };
    listed.into_iter().filter(is_draft).map(|entry| (entry.version, entry)).collect()
}

fn read_tree(folder: &Path) -> Result<PublishedTree, DiskError> {
    let read: Vec<(String, Option<Sealed>)> = manifests(folder)?
        .into_par_iter()
        .map(|(name, bytes)| {
            let manifest = read_manifest(&name, &bytes);
            (name, manifest.map(|manifest| Sealed { digest: Digest::of(&bytes), manifest }))
        })
        .collect();
    let mut tree = PublishedTree { drafts: drafts(folder), ..PublishedTree::default() };
    for (name, sealed) in read {
        match sealed {
            Some(sealed) => drop(tree.sealed.insert(sealed.manifest.version, sealed)),
            None => drop(tree.unreadable.insert(name)),
        }
    }
    Ok(tree)
}
