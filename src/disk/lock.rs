use std::fs::{File, TryLockError};
use std::path::Path;
use std::time::Duration;

use super::{DiskError, System};

/// The name of the file whose lock lets one run at a time write.
pub(super) const NAME: &str = ".lock";

/// How often the lock is tried, and how long is waited between. A run that has just ended may still hold it for a moment
/// through a program that it was starting; one that goes on for longer is told of.
const ATTEMPTS: u32 = 10;
const PAUSE: Duration = Duration::from_millis(50);

/// The right to write into an output folder. The system takes it back when the run ends, however it ends.
pub(super) struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the right, or says who has it. The file itself stays: removing it would let two runs lock two files.
    pub fn take(output: &Path, system: System<'_>) -> Result<Self, DiskError> {
        let path = output.join(NAME);
        let file = system.open_lock(&path)?;
        for attempt in 1.. {
            match file.try_lock() {
                Ok(()) => break,
                Err(TryLockError::WouldBlock) if attempt < ATTEMPTS => std::thread::sleep(PAUSE),
                Err(TryLockError::WouldBlock) => return Err(DiskError::Busy(output.to_owned())),
                Err(TryLockError::Error(error)) => return Err(DiskError::system("lock", &path)(error)),
            }
        }
        Ok(Self { _file: file })
    }
}
