//! What to look at first: convergence ↓, volume ↓, number of sources rising ↓, voices ↓, stage order, theme name.
//! Two numbers side by side, never multiplied. The page names one focus and lists at most five.

use std::cmp::Reverse;

/// How many the page lists.
pub const LISTED: usize = 5;

/// One (stage, theme) with what it is ranked by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// What it is called elsewhere.
    pub id: String,
    /// From how many sides it is heard.
    pub convergence: u64,
    /// Items.
    pub volume: u64,
    /// Sources in which it is rising.
    pub rising: u64,
    /// Customers.
    pub voices: u64,
    /// The place of the stage in the journey.
    pub stage: i64,
    /// The theme's name.
    pub theme: String,
}

/// The places of `pairs` from first to last. Ids settle what is still tied, so the order given never matters.
pub fn rank(pairs: &[Pair]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..pairs.len()).collect();
    order.sort_by_key(|&place| {
        let pair = &pairs[place];
        (
            Reverse((pair.convergence, pair.volume, pair.rising, pair.voices)),
            pair.stage,
            pair.theme.as_str(),
            pair.id.as_str(),
        )
    });
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_key_settles_what_the_one_before_left_tied() {
        let base = Pair {
            id: "base".to_owned(),
            convergence: 2,
            volume: 10,
            rising: 1,
            voices: 9,
            stage: 3,
            theme: "m".to_owned(),
        };
        let first = [
            Pair { convergence: 3, volume: 0, ..base.clone() },
            Pair { volume: 11, rising: 0, ..base.clone() },
            Pair { rising: 2, voices: 0, ..base.clone() },
            Pair { voices: 10, stage: 9, ..base.clone() },
            Pair { stage: 2, theme: "z".to_owned(), ..base.clone() },
            Pair { theme: "a".to_owned(), ..base.clone() },
            Pair { id: "a".to_owned(), ..base.clone() },
        ];
        for better in first {
            assert_eq!(rank(&[base.clone(), better.clone()]), [1, 0], "{better:?}");
            assert_eq!(rank(&[better, base.clone()]), [0, 1]);
        }
    }
}
