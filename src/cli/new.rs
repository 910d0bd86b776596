use advocate::build::checked;
use advocate::disk::{read_project, write_new_texts};
use advocate::finding::Report;
use advocate::project::Project;
use advocate::skeleton::{next_period, page, page_path, snapshot};

use super::Outcome;
use super::args::{Global, NewArgs, NewCommand, NewPageArgs, NewSnapshotArgs};
use super::console::Console;
use super::failure::Failure;
use super::print::visible;
use super::project::Folders;
use super::today::today;

/// `advocate new`: a skeleton, taken from what the project knows.
pub fn run(args: &NewArgs, global: &Global, console: &mut Console) -> Result<Outcome, Failure> {
    let folders = Folders::find(global)?;
    let sources = read_project(&folders.project)?;
    // What is wrong elsewhere is for `check`: a skeleton takes what can be read.
    let Some(project) = checked(&sources, &mut Report::default()) else {
        return Err(Failure::Usage {
            message: "the project has no `content/site.yaml` and `content/journey.yaml` that can be read"
                .to_owned(),
            help: "mend them first: `advocate check` says what is wrong".to_owned(),
        });
    };
    let (path, text) = match &args.command {
        NewCommand::Snapshot(args) => new_snapshot(args, &project)?,
        NewCommand::Page(args) => new_page(args, &project)?,
    };
    if folders.project.join(&path).symlink_metadata().is_ok() {
        return Err(there(&format!("`{}{path}` is there already", folders.prefix)));
    }
    write_new_texts(&folders.project, [(path.as_str(), text.as_str())])?;
    if !console.quiet {
        console.result(&format!("wrote `{}{}`\n", folders.prefix, visible(&path)));
    }
    Ok(Outcome::Done)
}

fn new_snapshot(args: &NewSnapshotArgs, project: &Project) -> Result<(String, String), Failure> {
    let period = args.period.or_else(|| next_period(project)).ok_or_else(|| Failure::Usage {
        message: "the project has no snapshot yet, so that the next period is not known".to_owned(),
        help: "name it: `advocate new snapshot 2026-10`".to_owned(),
    })?;
    let text = snapshot(project, period).map_err(|error| there(&error.to_string()))?;
    Ok((format!("content/snapshots/{period}.yaml"), text))
}

fn new_page(args: &NewPageArgs, project: &Project) -> Result<(String, String), Failure> {
    let path = page_path(&args.path).map_err(|error| Failure::Usage {
        message: visible(&error.to_string()),
        help: "name a page below `content/playbook`, such as `act/close-the-loop`".to_owned(),
    })?;
    let text = page(project, &path, args.kind.into(), args.title.as_deref(), today());
    Ok((path.to_string(), text))
}

fn there(message: &str) -> Failure {
    Failure::Usage { message: message.to_owned(), help: "nothing was written".to_owned() }
}
