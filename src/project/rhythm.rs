use super::Catalogue;
use super::catalogue::named;
use crate::domain::{Id, Period};
use crate::source::{SourcePath, Span};

/// The drumbeat of the year.
#[derive(Clone, Debug, Default)]
pub struct Rhythm {
    /// The theme of each period, in time order.
    pub themes: Vec<PeriodTheme>,
    /// Daily, weekly and monthly moments.
    pub moments: Catalogue<Moment>,
    /// Meetings that come again and again.
    pub meetings: Catalogue<Meeting>,
}

impl Rhythm {
    /// Whether nothing is planned.
    pub fn is_empty(&self) -> bool {
        self.themes.is_empty() && self.moments.is_empty() && self.meetings.is_empty()
    }
}

/// The theme of a period.
#[derive(Clone, Debug)]
pub struct PeriodTheme {
    /// The period.
    pub period: Period,
    /// The theme's id.
    pub theme: Id,
    /// Its name.
    pub name: String,
    /// Its page.
    pub page: Option<SourcePath>,
    /// Where it was written.
    pub span: Span,
}

/// How often something comes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Every {
    /// Each working day.
    Day,
    /// Each week.
    Week,
    /// Each month.
    Month,
}

/// A moment that keeps the mission alive.
#[derive(Clone, Debug)]
pub struct Moment {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// How often it comes.
    pub every: Every,
    /// Who takes part; empty for everyone.
    pub roles: Vec<Id>,
    /// Its page.
    pub page: Option<SourcePath>,
}

/// A meeting that comes again and again.
#[derive(Clone, Debug)]
pub struct Meeting {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// How often it comes.
    pub every: Option<Every>,
    /// Whether its title says that it is about customer experience; `None` leaves it to the words of the title.
    pub cx_in_title: Option<bool>,
    /// Who takes part; empty where nobody said.
    pub roles: Vec<Id>,
}

named!(Moment, Meeting);
