use std::collections::BTreeMap;

use super::Edition;
use crate::domain::{Period, Version};
use crate::figures::{Cell, CountOf, Disclosed, Disclosures};
use crate::seal::{Fault, Published, PublishedTree};

/// The sealed editions of an output folder, by the folder of their audience and their version.
///
/// They are inputs of what is built after them. Only bytes that are those of the manifest are in it, and manifests
/// are held by the chain, so a version that is made anew looks back on what it looked back on.
#[derive(Clone, Debug, Default)]
pub struct Archive {
    /// The editions.
    pub editions: BTreeMap<(String, Version), Edition>,
    /// What is not in it because it is not as it was sealed.
    pub faults: Vec<Fault>,
}

/// What an edition is compared with.
#[derive(Clone, Debug, Default)]
pub struct LookBack<'s> {
    /// The sealed edition before it: the newest of the period before, or the one that it corrects.
    pub base: Option<&'s Edition>,
    /// The newest sealed edition of each period that it looks back on.
    pub published: Vec<&'s Edition>,
    /// The newest sealed edition of any period before it: links into it must stay good.
    pub last: Option<&'s Edition>,
}

impl Archive {
    /// What a version of an audience's tree is compared with. `before` is the period before its own that has a report.
    ///
    /// Only versions of the tree count, so that whoever makes a version anew hands over the tree as it was then.
    pub fn look_back(
        &self,
        folder: &str,
        tree: Option<&PublishedTree>,
        version: Version,
        before: Option<Period>,
    ) -> LookBack<'_> {
        let Some(tree) = tree else { return LookBack::default() };
        let mut newest: BTreeMap<Period, &Edition> = BTreeMap::new();
        for known in tree.sealed.range(..version).map(|(version, _)| *version) {
            if let Some(edition) = self.editions.get(&(folder.to_owned(), known)) {
                newest.insert(known.period, edition);
            }
        }
        let base = if version.revision > 1 { Some(version.period) } else { before };
        LookBack {
            base: base.and_then(|period| newest.get(&period).copied()),
            last: newest.values().next_back().copied(),
            published: newest.into_values().collect(),
        }
    }

    /// What sealed versions told to anyone of what customers said, by the period that they told it of. What is made now is
    /// made for all its readers at once and is not among them. `before` is the period before one.
    pub fn disclosures(
        &self,
        published: &Published,
        made_now: &[Version],
        before: impl Fn(Period) -> Option<Period>,
    ) -> Disclosures {
        let mut disclosures = Disclosures::default();
        for ((folder, version), edition) in &self.editions {
            let sealed = published.trees.get(folder).is_some_and(|tree| tree.sealed.contains_key(version));
            if !sealed || made_now.contains(version) {
                continue;
            }
            // The folder of an audience has its id; without audiences there is one tree.
            let audience = folder.parse().ok();
            let mut tell = |period: Period, counts: &BTreeMap<CountOf, Cell>| {
                if !counts.is_empty() {
                    let (audience, counts) = (audience.clone(), counts.clone());
                    let told = Disclosed { version: *version, audience, counts };
                    disclosures.counts.entry(period).or_default().push(told);
                }
            };
            tell(version.period, &edition.heard.now);
            if let Some(period) = before(version.period) {
                tell(period, &edition.heard.before);
            }
            for (period, lists) in edition.lists_told() {
                let told = disclosures.lists.entry(period).or_default();
                told.entry(audience.clone()).or_default().add(lists);
            }
        }
        disclosures
    }
}
