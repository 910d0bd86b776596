use std::env;
use std::fs::{self, File};
use std::io::Write;

use advocate::build::{BuildOptions, build};
use advocate::disk::read_project;
use advocate::finding::Report;

use super::Outcome;
use super::args::{CheckArgs, Format, Global};
use super::console::Console;
use super::failure::Failure;
use super::print::{Listing, github, gitlab, human, json, markdown, sarif};
use super::project::Folders;

/// `advocate check`: builds everything in memory, prints what was found and writes nothing.
pub fn run(args: &CheckArgs, global: &Global, console: &mut Console) -> Result<Outcome, Failure> {
    let folders = Folders::find(global)?;
    let sources = read_project(&folders.project)?;
    let mut report = Report::default();
    build(&sources, &BuildOptions::default(), &mut report);

    let listing = Listing::new(&report, &sources, &folders.prefix, args.strict);
    print(&listing, args.format, console);
    summarise(&listing, args)?;
    Ok(if listing.errors > 0 { Outcome::Rejected } else { Outcome::Done })
}

/// Writes the findings as a table where they are asked for, and to the page of a GitHub job where the program runs in
/// one.
fn summarise(listing: &Listing<'_>, args: &CheckArgs) -> Result<(), Failure> {
    let refused = |source| Failure::System { doing: "write the summary", source };
    if let Some(path) = &args.summary {
        fs::write(path, markdown(listing)).map_err(refused)?;
    }
    if let Some(path) = env::var_os("GITHUB_STEP_SUMMARY").filter(|path| !path.is_empty()) {
        let mut page = File::options().create(true).append(true).open(path).map_err(refused)?;
        page.write_all(markdown(listing).as_bytes()).map_err(refused)?;
    }
    Ok(())
}

/// Prints findings in a form, and how many there are where a person reads them.
pub fn print(listing: &Listing<'_>, format: Format, console: &mut Console) {
    let text = match format {
        Format::Human => human(listing, console.colour),
        Format::Json => json(listing),
        Format::Github => github(listing),
        Format::Gitlab => gitlab(listing),
        Format::Sarif => sarif(listing),
    };
    console.result(&text);
    if format == Format::Human && !console.quiet {
        console.result(&format!("{}\n", listing.summary()));
    }
}
