//! Puts versions and the lists above them together.

use std::collections::BTreeMap;

use super::{Built, Prepared, Tools};
use crate::domain::{Digest, Id, Version};
use crate::finding::{Finding, Kind, Report};
use crate::project::Project;
use crate::render::view::{Href, Versions};
use crate::render::{Site, SiteFile, SitePath, Tree, pages};
use crate::seal::{MANIFEST, Manifest, Published, VersionEntry, list_json, list_script};

impl Prepared {
    /// Puts the versions and the lists above them together. `everyone` is false where one audience alone was asked for:
    /// the list of audiences then stays as it is.
    pub fn gather(
        &self,
        editions: Vec<Built>,
        audiences: &[Option<Id>],
        everyone: bool,
        published: &Published,
        report: &mut Report,
    ) -> Site {
        let Self { project, tools, .. } = self;
        let mut site = Site::default();
        let mut entries: BTreeMap<Option<Id>, BTreeMap<Version, VersionEntry>> = BTreeMap::new();
        for audience in audiences {
            let there = published.tree(audience.as_ref().map(Id::as_str));
            let there = there.into_iter().flat_map(|tree| tree.entries());
            entries.insert(audience.clone(), there.map(|entry| (entry.version, entry)).collect());
        }
        for Built { wanted, title, headline, trees, .. } in editions {
            for (audience, tree) in trees {
                let entry = match sealing_of(&tree) {
                    Some((manifest, digest)) => VersionEntry::sealed(&manifest, digest),
                    None => {
                        let paths = tree.keys().map(SitePath::as_str);
                        VersionEntry::draft(wanted.version.period, title.clone(), Some(headline.clone()))
                            .with_pages(paths)
                    }
                };
                entries.entry(audience.clone()).or_default().insert(wanted.version, entry);
                match version_path(audience.as_ref(), wanted.version) {
                    Some(path) => {
                        site.versions.insert(path, tree);
                    }
                    // Ids and versions make safe paths; one that does not is told rather than lost.
                    None => report.add(Finding::nowhere(
                        Kind::SamePlace,
                        format!("`{}` cannot be the name of a folder", wanted.version),
                    )),
                }
            }
        }
        let mut newest = Vec::new();
        for (audience, entries) in entries {
            let entries = VersionEntry::arrange(entries.into_values().collect());
            let title = entries.first().map(|entry| entry.title.clone());
            let name = audience.as_ref().map_or("", Id::as_str);
            top_files(&mut site.top, name, &entries, project, tools);
            newest.extend(audience.map(|audience| (audience, title)));
        }
        newest.sort_by_key(|(audience, _)| project.site.audiences.position(audience));
        if !newest.is_empty() && everyone {
            let view = pages::audiences(&project.site, &tools.speech, &newest);
            put_outside(&mut site.top, "index.html", tools, &view);
        }
        site
    }
}

/// The manifest in a tree, where it was sealed.
fn sealing_of(tree: &Tree) -> Option<(Manifest, Digest)> {
    let SiteFile::Bytes(bytes) = tree.get(&SitePath::new(MANIFEST)?)? else { return None };
    Some((Manifest::from_bytes(bytes).ok()?, Digest::of(bytes)))
}

/// Where a version stands in the output folder.
pub(crate) fn version_path(audience: Option<&Id>, version: Version) -> Option<SitePath> {
    match audience {
        Some(audience) => SitePath::new(&format!("{audience}/{version}")),
        None => SitePath::new(&version.to_string()),
    }
}

/// `index.html`, `versions.json`, `versions.js` and `latest/` of an audience's tree.
fn top_files(top: &mut Tree, audience: &str, entries: &[VersionEntry], project: &Project, tools: &Tools) {
    let at = |name: &str| if audience.is_empty() { name.to_owned() } else { format!("{audience}/{name}") };
    let stylesheet = entries
        .first()
        .map(|newest| Href::new(format!("{}/{}", newest.version, tools.assets.stylesheet.as_str())));
    let view = pages::top(&project.site, &tools.speech, entries, stylesheet);
    put_outside(top, &at("index.html"), tools, &view);
    put(top, &at("versions.js"), list_script(entries).into_bytes());
    put(top, &at("versions.json"), list_json(entries).into_bytes());
    if let Some(newest) = entries.first() {
        let view = pages::latest(&project.site, &tools.speech, newest);
        if let Ok(html) = tools.theme.render_outside(&tools.words, &view) {
            put(top, &at("latest/index.html"), html.into_bytes());
        }
    }
}

fn put_outside(top: &mut Tree, path: &str, tools: &Tools, view: &Versions) {
    if let Ok(html) = tools.theme.render_outside(&tools.words, view) {
        put(top, path, html.into_bytes());
    }
}

fn put(top: &mut Tree, path: &str, bytes: Vec<u8>) {
    if let Some(path) = SitePath::new(path) {
        top.insert(path, SiteFile::Bytes(bytes));
    }
}
