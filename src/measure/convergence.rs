//! Convergence: from how many sides one thing is heard.
//!
//! ```text
//! convergence = min(P, ⌊voices/3⌋)
//! volume = items of the (stage, theme) over the text sources
//! ```
//!
//! P counts the sources present. A text source (complaints, social, verbatims, calls…) is present with at least 3
//! items that make up at least 5 % of its items in that stage; scores are present when the goal of the score mapped
//! to the stage and theme is `missed`. Voices are distinct customers behind the present items, one per item without
//! an id: one angry person in four channels is not four sources. Low ratings add nothing to the volume: the same
//! people wrote the verbatims.

use super::thresholds::Thresholds;
use super::verdict::Verdict;

/// What one text source said of one (stage, theme).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextSource {
    /// Its name.
    pub source: String,
    /// Its items on the theme in the stage; absent if not collected.
    pub items: Option<u64>,
    /// All its items in the stage.
    pub stage_items: u64,
}

impl TextSource {
    /// Whether it has enough to say: 3 items, and 5 % of what it says of the stage.
    pub fn present(&self, thresholds: &Thresholds) -> bool {
        self.items.is_some_and(|items| {
            // In whole numbers: exactly 5 % is enough.
            let share = u128::from(thresholds.theme_share);
            items >= thresholds.theme_items && 100 * u128::from(items) >= share * u128::from(self.stage_items)
        })
    }
}

/// How widely and how loudly a theme is heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Convergence {
    /// The number of sides: never more than a third of the voices.
    pub convergence: u64,
    /// Items over all text sources.
    pub volume: u64,
    /// The text sources present, in the order given.
    pub present: Vec<String>,
    /// Whether the scores are present too.
    pub scores_present: bool,
    /// Voices used: as given, else one per present item.
    pub voices: u64,
}

/// The convergence of one (stage, theme). `voices`: distinct customers, if known.
pub fn convergence(
    sources: &[TextSource],
    score_goal: Option<Verdict>,
    voices: Option<u64>,
    thresholds: &Thresholds,
) -> Convergence {
    let present: Vec<&TextSource> = sources.iter().filter(|source| source.present(thresholds)).collect();
    let items = |source: &TextSource| source.items.unwrap_or(0);
    let one_each = present.iter().fold(0_u64, |sum, source| sum.saturating_add(items(source)));
    let voices = voices.unwrap_or(one_each);
    let scores_present = score_goal == Some(Verdict::Missed);
    let sides = present.len() as u64 + u64::from(scores_present);
    Convergence {
        convergence: sides.min(voices / thresholds.voices_per_source),
        volume: sources.iter().fold(0_u64, |sum, source| sum.saturating_add(items(source))),
        present: present.into_iter().map(|source| source.source.clone()).collect(),
        scores_present,
        voices,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(items: impl Into<Option<u64>>, stage_items: u64) -> TextSource {
        TextSource { source: "calls".to_owned(), items: items.into(), stage_items }
    }

    #[test]
    fn both_floors_count() {
        let check = |items: u64, stage_items, want| {
            assert_eq!(source(items, stage_items).present(&Thresholds::default()), want)
        };
        check(3, 60, true);
        check(3, 61, false);
        check(2, 2, false);
        check(u64::MAX, u64::MAX, true);
        assert!(!source(None, 0).present(&Thresholds::default()));
    }

    #[test]
    fn few_voices_limit_the_sides() {
        let sources = [source(9, 9), source(9, 9), source(2, 9)];
        let sides = |goal, voices| convergence(&sources, goal, voices, &Thresholds::default()).convergence;
        assert_eq!(sides(Some(Verdict::Missed), Some(9)), 3);
        assert_eq!(sides(Some(Verdict::Missed), Some(8)), 2);
        assert_eq!(sides(Some(Verdict::TooCloseToCall), Some(60)), 2);
        assert_eq!(sides(None, None), 2);
        // The volume takes all items, present or not; the voices only those present.
        let all = convergence(&sources, None, None, &Thresholds::default());
        assert_eq!((all.volume, all.voices), (20, 18));
    }
}
