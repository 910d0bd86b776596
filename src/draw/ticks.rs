//! How the numbers along an axis are written.

use std::fmt;
use std::sync::Arc;

/// Writes the numbers along an axis in the page's language.
#[derive(Clone)]
pub struct TickWords(Arc<Writer>);

type Writer = dyn Fn(Tick) -> String + Send + Sync;

/// One number on an axis.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tick {
    /// The value in the unit of the chart.
    pub value: f64,
    /// Decimals that the step between ticks needs, from 0.
    pub decimals: u8,
    /// Whether it is the top tick, which repeats the unit.
    pub top: bool,
}

impl TickWords {
    /// Numbers written by `write`.
    pub fn new(write: impl Fn(Tick) -> String + Send + Sync + 'static) -> Self {
        Self(Arc::new(write))
    }

    /// Numbers with a decimal point and a true minus sign, without grouping and without a unit.
    pub fn plain() -> Self {
        Self::new(|tick| {
            let digits = usize::from(tick.decimals);
            let text = format!("{:.digits$}", tick.value.abs());
            let is_zero = !text.contains(|digit: char| ('1'..='9').contains(&digit));
            if tick.value < 0.0 && !is_zero { format!("\u{2212}{text}") } else { text }
        })
    }

    pub(crate) fn write(&self, tick: Tick) -> String {
        (self.0)(tick)
    }
}

impl fmt::Debug for TickWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TickWords")
    }
}
