//! The Benjamini–Hochberg adjustment for many tests in one table (Benjamini & Hochberg 1995, J. R. Stat. Soc. B
//! 57:289).
//!
//! ```text
//! p_adj(r) = min over s ≥ r of p(s)·m/s, at most 1      p(1) ≤ … ≤ p(m)
//! ```
//!
//! Calling what has p_adj ≤ 0.05 keeps the expected share of false calls among the calls at 5 %.

/// A call needs an adjusted p-value of at most this.
pub const LEVEL: f64 = 0.05;

/// The adjusted p-values, in the order given. `None` stands outside the family: not counted in m, `None` again.
pub fn adjust(p: &[Option<f64>]) -> Vec<Option<f64>> {
    let mut order: Vec<(usize, f64)> = p.iter().enumerate().filter_map(|(i, p)| p.map(|p| (i, p))).collect();
    order.sort_by(|a, b| a.1.total_cmp(&b.1));
    let m = order.len() as f64;
    let mut adjusted = vec![None; p.len()];
    let mut least = 1.0_f64;
    for (rank, (place, p)) in order.into_iter().enumerate().rev() {
        least = least.min(p * m / (rank + 1) as f64);
        adjusted[place] = Some(least);
    }
    adjusted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(p: &[Option<f64>], want: &[Option<f64>]) {
        let got = adjust(p);
        let near = |(a, b): (&Option<f64>, &Option<f64>)| match (a, b) {
            (Some(a), Some(b)) => (a - b).abs() < 1e-12,
            (a, b) => a == b,
        };
        assert!(got.len() == want.len() && got.iter().zip(want).all(near), "{got:?}, want {want:?}");
    }

    #[test]
    fn worked_by_hand() {
        // 0.01·3/1, 0.04·3/2 = 0.06 but 0.05·3/3 = 0.05 is less.
        check(&[Some(0.04), Some(0.05), Some(0.01)], &[Some(0.05), Some(0.05), Some(0.03)]);
        check(&[Some(0.9), None, Some(0.8)], &[Some(0.9), None, Some(0.9)]);
        check(&[None], &[None]);
        check(&[], &[]);
    }
}
