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

fn read_tree(folder: &Path) -> Result<PublishedTree, DiskError> {
    let mut tree = PublishedTree::default();
    let names = folders(folder)?;
    let manifests: Vec<(String, Option<Vec<u8>>)> = names
        .into_par_iter()
        .map(|name| Ok((name.clone(), manifest_of(&folder.join(&name))?)))
        .collect::<Result<_, DiskError>>()?;
    for (name, bytes) in manifests {
        let Some(bytes) = bytes else { continue };
        match Manifest::from_bytes(&bytes) {
            Ok(manifest) if manifest.version.to_string() == name => {
                let sealed = Sealed { digest: Digest::of(&bytes), manifest };
                tree.sealed.insert(sealed.manifest.version, sealed);
            }
            _ => {
                tree.unreadable.insert(name);
            }
        }
    }
    let listed = fs::read(folder.join("versions.json")).ok();
    let listed: Vec<VersionEntry> =
        listed.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
    let is_draft = |entry: &VersionEntry| {
        let place = folder.join(entry.version.to_string());
        entry.status == Status::Draft && place.join("index.html").is_file() && !place.join(MANIFEST).exists()
    };
    tree.drafts = listed.into_iter().filter(is_draft).map(|entry| (entry.version, entry)).collect();
    Ok(tree)
}
