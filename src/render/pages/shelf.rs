use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::Writer;
use crate::domain::hash::HashMap;
use crate::markdown::Figure;
use crate::project::{Page, site_page};
use crate::render::view::GuideItem;
use crate::words::Told;

/// Few names of figures are longer than this.
const LONG_NAME: usize = 48;

/// What every page of a playbook asks of all the others, worked out once: asked page by page, a playbook of twice the size
/// would take four times as long.
#[derive(Default)]
pub struct Shelf {
    /// Where this reader's pages stand.
    seen: OnceLock<BTreeSet<String>>,
    /// The places of the reader's pages in their order, by path.
    order: OnceLock<BTreeMap<String, usize>>,
    /// The period in words, and where it begins a line.
    period: OnceLock<String>,
    period_title: OnceLock<String>,
    /// Where pages stand that others alone may see.
    unseen: OnceLock<BTreeSet<String>>,
    /// Why the period's figures call for a page, by its place among the reader's pages.
    called: OnceLock<BTreeMap<usize, String>>,
    /// The reader's pages as they stand in lists, by path: most stand in several.
    items: OnceLock<BTreeMap<String, GuideItem>>,
    /// The calendars of everybody and of each role, by path.
    pub(super) calendars: OnceLock<BTreeMap<String, String>>,
    /// Figures that texts have named, by the name as it is written: many pages name the same.
    told: Mutex<HashMap<String, Arc<Told>>>,
}

impl<'a> Writer<'a> {
    /// Whether a page of the playbook that this reader may see stands at a path.
    pub(super) fn has_guide(&self, path: &str) -> bool {
        self.shelf.seen.get_or_init(|| places(self.pages.iter().copied())).contains(path)
    }

    /// The place of a page among this reader's.
    pub(super) fn place_of(&self, page: &Page) -> Option<usize> {
        let order = self.shelf.order.get_or_init(|| {
            self.pages.iter().enumerate().map(|(place, page)| (page.path.to_string(), place)).collect()
        });
        order.get(page.path.as_str()).copied()
    }

    /// The period in words.
    pub(super) fn period(&self) -> String {
        self.shelf.period.get_or_init(|| self.reporter.speech.period(self.reporter.period())).clone()
    }

    /// The period where it begins a line.
    pub(super) fn period_title(&self) -> String {
        let title = || self.reporter.speech.period_title(self.reporter.period());
        self.shelf.period_title.get_or_init(title).clone()
    }

    /// Whether a path is one of this reader's pages: of the report, or of the playbook as far as it may be seen.
    pub(super) fn has_page(&self, path: &str) -> bool {
        let unseen = || {
            let all = places(self.project().pages.iter());
            all.into_iter().filter(|path| !self.has_guide(path)).collect()
        };
        !self.shelf.unseen.get_or_init(unseen).contains(path)
    }

    /// A figure of a text in words, or the reason why there is none.
    pub(super) fn figure_told(&self, figure: &Figure) -> Arc<Told> {
        // A name holds neither sign, so that no two figures share a key.
        let mut key = String::with_capacity(LONG_NAME);
        key.push_str(&figure.name.text);
        for (sign, segment) in [('@', &figure.stage), ('.', &figure.part)] {
            if let Some(segment) = segment {
                key.push(sign);
                key.push_str(&segment.text);
            }
        }
        // Nothing that panics is done while it is locked.
        let mut told = self.shelf.told.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = told.get(&key) {
            return known.clone();
        }
        let new = Arc::new(self.reporter.teller().told(figure, self.reporter.figures));
        told.insert(key, new.clone());
        new
    }

    /// A page in a list.
    pub(super) fn guide_item(&self, page: &Page) -> Option<GuideItem> {
        let items = self.shelf.items.get_or_init(|| {
            let item = |page: &&Page| Some((page.path.to_string(), self.new_guide_item(page)?));
            self.pages.iter().filter_map(item).collect()
        });
        items.get(page.path.as_str()).cloned()
    }

    /// The pages that this period's figures call for, with the reason.
    pub(super) fn called(&self) -> impl Iterator<Item = (&'a Page, &str)> {
        let called = self.shelf.called.get_or_init(|| {
            let pages = self.pages.iter().enumerate();
            pages.filter_map(|(place, page)| Some((place, self.why_called(page)?))).collect()
        });
        called.iter().filter_map(|(place, why)| Some((*self.pages.get(*place)?, why.as_str())))
    }
}

fn places<'p>(pages: impl Iterator<Item = &'p Page>) -> BTreeSet<String> {
    pages.filter_map(|page| site_page(&page.path)).collect()
}
