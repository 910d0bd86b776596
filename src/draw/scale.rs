//! Value axes: which part of the possible range is shown, and where the ticks stand.

/// What the ends of a value axis mean.
#[derive(Debug, Clone, PartialEq)]
pub enum Scale {
    /// Counts and shares drawn as bars: zero is always on the axis.
    FromZero,
    /// Whole counts: no tick stands between two whole numbers. Bars are drawn from zero; other marks may begin anywhere.
    Counts {
        /// Whether zero is always on the axis.
        from_zero: bool,
    },
    /// A score with ends. The whole range is shown where the data fills enough of it; where it is not, `cut` is
    /// written under the axis.
    Possible {
        /// The lowest possible value.
        lowest: f64,
        /// The highest possible value.
        highest: f64,
        /// The words that say that only a part is shown.
        cut: String,
    },
    /// A measure without natural ends: the axis covers the data.
    Free,
}

/// The shown part of a value axis.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Domain {
    pub from: f64,
    pub to: f64,
    pub ticks: Vec<f64>,
    /// Decimals that the ticks need.
    pub decimals: u8,
    /// Words to print where the axis shows less than the possible range.
    pub cut: Option<String>,
}

/// The share of a score's possible range that data must fill for the whole range to be shown.
const FILLED: f64 = 0.4;

/// Larger values are drawn at the edge; see the plot.
const LARGEST: f64 = 1e12;

impl Scale {
    /// The shown part for `values`, with about `count` ticks.
    pub(crate) fn domain(&self, values: &[f64], count: usize) -> Domain {
        let spread = values.iter().copied().filter(|value| value.is_finite()).fold(None, |spread, value| {
            let value = value.clamp(-LARGEST, LARGEST);
            let (from, to) = spread.unwrap_or((value, value));
            Some((value.min(from), value.max(to)))
        });
        match self {
            Scale::FromZero => from_zero(spread, round_step, count),
            Scale::Counts { from_zero: true } => from_zero(spread, whole_step, count),
            Scale::Counts { from_zero: false } => free(spread, whole_step, count),
            Scale::Free => free(spread, round_step, count),
            Scale::Possible { lowest, highest, cut } if ends_are_usable(*lowest, *highest) => {
                possible(*lowest, *highest, cut, spread, count)
            }
            Scale::Possible { .. } => free(spread, round_step, count),
        }
    }
}

fn from_zero(spread: Option<(f64, f64)>, step: Step, count: usize) -> Domain {
    let (from, to) = spread.unwrap_or((0.0, 1.0));
    let (from, to) = (from.min(0.0), to.max(0.0));
    stepped(from, if from == to { to + 1.0 } else { to }, step, count)
}

fn free(spread: Option<(f64, f64)>, step: Step, count: usize) -> Domain {
    let (from, to) = padded(spread.unwrap_or((0.0, 1.0)));
    stepped(from, to, step, count)
}

fn ends_are_usable(lowest: f64, highest: f64) -> bool {
    lowest.is_finite() && highest.is_finite() && has_extent(lowest, highest) && highest - lowest <= LARGEST
}

fn possible(lowest: f64, highest: f64, cut: &str, spread: Option<(f64, f64)>, count: usize) -> Domain {
    let Some((from, to)) = spread else { return whole(lowest, highest, count) };
    let (from, to) = (from.clamp(lowest, highest), to.clamp(lowest, highest));
    if (to - from) >= FILLED * (highest - lowest) {
        return whole(lowest, highest, count);
    }
    // A steady score must not look restless: a tenth of the possible range is the least that is shown.
    let least = (highest - lowest) / 10.0;
    let lack = (least - (to - from)).max(0.0) / 2.0;
    let (from, to) = ((from - lack).max(lowest), (to + lack).min(highest));
    let mut domain = nice(from, to, count);
    if domain.from < lowest || domain.to > highest {
        domain.from = domain.from.max(lowest);
        domain.to = domain.to.min(highest);
        let (from, to) = (domain.from, domain.to);
        domain.ticks.retain(|tick| (from..=to).contains(tick));
    }
    let shows_all = domain.from <= lowest && domain.to >= highest;
    domain.cut = (!shows_all).then(|| cut.to_owned());
    domain
}

/// The possible range from end to end, whatever round numbers would be.
fn whole(lowest: f64, highest: f64, count: usize) -> Domain {
    let mut domain = nice(lowest, highest, count);
    domain.from = lowest;
    domain.to = highest;
    domain.ticks.retain(|tick| (lowest..=highest).contains(tick));
    domain
}

/// Whether two values are far enough apart, for their size, to be told apart on an axis.
fn has_extent(from: f64, to: f64) -> bool {
    to - from > from.abs().max(to.abs()) * 1e-6
}

/// A range with an extent, where all values are equal.
fn padded((from, to): (f64, f64)) -> (f64, f64) {
    if has_extent(from, to) {
        (from, to)
    } else {
        let pad = (from.abs() * 0.1).max(1.0);
        (from - pad, to + pad)
    }
}

/// A round step that is not below a rough one, and the decimals it needs.
type Step = fn(f64) -> (f64, u8);

fn nice(from: f64, to: f64, count: usize) -> Domain {
    stepped(from, to, round_step, count)
}

/// Round ticks at or around `from` and `to`, about `count` of them, steps of 1, 2, 2.5 or 5 times a power of ten.
fn stepped(from: f64, to: f64, step: Step, count: usize) -> Domain {
    let rough = (to - from) / count.max(1) as f64;
    let (step, decimals) = step(rough);
    let first = (from / step + 1e-9).floor();
    let last = (to / step - 1e-9).ceil().max(first + 1.0);
    // At most twice as many ticks as asked for, by the choice of the step; the bound only guards against overflow.
    let number = (last - first).min(1000.0) as usize;
    let mut ticks: Vec<f64> = (0..=number).map(|index| (first + index as f64) * step).collect();
    let mut ends = (first * step, last * step);
    if ticks.len() > 3 {
        // A tick far outside the data wastes the paper: the axis then ends a little after the data.
        let air = (to - from) * 0.04;
        if ends.1 - to > step * 0.4 {
            ends.1 = to + air;
        }
        if from - ends.0 > step * 0.4 {
            ends.0 = from - air;
        }
        ticks.retain(|tick| (ends.0..=ends.1).contains(tick));
    }
    Domain { from: ends.0, to: ends.1, ticks, decimals, cut: None }
}

/// The smallest round step that is a whole number and not below `rough`.
fn whole_step(rough: f64) -> (f64, u8) {
    match round_step(rough.max(1.0)) {
        // The only one of them that is no whole number.
        (2.5, _) => (5.0, 0),
        (step, _) => (step, 0),
    }
}

/// The smallest round step that is not below `rough`, and the decimals it needs.
fn round_step(rough: f64) -> (f64, u8) {
    let mut power: f64 = 1.0;
    let mut decimals = 0u8;
    // Multiplying and dividing are the same on every machine; logarithms are not.
    while power * 10.0 <= rough && power < LARGEST * 10.0 {
        power *= 10.0;
    }
    while power > rough && decimals < 9 {
        power /= 10.0;
        decimals += 1;
    }
    for (factor, more) in [(1.0, 0), (2.0, 0), (2.5, 1), (5.0, 0)] {
        let step = power * factor;
        if step >= rough * (1.0 - 1e-9) {
            let needs = if power >= 10.0 { 0 } else { more };
            return (step, decimals + needs);
        }
    }
    (power * 10.0, decimals.saturating_sub(1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(scale: &Scale, values: &[f64], ticks: &[f64], cut: bool) {
        let domain = scale.domain(values, 4);
        assert_eq!(domain.ticks, ticks, "{values:?}");
        assert_eq!(domain.cut.is_some(), cut, "{values:?}");
    }

    fn nps() -> Scale {
        Scale::Possible { lowest: -100.0, highest: 100.0, cut: "cut".to_owned() }
    }

    #[test]
    fn counts_start_at_zero() {
        check(&Scale::FromZero, &[412.0, 365.0], &[0.0, 200.0, 400.0], false);
        check(&Scale::FromZero, &[-30.0, 50.0], &[-20.0, 0.0, 20.0, 40.0], false);
        check(&Scale::FromZero, &[], &[0.0, 0.25, 0.5, 0.75, 1.0], false);
        check(&Scale::FromZero, &[0.0], &[0.0, 0.25, 0.5, 0.75, 1.0], false);
    }

    #[test]
    fn a_score_says_when_its_axis_is_cut() {
        check(&nps(), &[31.0, 45.0], &[30.0, 35.0, 40.0, 45.0, 50.0], true);
        check(&nps(), &[-40.0, 60.0], &[-100.0, -50.0, 0.0, 50.0, 100.0], false);
        check(&nps(), &[], &[-100.0, -50.0, 0.0, 50.0, 100.0], false);
        check(&nps(), &[100.0, 100.0], &[90.0, 92.5, 95.0, 97.5, 100.0], true);
    }

    #[test]
    fn steps_carry_their_decimals() {
        assert_eq!(round_step(0.03), (0.05, 2));
        assert_eq!(round_step(2.2), (2.5, 1));
        assert_eq!(round_step(22.0), (25.0, 0));
        assert_eq!(round_step(0.6), (1.0, 0));
    }

    proptest! {
        #[test]
        fn ticks_lie_within_the_domain(
            values in proptest::collection::vec(proptest::num::f64::ANY, 0..6),
            count in 1..8usize,
            kind in 0..3usize,
        ) {
            let scale = [Scale::FromZero, Scale::Free, nps()][kind].clone();
            let domain = scale.domain(&values, count);
            prop_assert!(domain.from < domain.to);
            prop_assert!(!domain.ticks.is_empty() && domain.ticks.len() <= 3 * count + 6);
            for tick in domain.ticks {
                prop_assert!(tick >= domain.from && tick <= domain.to);
            }
        }
    }
}
