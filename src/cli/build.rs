use std::time::Instant;

use advocate::build::{BuildOptions, build};
use advocate::disk::{Placed, Written, read_project, read_versions, write_site};
use advocate::finding::Report;
use advocate::render::Site;
use advocate::source::Sources;

use super::Outcome;
use super::args::{BuildArgs, Global};
use super::console::Console;
use super::failure::Failure;
use super::print::{Listing, count, human, visible};
use super::project::Folders;

/// `advocate build`: reads, builds, prints what was found, and writes unless the content has errors.
pub fn run(args: &BuildArgs, global: &Global, console: &mut Console) -> Result<Outcome, Failure> {
    let start = Instant::now();
    let folders = Folders::find(global)?;
    let sources = read(&folders, console)?;
    let mut report = Report::default();
    let site = make(args, &folders, &sources, &mut report, console);

    let listing = Listing::new(&report, &sources, &folders.prefix, args.strict);
    console.note(&human(&listing, console.colour_of_errors));
    if !listing.findings.is_empty() && !console.quiet {
        console.note(&format!("{}\n", listing.summary()));
    }
    if site.versions.is_empty() && site.top.is_empty() {
        console.note("nothing was written: the content does not make a site\n");
        return Ok(Outcome::Rejected);
    }
    let written = write(&folders, &site, console)?;
    tell(&written, &folders, start, console);
    if listing.errors > 0 {
        console
            .note("what could be built was written as a draft; mend the errors before anyone relies on it\n");
        return Ok(Outcome::Rejected);
    }
    Ok(Outcome::Done)
}

fn read(folders: &Folders, console: &Console) -> Result<Sources, Failure> {
    let _work = console.work("reading");
    let sources = read_project(&folders.project)?;
    if console.verbose {
        let project = visible(&folders.project.display().to_string());
        console.note(&format!("read {} in `{project}`\n", count(sources.iter().count(), "file")));
    }
    Ok(sources)
}

fn make(
    args: &BuildArgs,
    folders: &Folders,
    sources: &Sources,
    report: &mut Report,
    console: &Console,
) -> Site {
    let _work = console.work("building");
    let present = read_versions(&folders.output);
    let options = BuildOptions { periods: args.periods.clone(), audience: args.audience.clone(), present };
    build(sources, &options, report)
}

fn write(folders: &Folders, site: &Site, console: &Console) -> Result<Written, Failure> {
    let work = console.work("writing");
    Ok(write_site(&folders.output, &folders.project, site, &|progress| work.show(progress))?)
}

fn tell(written: &Written, folders: &Folders, start: Instant, console: &mut Console) {
    if let Some(leftover) = &written.leftover {
        let leftover = visible(&leftover.display().to_string());
        console.note(&format!("note: `{leftover}` could not be removed; the next build tries again\n"));
    }
    if console.verbose {
        for (version, placed) in &written.versions {
            console.note(&format!("{version}: {}\n", word(*placed)));
        }
    }
    if !console.quiet {
        let versions = count(written.versions.len(), "version");
        let files = count(written.files, "file");
        let output = visible(&folders.output.display().to_string());
        let seconds = start.elapsed().as_secs_f64();
        console.result(&format!("built {versions} in {seconds:.2} s: {files} written to `{output}`\n"));
    }
}

fn word(placed: Placed) -> &'static str {
    match placed {
        Placed::New => "new",
        Placed::Replaced => "replaced",
        Placed::Unchanged => "unchanged",
    }
}
