//! Post-stratification: weights that give every group its known share of the customers.
//!
//! ```text
//! w_h = (N_h/N)/(n_h/n)      N_h customers, n_h answers of group h
//! mix gap = 50·Σ|N_h/N − n_h/n|   % of answers in the wrong group
//! ```
//!
//! Customers but no answers: `cannot weight`; show the unweighted score and say so. Answers but no customers: weight
//! 0, left out. A weight above 5, or an effective n (Kish 1965) below half of n: `heavy weights`.

use super::kish::{effective_n, heavy};
use super::thresholds::Thresholds;
use super::verdict::Verdict;

/// Known customers and answers of one group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stratum {
    /// N_h: customers.
    pub population: u64,
    /// n_h: answers.
    pub respondents: u64,
}

/// Weights per group and what they cost.
#[derive(Clone, Debug, PartialEq)]
pub struct Weights {
    /// One weight per group, in the order given; the answers' mean weight is 1.
    pub weights: Option<Vec<f64>>,
    /// Kish's effective n.
    pub n_eff: Option<f64>,
    /// n/n_eff: how many times more answers the weighting asks for. 1 or more.
    pub design_effect: Option<f64>,
    /// Percent of answers in the wrong group, 0–100; always beside a weighted score.
    pub mix_gap: Option<f64>,
    /// `ok`, `heavy weights`, `cannot weight`, or `no data` without answers.
    pub verdict: Verdict,
}

/// The weights for `strata`.
pub fn post_stratify(strata: &[Stratum], thresholds: &Thresholds) -> Weights {
    let customers: f64 = strata.iter().map(|s| s.population as f64).sum();
    let answers: f64 = strata.iter().map(|s| s.respondents as f64).sum();
    let none =
        |mix_gap, verdict| Weights { weights: None, n_eff: None, design_effect: None, mix_gap, verdict };
    if answers == 0.0 {
        return none(None, Verdict::NoData);
    }
    if customers == 0.0 {
        return none(None, Verdict::CannotWeight);
    }
    let shares = |s: &Stratum| (s.population as f64 / customers, s.respondents as f64 / answers);
    let gap = 50.0 * strata.iter().map(shares).map(|(known, seen)| (known - seen).abs()).sum::<f64>();
    if strata.iter().any(|s| s.population > 0 && s.respondents == 0) {
        return none(Some(gap), Verdict::CannotWeight);
    }
    let weight = |s: &Stratum| if s.population == 0 { 0.0 } else { shares(s).0 / shares(s).1 };
    let weights: Vec<f64> = strata.iter().map(weight).collect();
    let Some(n_eff) = effective_n(weights.iter().copied().zip(strata.iter().map(|s| s.respondents))) else {
        return none(Some(gap), Verdict::CannotWeight);
    };
    let largest = weights.iter().copied().fold(0.0, f64::max);
    let verdict =
        if heavy(largest, n_eff, answers, thresholds) { Verdict::HeavyWeights } else { Verdict::Ok };
    Weights {
        weights: Some(weights),
        n_eff: Some(n_eff),
        design_effect: Some(answers / n_eff),
        mix_gap: Some(gap),
        verdict,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn solve(groups: &[(u64, u64)]) -> Weights {
        let strata: Vec<Stratum> =
            groups.iter().map(|&(population, respondents)| Stratum { population, respondents }).collect();
        post_stratify(&strata, &Thresholds::default())
    }

    #[test]
    fn worked_by_hand() {
        // Shares ½ and ½ against ¾ and ¼: weights ⅔ and 2, gap 25 %; n_eff = 40²/(30·4/9 + 10·4) = 30.
        let got = solve(&[(500, 30), (500, 10)]);
        assert_eq!(got.verdict, Verdict::Ok);
        assert!((got.mix_gap.unwrap_or(f64::NAN) - 25.0).abs() < 1e-12);
        assert!((got.n_eff.unwrap_or(f64::NAN) - 30.0).abs() < 1e-12);
    }

    #[test]
    fn a_group_without_answers_cannot_be_weighted() {
        assert_eq!(solve(&[(700, 40), (300, 0)]).verdict, Verdict::CannotWeight);
        assert_eq!(solve(&[(0, 40), (0, 10)]).verdict, Verdict::CannotWeight);
    }

    #[test]
    fn a_group_without_customers_is_left_out() {
        let got = solve(&[(100, 40), (0, 10)]);
        assert_eq!(got.weights.as_deref().map(|w| w[1]), Some(0.0));
        assert!((got.mix_gap.unwrap_or(f64::NAN) - 20.0).abs() < 1e-12);
        assert!((got.n_eff.unwrap_or(f64::NAN) - 40.0).abs() < 1e-12);
    }

    #[test]
    fn heavy_weights_are_named() {
        // ½ against 1/20: weight 10.
        assert_eq!(solve(&[(500, 190), (500, 10)]).verdict, Verdict::HeavyWeights);
        // Weights 5/9 and 5: not above 5, but n_eff = 100²/(90·25/81 + 10·25) = 36.
        assert_eq!(solve(&[(500, 90), (500, 10)]).verdict, Verdict::HeavyWeights);
        assert_eq!(solve(&[(50, 0), (0, 0)]).verdict, Verdict::NoData);
    }
}
