use std::collections::BTreeMap;
use std::fmt;

use crate::source::SourcePath;

/// The path of a file inside a tree of the site: relative, with forward slashes. Every part is safe on every
/// system: ASCII letters, digits, `-`, `_` and `.`, and none of the names that Windows keeps for itself.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct SitePath(String);

impl SitePath {
    /// Makes a path; `None` where a part is not safe.
    pub fn new(text: &str) -> Option<Self> {
        text.split('/').all(is_safe).then(|| Self(text.to_owned()))
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// How many folders the file lies deep.
    pub fn depth(&self) -> usize {
        self.0.matches('/').count()
    }
}

fn is_safe(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or("").to_ascii_lowercase();
    let numbered = |name: &str| {
        stem.strip_prefix(name)
            .is_some_and(|rest| rest.len() == 1 && rest.bytes().all(|b| b.is_ascii_digit()))
    };
    let reserved =
        matches!(stem.as_str(), "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt");
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    !part.is_empty()
        && !part.starts_with('.')
        && !part.ends_with('.')
        && !reserved
        && part.bytes().all(allowed)
}

impl fmt::Display for SitePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a file of the site holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum SiteFile {
    /// These bytes.
    Bytes(Vec<u8>),
    /// The bytes of a file of the project, which are copied when the site is written.
    Copy(SourcePath),
}

/// A folder of the site that is put in place as a whole.
pub type Tree = BTreeMap<SitePath, SiteFile>;

/// What is written to the output folder.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Site {
    /// Versions by the path of their folder, such as `2026-10` or `leaders/2026-10`; each is put in place whole.
    pub versions: BTreeMap<SitePath, Tree>,
    /// Versions that were asked for and are sealed: they are not among those to be written.
    pub kept: Vec<SitePath>,
    /// The files above them: lists of versions, written after the versions that they name.
    pub top: Tree,
}
