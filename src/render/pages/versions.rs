use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::domain::{Id, Period};
use crate::project::{Named, Site};
use crate::render::view::{Href, Latest, Opening, VersionGroup, VersionItem, Versions};
use crate::words::Speech;

/// A version as `versions.json` lists it; the first three keys are those of mike, so that its tools can read it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct VersionEntry {
    /// The folder: `2026-10`.
    pub version: String,
    /// The period in words.
    pub title: String,
    /// Other names: `latest` for the newest.
    pub aliases: Vec<String>,
    /// The period.
    pub period: String,
    /// 1 for the first edition of a period.
    pub revision: u32,
    /// `draft` or `sealed`.
    pub status: String,
    /// Why it was revised.
    pub reason: Option<String>,
    /// Hash of its manifest, once sealed.
    pub manifest: Option<String>,
    /// The version that took its place.
    pub superseded_by: Option<String>,
    /// The period's headline, for the list of versions.
    #[serde(default)]
    pub headline: Option<String>,
    /// Its pages: where another version has the same, the months lead from page to page.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pages: Vec<String>,
}

impl VersionEntry {
    /// A draft of a period.
    pub fn draft(period: Period, headline: Option<String>, pages: Vec<String>, speech: &Speech) -> Self {
        Self {
            version: period.to_string(),
            title: speech.period(period),
            aliases: Vec::new(),
            period: period.to_string(),
            revision: 1,
            status: "draft".to_owned(),
            reason: None,
            manifest: None,
            superseded_by: None,
            headline,
            pages,
        }
    }
}

/// For each page that some versions have and others lack, those that lack it.
pub fn lacking(entries: &[VersionEntry]) -> BTreeMap<&str, Vec<&str>> {
    let all: BTreeSet<&str> = entries.iter().flat_map(|entry| &entry.pages).map(String::as_str).collect();
    let lack = |page: &str| -> Vec<&str> {
        let lacks = entries.iter().filter(|entry| !entry.pages.iter().any(|own| own == page));
        lacks.map(|entry| entry.version.as_str()).collect()
    };
    all.into_iter().map(|page| (page, lack(page))).filter(|(_, versions)| !versions.is_empty()).collect()
}

/// The list of versions, newest first.
pub fn top(site: &Site, speech: &Speech, versions: &[VersionEntry], stylesheet: Option<Href>) -> Versions {
    let mut groups: Vec<VersionGroup> = Vec::new();
    for entry in versions {
        let year = entry.period.split('-').next().unwrap_or("").to_owned();
        let item = VersionItem {
            href: Href::new(format!("{}/index.html", entry.version)),
            title: entry.title.clone(),
            status: speech.say("versions-draft", &[]),
            headline: entry.headline.clone(),
            reason: entry.reason.clone(),
            replaced: entry.superseded_by.is_some(),
        };
        match groups.last_mut().filter(|group| group.title == year) {
            Some(group) => group.versions.push(item),
            None => groups.push(VersionGroup { topic: String::new(), title: year, versions: vec![item] }),
        }
    }
    for group in &mut groups {
        group.topic = speech.say("versions-count", &[("n", (group.versions.len() as u64).into())]);
    }
    let headline = match versions.first() {
        Some(newest) => speech.say("versions-headline", &[("period", newest.title.clone().into())]),
        None => speech.say("versions-headline-none", &[]),
    };
    let answer = speech.say("versions-answer", &[("n", (versions.len() as u64).into())]);
    Versions {
        lang: site.locale.to_string(),
        organisation: site.organisation.clone(),
        title: site.title.clone(),
        sample: site.sample,
        stylesheet,
        opening: Opening {
            topic: speech.say("versions-topic", &[]),
            headline,
            answer: vec![answer],
            fine: None,
        },
        groups,
    }
}

/// The list of audiences, for whoever publishes them.
pub fn audiences(site: &Site, speech: &Speech, newest: &[(Id, Option<String>)]) -> Versions {
    let versions = newest
        .iter()
        .map(|(id, title)| VersionItem {
            href: Href::new(format!("{id}/index.html")),
            title: site
                .audiences
                .get(id)
                .map_or_else(|| id.to_string(), |audience| audience.name().to_owned()),
            status: title.clone().unwrap_or_default(),
            headline: None,
            reason: None,
            replaced: false,
        })
        .collect();
    Versions {
        lang: site.locale.to_string(),
        organisation: site.organisation.clone(),
        title: site.title.clone(),
        sample: site.sample,
        stylesheet: None,
        opening: Opening {
            topic: speech.say("audiences-topic", &[]),
            headline: speech.say("audiences-headline", &[]),
            answer: vec![speech.say("audiences-answer", &[])],
            fine: None,
        },
        groups: vec![VersionGroup {
            topic: String::new(),
            title: speech.say("audiences-topic", &[]),
            versions,
        }],
    }
}

/// The page that sends the reader on to the newest version.
pub fn latest(site: &Site, speech: &Speech, newest: &VersionEntry) -> Latest {
    let title = [("title", site.title.clone().into()), ("organisation", site.organisation.clone().into())];
    Latest {
        lang: site.locale.to_string(),
        title: speech.say("latest-title", &title),
        href: Href::new(format!("../{}/index.html", newest.version)),
        text: newest.title.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_some_versions_lack_is_told_with_those() {
        let entry = |version: &str, pages: &[&str]| VersionEntry {
            version: version.to_owned(),
            title: String::new(),
            aliases: Vec::new(),
            period: version.to_owned(),
            revision: 1,
            status: "draft".to_owned(),
            reason: None,
            manifest: None,
            superseded_by: None,
            headline: None,
            pages: pages.iter().map(|&page| page.to_owned()).collect(),
        };
        let entries = [
            entry("2026-10", &["index.html", "playbook/new.html"]),
            entry("2026-09", &["index.html"]),
            entry("2026-08", &["index.html"]),
        ];
        assert_eq!(lacking(&entries), BTreeMap::from([("playbook/new.html", vec!["2026-09", "2026-08"])]));
    }
}
