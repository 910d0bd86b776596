use std::fs::{File, TryLockError};
use std::path::Path;

use super::DiskError;

/// The name of the file whose lock lets one run at a time write.
pub(super) const NAME: &str = ".lock";

/// The right to write into an output folder. The system takes it back when the run ends, however it ends.
pub(super) struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the right, or says who has it. The file itself stays: removing it would let two runs lock two files.
    pub fn take(output: &Path) -> Result<Self, DiskError> {
        let path = output.join(NAME);
        let file = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)
            .map_err(DiskError::system("open", &path))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(DiskError::Busy(output.to_owned())),
            Err(TryLockError::Error(error)) => Err(DiskError::system("lock", &path)(error)),
        }
    }
}
