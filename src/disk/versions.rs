use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::render::pages::VersionEntry;

/// The versions that an output folder lists and holds, by the folder of their audience (empty where there is none).
///
/// A list that is missing or is not one of ours counts as empty: the build then writes it afresh, and what is not listed
/// is not lost, only not linked.
pub fn read_versions(output: &Path) -> BTreeMap<String, Vec<VersionEntry>> {
    let mut present = BTreeMap::new();
    let mut take = |name: String, folder: &Path| {
        let entries: Vec<VersionEntry> = fs::read(folder.join("versions.json"))
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default();
        let there = |entry: &VersionEntry| {
            let plain = entry.version.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.'));
            plain && folder.join(&entry.version).join("index.html").is_file()
        };
        let entries: Vec<VersionEntry> = entries.into_iter().filter(there).collect();
        if !entries.is_empty() {
            present.insert(name, entries);
        }
    };
    take(String::new(), output);
    let folders = fs::read_dir(output).into_iter().flatten().flatten();
    for folder in folders {
        if let Some(name) = folder.file_name().to_str().filter(|name| !name.starts_with('.')) {
            take(name.to_owned(), &folder.path());
        }
    }
    present
}
