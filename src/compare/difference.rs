//! Which words of a text differ: paragraphs first, then the words within those that are told otherwise.

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// A paragraph that differs, in pieces. Those that stayed and those that went are the old paragraph; those that stayed and
/// those that came are the new one.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Difference {
    /// The pieces, in reading order.
    pub pieces: Vec<Piece>,
}

/// A run of words with the spaces behind them.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Piece {
    /// Stands in both.
    Same(String),
    /// Stood in the old one alone.
    Gone(String),
    /// Stands in the new one alone.
    New(String),
    /// Words of both that are left out here.
    Cut,
}

/// Paragraphs of which this share of the words is the same are the same paragraph, told otherwise; less would be confetti.
const ALIKE: f64 = 0.4;

impl Difference {
    /// The same with at most `around` words that did not change on either side of a change.
    pub fn cut(&self, around: usize) -> Self {
        let last = self.pieces.len().saturating_sub(1);
        let mut pieces = Vec::new();
        for (place, piece) in self.pieces.iter().enumerate() {
            let Piece::Same(text) = piece else {
                pieces.push(piece.clone());
                continue;
            };
            let words: Vec<&str> = text.split_inclusive(' ').collect();
            let before = if place == last { 0 } else { around };
            let behind = if place == 0 { 0 } else { around };
            if words.len() <= before + behind + 2 {
                pieces.push(piece.clone());
                continue;
            }
            if behind > 0 {
                pieces.push(Piece::Same(words[..behind].concat()));
            }
            pieces.push(Piece::Cut);
            if before > 0 {
                pieces.push(Piece::Same(words[words.len() - before..].concat()));
            }
        }
        Self { pieces }
    }

    /// How long it is to read, in bytes.
    pub fn length(&self) -> usize {
        let length = |piece: &Piece| match piece {
            Piece::Same(text) | Piece::Gone(text) | Piece::New(text) => text.len(),
            Piece::Cut => 1,
        };
        self.pieces.iter().map(length).sum()
    }

    /// The same looked at from its other end.
    fn turned(self) -> Self {
        let turn = |piece| match piece {
            Piece::Gone(text) => Piece::New(text),
            Piece::New(text) => Piece::Gone(text),
            piece => piece,
        };
        let mut pieces: Vec<Piece> = self.pieces.into_iter().map(turn).collect();
        // What went stands before what came.
        for place in 1..pieces.len() {
            if matches!((&pieces[place - 1], &pieces[place]), (Piece::New(_), Piece::Gone(_))) {
                pieces.swap(place - 1, place);
            }
        }
        Self { pieces }
    }
}

/// The paragraphs that differ between two texts.
pub fn differences(before: &[String], after: &[String]) -> Vec<Difference> {
    // Of two texts there is more than one shortest difference. One is chosen for both directions, so that what came in the
    // one is what went in the other.
    let turn = before > after;
    let (before, after) = if turn { (after, before) } else { (before, after) };
    let mut found = Vec::new();
    let mut add = |told: Vec<Difference>| match turn {
        // What went stands before what came.
        true => found.extend(told.into_iter().rev().map(Difference::turned)),
        false => found.extend(told),
    };
    for op in capture_diff_slices(Algorithm::Myers, before, after) {
        let (old, new) = (&before[op.old_range()], &after[op.new_range()]);
        if matches!(op, DiffOp::Equal { .. }) {
            continue;
        }
        for place in 0..old.len().max(new.len()) {
            match (old.get(place), new.get(place)) {
                (Some(old), Some(new)) => add(told_otherwise(old, new)),
                (Some(old), None) => add(vec![gone(old)]),
                (None, Some(new)) => add(vec![came(new)]),
                (None, None) => {}
            }
        }
    }
    found
}

fn gone(text: &str) -> Difference {
    Difference { pieces: vec![Piece::Gone(text.to_owned())] }
}

fn came(text: &str) -> Difference {
    Difference { pieces: vec![Piece::New(text.to_owned())] }
}

/// A paragraph told otherwise; or one that went and one that came, where they share too little.
fn told_otherwise(old: &str, new: &str) -> Vec<Difference> {
    let (before, after): (Vec<&str>, Vec<&str>) = (words(old), words(new));
    let ops = capture_diff_slices(Algorithm::Myers, &before, &after);
    let same: usize =
        ops.iter().filter(|op| matches!(op, DiffOp::Equal { .. })).map(|op| op.old_range().len()).sum();
    // Both have at least one word, or the paragraphs would not be there.
    if (2 * same) as f64 / (before.len() + after.len()).max(1) as f64 <= ALIKE {
        return vec![gone(old), came(new)];
    }
    let mut pieces = Vec::new();
    for op in ops {
        let (old, new) = (before[op.old_range()].concat(), after[op.new_range()].concat());
        match op {
            DiffOp::Equal { .. } => pieces.push(Piece::Same(new)),
            DiffOp::Delete { .. } => pieces.push(Piece::Gone(old)),
            DiffOp::Insert { .. } => pieces.push(Piece::New(new)),
            DiffOp::Replace { .. } => pieces.extend([Piece::Gone(old), Piece::New(new)]),
        }
    }
    vec![Difference { pieces }]
}

/// Words with the spaces behind them.
fn words(text: &str) -> Vec<&str> {
    text.split_inclusive(' ').collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn lines(text: &[&str]) -> Vec<String> {
        text.iter().map(|line| (*line).to_owned()).collect()
    }

    /// A difference as a line: what went in brackets, what came in braces.
    fn told(difference: &Difference) -> String {
        let piece = |piece: &Piece| match piece {
            Piece::Same(text) => text.clone(),
            Piece::Gone(text) => format!("[{text}]"),
            Piece::New(text) => format!("{{{text}}}"),
            Piece::Cut => "…".to_owned(),
        };
        difference.pieces.iter().map(piece).collect()
    }

    #[track_caller]
    fn check(before: &[&str], after: &[&str], expected: &[&str]) {
        let found = differences(&lines(before), &lines(after));
        assert_eq!(found.iter().map(told).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn words_within_a_paragraph() {
        check(&["Ring before the slot begins."], &["Ring before the slot begins."], &[]);
        check(
            &["Do not text.", "Ring an hour before the slot begins."],
            &["Do not text.", "Ring two hours before the slot begins."],
            &["Ring [an hour ]{two hours }before the slot begins."],
        );
        check(&["One.", "Two."], &["One."], &["[Two.]"]);
        check(&["One."], &["Zero.", "One."], &["{Zero.}"]);
        check(
            &["Say thanks by name."],
            &["Never on Fridays, please."],
            &["[Say thanks by name.]", "{Never on Fridays, please.}"],
        );
        check(&[], &[], &[]);
    }

    #[test]
    fn a_long_paragraph_is_cut_around_what_changed() {
        let before = format!("{}slow {}", "word ".repeat(50), "word ".repeat(50));
        let after = before.replace("slow", "quick");
        let found = differences(&[before], &[after]);
        assert_eq!(told(&found[0].cut(2)), "…word word [slow ]{quick }word word …");
    }

    proptest! {
        #[test]
        fn pieces_are_the_two_texts_and_turn_with_them(
            before in proptest::collection::vec("([abc]{1,2} ){1,6}[abc]", 0..6),
            after in proptest::collection::vec("([abc]{1,2} ){1,6}[abc]", 0..6),
        ) {
            let found = differences(&before, &after);
            let side = |keeps: fn(&Piece) -> Option<&String>, found: &[Difference]| -> Vec<String> {
                let texts = found.iter().map(|one| one.pieces.iter().filter_map(keeps).map(String::as_str).collect::<String>());
                let mut texts: Vec<String> = texts.filter(|text| !text.is_empty()).collect();
                texts.sort();
                texts
            };
            let old: fn(&Piece) -> Option<&String> = |piece| match piece { Piece::Same(text) | Piece::Gone(text) => Some(text), _ => None };
            let new: fn(&Piece) -> Option<&String> = |piece| match piece { Piece::Same(text) | Piece::New(text) => Some(text), _ => None };
            // Every paragraph of a text either stands in both, or is told as a difference, word for word.
            for paragraph in side(old, &found) {
                prop_assert!(before.contains(&paragraph), "{paragraph}");
            }
            for paragraph in side(new, &found) {
                prop_assert!(after.contains(&paragraph), "{paragraph}");
            }
            prop_assert_eq!(found.is_empty(), before == after);
            let turned = differences(&after, &before);
            prop_assert_eq!(side(old, &found), side(new, &turned));
            prop_assert_eq!(side(new, &found), side(old, &turned));
        }
    }
}
