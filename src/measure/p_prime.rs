//! The p′ chart for shares (Laney 2002; the floor of 1 is ours): control limits that allow for how many answered.
//!
//! ```text
//! p̄ = Σx/Σn,  σᵢ = √(p̄(1−p̄)/nᵢ),  zᵢ = (pᵢ − p̄)/σᵢ
//! σ_z = max(1, mean|zᵢ − zᵢ₋₁|/1.128)
//! limits p̄ ± 3·σ_z·σ_now, cut to 0…100 %
//! ```
//!
//! Same baseline and the same two rules as [`super::xmr`]. Months without answers are skipped. p̄ of 0 or 1: the
//! limits are p̄.

use super::share::Share;
use super::thresholds::{Thresholds, length};
use super::verdict::Verdict;
use super::xmr::{Chart, average, last, signal};

/// d₂ for pairs: the mean difference of two standard normal values.
const MEAN_DIFFERENCE: f64 = 1.128;

/// The chart in percent, and how much more the months vary than chance alone would have them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PPrime {
    /// Centre, limits and verdict.
    pub chart: Chart,
    /// σ_z, 1 or more; absent with `too few months`.
    pub sigma_z: Option<f64>,
}

impl PPrime {
    /// The limits of a month with so many answers, in percent; the fewer answers, the wider.
    pub fn limits(&self, n: f64) -> Option<(f64, f64)> {
        let (centre, sigma_z) = (self.chart.value? / 100.0, self.sigma_z?);
        (n > 0.0).then(|| {
            let (lower, upper) = limits(centre, sigma_z, n);
            (100.0 * lower, 100.0 * upper)
        })
    }
}

/// A month's share as the chart takes it: how many of how many. Effective numbers where answers are weighted.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Month {
    /// How many.
    pub x: f64,
    /// Of how many; 0 for a month without answers.
    pub n: f64,
}

impl From<Share> for Month {
    fn from(share: Share) -> Self {
        Self { x: share.x() as f64, n: share.n() as f64 }
    }
}

/// The chart of `current` after `baseline`, oldest month first.
pub fn p_prime(
    baseline: &[impl Into<Month> + Copy],
    current: impl Into<Month>,
    thresholds: &Thresholds,
) -> PPrime {
    let months: Vec<Month> = last(baseline, thresholds.baseline_most)
        .iter()
        .map(|&month| month.into())
        .filter(|month| month.n > 0.0)
        .collect();
    if months.len() < length(thresholds.baseline_least) {
        return PPrime { chart: Chart::TOO_FEW_MONTHS, sigma_z: None };
    }
    let (x, n) = months.iter().fold((0.0, 0.0), |(xs, ns), month| (xs + month.x, ns + month.n));
    let centre = x / n;
    let spread = centre * (1.0 - centre);
    let share = |month: &Month| month.x / month.n;
    let sigma_z = if spread > 0.0 {
        let z: Vec<f64> = months.iter().map(|m| (share(m) - centre) / (spread / m.n).sqrt()).collect();
        let moves: Vec<f64> = z.windows(2).map(|pair| (pair[1] - pair[0]).abs()).collect();
        (average(&moves) / MEAN_DIFFERENCE).max(1.0)
    } else {
        1.0
    };
    let value = Some(100.0 * centre);
    let now: Month = current.into();
    if now.n <= 0.0 {
        let chart = Chart { value, lower: None, upper: None, verdict: Verdict::NoData };
        return PPrime { chart, sigma_z: Some(sigma_z) };
    }
    let (lower, upper) = limits(centre, sigma_z, now.n);
    let run: Vec<_> = last(&months, thresholds.run_before).iter().map(|m| Some(share(m))).collect();
    let verdict = signal(&run, Some(share(&now)), centre, (lower, upper), thresholds);
    let chart = Chart { value, lower: Some(100.0 * lower), upper: Some(100.0 * upper), verdict };
    PPrime { chart, sigma_z: Some(sigma_z) }
}

/// p̄ ± 3·σ_z·σ of a month with `n` answers, cut to 0…1.
fn limits(centre: f64, sigma_z: f64, n: f64) -> (f64, f64) {
    let arm = 3.0 * sigma_z * (centre * (1.0 - centre) / n).sqrt();
    ((centre - arm).max(0.0), (centre + arm).min(1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(x: u64, n: u64) -> Share {
        Share::new(x, n).unwrap_or_default()
    }

    fn check(baseline: &[Share], current: Share, want: Verdict) -> PPrime {
        let got = p_prime(baseline, current, &Thresholds::default());
        assert_eq!(got.chart.verdict, want, "{got:?}");
        got
    }

    #[test]
    fn worked_by_hand() {
        // Twelve times 50 of 100: σ_z = 1; for 25 answers σ = 0.1, limits 20…80 %.
        let flat = [share(50, 100); 12];
        let got = check(&flat, share(20, 25), Verdict::NoSignal);
        assert_eq!((got.chart.value, got.sigma_z), (Some(50.0), Some(1.0)));
        let near = |got: Option<f64>, want: f64| assert!((got.unwrap_or(f64::NAN) - want).abs() < 1e-9);
        near(got.chart.lower, 20.0);
        near(got.chart.upper, 80.0);
        check(&flat, share(21, 25), Verdict::SignalUp);
        check(&flat, share(4, 25), Verdict::SignalDown);
        check(&flat, share(0, 0), Verdict::NoData);
    }

    #[test]
    fn nobody_or_everybody() {
        let none = [share(0, 40); 12];
        let got = check(&none, share(0, 40), Verdict::NoSignal);
        assert_eq!((got.chart.lower, got.chart.upper), (Some(0.0), Some(0.0)));
        check(&none, share(1, 40), Verdict::SignalUp);
        check(&[share(40, 40); 12], share(39, 40), Verdict::SignalDown);
    }

    #[test]
    fn months_without_answers_are_skipped() {
        let mut months = vec![share(50, 100); 11];
        months.push(share(0, 0));
        check(&months, share(50, 100), Verdict::TooFewMonths);
        months.push(share(50, 100));
        check(&months, share(50, 100), Verdict::NoSignal);
    }

    #[test]
    fn months_that_vary_more_than_chance_widen_the_limits() {
        // z alternates between ±2: mean move 4, σ_z = 4/1.128.
        let months: Vec<_> = (0..12).map(|i| share(if i % 2 == 0 { 40 } else { 60 }, 100)).collect();
        let got = check(&months, share(50, 100), Verdict::NoSignal);
        assert!((got.sigma_z.unwrap_or(f64::NAN) - 4.0 / 1.128).abs() < 1e-9);
    }
}
