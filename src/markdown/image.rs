//! Images, sounds and films.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, LinkType};

use super::escape::escape_attribute;
use super::link::{self, Link, LinkKind, LinkRole};
use super::page::Page;
use super::problem::ProblemKind;

/// An image whose alternative text is being read.
pub(super) struct OpenImage<'a> {
    pub(super) link_type: LinkType,
    pub(super) destination: CowStr<'a>,
    pub(super) title: CowStr<'a>,
    pub(super) label: CowStr<'a>,
    pub(super) range: Range<usize>,
    /// The words between the square brackets, without markup.
    pub(super) alternative: String,
    /// Elements open within the alternative text.
    pub(super) depth: usize,
}

impl<'a> Page<'a> {
    /// Takes an event that lies within an image. Gives the image back when it ends.
    pub(super) fn within_image(&mut self, event: &Event<'a>) -> Option<OpenImage<'a>> {
        let image = self.image.as_mut()?;
        match event {
            Event::Start(_) => image.depth += 1,
            Event::End(_) if image.depth == 0 => return self.image.take(),
            Event::End(_) => image.depth -= 1,
            Event::Text(text) | Event::Code(text) => image.alternative.push_str(text),
            Event::SoftBreak | Event::HardBreak => image.alternative.push(' '),
            _ => {}
        }
        None
    }

    pub(super) fn write_image(&mut self, image: OpenImage<'a>, destination_range: Range<usize>) {
        let alternative = image.alternative.trim();
        if alternative.is_empty() {
            self.report(image.range.clone(), ProblemKind::MissingAlternative);
        }
        if alternative.contains("{{") || image.title.contains("{{") {
            self.report(image.range.clone(), ProblemKind::FigureInAttribute);
        }
        self.plain.push_str(alternative);
        let (role, kind) = match link::classify(&image.destination) {
            Err(problem) => return self.refuse_image(alternative, destination_range, problem),
            Ok(LinkKind::External) => {
                return self.refuse_image(alternative, destination_range, ProblemKind::RemoteMedia);
            }
            Ok(kind) => match link::as_media(kind) {
                Some(media) => media,
                None => return self.refuse_image(alternative, destination_range, ProblemKind::NotMedia),
            },
        };
        let (start, name) = match role {
            LinkRole::Audio => ("<audio controls preload=\"none\" src=\"", "\" aria-label=\""),
            LinkRole::Video => ("<video controls preload=\"none\" src=\"", "\" aria-label=\""),
            LinkRole::Image | LinkRole::Link => ("<img loading=\"lazy\" src=\"", "\" alt=\""),
        };
        self.html.push_str(start);
        let range = self.in_file(destination_range);
        self.link(Link { destination: image.destination.into_string(), kind, role, range });
        self.html.push_str(name);
        escape_attribute(alternative, &mut self.html);
        if !image.title.is_empty() {
            self.html.push_str("\" title=\"");
            escape_attribute(&image.title, &mut self.html);
        }
        self.html.push_str(match role {
            LinkRole::Audio => "\"></audio>",
            LinkRole::Video => "\"></video>",
            LinkRole::Image | LinkRole::Link => "\">",
        });
    }

    fn refuse_image(&mut self, alternative: &str, range: Range<usize>, problem: ProblemKind) {
        self.report(range, problem);
        super::escape_text(alternative, &mut self.html);
    }
}
