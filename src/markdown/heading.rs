//! Headings and their ids.

use std::ops::Range;

use super::document::Piece;
use super::page::Page;
use super::problem::ProblemKind;
use super::slug;

/// A heading of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// 1 to 6. The page's title is level 1, so that pages begin with 2.
    pub level: u8,
    /// Unique in the page: from `{#id}`, else from the words.
    pub id: String,
    /// The whole line, in bytes of the file.
    pub range: Range<usize>,
    /// Where its words stand in [`Document::plain`](super::Document::plain).
    pub plain: Range<usize>,
}

/// A heading whose end is not read yet.
pub(super) struct OpenHeading {
    level: u8,
    range: Range<usize>,
    plain_start: usize,
    /// The piece that takes the id.
    slot: usize,
}

impl Page<'_> {
    pub(super) fn open_heading(&mut self, level: u8, range: Range<usize>) {
        let from = self.level;
        if level == 1 {
            self.report(range.clone(), ProblemKind::TopHeading);
        } else if level > from + 1 {
            self.report(range.clone(), ProblemKind::SkippedLevel { from, to: level });
        }
        self.level = level;
        self.html.push_str("<h");
        self.piece(Piece::Level(level));
        self.html.push_str(" id=\"");
        self.prefix();
        let slot = self.slot();
        self.html.push_str("\">");
        self.heading = Some(OpenHeading { level, range, plain_start: self.plain.len(), slot });
    }

    pub(super) fn close_heading(&mut self) {
        let Some(open) = self.heading.take() else { return };
        let chosen = self.run.heading_id().map(|(range, id, end)| (range, id.to_owned(), end));
        self.flush_to(chosen.as_ref().map_or(self.run.end(), |(_, _, end)| *end));
        self.close_tags(true);
        let plain = open.plain_start..self.plain.trim_end().len().max(open.plain_start);
        if plain.is_empty() && !self.has_figures_from(open.plain_start) {
            self.report(open.range.clone(), ProblemKind::EmptyHeading);
        }
        let id = match chosen {
            Some((range, id, _)) if slug::is_usable(&id) => {
                let (given, free) = self.ids.take(id.clone());
                if !free {
                    self.report(range, ProblemKind::RepeatedId(id));
                }
                given
            }
            other => {
                if let Some((range, id, _)) = other {
                    self.report(range, ProblemKind::UnusableId(id));
                }
                self.ids.take(slug::slug(&self.plain[plain.clone()])).0
            }
        };
        self.fill_slot(open.slot, |html| super::escape_attribute(&id, html));
        self.close_label();
        self.html.push_str("</h");
        self.piece(Piece::Level(open.level));
        self.html.push_str(">\n");
        self.end_plain_line();
        let range = self.in_file(open.range);
        self.headings.push(Heading { level: open.level, id, range, plain });
    }
}
