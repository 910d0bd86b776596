use advocate::build::{BuildOptions, build};
use advocate::disk::read_project;
use advocate::finding::Report;

use super::Outcome;
use super::args::{CheckArgs, Format, Global};
use super::console::Console;
use super::failure::Failure;
use super::print::{Listing, github, gitlab, human, json};
use super::project::Folders;

/// `advocate check`: builds everything in memory, prints what was found and writes nothing.
pub fn run(args: &CheckArgs, global: &Global, console: &mut Console) -> Result<Outcome, Failure> {
    let folders = Folders::find(global)?;
    let sources = read_project(&folders.project)?;
    let mut report = Report::default();
    build(&sources, &BuildOptions::default(), &mut report);

    let listing = Listing::new(&report, &sources, &folders.prefix, args.strict);
    print(&listing, args.format, console);
    Ok(if listing.errors > 0 { Outcome::Rejected } else { Outcome::Done })
}

/// Prints findings in a form, and how many there are where a person reads them.
pub fn print(listing: &Listing<'_>, format: Format, console: &mut Console) {
    let text = match format {
        Format::Human => human(listing, console.colour),
        Format::Json => json(listing),
        Format::Github => github(listing),
        Format::Gitlab => gitlab(listing),
    };
    console.result(&text);
    if format == Format::Human && !console.quiet {
        console.result(&format!("{}\n", listing.summary()));
    }
}
