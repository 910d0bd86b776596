//! Passages for one audience: what stands between a line `::: leaders` and a line `:::`.
//!
//! They are cut out of the text before it is read, once for each group of readers. Whatever a reader must not see is then
//! in no list, count or index that is made of the page: there is nothing left that could be forgotten.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag};

use super::limit;
use super::page::OPTIONS;

/// How a line begins that opens or closes a passage.
const MARK: &str = ":::";

/// How often passages are cut out of a text, each time with what the last time uncovered.
const MOST_CUTS: usize = 16;

/// The passages of a text. Ranges are bytes of the text.
#[derive(Clone, Debug, Default)]
pub struct Reserved {
    /// Lines that open and close, in order.
    marks: Vec<Mark>,
    /// What is wrong with them.
    pub problems: Vec<(Range<usize>, ReservedFault)>,
    /// How long the text is.
    length: usize,
}

#[derive(Clone, Debug)]
struct Mark {
    /// The whole line, its end left out.
    line: Range<usize>,
    /// Where the name stands in an opening line; nothing in a closing one.
    name: Option<(Range<usize>, String)>,
}

/// What is wrong with a line that opens or closes a passage.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ReservedFault {
    /// A passage that is never closed.
    Unclosed,
    /// A closing line without a passage.
    Unopened,
    /// A line that begins with the sign of a list, where a passage cannot begin or end.
    InList,
}

impl Reserved {
    /// Finds the passages of a text. A line in a block of code is none; one in a quote or behind spaces is, because an
    /// author who indents it still means to hide something.
    pub fn find(text: &str) -> Self {
        let mut found = Self { length: text.len(), ..Self::default() };
        // Most pages have none, and need not be read twice.
        if !text.contains(MARK) {
            return found;
        }
        let code = code(text);
        let mut open: Vec<Range<usize>> = Vec::new();
        let mut start = 0;
        for line in text.split_inclusive(['\n', '\r']) {
            let range = start..start + line.trim_end_matches(['\n', '\r']).len();
            start += line.len();
            let written = line.trim_start_matches([' ', '\t', '>']);
            let behind = written.trim_start_matches(|sign: char| {
                matches!(sign, ' ' | '\t' | '>' | '-' | '*' | '+' | '.' | ')' | '0'..='9')
            });
            if !behind.starts_with(MARK) || within(&code, range.start + line.len() - written.len()) {
                continue;
            }
            if behind.len() < written.len() {
                found.problems.push((range.clone(), ReservedFault::InList));
            }
            let name = name(text, range.start + line.len() - behind.len()..range.end);
            match (&name, open.is_empty()) {
                (Some(_), _) => open.push(range.clone()),
                (None, true) => found.problems.push((range.clone(), ReservedFault::Unopened)),
                (None, false) => {
                    open.pop();
                }
            }
            found.marks.push(Mark { line: range, name });
        }
        found.problems.extend(open.into_iter().map(|line| (line, ReservedFault::Unclosed)));
        found
    }

    /// Whether the text has none.
    pub fn is_empty(&self) -> bool {
        self.marks.is_empty() && self.problems.is_empty()
    }

    /// The audiences that are named, and where.
    pub fn names(&self) -> impl Iterator<Item = (&Range<usize>, &str)> {
        self.marks.iter().filter_map(|mark| mark.name.as_ref().map(|(range, name)| (range, name.as_str())))
    }

    /// The text as a reader has it who sees passages for the audiences that `sees` says. What others alone may see, and
    /// the lines that open and close, are blank; all else stands where it stood.
    pub fn text_for<'t>(&self, text: &'t str, sees: impl Fn(&str) -> bool) -> Cow<'t, str> {
        if self.is_empty() {
            return Cow::Borrowed(text);
        }
        let mut kept = self.cut(text, &sees);
        // A line that is cut out may have closed a block of code, or opened one: what was code can be a passage now.
        for _ in 0..MOST_CUTS {
            let again = Self::find(&kept);
            if again.marks.is_empty() {
                return Cow::Owned(kept);
            }
            kept = again.cut(&kept, &sees);
        }
        // Nobody writes a page like that to be read.
        Cow::Owned(" ".repeat(text.len()))
    }

    fn cut(&self, text: &str, sees: &impl Fn(&str) -> bool) -> String {
        let mut kept = String::with_capacity(text.len());
        let mut hidden: Vec<bool> = Vec::new();
        let mut depth = 0;
        let mut at = 0;
        for mark in &self.marks {
            copy(text, at..mark.line.start, depth > 0, &mut kept);
            blank(text, mark.line.clone(), &mut kept);
            at = mark.line.end;
            match &mark.name {
                Some((_, name)) => {
                    let hides = !sees(name);
                    depth += usize::from(hides);
                    hidden.push(hides);
                }
                None => depth -= usize::from(hidden.pop().unwrap_or(false)),
            }
        }
        copy(text, at..self.length, depth > 0, &mut kept);
        kept
    }
}

/// The name in an opening line.
fn name(text: &str, line: Range<usize>) -> Option<(Range<usize>, String)> {
    let behind = text[line.clone()].trim_start_matches(':');
    let name = behind.trim();
    if name.is_empty() {
        return None;
    }
    let start = line.end - behind.trim_start().len();
    Some((start..start + name.len(), name.to_owned()))
}

/// The blocks of code of a text, in order. In a text that is not read at all there are none: every line that looks like
/// one then opens or closes a passage.
fn code(text: &str) -> Vec<Range<usize>> {
    if limit::refusal(text).is_some() {
        return Vec::new();
    }
    let is_code = |event: &Event<'_>| matches!(event, Event::Start(Tag::CodeBlock(_)));
    let find = || {
        let events = Parser::new_ext(text, OPTIONS).into_offset_iter();
        events.filter_map(|(event, range)| is_code(&event).then_some(range)).collect()
    };
    // See `parse` for why.
    std::panic::catch_unwind(find).unwrap_or_default()
}

fn within(ranges: &[Range<usize>], at: usize) -> bool {
    let next = ranges.partition_point(|range| range.start <= at);
    next.checked_sub(1).is_some_and(|before| ranges[before].contains(&at))
}

fn copy(text: &str, range: Range<usize>, hides: bool, kept: &mut String) {
    if hides {
        blank(text, range, kept);
    } else {
        kept.push_str(&text[range]);
    }
}

/// As many bytes of white space, in as many lines.
fn blank(text: &str, range: Range<usize>, kept: &mut String) {
    kept.extend(
        text[range].bytes().map(|byte| if matches!(byte, b'\n' | b'\r') { char::from(byte) } else { ' ' }),
    );
}
