use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::{Digest, Version};

/// The name of the file that seals a version. A folder that holds one is never written again.
pub const MANIFEST: &str = "manifest.json";

/// The number of the form of a manifest.
const SCHEMA: u32 = 1;

/// What `manifest.json` says: everything that a sealed version is made of, and the version that was sealed before it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The number of the form.
    pub schema: u32,
    /// The program that sealed it, with its version: `advocate 0.1.0`.
    pub program: String,
    /// The version: the name of its folder.
    pub version: Version,
    /// Whose tree it belongs to, where the site has audiences.
    pub audience: Option<String>,
    /// The period in words, as lists of versions show it.
    pub title: String,
    /// What the period's report leads with.
    pub headline: Option<String>,
    /// Why it corrects an earlier version.
    pub reason: Option<String>,
    /// The version that was sealed before it in the same tree.
    pub previous: Option<Previous>,
    /// What it was made of: path in the project, and digest. Inputs whose names its readers may not know are left out.
    pub inputs: BTreeMap<String, Digest>,
    /// One digest over all inputs, as `sha256sum` would print their list.
    pub all_inputs: Digest,
    /// The files of the version but for this one: path in its folder, and digest.
    pub files: BTreeMap<String, Digest>,
}

/// A link of the chain.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Previous {
    /// The version.
    pub version: Version,
    /// The digest of its `manifest.json`.
    pub manifest: Digest,
}

/// Why bytes are not a manifest.
#[derive(Debug, thiserror::Error)]
pub enum ManifestError {
    /// Not JSON, or not of this form.
    #[error("it is not a manifest: {0}")]
    Form(#[from] serde_json::Error),
    /// A form that this program does not know.
    #[error("it has the form {0}, which this program does not know")]
    Schema(u32),
}

impl Manifest {
    /// The form that this program writes.
    pub const SCHEMA: u32 = SCHEMA;

    /// The bytes of `manifest.json`. The same manifest has the same bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        // Maps with text for keys and plain values: there is nothing that JSON could not hold.
        let mut bytes = serde_json::to_vec_pretty(self).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }

    /// Reads a manifest.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ManifestError> {
        let manifest: Self = serde_json::from_slice(bytes)?;
        if manifest.schema == SCHEMA { Ok(manifest) } else { Err(ManifestError::Schema(manifest.schema)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_is_read_as_it_was_written() {
        let manifest = Manifest {
            schema: SCHEMA,
            program: "advocate 0.1.0".into(),
            version: "2026-10.r2".parse().unwrap(),
            audience: Some("leaders".into()),
            title: "October 2026".into(),
            headline: None,
            reason: Some("A depot's complaints came late \"</script>".into()),
            previous: Some(Previous { version: "2026-10".parse().unwrap(), manifest: Digest::of(b"1") }),
            inputs: BTreeMap::from([("content/site.yaml".into(), Digest::of(b"2"))]),
            all_inputs: Digest::of(b"4"),
            files: BTreeMap::from([("index.html".into(), Digest::of(b"3"))]),
        };
        let bytes = manifest.to_bytes();
        assert_eq!(Manifest::from_bytes(&bytes).unwrap(), manifest);
        assert!(Manifest::from_bytes(&bytes[1..]).is_err());
        let other = String::from_utf8(bytes).unwrap().replace("\"schema\": 1", "\"schema\": 2");
        assert!(matches!(Manifest::from_bytes(other.as_bytes()), Err(ManifestError::Schema(2))));
    }
}
