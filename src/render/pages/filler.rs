use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::Writer;
use crate::markdown::{Block, Figure, Fill, Link, LinkKind, Word, escape_text};
use crate::project::{self, ChartRequest, Page, Passage, Target};
use crate::render::charts::request_id;
use crate::render::view::{self, Inset};

/// Something in a text that a template shows.
pub enum Part {
    /// A chart.
    Chart(Box<view::Figure>),
    /// Another block.
    Inset(Inset),
}

/// Writes a part of a text as markup.
pub type Press<'p> = dyn Fn(&Part, &mut String) + 'p;

/// Puts this edition's figures, charts, blocks and addresses into a text.
pub(super) struct Filler<'w, 'a> {
    writer: &'w Writer<'a>,
    /// The page that is read; a text that stands in no page, such as the leader's note, has no blocks.
    page: Option<&'w Page>,
    /// What the text's links and blocks became.
    made: Option<Made<'w>>,
    /// The way from the page to the version's folder.
    root: &'w str,
    /// How parts become markup; without it they are left out.
    press: Option<&'w Press<'w>>,
    /// Charts already on the page: a second one would have the same ids.
    drawn: BTreeSet<String>,
    /// What makes the ids of a passage unlike those of the page and of other passages, and those of a chapter unlike those
    /// of other chapters.
    prefix: String,
}

/// What the check made of a text.
#[derive(Clone, Copy)]
struct Made<'w> {
    links: &'w BTreeMap<usize, Target>,
    charts: &'w BTreeMap<usize, ChartRequest>,
    blocks: &'w BTreeMap<usize, project::Block>,
}

impl<'w> Made<'w> {
    fn of_page(page: &'w Page) -> Self {
        Self { links: &page.links, charts: &page.charts, blocks: &page.blocks }
    }

    fn of_passage(passage: &'w Passage) -> Self {
        Self { links: &passage.links, charts: &passage.charts, blocks: &passage.blocks }
    }
}

/// What stands before the ids of a passage on a page. The colon keeps them apart from the page's own, which have none.
pub(super) fn passage_prefix(page: &Page, place: usize) -> String {
    let number = page.passages.range(..=place).count();
    format!("passage-{number}:")
}

impl<'w, 'a> Filler<'w, 'a> {
    /// For a text that stands in no page: figures alone are put in.
    pub fn plain(writer: &'w Writer<'a>, root: &'w str) -> Self {
        let prefix = writer.place.mark().to_owned();
        Self { writer, page: None, made: None, root, press: None, drawn: BTreeSet::new(), prefix }
    }

    /// For the text of a page.
    pub fn of_page(writer: &'w Writer<'a>, page: &'w Page, root: &'w str, press: &'w Press<'w>) -> Self {
        let made = Some(Made::of_page(page));
        Self { page: Some(page), made, press: Some(press), ..Self::plain(writer, root) }
    }

    fn chart(&mut self, request: &ChartRequest, out: &mut String) {
        let id = request_id(request);
        match (self.writer.figure(&id), self.press) {
            (Some(figure), Some(press)) if self.drawn.insert(id) => {
                press(&Part::Chart(Box::new(figure)), out)
            }
            (None, _) => {
                out.push_str("<p>");
                escape_text(&self.writer.word("chart-nothing"), out);
                out.push_str("</p>");
            }
            _ => {}
        }
    }

    /// Writes a passage in its place, with ids of its own.
    fn passage(&mut self, passage: &'w Passage, place: usize, out: &mut String) {
        let Some(page) = self.page else { return };
        let mut within = Filler {
            made: Some(Made::of_passage(passage)),
            drawn: std::mem::take(&mut self.drawn),
            prefix: format!("{}{}", self.writer.place.mark(), passage_prefix(page, place)),
            ..*self
        };
        passage.body.write(&mut within, out);
        self.drawn = within.drawn;
    }
}

impl Fill for Filler<'_, '_> {
    fn figure(&mut self, figure: &Figure, out: &mut String) {
        let told = self.writer.figure_told(figure);
        out.push_str(if told.known { "<span class=\"live\">" } else { "<span class=\"live absent\">" });
        escape_text(&told.text, out);
        out.push_str("</span>");
    }

    fn block(&mut self, block: &Block, out: &mut String) {
        let (Some(made), key) = (self.made, block.range.start) else { return };
        if let Some(request) = made.charts.get(&key) {
            return self.chart(request, out);
        }
        // Passages include none, so only a block of the page itself can be one.
        let own = self.prefix == self.writer.place.mark();
        if let Some(passage) = self.page.filter(|_| own).and_then(|page| page.passages.get(&key)) {
            return self.passage(passage, key, out);
        }
        if let (Some(block), Some(press)) = (made.blocks.get(&key), self.press) {
            press(&Part::Inset(self.writer.inset(block, self.page)), out);
        }
    }

    fn link<'l>(&'l mut self, link: &'l Link) -> Cow<'l, str> {
        if matches!(link.kind, LinkKind::External | LinkKind::Mail | LinkKind::Telephone) {
            return Cow::Borrowed(&link.destination);
        }
        match self.made.and_then(|made| made.links.get(&link.range.start)) {
            Some(Target::AsWritten) if self.prefix.is_empty() || !link.destination.starts_with('#') => {
                Cow::Borrowed(&link.destination)
            }
            Some(Target::AsWritten) => {
                Cow::Owned(format!("#{}{}", self.prefix, link.destination.trim_start_matches('#')))
            }
            // The check has told of it; its name would tell this reader that there is such a page.
            Some(Target::Page { path, .. }) if !self.writer.has_page(path) => Cow::Borrowed("#"),
            Some(Target::Page { path, anchor: Some(anchor) }) => {
                let address = self.writer.place.address(&format!("{path}#{anchor}"));
                Cow::Owned(format!("{}{address}", self.root))
            }
            Some(Target::Page { path, anchor: None }) => {
                Cow::Owned(format!("{}{}", self.root, self.writer.place.address(path)))
            }
            Some(Target::File { path, suffix }) => Cow::Owned(format!("{}{path}{suffix}", self.root)),
            None => Cow::Borrowed("#"),
        }
    }

    fn word(&mut self, word: Word) -> Cow<'_, str> {
        Cow::Owned(match word {
            Word::Note => self.writer.word("alert-note"),
            Word::Tip => self.writer.word("alert-tip"),
            Word::Important => self.writer.word("alert-important"),
            Word::Warning => self.writer.word("alert-warning"),
            Word::Caution => self.writer.word("alert-caution"),
            Word::Footnotes => self.writer.word("footnotes"),
            Word::BackToText { footnote } => {
                self.writer.say("back-to-text", &[("footnote", footnote.to_string().into())])
            }
        })
    }

    fn prefix(&self) -> &str {
        &self.prefix
    }

    fn level(&self, level: u8) -> u8 {
        level + self.writer.place.deeper()
    }
}
