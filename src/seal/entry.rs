use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::Manifest;
use crate::domain::{Digest, Period, Version};

/// A version as `versions.json` lists it; the first three keys are those of mike, so that its tools can read it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct VersionEntry {
    /// The folder: `2026-10`, `2026-10.r2`.
    pub version: Version,
    /// The period in words.
    pub title: String,
    /// Other names: `latest` for the newest.
    pub aliases: Vec<String>,
    /// The period.
    pub period: String,
    /// 1 for the first edition of a period.
    pub revision: u32,
    /// Whether it may still change.
    pub status: Status,
    /// Why it corrects an earlier version.
    pub reason: Option<String>,
    /// The digest of its manifest, once sealed.
    pub manifest: Option<Digest>,
    /// The version that took its place.
    pub superseded_by: Option<Version>,
    /// The period's headline, for the list of versions.
    #[serde(default)]
    pub headline: Option<String>,
    /// Its pages: where another version has the same, the way between the two leads from page to page.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pages: Vec<String>,
}

/// Whether a version may still change.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// It is made anew by each build.
    Draft,
    /// It is never changed again.
    Sealed,
}

impl Status {
    /// The word in data files.
    pub fn word(self) -> &'static str {
        match self {
            Status::Draft => "draft",
            Status::Sealed => "sealed",
        }
    }
}

impl VersionEntry {
    /// A draft of a period.
    pub fn draft(period: Period, title: String, headline: Option<String>) -> Self {
        Self {
            version: Version::first(period),
            title,
            aliases: Vec::new(),
            period: period.to_string(),
            revision: 1,
            status: Status::Draft,
            reason: None,
            manifest: None,
            superseded_by: None,
            headline,
            pages: Vec::new(),
        }
    }

    /// With its pages, which are found among its files.
    pub fn with_pages<'a>(mut self, files: impl IntoIterator<Item = &'a str>) -> Self {
        // A mail is no page to move to from another version.
        let is_page = |path: &&str| path.ends_with(".html") && !path.starts_with("email.");
        self.pages = files.into_iter().filter(is_page).map(str::to_owned).collect();
        self
    }

    /// A sealed version, as its manifest tells of it.
    pub fn sealed(manifest: &Manifest, digest: Digest) -> Self {
        Self {
            version: manifest.version,
            title: manifest.title.clone(),
            aliases: Vec::new(),
            period: manifest.version.period.to_string(),
            revision: manifest.version.revision,
            status: Status::Sealed,
            reason: manifest.reason.clone(),
            manifest: Some(digest),
            superseded_by: None,
            headline: manifest.headline.clone(),
            pages: Vec::new(),
        }
        .with_pages(manifest.files.keys().map(String::as_str))
    }

    /// Puts versions in order, newest first, and says of each what the others make of it: which is the latest, and which
    /// was superseded by a correction.
    pub fn arrange(mut entries: Vec<Self>) -> Vec<Self> {
        entries.sort_by_key(|entry| std::cmp::Reverse(entry.version));
        let mut newest: Option<Version> = None;
        for (place, entry) in entries.iter_mut().enumerate() {
            entry.aliases = if place == 0 { vec!["latest".to_owned()] } else { Vec::new() };
            entry.superseded_by = newest.filter(|newest| newest.period == entry.version.period);
            if entry.superseded_by.is_none() {
                newest = Some(entry.version);
            }
        }
        entries
    }
}

/// The bytes of `versions.json`.
pub fn list_json(entries: &[VersionEntry]) -> String {
    // Texts, numbers and nothing else: there is nothing that JSON could not hold.
    let mut json = serde_json::to_string_pretty(entries).unwrap_or_else(|_| "[]".to_owned());
    json.push('\n');
    json
}

/// The bytes of `versions.js`, for pages that are opened as files: the same list as a script, in place of the pages of
/// each version only those that some versions have and others lack.
pub fn list_script(entries: &[VersionEntry]) -> String {
    let short: Vec<VersionEntry> =
        entries.iter().map(|entry| VersionEntry { pages: Vec::new(), ..entry.clone() }).collect();
    let list = list_json(&short);
    let lacking = serde_json::to_string(&lacking(entries)).unwrap_or_else(|_| "{}".to_owned());
    let (list, lacking) = (inside(list.trim_end()), inside(&lacking));
    format!("window.advocateVersions = {list};\nwindow.advocateLacking = {lacking};\n")
}

/// For each page that some versions have and others lack, those that lack it.
fn lacking(entries: &[VersionEntry]) -> BTreeMap<&str, Vec<Version>> {
    let has: Vec<BTreeSet<&str>> =
        entries.iter().map(|entry| entry.pages.iter().map(String::as_str).collect()).collect();
    let all: BTreeSet<&str> = has.iter().flatten().copied().collect();
    let lack = |page: &str| -> Vec<Version> {
        entries
            .iter()
            .zip(&has)
            .filter(|(_, has)| !has.contains(page))
            .map(|(entry, _)| entry.version)
            .collect()
    };
    all.into_iter().map(|page| (page, lack(page))).filter(|(_, versions)| !versions.is_empty()).collect()
}

/// JSON inside a script, where `<` could end it and two line separators of Unicode would break it.
fn inside(json: &str) -> String {
    json.replace('<', "\\u003c").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_correction_takes_the_place_of_all_before_it() {
        let entry = |text: &str| {
            let version: Version = text.parse().unwrap();
            let draft = VersionEntry::draft(version.period, text.to_owned(), None);
            VersionEntry { version, revision: version.revision, ..draft }
        };
        let entries = ["2026-09", "2026-10", "2026-10.r2", "2026-10.r3", "2026-11"].map(entry);
        let told: Vec<String> = VersionEntry::arrange(entries.to_vec())
            .iter()
            .map(|entry| match entry.superseded_by {
                Some(by) => format!("{} by {by} {:?}", entry.version, entry.aliases),
                None => format!("{} {:?}", entry.version, entry.aliases),
            })
            .collect();
        let expected = [
            "2026-11 [\"latest\"]",
            "2026-10.r3 []",
            "2026-10.r2 by 2026-10.r3 []",
            "2026-10 by 2026-10.r3 []",
            "2026-09 []",
        ];
        assert_eq!(told, expected);
    }

    #[test]
    fn a_page_that_some_versions_lack_is_told_with_those() {
        let entry = |text: &str, files: &[&str]| {
            let version: Version = text.parse().unwrap();
            VersionEntry::draft(version.period, text.to_owned(), None).with_pages(files.iter().copied())
        };
        let entries = [
            entry("2026-10", &["index.html", "playbook/new.html", "data/report.json"]),
            entry("2026-09", &["index.html"]),
            entry("2026-08", &["index.html"]),
        ];
        let script = list_script(&entries);
        assert!(
            script.ends_with("window.advocateLacking = {\"playbook/new.html\":[\"2026-09\",\"2026-08\"]};\n"),
            "{script}"
        );
        assert!(!script.contains("index.html"), "{script}");
    }
}
