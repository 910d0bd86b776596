use std::time::Instant;

use advocate::disk::{digest_inputs, put_back, read_archive, read_published};
use advocate::finding::Report;
use advocate::paper::IS_BUILT_IN;
use advocate::publish::{Publication, PublishOptions, publish};

use super::Outcome;
use super::args::{Global, PublishArgs};
use super::build::{NO_TYPESETTER, read, tell_leftover, write};
use super::console::Console;
use super::failure::Failure;
use super::print::{Listing, human, visible};
use super::project::Folders;

/// `advocate publish`: builds one period, seals it and puts it into place; nothing of that where the content has errors.
pub fn run(args: &PublishArgs, global: &Global, console: &mut Console) -> Result<Outcome, Failure> {
    let start = Instant::now();
    let folders = Folders::find(global)?;
    let sources = read(&folders, IS_BUILT_IN, console)?;
    put_back(&folders.output)?;
    let published = read_published(&folders.output)?;
    let options = PublishOptions {
        period: args.period,
        reason: args.revise.clone(),
        strict: args.strict,
        archive: read_archive(&folders.output, &published),
        published,
        inputs: digest_inputs(&folders.project, &sources)?,
    };
    let mut report = Report::default();
    let publication = {
        let _work = console.work("building");
        publish(&sources, &options, &mut report)
    };
    let listing = Listing::new(&report, &sources, &folders.prefix, args.strict);
    console.note(&human(&listing, console.colour_of_errors));
    if !listing.findings.is_empty() && !console.quiet {
        console.note(&format!("{}\n", listing.summary()));
    }
    match publication {
        Publication::Ready(site, sealed) => {
            let written = write(&folders, &site, &options.published, false, console)?;
            tell_leftover(&written, console);
            if !console.quiet {
                let output = visible(&folders.output.display().to_string());
                for (version, manifest) in &sealed {
                    console.result(&format!("sealed {version}, manifest {manifest}\n"));
                }
                if !IS_BUILT_IN {
                    console.note(&format!(
                        "no PDF is in it: {NO_TYPESETTER}; `advocate pdf` prints it with a browser\n"
                    ));
                }
                let seconds = start.elapsed().as_secs_f64();
                console.result(&format!("published in {seconds:.2} s to `{output}`\n"));
            }
            Ok(Outcome::Done)
        }
        Publication::Sealed(site, version) => {
            write(&folders, &site, &options.published, false, console)?;
            console.note(&format!(
                "{version} is sealed already; a correction is made by `advocate publish --period {} --revise \"REASON\"`\n",
                version.period
            ));
            Ok(Outcome::Done)
        }
        Publication::Rejected => {
            console.note("nothing was published: mend the findings first\n");
            Ok(Outcome::Rejected)
        }
        Publication::Refused(refusal) => {
            Err(Failure::Usage { message: refusal.to_string(), help: refusal.help().to_owned() })
        }
    }
}
