use std::borrow::Cow;
use std::ops::Range;

use granit_parser::{Event, Parser, ScalarStyle};

use super::{Entry, Node, Value, refusal};
use crate::finding::{Finding, Kind, Report, shorten};
use crate::source::{FileId, Span, Spanned};

/// How deep lists and mappings may stand in each other. Our files need five; a hostile one needs a limit.
pub const MAX_DEPTH: usize = 32;

/// Reads one YAML document. `base` is the offset of `text` in its file: front matter begins after its fence.
///
/// `None` where the text is not YAML, with a finding. An empty document is a [`Value::Null`].
pub fn parse<'a>(text: &'a str, file: FileId, base: usize, report: &mut Report) -> Option<Node<'a>> {
    parse_placed(text, file, &|offset| base + offset, report)
}

/// The same for a text that does not stand in its file in one piece: `place` tells where an offset of `text` stands.
pub fn parse_placed<'a>(
    text: &'a str,
    file: FileId,
    place: &dyn Fn(usize) -> usize,
    report: &mut Report,
) -> Option<Node<'a>> {
    let mark = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let text = &text[mark..];
    let options = granit_parser::options! {
        disallow_directives: true,
        emit_comments: false,
        emit_unresolved_aliases: true,
        flow_nesting_limit: MAX_DEPTH,
        block_nesting_limit: MAX_DEPTH,
    };
    let mut tree =
        Tree { text, file, place: &|offset| place(mark + offset), open: Vec::new(), root: None, report };
    let mut documents = 0;
    for event in Parser::new_from_str_with_options(text, options) {
        match event {
            Ok((Event::DocumentStart(..), at)) => {
                documents += 1;
                if documents > 1 {
                    let span = tree.span(at);
                    let finding = Finding::at(Kind::YamlSyntax, span, "a second document begins here");
                    tree.report.add(
                        finding.help(
                            "remove the line `---` or `...`, or put what follows into a file of its own",
                        ),
                    );
                    break;
                }
            }
            Ok((event, at)) => tree.take(event, at),
            Err(error) => {
                tree.refuse(&error);
                return None;
            }
        }
    }
    let start = tree.at(0..0);
    Some(tree.root.unwrap_or(Node { span: start, value: Value::Null }))
}

/// A list or mapping whose end has not come yet.
struct Open<'a> {
    start: usize,
    value: Value<'a>,
    key: Key<'a>,
}

/// What the next node in a mapping is.
enum Key<'a> {
    /// A key.
    Awaited,
    /// The value of this key, which ends at this byte of the text.
    Read(Spanned<Cow<'a, str>>, usize),
    /// The value of a key that was refused; it is left out.
    Refused,
}

struct Tree<'a, 'r> {
    text: &'a str,
    file: FileId,
    place: &'r dyn Fn(usize) -> usize,
    open: Vec<Open<'a>>,
    root: Option<Node<'a>>,
    report: &'r mut Report,
}

impl<'a> Tree<'a, '_> {
    /// A range of the text as a place in the file.
    fn at(&self, range: Range<usize>) -> Span {
        Span::new(self.file, (self.place)(range.start), (self.place)(range.end))
    }

    fn range(&self, span: granit_parser::Span) -> Range<usize> {
        let end = self.text.len();
        span.start.byte_offset().unwrap_or(end)..span.end.byte_offset().unwrap_or(end)
    }

    fn span(&self, span: granit_parser::Span) -> Span {
        self.at(self.range(span))
    }

    fn take(&mut self, event: Event<'a>, at: granit_parser::Span) {
        let range = self.range(at);
        let span = self.at(range.clone());
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                self.refuse_properties(anchor != 0, tag.is_some(), range.start, span);
                let plain = style == ScalarStyle::Plain;
                let null = plain && matches!(text.as_ref(), "" | "~" | "null" | "Null" | "NULL");
                if plain {
                    self.point_out_comment(&range, null);
                }
                let value = if null { Value::Null } else { Value::Scalar { text, plain } };
                self.put(Node { span, value }, range.end);
            }
            Event::SequenceStart(_, anchor, tag) => {
                self.refuse_properties(anchor != 0, tag.is_some(), range.start, span);
                self.begin(range.start, Value::List(Vec::new()));
            }
            Event::MappingStart(_, anchor, tag) => {
                self.refuse_properties(anchor != 0, tag.is_some(), range.start, span);
                self.begin(range.start, Value::Map(Vec::new()));
            }
            Event::SequenceEnd | Event::MappingEnd => {
                if let Some(done) = self.open.pop() {
                    let end = range.end.max(done.start);
                    let span = self.at(done.start..end);
                    self.put(Node { span, value: done.value }, end);
                }
            }
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                let finding = Finding::at(Kind::YamlAlias, span, "an alias (`*name`) stands here");
                let help = "write the value itself, or put a text that begins with `*` into quotes";
                self.report.add(finding.help(help));
                match self.open.last_mut() {
                    Some(Open { value: Value::Map(_), key: key @ Key::Awaited, .. }) => *key = Key::Refused,
                    _ => self.put(Node { span, value: Value::Null }, range.end),
                }
            }
            _ => {}
        }
    }

    fn begin(&mut self, start: usize, value: Value<'a>) {
        self.open.push(Open { start, value, key: Key::Awaited });
    }

    /// Puts a whole node, which ends at this byte of the text, where it belongs.
    fn put(&mut self, node: Node<'a>, end: usize) {
        let Some(open) = self.open.last_mut() else {
            self.root = Some(node);
            return;
        };
        let entries = match &mut open.value {
            Value::List(items) => return items.push(node),
            Value::Map(entries) => entries,
            // Only lists and mappings are opened.
            Value::Null | Value::Scalar { .. } => return,
        };
        open.key = match (std::mem::replace(&mut open.key, Key::Awaited), node.value) {
            (Key::Read(key, _), value) => {
                entries.push(Entry { key, value: Node { span: node.span, value } });
                Key::Awaited
            }
            (Key::Refused, _) => Key::Awaited,
            (Key::Awaited, Value::Scalar { text, .. }) => Key::Read(Spanned::new(text, node.span), end),
            (Key::Awaited, Value::Null) => Key::Read(Spanned::new(Cow::Borrowed(""), node.span), end),
            (Key::Awaited, Value::List(_) | Value::Map(_)) => {
                let finding =
                    Finding::at(Kind::YamlSyntax, node.span, "a list or a mapping stands in place of a key");
                self.report.add(finding.help("write a single word or number before the colon"));
                Key::Refused
            }
        };
    }

    /// Anchors and tags stand before a node, perhaps on the line above, in any order.
    fn refuse_properties(&mut self, anchor: bool, tag: bool, start: usize, span: Span) {
        let mut left = [anchor.then_some('&'), tag.then_some('!')];
        let mut before = self.text[..start].trim_end();
        while left.iter().any(Option::is_some) {
            let ends = |c: char| c.is_whitespace() || ",[{".contains(c);
            let from =
                before.char_indices().rev().find(|(_, c)| ends(*c)).map_or(0, |(at, c)| at + c.len_utf8());
            let sign = before[from..].chars().next();
            // Where a comment stands between, the value itself is pointed at.
            let known = left.iter().position(|wanted| wanted.is_some() && *wanted == sign);
            let place = if known.is_some() { self.at(from..before.len()) } else { span };
            let which = known.or_else(|| left.iter().position(Option::is_some)).unwrap_or(0);
            before = before[..from].trim_end();
            self.report.add(match left[which].take() {
                Some('&') => {
                    Finding::at(Kind::YamlAlias, place, "an anchor (`&name`) stands before this value")
                        .help("remove it, and write the value again where it is meant")
                }
                _ => Finding::at(Kind::YamlTag, place, "a tag (`!name`) stands before this value")
                    .help("remove it: what a value means follows from its key"),
            });
        }
    }

    /// `colour: #0b5d6b` and `name: Area #7` are cut off by YAML without a word.
    fn point_out_comment(&mut self, value: &Range<usize>, null: bool) {
        // Nothing at all has no place of its own: it stands behind its key.
        let start = match self.open.last() {
            Some(Open { key: Key::Read(_, end), .. }) if value.is_empty() => {
                if self.text.as_bytes().get(*end) != Some(&b':') {
                    return;
                }
                end + 1
            }
            _ => value.end,
        };
        // Behind most values the line ends.
        if !matches!(self.text.as_bytes().get(start), Some(b' ' | b'\t')) {
            return;
        }
        let behind = &self.text[start..];
        let rest = behind.trim_start_matches([' ', '\t']);
        let start = self.text.len() - rest.len();
        let Some(comment) = rest.strip_prefix('#') else { return };
        let word = comment.split(char::is_whitespace).next().unwrap_or("");
        // A comment in words may well stand close behind its `#`; a number is more likely part of the value.
        if word.is_empty() || !null && !word.starts_with(|c: char| c.is_ascii_digit()) {
            return;
        }
        let message = format!("`#{}` is a comment here and no part of a value", shorten(word));
        let finding = Finding::at(Kind::HiddenValue, self.at(start..start + 1 + word.len()), message);
        self.report.add(finding.help("put the whole value into quotes, or write a space behind `#`"));
    }

    fn refuse(&mut self, error: &granit_parser::ScanError) {
        let at = error.marker().byte_offset().unwrap_or(self.text.len());
        let told = refusal::tell(error, self.text, at);
        let mut finding = Finding::at(told.kind, self.at(told.range), told.message).help(told.help);
        if let Some((range, part)) = told.opened {
            finding = finding.related(self.at(range), part);
        }
        self.report.add(finding);
    }
}
