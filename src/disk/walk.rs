use std::fs::{self, FileType};
use std::io;
use std::path::{Path, PathBuf};

use super::DiskError;
use super::kind::{is_leftover, is_named_like_a_file};
use crate::source::{SourcePath, Unreadable};

/// Files and folders that a project may hold: some hundred times the largest that is known, and few enough that
/// links that multiply are stopped.
pub const MAX_ENTRIES: usize = 200_000;

/// How many folders deep a file may lie below `content` or `themes`.
pub const MAX_DEPTH: usize = 32;

/// Something that was found on the way through the project.
pub(super) struct Found {
    /// Its path inside the project.
    pub path: SourcePath,
    /// A file, by its path for the system; or why there is none to read.
    pub what: Result<PathBuf, Unreadable>,
}

/// Finds every file of a folder of the project, in name order, and follows links that stay inside.
pub(super) fn walk(project: &Path, folders: &[&str]) -> Result<Vec<Found>, DiskError> {
    let home = fs::canonicalize(project).map_err(DiskError::system("open", project))?;
    let mut walk = Walk { project, home, way: Vec::new(), entries: 0, found: Vec::new() };
    for folder in folders {
        let on_disk = project.join(folder);
        if let (Some(path), Ok(metadata)) = (SourcePath::new(folder), fs::symlink_metadata(&on_disk)) {
            walk.entry(path, on_disk, metadata.file_type())?;
        }
    }
    Ok(walk.found)
}

struct Walk<'a> {
    project: &'a Path,
    /// The project without links in its path.
    home: PathBuf,
    /// The folders that are open, without links in their paths: a link back to one of them goes in circles.
    way: Vec<PathBuf>,
    entries: usize,
    found: Vec<Found>,
}

impl Walk<'_> {
    fn entry(&mut self, path: SourcePath, on_disk: PathBuf, kind: FileType) -> Result<(), DiskError> {
        self.entries += 1;
        if self.entries > MAX_ENTRIES {
            return Err(DiskError::TooManyFiles { path: self.project.to_owned(), limit: MAX_ENTRIES });
        }
        if kind.is_symlink() {
            match self.follow(&on_disk) {
                Ok(target) => self.thing(path, on_disk, target),
                Err(why) => self.add(path, Err(why)),
            }
        } else {
            self.thing(path, on_disk, kind)
        }
    }

    fn thing(&mut self, path: SourcePath, on_disk: PathBuf, kind: FileType) -> Result<(), DiskError> {
        if kind.is_dir() {
            if is_named_like_a_file(&path) {
                return self.add(path, Err(Unreadable::IsFolder));
            }
            return self.folder(path, &on_disk);
        }
        let what = if kind.is_file() { Ok(on_disk) } else { Err(Unreadable::Special) };
        self.add(path, what)
    }

    fn folder(&mut self, path: SourcePath, on_disk: &Path) -> Result<(), DiskError> {
        if self.way.len() >= MAX_DEPTH {
            return self.add(path, Err(Unreadable::TooDeep { limit: MAX_DEPTH }));
        }
        let mut entries = match list(on_disk) {
            Ok(entries) => entries,
            Err(error) => return self.add(path, Err(Unreadable::Refused(error.to_string()))),
        };
        entries.sort_by_key(fs::DirEntry::file_name);
        // A folder that can be listed has a real path.
        self.way.push(fs::canonicalize(on_disk).map_err(DiskError::system("open", on_disk))?);
        for entry in entries {
            let name = entry.file_name();
            let readable = name.to_string_lossy();
            if is_leftover(&readable) {
                continue;
            }
            // A backslash separates folders on other systems, so that the name could not be kept there.
            let clean = readable.replace('\\', "\u{fffd}");
            let Some(inside) = SourcePath::new(&format!("{path}/{clean}")) else { continue };
            match entry.file_type() {
                _ if name.to_str() != Some(&clean) => self.add(inside, Err(Unreadable::WrongName))?,
                Err(error) => self.add(inside, Err(Unreadable::Refused(error.to_string())))?,
                Ok(kind) => self.entry(inside, entry.path(), kind)?,
            }
        }
        self.way.pop();
        Ok(())
    }

    /// What a link leads to, if it is inside the project and does not lead in circles. Nothing outside is opened.
    fn follow(&self, link: &Path) -> Result<FileType, Unreadable> {
        let target = fs::canonicalize(link).map_err(|error| match error.kind() {
            io::ErrorKind::PermissionDenied => Unreadable::Refused(error.to_string()),
            _ => Unreadable::DeadLink,
        })?;
        if !target.starts_with(&self.home) {
            return Err(Unreadable::LinkOutside);
        }
        if self.way.iter().any(|folder| folder.starts_with(&target)) {
            return Err(Unreadable::DeadLink);
        }
        let metadata =
            fs::symlink_metadata(&target).map_err(|error| Unreadable::Refused(error.to_string()))?;
        Ok(metadata.file_type())
    }

    fn add(&mut self, path: SourcePath, what: Result<PathBuf, Unreadable>) -> Result<(), DiskError> {
        self.found.push(Found { path, what });
        Ok(())
    }
}

fn list(folder: &Path) -> io::Result<Vec<fs::DirEntry>> {
    fs::read_dir(folder)?.collect()
}
