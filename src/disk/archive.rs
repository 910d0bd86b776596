use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use rayon::prelude::*;

use super::DiskError;
use super::published::{folders, trees};
use crate::compare::{Archive, Edition, EditionError};
use crate::domain::{Digest, Version};
use crate::seal::{Fault, Published, Sealed};

const REPORT: &str = "data/report.json";
const PAGES: &str = "data/pages.json";

/// What the sealed versions of an output folder say of themselves. What is not as it was sealed is left out, with a fault.
pub fn read_archive(output: &Path, published: &Published) -> Archive {
    let sealed: Vec<(&String, Version, &Sealed)> = published
        .trees
        .iter()
        .flat_map(|(folder, tree)| {
            tree.sealed.iter().map(move |(version, sealed)| (folder, *version, sealed))
        })
        .collect();
    let read: Vec<Result<_, Fault>> = sealed
        .into_par_iter()
        .map(|(folder, version, sealed)| {
            let name = path_of(folder, version);
            let place = output.join(&name);
            let file = |path: &str| sealed_file(&place, path, &name, sealed);
            // A version without figures cannot be looked back on.
            let Some(report) = file(REPORT)? else { return Ok(None) };
            let edition = Edition::read(&report, file(PAGES)?.as_deref());
            let edition =
                edition.map_err(|error| Fault::Strange(format!("{name}/{REPORT}"), error.to_string()))?;
            Ok(Some(((folder.clone(), version), edition)))
        })
        .collect();
    let mut archive = Archive::default();
    for read in read {
        match read {
            Ok(edition) => archive.editions.extend(edition),
            Err(fault) => archive.faults.push(fault),
        }
    }
    archive
}

fn path_of(folder: &str, version: Version) -> String {
    if folder.is_empty() { version.to_string() } else { format!("{folder}/{version}") }
}

/// The bytes of a file as it was sealed; `None` for one that the version never had.
fn sealed_file(place: &Path, path: &str, name: &str, sealed: &Sealed) -> Result<Option<Vec<u8>>, Fault> {
    let Some(digest) = sealed.manifest.files.get(path) else { return Ok(None) };
    let shown = format!("{name}/{path}");
    match fs::read(place.join(path)) {
        Ok(bytes) if Digest::of(&bytes) == *digest => Ok(Some(bytes)),
        Ok(_) => Err(Fault::Changed(shown)),
        Err(error) if error.kind() == ErrorKind::NotFound => Err(Fault::Missing(shown)),
        Err(error) => Err(Fault::Strange(shown, error.to_string())),
    }
}

/// The versions that stand in an output folder, drafts too, by the folder of their audience.
pub fn read_versions(output: &Path) -> Result<BTreeMap<String, Vec<Version>>, DiskError> {
    let mut found = BTreeMap::new();
    for folder in trees(output)? {
        let place = output.join(&folder);
        let versions = folders(&place)?.into_iter().filter_map(|name| name.parse().ok());
        let mut versions: Vec<Version> = versions
            .filter(|version: &Version| place.join(version.to_string()).join(REPORT).is_file())
            .collect();
        versions.sort_unstable();
        if !versions.is_empty() {
            found.insert(folder, versions);
        }
    }
    Ok(found)
}

/// What a version says of itself, as it stands on the disk.
pub fn read_edition(
    output: &Path,
    folder: &str,
    version: Version,
) -> Result<Result<Edition, EditionError>, DiskError> {
    let place = output.join(path_of(folder, version));
    let read = |path: &str| match fs::read(place.join(path)) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(DiskError::system("read", &place.join(path))(error)),
    };
    let report = read(REPORT)?.unwrap_or_default();
    Ok(Edition::read(&report, read(PAGES)?.as_deref()))
}
