//! A page that was read: what is in it, and how to write it.

use std::borrow::Cow;
use std::ops::Range;

use super::block::Block;
use super::escape::{escape_address, escape_attribute, escape_text};
use super::figure::Figure;
use super::heading::Heading;
use super::link::{self, Link, LinkKind};
use super::problem::{Problem, ProblemKind};

/// A page that was read. All ranges are bytes of its file.
#[derive(Clone, Debug, Default)]
pub struct Document {
    /// Every heading, in order.
    pub headings: Vec<Heading>,
    /// Every link, image, sound and film that is written; refused ones are problems.
    pub links: Vec<Link>,
    /// Every figure in the text, in order. Malformed ones are problems.
    pub figures: Vec<Figure>,
    /// Every fenced block for the program, in order.
    pub blocks: Vec<Block>,
    /// What is wrong with the text, in order of place.
    pub problems: Vec<Problem>,
    /// Words that a reader sees, figures and blocks not counted.
    pub words: usize,
    /// All finished HTML of the page, in stretches that `pieces` puts in order.
    pub(super) html: String,
    pub(super) pieces: Vec<Piece>,
    /// The words of the page without any markup, a line for each block of text.
    pub(super) plain: String,
}

/// What the HTML of a page is joined from. Numbers are positions in the lists of the [`Document`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// A stretch of `html`.
    Html {
        start: usize,
        end: usize,
    },
    /// What makes the ids of this page unlike those of others on the same sheet.
    Prefix,
    /// The level of a heading, as a digit.
    Level(u8),
    Figure(usize),
    Block(usize),
    /// The destination only, in an attribute.
    Link(usize),
    Word(Word),
}

/// Words that are not the author's, in the language of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    /// Title of an alert.
    Note,
    /// Title of an alert.
    Tip,
    /// Title of an alert.
    Important,
    /// Title of an alert.
    Warning,
    /// Title of an alert.
    Caution,
    /// Name of the list of footnotes.
    Footnotes,
    /// Name of the link from a footnote back to the text.
    BackToText {
        /// Number of the footnote, from 1.
        footnote: usize,
    },
}

/// What one version puts into a page.
pub trait Fill {
    /// Writes a figure as HTML that may stand within a sentence. The caller escapes it.
    fn figure(&mut self, figure: &Figure, out: &mut String);

    /// Writes what a fenced block asks for, as HTML that may stand between paragraphs. The caller escapes it.
    fn block(&mut self, block: &Block, out: &mut String);

    /// The address of a link from where the page stands in this version. It is escaped here. For a page, a file or an
    /// anchor it must stay within the site; else `#` is written.
    fn link<'a>(&'a mut self, link: &'a Link) -> Cow<'a, str>;

    /// The words in the language of the page. They are escaped here.
    fn word(&mut self, word: Word) -> Cow<'_, str>;

    /// Put before every id of the page, and before what its footnotes link to: several pages on one sheet need one each.
    fn prefix(&self) -> &str {
        ""
    }

    /// The level at which a heading stands: the page may be a chapter of a longer sheet. HTML has six.
    fn level(&self, level: u8) -> u8 {
        level
    }
}

impl Document {
    /// Writes the page as HTML.
    pub fn write(&self, fill: &mut impl Fill, out: &mut String) {
        out.reserve(self.html.len());
        for piece in &self.pieces {
            match *piece {
                Piece::Html { start, end } => out.push_str(&self.html[start..end]),
                Piece::Prefix => escape_attribute(fill.prefix(), out),
                Piece::Level(level) => out.push(char::from(b'0' + fill.level(level).clamp(1, 6))),
                Piece::Figure(index) => fill.figure(&self.figures[index], out),
                Piece::Block(index) => fill.block(&self.blocks[index], out),
                Piece::Link(index) => self.write_address(index, fill, out),
                Piece::Word(word) => escape_attribute(&fill.word(word), out),
            }
        }
    }

    /// The words of the page for a search index, with `figure` writing the figures between them. Blocks of text are
    /// lines; [`Heading::plain`] says where each section begins as long as `figure` writes nothing.
    pub fn write_plain(&self, figure: impl FnMut(&Figure, &mut String), out: &mut String) {
        self.write_plain_range(0..self.plain.len(), figure, out);
    }

    /// The same with `block` writing what stands in the places of blocks, such as the words of a shared passage.
    pub fn write_plain_with_blocks(
        &self,
        mut figure: impl FnMut(&Figure, &mut String),
        mut block: impl FnMut(&Block, &mut String),
        out: &mut String,
    ) {
        let mut figures = self.figures.iter().peekable();
        let mut written = 0;
        for next in &self.blocks {
            while let Some(before) = figures.next_if(|figure| figure.range.start < next.range.start) {
                out.push_str(&self.plain[written..before.plain_at]);
                figure(before, out);
                written = before.plain_at;
            }
            out.push_str(&self.plain[written..next.plain_at]);
            written = next.plain_at;
            block(next, out);
        }
        for last in figures {
            out.push_str(&self.plain[written..last.plain_at]);
            figure(last, out);
            written = last.plain_at;
        }
        out.push_str(&self.plain[written..]);
    }

    /// The words of a heading, with its figures: for tables of contents. Not escaped.
    pub fn write_heading(
        &self,
        heading: &Heading,
        figure: impl FnMut(&Figure, &mut String),
        out: &mut String,
    ) {
        self.write_plain_range(heading.plain.clone(), figure, out);
    }

    /// The words of the page without its figures.
    pub fn plain(&self) -> &str {
        &self.plain
    }

    fn write_plain_range(
        &self,
        range: Range<usize>,
        mut figure: impl FnMut(&Figure, &mut String),
        out: &mut String,
    ) {
        let first = self.figures.partition_point(|f| f.plain_at < range.start);
        let mut written = range.start;
        for next in self.figures[first..].iter().take_while(|f| f.plain_at <= range.end) {
            out.push_str(&self.plain[written..next.plain_at]);
            figure(next, out);
            written = next.plain_at;
        }
        out.push_str(&self.plain[written..range.end]);
    }

    fn write_address(&self, index: usize, fill: &mut impl Fill, out: &mut String) {
        let link = &self.links[index];
        let address = fill.link(link);
        let stays =
            !matches!(link.kind, LinkKind::Page { .. } | LinkKind::Media { .. } | LinkKind::Anchor(_));
        if stays || link::is_local(&address) {
            escape_address(&address, out);
        } else {
            out.push('#');
        }
    }

    /// A page that is shown as it was written. The problem's range counts from the start of `text`.
    pub(super) fn refused(text: &str, base: usize, mut problem: Problem) -> Self {
        problem.range = problem.range.start + base..problem.range.end + base;
        let mut document = Self { problems: vec![problem], ..Self::default() };
        // What is too large to read is too large to publish.
        if !matches!(document.problems[0].kind, ProblemKind::TooLarge { .. }) {
            document.html.push_str("<pre>");
            escape_text(text, &mut document.html);
            document.html.push_str("</pre>\n");
            document.pieces.push(Piece::Html { start: 0, end: document.html.len() });
            document.plain.push_str(text);
            document.words = text.split_whitespace().count();
        }
        document
    }
}
