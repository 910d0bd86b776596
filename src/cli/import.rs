use std::cell::Cell;
use std::fs::File;
use std::io::{self, Cursor, Read};
use std::path::{Path, PathBuf};

use advocate::build::checked;
use advocate::disk::{DiskError, read_project, read_text, write_new_texts, write_texts};
use advocate::finding::{Report, closest};
use advocate::import::{
    Change, Export, Imported, MAX_RAW, Map, Preset, RawTable, import, is_read_whole, propose, read_map,
    read_raw,
};
use advocate::project::Project;
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
    if args.propose {
        let (preset, files) = tool(&args.files);
        let raws = read_raws(files, preset)?;
        let Some((_, table)) = raws.first() else { return Err(no_file()) };
        console.result(&propose(table, &known(&folders.project)?, preset));
        return Ok(Outcome::Done);
    }
    if let Some(map) = &args.map {
        return follow(map, args, &folders, console, |delimiter, console| {
            open(&args.files, delimiter, console)
        });
    }
    let (Some(preset), files) = tool(&args.files) else { return Err(no_map(&args.files)) };
    let raws = read_raws(files, Some(preset))?;
    if !console.quiet {
        for (name, table) in &raws {
            console.note(&format!("`{}` was taken for {}\n", visible(name), table.taken_for.join(", ")));
        }
    }
    let name = format!("imports/{}.yaml", preset.word());
    let place = folders.project.join(&name);
    if !place.exists() {
        let Some((_, table)) = raws.first() else { return Err(no_file()) };
        let text = propose(table, &known(&folders.project)?, Some(preset));
        if args.dry_run {
            console.result(&format!("would write `{}{name}`:\n{text}", folders.prefix));
            return Ok(Outcome::Done);
        }
        write_new_texts(&folders.project, [(name.as_str(), text.as_str())])?;
        console.note(&format!("wrote `{}{name}`: read it, correct it, and import again\n", folders.prefix));
    }
    let opened = move |delimiter, _: &Console| {
        let opened = |(name, table): &(String, RawTable)| {
            let bytes = table.csv(delimiter);
            Opened { name: name.clone(), length: bytes.len() as u64, bytes: Box::new(Cursor::new(bytes)) }
        };
        Ok(raws.iter().map(opened).collect())
    };
    follow(&place, args, &folders, console, opened)
}

/// Imports as a map says.
fn follow(
    map_path: &Path,
    args: &ImportArgs,
    folders: &Folders,
    console: &mut Console,
    open: impl FnOnce(u8, &Console) -> Result<Vec<Opened>, Failure>,
) -> Result<Outcome, Failure> {
    let (sources, map_path) = read(map_path, &folders.project)?;
    let mut report = Report::default();
    let mut map = read_map(&sources, &map_path, &mut report);
    if let (Some(map), Some(period)) = (&mut map, args.period) {
        map.all_of(period);
    }
    let files = open(map.as_ref().map_or(b',', Map::separator), console)?;
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
        tell(&done, args.dry_run, folders, console);
    }
    Ok(Outcome::Done)
}

/// The tool that is named before the files, where one is.
fn tool(files: &[PathBuf]) -> (Option<Preset>, &[PathBuf]) {
    let named = |first: &PathBuf| Preset::ALL.into_iter().find(|preset| first.as_os_str() == preset.word());
    match files.split_first() {
        Some((first, rest)) => match named(first) {
            Some(preset) => (Some(preset), rest),
            None => (None, files),
        },
        None => (None, files),
    }
}

fn no_map(files: &[PathBuf]) -> Failure {
    let tools: Vec<&str> = Preset::ALL.iter().map(|preset| preset.word()).collect();
    // A tool that is misspelt stands where a file would.
    let first = files.first().filter(|file| !file.exists()).and_then(|file| file.to_str());
    let meant = first.and_then(|first| closest(first, tools.iter().copied()));
    Failure::Usage {
        message: "neither a map nor a tool is named".to_owned(),
        help: match meant {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => {
                format!("name a map with `--map MAP.yaml`, or one of {} before the files", tools.join(", "))
            }
        },
    }
}

fn no_file() -> Failure {
    Failure::Usage {
        message: "no file is named".to_owned(),
        help: "name the export behind the tool".to_owned(),
    }
}

/// The project that a map is proposed for, as far as it can be read.
fn known(project: &Path) -> Result<Project, Failure> {
    checked(&read_project(project)?, &mut Report::default()).ok_or_else(|| Failure::Usage {
        message: "the project has no `content/site.yaml` and `content/journey.yaml` that can be read"
            .to_owned(),
        help: "mend them first: `advocate check` says what is wrong".to_owned(),
    })
}

/// Reads exports whole.
fn read_raws(files: &[PathBuf], preset: Option<Preset>) -> Result<Vec<(String, RawTable)>, Failure> {
    if files.is_empty() {
        return Err(no_file());
    }
    let read = |opened: Opened| {
        let mut bytes = Vec::new();
        let read = opened.bytes.take(MAX_RAW + 1).read_to_end(&mut bytes);
        read.map_err(|source| Failure::System { doing: "read the export", source })?;
        let mut table = raw(&opened.name, &bytes)?;
        if let Some(preset) = preset {
            preset.tidy(&mut table);
        }
        Ok((opened.name, table))
    };
    files.iter().map(open_one).map(|opened| read(opened?)).collect()
}

fn raw(name: &str, bytes: &[u8]) -> Result<RawTable, Failure> {
    let name = visible(name);
    if bytes.len() as u64 > MAX_RAW {
        return Err(Failure::Usage {
            message: format!("`{name}` has more than {MAX_RAW} bytes"),
            help: "export it as CSV, and import it with `--map`: that reads files of any size".to_owned(),
        });
    }
    read_raw(bytes).map_err(|error| Failure::Usage {
        message: format!("`{name}`: {}", visible(&error.to_string())),
        help: "export the file again, as CSV, XLSX, ODS or JSON lines".to_owned(),
    })
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

/// Opens all exports before the first is read: a name that is wrong is told at once. Workbooks, JSON and UTF-16 are read
/// whole and become tables.
fn open(files: &[PathBuf], delimiter: u8, console: &Console) -> Result<Vec<Opened>, Failure> {
    let open = |path: &PathBuf| {
        let mut opened = open_one(path)?;
        let refused = |source| Failure::System { doing: "read the export", source };
        let mut begin = Vec::new();
        opened.bytes.by_ref().take(64).read_to_end(&mut begin).map_err(refused)?;
        if !is_read_whole(&begin) {
            return Ok(Opened { bytes: Box::new(Cursor::new(begin).chain(opened.bytes)), ..opened });
        }
        opened.bytes.take(MAX_RAW).read_to_end(&mut begin).map_err(refused)?;
        let table = raw(&opened.name, &begin)?;
        if !console.quiet {
            console.note(&format!(
                "`{}` was taken for {}\n",
                visible(&opened.name),
                table.taken_for.join(", ")
            ));
        }
        let bytes = table.csv(delimiter);
        Ok(Opened { length: bytes.len() as u64, bytes: Box::new(Cursor::new(bytes)), ..opened })
    };
    files.iter().map(open).collect()
}

fn open_one(path: &PathBuf) -> Result<Opened, Failure> {
    if path.as_os_str() == "-" {
        return Ok(Opened { name: "-".to_owned(), length: 0, bytes: Box::new(io::stdin().lock()) });
    }
    let refused = |source| Failure::Disk(DiskError::System { doing: "read", path: path.clone(), source });
    let file = File::open(path).map_err(refused)?;
    let metadata = file.metadata().map_err(refused)?;
    if metadata.is_dir() {
        return Err(Failure::Usage {
            message: format!("`{}` is a folder", visible(&path.display().to_string())),
            help: "name the files in it".to_owned(),
        });
    }
    let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    Ok(Opened { name, length: metadata.len(), bytes: Box::new(file) })
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
