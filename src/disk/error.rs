use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// Something that stops reading or writing as a whole: the machine or the folders, not the content.
#[derive(Debug, thiserror::Error)]
pub enum DiskError {
    /// A folder that holds no project.
    #[error("`{}` is not a project: it has no folder `content`", .0.display())]
    NotAProject(PathBuf),
    /// More files and folders than a project may have.
    #[error("`{}` holds more than {limit} files and folders", .path.display())]
    TooManyFiles {
        /// The project.
        path: PathBuf,
        /// How many are read.
        limit: usize,
    },
    /// More text than fits into memory with room to work.
    #[error("the texts of `{}` have more than {limit} bytes together", .path.display())]
    TooMuchText {
        /// The project.
        path: PathBuf,
        /// How many bytes are read.
        limit: u64,
    },
    /// Somebody else writes into the output folder.
    #[error("another run is writing to `{}`", .0.display())]
    Busy(PathBuf),
    /// Somebody else wrote to the output folder between reading and writing.
    #[error("another run wrote to `{}` while this one was at work", .0.display())]
    Overtaken(PathBuf),
    /// The output folder lies where the next build would read it.
    #[error("the output folder `{}` lies inside the project's `{inside}`", .path.display())]
    OutputInside {
        /// The output folder.
        path: PathBuf,
        /// `content` or `themes`.
        inside: &'static str,
    },
    /// Something that this program did not write stands where the site would go.
    #[error("`{}` is there already and was not written by advocate", .0.display())]
    NotOurs(PathBuf),
    /// A sealed version stands where a version would be written.
    #[error("`{}` is sealed and is never written again", .0.display())]
    Sealed(PathBuf),
    /// A link in the output folder, through which files elsewhere would be overwritten.
    #[error("`{}` is a link", .0.display())]
    Link(PathBuf),
    /// A file of the project that was to be copied and is no longer what it was when it was read.
    #[error("`{}` is no longer a file of the project", .0.display())]
    Gone(PathBuf),
    /// Somebody stopped the run.
    #[error("stopped; what was there before is untouched")]
    Stopped,
    /// The system refused.
    #[error("cannot {doing} `{}`: {source}", .path.display())]
    System {
        /// What was tried, as a verb.
        doing: &'static str,
        /// With what.
        path: PathBuf,
        /// The system's own words.
        source: io::Error,
    },
}

impl DiskError {
    /// What to do about it.
    pub fn help(&self) -> &'static str {
        match self {
            DiskError::NotAProject(_) => {
                "go to the folder that holds `content/site.yaml`, or name it with `--project DIR`"
            }
            DiskError::TooManyFiles { .. } => {
                "keep only what the report needs below `content` and `themes`, and look for links that lead in circles"
            }
            DiskError::TooMuchText { .. } => "turn raw exports into snapshots with `advocate import`",
            DiskError::Busy(_) => "wait until it has finished, then try again",
            DiskError::Overtaken(_) => "run the command again",
            DiskError::OutputInside { .. } => "name a folder outside with `--output DIR`",
            DiskError::NotOurs(_) => "name an empty or a new folder with `--output DIR`, or move it away",
            DiskError::Sealed(_) => "seal a correction beside it: `advocate publish --revise \"REASON\"`",
            DiskError::Link(_) => "remove the link: a site is written through none",
            DiskError::Gone(_) => "run the command again",
            DiskError::Stopped => "run the command again when you want it",
            DiskError::System { source, .. } => help_for(source.kind()),
        }
    }

    pub(super) fn system(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| DiskError::System { doing, path: path.to_owned(), source }
    }
}

fn help_for(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::PermissionDenied => {
            "check that you may read and write there, and that no program has it open"
        }
        ErrorKind::ReadOnlyFilesystem => "name a folder that can be written to with `--output DIR`",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
            "free some space; the site that was there before is untouched"
        }
        ErrorKind::NotFound => "check that the folder is there and the drive is connected, then try again",
        ErrorKind::NotADirectory | ErrorKind::AlreadyExists => {
            "something else stands where a folder should be: move it away, or name another folder"
        }
        ErrorKind::Unsupported => {
            "this drive cannot do it: write to a folder on a local disk with `--output DIR`, then copy it"
        }
        ErrorKind::CrossesDevices => "the folder lies on two drives: name a new one with `--output DIR`",
        _ => "try again; if it stays, write to another folder with `--output DIR`",
    }
}
