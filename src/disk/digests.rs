use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::DiskError;
use super::published::{folders, manifest_of, trees};
use super::staging::leftovers;
use crate::domain::Digest;
use crate::seal::{FolderOnDisk, Inputs, MANIFEST, TreeOnDisk};
use crate::source::{Content, Sources};

/// The digest of every file of a project as it was read; of recordings, which are not kept in memory, as they are now.
pub fn digest_inputs(root: &Path, sources: &Sources) -> Result<Inputs, DiskError> {
    let files: Vec<_> = sources.iter().map(|(_, file)| file).collect();
    files
        .into_par_iter()
        .map(|file| {
            let digest = match &file.content {
                Content::Text(text) => Digest::of(text.as_bytes()),
                Content::Asset(Some(bytes)) => Digest::of(bytes),
                Content::Asset(None) | Content::Unreadable(_) => {
                    let place = root.join(file.path.as_str());
                    // What cannot be read is a finding by now; it goes into no version.
                    digest_of(&place).unwrap_or(Digest::of(&[]))
                }
            };
            Ok((file.path.clone(), digest))
        })
        .collect()
}

/// The digest of a file's bytes.
pub(super) fn digest_of(place: &Path) -> io::Result<Digest> {
    let mut file = File::open(place)?;
    Digest::of_pieces(|buffer| file.read(buffer))
}

/// Every tree of an output folder as it stands on the disk. The files of a sealed version are read where `wanted` says
/// so, by the folder of the audience and the name of the version's.
pub fn read_trees(
    output: &Path,
    wanted: &(dyn Fn(&str, &str) -> bool + Sync),
) -> Result<Vec<TreeOnDisk>, DiskError> {
    let interrupted = !leftovers(output)?.is_empty();
    let mut found = Vec::new();
    for folder in trees(output)? {
        let place = output.join(&folder);
        let names = folders(&place)?;
        let sealed: Vec<(String, Option<FolderOnDisk>)> = names
            .into_par_iter()
            .map(|name| Ok((name.clone(), read_folder(&place.join(&name), wanted(&folder, &name))?)))
            .collect::<Result<_, DiskError>>()?;
        let sealed: BTreeMap<String, FolderOnDisk> =
            sealed.into_iter().filter_map(|(name, there)| Some((name, there?))).collect();
        let list = fs::read(place.join("versions.json")).ok();
        if sealed.is_empty() && list.is_none() {
            continue;
        }
        let script = fs::read(place.join("versions.js")).ok();
        found.push(TreeOnDisk { folder, list, script, folders: sealed, interrupted });
    }
    Ok(found)
}

fn read_folder(folder: &Path, files: bool) -> Result<Option<FolderOnDisk>, DiskError> {
    let Some(manifest) = manifest_of(folder)? else { return Ok(None) };
    let mut there = FolderOnDisk { manifest, ..FolderOnDisk::default() };
    if files {
        let mut strange = Vec::new();
        let mut places = Vec::new();
        list(folder, "", &mut places, &mut strange);
        let digests: Vec<(String, io::Result<Digest>)> =
            places.into_par_iter().map(|(name, place)| (name, digest_of(&place))).collect();
        let mut known = BTreeMap::new();
        for (name, digest) in digests {
            match digest {
                Ok(digest) => {
                    known.insert(name, digest);
                }
                Err(error) => strange.push((name, error.to_string())),
            }
        }
        strange.sort();
        there.files = Some(known);
        there.strange = strange;
    }
    Ok(Some(there))
}

/// The files below a folder, but for the manifest, by their paths in it; what is neither file nor folder apart.
fn list(
    folder: &Path,
    inside: &str,
    files: &mut Vec<(String, PathBuf)>,
    strange: &mut Vec<(String, String)>,
) {
    let mut fail = |name: &str, why: String| strange.push((name.to_owned(), why));
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => return fail(inside, error.to_string()),
    };
    let mut below = Vec::new();
    for entry in entries {
        match entry.and_then(|entry| Ok((entry.file_type()?, entry))) {
            Err(error) => fail(inside, error.to_string()),
            Ok((kind, entry)) => {
                let name = entry.file_name().to_string_lossy().into_owned();
                let name = if inside.is_empty() { name } else { format!("{inside}/{name}") };
                if kind.is_dir() {
                    below.push((entry.path(), name));
                } else if !kind.is_file() {
                    fail(&name, "it is a link or no file".to_owned());
                } else if name != MANIFEST {
                    files.push((name, entry.path()));
                }
            }
        }
    }
    for (place, name) in below {
        list(&place, &name, files, strange);
    }
}
