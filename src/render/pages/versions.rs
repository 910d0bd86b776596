use crate::domain::{Id, Version};
use crate::project::{Named, Site};
use crate::render::view::{Href, Latest, Opening, VersionGroup, VersionItem, Versions};
use crate::seal::{Status, VersionEntry};
use crate::words::{Speech, first_upper};

/// A version at the beginning of a line: "October 2026", and for a correction which edition it is.
pub fn version_title(speech: &Speech, version: Version) -> String {
    first_upper(&version_name(speech, version))
}

/// A version in a sentence.
pub(super) fn version_name(speech: &Speech, version: Version) -> String {
    let period = speech.period(version.period);
    match version.revision {
        1 => period,
        n => speech.say("version-corrected", &[("period", period.into()), ("n", u64::from(n).into())]),
    }
}

/// The list of versions, newest first.
pub fn top(site: &Site, speech: &Speech, versions: &[VersionEntry], stylesheet: Option<Href>) -> Versions {
    let mut groups: Vec<VersionGroup> = Vec::new();
    for entry in versions {
        let year = entry.period.split('-').next().unwrap_or("").to_owned();
        let item = VersionItem {
            href: Href::new(format!("{}/index.html", entry.version)),
            title: entry.title.clone(),
            status: speech.say(status_word(entry), &[]),
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

fn status_word(entry: &VersionEntry) -> &'static str {
    match (entry.status, entry.superseded_by) {
        (_, Some(_)) => "versions-replaced",
        (Status::Draft, None) => "versions-draft",
        (Status::Sealed, None) => "versions-sealed",
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
