use std::collections::BTreeMap;

use super::Writer;
use crate::project::{Page, site_page};
use crate::render::view::{Anchor, GuideGroup, GuideItem, Head, Href, Opening, Playbook};
use crate::words::{Arg, first_upper};

/// Where the list of guides stands: at the first of these that no page has that this reader may see.
const LISTS: [&str; 3] = ["playbook/index.html", "playbook/guides.html", "playbook/all-guides.html"];

impl Writer<'_> {
    /// The list of all guides, in groups by folder.
    pub fn playbook(&self) -> (Head, Playbook) {
        let topic = self.word("playbook-topic");
        let called = self.called_plays();
        let kind = ("kind", self.reporter.teller().kind(self.reporter.period()));
        let (headline, answer) = match called.len() {
            0 => (
                self.word("playbook-headline"),
                self.say("playbook-answer", &[("n", (self.pages.len() as u64).into())]),
            ),
            n => (
                self.say("playbook-headline-called", &[("n", (n as u64).into())]),
                self.say("playbook-answer-called", &[kind]),
            ),
        };
        let mut folders: BTreeMap<&str, Vec<&Page>> = BTreeMap::new();
        for page in self.pages {
            let folder =
                page.path.folder().strip_prefix("content/playbook").unwrap_or("").trim_start_matches('/');
            folders.entry(folder).or_default().push(page);
        }
        let mut groups: Vec<(i64, GuideGroup)> =
            folders.into_iter().map(|(folder, pages)| self.group(folder, &pages)).collect();
        groups.sort_by_key(|(order, _)| *order);
        let groups: Vec<GuideGroup> = groups.into_iter().map(|(_, group)| group).collect();
        let (paths, indexes) = (self.path_groups(), self.guide_indexes());
        let titles = paths.iter().chain(&groups).map(|group| (&group.id, &group.title));
        let titles = titles.chain(indexes.iter().map(|index| (&index.id, &index.title)));
        let view = Playbook {
            opening: Opening { topic: topic.clone(), headline, answer: vec![answer], fine: None },
            called,
            contents: titles.map(|(id, text)| Anchor { id: id.clone(), text: text.clone() }).collect(),
            paths,
            groups,
            indexes,
        };
        (self.head(&topic, self.list_path(), "playbook", &[]), view)
    }

    /// Where the list of guides stands: at the head of the playbook, or beside the page that the author put there.
    pub fn list_path(&self) -> &'static str {
        LISTS.into_iter().find(|path| !self.has_guide(path)).unwrap_or(LISTS[0])
    }

    /// A folder's pages; the group stands where its first page would.
    fn group(&self, folder: &str, pages: &[&Page]) -> (i64, GuideGroup) {
        let name = folder.rsplit('/').next().filter(|name| !name.is_empty());
        let title = match name {
            Some(name) => {
                let id = format!("playbook-group-{name}");
                self.reporter.speech.word(&id).unwrap_or_else(|| first_upper(&name.replace(['-', '_'], " ")))
            }
            None => self.word("playbook-group-top"),
        };
        let guides = pages.iter().filter_map(|page| self.guide_item(page)).collect();
        let order = pages.iter().map(|page| page.order).min().unwrap_or(i64::MAX);
        let order = if name.is_none() { i64::MIN } else { order };
        let id = if folder.is_empty() { "top".to_owned() } else { folder.replace('/', "-") };
        let count = self.say("playbook-count", &[("n", (pages.len() as u64).into())]);
        (order, GuideGroup { id, title, count, summary: None, ordered: false, guides })
    }

    /// A page in a list.
    pub(super) fn new_guide_item(&self, page: &Page) -> Option<GuideItem> {
        Some(GuideItem {
            href: Href::new(site_page(&page.path)?),
            title: page.title.clone(),
            mark: self.page_mark(page),
            summary: page.summary.clone(),
            time: self.time(page),
            fine: self.page_fine(page),
        })
    }

    fn page_fine(&self, page: &Page) -> String {
        let kind = self.word(&format!("page-kind-{}", page.kind.word()));
        let kind = [Some(kind), self.time(page)].into_iter().flatten().collect::<Vec<_>>().join(" · ");
        let everyone = self.project().site.roles.iter().all(|role| page.is_for_role(&role.id));
        if page.roles.is_empty() || everyone {
            return kind;
        }
        let roles: Vec<String> =
            page.roles.iter().map(|role| self.project().site.roles.name(role).to_owned()).collect();
        let roles = self.reporter.teller().list(&roles);
        self.say("page-for", &[("kind", kind.into()), ("roles", Arg::Text(roles))])
    }
}
