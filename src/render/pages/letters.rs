use super::Writer;
use super::filler::Press;

use crate::project::{Block, LetterFor, Page};
use crate::render::markup::{Piece, pieces};
use crate::render::view::{FormWords, Head, Html, Letter, Note, Sheet};
use crate::words::Arg;

impl Writer<'_> {
    /// A letter with its sheets: one, or one for each thanks of the period and one to fill in.
    pub fn letter(&self, page: &Page, press: &Press<'_>) -> Option<(Head, Letter)> {
        let (head, mut guide) = self.guide(page, press)?;
        let body = std::mem::take(&mut guide.body);
        let (notes, about) = match page.letter {
            LetterFor::Anyone => (vec![None], self.word("letter-one")),
            LetterFor::EachThanks => {
                let notes = self.notes();
                let n = ("n", Arg::Count(notes.len() as u64 - 1));
                (
                    notes.into_iter().map(Some).collect(),
                    self.say("letter-thanks", &[n, ("period", self.period().into())]),
                )
            }
        };
        let copy = Html::from_escaped(without_ids(body.as_str()));
        let sheets = notes
            .into_iter()
            .enumerate()
            .map(|(place, note)| Sheet { note, body: if place == 0 { body.clone() } else { copy.clone() } })
            .collect();
        // Headings stand on sheets, and more than one sheet has them: there is nothing to jump between.
        guide.contents = Vec::new();
        Some((head, Letter { guide, about, mission: self.project().site.mission.clone(), sheets }))
    }

    /// The notes of thanks, and an empty one.
    fn notes(&self) -> Vec<Note> {
        let teller = self.reporter.teller();
        let thanks = self.reporter.figures.culture.thanks.iter().map(|thanks| Note {
            to: Some(self.say("note-to", &[("to", teller.who(&thanks.to).into())])),
            reason: Some(self.say("note-for", &[("reason", thanks.reason.trim_end_matches('.').into())])),
            by: thanks.by.as_deref().map(|by| teller.who(by)),
            when: self.period(),
        });
        let blank = Note { to: None, reason: None, by: None, when: self.period() };
        thanks.chain([blank]).collect()
    }

    /// What the script of a page says, where the page has a form for it.
    pub(super) fn form_words(&self, page: &Page) -> Option<FormWords> {
        if !page.all_blocks().any(|block| matches!(block, Block::Assessment(_))) {
            return None;
        }
        let put = |name: &'static str| (name, Arg::Text(format!("{{{name}}}")));
        Some(FormWords {
            title: self.word("form-title"),
            answered: self.say("form-answered", &[put("answered"), put("of")]),
            sum: self.say("form-sum", &[put("sum"), put("most")]),
            next: self.say("form-next", &[put("first"), put("second")]),
            private: self.word("form-private"),
            print: self.word("form-print"),
            clear: self.word("form-clear"),
            group: self.word("form-group"),
            group_how: self.word("form-group-how"),
            add: self.word("form-add"),
            added: self.say("form-added", &[put("forms")]),
            lines: self.word("form-lines"),
        })
    }
}

/// Our own markup without the ids of its elements, for a second copy on the same page. Links to them still lead to the
/// first copy, which says the same.
fn without_ids(markup: &str) -> String {
    let mut out = String::with_capacity(markup.len());
    for piece in pieces(markup) {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Tag(tag) => {
                let id = id_of(tag).unwrap_or(tag.len()..tag.len());
                out.extend(["<", &tag[..id.start], &tag[id.end..], ">"]);
            }
        }
    }
    out
}

/// Where the id of a tag stands, with the space before it. Every second part between quotation marks is a value.
fn id_of(tag: &str) -> Option<std::ops::Range<usize>> {
    let mut at = 0;
    let mut parts = tag.split('"');
    while let (Some(name), Some(value)) = (parts.next(), parts.next()) {
        let quote = at + name.len();
        let end = quote + 1 + value.len() + 1;
        if name.ends_with(" id=") {
            return (end <= tag.len()).then(|| quote - " id=".len()..end);
        }
        at = end;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::without_ids;

    #[test]
    fn ids_are_taken_from_tags_and_from_nothing_else() {
        for (markup, expected) in [
            ("<h2 id=\"a\">A</h2>", "<h2>A</h2>"),
            ("<li class=\"x\" id=\"fn:1\" role=\"y\">", "<li class=\"x\" role=\"y\">"),
            ("<p>write id=\"a\" here</p>", "<p>write id=\"a\" here</p>"),
            ("<img alt=\"a > b id=\">text", "<img alt=\"a > b id=\">text"),
            ("<img alt=\"x id=\" id=\"y\" src=\"z\">", "<img alt=\"x id=\" src=\"z\">"),
            ("<p id=\"a", "<p id=\"a"),
            ("no tag, a < b", "no tag, a < b"),
            ("", ""),
        ] {
            assert_eq!(without_ids(markup), expected);
        }
    }
}
