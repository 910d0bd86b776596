use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::digests::digest_of;
use super::lock::{self, Lock};
use super::published::{is_as_read, trees};
use super::staging::{Staging, leftovers, restore};
use super::unchanged::{file_is_unchanged, tree_is_unchanged};
use super::{DiskError, System};
use crate::render::{Site, SiteFile, SitePath, Tree};
use crate::seal::{MANIFEST, Manifest, Published};
use crate::source::SourcePath;

/// How far the writing is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Progress {
    /// So many files are to be written; said once, before the first.
    Files(usize),
    /// One more file is written.
    Written,
}

/// How a site is written.
#[derive(Clone, Copy)]
pub struct Writing<'a> {
    /// What the output folder held when the site was made. Where it holds something else by now, nothing is written.
    pub based_on: &'a Published,
    /// Whether what is there with the same bytes is written again too.
    pub force: bool,
    /// Told how far it is.
    pub progress: &'a (dyn Fn(Progress) + Sync),
    /// The disk.
    pub system: System<'a>,
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
    writing: Writing<'_>,
) -> Result<Written, DiskError> {
    let Writing { based_on, force, progress, system } = writing;
    system.make_folder(output)?;
    let project = fs::canonicalize(project).map_err(DiskError::system("open", project))?;
    stays_out_of_the_sources(output, &project)?;
    overwrites_only_ours(output, site)?;
    let _lock = Lock::take(output, system)?;
    let staging = Staging::make(output, system)?;
    if !is_as_read(output, based_on)? {
        return Err(DiskError::Overtaken(output.to_owned()));
    }

    let versions: BTreeMap<&SitePath, Placed> = site
        .versions
        .iter()
        .map(|(version, tree)| (version, placed(&output.join(version.as_str()), tree, &project, force)))
        .collect();
    for (version, _) in changed(site, &versions) {
        leaves_sealed_alone(output, version)?;
    }
    let top: Vec<(&SitePath, &SiteFile)> = site
        .top
        .iter()
        .filter(|(path, file)| force || !file_is_unchanged(&output.join(path.as_str()), file, &project))
        .collect();

    let mut jobs: Vec<Job<'_>> = Vec::new();
    for (version, tree) in changed(site, &versions) {
        let folder = staging.tree(version);
        make_folders(&folder, tree, system)?;
        let is_sealed = is_sealed(tree);
        let job = |(path, file): (&SitePath, _)| Job { place: folder.join(path.as_str()), file, is_sealed };
        jobs.extend(tree.iter().map(job));
    }
    jobs.extend(top.iter().map(|(path, file)| Job { place: staging.top(path), file, is_sealed: false }));
    progress(Progress::Files(jobs.len()));
    jobs.par_iter().try_for_each(|job| {
        write_file(job, &project, system)?;
        progress(Progress::Written);
        Ok(())
    })?;
    for (version, tree) in changed(site, &versions) {
        holds_what_its_manifest_says(&staging.tree(version), tree)?;
    }

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

fn placed(place: &Path, tree: &Tree, project: &Path, force: bool) -> Placed {
    if !place.exists() {
        Placed::New
    } else if !force && tree_is_unchanged(place, tree, project) {
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

/// Puts back what runs that were stopped had moved away and not replaced, so that it can be read. What else they left
/// behind stays until the next site is written: it tells that lists may be behind.
pub fn put_back(output: &Path) -> Result<(), DiskError> {
    let leftovers = leftovers(output)?;
    if leftovers.is_empty() {
        return Ok(());
    }
    let system = System::default();
    let _lock = Lock::take(output, system)?;
    leftovers.iter().try_for_each(|leftover| restore(output, leftover, system))
}

/// Nothing is replaced in a folder that no run has written to before, and nothing through a link.
fn overwrites_only_ours(output: &Path, site: &Site) -> Result<(), DiskError> {
    // A site that was copied without hidden files has no lock; each tree has its list.
    let listed = |folder: &String| output.join(folder).join("versions.json").exists();
    let ours = output.join(lock::NAME).exists() || trees(output)?.iter().any(listed);
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

/// One file to write.
struct Job<'a> {
    place: PathBuf,
    file: &'a SiteFile,
    /// Whether it belongs to a sealed version: it is put on the disk for good, and nobody may write to it.
    is_sealed: bool,
}

fn is_sealed(tree: &Tree) -> bool {
    tree.keys().any(|path| path.as_str() == MANIFEST)
}

/// A folder with a manifest is never written again. One that was sealed while this run was at work, too.
fn leaves_sealed_alone(output: &Path, version: &SitePath) -> Result<(), DiskError> {
    let place = output.join(version.as_str());
    if place.join(MANIFEST).exists() {
        return Err(DiskError::Sealed(place));
    }
    Ok(())
}

/// Copied files may have changed since they were read: a version is sealed as its manifest says or not at all.
fn holds_what_its_manifest_says(staged: &Path, tree: &Tree) -> Result<(), DiskError> {
    let manifest = tree.iter().find(|(path, _)| path.as_str() == MANIFEST);
    let Some((_, SiteFile::Bytes(bytes))) = manifest else { return Ok(()) };
    let Ok(manifest) = Manifest::from_bytes(bytes) else { return Ok(()) };
    let copies = tree.iter().filter(|(_, file)| matches!(file, SiteFile::Copy(_)));
    for (path, _) in copies {
        let place = staged.join(path.as_str());
        let digest = digest_of(&place).map_err(DiskError::system("read", &place))?;
        if manifest.files.get(path.as_str()) != Some(&digest) {
            return Err(DiskError::Gone(place));
        }
    }
    Ok(())
}

fn make_folders(folder: &Path, tree: &Tree, system: System<'_>) -> Result<(), DiskError> {
    let parents: BTreeSet<&str> =
        tree.keys().filter_map(|path| path.as_str().rsplit_once('/')).map(|(parent, _)| parent).collect();
    system.make_folder(folder)?;
    parents.into_iter().try_for_each(|parent| system.make_folder(&folder.join(parent)))
}

fn write_file(job: &Job<'_>, project: &Path, system: System<'_>) -> Result<(), DiskError> {
    let written = match job.file {
        SiteFile::Bytes(bytes) => system.write_new(&job.place, bytes.as_slice())?,
        SiteFile::Copy(source) => system.write_new(&job.place, open_inside(source, project)?)?,
    };
    if job.is_sealed { system.finish(&written, &job.place) } else { Ok(()) }
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
