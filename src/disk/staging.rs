use std::cell::Cell;
use std::fs;
use std::path::{Path, PathBuf};

use super::{DiskError, System};
use crate::render::SitePath;

const PREFIX: &str = ".staging-";

/// A folder inside the output folder in which a site is written before it is moved into place.
///
/// `new/` holds the trees to be; `old/` a tree that was moved away and whose successor is not there yet, so that
/// the next run can put it back should this one be killed between the two steps.
pub(super) struct Staging<'g> {
    output: PathBuf,
    folder: PathBuf,
    system: System<'g>,
    /// Whether something has been put into its place. From then on the folder stays until all of it is: it tells the
    /// next run, and `verify`, that lists may be behind.
    begun: Cell<bool>,
}

impl<'g> Staging<'g> {
    /// Clears up after runs that were killed, then makes a new folder. Only for the holder of the lock.
    pub fn make(output: &Path, system: System<'g>) -> Result<Self, DiskError> {
        for leftover in leftovers(output)? {
            restore(output, &leftover, system)?;
            system.remove_folder(&leftover)?;
        }
        let folder = output.join(format!("{PREFIX}{}", std::process::id()));
        for inner in ["new", "old", "top"] {
            let inner = folder.join(inner);
            system.make_folder(&inner)?;
        }
        Ok(Self { output: output.to_owned(), folder, system, begun: Cell::new(false) })
    }

    /// Where a version is written.
    pub fn tree(&self, version: &SitePath) -> PathBuf {
        self.folder.join("new").join(flat(version))
    }

    /// Where a file of the top is written.
    pub fn top(&self, file: &SitePath) -> PathBuf {
        self.folder.join("top").join(flat(file))
    }

    /// Puts a written version into its place. Readers find the old one or the new one.
    pub fn place_tree(&self, version: &SitePath) -> Result<(), DiskError> {
        self.begun.set(true);
        let new = self.tree(version);
        let place = self.output.join(version.as_str());
        if !place.exists() {
            make_parent(&place, self.system)?;
            return self.system.rename(&new, &place);
        }
        if self.system.exchange(&new, &place)? {
            return Ok(());
        }
        let old = self.folder.join("old").join(flat(version));
        replace_in_two_steps(&new, &place, &old, self.system)
    }

    /// Puts a written file of the top into its place.
    pub fn place_top(&self, file: &SitePath) -> Result<(), DiskError> {
        self.begun.set(true);
        let place = self.output.join(file.as_str());
        make_parent(&place, self.system)?;
        self.system.rename(&self.top(file), &place)
    }

    /// Removes the folder with the trees that were replaced; where it cannot be removed, its path.
    pub fn clear(self) -> Option<PathBuf> {
        self.system
            .remove_folder(&self.folder)
            .err()
            .map(|_| self.folder.clone())
            .filter(|folder| folder.exists())
    }
}

impl Drop for Staging<'_> {
    fn drop(&mut self) {
        // After a failure: whatever is not removed here, the next run removes.
        if !self.begun.get() {
            let _ = self.system.remove_folder(&self.folder);
        }
    }
}

/// Moves a tree away and another into its place, where the system cannot do it in one step.
fn replace_in_two_steps(new: &Path, place: &Path, old: &Path, system: System<'_>) -> Result<(), DiskError> {
    system.rename(place, old)?;
    system.rename(new, place).map_err(|error| match system.rename(old, place) {
        Ok(()) => error,
        Err(worse) => worse,
    })
}

/// A version's path as one name: no path of a site has a `+`.
fn flat(path: &SitePath) -> String {
    path.as_str().replace('/', "+")
}

fn make_parent(place: &Path, system: System<'_>) -> Result<(), DiskError> {
    place.parent().map_or(Ok(()), |parent| system.make_folder(parent))
}

/// The staging folders of earlier runs: those with our prefix and a number.
pub(super) fn leftovers(output: &Path) -> Result<Vec<PathBuf>, DiskError> {
    let refused = || DiskError::system("list", output);
    let mut found = Vec::new();
    // What is no folder holds none; writing tells what is wrong with it.
    if !output.is_dir() {
        return Ok(found);
    }
    for entry in fs::read_dir(output).map_err(refused())? {
        let entry = entry.map_err(refused())?;
        let name = entry.file_name();
        let number = name.to_str().and_then(|name| name.strip_prefix(PREFIX)).unwrap_or("");
        let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        if is_number && entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            found.push(entry.path());
        }
    }
    Ok(found)
}

/// Puts back the versions that a killed run had moved away and not replaced.
pub(super) fn restore(output: &Path, leftover: &Path, system: System<'_>) -> Result<(), DiskError> {
    let Ok(entries) = fs::read_dir(leftover.join("old")) else { return Ok(()) };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let Some(version) = name.to_str().and_then(|name| SitePath::new(&name.replace('+', "/"))) else {
            continue;
        };
        let place = output.join(version.as_str());
        if !place.exists() {
            make_parent(&place, system)?;
            system.rename(&entry.path(), &place)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{System, replace_in_two_steps};

    #[test]
    fn without_an_exchange_the_old_tree_is_kept_until_the_new_one_is_there() {
        let folder = tempfile::tempdir().unwrap();
        let at = |path: &str| folder.path().join(path);
        for (tree, text) in [("new", "new"), ("place", "old")] {
            fs::create_dir(at(tree)).unwrap();
            fs::write(at(tree).join("index.html"), text).unwrap();
        }
        replace_in_two_steps(&at("new"), &at("place"), &at("old"), System::default()).unwrap();
        assert_eq!(fs::read_to_string(at("place/index.html")).unwrap(), "new");
        assert_eq!(fs::read_to_string(at("old/index.html")).unwrap(), "old");

        // The new tree is not there: the one that was in place comes back.
        replace_in_two_steps(&at("gone"), &at("place"), &at("away"), System::default()).unwrap_err();
        assert_eq!(fs::read_to_string(at("place/index.html")).unwrap(), "new");
        assert!(!at("away").exists());
    }
}
