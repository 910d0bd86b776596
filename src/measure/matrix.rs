//! Voices by stage of the customer's life and source: how many items each source gave for each stage.
//!
//! The same (item, stage, source) counts once. "Not collected" is not 0. Items of a stage or source that is not
//! listed are counted as unplaced.

use std::collections::BTreeSet;

/// One mention: an item of a source that speaks of a stage.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mention {
    /// What tells items apart.
    pub item: String,
    /// The stage it speaks of.
    pub stage: String,
    /// Where it was said.
    pub source: String,
}

/// Items per stage (row) and source (column).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matrix {
    /// `cells[stage][source]`; absent where nothing was collected.
    pub cells: Vec<Vec<Option<u64>>>,
    /// Items per stage over the sources that were collected; absent if none was.
    pub row_totals: Vec<Option<u64>>,
    /// Items per source over the stages that were collected; absent if none was.
    pub column_totals: Vec<Option<u64>>,
    /// All placed items.
    pub total: u64,
    /// Items without a place.
    pub unplaced: u64,
}

/// The matrix of `mentions` over `stages` and `sources`, in their order; `not_collected` lists (stage, source).
///
/// A cell that is said not to be collected and yet has items shows the items.
pub fn matrix(
    stages: &[String],
    sources: &[String],
    not_collected: &[(String, String)],
    mentions: &[Mention],
) -> Matrix {
    let place = |names: &[String], name: &String| names.iter().position(|known| known == name);
    let mut cells = vec![vec![Some(0); sources.len()]; stages.len()];
    for (stage, source) in not_collected {
        if let (Some(row), Some(column)) = (place(stages, stage), place(sources, source)) {
            cells[row][column] = None;
        }
    }
    let mut unplaced = 0;
    for mention in mentions.iter().collect::<BTreeSet<_>>() {
        match (place(stages, &mention.stage), place(sources, &mention.source)) {
            (Some(row), Some(column)) => cells[row][column] = Some(cells[row][column].unwrap_or(0) + 1),
            _ => unplaced += 1,
        }
    }
    let row_totals: Vec<_> = cells.iter().map(|row| total(row.iter().copied())).collect();
    let column_totals = (0..sources.len()).map(|column| total(cells.iter().map(|row| row[column]))).collect();
    let total = row_totals.iter().flatten().sum();
    Matrix { cells, row_totals, column_totals, total, unplaced }
}

/// The sum of what was collected; `None` if nothing was.
fn total(cells: impl Iterator<Item = Option<u64>>) -> Option<u64> {
    cells.flatten().fold(None, |sum, count| Some(sum.unwrap_or(0) + count))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    fn mention(text: &str) -> Mention {
        let [item, stage, source] = <[String; 3]>::try_from(names(text)).unwrap_or_default();
        Mention { item, stage, source }
    }

    #[test]
    fn repeats_count_once_and_gaps_are_not_zero() {
        let mentions = ["1 buy mail", "1 buy mail", "1 use mail", "2 buy web", "3 leave web", "3 buy fax"];
        let mentions: Vec<_> = mentions.iter().map(|text| mention(text)).collect();
        let gaps = [("use".to_owned(), "web".to_owned()), ("use".to_owned(), "mail".to_owned())];
        let got = matrix(&names("buy use"), &names("mail web"), &gaps[..1], &mentions);
        assert_eq!(got.cells, [[Some(1), Some(1)], [Some(1), None]]);
        assert_eq!((got.total, got.unplaced), (3, 2));
        let nothing = matrix(&names("use"), &names("mail web"), &gaps, &[]);
        assert_eq!((nothing.row_totals, nothing.column_totals), (vec![None], vec![None, None]));
    }
}
