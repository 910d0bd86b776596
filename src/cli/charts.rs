use advocate::build::{Slides, slides};
use advocate::disk::write_files;
use advocate::finding::Report;

use super::Outcome;
use super::args::{ChartsArgs, Global, PictureFormat};
use super::build::read;
use super::console::Console;
use super::failure::Failure;
use super::print::{Listing, count, human, visible};
use super::project::Folders;

/// `advocate charts`: draws the charts of a version and writes each as a picture.
pub fn run(args: &ChartsArgs, global: &Global, console: &mut Console) -> Result<Outcome, Failure> {
    let folders = Folders::find(global)?;
    let sources = read(&folders, false, console)?;
    let wanted = Slides {
        period: args.version.map(|version| version.period),
        painted: args.format == PictureFormat::Png,
        size: args.size,
    };
    let mut report = Report::default();
    let pictures = {
        let _work = console.work("drawing");
        slides(&sources, &wanted, &mut report)
    };
    let listing = Listing::new(&report, &sources, &folders.prefix, false);
    console.note(&human(&listing, console.colour_of_errors));
    let ending = if wanted.painted { "png" } else { "svg" };
    let files: Vec<_> = pictures
        .iter()
        .map(|(chart, bytes)| (args.out.join(format!("{chart}.{ending}")), bytes.as_slice()))
        .collect();
    write_files(files.iter().map(|(path, bytes)| (path.as_path(), *bytes)))?;
    if !console.quiet {
        let out = visible(&args.out.display().to_string());
        console.result(&format!("{} written to `{out}`\n", count(files.len(), "picture")));
    }
    Ok(if listing.errors > 0 { Outcome::Rejected } else { Outcome::Done })
}
