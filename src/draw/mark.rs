//! The kinds of chart.

use super::came_left::CameLeft;
use super::distribution::Distribution;
use super::heat_map::HeatMap;
use super::ranked_bars::RankedBars;
use super::sparkline::Sparkline;
use super::trend::Trend;

/// What is drawn.
#[derive(Debug, Clone)]
pub enum Mark {
    /// One or a few series over periods.
    Trend(Trend),
    /// Rows by columns, numbers in cells.
    HeatMap(HeatMap),
    /// Who came and who left, around zero.
    CameLeft(CameLeft),
    /// How answers spread over a scale.
    Distribution(Distribution),
    /// Bars from zero, ranked.
    RankedBars(RankedBars),
    /// A small line with its first and last value.
    Sparkline(Sparkline),
    /// Who came and who left, small, beside a headline.
    Strip(CameLeft),
}
