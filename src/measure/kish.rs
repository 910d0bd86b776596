//! Kish's effective n (Kish 1965, 1992): how many equal answers would say as much as the weighted ones.
//!
//! ```text
//! n_eff = (Σw)²/Σw²,   design effect = n/n_eff
//! ```

use super::thresholds::Thresholds;

/// The effective n of `weights`, each with the number of answers that carry it; `None` if nothing weighs anything.
pub fn effective_n(weights: impl Iterator<Item = (f64, u64)> + Clone) -> Option<f64> {
    // In parts of the heaviest weight, so that neither square over- nor underflows.
    let heaviest = weights.clone().filter(|(_, count)| *count > 0).fold(0.0_f64, |most, (w, _)| most.max(w));
    if !(heaviest > 0.0 && heaviest.is_finite()) {
        return None;
    }
    let (sum, squares) = weights.fold((0.0, 0.0), |(sum, squares), (w, count)| {
        let (w, count) = (w / heaviest, count as f64);
        (sum + w * count, squares + w * w * count)
    });
    Some(sum * sum / squares)
}

/// Whether weights lean too hard on few answers: the largest above 5, or n_eff below half of n.
pub fn heavy(largest: f64, n_eff: f64, n: f64, thresholds: &Thresholds) -> bool {
    largest > thresholds.heaviest_weight || n_eff / n < thresholds.least_effective
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(weights: &[(f64, u64)], want: Option<f64>) {
        let got = effective_n(weights.iter().copied());
        let close = match (got, want) {
            (Some(got), Some(want)) => (got - want).abs() < 1e-9,
            (got, want) => got == want,
        };
        assert!(close, "{weights:?}: {got:?}, want {want:?}");
    }

    #[test]
    fn known_values() {
        check(&[(1.0, 40)], Some(40.0));
        // (10·2 + 10·1)² / (10·4 + 10·1) = 900/50.
        check(&[(2.0, 10), (1.0, 10)], Some(18.0));
        check(&[(2e-300, 10), (1e-300, 10)], Some(18.0));
        check(&[(0.0, 10)], None);
        check(&[(5.0, 0)], None);
        check(&[], None);
    }
}
