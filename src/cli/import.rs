use std::cell::Cell;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use advocate::disk::{DiskError, read_project, read_text, write_texts};
use advocate::finding::Report;
use advocate::import::{Change, Export, Imported, import, read_map};
use advocate::source::{SourceFile, SourcePath, Sources};

use super::Outcome;
use super::args::{Global, ImportArgs};
use super::console::{Console, Work};
use super::failure::Failure;
use super::print::{Listing, count, human, visible};
use super::project::Folders;
use super::stop;

/// The most changes that are listed for a person; all of them with `-v`.
const MOST_CHANGES: usize = 20;

/// `advocate import`: reads the map and the exports, tells where every row went, and writes snapshots.
pub fn run(args: &ImportArgs, global: &Global, console: &mut Console) -> Result<Outcome, Failure> {
    let folders = Folders::find(global)?;
    let (sources, map_path) = read(&args.map, &folders.project)?;
    let mut report = Report::default();
    let map = read_map(&sources, &map_path, &mut report);
    let files = open(args)?;
    let done = map.and_then(|map| {
        let work = console.work("importing");
        let (read, all) = (Cell::new(0), files.iter().map(|file| file.length).sum());
        let exports = files.into_iter().map(|file| Export {
            name: file.name,
            bytes: Watched { inner: file.bytes, read: &read, all, work: &work },
        });
        import(&map, &sources, exports, &mut report)
    });
    let listing = Listing::new(&report, &sources, &folders.prefix, false);
    console.note(&human(&listing, console.colour_of_errors));
    let Some(done) = done.filter(|_| !report.has_errors()) else {
        console.note(&format!("{}\nnothing was written\n", listing.summary()));
        return Ok(Outcome::Rejected);
    };
    if !args.dry_run {
        let _uninterrupted = stop::Writing::begin();
        let changed = done.snapshots.values().filter(|snapshot| snapshot.differs);
        let texts = changed.map(|snapshot| (snapshot.path.as_str(), snapshot.text.as_str()));
        write_texts(&folders.project, texts)?;
    }
    if !console.quiet {
        tell(&done, args.dry_run, &folders, console);
    }
    Ok(Outcome::Done)
}

/// The project with the map and the tables that it names. A map outside the project is known by its name.
fn read(map: &Path, project: &Path) -> Result<(Sources, SourcePath), Failure> {
    let sources = read_project(project)?;
    let inside = map
        .canonicalize()
        .ok()
        .zip(project.canonicalize().ok())
        .and_then(|(map, project)| SourcePath::new(map.strip_prefix(project).ok()?.to_str()?));
    let name = map.file_name().and_then(|name| name.to_str()).and_then(SourcePath::new);
    let path = inside.or(name).ok_or_else(|| Failure::Usage {
        message: format!("`{}` cannot be the name of a map", visible(&map.display().to_string())),
        help: "name a YAML file with `--map MAP.yaml`".to_owned(),
    })?;
    let mut files: Vec<SourceFile> = sources.iter().map(|(_, file)| file.clone()).collect();
    files.push(SourceFile { path: path.clone(), content: read_text(map)? });
    let sources = Sources::new(files.iter().cloned());
    // What is wrong with the map is told when it is read for good.
    let tables = read_map(&sources, &path, &mut Report::default()).map_or(Vec::new(), |map| map.tables());
    for name in tables {
        let table = path.beside(&name);
        if let Some(table) = table.filter(|table| sources.find(table).is_none()) {
            match read_text(&map.with_file_name("").join(&name)) {
                Ok(content) => files.push(SourceFile { path: table, content }),
                // The import tells of a table that is missing, with the place where the map names it.
                Err(DiskError::System { source, .. }) if source.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(error.into()),
            }
        }
    }
    Ok((Sources::new(files), path))
}

/// An export that is open.
struct Opened {
    name: String,
    /// In bytes; 0 where nobody knows.
    length: u64,
    bytes: Box<dyn Read>,
}

/// Opens all exports before the first is read: a name that is wrong is told at once.
fn open(args: &ImportArgs) -> Result<Vec<Opened>, Failure> {
    let open = |path: &std::path::PathBuf| {
        if path.as_os_str() == "-" {
            return Ok(Opened {
                name: "-".to_owned(),
                length: 0,
                bytes: Box::new(io::stdin().lock()) as Box<dyn Read>,
            });
        }
        let refused = |source| Failure::Disk(DiskError::System { doing: "read", path: path.clone(), source });
        let file = File::open(path).map_err(refused)?;
        let metadata = file.metadata().map_err(refused)?;
        if metadata.is_dir() {
            return Err(Failure::Usage {
                message: format!("`{}` is a folder", visible(&path.display().to_string())),
                help: "name the CSV files in it".to_owned(),
            });
        }
        let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        Ok(Opened { name, length: metadata.len(), bytes: Box::new(file) })
    };
    args.files.iter().map(open).collect()
}

/// An export that shows how far it is read.
struct Watched<'a> {
    inner: Box<dyn Read>,
    read: &'a Cell<u64>,
    all: u64,
    work: &'a Work,
}

impl Read for Watched<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let bytes = self.inner.read(buffer)?;
        self.read.set(self.read.get() + bytes as u64);
        if self.all > 0 {
            self.work.bytes(self.read.get(), self.all);
        }
        Ok(bytes)
    }
}

fn tell(done: &Imported, dry_run: bool, folders: &Folders, console: &mut Console) {
    console.result(&done.tally.to_string());
    let shown = if console.verbose { done.changes.len() } else { MOST_CHANGES };
    for change in done.changes.iter().take(shown) {
        console.result(&format!("{}\n", visible(&Change::to_string(change))));
    }
    if done.changes.len() > shown {
        console
            .result(&format!("… and {} more; `-v` lists all\n", count(done.changes.len() - shown, "change")));
    }
    let written = done.snapshots.values().filter(|snapshot| snapshot.differs).count();
    for snapshot in done.snapshots.values().filter(|snapshot| snapshot.differs && console.verbose) {
        console.note(&format!("{}{}\n", folders.prefix, snapshot.path));
    }
    let same = done.snapshots.len() - written;
    let verb = if dry_run { "would be written" } else { "written" };
    console.result(&format!("{} {verb}, {same} unchanged\n", count(written, "snapshot")));
}
