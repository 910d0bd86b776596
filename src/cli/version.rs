use advocate::domain::{Version, VersionError};
use advocate::seal::{Published, PublishedTree};

use super::failure::Failure;
use super::print::visible;

/// Where a version lies in the output folder, and how it is called: `2026-10`, or `leaders/2026-10`.
pub fn place(folder: &str, version: impl std::fmt::Display) -> String {
    if folder.is_empty() { version.to_string() } else { format!("{folder}/{version}") }
}

/// A name on the command line as its audience's folder, where it names one, and the rest.
pub fn split(text: &str) -> (Option<&str>, &str) {
    text.rsplit_once('/').map_or((None, text), |(folder, version)| (Some(folder), version))
}

/// A version as it is named on the command line: `2026-10` in every tree, `leaders/2026-10` in one.
pub struct Named<'t> {
    pub folder: Option<&'t str>,
    pub version: Version,
}

impl<'t> Named<'t> {
    pub fn read(text: &'t str) -> Result<Self, Failure> {
        let (folder, version) = split(text);
        let version = version.parse().map_err(|error: VersionError| Failure::Usage {
            message: format!("`{}` is not a version", visible(version)),
            help: error.help().to_owned(),
        })?;
        Ok(Self { folder, version })
    }

    pub fn is(&self, folder: &str, version: &str) -> bool {
        self.folder.is_none_or(|named| named == folder) && self.version.to_string() == version
    }
}

/// The version that is named, or the newest sealed one, or the newest.
pub fn named_version(named: Option<&str>, published: &Published) -> Result<(String, Version), Failure> {
    let usage = |message: String, help: String| Failure::Usage { message, help };
    let read = named.map(Named::read).transpose()?;
    let version = read.as_ref().map(|read| read.version);
    let folder =
        match (read.and_then(|read| read.folder), published.trees.keys().collect::<Vec<_>>().as_slice()) {
            (Some(folder), _) => folder.to_owned(),
            (None, [one]) => (*one).clone(),
            (None, []) => {
                return Err(usage(
                    "nothing is built yet".to_owned(),
                    "run `advocate build`, or `advocate publish`".to_owned(),
                ));
            }
            (None, many @ [first, ..]) => {
                let names: Vec<&str> = many.iter().map(|name| name.as_str()).collect();
                let version = version.or_else(|| published.trees.values().next().and_then(newest));
                let version = version.map_or_else(String::new, |version| version.to_string());
                return Err(usage(
                    format!("there is one for each audience: {}", names.join(", ")),
                    format!("name one, as in `--version {}`", place(first, version)),
                ));
            }
        };
    let tree = published.trees.get(&folder);
    let version = version.or_else(|| tree.and_then(newest));
    let known = |version: &Version| {
        tree.is_some_and(|tree| tree.sealed.contains_key(version) || tree.drafts.contains_key(version))
    };
    version.filter(known).map(|version| (folder, version)).ok_or_else(|| {
        usage(
            format!("there is no version `{}`", visible(named.unwrap_or_default())),
            "`advocate build` makes it; `output/index.html` lists those that are there".to_owned(),
        )
    })
}

fn newest(tree: &PublishedTree) -> Option<Version> {
    tree.sealed.keys().next_back().or_else(|| tree.drafts.keys().next_back()).copied()
}
