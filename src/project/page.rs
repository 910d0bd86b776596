use std::collections::BTreeMap;

use crate::domain::{CalendarDays, Date, Id};
use crate::markdown::Document;
use crate::source::{FileId, SourcePath};

use super::{Audience, ChartRequest, Target};

/// A playbook page.
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
    /// Who may see it; empty for everyone.
    pub audience: Vec<Id>,
    /// The team that keeps it.
    pub owner: Option<Id>,
    /// Since when it is in the playbook.
    pub added: Option<Date>,
    /// When it last changed so that its readers should look again.
    pub changed: Option<Date>,
    /// When it was last read through.
    pub reviewed: Option<Date>,
    /// After how long it is to be read through again.
    pub review_every: Option<CalendarDays>,
    /// When it is called for.
    pub trigger: Option<Trigger>,
    /// The text, read once and written for each version.
    pub body: Document,
    /// Where its links lead, by the first byte of the destination in the file; links that lead nowhere are not here.
    pub links: BTreeMap<usize, Target>,
    /// Its charts, by the first byte of the block in the file.
    pub charts: BTreeMap<usize, ChartRequest>,
}

impl Page {
    /// Whether an audience may see it; a site without audiences shows everything.
    pub fn is_for(&self, audience: Option<&Audience>) -> bool {
        let seen = |audience: &Audience| self.audience.iter().any(|id| audience.sees.contains(id));
        self.audience.is_empty() || audience.is_none_or(seen)
    }
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

/// A page is called for when a score is below or above a mark.
#[derive(Clone, Debug)]
pub struct Trigger {
    /// The measure.
    pub measure: Id,
    /// Its stage.
    pub stage: Option<Id>,
    /// Called for when the score is below this.
    pub below: Option<f64>,
    /// Called for when the score is above this.
    pub above: Option<f64>,
}
