//! Small rows become "other" before cells are hidden: a row whose total is hidden must not stand alone.

use super::small;

/// The lines of a table after merging, each with the places of the lines it is made of. Lines kept as they were come
/// first, in order; "other", if there is one, comes last.
pub(super) fn merge(totals: &[u64], threshold: u64) -> Vec<Vec<usize>> {
    let is_small = |place: &usize| small(totals[*place], threshold);
    let (mut other, mut kept): (Vec<usize>, Vec<usize>) = (0..totals.len()).partition(is_small);
    if other.is_empty() {
        return kept.into_iter().map(|place| vec![place]).collect();
    }
    let mut total = other.iter().fold(0_u64, |sum, &place| sum.saturating_add(totals[place]));
    while total < threshold {
        // The smallest that is not empty; the first of equals.
        let next = kept.iter().enumerate().filter(|(_, place)| totals[**place] > 0);
        let Some((at, _)) = next.min_by_key(|(_, place)| totals[**place]) else { break };
        let place = kept.remove(at);
        total = total.saturating_add(totals[place]);
        other.push(place);
    }
    other.sort_unstable();
    let mut lines: Vec<Vec<usize>> = kept.into_iter().map(|place| vec![place]).collect();
    lines.push(other);
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_lines_join_and_take_the_smallest_along() {
        assert_eq!(merge(&[10, 7, 20], 5), [[0], [1], [2]]);
        assert_eq!(merge(&[39, 3, 49], 5), [vec![2], vec![0, 1]]);
        assert_eq!(merge(&[3, 30, 2, 0], 5), [vec![1], vec![3], vec![0, 2]]);
        // An empty line is no company; of equals the first goes.
        assert_eq!(merge(&[0, 9, 1, 9], 5), [vec![0], vec![3], vec![1, 2]]);
    }
}
