use std::collections::BTreeMap;

use super::Writer;
use super::cards::role_path;
use crate::domain::Id;
use crate::project::{Named, Page, PageKind, ReadingPath, Role, site_page};
use crate::render::view::{Fact, GuideGroup, GuideIndex, GuideItem, IndexEntry, Link, Part, Section, Turn};
use crate::words::Arg;

/// Words a minute: slower than a novel is read, because a guide asks the reader to think of a day of their own.
const PACE: usize = 200;

impl Writer<'_> {
    /// The pages of a path that this audience may see, in the order in which they are read.
    pub(super) fn path_pages(&self, path: &Id) -> Vec<&Page> {
        let mut pages: Vec<&Page> =
            self.pages.iter().copied().filter(|page| page.paths.contains(path)).collect();
        // The sort is stable: pages of one order stand as they do in the playbook.
        pages.sort_by_key(|page| page.order);
        pages
    }

    /// The pages before and after a page: on each of its paths, or in the playbook where it is on none.
    pub(super) fn turns(&self, page: &Page) -> Vec<Turn> {
        let turn = |pages: &[&Page], place: Option<usize>, name: Option<String>| {
            let place = place?;
            let link = |place: Option<usize>| {
                let other = pages.get(place?)?;
                Some(Link::new(site_page(&other.path)?, other.title.clone()))
            };
            let args = [("place", Arg::Count(place as u64 + 1)), ("of", (pages.len() as u64).into())];
            let turn = Turn {
                place: name.is_some().then(|| self.say("path-place", &args)),
                name,
                before: link(place.checked_sub(1)),
                after: link(Some(place + 1)),
            };
            (turn.before.is_some() || turn.after.is_some()).then_some(turn)
        };
        let paths = self.project().site.paths.iter().filter(|path| page.paths.contains(&path.id));
        let on_path = |path: &ReadingPath| {
            let pages = self.path_pages(&path.id);
            let place = pages.iter().position(|other| other.path == page.path);
            turn(&pages, place, Some(path.name.clone()))
        };
        let turns: Vec<Turn> = paths.filter_map(on_path).collect();
        match turns.is_empty() {
            true => turn(self.pages, self.place_of(page), None).into_iter().collect(),
            false => turns,
        }
    }

    /// How long a page takes to read; a letter is filled in, not read.
    pub(super) fn time(&self, page: &Page) -> Option<String> {
        let minutes = ("n", Arg::Count(minutes(page) as u64));
        (page.kind != PageKind::Letter).then(|| self.say("reading-minutes", &[minutes]))
    }

    /// How long it takes to read, whom it is for, on which paths it stands, and by which words it is found: each with the
    /// way there.
    pub(super) fn reading_facts(&self, page: &Page) -> Vec<Fact> {
        let site = &self.project().site;
        let list = self.list_path();
        let fact =
            |id: &str, links: Vec<Link>| Fact { name: self.word(id), text: String::new(), href: None, links };
        let mut facts = Vec::new();
        if let Some(text) = self.time(page) {
            facts.push(Fact { name: self.word("reading-time"), text, href: None, links: Vec::new() });
        }
        facts.push(fact("page-roles", self.role_links(page)));
        let paths = site.paths.iter().filter(|path| page.paths.contains(&path.id));
        facts.push(fact(
            "page-paths",
            paths.map(|path| Link::new(format!("{list}#{}", anchor(path)), &*path.name)).collect(),
        ));
        let tags = page.tags.iter().map(|tag| Link::new(format!("{list}#{}", tag_anchor(tag)), tag.as_str()));
        facts.push(fact("page-tags", tags.collect()));
        facts.push(fact("page-called-on", self.called_on(page)));
        facts.retain(|fact| !fact.text.is_empty() || !fact.links.is_empty());
        facts
    }

    /// The pages that send their readers here in this period.
    fn called_on(&self, page: &Page) -> Vec<Link> {
        if self.why_called(page).is_none() {
            return Vec::new();
        }
        let project = self.project();
        let stage = page
            .stage
            .as_ref()
            .map(|stage| Link::new(format!("stages/{stage}.html"), project.journey.name(stage)));
        let first = Link::new("index.html", self.period_title());
        [Some(first), stage].into_iter().flatten().chain(self.role_links(page)).collect()
    }

    /// The pages of the roles that a page is for; of all of them, the list.
    fn role_links(&self, page: &Page) -> Vec<Link> {
        let roles = &self.project().site.roles;
        if page.roles.is_empty() {
            return Vec::new();
        }
        if roles.len() > 1 && roles.iter().all(|role| page.roles.contains(&role.id)) {
            return vec![Link::new(self.roles_link().href.as_str(), self.word("every-role"))];
        }
        page.roles.iter().map(|role| Link::new(role_path(role), roles.name(role))).collect()
    }

    /// The paths as groups of the list of guides.
    pub(super) fn path_groups(&self) -> Vec<GuideGroup> {
        let group = |path: &ReadingPath| {
            let pages = self.path_pages(&path.id);
            let minutes: usize = pages.iter().map(|page| minutes(page)).sum();
            let args = [("n", Arg::Count(pages.len() as u64)), ("minutes", (minutes as u64).into())];
            (!pages.is_empty()).then(|| GuideGroup {
                id: anchor(path),
                title: path.name.clone(),
                count: self.say("path-count", &args),
                summary: path.summary.clone(),
                ordered: true,
                guides: pages.iter().filter_map(|page| self.guide_item(page)).collect(),
            })
        };
        self.project().site.paths.iter().filter_map(group).collect()
    }

    /// The guides by kind, stage, role and tag.
    pub(super) fn guide_indexes(&self) -> Vec<GuideIndex> {
        let project = self.project();
        let link = |page: &&Page| Some(Link::new(site_page(&page.path)?, page.title.clone()));
        let entry = |name: Link, is_in: &dyn Fn(&Page) -> bool| IndexEntry {
            id: None,
            name: name.text.clone(),
            href: Some(name.href).filter(|href| !href.as_str().is_empty()),
            links: self.pages.iter().filter(|page| is_in(page)).filter_map(link).collect(),
        };
        let plain = |text: String| Link::new("", text);
        let kinds = PageKind::ALL.into_iter().map(|kind| {
            let name = self.word(&format!("page-kind-{}", kind.word()));
            entry(plain(name), &|page: &Page| page.kind == kind)
        });
        let stages = project.journey.iter().map(|stage| {
            let name = Link::new(format!("stages/{}.html", stage.id), stage.name.clone());
            entry(name, &|page: &Page| page.stage.as_ref() == Some(&stage.id))
        });
        let roles = project.site.roles.iter().map(|role| {
            let name = Link::new(role_path(&role.id), role.name.clone());
            let all = self.pages.iter().filter(|page| page.roles.contains(&role.id)).count();
            let count = self.say("role-page-count", &[("n", Arg::Count(all as u64))]);
            // Each role has a page of its own with all of them.
            let links = if all == 0 { Vec::new() } else { vec![Link::new(name.href.as_str(), count)] };
            IndexEntry { id: None, name: name.text, href: Some(name.href), links }
        });
        // Each tag as it is first written, with its pages.
        let mut tags: BTreeMap<String, (&str, Vec<&Page>)> = BTreeMap::new();
        for page in self.pages {
            for tag in &page.tags {
                let (_, pages) = tags.entry(tag_anchor(tag)).or_insert_with(|| (tag, Vec::new()));
                if pages.last().is_none_or(|last| last.path != page.path) {
                    pages.push(page);
                }
            }
        }
        let tags = tags.into_iter().map(|(id, (tag, pages))| IndexEntry {
            id: Some(id),
            name: tag.to_owned(),
            href: None,
            links: pages.iter().filter_map(link).collect(),
        });
        let index = |id: &str, entries: Vec<IndexEntry>| GuideIndex {
            id: id.to_owned(),
            title: self.word(&format!("guides-{id}")),
            entries: entries.into_iter().filter(|entry| !entry.links.is_empty()).collect(),
        };
        let indexes = [
            index("by-kind", kinds.collect()),
            index("by-stage", stages.collect()),
            index("by-role", roles.collect()),
            index("by-tag", tags.collect()),
        ];
        // One heading over everything helps nobody.
        indexes
            .into_iter()
            .filter(|index| index.entries.len() > 1 || index.id == "by-tag" && !index.entries.is_empty())
            .collect()
    }

    /// The path of a role: the one that has its id.
    pub(super) fn path_section(&self, role: &Role) -> Option<Section> {
        let path = self.project().site.paths.get(&role.id)?;
        let items: Vec<GuideItem> =
            self.path_pages(&path.id).iter().filter_map(|page| self.guide_item(page)).collect();
        if items.is_empty() {
            return None;
        }
        let title = self.say(
            "role-path-title",
            &[("n", (items.len() as u64).into()), ("path", path.name.clone().into())],
        );
        Some(self.evidence("role-path", title, vec![Part::Guides { items, ordered: true }]))
    }
}

/// How many minutes a page takes to read, at least one.
fn minutes(page: &Page) -> usize {
    page.words().div_ceil(PACE).max(1)
}

/// The place of a path in the list of guides.
fn anchor(path: &ReadingPath) -> String {
    format!("path-{}", path.id())
}

/// The place of a tag in the list of guides: tags that differ in capitals and spaces alone are one.
fn tag_anchor(tag: &str) -> String {
    let slug = Id::slug(tag)
        .map_or_else(|| tag.chars().map(|c| format!("{:x}", u32::from(c))).collect(), |id| id.to_string());
    format!("tag-{slug}")
}
