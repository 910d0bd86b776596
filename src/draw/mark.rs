//! The kinds of chart.

use super::ranked_bars::RankedBars;
use super::trend::Trend;

/// What is drawn.
#[derive(Debug, Clone)]
pub enum Mark {
    /// One or a few series over periods.
    Trend(Trend),
    /// Bars from zero, ranked.
    RankedBars(RankedBars),
}
