//! Which way is good: better or worse = verdict × the measure's polarity.

use super::verdict::Verdict;

/// Which way a measure should go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Polarity {
    /// Satisfaction, NPS, promises kept.
    HigherIsBetter,
    /// Days to resolve, complaints per thousand customers.
    LowerIsBetter,
}

impl Polarity {
    /// `Some(true)` if the verdict is a change for the better, `Some(false)` for the worse, `None` where nothing was
    /// called.
    pub fn better(self, verdict: Verdict) -> Option<bool> {
        match verdict {
            Verdict::Up | Verdict::SignalUp => Some(self == Polarity::HigherIsBetter),
            Verdict::Down | Verdict::SignalDown => Some(self == Polarity::LowerIsBetter),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn better_is_the_verdict_times_the_polarity() {
        assert_eq!(Polarity::HigherIsBetter.better(Verdict::Up), Some(true));
        assert_eq!(Polarity::LowerIsBetter.better(Verdict::Up), Some(false));
        assert_eq!(Polarity::LowerIsBetter.better(Verdict::SignalDown), Some(true));
        assert_eq!(Polarity::HigherIsBetter.better(Verdict::NoClearChange), None);
    }
}
