use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::DiskError;
use super::lock::{self, Lock};
use super::staging::Staging;
use super::unchanged::{file_is_unchanged, tree_is_unchanged};
use crate::render::{Site, SiteFile, SitePath, Tree};
use crate::source::SourcePath;

/// How far the writing is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Progress {
    /// So many files are to be written; said once, before the first.
    Files(usize),
    /// One more file is written.
    Written,
}

/// What was written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Written {
    /// What happened to each version.
    pub versions: BTreeMap<SitePath, Placed>,
    /// How many files were written.
    pub files: usize,
    /// A folder with replaced files that could not be removed; the next run tries again.
    pub leftover: Option<PathBuf>,
}

/// What happened to a version.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Placed {
    /// There was none.
    New,
    /// It took the place of another.
    Replaced,
    /// The same bytes were there, and were left alone.
    Unchanged,
}

/// Writes a site into the folder `output`, which is made where it is missing.
///
/// Everything is written beside first; only when all of it is there do versions change places with their
/// predecessors, and then the lists that name them. A run that is killed, or meets a full disk, leaves each version
/// as it was or as it should be. One run writes at a time. Versions that the site does not name, and other files
/// beside them, are left alone.
pub fn write_site(
    output: &Path,
    project: &Path,
    site: &Site,
    progress: &(dyn Fn(Progress) + Sync),
) -> Result<Written, DiskError> {
    fs::create_dir_all(output).map_err(DiskError::system("make", output))?;
    let project = fs::canonicalize(project).map_err(DiskError::system("open", project))?;
    stays_out_of_the_sources(output, &project)?;
    overwrites_only_ours(output, site)?;
    let _lock = Lock::take(output)?;
    let staging = Staging::make(output)?;

    let versions: BTreeMap<&SitePath, Placed> = site
        .versions
        .iter()
        .map(|(version, tree)| (version, placed(&output.join(version.as_str()), tree, &project)))
        .collect();
    let top: Vec<(&SitePath, &SiteFile)> = site
        .top
        .iter()
        .filter(|(path, file)| !file_is_unchanged(&output.join(path.as_str()), file, &project))
        .collect();

    let mut jobs: Vec<(PathBuf, &SiteFile)> = Vec::new();
    for (version, tree) in changed(site, &versions) {
        let folder = staging.tree(version);
        make_folders(&folder, tree)?;
        jobs.extend(tree.iter().map(|(path, file)| (folder.join(path.as_str()), file)));
    }
    jobs.extend(top.iter().map(|(path, file)| (staging.top(path), *file)));
    progress(Progress::Files(jobs.len()));
    jobs.par_iter().try_for_each(|(path, file)| {
        write_file(path, file, &project)?;
        progress(Progress::Written);
        Ok(())
    })?;

    for (version, _) in changed(site, &versions) {
        staging.place_tree(version)?;
    }
    for (path, _) in &top {
        staging.place_top(path)?;
    }
    Ok(Written {
        versions: versions.into_iter().map(|(version, placed)| (version.clone(), placed)).collect(),
        files: jobs.len(),
        leftover: staging.clear(),
    })
}

fn placed(place: &Path, tree: &Tree, project: &Path) -> Placed {
    if !place.exists() {
        Placed::New
    } else if tree_is_unchanged(place, tree, project) {
        Placed::Unchanged
    } else {
        Placed::Replaced
    }
}

fn changed<'a>(
    site: &'a Site,
    versions: &BTreeMap<&SitePath, Placed>,
) -> impl Iterator<Item = (&'a SitePath, &'a Tree)> {
    site.versions.iter().filter(|(version, _)| versions.get(version) != Some(&Placed::Unchanged))
}

/// A site inside `content/` would be read by the next build.
fn stays_out_of_the_sources(output: &Path, project: &Path) -> Result<(), DiskError> {
    let real = fs::canonicalize(output).map_err(DiskError::system("open", output))?;
    for inside in ["content", "themes"] {
        if real.starts_with(project.join(inside)) {
            return Err(DiskError::OutputInside { path: output.to_owned(), inside });
        }
    }
    Ok(())
}

/// Nothing is replaced in a folder that no run has written to before, and nothing through a link.
fn overwrites_only_ours(output: &Path, site: &Site) -> Result<(), DiskError> {
    let ours = [lock::NAME, "versions.json"].iter().any(|name| output.join(name).exists());
    for path in site.versions.keys().chain(site.top.keys()) {
        let mut place = output.to_owned();
        let mut parts = path.as_str().split('/').peekable();
        while let Some(part) = parts.next() {
            place.push(part);
            if place.is_symlink() {
                return Err(DiskError::Link(place));
            }
            if parts.peek().is_some() && place.is_file() {
                return Err(DiskError::NotOurs(place));
            }
        }
        let in_the_way = if site.versions.contains_key(path) { place.is_file() } else { place.is_dir() };
        if in_the_way || (!ours && place.exists()) {
            return Err(DiskError::NotOurs(place));
        }
    }
    Ok(())
}

fn make_folders(folder: &Path, tree: &Tree) -> Result<(), DiskError> {
    let parents: BTreeSet<&str> =
        tree.keys().filter_map(|path| path.as_str().rsplit_once('/')).map(|(parent, _)| parent).collect();
    fs::create_dir_all(folder).map_err(DiskError::system("make", folder))?;
    for parent in parents {
        let parent = folder.join(parent);
        fs::create_dir_all(&parent).map_err(DiskError::system("make", &parent))?;
    }
    Ok(())
}

fn write_file(place: &Path, file: &SiteFile, project: &Path) -> Result<(), DiskError> {
    // Two paths that differ only in case are one file on some systems: the second must not replace the first.
    let mut target = File::create_new(place).map_err(DiskError::system("write", place))?;
    match file {
        SiteFile::Bytes(bytes) => target.write_all(bytes).map_err(DiskError::system("write", place)),
        SiteFile::Copy(source) => {
            let mut source = open_inside(source, project)?;
            io::copy(&mut source, &mut target).map(|_| ()).map_err(DiskError::system("write", place))
        }
    }
}

/// Opens a file of the project; it may have changed since it was read.
fn open_inside(source: &SourcePath, project: &Path) -> Result<File, DiskError> {
    let path = project.join(source.as_str());
    let real = fs::canonicalize(&path).map_err(DiskError::system("read", &path))?;
    if !real.starts_with(project) || !real.is_file() {
        return Err(DiskError::Gone(path));
    }
    File::open(&real).map_err(DiskError::system("read", &path))
}
