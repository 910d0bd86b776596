use std::collections::{BTreeMap, BTreeSet};

use super::{Manifest, VersionEntry};
use crate::domain::{Digest, Period, Version};

/// What an output folder held when a run began, by the folder of the audience (empty where there is none).
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Published {
    /// The trees.
    pub trees: BTreeMap<String, PublishedTree>,
}

/// The versions of one audience.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct PublishedTree {
    /// The drafts that its list names and its folder holds.
    pub drafts: BTreeMap<Version, VersionEntry>,
    /// Its sealed versions.
    pub sealed: BTreeMap<Version, Sealed>,
    /// Folders that are sealed by a manifest that cannot be read: `verify` tells what is wrong with them. They are left
    /// alone like any sealed version.
    pub unreadable: BTreeSet<String>,
}

/// A sealed version.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sealed {
    /// Its manifest.
    pub manifest: Manifest,
    /// The digest of the manifest's bytes.
    pub digest: Digest,
}

impl Published {
    /// The tree of an audience, where it has been written before.
    pub fn tree(&self, audience: Option<&str>) -> Option<&PublishedTree> {
        self.trees.get(audience.unwrap_or(""))
    }

    /// The newest edition of a period that any tree has sealed.
    pub fn newest_of(&self, period: Period) -> Option<Version> {
        self.trees.values().filter_map(|tree| tree.newest_of(period)).max()
    }
}

impl PublishedTree {
    /// The newest sealed edition of a period.
    pub fn newest_of(&self, period: Period) -> Option<Version> {
        let mut all = self.sealed.keys().filter(|version| version.period == period);
        all.next_back().copied()
    }

    /// Whether an edition of a period is sealed, also one whose manifest cannot be read.
    pub fn has_sealed(&self, period: Period) -> bool {
        let of_it = |name: &String| name.parse::<Version>().is_ok_and(|version| version.period == period);
        self.newest_of(period).is_some() || self.unreadable.iter().any(of_it)
    }

    /// The last version of the chain: the one that no other follows. `None` where nothing is sealed, or where the chain
    /// is broken and has more than one end.
    pub fn head(&self) -> Option<&Sealed> {
        let followed: BTreeSet<Digest> = self
            .sealed
            .values()
            .filter_map(|sealed| Some(sealed.manifest.previous.as_ref()?.manifest))
            .collect();
        let mut ends = self.sealed.values().filter(|sealed| !followed.contains(&sealed.digest));
        ends.next().filter(|_| ends.next().is_none())
    }

    /// The tree as it was when one of its versions was sealed: with what was sealed before it, and nothing else.
    pub fn before(&self, version: Version) -> Self {
        let mut then = Self::default();
        let mut at = self.sealed.get(&version);
        while let Some(previous) = at.and_then(|sealed| sealed.manifest.previous.as_ref()) {
            at = self.sealed.get(&previous.version).filter(|sealed| sealed.digest == previous.manifest);
            let Some(sealed) = at else { break };
            // Digests cannot lead in a circle, unless the chain was tampered with.
            if then.sealed.insert(previous.version, sealed.clone()).is_some() {
                break;
            }
        }
        then
    }

    /// What lists name: the sealed versions, and the drafts of periods that have no sealed one.
    pub fn entries(&self) -> Vec<VersionEntry> {
        let sealed = self.sealed.values().map(|sealed| VersionEntry::sealed(&sealed.manifest, sealed.digest));
        let drafts = self.drafts.values().filter(|draft| !self.sealed.contains_key(&draft.version)).cloned();
        sealed.chain(drafts).collect()
    }
}
