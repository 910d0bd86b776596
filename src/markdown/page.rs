//! Reads one page: the parser's events, in order, into a [`Document`].

use std::ops::Range;

use pulldown_cmark::{BrokenLink, Event, HeadingLevel, Options, Parser, RefDefs, Tag, TagEnd};

use super::anchor::OpenLink;
use super::block::Block;
use super::code::OpenCode;
use super::document::{Document, Piece};
use super::escape::escape_text;
use super::figure::Figure;
use super::footnote::Footnotes;
use super::heading::{Heading, OpenHeading};
use super::image::OpenImage;
use super::limit::MAX_DEPTH;
use super::link::Link;
use super::problem::{Problem, ProblemKind};
use super::raw::OpenTag;
use super::run::Run;
use super::slug::Ids;
use super::table::OpenTable;
use crate::domain::word_count;

/// `{#id}` is read by us: the parser's own would take the braces of a figure at the end of a heading.
pub(super) const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_DEFINITION_LIST)
    .union(Options::ENABLE_GFM)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_SMART_PUNCTUATION);

/// Reads the text of a page that is not too large or too deep.
pub(super) fn read(text: &str, base: usize) -> Document {
    let mut missing = Vec::new();
    let note_missing = |link: BrokenLink<'_>| {
        missing.push((link.span, link.link_type, link.reference.into_string()));
        None
    };
    let mut page = Page::new(text, base);
    let mut events =
        Parser::new_with_broken_link_callback(text, OPTIONS, Some(note_missing)).into_offset_iter();
    while let Some((event, range)) = events.next() {
        page.take(event, range, events.reference_definitions());
    }
    drop(events);
    for (range, link_type, label) in missing {
        page.report_missing(range, link_type, label);
    }
    page.finish()
}

/// A page while it is read. Ranges in here count from the start of the text, those in the lists from the file's.
pub(super) struct Page<'a> {
    pub(super) text: &'a str,
    pub(super) base: usize,
    pub(super) html: String,
    /// How much of `html` is in `pieces`.
    pub(super) cut_at: usize,
    pub(super) pieces: Vec<Piece>,
    pub(super) plain: String,
    pub(super) headings: Vec<Heading>,
    pub(super) links: Vec<Link>,
    pub(super) figures: Vec<Figure>,
    pub(super) blocks: Vec<Block>,
    pub(super) problems: Vec<Problem>,
    /// Text since the last markup, where it may hold a figure.
    pub(super) run: Run<'a>,
    /// Where the last text ended.
    pub(super) text_end: usize,
    /// Where the last event within a link ended.
    pub(super) inner_end: usize,
    pub(super) ids: Ids,
    /// Level of the last heading; the page's title is the first.
    pub(super) level: u8,
    pub(super) footnotes: Footnotes,
    pub(super) numbered_footnotes: usize,
    /// Open elements.
    pub(super) depth: usize,
    /// Of these, how many lie too deep to be written.
    pub(super) too_deep: usize,
    /// Tags that the author wrote and that are open.
    pub(super) open_tags: Vec<OpenTag>,
    /// Whether the words of a task stand in an open `<label>`.
    in_label: bool,
    pub(super) heading: Option<OpenHeading>,
    pub(super) table: Option<OpenTable>,
    pub(super) image: Option<OpenImage<'a>>,
    pub(super) open_links: Vec<OpenLink<'a>>,
    pub(super) code: Option<OpenCode>,
    /// HTML between paragraphs, which comes line by line.
    raw: Option<String>,
}

impl<'a> Page<'a> {
    fn new(text: &'a str, base: usize) -> Self {
        Self {
            text,
            base,
            html: String::with_capacity(text.len() + text.len() / 4),
            cut_at: 0,
            pieces: Vec::new(),
            plain: String::with_capacity(text.len()),
            headings: Vec::new(),
            links: Vec::new(),
            figures: Vec::new(),
            blocks: Vec::new(),
            problems: Vec::new(),
            run: Run::default(),
            text_end: 0,
            inner_end: 0,
            ids: Ids::default(),
            level: 1,
            footnotes: Footnotes::default(),
            numbered_footnotes: 0,
            depth: 0,
            too_deep: 0,
            open_tags: Vec::new(),
            in_label: false,
            heading: None,
            table: None,
            image: None,
            open_links: Vec::new(),
            code: None,
            raw: None,
        }
    }

    fn finish(mut self) -> Document {
        self.flush();
        self.close_tags(true);
        self.write_footnotes();
        self.cut();
        self.problems.sort_by_key(|problem| (problem.range.start, problem.range.end));
        let words = word_count(&self.plain);
        Document {
            headings: self.headings,
            links: self.links,
            figures: self.figures,
            blocks: self.blocks,
            problems: self.problems,
            words,
            html: self.html,
            pieces: self.pieces,
            plain: self.plain,
        }
    }

    fn take(&mut self, event: Event<'a>, range: Range<usize>, definitions: &RefDefs<'_>) {
        if self.image.is_some() {
            match self.within_image(&event) {
                Some(image) => {
                    let found = self.destination(&image.range, image.link_type, &image.label, definitions);
                    self.inner_end = range.end;
                    self.write_image(image, found);
                }
                None => self.inner_end = range.end,
            }
            return;
        }
        let is_link = matches!(event, Event::Start(Tag::Link { .. }) | Event::End(TagEnd::Link));
        let end = range.end;
        match event {
            Event::Text(text) => self.text(text, range),
            Event::SoftBreak => self.soft_break(range),
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag, range, definitions),
            Event::Code(code) => {
                self.flush();
                self.html.push_str("<code>");
                escape_text(&code, &mut self.html);
                self.html.push_str("</code>");
                self.plain.push_str(&code);
            }
            Event::HardBreak => {
                self.flush();
                self.html.push_str("<br>\n");
                self.plain.push(' ');
            }
            Event::Rule => {
                self.flush();
                self.close_tags(false);
                self.close_label();
                self.html.push_str("<hr>\n");
            }
            Event::Html(html) => match &mut self.raw {
                Some(raw) => raw.push_str(&html),
                None => self.raw_block(&html, range),
            },
            Event::InlineHtml(html) => {
                self.flush();
                self.raw_inline(&html, range);
            }
            Event::FootnoteReference(label) => {
                self.flush();
                self.footnote_reference(&label);
            }
            // Where its item is not written, the box is not either.
            Event::TaskListMarker(_) if self.too_deep > 0 => {}
            Event::TaskListMarker(done) => {
                self.flush();
                self.html.push_str("<label class=\"task\"><input type=\"checkbox\" disabled");
                self.html.push_str(if done { " checked> " } else { "> " });
                self.in_label = true;
            }
            // Mathematics is not read.
            Event::InlineMath(text) | Event::DisplayMath(text) => self.text(text, range),
        }
        if !is_link && !self.open_links.is_empty() && self.image.is_none() {
            self.inner_end = self.inner_end.max(end);
        }
    }

    fn start(&mut self, tag: Tag<'a>, range: Range<usize>) {
        self.flush();
        let is_block = !is_inline(&tag);
        if is_block {
            self.close_tags(false);
        }
        self.depth += 1;
        if is_block && !matches!(tag, Tag::TableCell) {
            self.end_plain_line();
        }
        // Tags within quotes, lists and emphasis this deep are left out; their words stay.
        if self.depth > MAX_DEPTH {
            self.too_deep += 1;
            if self.too_deep == 1 {
                self.report(range, ProblemKind::TooDeep);
            }
            if is_block {
                self.html.push('\n');
            }
            return;
        }
        if is_block {
            self.close_label();
        }
        match tag {
            Tag::Paragraph => self.html.push_str("<p>"),
            Tag::Heading { level, .. } => self.open_heading(level_number(level), range),
            Tag::BlockQuote(kind) => self.open_quote(kind),
            Tag::CodeBlock(kind) => self.open_code(kind, range),
            Tag::HtmlBlock => self.raw = Some(String::new()),
            Tag::List(None) => self.html.push_str("<ul>\n"),
            Tag::List(Some(1)) => self.html.push_str("<ol>\n"),
            Tag::List(Some(first)) => {
                self.html.push_str("<ol start=\"");
                self.html.push_str(&first.to_string());
                self.html.push_str("\">\n");
            }
            Tag::Item => self.html.push_str("<li>"),
            Tag::DefinitionList => self.html.push_str("<dl>\n"),
            Tag::DefinitionListTitle => self.html.push_str("<dt>"),
            Tag::DefinitionListDefinition => self.html.push_str("<dd>"),
            Tag::FootnoteDefinition(label) => self.open_footnote(&label, range),
            Tag::Table(alignments) => self.open_table(alignments),
            Tag::TableHead => self.open_row(true),
            Tag::TableRow => self.open_row(false),
            Tag::TableCell => self.open_cell(),
            Tag::Emphasis => self.html.push_str("<em>"),
            Tag::Strong => self.html.push_str("<strong>"),
            Tag::Strikethrough => self.html.push_str("<del>"),
            Tag::Link { link_type, dest_url, title, id } => {
                self.open_link(range, link_type, dest_url, title, id)
            }
            Tag::Image { link_type, dest_url, title, id } => {
                self.inner_end = range.start + "![".len();
                self.image = Some(OpenImage {
                    link_type,
                    destination: dest_url,
                    title,
                    label: id,
                    range,
                    alternative: String::new(),
                    depth: 0,
                });
                // The image's end closes it before it reaches `end`.
                self.depth -= 1;
            }
            // Not switched on.
            Tag::Subscript | Tag::Superscript | Tag::MetadataBlock(_) => {}
        }
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>, definitions: &RefDefs<'_>) {
        if matches!(tag, TagEnd::Heading(_)) && self.too_deep == 0 {
            self.close_heading();
        }
        self.flush();
        self.close_tags(true);
        self.depth -= 1;
        if self.too_deep > 0 {
            self.too_deep -= 1;
            return;
        }
        if !matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link) {
            self.close_label();
        }
        match tag {
            TagEnd::Paragraph => {
                self.html.push_str("</p>\n");
                self.end_plain_line();
            }
            // Closed above, before its last words are written.
            TagEnd::Heading(_) => {}
            TagEnd::BlockQuote(kind) => {
                self.html.push_str(if kind.is_some() { "</div>\n" } else { "</blockquote>\n" });
            }
            TagEnd::CodeBlock => self.close_code(),
            TagEnd::HtmlBlock => {
                if let Some(raw) = self.raw.take() {
                    self.raw_block(&raw, range);
                }
            }
            TagEnd::List(ordered) => self.html.push_str(if ordered { "</ol>\n" } else { "</ul>\n" }),
            TagEnd::Item => {
                self.html.push_str("</li>\n");
                self.end_plain_line();
            }
            TagEnd::DefinitionList => self.html.push_str("</dl>\n"),
            TagEnd::DefinitionListTitle => {
                self.html.push_str("</dt>\n");
                self.end_plain_line();
            }
            TagEnd::DefinitionListDefinition => {
                self.html.push_str("</dd>\n");
                self.end_plain_line();
            }
            TagEnd::FootnoteDefinition => self.close_footnote(),
            TagEnd::Table => self.close_table(),
            TagEnd::TableHead | TagEnd::TableRow => self.close_row(),
            TagEnd::TableCell => self.close_cell(),
            TagEnd::Emphasis => self.html.push_str("</em>"),
            TagEnd::Strong => self.html.push_str("</strong>"),
            TagEnd::Strikethrough => self.html.push_str("</del>"),
            TagEnd::Link => self.close_link(range, definitions),
            // Images are closed by `within_image`; the others are not switched on.
            TagEnd::Image | TagEnd::Subscript | TagEnd::Superscript | TagEnd::MetadataBlock(_) => {}
        }
    }

    pub(super) fn close_label(&mut self) {
        if std::mem::take(&mut self.in_label) {
            self.html.push_str("</label>");
        }
    }
}

fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
}

fn level_number(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}
