use advocate::domain::Version;
use advocate::seal::{Published, PublishedTree};

use super::failure::Failure;
use super::print::visible;

/// The version that is named, or the newest sealed one, or the newest.
pub fn named_version(named: Option<&str>, published: &Published) -> Result<(String, Version), Failure> {
    let usage = |message: String, help: String| Failure::Usage { message, help };
    let (folder, version) =
        match named.map(|named| named.rsplit_once('/').map_or((None, named), |(f, v)| (Some(f), v))) {
            Some((folder, version)) => {
                let read = version.parse::<Version>().map_err(|error| {
                    usage(format!("`{}` is not a version", visible(version)), error.help().to_owned())
                })?;
                (folder, Some(read))
            }
            None => (None, None),
        };
    let folders: Vec<&String> = published.trees.keys().collect();
    let folder = match (folder, folders.as_slice()) {
        (Some(folder), _) => folder.to_owned(),
        (None, [one]) => (*one).clone(),
        (None, []) => {
            return Err(usage(
                "nothing is built yet".to_owned(),
                "run `advocate build`, or `advocate publish`".to_owned(),
            ));
        }
        (None, many) => {
            let names: Vec<&str> = many.iter().map(|name| name.as_str()).collect();
            let tree = published.trees.values().next();
            let version = version
                .or_else(|| tree.and_then(newest))
                .map_or_else(String::new, |version| version.to_string());
            return Err(usage(
                format!("there is one for each audience: {}", names.join(", ")),
                format!("name one, as in `--version {}/{version}`", names.first().unwrap_or(&"")),
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
