//! Figures in the text: `{{ csat@delivery.change }}`.

use std::fmt;
use std::ops::Range;

/// A figure that the text asks for. Whether there is one of that name is for the caller to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// From `{{` to `}}`, in bytes of the file.
    pub range: Range<usize>,
    /// What is measured: `nps`, `customers`.
    pub name: Segment,
    /// After `@`: the stage of the journey.
    pub stage: Option<Segment>,
    /// After `.`: which figure of it, `change`, `net`.
    pub part: Option<Segment>,
    /// Whether it stands in the text of a link, where it cannot hold a link of its own.
    pub in_link: bool,
    /// Where its value stands in the page's plain text, in bytes of that text.
    pub(super) plain_at: usize,
}

/// One word of a figure's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Letters, digits, `-` and `_`.
    pub text: String,
    /// Bytes of the file.
    pub range: Range<usize>,
}

/// Why `{{ … }}` is no figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FigureFault {
    /// `{{` without `}}` in the same stretch of text.
    Unclosed,
    /// Nothing stands between the braces.
    Empty,
    /// No name before `@` or `.`.
    MissingName,
    /// Nothing after `@`.
    MissingStage,
    /// Nothing after `.`.
    MissingPart,
    /// A second `@`.
    SecondStage,
    /// A second `.`.
    SecondPart,
    /// `@` after `.`.
    StageAfterPart,
    /// A character that no name holds.
    Unexpected(char),
}

impl FigureFault {
    pub(super) fn help(self) -> String {
        match self {
            Self::Unclosed => {
                "end the figure with `}}`, with nothing but its name between, or write `\\{{`".into()
            }
            Self::Empty | Self::MissingName => "name a figure, as in `{{ nps }}`".into(),
            Self::MissingStage => "name the stage, as in `{{ csat@delivery }}`, or leave out the `@`".into(),
            Self::MissingPart => "name the part, as in `{{ nps.change }}`, or leave out the `.`".into(),
            Self::SecondStage => "a figure belongs to one stage".into(),
            Self::SecondPart => "a figure has one part".into(),
            Self::StageAfterPart => "put the stage first, as in `{{ csat@delivery.change }}`".into(),
            Self::Unexpected(_) => {
                "names have letters, digits, `-` and `_`; write `\\{{` to show the braces".into()
            }
        }
    }
}

impl fmt::Display for FigureFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unclosed => write!(f, "this figure is never closed"),
            Self::Empty => write!(f, "no figure is named here"),
            Self::MissingName => write!(f, "the figure's name is missing"),
            Self::MissingStage => write!(f, "no stage is named after `@`"),
            Self::MissingPart => write!(f, "no part is named after `.`"),
            Self::SecondStage => write!(f, "a second stage in one figure"),
            Self::SecondPart => write!(f, "a second part in one figure"),
            Self::StageAfterPart => write!(f, "the stage stands after the part"),
            Self::Unexpected(character) => write!(f, "{character:?} cannot stand in a figure's name"),
        }
    }
}

/// The words between the braces, as ranges of what was given.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Words {
    pub(super) name: Range<usize>,
    pub(super) stage: Option<Range<usize>>,
    pub(super) part: Option<Range<usize>>,
}

/// Reads what stands between `{{` and `}}`. A fault comes with the range it concerns, empty where something is missing.
pub(super) fn read(between: &str) -> Result<Words, (Range<usize>, FigureFault)> {
    let start = between.len() - between.trim_start().len();
    let end = start + between.trim().len();
    if start == end {
        return Err((0..between.len(), FigureFault::Empty));
    }
    let text = &between[..end];
    let (name, mut at) = word(text, start);
    let mut words = Words { name, stage: None, part: None };
    if words.name.is_empty() && text[at..].starts_with(['@', '.']) {
        return Err((at..at, FigureFault::MissingName));
    }
    while let Some(sign) = text[at..].chars().next() {
        let sign_range = at..at + sign.len_utf8();
        let (next, after) = word(text, sign_range.end);
        let fault = match sign {
            '@' if words.part.is_some() => FigureFault::StageAfterPart,
            '@' if words.stage.is_some() => FigureFault::SecondStage,
            '.' if words.part.is_some() => FigureFault::SecondPart,
            '@' | '.' if next.is_empty() && after < end => {
                // Two signs in a row read best as "nothing between"; anything else is a character of its own.
                match text[after..].chars().next() {
                    Some(other) if !matches!(other, '@' | '.') => {
                        return Err((after..after + other.len_utf8(), FigureFault::Unexpected(other)));
                    }
                    _ if sign == '@' => FigureFault::MissingStage,
                    _ => FigureFault::MissingPart,
                }
            }
            '@' if next.is_empty() => FigureFault::MissingStage,
            '.' if next.is_empty() => FigureFault::MissingPart,
            '@' => {
                words.stage = Some(next);
                at = after;
                continue;
            }
            '.' => {
                words.part = Some(next);
                at = after;
                continue;
            }
            other => FigureFault::Unexpected(other),
        };
        return Err((sign_range, fault));
    }
    Ok(words)
}

/// The longest word that begins at `at`, and where it ends.
fn word(text: &str, at: usize) -> (Range<usize>, usize) {
    let length =
        text[at..].bytes().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_')).count();
    (at..at + length, at + length)
}
