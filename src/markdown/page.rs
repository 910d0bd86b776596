//! Reads one page: the parser's events, in order, into a [`Document`].

use std::ops::Range;

use pulldown_cmark::{
    BlockQuoteKind, BrokenLink, CodeBlockKind, CowStr, Event, HeadingLevel, LinkType, Options, Parser,
    RefDefs, Tag, TagEnd,
};

use super::block::{self, Block};
use super::destination;
use super::document::{Document, Piece, Word};
use super::escape::{escape_attribute, escape_text};
use super::figure::{Figure, Segment};
use super::footnote::Footnotes;
use super::heading::{Heading, OpenHeading};
use super::image::OpenImage;
use super::limit::{MAX_DEPTH, MAX_PROBLEMS};
use super::link::{self, Link, LinkKind, LinkRole};
use super::problem::{Problem, ProblemKind};
use super::run::{Part, Run};
use super::slug::Ids;
use super::table::OpenTable;

/// `{#id}` is read by us: the parser's own would take the braces of a figure at the end of a heading.
const OPTIONS: Options = Options::ENABLE_TABLES
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
    base: usize,
    pub(super) html: String,
    /// How much of `html` is in `pieces`.
    pub(super) cut_at: usize,
    pub(super) pieces: Vec<Piece>,
    pub(super) plain: String,
    pub(super) headings: Vec<Heading>,
    links: Vec<Link>,
    figures: Vec<Figure>,
    blocks: Vec<Block>,
    problems: Vec<Problem>,
    /// Text since the last markup, where it may hold a figure.
    pub(super) run: Run<'a>,
    /// Where the last text ended.
    text_end: usize,
    /// Where the last event within a link ended.
    inner_end: usize,
    pub(super) ids: Ids,
    /// Level of the last heading; the page's title is the first.
    pub(super) level: u8,
    pub(super) footnotes: Footnotes,
    pub(super) numbered_footnotes: usize,
    /// Open elements.
    depth: usize,
    /// Of these, how many lie too deep to be written.
    too_deep: usize,
    /// Whether the words of a task stand in an open `<label>`.
    in_label: bool,
    pub(super) heading: Option<OpenHeading>,
    pub(super) table: Option<OpenTable>,
    pub(super) image: Option<OpenImage<'a>>,
    open_links: Vec<OpenLink<'a>>,
    code: Option<OpenCode>,
    /// HTML between paragraphs, which comes line by line.
    raw: Option<String>,
}

struct OpenLink<'a> {
    range: Range<usize>,
    link_type: LinkType,
    label: CowStr<'a>,
    /// Position in `links`, or why the link is not written.
    link: Result<usize, ProblemKind>,
}

enum OpenCode {
    Shown,
    Block(Block),
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
        self.write_footnotes();
        self.cut();
        self.problems.sort_by_key(|problem| (problem.range.start, problem.range.end));
        let words = self.plain.split_whitespace().count();
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
        self.depth += 1;
        let is_block = !is_inline(&tag);
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

    fn text(&mut self, text: CowStr<'a>, range: Range<usize>) {
        match &mut self.code {
            Some(OpenCode::Block(block)) => {
                block.places.push((block.body.len(), self.base + range.start));
                block.body.push_str(&text);
                block.range.end = self.base + range.end;
                return;
            }
            Some(OpenCode::Shown) => {
                escape_text(&text, &mut self.html);
                self.plain.push_str(&text);
                return;
            }
            None => {}
        }
        let before = self.text_end;
        self.text_end = range.end;
        if &*text == "[" && self.too_deep == 0 {
            self.check_footnote(range.start);
        }
        // Most text has no braces. In a heading the last text may hold an id, and comes with a closing brace.
        let plain = self.run.is_empty() && !text.as_bytes().contains(&b'{');
        if plain || self.too_deep > 0 {
            escape_text(&text, &mut self.html);
            self.plain.push_str(&text);
            return;
        }
        let follows_backslash = range.start > 0 && self.text.as_bytes().get(range.start - 1) == Some(&b'\\');
        let source = self.text.get(range.clone()).unwrap_or("");
        self.run.push(text, source, range.start, follows_backslash && before != range.start);
    }

    fn soft_break(&mut self, range: Range<usize>) {
        self.text_end = range.end;
        if self.run.is_empty() {
            self.html.push('\n');
            self.plain.push(' ');
        } else {
            let source = self.text.get(range.clone()).filter(|s| !s.is_empty()).unwrap_or("\n");
            self.run.push(CowStr::Borrowed("\n"), source, range.start, false);
        }
    }

    fn flush(&mut self) {
        if !self.run.is_empty() {
            self.flush_to(self.run.end());
        }
    }

    /// Writes the text that waits, up to a place in it; the rest is dropped.
    pub(super) fn flush_to(&mut self, end: usize) {
        let mut run = std::mem::take(&mut self.run);
        run.visit(end, |part| match part {
            Part::Text(text) => {
                escape_text(text, &mut self.html);
                self.plain.extend(text.chars().map(|c| if matches!(c, '\n' | '\r') { ' ' } else { c }));
            }
            Part::Figure { range, words, between, at } => {
                let segment = |word: Range<usize>| Segment {
                    text: between[word.clone()].into(),
                    range: self.in_file(run.place_of(at + word.start..at + word.end)),
                };
                let figure = Figure {
                    range: self.in_file(range),
                    name: segment(words.name),
                    stage: words.stage.map(segment),
                    part: words.part.map(segment),
                    in_link: self.in_link(),
                    plain_at: self.plain.len(),
                };
                self.piece(Piece::Figure(self.figures.len()));
                self.figures.push(figure);
            }
            Part::Fault { range, fault } => self.report(range, ProblemKind::Figure(fault)),
        });
        // Its memory serves the next run.
        run.clear();
        self.run = run;
    }

    fn open_quote(&mut self, kind: Option<BlockQuoteKind>) {
        let Some(kind) = kind else {
            self.html.push_str("<blockquote>\n");
            return;
        };
        let (class, word) = match kind {
            BlockQuoteKind::Note => ("note", Word::Note),
            BlockQuoteKind::Tip => ("tip", Word::Tip),
            BlockQuoteKind::Important => ("important", Word::Important),
            BlockQuoteKind::Warning => ("warning", Word::Warning),
            BlockQuoteKind::Caution => ("caution", Word::Caution),
        };
        self.html.push_str("<div class=\"alert alert-");
        self.html.push_str(class);
        self.html.push_str("\" role=\"note\">\n<p class=\"alert-title\">");
        self.piece(Piece::Word(word));
        self.html.push_str("</p>\n");
    }

    fn open_code(&mut self, kind: CodeBlockKind<'a>, range: Range<usize>) {
        let info = match &kind {
            CodeBlockKind::Fenced(info) => {
                if !is_closed(self.text.get(range.clone()).unwrap_or("")) {
                    let first_line = self.text.get(range.clone()).unwrap_or("").lines().next().unwrap_or("");
                    self.report(range.start..range.start + first_line.len(), ProblemKind::UnclosedFence);
                }
                &**info
            }
            CodeBlockKind::Indented => "",
        };
        let word = block::first_word(info);
        if let Some(name) = block::name(info) {
            let name_range = self.info_range(&range, word);
            let body_start = self.base + self.after_first_line(&range);
            self.code = Some(OpenCode::Block(Block {
                name,
                name_range: self.in_file(name_range),
                body: String::new(),
                range: body_start..body_start,
                places: Vec::new(),
            }));
            return;
        }
        if let Some(meant) = block::near_name(info) {
            let found = self.info_range(&range, word);
            self.report(found, ProblemKind::MisspeltBlock { found: word.into(), meant });
        }
        self.html.push_str("<pre><code");
        if !word.is_empty() {
            self.html.push_str(" class=\"language-");
            escape_attribute(word, &mut self.html);
            self.html.push('"');
        }
        self.html.push('>');
        self.code = Some(OpenCode::Shown);
    }

    fn close_code(&mut self) {
        match self.code.take() {
            Some(OpenCode::Block(mut block)) => {
                // The first text may begin behind the marks of a quote.
                if let Some((_, place)) = block.places.first() {
                    block.range.start = *place;
                }
                self.piece(Piece::Block(self.blocks.len()));
                self.blocks.push(block);
            }
            Some(OpenCode::Shown) => {
                self.html.push_str("</code></pre>\n");
                self.end_plain_line();
            }
            None => {}
        }
    }

    /// Where a word of the info string stands in the first line of a fenced block.
    fn info_range(&self, range: &Range<usize>, word: &str) -> Range<usize> {
        let first_line = self.text.get(range.clone()).unwrap_or("").lines().next().unwrap_or("");
        match first_line.find(word) {
            Some(at) => range.start + at..range.start + at + word.len(),
            None => range.start..range.start + first_line.len(),
        }
    }

    fn after_first_line(&self, range: &Range<usize>) -> usize {
        let source = self.text.get(range.clone()).unwrap_or("");
        range.start + source.find('\n').map_or(source.len(), |at| at + 1)
    }

    fn open_link(
        &mut self,
        range: Range<usize>,
        link_type: LinkType,
        destination: CowStr<'a>,
        title: CowStr<'a>,
        label: CowStr<'a>,
    ) {
        self.inner_end = range.start + 1;
        let destination = match link_type {
            LinkType::Email => format!("mailto:{destination}"),
            _ => destination.into_string(),
        };
        if title.contains("{{") {
            self.report(range.clone(), ProblemKind::FigureInAttribute);
        }
        // Links do not stand within links; should the parser make one, its text alone is shown.
        let kind =
            if self.in_link() { Err(ProblemKind::EmptyDestination) } else { link::classify(&destination) };
        let link = kind.map(|kind| {
            self.html.push_str("<a href=\"");
            // The range is known when the link ends.
            let index = self.link(Link { destination, kind, role: LinkRole::Link, range: 0..0 });
            if !title.is_empty() {
                self.html.push_str("\" title=\"");
                escape_attribute(&title, &mut self.html);
            }
            self.html.push_str("\">");
            index
        });
        self.open_links.push(OpenLink { range, link_type, label, link });
    }

    fn close_link(&mut self, range: Range<usize>, definitions: &RefDefs<'_>) {
        let Some(open) = self.open_links.pop() else { return };
        let found = self.destination(&open.range, open.link_type, &open.label, definitions);
        self.inner_end = range.end;
        match open.link {
            Ok(index) => {
                self.html.push_str("</a>");
                self.links[index].range = self.in_file(found);
            }
            Err(problem) => self.report(found, problem),
        }
    }

    fn destination(
        &self,
        range: &Range<usize>,
        link_type: LinkType,
        label: &str,
        definitions: &RefDefs<'_>,
    ) -> Range<usize> {
        destination::find(self.text, range, self.inner_end, link_type, label, definitions)
    }

    /// Adds a link and the piece that holds its address. Mail, telephone and other sites are the same in all versions.
    pub(super) fn link(&mut self, link: Link) -> usize {
        let index = self.links.len();
        match link.kind {
            LinkKind::External | LinkKind::Mail | LinkKind::Telephone => {
                super::escape::escape_address(&link.destination, &mut self.html);
            }
            LinkKind::Page { .. } | LinkKind::Media { .. } | LinkKind::Anchor(_) => {
                self.piece(Piece::Link(index))
            }
        }
        self.links.push(link);
        index
    }

    /// Whether the text stands in a link that is written.
    pub(super) fn in_link(&self) -> bool {
        self.open_links.iter().any(|open| open.link.is_ok())
    }

    fn report_missing(&mut self, range: Range<usize>, link_type: LinkType, label: String) {
        if matches!(link_type, LinkType::Reference | LinkType::Collapsed) {
            self.report(range, ProblemKind::MissingReference(label));
        }
        // `[so]` alone is ordinary text.
    }

    /// Notes a problem; the range counts from the start of the text.
    pub(super) fn report(&mut self, range: Range<usize>, kind: ProblemKind) {
        let range = self.in_file(range);
        match self.problems.len() {
            0..MAX_PROBLEMS => self.problems.push(Problem { range, kind }),
            MAX_PROBLEMS => self.problems.push(Problem { range, kind: ProblemKind::TooMany }),
            _ => {}
        }
    }

    /// The parser's ranges have begun within a character, on odd input; ours never do.
    pub(super) fn in_file(&self, range: Range<usize>) -> Range<usize> {
        let mut start = range.start.min(self.text.len());
        while !self.text.is_char_boundary(start) {
            start -= 1;
        }
        let mut end = range.end.clamp(start, self.text.len());
        while !self.text.is_char_boundary(end) {
            end += 1;
        }
        start + self.base..end + self.base
    }

    /// Adds the HTML written since the last cut to the pieces.
    pub(super) fn cut(&mut self) {
        if self.html.len() > self.cut_at {
            self.pieces.push(Piece::Html { start: self.cut_at, end: self.html.len() });
            self.cut_at = self.html.len();
        }
    }

    pub(super) fn piece(&mut self, piece: Piece) {
        self.cut();
        self.pieces.push(piece);
    }

    pub(super) fn prefix(&mut self) {
        self.piece(Piece::Prefix);
    }

    /// A piece that is filled later, when what follows it is known.
    pub(super) fn slot(&mut self) -> usize {
        self.piece(Piece::Html { start: 0, end: 0 });
        self.pieces.len() - 1
    }

    pub(super) fn fill_slot(&mut self, slot: usize, write: impl FnOnce(&mut String)) {
        self.cut();
        write(&mut self.html);
        if let Some(piece) = self.pieces.get_mut(slot) {
            *piece = Piece::Html { start: self.cut_at, end: self.html.len() };
        }
        self.cut_at = self.html.len();
    }

    pub(super) fn end_plain_line(&mut self) {
        if !self.plain.is_empty() && !self.plain.ends_with('\n') {
            self.plain.push('\n');
        }
    }

    /// Whether a figure stands in the plain text from a place on.
    pub(super) fn has_figures_from(&self, plain_start: usize) -> bool {
        self.figures.last().is_some_and(|figure| figure.plain_at >= plain_start)
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

/// Whether the source of a fenced block ends with its fence.
fn is_closed(source: &str) -> bool {
    let mut lines = source.lines();
    let Some(mark) = lines.next().and_then(|first| first.trim_start().chars().next()) else { return true };
    let last = lines.rfind(|line| !line.trim().is_empty()).unwrap_or("");
    let fence = last.trim_start_matches([' ', '\t', '>']).trim_end();
    fence.len() >= 3 && fence.chars().all(|c| c == mark)
}
