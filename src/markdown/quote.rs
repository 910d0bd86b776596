//! Quotes, and the alerts that are written as quotes.

use pulldown_cmark::BlockQuoteKind;

use super::document::{Piece, Word};
use super::page::Page;

impl Page<'_> {
    pub(super) fn open_quote(&mut self, kind: Option<BlockQuoteKind>) {
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
}
