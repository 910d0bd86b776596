use std::path::Path;
use std::time::Instant;

use advocate::disk::write_new_texts;
use advocate::skeleton::{Workflow, first_project, workflow};

use super::Outcome;
use super::args::{Ci, InitArgs};
use super::console::Console;
use super::failure::Failure;
use super::print::{count, visible};
use super::today::today;

/// Left alone where it is there: whoever has one knows what belongs in it.
const IGNORE: (&str, &str) = (".gitignore", "# What `advocate build` makes.\n/output\n");

/// `advocate init`: a first project, or the workflow of one that is there.
pub fn run(args: &InitArgs, console: &mut Console) -> Result<Outcome, Failure> {
    let start = Instant::now();
    let folder = args.folder.as_path();
    let is_project = folder.join("content").symlink_metadata().is_ok();
    let mut files = match (is_project, args.ci) {
        (true, None) => return Err(refused(folder, "content")),
        (true, Some(_)) => Vec::new(),
        (false, _) => first_project(today()),
    };
    files.extend(args.ci.map(|ci| {
        let (path, text) = workflow(match ci {
            Ci::Github => Workflow::Github,
            Ci::Gitlab => Workflow::Gitlab,
        });
        (path.to_owned(), text.to_owned())
    }));
    if !is_project && folder.join(IGNORE.0).symlink_metadata().is_err() {
        files.push((IGNORE.0.to_owned(), IGNORE.1.to_owned()));
    }
    if let Some((path, _)) = files.iter().find(|(path, _)| folder.join(path).symlink_metadata().is_ok()) {
        return Err(refused(folder, path));
    }
    write_new_texts(folder, files.iter().map(|(path, text)| (path.as_str(), text.as_str())))?;
    tell(args, is_project, files.len(), start, console);
    Ok(Outcome::Done)
}

fn refused(folder: &Path, path: &str) -> Failure {
    Failure::Usage {
        message: format!("`{}` is there already", visible(&folder.join(path).display().to_string())),
        help: "name a new folder: `advocate init DIR`; nothing was written".to_owned(),
    }
}

fn tell(args: &InitArgs, is_project: bool, files: usize, start: Instant, console: &mut Console) {
    if console.quiet {
        return;
    }
    let folder = visible(&args.folder.display().to_string());
    let seconds = start.elapsed().as_secs_f64();
    console.result(&format!("wrote {} to `{folder}` in {seconds:.2} s\n", count(files, "file")));
    if !is_project {
        let go = if folder == "." { String::new() } else { format!("  cd {folder}\n") };
        console.result(&format!(
            "Next:\n{go}  advocate build          then open output/index.html\n  \
             advocate serve          a preview that follows what you write\n\
             Then put your own words into content/site.yaml and content/journey.yaml; their notes say what each line does.\n"
        ));
    }
    if let Some(ci) = args.ci {
        let (path, _) = workflow(match ci {
            Ci::Github => Workflow::Github,
            Ci::Gitlab => Workflow::Gitlab,
        });
        console.result(&format!("`{path}` begins with what it still needs from you.\n"));
    }
}
