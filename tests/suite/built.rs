//! A site built in memory, as the other tests look at it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use advocate::build::{BuildOptions, build};
use advocate::disk::read_project;
use advocate::finding::Report;
use advocate::render::SiteFile;
use advocate::source::{SourcePath, Sources};

/// The sample site, built once for all tests that read it.
pub static SAMPLE: LazyLock<Built> =
    LazyLock::new(|| Built::from_folder(Path::new(env!("CARGO_MANIFEST_DIR"))));

/// Every file of a site, and what was found while it was built.
pub struct Built {
    /// Path below the output folder to bytes.
    pub files: BTreeMap<String, Vec<u8>>,
    /// A line for each finding, sorted by place.
    pub findings: Vec<String>,
}

impl Built {
    /// Builds the project in a folder.
    pub fn from_folder(root: &Path) -> Self {
        let sources = read_project(root).unwrap();
        Self::new(&sources, &BuildOptions::default(), |path| fs::read(root.join(path.as_str())).unwrap())
    }

    /// Builds a project of texts.
    pub fn from_texts<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        Self::new(&Sources::from_texts(texts), &BuildOptions::default(), |_| Vec::new())
    }

    /// Builds a project; `medium` gives the bytes of a file that is copied.
    pub fn new(sources: &Sources, options: &BuildOptions, medium: impl Fn(&SourcePath) -> Vec<u8>) -> Self {
        let mut report = Report::default();
        let site = build(sources, options, &mut report);
        let mut files = BTreeMap::new();
        let mut put = |path: String, file: &SiteFile| {
            let bytes = match file {
                SiteFile::Bytes(bytes) => bytes.clone(),
                SiteFile::Copy(path) => medium(path),
            };
            assert!(files.insert(path.clone(), bytes).is_none(), "{path} is written twice");
        };
        for (folder, tree) in &site.versions {
            for (path, file) in tree {
                put(format!("{folder}/{path}"), file);
            }
        }
        for (path, file) in &site.top {
            put(path.to_string(), file);
        }
        Self { files, findings: report.lines(sources) }
    }

    /// The text of a file.
    pub fn text(&self, path: &str) -> &str {
        let bytes = self.files.get(path).unwrap_or_else(|| panic!("there is no {path}"));
        std::str::from_utf8(bytes).unwrap()
    }

    /// `data/report.json` of a version.
    pub fn report(&self, version: &str) -> serde_json::Value {
        serde_json::from_str(self.text(&format!("{version}/data/report.json"))).unwrap()
    }

    /// All files whose name ends so, with their text.
    pub fn texts<'a>(&'a self, end: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let ending = self.files.iter().filter(move |(path, _)| path.ends_with(end));
        ending.map(|(path, bytes)| (path.as_str(), std::str::from_utf8(bytes).unwrap()))
    }
}
