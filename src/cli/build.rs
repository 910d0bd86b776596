use std::time::Instant;

use advocate::build::{BuildOptions, build};
use advocate::compare::Archive;
use advocate::disk::{
    Placed, System, Writing, Written, put_back, read_archive, read_pictures, read_project, read_published,
    write_site,
};
use advocate::finding::Report;
use advocate::paper::IS_BUILT_IN;
use advocate::render::Site;
use advocate::seal::{Published, snapshot_of};
use advocate::source::Sources;

use super::Outcome;
use super::args::{BuildArgs, Global};
use super::console::Console;
use super::failure::Failure;
use super::print::{Listing, count, human, visible};
use super::project::Folders;
use super::stop;

/// What is said where documents are wanted and cannot be made.
pub const NO_TYPESETTER: &str = "this program was built without the typesetter for PDF";

/// `advocate build`: reads, builds, prints what was found, and writes unless the content has errors.
pub fn run(args: &BuildArgs, global: &Global, console: &mut Console) -> Result<Outcome, Failure> {
    let start = Instant::now();
    if args.pdf && !IS_BUILT_IN {
        return Err(Failure::Usage {
            message: NO_TYPESETTER.to_owned(),
            help: "`advocate pdf` prints a version with a browser; a program built with `--features pdf` sets it"
                .to_owned(),
        });
    }
    let folders = Folders::find(global)?;
    let sources = read(&folders, args.pdf, console)?;
    let mut report = Report::default();
    put_back(&folders.output)?;
    let published = read_published(&folders.output)?;
    let archive = if anything_to_build(&sources, &published, args) {
        read_archive(&folders.output, &published)
    } else {
        Archive::default()
    };
    let options = BuildOptions {
        periods: args.periods.clone(),
        audience: args.audience.clone(),
        pdf: args.pdf,
        published,
        archive,
    };
    let site = make(&options, &sources, &mut report, console);

    let listing = Listing::new(&report, &sources, &folders.prefix, args.strict);
    console.note(&human(&listing, console.colour_of_errors));
    if !listing.findings.is_empty() && !console.quiet {
        console.note(&format!("{}\n", listing.summary()));
    }
    if site.versions.is_empty() && site.top.is_empty() {
        console.note("nothing was written: the content does not make a site\n");
        return Ok(Outcome::Rejected);
    }
    let written = write(&folders, &site, &options.published, args.force, console)?;
    tell(&written, &folders, start, console);
    tell_kept(&site, args, console);
    if listing.errors > 0 {
        console
            .note("what could be built was written as a draft; mend the errors before anyone relies on it\n");
        return Ok(Outcome::Rejected);
    }
    Ok(Outcome::Done)
}

/// Whether any period is not sealed for everyone. Where all are there is nothing to compare, and what sealed versions say
/// need not be read: on a site of ten years that is most of the work.
fn anything_to_build(sources: &Sources, published: &Published, args: &BuildArgs) -> bool {
    let mut periods = sources.iter().filter_map(|(_, file)| snapshot_of(&file.path));
    periods.any(|period| {
        let wanted = args.periods.is_empty() || args.periods.contains(&period);
        wanted
            && (published.trees.is_empty() || !published.trees.values().all(|tree| tree.has_sealed(period)))
    })
}

/// Reads the project; with its pictures where documents on paper are to be made.
pub fn read(folders: &Folders, for_paper: bool, console: &Console) -> Result<Sources, Failure> {
    let _work = console.work("reading");
    let mut sources = read_project(&folders.project)?;
    if for_paper {
        read_pictures(&folders.project, &mut sources);
    }
    if console.verbose {
        let project = visible(&folders.project.display().to_string());
        console.note(&format!("read {} in `{project}`\n", count(sources.iter().count(), "file")));
    }
    Ok(sources)
}

fn make(options: &BuildOptions, sources: &Sources, report: &mut Report, console: &Console) -> Site {
    let _work = console.work("building");
    build(sources, options, report)
}

/// Writes a site with a bar that shows how far it is.
pub fn write(
    folders: &Folders,
    site: &Site,
    published: &Published,
    force: bool,
    console: &Console,
) -> Result<Written, Failure> {
    let work = console.work("writing");
    let progress = |progress| work.show(progress);
    let system = System::until(&stop::is_wanted);
    let writing = Writing { based_on: published, force, progress: &progress, system };
    let _uninterrupted = stop::Writing::begin();
    Ok(write_site(&folders.output, &folders.project, site, writing)?)
}

fn tell(written: &Written, folders: &Folders, start: Instant, console: &mut Console) {
    tell_leftover(written, console);
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

/// Tells of a folder that could not be removed.
pub fn tell_leftover(written: &Written, console: &Console) {
    if let Some(leftover) = &written.leftover {
        let leftover = visible(&leftover.display().to_string());
        console.note(&format!("note: `{leftover}` could not be removed; the next build tries again\n"));
    }
}

/// Tells which versions were not built because they are sealed; by name where they were asked for.
fn tell_kept(site: &Site, args: &BuildArgs, console: &Console) {
    if site.kept.is_empty() || console.quiet {
        return;
    }
    if args.periods.is_empty() {
        let kept = count(site.kept.len(), "sealed version");
        console.note(&format!("{kept} left as they are\n"));
        return;
    }
    for version in &site.kept {
        console.note(&format!(
            "{version} is sealed and was left as it is; a correction is made by \
             `advocate publish --period {} --revise \"REASON\"`\n",
            version.as_str().rsplit('/').next().unwrap_or_default()
        ));
    }
}

fn word(placed: Placed) -> &'static str {
    match placed {
        Placed::New => "new",
        Placed::Replaced => "replaced",
        Placed::Unchanged => "unchanged",
    }
}
