//! The kinds of chart.

use super::before_after::BeforeAfter;
use super::bullet::Bullet;
use super::came_left::CameLeft;
use super::control::Control;
use super::distribution::Distribution;
use super::heat_map::HeatMap;
use super::lags::Lags;
use super::multiples::Multiples;
use super::poles::Poles;
use super::ranked_bars::RankedBars;
use super::sparkline::Sparkline;
use super::survival::Survival;
use super::timeline::Timeline;
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
    /// A series with the limits of its ordinary wobble.
    Control(Control),
    /// A share that steps down with time.
    Survival(Survival),
    /// Two dots a row: before and after.
    BeforeAfter(BeforeAfter),
    /// How strongly a rating goes with a result, lag by lag.
    Lags(Lags),
    /// Dots between two opposite statements.
    Poles(Poles),
    /// Commitments in time.
    Timeline(Timeline),
    /// The same trend for every stage.
    Multiples(Multiples),
    /// Values against goals, each on its own scale.
    Bullet(Bullet),
}
