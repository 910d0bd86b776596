use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use advocate::build::{BuildOptions, build};
use advocate::disk::{read_archive, read_published, write_files};
use advocate::domain::{Id, Version};
use advocate::finding::Report;
use advocate::paper::IS_BUILT_IN;
use advocate::render::pages::REPORT;
use advocate::render::{SiteFile, SitePath};
use advocate::seal::Published;

use super::Outcome;
use super::args::{Global, PdfArgs};
use super::build::read;
use super::console::Console;
use super::failure::Failure;
use super::print::{Listing, human, visible};
use super::project::Folders;
use super::version::{named_version, place};

/// Names the browser to print with, before all others.
const BROWSER: &str = "ADVOCATE_BROWSER";

/// Browsers that print from the command line, as they are called in `PATH`.
const NAMES: [&str; 8] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "microsoft-edge-stable",
    "msedge",
];

/// Where they lie on systems that do not put them in `PATH`.
const PLACES: [&str; 6] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/// How long a browser may take: a whole edition takes it seconds.
const PATIENCE: Duration = Duration::from_secs(180);

/// `advocate pdf`: the report of a version, as it was made with it; else set now, where this program can; else the whole
/// edition, printed with a browser of this machine.
pub fn run(args: &PdfArgs, global: &Global, console: &mut Console) -> Result<Outcome, Failure> {
    let folders = Folders::find(global)?;
    let published = read_published(&folders.output)?;
    let (folder, version) = named_version(args.version.as_deref(), &published)?;
    let place = place(&folder, version);
    let out =
        args.out.clone().unwrap_or_else(|| PathBuf::from(format!("report-{}.pdf", place.replace('/', "-"))));
    let made = folders.output.join(&place).join(REPORT);
    let is_draft = published.trees.get(&folder).is_some_and(|tree| !tree.sealed.contains_key(&version));
    let (pdf, what) = if made.is_file() {
        (
            fs::read(&made).map_err(|source| Failure::System { doing: "read report.pdf", source })?,
            "the report",
        )
    } else if IS_BUILT_IN && is_draft {
        // What is sealed is printed as it was sealed: its inputs may have changed since.
        (set(&folders, &folder, version, &place, published, console)?, "the report")
    } else {
        (print_whole(&folders.output.join(&place), &place, console)?, "the whole edition")
    };
    write_files([(out.as_path(), pdf.as_slice())])?;
    if !console.quiet {
        console.result(&format!("wrote `{}`: {what} of {place}\n", visible(&out.display().to_string())));
    }
    Ok(Outcome::Done)
}

/// Sets the report of a draft anew.
fn set(
    folders: &Folders,
    folder: &str,
    version: Version,
    place: &str,
    published: Published,
    console: &Console,
) -> Result<Vec<u8>, Failure> {
    let sources = read(folders, true, console)?;
    let options = BuildOptions {
        periods: vec![version.period],
        audience: folder.parse::<Id>().ok(),
        pdf: true,
        archive: read_archive(&folders.output, &published),
        published,
    };
    let mut report = Report::default();
    let site = {
        let _work = console.work("setting");
        build(&sources, &options, &mut report)
    };
    let document = SitePath::new(place)
        .zip(SitePath::new(REPORT))
        .and_then(|(place, name)| site.versions.get(&place)?.get(&name));
    match document {
        Some(SiteFile::Bytes(bytes)) => Ok(bytes.clone()),
        _ => {
            let listing = Listing::new(&report, &sources, &folders.prefix, false);
            console.note(&human(&listing, console.colour_of_errors));
            Err(Failure::Usage {
                message: format!("the report of {place} cannot be set"),
                help: "mend the findings; `advocate check` tells them all".to_owned(),
            })
        }
    }
}

/// Prints the whole edition with a browser.
fn print_whole(version: &Path, place: &str, console: &Console) -> Result<Vec<u8>, Failure> {
    let sheet = version.join("print.html");
    if !sheet.is_file() {
        return Err(Failure::Usage {
            message: format!("`{place}` has no print.html"),
            help: "build the version with this program: `advocate build`".to_owned(),
        });
    }
    let browser = browser().ok_or_else(|| outside("there is no browser to print with"))?;
    let _work = console.work("printing");
    let room = Room::new()?;
    print(&browser, &sheet, &room.0)
}

fn outside(message: &str) -> Failure {
    Failure::Outside {
        message: message.to_owned(),
        help: format!(
            "install Chromium, Chrome or Edge, or name one in {BROWSER}; or open print.html in any browser and print it there"
        ),
    }
}

/// The first browser that is there.
fn browser() -> Option<PathBuf> {
    if let Some(named) = std::env::var_os(BROWSER) {
        return Some(PathBuf::from(named)).filter(|browser| browser.is_file());
    }
    let path = std::env::var_os("PATH").unwrap_or_default();
    let endings: &[&str] = if cfg!(windows) { &[".exe"] } else { &[""] };
    let in_path = std::env::split_paths(&path).flat_map(|folder| {
        NAMES.iter().flat_map(move |name| {
            let folder = folder.clone();
            endings.iter().map(move |ending| folder.join(format!("{name}{ending}")))
        })
    });
    in_path.chain(PLACES.iter().map(PathBuf::from)).find(|browser| browser.is_file())
}

/// A folder for one run of a browser, which is gone afterwards.
struct Room(PathBuf);

impl Room {
    fn new() -> Result<Self, Failure> {
        let folder = std::env::temp_dir().join(format!("advocate-print-{}", std::process::id()));
        let failed = |source| Failure::System { doing: "make a folder for the browser", source };
        fs::create_dir(&folder).map_err(failed)?;
        Ok(Self(folder))
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        // What a browser leaves in a folder for temporary files does no harm.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Prints a page, which has no scripts, in a profile of its own, and gives the document.
fn print(browser: &Path, sheet: &Path, room: &Path) -> Result<Vec<u8>, Failure> {
    let system = |doing| move |source| Failure::System { doing, source };
    let sheet = fs::canonicalize(sheet).map_err(system("read print.html"))?;
    let pdf = room.join("out.pdf");
    let flag = |name: &str, value: &OsStr| {
        let mut flag = std::ffi::OsString::from(name);
        flag.push(value);
        flag
    };
    let mut command = Command::new(browser);
    command
        .args(["--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-sync"])
        .args(["--disable-background-networking", "--disable-component-update", "--no-pdf-header-footer"])
        .args(["--generate-pdf-document-outline"])
        .arg(flag("--user-data-dir=", room.as_os_str()))
        .arg(flag("--print-to-pdf=", pdf.as_os_str()))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    if is_root() {
        // A browser cannot lock itself in as root; what it reads is our own page, without scripts.
        command.arg("--no-sandbox");
    }
    let mut child = command.arg(&sheet).spawn().map_err(system("start the browser"))?;
    let begun = Instant::now();
    loop {
        if child.try_wait().map_err(system("wait for the browser"))?.is_some() {
            break;
        }
        if begun.elapsed() > PATIENCE {
            // It may have ended at this moment.
            let _ = child.kill();
            let _ = child.wait();
            return Err(outside("the browser did not end"));
        }
        sleep(Duration::from_millis(50));
    }
    match fs::read(&pdf) {
        Ok(bytes) if bytes.starts_with(b"%PDF-") => Ok(bytes),
        _ => Err(outside(&format!("`{}` printed nothing", visible(&browser.display().to_string())))),
    }
}

#[cfg(unix)]
fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    fs::metadata("/proc/self").is_ok_and(|of_us| of_us.uid() == 0)
}

#[cfg(not(unix))]
fn is_root() -> bool {
    false
}
