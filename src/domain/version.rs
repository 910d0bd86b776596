use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::Period;

/// The name of an edition: its period, and which edition of it. The first is `2026-10`; a correction is `2026-10.r2`.
///
/// Versions are ordered by period, then revision.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Version {
    /// The period that it reports on.
    pub period: Period,
    /// 1 for the first edition, 2 for its first correction.
    pub revision: u32,
}

/// Why a text is not a version.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("`{0}` is not a version")]
pub struct VersionError(pub String);

impl VersionError {
    /// What to write instead.
    pub fn help(&self) -> &'static str {
        "a version is a period, such as `2026-10`, and for a correction its number: `2026-10.r2`"
    }
}

impl Version {
    /// The first edition of a period.
    pub fn first(period: Period) -> Self {
        Self { period, revision: 1 }
    }

    /// The edition that corrects this one.
    pub fn correction(self) -> Self {
        Self { revision: self.revision.saturating_add(1), ..self }
    }
}

impl FromStr for Version {
    type Err = VersionError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || VersionError(text.to_owned());
        let (period, revision) = match text.split_once(".r") {
            Some((period, revision)) => (period, revision.parse().map_err(|_| wrong())?),
            None => (text, 1),
        };
        let version = Self { period: period.parse().map_err(|_| wrong())?, revision };
        // One name for each version: no `.r1`, no `.r02`.
        if revision == 0 || version.to_string() != text { Err(wrong()) } else { Ok(version) }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.revision {
            1 => write!(f, "{}", self.period),
            revision => write!(f, "{}.r{revision}", self.period),
        }
    }
}

impl TryFrom<String> for Version {
    type Error = VersionError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Version> for String {
    fn from(version: Version) -> Self {
        version.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::Version;

    #[test]
    fn a_version_has_one_name() {
        for text in ["2026-10", "2026-10.r2", "2026-Q4.r12", "2026-W42"] {
            assert_eq!(text.parse::<Version>().unwrap().to_string(), text);
        }
        for text in
            ["", "2026", "2026-10.r1", "2026-10.r0", "2026-10.r02", "2026-10.r", "2026-10.2", "2026-10.r+2"]
        {
            assert!(text.parse::<Version>().is_err(), "{text}");
        }
    }

    #[test]
    fn corrections_follow_their_edition() {
        let version = |text: &str| text.parse::<Version>().unwrap();
        let mut versions = ["2026-11", "2026-10.r10", "2026-10.r2", "2026-10"].map(version);
        versions.sort();
        assert_eq!(
            versions.map(|version| version.to_string()),
            ["2026-10", "2026-10.r2", "2026-10.r10", "2026-11"]
        );
        assert_eq!(version("2026-10").correction(), version("2026-10.r2"));
    }
}
