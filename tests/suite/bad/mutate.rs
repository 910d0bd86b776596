//! A sound project with something cut out, doubled or put in by chance: every slip of a hand is told of, and nothing
//! else happens.

use advocate::source::{Content, SourceFile};
use proptest::prelude::*;
use proptest::sample::Index;

use super::{case, find};

/// Pieces of which each means something in a file of a project.
const PIECES: &[&str] = &[
    "",
    ":",
    ": ",
    "- ",
    "{",
    "}",
    "[",
    "]",
    ",",
    "\"",
    "'",
    "#",
    " #",
    "&a ",
    "*a",
    "!",
    "|",
    "\n",
    "\t",
    "  ",
    "~",
    "0",
    "-1",
    "99999999999999",
    "2026-10",
    "2026-Q4",
    "2026-02-30",
    "id: x",
    "delivery",
    "nps",
    "csat",
    "north",
    "missed-slot",
    "{{",
    "}}",
    "---\n",
    "```\n",
    "```chart\n",
    "../",
    "#ring-back",
    "é",
    "🚚",
    "\u{feff}",
    "\0",
    "\r",
    "true",
    "survey.region",
];

/// One slip.
#[derive(Clone, Debug)]
enum Slip {
    /// A line is left out.
    DropLine(Index),
    /// A line stands twice.
    DoubleLine(Index),
    /// Two lines change places.
    SwapLines(Index, Index),
    /// Some characters are cut out, and a piece put in.
    Replace(Index, usize, &'static str),
    /// The rest of the file is missing.
    Truncate(Index),
    /// A word of the file stands in place of another.
    SwapWords(Index, Index),
}

fn slip() -> impl Strategy<Value = Slip> {
    prop_oneof![
        any::<Index>().prop_map(Slip::DropLine),
        any::<Index>().prop_map(Slip::DoubleLine),
        (any::<Index>(), any::<Index>()).prop_map(|(a, b)| Slip::SwapLines(a, b)),
        (any::<Index>(), 0_usize..6, proptest::sample::select(PIECES))
            .prop_map(|(at, cut, piece)| Slip::Replace(at, cut, piece)),
        any::<Index>().prop_map(Slip::Truncate),
        (any::<Index>(), any::<Index>()).prop_map(|(a, b)| Slip::SwapWords(a, b)),
    ]
}

impl Slip {
    fn apply(&self, text: &str) -> String {
        let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
        let characters: Vec<char> = text.chars().collect();
        if lines.is_empty() {
            return text.to_owned();
        }
        match self {
            Slip::DropLine(at) => {
                lines.remove(at.index(lines.len()));
                lines.concat()
            }
            Slip::DoubleLine(at) => {
                let at = at.index(lines.len());
                lines.insert(at, lines[at]);
                lines.concat()
            }
            Slip::SwapLines(a, b) => {
                let (a, b) = (a.index(lines.len()), b.index(lines.len()));
                lines.swap(a, b);
                lines.concat()
            }
            Slip::Replace(at, cut, piece) => {
                let at = at.index(characters.len());
                let end = (at + cut).min(characters.len());
                characters[..at]
                    .iter()
                    .copied()
                    .chain(piece.chars())
                    .chain(characters[end..].iter().copied())
                    .collect()
            }
            Slip::Truncate(at) => characters[..at.index(characters.len())].iter().collect(),
            Slip::SwapWords(a, b) => {
                let mut words: Vec<&str> = text.split_inclusive([' ', ',', '\n', ':']).collect();
                let (a, b) = (a.index(words.len()), b.index(words.len()));
                words[a] = words[b];
                words.concat()
            }
        }
    }
}

fn slipped(slips: &[(Index, Slip)]) -> Vec<SourceFile> {
    let mut files = case::base();
    for (which, slip) in slips {
        let which = which.index(files.len());
        if let Content::Text(text) = &mut files[which].content {
            *text = slip.apply(text);
        }
    }
    files
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1_000) })]

    #[test]
    fn a_project_with_slips_is_told_of_soundly(
        slips in proptest::collection::vec((any::<Index>(), slip()), 1..5),
        rotation in any::<Index>(),
    ) {
        let files = slipped(&slips);
        let found = find(files.clone());
        found.assert_sound("slips");
        let mut others = files;
        let by = rotation.index(others.len());
        others.rotate_left(by);
        prop_assert_eq!(found.text(), find(others).text());
    }
}
