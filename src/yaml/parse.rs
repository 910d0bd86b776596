use std::borrow::Cow;

use granit_parser::{Event, Parser, ScalarStyle};

use super::{Entry, Node, Value};
use crate::finding::{Finding, Kind, Report};
use crate::source::{FileId, Span, Spanned};

/// How deep lists and mappings may stand in each other. Our files need five; a hostile one needs a limit.
pub const MAX_DEPTH: usize = 32;

/// Reads one YAML document. `base` is the offset of `text` in its file: front matter begins after its fence.
///
/// `None` where the text is not YAML, with a finding. An empty document is a [`Value::Null`].
pub fn parse<'a>(text: &'a str, file: FileId, base: usize, report: &mut Report) -> Option<Node<'a>> {
    let mark = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let options = granit_parser::options! {
        emit_comments: false,
        emit_unresolved_aliases: true,
        flow_nesting_limit: MAX_DEPTH,
        block_nesting_limit: MAX_DEPTH,
    };
    let parser = Parser::new_from_str_with_options(&text[mark..], options);
    let mut tree = Tree {
        file,
        base: base + mark,
        end: text.len() - mark,
        open: Vec::new(),
        root: None,
        documents: 0,
        report,
    };
    for event in parser {
        match event {
            Ok((event, span)) => tree.take(event, span)?,
            Err(error) => {
                tree.refuse(&error);
                return None;
            }
        }
    }
    let whole = Span::new(file, base, base);
    Some(tree.root.unwrap_or(Node { span: whole, value: Value::Null }))
}

/// A list or mapping whose end has not come yet.
struct Open<'a> {
    start: usize,
    value: Value<'a>,
    key: Option<Spanned<Cow<'a, str>>>,
}

struct Tree<'a, 'r> {
    file: FileId,
    base: usize,
    /// Length of the text, for a library that gives no offset.
    end: usize,
    open: Vec<Open<'a>>,
    root: Option<Node<'a>>,
    documents: usize,
    report: &'r mut Report,
}

impl<'a> Tree<'a, '_> {
    fn span(&self, span: granit_parser::Span) -> Span {
        let start = span.start.byte_offset().unwrap_or(self.end);
        let end = span.end.byte_offset().unwrap_or(self.end);
        Span::new(self.file, self.base + start, self.base + end)
    }

    fn take(&mut self, event: Event<'a>, at: granit_parser::Span) -> Option<()> {
        let span = self.span(at);
        match event {
            Event::DocumentStart(..) => {
                self.documents += 1;
                if self.documents > 1 {
                    let finding = Finding::at(Kind::YamlSyntax, span, "a second document begins here");
                    self.report.add(
                        finding.help("a file holds one document: remove the line `---` or split the file"),
                    );
                    return None;
                }
            }
            Event::Scalar(text, style, anchor, tag) => {
                self.refuse_extras(anchor != 0, tag.is_some(), span)?;
                let plain = style == ScalarStyle::Plain;
                let null = plain && matches!(text.as_ref(), "" | "~" | "null" | "Null" | "NULL");
                self.place(Node {
                    span,
                    value: if null { Value::Null } else { Value::Scalar { text, plain } },
                })?;
            }
            Event::SequenceStart(_, anchor, tag) => {
                self.refuse_extras(anchor != 0, tag.is_some(), span)?;
                self.open.push(Open {
                    start: span.start as usize,
                    value: Value::List(Vec::new()),
                    key: None,
                });
            }
            Event::MappingStart(_, anchor, tag) => {
                self.refuse_extras(anchor != 0, tag.is_some(), span)?;
                self.open.push(Open { start: span.start as usize, value: Value::Map(Vec::new()), key: None });
            }
            Event::SequenceEnd | Event::MappingEnd => {
                if let Some(done) = self.open.pop() {
                    let end = (span.end as usize).max(done.start);
                    self.place(Node { span: Span::new(self.file, done.start, end), value: done.value })?;
                }
            }
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                let finding = Finding::at(Kind::YamlAlias, span, "an alias (`*name`) stands here");
                self.report.add(finding.help("write the value itself: files of a project have no aliases"));
                self.place(Node { span, value: Value::Null })?;
            }
            _ => {}
        }
        Some(())
    }

    fn refuse_extras(&mut self, anchor: bool, tag: bool, span: Span) -> Option<()> {
        if anchor {
            let finding = Finding::at(Kind::YamlAlias, span, "an anchor (`&name`) stands before this value");
            self.report.add(finding.help("remove it: files of a project have no anchors"));
        }
        if tag {
            let finding = Finding::at(Kind::YamlTag, span, "a tag (`!name`) stands before this value");
            self.report.add(finding.help("remove it: what a value means follows from its key"));
        }
        Some(())
    }

    fn place(&mut self, node: Node<'a>) -> Option<()> {
        match self.open.last_mut() {
            None => self.root = Some(node),
            Some(open) => match (&mut open.value, open.key.take()) {
                (Value::List(items), _) => items.push(node),
                (Value::Map(entries), Some(key)) => entries.push(Entry { key, value: node }),
                (Value::Map(_), None) => match node.value {
                    Value::Scalar { text, .. } => open.key = Some(Spanned::new(text, node.span)),
                    Value::Null => open.key = Some(Spanned::new(Cow::Borrowed(""), node.span)),
                    _ => {
                        let finding =
                            Finding::at(Kind::YamlSyntax, node.span, "a key is a list or a mapping");
                        self.report.add(finding.help("a key is a single word or number"));
                        return None;
                    }
                },
                (Value::Null | Value::Scalar { .. }, _) => {}
            },
        }
        Some(())
    }

    fn refuse(&mut self, error: &granit_parser::ScanError) {
        let marker = error.marker();
        let at = marker.byte_offset().unwrap_or(self.end);
        let span = Span::new(self.file, self.base + at, self.base + at + 1);
        let words = error.info().trim_end_matches('.').to_owned();
        let deep = words.contains("nest") || words.contains("recursion") || words.contains("depth");
        self.report.add(if deep {
            let message = format!("lists and mappings stand more than {MAX_DEPTH} deep in each other");
            Finding::at(Kind::YamlDepth, span, message)
                .help("no file of a project needs more than a few levels")
        } else {
            Finding::at(Kind::YamlSyntax, span, format!("this is not YAML: {words}"))
                .help("check quotes, colons, indentation and brackets on this line and the one above")
        });
    }
}
