//! HTML in the text: shown as text, comments left out.

use std::ops::Range;

use super::escape::escape_text;
use super::page::Page;
use super::problem::ProblemKind;

impl Page<'_> {
    /// HTML that stands between paragraphs.
    pub(super) fn raw_block(&mut self, html: &str, range: Range<usize>) {
        let rest = self.without_comments(html, &range);
        let rest = rest.trim();
        if rest.is_empty() {
            return;
        }
        self.report(range, ProblemKind::RawHtml);
        self.html.push_str("<pre>");
        escape_text(rest, &mut self.html);
        self.html.push_str("</pre>\n");
        self.plain.push_str(rest);
        self.end_plain_line();
    }

    /// One tag or comment within a sentence.
    pub(super) fn raw_inline(&mut self, html: &str, range: Range<usize>) {
        let rest = self.without_comments(html, &range);
        if rest.is_empty() {
            return;
        }
        // A pair of tags is one mistake.
        if !rest.starts_with("</") {
            self.report(range, ProblemKind::RawHtml);
        }
        escape_text(&rest, &mut self.html);
        self.plain.push_str(&rest);
    }

    fn without_comments(&mut self, html: &str, range: &Range<usize>) -> String {
        let mut rest = html;
        let mut kept = String::new();
        while let Some(start) = rest.find("<!--") {
            kept.push_str(&rest[..start]);
            // `<!-->` and `<!--->` are whole comments.
            match rest[start + 2..].find("-->") {
                Some(end) => rest = &rest[start + 2 + end + "-->".len()..],
                None => {
                    self.report(range.clone(), ProblemKind::UnclosedComment);
                    return kept;
                }
            }
        }
        kept.push_str(rest);
        kept
    }
}
