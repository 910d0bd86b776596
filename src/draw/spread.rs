//! Labels in a column: moved apart as little as needed.

/// The tops of boxes whose middles would best be at `wanted` (pixels, with each box's height), between `from` and `to`.
///
/// The boxes keep the order of their wishes and do not overlap. Where they need more room than there is, they run over
/// the end: the caller gives them enough.
pub(crate) fn spread(wanted: &[(f64, f64)], from: f64, to: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by(|&one, &other| wanted[one].0.total_cmp(&wanted[other].0).then(one.cmp(&other)));
    let mut tops = vec![from; wanted.len()];
    let mut free = from;
    for &index in &order {
        let (middle, height) = wanted[index];
        tops[index] = (middle - height / 2.0).max(free);
        free = tops[index] + height;
    }
    let mut limit = to.max(from + wanted.iter().map(|&(_, height)| height).sum::<f64>());
    for &index in order.iter().rev() {
        let height = wanted[index].1;
        tops[index] = tops[index].min(limit - height);
        limit = tops[index];
    }
    tops
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn labels_move_only_as_far_as_needed() {
        assert_eq!(spread(&[(50.0, 20.0), (90.0, 20.0)], 0.0, 200.0), [40.0, 80.0]);
        assert_eq!(spread(&[(55.0, 20.0), (50.0, 20.0)], 0.0, 200.0), [60.0, 40.0]);
        assert_eq!(spread(&[(198.0, 20.0), (199.0, 20.0)], 0.0, 200.0), [160.0, 180.0]);
    }

    proptest! {
        #[test]
        fn no_two_overlap(wanted in proptest::collection::vec((-50.0..300.0f64, 1.0..40.0f64), 0..9)) {
            let tops = spread(&wanted, 0.0, 250.0);
            for one in 0..wanted.len() {
                prop_assert!(tops[one] >= -1e-9);
                for other in 0..one {
                    let apart = tops[one] + wanted[one].1 <= tops[other] + 1e-9
                        || tops[other] + wanted[other].1 <= tops[one] + 1e-9;
                    prop_assert!(apart);
                }
            }
        }
    }
}
