use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::Path;

use super::DiskError;
use super::exchange::exchange;

/// Asked before each operation that changes the disk, with its verb and its place; an error stands for the system's
/// refusal. Tests refuse, or stop the run, at each operation in turn.
pub type Gate<'g> = &'g (dyn Fn(&'static str, &Path) -> io::Result<()> + Sync);

/// Asked before each file is written: whether somebody wants the run to end.
pub type Stopped<'g> = &'g (dyn Fn() -> bool + Sync);

/// The operations that change the disk, all of them.
#[derive(Clone, Copy, Default)]
pub struct System<'g> {
    gate: Option<Gate<'g>>,
    stopped: Option<Stopped<'g>>,
}

impl<'g> System<'g> {
    /// A system in which each operation must pass a gate.
    pub fn behind(gate: Gate<'g>) -> Self {
        Self { gate: Some(gate), ..Self::default() }
    }

    /// A system that writes no further file once it is told to stop. What is written by then is moved into place or
    /// removed as always.
    pub fn until(stopped: Stopped<'g>) -> Self {
        Self { stopped: Some(stopped), ..Self::default() }
    }

    pub(super) fn pass<T>(
        &self,
        doing: &'static str,
        place: &Path,
        act: impl FnOnce() -> io::Result<T>,
    ) -> Result<T, DiskError> {
        let allowed = self.gate.map_or(Ok(()), |gate| gate(doing, place));
        allowed.and_then(|()| act()).map_err(DiskError::system(doing, place))
    }

    pub(super) fn make_folder(&self, place: &Path) -> Result<(), DiskError> {
        self.pass("make", place, || fs::create_dir_all(place))
    }

    /// The file of the lock, made where it is missing.
    pub(super) fn open_lock(&self, place: &Path) -> Result<File, DiskError> {
        self.pass("open", place, || File::options().create(true).truncate(false).write(true).open(place))
    }

    /// Writes a file that must not be there yet: two paths that differ only in case are one file on some systems, and
    /// the second must not replace the first.
    pub(super) fn write_new(&self, place: &Path, mut from: impl Read) -> Result<File, DiskError> {
        if self.stopped.is_some_and(|stopped| stopped()) {
            return Err(DiskError::Stopped);
        }
        let mut target = self.pass("write", place, || File::create_new(place))?;
        if self.gate.is_some() {
            // Half of it arrives before the disk is full.
            let mut bytes = Vec::new();
            from.read_to_end(&mut bytes).map_err(DiskError::system("read", place))?;
            let (first, second) = bytes.split_at(bytes.len() / 2);
            target.write_all(first).map_err(DiskError::system("write", place))?;
            return self.pass("write", place, || target.write_all(second).map(|()| target));
        }
        io::copy(&mut from, &mut target).map_err(DiskError::system("write", place))?;
        Ok(target)
    }

    /// Puts a file on the disk for good, and lets nobody write to it.
    pub(super) fn finish(&self, file: &File, place: &Path) -> Result<(), DiskError> {
        self.pass("protect", place, || {
            file.sync_all()?;
            let mut permissions = file.metadata()?.permissions();
            permissions.set_readonly(true);
            file.set_permissions(permissions)
        })
    }

    pub(super) fn rename(&self, from: &Path, to: &Path) -> Result<(), DiskError> {
        self.pass("replace", to, || fs::rename(from, to))
    }

    /// Lets two folders change places in one step; `false` where the system or the drive cannot.
    pub(super) fn exchange(&self, one: &Path, other: &Path) -> Result<bool, DiskError> {
        self.pass("replace", other, || exchange(one, other))
    }

    pub(super) fn remove_folder(&self, place: &Path) -> Result<(), DiskError> {
        self.pass("remove", place, || fs::remove_dir_all(place))
    }
}
