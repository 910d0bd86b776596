//! What the program needs: a project after all checks.
//!
//! Every id in these types exists, every count is on its scale and every list is in a fixed order. Each row keeps
//! the span it was read from, so that a figure can be traced to the line behind it.

mod blocks;
mod card;
mod catalogue;
mod chart_request;
mod figure_name;
mod habits;
mod journey;
mod locale;
mod page;
mod place;
mod rhythm;
mod site;
mod snapshot;
mod trigger;

pub use blocks::{
    Assessment, Block, CONTRASTS, Field, Lines, Plays, PromiseState, Promises, QUALITIES, Quotes, Recording,
    Statements,
};
pub use card::{ByRole, Card, CardFigure, CardWords};
pub use catalogue::{Catalogue, Named};
pub use chart_request::{ChartKind, ChartRequest, CustomerSeries, Window};
pub use figure_name::{
    AdvocatesPart, AlliesPart, CommitmentPart, ComplaintPart, CulturePart, CustomerPart, FAMILIES, Family,
    FigureName, HeardPart, Known, LOOKED_UP, LookedUp, MissionPart, PeriodPart, PromisePart, RhythmPart,
    ScorePart, SetbacksPart, SponsorsPart, StageComplaintPart, ThanksPart, ThemesPart, UnknownPart,
};
pub use habits::{Advocates, Ally, Culture, MeetingCount, MissionTold, Sponsor, Thanks, Told};
pub use journey::{Action, Stage};
pub use locale::{Language, Locale};
pub use page::{LetterFor, Page, PageKind, Passage, Review};
pub use place::{Target, report_pages, site_media, site_page};
pub use rhythm::{Every, Meeting, Moment, PeriodTheme, Rhythm};
pub use site::{
    Audience, Brand, ClosedLoop, Colour, CustomerTerms, MailList, Measure, MeasureKind, Outcome, OutcomeUnit,
    Population, Privacy, ReadingPath, Role, SegmentKind, Site, SourceName, Team, ThemeName,
};
pub use snapshot::{
    Cause, Commitment, Complaint, Correction, CustomerMove, CustomerValue, Customers, Feedback, Quote,
    Rating, Segment, Setback, Snapshot, Weighted, Weights,
};

pub use trigger::{ComplaintsWere, CultureLeans, CustomersWere, Deeds, Mark, PromisesAre, Trigger};

use std::collections::BTreeMap;

use crate::domain::{Id, Period};
use crate::source::{SourcePath, Span};

/// A project after all checks.
#[derive(Clone, Debug)]
pub struct Project {
    /// The organisation and its settings.
    pub site: Site,
    /// The stages of the customer's life, in order.
    pub journey: Catalogue<Stage>,
    /// The drumbeat of the year.
    pub rhythm: Rhythm,
    /// What was said and done, by period.
    pub snapshots: BTreeMap<Period, Snapshot>,
    /// The playbook, in path order.
    pub pages: Vec<Page>,
    /// Media that pages, quotes or the brand name: the only ones that are published.
    pub media: Vec<SourcePath>,
    /// Captions among them that lead to a person, as they are published: without what does.
    pub captions: BTreeMap<SourcePath, String>,
    /// The project as those see it who may not see all of it, by audience; `None` where a site has no audiences. What
    /// they may not see is not in it.
    pub views: BTreeMap<Option<Id>, Project>,
    /// Where in the files stands what a view leaves out.
    pub left_out: Vec<Span>,
}

impl Project {
    /// Why figures of a period are no longer what was published of them, as the snapshots up to `now` say: a reason for the
    /// measure goes before one for the whole period, a later one before an earlier.
    pub fn why_corrected(&self, period: Period, measure: Option<&Id>, now: Period) -> Option<&str> {
        let corrections = || {
            let snapshots = self.snapshots.range(..=now).rev();
            snapshots.flat_map(|(_, snapshot)| &snapshot.corrections).filter(move |one| one.period == period)
        };
        let of_it =
            measure.and_then(|measure| corrections().find(|one| one.measure.as_ref() == Some(measure)));
        of_it.or_else(|| corrections().find(|one| one.measure.is_none())).map(|one| one.why.as_str())
    }

    /// The project as an audience sees it.
    pub fn seen_by(&self, audience: Option<&Id>) -> &Project {
        self.views.get(&audience.cloned()).unwrap_or(self)
    }

    /// Whether another view of the project lies in this one: it leaves out all that this one leaves out, and more.
    pub fn holds(&self, other: &Project) -> bool {
        let (more, less) = (&self.left_out, &other.left_out);
        more.len() < less.len() && more.iter().all(|gone| less.contains(gone))
    }

    /// The name of a stage, or its id where it is not in the journey.
    pub fn stage_name<'a>(&'a self, id: &'a Id) -> &'a str {
        self.journey.name(id)
    }
}
