//! The vital few (Pareto): counts from the largest down, ties by name, and the shortest head of that list that holds
//! 80 % or more of everything.

/// The share of all items that the vital few must hold, as a fraction: 80 % = 4/5.
const HEAD: (u128, u128) = (4, 5);

/// Named counts in order, with the vital few marked off.
#[derive(Clone, Debug, PartialEq)]
pub struct Pareto {
    /// Names and counts, largest first, ties by name.
    pub order: Vec<(String, u64)>,
    /// Percent of everything up to and including each entry, 0–100; empty if there is nothing.
    pub cumulative: Vec<f64>,
    /// How many entries of the head hold 80 % or more; absent if there is nothing.
    pub vital_few: Option<usize>,
}

/// The Pareto order of `counts`.
pub fn pareto(counts: &[(String, u64)]) -> Pareto {
    let order = by_count(counts);
    let total: u128 = order.iter().map(|(_, count)| u128::from(*count)).sum();
    let running: Vec<u128> = order
        .iter()
        .scan(0_u128, |sum, (_, count)| {
            *sum += u128::from(*count);
            Some(*sum)
        })
        .collect();
    if total == 0 {
        return Pareto { order, cumulative: Vec::new(), vital_few: None };
    }
    // Whole numbers, so that exactly 80 % is enough whatever the rounding.
    let enough = |sum: &u128| sum * HEAD.1 >= total * HEAD.0;
    let vital_few = running.iter().position(enough).map(|last| last + 1);
    let cumulative = running.iter().map(|&sum| 100.0 * sum as f64 / total as f64).collect();
    Pareto { order, cumulative, vital_few }
}

/// Named counts from the largest down, ties by name (code point order).
pub(super) fn by_count(counts: &[(String, u64)]) -> Vec<(String, u64)> {
    let mut order = counts.to_vec();
    order.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(counts: &[(&str, u64)], names: &str, vital_few: Option<usize>) {
        let counts: Vec<_> = counts.iter().map(|&(name, count)| (name.to_owned(), count)).collect();
        let got = pareto(&counts);
        assert_eq!(got.order.iter().map(|(name, _)| name.as_str()).collect::<String>(), names);
        assert_eq!(got.vital_few, vital_few);
    }

    #[test]
    fn exactly_eighty_percent_is_enough() {
        check(&[("c", 10), ("b", 10), ("a", 40), ("d", 40)], "adbc", Some(2));
        check(&[("c", 11), ("b", 10), ("a", 40), ("d", 40)], "adcb", Some(3));
        check(&[("a", 1)], "a", Some(1));
        check(&[("b", 0), ("a", 0)], "ab", None);
    }
}
