use super::Segment;
use crate::domain::Id;

/// A chart that a page asks for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ChartRequest {
    /// What kind of chart.
    pub kind: ChartKind,
    /// The measure, for a kind that needs one.
    pub measure: Option<Id>,
    /// Its stage.
    pub stage: Option<Id>,
    /// The group; empty for everyone.
    pub segment: Segment,
    /// How many periods, this one included.
    pub periods: usize,
}

/// What kind of chart.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ChartKind {
    /// A score over time.
    Trend,
    /// How answers are spread over the scale.
    Distribution,
    /// Stage by source.
    HeatMap,
    /// Customers who came and left.
    Customers,
    /// Themes by what is said about them.
    Ranked,
}

impl ChartKind {
    /// All of them.
    pub const ALL: [ChartKind; 5] = [
        ChartKind::Trend,
        ChartKind::Distribution,
        ChartKind::HeatMap,
        ChartKind::Customers,
        ChartKind::Ranked,
    ];

    /// The word in a page.
    pub fn word(self) -> &'static str {
        match self {
            ChartKind::Trend => "trend",
            ChartKind::Distribution => "distribution",
            ChartKind::HeatMap => "heatmap",
            ChartKind::Customers => "customers",
            ChartKind::Ranked => "ranked",
        }
    }

    /// Whether it shows a score.
    pub fn needs_measure(self) -> bool {
        matches!(self, ChartKind::Trend | ChartKind::Distribution)
    }
}
