use super::Writer;
use crate::domain::Id;
use crate::project::{Page, PageKind, Trigger, site_page};
use crate::render::view::{Href, Play};

/// How many pages of the playbook a stage points to at least, where there are so many.
const FEWEST: usize = 2;

impl Writer<'_> {
    /// The pages that this period's figures call for, with the reason.
    pub(super) fn called(&self) -> Vec<(&Page, String)> {
        self.pages.iter().filter_map(|page| Some((*page, self.why_called(page)?))).collect()
    }

    /// Why this period's figures call for a page, where they do.
    pub(super) fn why_called(&self, page: &Page) -> Option<String> {
        self.reason(page.trigger.as_ref()?)
    }

    /// Why a trigger holds: the score is shown, and below or above its mark.
    fn reason(&self, trigger: &Trigger) -> Option<String> {
        let figure = self.reporter.figures.score(&trigger.measure, trigger.stage.as_ref())?;
        let measure = self.reporter.measure(&figure.key)?;
        let value = figure.value()?;
        let (id, mark) = match (trigger.below, trigger.above) {
            (Some(below), _) if value < below => ("called-below", below),
            (_, Some(above)) if value > above => ("called-above", above),
            _ => return None,
        };
        let teller = self.reporter.teller();
        Some(teller.say(
            id,
            &[
                ("name", teller.score_name(&figure.key).into()),
                ("value", teller.value(measure, value).into()),
                ("mark", teller.value(measure, mark).into()),
            ],
        ))
    }

    /// All plays that are called for.
    pub(super) fn called_plays(&self) -> Vec<Play> {
        self.called().into_iter().filter_map(|(page, why)| play(page, Some(why))).collect()
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

fn play(page: &Page, why: Option<String>) -> Option<Play> {
    Some(Play {
        href: Href::new(site_page(&page.path)?),
        title: page.title.clone(),
        why: why.or_else(|| page.summary.clone()),
    })
}
