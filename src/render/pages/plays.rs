use super::Writer;
use crate::domain::Id;
use crate::project::{Page, PageKind, site_page};
use crate::render::view::{Href, Play};

/// How many pages of the playbook a stage points to at least, where there are so many.
const FEWEST: usize = 2;

impl Writer<'_> {
    /// Why this period's figures call for a page, where they do: the first of its triggers that holds.
    pub(super) fn why_called(&self, page: &Page) -> Option<String> {
        let teller = self.reporter.teller();
        page.triggers.iter().find_map(|trigger| teller.called(trigger, self.reporter.figures))
    }

    /// All plays that are called for.
    pub(super) fn called_plays(&self) -> Vec<Play> {
        self.called().filter_map(|(page, why)| play(page, Some(why.to_owned()))).collect()
    }

    /// What to do about a stage or a theme: pages that are called for first, then guides about it.
    pub(super) fn plays_about(&self, is_about: impl Fn(&Page) -> bool) -> Vec<Play> {
        let about = self.pages.iter().filter(|page| is_about(page));
        let mut about: Vec<(&Page, Option<String>)> =
            about.map(|page| (*page, self.why_called(page))).collect();
        about.sort_by_key(|(page, why)| (why.is_none(), page.kind != PageKind::Guide, page.order));
        about.into_iter().take(4).filter_map(|(page, why)| play(page, why)).collect()
    }

    /// What to do about a stage: its own pages, then the guides on listening and acting, so that no stage is left without.
    pub(super) fn plays_here(&self, stage: &Id) -> Vec<Play> {
        let mut plays = self.plays_about(|page| page.stage.as_ref() == Some(stage));
        for play in self.plays_from(&["act", "listen"]) {
            if plays.len() < FEWEST && !plays.iter().any(|known| known.href == play.href) {
                plays.push(play);
            }
        }
        plays
    }

    /// The pages of a folder of the playbook as plays, those called for anywhere first.
    pub(super) fn plays_in(&self, folder: &str) -> Vec<Play> {
        let prefix = format!("content/playbook/{folder}/");
        self.plays_about(|page| page.path.as_str().starts_with(&prefix) && page.kind == PageKind::Guide)
    }

    /// Plays of several folders of the playbook, the first folder's first, at most four.
    pub(super) fn plays_from(&self, folders: &[&str]) -> Vec<Play> {
        let mut plays: Vec<Play> = folders.iter().flat_map(|folder| self.plays_in(folder)).collect();
        plays.truncate(4);
        plays
    }
}

/// A page as a play.
pub(super) fn play(page: &Page, why: Option<String>) -> Option<Play> {
    Some(Play {
        href: Href::new(site_page(&page.path)?),
        title: page.title.clone(),
        why: why.or_else(|| page.summary.clone()),
    })
}
