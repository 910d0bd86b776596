//! Links whose words are being read.

use std::ops::Range;

use pulldown_cmark::{CowStr, LinkType, RefDefs};

use super::destination;
use super::document::Piece;
use super::escape::{escape_address, escape_attribute};
use super::link::{self, Link, LinkKind, LinkRole};
use super::page::Page;
use super::problem::ProblemKind;

/// A link whose end is not read yet.
pub(super) struct OpenLink<'a> {
    range: Range<usize>,
    link_type: LinkType,
    label: CowStr<'a>,
    /// Position in `links`, or why the link is not written.
    link: Result<usize, ProblemKind>,
}

impl<'a> Page<'a> {
    pub(super) fn open_link(
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

    pub(super) fn close_link(&mut self, range: Range<usize>, definitions: &RefDefs<'_>) {
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

    pub(super) fn destination(
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
                escape_address(&link.destination, &mut self.html);
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

    pub(super) fn report_missing(&mut self, range: Range<usize>, link_type: LinkType, label: String) {
        if matches!(link_type, LinkType::Reference | LinkType::Collapsed) {
            self.report(range, ProblemKind::MissingReference(label));
        }
        // `[so]` alone is ordinary text.
    }
}
