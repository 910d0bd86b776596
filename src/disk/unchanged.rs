use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::render::{SiteFile, Tree};

/// Whether a folder holds exactly this tree: the same files with the same bytes and nothing else. Anything that
/// cannot be read counts as changed; writing tells what is wrong with it.
pub(super) fn tree_is_unchanged(place: &Path, tree: &Tree, project: &Path) -> bool {
    let expected: BTreeSet<PathBuf> = tree.keys().map(|path| place.join(path.as_str())).collect();
    let mut there = BTreeSet::new();
    if list(place, &mut there).is_err() || there != expected {
        return false;
    }
    tree.par_iter().all(|(path, file)| file_is_unchanged(&place.join(path.as_str()), file, project))
}

/// Whether a file holds exactly these bytes.
pub(super) fn file_is_unchanged(place: &Path, file: &SiteFile, project: &Path) -> bool {
    match file {
        SiteFile::Bytes(bytes) => {
            let len = bytes.len() as u64;
            is_file_of(place, len) && fs::read(place).is_ok_and(|there| there == *bytes)
        }
        SiteFile::Copy(source) => {
            let source = project.join(source.as_str());
            fs::metadata(&source).is_ok_and(|metadata| is_file_of(place, metadata.len()))
                && same_bytes(place, &source).unwrap_or(false)
        }
    }
}

fn is_file_of(place: &Path, len: u64) -> bool {
    fs::symlink_metadata(place).is_ok_and(|metadata| metadata.is_file() && metadata.len() == len)
}

/// The files below a folder. An empty folder or anything that is no file is an error: no tree has one.
fn list(folder: &Path, files: &mut BTreeSet<PathBuf>) -> io::Result<()> {
    let mut empty = true;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        empty = false;
        if entry.file_type()?.is_dir() {
            list(&entry.path(), files)?;
        } else {
            files.insert(entry.path());
        }
    }
    if empty { Err(io::ErrorKind::NotFound.into()) } else { Ok(()) }
}

fn same_bytes(one: &Path, other: &Path) -> io::Result<bool> {
    let (mut one, mut other) = (File::open(one)?, File::open(other)?);
    let (mut left, mut right) = (Vec::new(), Vec::new());
    loop {
        left.clear();
        right.clear();
        // A recording may be large: it is compared piece by piece.
        (&mut one).take(1 << 20).read_to_end(&mut left)?;
        (&mut other).take(1 << 20).read_to_end(&mut right)?;
        if left != right {
            return Ok(false);
        }
        if left.is_empty() {
            return Ok(true);
        }
    }
}
