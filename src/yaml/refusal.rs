//! What the YAML library refuses, in words for who has never read the specification of YAML, and at the place where
//! the mistake was made rather than where it came to light.

use std::ops::Range;

use granit_parser::{ErrorKind, ScanError};

use super::MAX_DEPTH;
use crate::finding::Kind;

/// A refusal in plain words. Ranges are bytes of the text that was read.
pub(super) struct Told {
    pub kind: Kind,
    pub range: Range<usize>,
    pub message: String,
    pub help: String,
    /// The bracket, brace or quote that was opened before, and its part.
    pub opened: Option<(Range<usize>, &'static str)>,
}

/// Words for an error at a byte of the text.
pub(super) fn tell(error: &ScanError, text: &str, at: usize) -> Told {
    let at = boundary(text, at.min(text.len()));
    let scene = Scene { text, at };
    match error.kind() {
        ErrorKind::RecursionLimitExceeded => {
            let message = format!("lists and mappings stand more than {MAX_DEPTH} deep in each other");
            let told =
                scene.here(message, "write it flatter: no file of a project needs more than a few levels");
            Told { kind: Kind::YamlDepth, ..told }
        }
        ErrorKind::TabNotAllowed
        | ErrorKind::TabInBlockIndentation
        | ErrorKind::TabInIndentation
        | ErrorKind::TabAtBlockScalarStart
        | ErrorKind::TabInPlainScalar => scene.tab(),
        ErrorKind::UnclosedQuotedScalar
        | ErrorKind::InvalidQuotedScalarIndent
        | ErrorKind::DocumentIndicatorInQuotedScalar => scene.unclosed_quote(),
        ErrorKind::InvalidTrailingSingleQuotedScalar => scene.word(
            "the text goes on behind the closing quote",
            "write `''` for an apostrophe inside, or use double quotes around the whole text",
        ),
        ErrorKind::InvalidTrailingDoubleQuotedScalar => scene.word(
            "the text goes on behind the closing quote",
            "put the quotes around the whole text, with `\\\"` for one inside",
        ),
        ErrorKind::UnknownQuotedScalarEscape => scene.escape(),
        ErrorKind::UnclosedFlowCollection { open } => scene.here(
            format!("this `{open}` is never closed"),
            format!("write `{}` where it ends", partner(*open)),
        ),
        ErrorKind::MismatchedFlowCollectionEnd { open, close } => {
            let help = format!("close `{open}` with `{}`", partner(*open));
            scene.here(format!("this `{open}` is closed by `{close}`"), help)
        }
        ErrorKind::MisplacedFlowCollectionEnd => scene.misplaced_end(),
        ErrorKind::ExpectedFlowMappingSeparator
        | ErrorKind::ExpectedFlowSequenceSeparator
        | ErrorKind::UnexpectedEofFlowMapping
        | ErrorKind::UnexpectedEofFlowSequence
        | ErrorKind::UnexpectedEofImplicitFlowMapping => scene.separator(),
        ErrorKind::BlockEntryInFlowCollection => scene.never_closed(),
        ErrorKind::MappingValueNotAllowed => scene.colon(),
        ErrorKind::SimpleKeyExpected | ErrorKind::InvalidSimpleKey => scene.line(
            "this line is no key with a value",
            "write `key: value`, with a colon and a space behind the key",
        ),
        ErrorKind::InvalidBlockEntryWhitespace
        | ErrorKind::BlockSequenceEntryNotAllowed
        | ErrorKind::PlainScalarStartsWithDashFlowIndicator => {
            scene.here("a list cannot begin here", "begin each item on a line of its own with `- `")
        }
        ErrorKind::InvalidBlockScalarHeader => scene.line(
            "words stand behind the sign of a block of text",
            "begin the text on the next line, indented by two spaces",
        ),
        ErrorKind::ExpectedBlockMappingKey
        | ErrorKind::ExpectedBlockSequenceEntry
        | ErrorKind::InvalidIndentation
        | ErrorKind::InvalidBlockScalarIndent
        | ErrorKind::InvalidFlowScalarIndent => scene.indentation(),
        ErrorKind::UnexpectedCharacter { character } => scene.character(*character),
        ErrorKind::BomInsideDocument => scene.here(
            "a byte order mark stands in the middle of the file",
            "remove this invisible sign: type the beginning of the line again",
        ),
        ErrorKind::DirectiveDisallowed => {
            scene.line("a directive (`%…`) stands here", "remove the line, and `---` below it")
        }
        ErrorKind::ExpectedDocumentStart => scene.line(
            "nothing of the file may stand behind its end",
            "check the brackets and the indentation of the lines above",
        ),
        _ => {
            let words = error.info();
            scene.here(
                format!("this is not YAML: {}", words.lines().next().unwrap_or("").trim_end_matches('.')),
                "check quotes, colons, indentation and brackets on this line and the one above",
            )
        }
    }
}

fn partner(open: char) -> char {
    if open == '[' { ']' } else { '}' }
}

/// How far back an open bracket is looked for, in characters.
const FAR: usize = 10_000;

/// The beginning of the character that holds a byte.
fn boundary(text: &str, at: usize) -> usize {
    (0..=at).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

/// The text, and the byte at which the library stopped.
struct Scene<'t> {
    text: &'t str,
    at: usize,
}

impl Scene<'_> {
    fn told(range: Range<usize>, message: impl Into<String>, help: impl Into<String>) -> Told {
        Told { kind: Kind::YamlSyntax, range, message: message.into(), help: help.into(), opened: None }
    }

    /// One character from a byte on; nothing at the end.
    fn character_at(&self, at: usize) -> Range<usize> {
        at..at + self.text[at..].chars().next().map_or(0, char::len_utf8)
    }

    /// From a byte to the end of its line, or to `most` characters.
    fn until(&self, at: usize, ends: impl Fn(char) -> bool) -> Range<usize> {
        let rest = self.text[at..].split(['\n', '\r']).next().unwrap_or("");
        let end = rest.find(ends).unwrap_or(rest.trim_end().len());
        at..at + end
    }

    /// What stands on the line before the place.
    fn before(&self) -> &str {
        self.text[..self.at].rsplit(['\n', '\r']).next().unwrap_or("")
    }

    fn here(&self, message: impl Into<String>, help: impl Into<String>) -> Told {
        Self::told(self.character_at(self.at), message, help)
    }

    fn word(&self, message: &str, help: &str) -> Told {
        Self::told(self.until(self.at, |c| c.is_whitespace() || ",]}".contains(c)), message, help)
    }

    fn line(&self, message: &str, help: &str) -> Told {
        Self::told(self.until(self.at, |_| false), message, help)
    }

    /// The tab itself: the library stops beside it.
    fn tab(&self) -> Told {
        let line = self.at - self.before().len();
        let end = self.until(self.at, |_| false).end;
        let here = self.text[line..end].rfind('\t').map(|at| line + at);
        let below = || self.text[self.at..].find('\t').map(|at| self.at + at);
        let at = here.or_else(below).unwrap_or(self.at);
        Self::told(
            self.character_at(at),
            "a tab stands where only spaces may stand",
            "indent with spaces: two for each level are usual",
        )
    }

    /// The quote that was opened: the library may have read on for many lines.
    fn unclosed_quote(&self) -> Told {
        let begins = |at: &usize| {
            let before = self.text[..*at].chars().next_back();
            before.is_none_or(|c| c.is_whitespace() || "[{,:".contains(c))
        };
        let at = match self.text[self.at..].chars().next() {
            Some('"' | '\'') if begins(&self.at) => self.at,
            _ => {
                let mut quotes = self.text[..self.at].rmatch_indices(['"', '\'']).map(|(at, _)| at);
                quotes.find(begins).unwrap_or(self.at)
            }
        };
        let help = match self.text[at..].starts_with('\'') {
            true => {
                "write `'` where the text ends, or put a text that begins with an apostrophe into double quotes"
            }
            false => "write `\"` where the text ends",
        };
        Self::told(self.character_at(at), "this quote is never closed", help)
    }

    /// The escape that is none; the library points at the quote before it.
    fn escape(&self) -> Told {
        let mut rest = self.text[self.at..].char_indices();
        while let Some((at, character)) = rest.next() {
            let Some((_, next)) = (character == '\\').then(|| rest.next()).flatten() else { continue };
            if !"0abt\tnvfre \"/\\N_LPxuU\n\r".contains(next) {
                let at = self.at + at;
                return Self::told(
                    at..at + 1 + next.len_utf8(),
                    format!("`\\{}` is no sign that double quotes know", next.escape_debug()),
                    "write `\\\\` for a backslash, or use single quotes",
                );
            }
        }
        self.here(
            "a `\\` in this text stands before a letter that it cannot change",
            "write `\\\\` for a backslash",
        )
    }

    fn misplaced_end(&self) -> Told {
        let sign = self.text[self.at..].chars().next().unwrap_or(']');
        self.here(
            format!("nothing is open that this `{sign}` could close"),
            "remove it, or put the text into quotes",
        )
    }

    /// The bracket or brace before the place that was not closed, as far as brackets alone tell.
    fn opened(&self) -> Option<(usize, char)> {
        let mut closed = 0_usize;
        for (at, sign) in self.text[..self.at].char_indices().rev().take(FAR) {
            match sign {
                ']' | '}' => closed += 1,
                '[' | '{' if closed == 0 => return Some((at, sign)),
                '[' | '{' => closed -= 1,
                _ => {}
            }
        }
        None
    }

    /// Something that cannot follow inside brackets or braces.
    fn separator(&self) -> Told {
        let opened = self.opened();
        let close = partner(opened.map_or('{', |(_, sign)| sign));
        let message = format!("a comma or `{close}` is missing before this");
        let help = format!("write a comma between two values, and `{close}` behind the last");
        let opened = opened.map(|(at, _)| (self.character_at(at), "opened here"));
        Told { opened, ..self.here(message, help) }
    }

    /// A new item begins while a bracket or brace is open.
    fn never_closed(&self) -> Told {
        let Some((at, sign)) = self.opened() else { return self.separator() };
        let help = format!("write `{}` where it ends", partner(sign));
        let told = Self::told(self.character_at(at), format!("this `{sign}` is never closed"), help);
        Told { opened: Some((self.character_at(self.at), "the next item begins here")), ..told }
    }

    /// A colon where no value can follow: in a text, behind `-x`, or on a line that is indented too far.
    fn colon(&self) -> Told {
        let line = self.before();
        let key = line.trim_start().trim_start_matches("- ");
        let start = self.at - key.len();
        if key.starts_with('-') {
            let help = "begin an item with `- `, and keep `---` for the lines around front matter";
            return Self::told(start..start + 1, "no space stands behind this `-`", help);
        }
        if key.contains(": ") {
            let help = "put a text that holds a colon into quotes: `title: \"Our aim: to be there\"`";
            return self.here("a second colon stands in this line", help);
        }
        let help = "indent it as far as the other keys of its group, and check the quotes on the line above";
        Self::told(start..self.at, "this key is indented further than its group", help)
    }

    fn indentation(&self) -> Told {
        self.word(
            "this line is not indented like the lines that it belongs to",
            "indent it as far as its neighbours: keys below keys, `-` below `-`",
        )
    }

    fn character(&self, character: char) -> Told {
        if character.is_control() {
            let message = format!("the invisible sign U+{:04X} stands in this text", u32::from(character));
            return self.here(message, "remove it: type the word again");
        }
        let message = match character {
            '`' => "a text cannot begin with a backtick".to_owned(),
            _ => format!("a text cannot begin with `{character}`"),
        };
        self.here(message, "put the whole text into quotes")
    }
}
