use std::collections::BTreeMap;

use advocate::compare::{Comparison, Edition};
use advocate::disk::{read_edition, read_versions};
use advocate::domain::Version;
use advocate::finding::closest;

use super::Outcome;
use super::args::{DiffArgs, DiffFormat, Global};
use super::console::Console;
use super::failure::Failure;
use super::print::{comparison_human, comparison_json, comparison_markdown, visible};
use super::project::Folders;
use super::version::{place, split};

/// `advocate diff`: holds two versions of the output folder against each other.
pub fn run(args: &DiffArgs, global: &Global, console: &mut Console) -> Result<Outcome, Failure> {
    let folders = Folders::find(global)?;
    let there = Versions { trees: read_versions(&folders.output)? };
    let tree = there.tree_of(args, console)?;
    let (before, after) = (there.find(&args.before, &tree)?, there.find(&args.after, &tree)?);
    let read = |(folder, version): &(String, Version)| -> Result<Edition, Failure> {
        let edition = read_edition(&folders.output, folder, *version)?;
        edition.map_err(|error| Failure::Usage {
            message: format!("what `{}` says of itself cannot be read: {error}", place(folder, version)),
            help: "`advocate verify` tells whether it is as it was sealed; a draft is made anew by `advocate build`"
                .to_owned(),
        })
    };
    let comparison = Comparison::of(&read(&before)?, &read(&after)?);
    let (before, after) = (place(&before.0, before.1), place(&after.0, after.1));
    console.result(&match args.format {
        DiffFormat::Human => comparison_human(&comparison, &before, &after),
        DiffFormat::Json => comparison_json(&comparison, &before, &after),
        DiffFormat::Markdown => comparison_markdown(&comparison, &before, &after),
    });
    Ok(Outcome::Done)
}

/// The versions of an output folder, by the folder of their audience.
struct Versions {
    trees: BTreeMap<String, Vec<Version>>,
}

impl Versions {
    /// The tree that is meant where a version names none: the one that the other version names, or the first.
    fn tree_of(&self, args: &DiffArgs, console: &Console) -> Result<String, Failure> {
        let named = [&args.before, &args.after].map(|text| split(text).0);
        if let Some(tree) = named.into_iter().flatten().next() {
            return Ok(tree.to_owned());
        }
        let Some(first) = self.trees.keys().next() else {
            return Err(Failure::Usage {
                message: "there is no version to compare".to_owned(),
                help: "`advocate build` makes them".to_owned(),
            });
        };
        if !first.is_empty() && self.trees.len() > 1 && !console.quiet {
            let others: Vec<&str> = self.trees.keys().skip(1).map(String::as_str).collect();
            console.note(&format!(
                "comparing what `{first}` reads; for others write `{}/{}`\n",
                others.join("/… or "),
                visible(&args.after)
            ));
        }
        Ok(first.clone())
    }

    /// A version by its name: `2026-10`, `leaders/2026-10`, `latest`.
    fn find(&self, text: &str, tree: &str) -> Result<(String, Version), Failure> {
        let (named, version) = split(text);
        let tree = named.unwrap_or(tree);
        let versions = self.trees.get(tree).map(Vec::as_slice).unwrap_or_default();
        let found = match version {
            "latest" => versions.last().copied(),
            version => versions.iter().copied().find(|known| known.to_string() == version),
        };
        found.map(|version| (tree.to_owned(), version)).ok_or_else(|| self.missing(text))
    }

    fn missing(&self, text: &str) -> Failure {
        let all: Vec<String> = self
            .trees
            .iter()
            .flat_map(|(tree, versions)| versions.iter().map(move |version| place(tree, version)))
            .collect();
        // Without the tree, names are alike that lie in several.
        let bare = |name: &str| split(name).1.to_owned();
        let near = closest(text, all.iter().map(String::as_str))
            .map(str::to_owned)
            .or_else(|| {
                let names: Vec<String> = all.iter().map(|name| bare(name)).collect();
                closest(&bare(text), names.iter().map(String::as_str)).map(str::to_owned)
            })
            .map_or_else(String::new, |near| format!("did you mean `{near}`? "));
        Failure::Usage {
            message: format!("there is no version `{}`", visible(text)),
            help: format!("{near}there are: {}", all.join(", ")),
        }
    }
}
