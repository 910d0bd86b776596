//! Rising themes: does a source speak more of a theme this month than its history leads one to expect?
//!
//! Per (stage, theme, source): count c₁ on exposure e₁ against at least 6 earlier months with c₀ on e₀ in all.
//! Exposure is days for unasked sources, answers for surveys; months without exposure do not count.
//!
//! ```text
//! λ = c₀/e₀,  φ = max(1, Σ(cᵢ − λeᵢ)²/(λeᵢ)/(k−1))      dispersion of k earlier months; 1 if c₀ = 0
//! π = e₁/(e₁+e₀),  p = I_π(c₁/φ, c₀/φ + 1)              1 if c₁ = 0
//! rate ratio = (c₁/e₁)/(c₀/e₀)
//! ```
//!
//! With φ = 1, p is the exact binomial tail (Przyborowski & Wilenski 1940); dividing by φ, as Korn & Graubard (1998)
//! do for clustered counts, about halves false alarms from counts that come in clumps. The p-values of all tests with
//! c₀ + c₁ ≥ 5 are one family ([`super::benjamini_hochberg`]). `rising` if p_adj ≤ 0.05, c₁ ≥ 5 and the ratio is
//! 1.25 or more; without an earlier count there is no ratio to ask for.

use super::benjamini_hochberg::{LEVEL, adjust};
use super::special::incomplete_beta::tails;
use super::thresholds::{Thresholds, length};
use super::verdict::Verdict;

/// A month's items and the days or answers they came from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Month {
    /// Items.
    pub count: u64,
    /// Days, or answers; 0 if nothing was collected.
    pub exposure: f64,
}

/// One theme of one source against its history.
#[derive(Clone, Debug, PartialEq)]
pub struct Test {
    /// This month.
    pub current: Month,
    /// Earlier months.
    pub baseline: Vec<Month>,
}

/// What a test says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row {
    /// The chance of so many or more, had nothing changed.
    pub p: Option<f64>,
    /// φ: how much more the earlier months vary than chance alone would have them; 1 or more.
    pub dispersion: Option<f64>,
    /// This month's rate over the earlier rate; absent if there was nothing earlier.
    pub ratio: Option<f64>,
    /// p adjusted over the family; absent outside it.
    pub p_adj: Option<f64>,
    /// `rising`, `no clear rise`, `too few months`, `too few items`, or `no data` for a month without exposure.
    pub verdict: Verdict,
}

/// A test before the family is known.
struct Single {
    p: f64,
    dispersion: f64,
    ratio: Option<f64>,
    now: u64,
    in_family: bool,
}

/// All tests of one table, in the order given.
pub fn rising(tests: &[Test], thresholds: &Thresholds) -> Vec<Row> {
    rising_among(tests, &[], thresholds)
}

/// The same for some tests of a table, with the p-values of the others in their family.
pub fn rising_among(tests: &[Test], others: &[f64], thresholds: &Thresholds) -> Vec<Row> {
    let singles: Vec<Result<Single, Verdict>> = tests.iter().map(|test| single(test, thresholds)).collect();
    let family = |single: &Result<Single, Verdict>| {
        single.as_ref().ok().filter(|single| single.in_family).map(|single| single.p)
    };
    let others = others.iter().map(|p| Some(*p));
    let adjusted = adjust(&singles.iter().map(family).chain(others).collect::<Vec<_>>());
    singles.into_iter().zip(adjusted).map(|(single, p_adj)| row(single, p_adj, thresholds)).collect()
}

/// Whether a theme is rising in two or more sources.
pub fn emerging(rows: &[Row]) -> bool {
    rows.iter().filter(|row| row.verdict == Verdict::Rising).count() >= 2
}

fn row(single: Result<Single, Verdict>, p_adj: Option<f64>, thresholds: &Thresholds) -> Row {
    let Single { p, dispersion, ratio, now, in_family } = match single {
        Ok(single) => single,
        Err(verdict) => return Row { p: None, dispersion: None, ratio: None, p_adj: None, verdict },
    };
    // A ratio that is 1.25 in truth may come out a hair below.
    let steep = ratio.is_none_or(|ratio| ratio >= thresholds.rising_ratio * (1.0 - 1e-12));
    let rises = p_adj.is_some_and(|p| p <= LEVEL) && now >= thresholds.rising_items && steep;
    let verdict = match in_family {
        false => Verdict::TooFewItems,
        true if rises => Verdict::Rising,
        true => Verdict::NoClearRise,
    };
    Row { p: Some(p), dispersion: Some(dispersion), ratio, p_adj, verdict }
}

fn single(test: &Test, thresholds: &Thresholds) -> Result<Single, Verdict> {
    let exposed = |month: &&Month| month.exposure > 0.0 && month.exposure.is_finite();
    let earlier: Vec<&Month> = test.baseline.iter().filter(exposed).collect();
    if earlier.len() < length(thresholds.rising_periods) {
        return Err(Verdict::TooFewMonths);
    }
    if !exposed(&&test.current) {
        return Err(Verdict::NoData);
    }
    let (now, before) = (test.current.count, earlier.iter().fold(0_u64, |n, m| n.saturating_add(m.count)));
    let (c1, c0) = (now as f64, before as f64);
    let (e1, e0) = (test.current.exposure, earlier.iter().map(|m| m.exposure).sum::<f64>());
    let dispersion = dispersion(&earlier, c0 / e0);
    let whole = e1 + e0;
    let p = if now == 0 {
        1.0
    } else {
        tails(c1 / dispersion, c0 / dispersion + 1.0, e1 / whole, e0 / whole).lower
    };
    Ok(Single {
        p,
        dispersion,
        ratio: (before > 0).then(|| (c1 / e1) / (c0 / e0)),
        now,
        in_family: now.saturating_add(before) >= thresholds.rising_items,
    })
}

/// φ: Pearson's χ² of the earlier months around their common rate, per degree of freedom, but at least 1.
fn dispersion(months: &[&Month], rate: f64) -> f64 {
    if rate <= 0.0 {
        return 1.0;
    }
    let part = |month: &&Month| {
        let expected = rate * month.exposure;
        let off = month.count as f64 - expected;
        off * off / expected
    };
    (months.iter().map(part).sum::<f64>() / (months.len() - 1) as f64).max(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn test(current: u64, earlier: &[u64]) -> Test {
        let month = |count| Month { count, exposure: 30.0 };
        Test { current: month(current), baseline: earlier.iter().map(|&count| month(count)).collect() }
    }

    fn check(current: u64, earlier: &[u64], want: &str) {
        assert_eq!(
            rising(&[test(current, earlier)], &Thresholds::default())[0].verdict.word(),
            want,
            "{current} after {earlier:?}"
        );
    }

    #[test]
    fn the_exact_binomial_tail() {
        // 6 now, 0 in six equal months: p = (1/7)⁶.
        let got = rising(&[test(6, &[0; 6])], &Thresholds::default())[0];
        assert!((got.p.unwrap_or(f64::NAN) * 7.0_f64.powi(6) - 1.0).abs() < 1e-12, "{got:?}");
        assert_eq!((got.ratio, got.verdict), (None, Verdict::Rising));
    }

    #[test]
    fn floors() {
        check(4, &[0; 6], "too few items");
        check(5, &[0; 6], "rising");
        check(6, &[0; 5], "too few months");
        check(0, &[9; 6], "no clear rise");
        // Four now is never a rise, however unlikely: p = I_{1/7}(4, 2) = 0.0018.
        check(4, &[1, 0, 0, 0, 0, 0], "no clear rise");
        // Twelve hundred after a thousand a month: certain, but only 1.2 times as many.
        check(1200, &[1000; 6], "no clear rise");
        check(1250, &[1000; 6], "rising");
    }

    #[test]
    fn months_without_exposure_do_not_count() {
        let mut short = test(30, &[5; 6]);
        short.baseline[0].exposure = 0.0;
        assert_eq!(rising(&[short], &Thresholds::default())[0].verdict, Verdict::TooFewMonths);
        let mut blind = test(30, &[5; 6]);
        blind.current.exposure = 0.0;
        assert_eq!(rising(&[blind], &Thresholds::default())[0].verdict, Verdict::NoData);
    }

    #[test]
    fn two_sources_make_it_emerge() {
        let rows = rising(&[test(50, &[5; 6]), test(5, &[5; 6]), test(60, &[5; 6])], &Thresholds::default());
        assert!(emerging(&rows));
        assert!(!emerging(&rows[..2]));
    }
}
