use std::fs::{self, File, TryLockError};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::{DiskError, System};

/// A file to which lines are added and from which none is taken, such as a journal. One run at a time has it; what it
/// added is on the disk for good before the next thing is done.
#[derive(Debug)]
pub struct Appended {
    file: File,
    path: PathBuf,
}

impl Appended {
    /// Opens the file, makes it where it is missing, and reads its lines. A last line without its end is one that a run
    /// was stopped in the middle of: it is taken away.
    pub fn open(path: &Path) -> Result<(Self, String), DiskError> {
        let fail = |doing| DiskError::system(doing, path);
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            fs::create_dir_all(folder).map_err(DiskError::system("make the folder", folder))?;
        }
        let mut file = private().open(path).map_err(fail("open"))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(DiskError::Busy(path.to_owned())),
            Err(TryLockError::Error(error)) => return Err(fail("lock")(error)),
        }
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).map_err(fail("read"))?;
        let whole = bytes.iter().rposition(|&byte| byte == b'\n').map_or(0, |end| end + 1);
        if whole < bytes.len() {
            bytes.truncate(whole);
            file.set_len(whole as u64).map_err(fail("write"))?;
        }
        file.seek(SeekFrom::End(0)).map_err(fail("read"))?;
        file.sync_all().map_err(fail("write"))?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        Ok((Self { file, path: path.to_owned() }, text))
    }

    /// Adds a line.
    pub fn add(&mut self, line: &str, system: System<'_>) -> Result<(), DiskError> {
        let Self { file, path } = self;
        system.append(file, path, format!("{line}\n").as_bytes())
    }
}

/// Names of readers stand in it: nobody else on the machine reads them.
fn private() -> fs::OpenOptions {
    let mut options = File::options();
    options.read(true).append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

impl System<'_> {
    fn append(&self, file: &mut File, place: &Path, line: &[u8]) -> Result<(), DiskError> {
        self.pass("write", place, || file.write_all(line).and_then(|()| file.sync_data()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_stay_and_a_torn_one_goes() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep/journal");
        let (mut file, text) = Appended::open(&path).unwrap();
        assert_eq!(text, "");
        file.add("one", System::default()).unwrap();
        file.file.write_all(b"tw").unwrap();
        drop(file);
        let (mut file, text) = Appended::open(&path).unwrap();
        assert_eq!(text, "one\n");
        file.add("three", System::default()).unwrap();
        drop(file);
        assert_eq!(Appended::open(&path).unwrap().1, "one\nthree\n");
    }

    #[test]
    fn one_run_at_a_time_has_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal");
        let _first = Appended::open(&path).unwrap();
        assert!(matches!(Appended::open(&path), Err(DiskError::Busy(_))));
    }
}
