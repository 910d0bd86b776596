use advocate::disk::write_texts;
use advocate::schemas::{schemas, text};

use super::Outcome;
use super::args::{Global, SchemaArgs};
use super::console::Console;
use super::failure::Failure;
use super::print::{count, visible};
use super::project::Folders;

/// `advocate schema`: the JSON Schemas of all files, for editors.
pub fn run(args: &SchemaArgs, global: &Global, console: &mut Console) -> Result<Outcome, Failure> {
    let folder = match &args.out {
        Some(folder) => folder.clone(),
        None => Folders::find(global)?.project.join("schemas"),
    };
    let files = schemas().map(|(name, schema)| (name, text(&schema)));
    write_texts(&folder, files.iter().map(|(name, text)| (*name, text.as_str())))?;
    if !console.quiet {
        let folder = visible(&folder.display().to_string());
        console.result(&format!("wrote {} to `{folder}`\n", count(files.len(), "schema")));
    }
    Ok(Outcome::Done)
}
