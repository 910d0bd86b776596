use super::Segment;
use crate::domain::{Id, Period};

/// A chart that a page asks for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ChartRequest {
    /// What kind of chart.
    pub kind: ChartKind,
    /// The measure, for a kind that shows one.
    pub measure: Option<Id>,
    /// Its stage.
    pub stage: Option<Id>,
    /// The group; empty for everyone.
    pub segment: Segment,
    /// The series of customers, for a control chart that shows no measure.
    pub series: Option<CustomerSeries>,
    /// The outcome, for a chart of lags.
    pub outcome: Option<Id>,
    /// Which periods.
    pub window: Window,
}

/// The periods of a chart, as a page asks for them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Window {
    /// How many at most, the last one included.
    pub periods: usize,
    /// The first, where it is named.
    pub from: Option<Period>,
    /// The last, where it is named and not the report's own.
    pub to: Option<Period>,
}

impl Window {
    /// The last so many periods up to the report's own.
    pub fn last(periods: usize) -> Self {
        Self { periods, from: None, to: None }
    }
}

/// A series of customers that is held against the periods before.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum CustomerSeries {
    /// Who came.
    Came,
    /// Who left.
    Left,
    /// The difference.
    Net,
}

impl CustomerSeries {
    /// All of them, in the order of the page.
    pub const ALL: [CustomerSeries; 3] = [CustomerSeries::Came, CustomerSeries::Left, CustomerSeries::Net];

    /// The word in pages, ids and messages.
    pub fn word(self) -> &'static str {
        match self {
            CustomerSeries::Came => "came",
            CustomerSeries::Left => "left",
            CustomerSeries::Net => "net",
        }
    }
}

/// What kind of chart.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum ChartKind {
    /// A score over time.
    Trend,
    /// A score, or customers, with the limits of its ordinary wobble.
    Control,
    /// How answers are spread over the scale.
    Distribution,
    /// Scores against their goals; of one measure, or those furthest from theirs.
    Bullet,
    /// A measure at each stage, side by side.
    Multiples,
    /// A score's groups, side by side.
    Groups,
    /// Stage by source.
    HeatMap,
    /// Themes by what is said about them.
    Ranked,
    /// Customers who came and left.
    Customers,
    /// Why customers left.
    Reasons,
    /// Complaints answered and solved in time.
    InTime,
    /// How many complaints are unsolved after so many days.
    Survival,
    /// What complaints came from.
    Causes,
    /// Promises in time.
    Promises,
    /// Promises kept, by when they fell due.
    Kept,
    /// A measure before and after the promises that watch it.
    BeforeAfter,
    /// How strongly a score goes with an outcome, lag by lag.
    Lags,
    /// Culture between two poles.
    Poles,
    /// Advocates' strengths.
    Advocates,
}

impl ChartKind {
    /// All of them, in the order of their declaration.
    pub const ALL: [ChartKind; 19] = [
        ChartKind::Trend,
        ChartKind::Control,
        ChartKind::Distribution,
        ChartKind::Bullet,
        ChartKind::Multiples,
        ChartKind::Groups,
        ChartKind::HeatMap,
        ChartKind::Ranked,
        ChartKind::Customers,
        ChartKind::Reasons,
        ChartKind::InTime,
        ChartKind::Survival,
        ChartKind::Causes,
        ChartKind::Promises,
        ChartKind::Kept,
        ChartKind::BeforeAfter,
        ChartKind::Lags,
        ChartKind::Poles,
        ChartKind::Advocates,
    ];

    /// The word in a page.
    pub fn word(self) -> &'static str {
        match self {
            ChartKind::Trend => "trend",
            ChartKind::Control => "control",
            ChartKind::Distribution => "distribution",
            ChartKind::Bullet => "bullet",
            ChartKind::Multiples => "multiples",
            ChartKind::Groups => "groups",
            ChartKind::HeatMap => "heatmap",
            ChartKind::Ranked => "ranked",
            ChartKind::Customers => "customers",
            ChartKind::Reasons => "reasons",
            ChartKind::InTime => "in-time",
            ChartKind::Survival => "survival",
            ChartKind::Causes => "causes",
            ChartKind::Promises => "promises",
            ChartKind::Kept => "kept",
            ChartKind::BeforeAfter => "before-after",
            ChartKind::Lags => "lags",
            ChartKind::Poles => "poles",
            ChartKind::Advocates => "advocates",
        }
    }

    /// Whether it cannot be drawn without a measure. A control chart may show customers instead.
    pub fn needs_measure(self) -> bool {
        matches!(
            self,
            ChartKind::Trend
                | ChartKind::Distribution
                | ChartKind::Multiples
                | ChartKind::Groups
                | ChartKind::BeforeAfter
                | ChartKind::Lags
        )
    }

    /// Whether it runs over periods, so that the first of them may be named.
    pub fn runs_over_periods(self) -> bool {
        matches!(
            self,
            ChartKind::Trend
                | ChartKind::Control
                | ChartKind::Multiples
                | ChartKind::Groups
                | ChartKind::Customers
                | ChartKind::InTime
                | ChartKind::Kept
        )
    }

    /// Whether it may end before the report's own period. The others say how things stand in that.
    pub fn may_end_earlier(self) -> bool {
        matches!(self, ChartKind::Trend | ChartKind::Customers)
    }
}
