use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::domain::{CalendarDays, Date, Id};
use crate::markdown::{Document, Figure};
use crate::source::{FileId, SourcePath};

use super::{Audience, Block, Card, ChartRequest, Target, Trigger};

/// A playbook page, as one group of readers sees it.
///
/// A page with passages for one audience becomes several of these with the same path, each with a text of its own: what
/// a reader must not see is not in that reader's page at all.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its file.
    pub file: FileId,
    /// Its path.
    pub path: SourcePath,
    /// The title.
    pub title: String,
    /// What it is for, in a sentence.
    pub summary: Option<String>,
    /// What kind of page it is.
    pub kind: PageKind,
    /// Its position among its neighbours.
    pub order: i64,
    /// Who it is for; empty for everyone.
    pub roles: Vec<Id>,
    /// The theme that it is about.
    pub theme: Option<Id>,
    /// The stage that it is about.
    pub stage: Option<Id>,
    /// Words by which it can be found, in the order written.
    pub tags: Vec<String>,
    /// The reading paths that it stands on; on each, pages stand in their `order`.
    pub paths: Vec<Id>,
    /// Who may see it; empty for everyone.
    pub audience: Vec<Id>,
    /// The audiences for whom this text of the page is; `None` where all have the same.
    pub readers: Option<BTreeSet<Id>>,
    /// The team that keeps it.
    pub owner: Option<Id>,
    /// Since when it is in the playbook.
    pub added: Option<Date>,
    /// Where it stood before: paths that its site page had, such as `playbook/act/loop.html`.
    pub formerly: Vec<String>,
    /// When it last changed so that its readers should look again.
    pub changed: Option<Date>,
    /// When it was last read through.
    pub reviewed: Option<Date>,
    /// After how long it is to be read through again.
    pub review_every: Option<CalendarDays>,
    /// Any of these calls for it.
    pub triggers: Vec<Trigger>,
    /// What stands on its card, for a huddle.
    pub card: Option<Card>,
    /// How often it is printed, for a letter.
    pub letter: LetterFor,
    /// The text, read once and written for each version.
    pub body: Document,
    /// Where its links lead, by the first byte of the destination in the file; links that lead nowhere are not here.
    pub links: BTreeMap<usize, Target>,
    /// Its charts, by the first byte of the block in the file.
    pub charts: BTreeMap<usize, ChartRequest>,
    /// Its other blocks, likewise.
    pub blocks: BTreeMap<usize, Block>,
    /// The shared passages that it includes, by the first byte of the block in the file.
    pub passages: BTreeMap<usize, Arc<Passage>>,
}

/// A shared passage: a text that pages include, with all that a page's text has but passages of its own.
#[derive(Clone, Debug)]
pub struct Passage {
    /// Its file.
    pub file: FileId,
    /// Its path.
    pub path: SourcePath,
    /// The text.
    pub body: Document,
    /// Where its links lead, by the first byte of the destination in the file.
    pub links: BTreeMap<usize, Target>,
    /// Its charts, by the first byte of the block in the file.
    pub charts: BTreeMap<usize, ChartRequest>,
    /// Its other blocks, likewise.
    pub blocks: BTreeMap<usize, Block>,
}

impl Page {
    /// Whether an audience may see it; a site without audiences shows everything.
    pub fn is_for(&self, audience: Option<&Audience>) -> bool {
        let seen = |audience: &Audience| self.audience.iter().any(|id| audience.sees.contains(id));
        let text =
            |audience: &Audience| self.readers.as_ref().is_none_or(|readers| readers.contains(&audience.id));
        audience.is_none_or(|audience| (self.audience.is_empty() || seen(audience)) && text(audience))
    }

    /// How its review stands at the end of a day.
    pub fn review_at(&self, day: Date) -> Review {
        let Some(every) = self.review_every else { return Review::Fresh };
        let Some(reviewed) = self.reviewed else { return Review::Never };
        let due = reviewed.saturating_add(jiff::Span::new().days(i64::from(every.0)));
        if due < day { Review::Due(due) } else { Review::Fresh }
    }

    /// Whether it is for a role; a page that names no role is for all.
    pub fn is_for_role(&self, role: &Id) -> bool {
        self.roles.is_empty() || self.roles.contains(role)
    }

    /// The charts of the page and of its passages.
    pub fn all_charts(&self) -> impl Iterator<Item = &ChartRequest> {
        self.charts.values().chain(self.passages.values().flat_map(|passage| passage.charts.values()))
    }

    /// The blocks of the page and of its passages, charts left out.
    pub fn all_blocks(&self) -> impl Iterator<Item = &Block> {
        self.blocks.values().chain(self.passages.values().flat_map(|passage| passage.blocks.values()))
    }

    /// Where the links of the page and of its passages lead.
    pub fn all_links(&self) -> impl Iterator<Item = &Target> {
        self.links.values().chain(self.passages.values().flat_map(|passage| passage.links.values()))
    }

    /// How many words a reader sees, those of passages included; figures and blocks are not counted.
    pub fn words(&self) -> usize {
        self.body.words + self.passages.values().map(|passage| passage.body.words).sum::<usize>()
    }

    /// The words of the page with those of its passages in their places, for a search index. `figure` writes the figures
    /// between them.
    pub fn write_plain(&self, mut figure: impl FnMut(&Figure, &mut String), out: &mut String) {
        let figure = std::cell::RefCell::new(&mut figure);
        let write = |found: &Figure, out: &mut String| (figure.borrow_mut())(found, out);
        let block = |block: &crate::markdown::Block, out: &mut String| {
            if let Some(passage) = self.passages.get(&block.range.start) {
                passage.body.write_plain(write, out);
            }
        };
        self.body.write_plain_with_blocks(write, block, out);
    }
}

/// How the review of a page stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Review {
    /// It need not be read through, or was in time.
    Fresh,
    /// It was to be read through by this day, and was not.
    Due(Date),
    /// It is to be read through again and again, and nobody recorded that it was.
    Never,
}

/// What kind of page it is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum PageKind {
    /// A guide that teaches.
    Guide,
    /// A card for the start of a shift.
    Huddle,
    /// Something to practise.
    Practice,
    /// A letter or form to print.
    Letter,
    /// Questions to answer about oneself.
    Assessment,
}

impl PageKind {
    /// All of them.
    pub const ALL: [PageKind; 5] =
        [PageKind::Guide, PageKind::Huddle, PageKind::Practice, PageKind::Letter, PageKind::Assessment];

    /// The word in front matter.
    pub fn word(self) -> &'static str {
        match self {
            PageKind::Guide => "guide",
            PageKind::Huddle => "huddle",
            PageKind::Practice => "practice",
            PageKind::Letter => "letter",
            PageKind::Assessment => "assessment",
        }
    }
}

/// How often a letter is printed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LetterFor {
    /// Once, for whoever takes it.
    Anyone,
    /// Once for each thanks of the period, with the names.
    EachThanks,
}
