use std::env;
use std::path::{Path, PathBuf};

use advocate::disk::find_project;

use super::args::Global;
use super::failure::Failure;

/// The folders that a command works on.
pub struct Folders {
    /// The project.
    pub project: PathBuf,
    /// Where sites are written to.
    pub output: PathBuf,
    /// How a path inside the project begins when it is shown: what leads there from the current folder, or
    /// nothing where the project does not lie below it.
    pub prefix: String,
}

impl Folders {
    /// The folders as the arguments say, or as the current folder does.
    pub fn find(global: &Global) -> Result<Self, Failure> {
        let here = env::current_dir()
            .map_err(|source| Failure::System { doing: "tell the current folder", source })?;
        let project = match &global.project {
            Some(named) => named_project(named)?,
            None => find_project(&here).map(|found| below(&here, &found)).ok_or_else(no_project)?,
        };
        let output = global.output.clone().unwrap_or_else(|| beside_content(&project));
        let prefix = prefix(&here, &project);
        Ok(Self { project, output, prefix })
    }
}

fn named_project(named: &Path) -> Result<PathBuf, Failure> {
    if named.join("content").exists() {
        return Ok(named.to_owned());
    }
    Err(Failure::Usage {
        message: format!("`{}` is not a project: it has no folder `content`", named.display()),
        help: "name the folder that holds `content/site.yaml`".to_owned(),
    })
}

fn no_project() -> Failure {
    Failure::Usage {
        message: "there is no project here: no `content/site.yaml` in this folder or above it".to_owned(),
        help: "go to the project's folder, or name it with `--project DIR`".to_owned(),
    }
}

/// A folder as seen from here, where it lies below: shorter to read.
fn below(here: &Path, folder: &Path) -> PathBuf {
    match folder.strip_prefix(here) {
        Ok(inside) if inside.as_os_str().is_empty() => PathBuf::from("."),
        Ok(inside) => inside.to_owned(),
        Err(_) => folder.to_owned(),
    }
}

/// Where sites go when nothing is said, without a `./` that says nothing either.
fn beside_content(project: &Path) -> PathBuf {
    if project == Path::new(".") { PathBuf::from("output") } else { project.join("output") }
}

fn prefix(here: &Path, project: &Path) -> String {
    let (Ok(here), Ok(project)) = (here.canonicalize(), project.canonicalize()) else { return String::new() };
    match project.strip_prefix(&here).ok().and_then(Path::to_str) {
        None | Some("") => String::new(),
        Some(inside) => format!("{}/", inside.replace('\\', "/")),
    }
}
