//! CommonMark to pieces of a page: finished HTML, and between it the places where a version's figures, charts and
//! link destinations go, each with its byte range in the file.
//!
//! A page is read once, by [`parse`], and written for many versions, by [`Document::write`], which only joins pieces.
//! This module knows nothing of projects: whether a figure, a page or a chart exists is for the caller to check, with
//! the lists in [`Document`].
//!
//! The language is CommonMark 0.31.2 with tables, footnotes, task lists, definition lists, alerts, strikethrough,
//! smart punctuation and `{#id}` behind headings. Four rules are ours:
//!
//! - `{{ name@stage.part }}` in text is a [`Figure`]; `\{{`, and all code, stays as written.
//! - A fenced block whose first word is in [`BLOCKS`] is a [`Block`]: its body is for the program, not for the reader.
//! - What stands between `::: leaders` and `:::` is for one audience: [`Reserved`] cuts it out before the text is read.
//! - Of raw HTML, the tags of [`HARMLESS`] and folded parts are written anew without attributes; all else is shown as text and
//!   reported. Comments are left out, and only the schemes of [`SCHEMES`] become links.
//!
//! Whatever the text holds, the HTML is balanced and escaped, and the time grows with its length.

mod anchor;
mod block;
mod code;
mod destination;
mod document;
mod escape;
mod figure;
mod footnote;
mod heading;
mod image;
mod limit;
mod link;
mod output;
mod page;
mod problem;
mod quote;
mod raw;
mod reserved;
mod run;
mod slug;
mod table;
mod tag;
mod text;

#[cfg(test)]
mod tests;

pub use block::{BLOCKS, Block};
pub use document::{Document, Fill, Word};
pub use escape::{escape_attribute, escape_text};
pub use figure::{Figure, FigureFault, Segment};
pub use heading::Heading;
pub use limit::{MAX_BYTES, MAX_DEPTH, MAX_PROBLEMS};
pub use link::{Link, LinkKind, LinkRole, SCHEMES};
pub use problem::{Problem, ProblemKind};
pub use raw::HARMLESS;
pub use reserved::{Reserved, ReservedFault};
pub use tag::unescape;

/// Reads the text of a page, what follows its front matter.
///
/// `base` is the byte offset of `text` in its file; every range in the result counts from the start of that file.
pub fn parse(text: &str, base: usize) -> Document {
    if let Some(problem) = limit::refusal(text) {
        return Document::refused(text, base, problem);
    }
    // The parser we build on has panicked on odd input before. A page that it cannot read is the author's to repair,
    // never the end of the build.
    std::panic::catch_unwind(|| page::read(text, base)).unwrap_or_else(|_| {
        let problem = Problem { range: 0..text.len(), kind: ProblemKind::Unreadable };
        Document::refused(text, base, problem)
    })
}
