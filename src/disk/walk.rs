use std::fs::{self, FileType};
use std::io;
use std::path::{Path, PathBuf};

use super::DiskError;
use super::kind::{is_leftover, is_named_like_a_file};
use crate::source::{SourcePath, Unreadable};

/// Files and folders that a project may hold: many times the largest that is known, and few enough that
/// links that multiply are stopped.
pub const MAX_ENTRIES: usize = 100_000;

/// How many folders deep a file may lie below `content` or `themes`.
pub const MAX_DEPTH: usize = 32;

/// Something that was found on the way through the project.
pub(super) struct Found {
    /// Its path inside the project.
    pub path: SourcePath,
    /// A file, by its path for the system, without links; or why there is none to read.
    pub what: Result<PathBuf, Unreadable>,
}

/// Finds every file of these folders of the project, in name order, and follows links that stay inside.
pub(super) fn walk(project: &Path, folders: &[&str]) -> Result<Vec<Found>, DiskError> {
    let home = fs::canonicalize(project).map_err(DiskError::system("open", project))?;
    let mut walk = Walk { project, home, way: Vec::new(), entries: 0, found: Vec::new() };
    for folder in folders {
        let real = walk.home.join(folder);
        if let (Some(path), Ok(metadata)) = (SourcePath::new(folder), fs::symlink_metadata(&real)) {
            walk.entry(path, real, metadata.file_type())?;
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
    /// Something at `real`, a path in which only the last part may be a link.
    fn entry(&mut self, path: SourcePath, real: PathBuf, kind: FileType) -> Result<(), DiskError> {
        self.entries += 1;
        if self.entries > MAX_ENTRIES {
            return Err(DiskError::TooManyFiles { path: self.project.to_owned(), limit: MAX_ENTRIES });
        }
        let followed = if kind.is_symlink() { self.follow(&real) } else { Ok((real, kind)) };
        let what = match followed {
            Err(why) => Err(why),
            Ok((real, kind)) if kind.is_file() => Ok(real),
            Ok((_, kind)) if !kind.is_dir() => Err(Unreadable::Special),
            Ok(_) if is_named_like_a_file(&path) => Err(Unreadable::IsFolder),
            Ok(_) if self.way.len() >= MAX_DEPTH => Err(Unreadable::TooDeep { limit: MAX_DEPTH }),
            Ok((real, _)) => return self.folder(path, real),
        };
        self.found.push(Found { path, what });
        Ok(())
    }

    fn folder(&mut self, path: SourcePath, real: PathBuf) -> Result<(), DiskError> {
        let mut entries = match list(&real) {
            Ok(entries) => entries,
            Err(error) => {
                self.refuse(path, Unreadable::Refused(error.to_string()));
                return Ok(());
            }
        };
        entries.sort_by_key(fs::DirEntry::file_name);
        self.way.push(real);
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
                _ if name.to_str() != Some(&clean) => self.refuse(inside, Unreadable::WrongName),
                Err(error) => self.refuse(inside, Unreadable::Refused(error.to_string())),
                Ok(kind) => self.entry(inside, entry.path(), kind)?,
            }
        }
        self.way.pop();
        Ok(())
    }

    /// What a link leads to, if it is inside the project and does not lead in circles. Nothing outside is opened.
    fn follow(&self, link: &Path) -> Result<(PathBuf, FileType), Unreadable> {
        let refused = |error: io::Error| Unreadable::Refused(error.to_string());
        let target = fs::canonicalize(link).map_err(|error| match error.kind() {
            io::ErrorKind::PermissionDenied => refused(error),
            _ => Unreadable::DeadLink,
        })?;
        if !target.starts_with(&self.home) {
            return Err(Unreadable::LinkOutside);
        }
        if self.way.iter().any(|folder| folder.starts_with(&target)) {
            return Err(Unreadable::DeadLink);
        }
        let metadata = fs::symlink_metadata(&target).map_err(refused)?;
        Ok((target, metadata.file_type()))
    }

    fn refuse(&mut self, path: SourcePath, why: Unreadable) {
        self.found.push(Found { path, what: Err(why) });
    }
}

fn list(folder: &Path) -> io::Result<Vec<fs::DirEntry>> {
    fs::read_dir(folder)?.collect()
}
