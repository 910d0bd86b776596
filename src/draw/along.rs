//! Names along an axis: as many as fit, the last one always.

use super::block::Block;

/// Pixels between two names.
const GAP: f64 = 7.0;

/// Names with the places they belong to, from left to right, between two ends (all in pixels).
pub(crate) struct Along {
    pub names: Vec<(f64, Block)>,
    pub ends: (f64, f64),
}

impl Along {
    /// The middle of a name: at its place, or as near to it as the ends allow.
    pub(crate) fn middle(&self, index: usize) -> f64 {
        let (place, block) = &self.names[index];
        let half = block.width / 2.0;
        place.min(self.ends.1 - half).max(self.ends.0 + half)
    }

    /// The places in the list of the names that fit beside each other: every name, every second, and so on by `steps`,
    /// counted from the last.
    pub(crate) fn fitting(&self, steps: impl IntoIterator<Item = usize>) -> Vec<usize> {
        let count = self.names.len();
        if count == 0 {
            return Vec::new();
        }
        let every = |step: usize| {
            let mut chosen: Vec<usize> = (0..count).rev().step_by(step.max(1)).collect();
            chosen.reverse();
            chosen
        };
        steps.into_iter().map(every).find(|chosen| self.fit(chosen)).unwrap_or_else(|| every(count))
    }

    fn fit(&self, chosen: &[usize]) -> bool {
        let mut taken = f64::NEG_INFINITY;
        chosen.iter().all(|&index| {
            let (middle, half) = (self.middle(index), self.names[index].1.width / 2.0);
            let free = middle - half >= taken;
            taken = middle + half + GAP;
            free
        })
    }
}
