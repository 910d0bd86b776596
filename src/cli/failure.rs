use std::io;

use advocate::disk::DiskError;

use super::stop::INTERRUPTED;

/// The exit code of wrong usage; clap's own too.
pub const USAGE: u8 = 2;

/// The exit code when the machine failed us.
const MACHINE: u8 = 3;

/// What stops a command.
#[derive(Debug)]
pub enum Failure {
    /// The command was given something that it cannot work with.
    Usage {
        /// What is wrong.
        message: String,
        /// What to do about it.
        help: String,
    },
    /// Reading or writing failed.
    Disk(DiskError),
    /// Something that is not of this program did not do its part: a mail server, a browser.
    Outside {
        /// What is wrong.
        message: String,
        /// What to do about it.
        help: String,
    },
    /// The current folder, or the place where output goes, failed.
    System {
        /// What was tried, as a verb with its object.
        doing: &'static str,
        /// The system's own words.
        source: io::Error,
    },
}

impl Failure {
    /// The exit code.
    pub fn code(&self) -> u8 {
        match self {
            Failure::Usage { .. } => USAGE,
            Failure::Disk(DiskError::Stopped) => INTERRUPTED,
            Failure::Disk(_) | Failure::Outside { .. } | Failure::System { .. } => MACHINE,
        }
    }

    /// What is wrong.
    pub fn message(&self) -> String {
        match self {
            Failure::Usage { message, .. } | Failure::Outside { message, .. } => message.clone(),
            Failure::Disk(error) => error.to_string(),
            Failure::System { doing, source } => format!("cannot {doing}: {source}"),
        }
    }

    /// What to do about it.
    pub fn help(&self) -> String {
        match self {
            Failure::Usage { help, .. } | Failure::Outside { help, .. } => help.clone(),
            Failure::Disk(error) => error.help().to_owned(),
            Failure::System { .. } => {
                "check that the drive is there and has space, then try again".to_owned()
            }
        }
    }
}

impl From<DiskError> for Failure {
    fn from(error: DiskError) -> Self {
        Failure::Disk(error)
    }
}
