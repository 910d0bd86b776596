//! The working day: the first hour of a newcomer, the machine that checks each month, and the editor beside it.

mod findings;
mod first;
mod formats;
mod preview;
mod schema;
#[cfg(unix)]
mod serve;
mod shapes;
#[cfg(unix)]
mod workflows;

use std::path::Path;

use assert_cmd::Command;

/// The program in a folder, away from what the machine says of itself.
fn advocate(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_advocate"));
    command.current_dir(folder).env_remove("NO_COLOR").env_remove("CI").env_remove("GITHUB_STEP_SUMMARY");
    command.env("SOURCE_DATE_EPOCH", "1793620800");
    command
}

/// Exit code, standard output, standard error.
fn run(folder: &Path, args: &[&str]) -> (i32, String, String) {
    let output = advocate(folder).args(args).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

/// A project of `advocate init`.
fn first_project() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let (code, _, errors) = run(folder.path(), &["init"]);
    assert_eq!((code, errors.as_str()), (0, ""));
    folder
}
