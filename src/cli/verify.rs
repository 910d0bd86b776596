use std::collections::BTreeSet;

use advocate::disk::{digest_inputs, read_archive, read_pictures, read_project, read_published, read_trees};
use advocate::domain::Version;
use advocate::finding::{Finding, Kind, Report};
use advocate::paper::IS_BUILT_IN;
use advocate::publish::{PROGRAM, PublishOptions, remake};
use advocate::seal::{InputList, Sealed, TreeOnDisk, inspect};
use advocate::source::Sources;

use super::Outcome;
use super::args::{Format, Global, VerifyArgs};
use super::check::print;
use super::console::Console;
use super::failure::Failure;
use super::print::{Listing, count, visible};
use super::project::Folders;
use super::version::{Named, place};

/// `advocate verify`: reads sealed versions again and tells what is not as it was sealed.
pub fn run(args: &VerifyArgs, global: &Global, console: &mut Console) -> Result<Outcome, Failure> {
    let folders = Folders::find(global)?;
    let named: Vec<Named<'_>> =
        args.versions.iter().map(|text| Named::read(text)).collect::<Result<_, _>>()?;
    let wanted =
        |folder: &str, version: &str| named.is_empty() || named.iter().any(|named| named.is(folder, version));
    let trees = {
        let _work = console.work("verifying");
        read_trees(&folders.output, &wanted)?
    };
    for (named, text) in named.iter().zip(&args.versions) {
        if !trees.iter().any(|tree| tree.folders.keys().any(|version| named.is(&tree.folder, version))) {
            return Err(Failure::Usage {
                message: format!("there is no sealed version `{}`", visible(text)),
                help: sealed_versions(&trees),
            });
        }
    }
    let mut report = Report::default();
    for fault in trees.iter().flat_map(inspect) {
        report.add(fault.finding());
    }
    if args.inputs {
        inputs(&folders, &wanted, &mut report)?;
    }
    let sources = Sources::default();
    let listing = Listing::new(&report, &sources, "", false);
    if !listing.findings.is_empty() || args.format != Format::Human {
        print(&listing, args.format, console);
    }
    let read: usize =
        trees.iter().flat_map(|tree| tree.folders.values()).filter(|there| there.files.is_some()).count();
    if listing.findings.is_empty() && args.format == Format::Human && !console.quiet {
        let files: usize = trees
            .iter()
            .flat_map(|tree| tree.folders.values().filter_map(|there| there.files.as_ref()))
            .map(|files| files.len())
            .sum();
        let versions = count(read, "sealed version");
        console.result(&format!("{versions} with {}: all as they were sealed\n", count(files, "file")));
    }
    Ok(if listing.errors > 0 { Outcome::Rejected } else { Outcome::Done })
}

fn sealed_versions(trees: &[TreeOnDisk]) -> String {
    let all: Vec<String> = trees
        .iter()
        .flat_map(|tree| tree.folders.keys().map(|version| place(&tree.folder, version)))
        .collect();
    match all.as_slice() {
        [] => "nothing is sealed yet: `advocate publish` seals the newest period".to_owned(),
        all => format!("sealed are: {}", all.join(", ")),
    }
}

/// Whether the project still gives the same bytes, and which of its files differ.
fn inputs(
    folders: &Folders,
    wanted: &dyn Fn(&str, &str) -> bool,
    report: &mut Report,
) -> Result<(), Failure> {
    let mut sources = read_project(&folders.project)?;
    if IS_BUILT_IN {
        read_pictures(&folders.project, &mut sources);
    }
    let published = read_published(&folders.output)?;
    let options = PublishOptions {
        inputs: digest_inputs(&folders.project, &sources)?,
        archive: read_archive(&folders.output, &published),
        published,
        ..PublishOptions::default()
    };
    for (folder, tree) in &options.published.trees {
        for (&version, sealed) in
            tree.sealed.iter().filter(|(version, _)| wanted(folder, &version.to_string()))
        {
            let name = place(folder, version);
            for message in differences(&name, version, sealed, &sources, &options) {
                report.add(Finding::nowhere(Kind::InputChanged, message).help(
                    "nothing need be done: the sealed version stays; a correction is made by `advocate publish --revise \"REASON\"`",
                ));
            }
        }
    }
    Ok(())
}

fn differences(
    name: &str,
    version: Version,
    sealed: &Sealed,
    sources: &Sources,
    options: &PublishOptions,
) -> Vec<String> {
    let manifest = &sealed.manifest;
    let now = InputList::of(&options.inputs, version.period, |_| true);
    let mut told = Vec::new();
    for (path, digest) in &manifest.inputs {
        match now.named.get(path) {
            Some(there) if there == digest => {}
            Some(_) => told.push(format!("`{path}` is not what `{name}` was made of")),
            None => told.push(format!("`{path}`, of which `{name}` was made, is gone")),
        }
    }
    if now.all == manifest.all_inputs {
        if manifest.program != PROGRAM {
            told.push(format!("`{name}` was sealed by {}; this is {PROGRAM}", manifest.program));
        }
        let mut report = Report::default();
        let made = remake(sources, version, manifest, options, &mut report).unwrap_or_default();
        let paths: BTreeSet<&String> = made.keys().chain(manifest.files.keys()).collect();
        let differ = paths.into_iter().filter(|path| made.get(*path) != manifest.files.get(*path));
        told.extend(differ.map(|path| format!("the same inputs give another `{path}` than `{name}` has")));
    } else if told.is_empty() {
        told.push(format!(
            "a file that the readers of `{name}` need not know of was added, changed or removed"
        ));
    }
    told
}
