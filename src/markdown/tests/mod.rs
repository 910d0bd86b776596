//! Tests of the Markdown module: by example, by the specifications, by attack and by property.

mod blocks;
mod figures;
mod headings;
mod html;
mod limits;
mod links;
mod markup;
mod pages;
mod reserved;
mod safety;
mod specification;

use std::borrow::Cow;

use super::{Block, Document, Figure, Fill, Link, Word, parse};

/// Shows what is put in: figures as `‹name›`, blocks as `<!chart>`, destinations as written, words in English.
pub(super) struct Plainly {
    pub(super) prefix: &'static str,
}

impl Fill for Plainly {
    fn figure(&mut self, figure: &Figure, out: &mut String) {
        out.push_str(&shown(figure));
    }

    fn block(&mut self, block: &Block, out: &mut String) {
        out.push_str(&format!("[block {}]\n", block.name));
    }

    fn link<'a>(&'a mut self, link: &'a Link) -> Cow<'a, str> {
        Cow::Borrowed(&link.destination)
    }

    fn word(&mut self, word: Word) -> Cow<'_, str> {
        match word {
            Word::BackToText { footnote } => format!("Back to text {footnote}").into(),
            other => format!("{other:?}").into(),
        }
    }

    fn prefix(&self) -> &str {
        self.prefix
    }
}

fn shown(figure: &Figure) -> String {
    let mut shown = format!("‹{}", figure.name.text);
    if let Some(stage) = &figure.stage {
        shown += "@";
        shown += &stage.text;
    }
    if let Some(part) = &figure.part {
        shown += ".";
        shown += &part.text;
    }
    shown + "›"
}

fn written(document: &Document) -> String {
    let mut out = String::new();
    document.write(&mut Plainly { prefix: "" }, &mut out);
    out
}

/// The page's HTML.
#[track_caller]
fn check(text: &str, expected: &str) {
    assert_eq!(written(&parse(text, 0)), expected, "from {text:?}");
}

/// The ids of the problems, each with the text that it points at.
#[track_caller]
fn check_problems(text: &str, expected: &[(&str, &str)]) {
    let found: Vec<_> =
        parse(text, 0).problems.into_iter().map(|p| (p.kind.id(), text[p.range].to_owned())).collect();
    let found: Vec<_> = found.iter().map(|(id, text)| (*id, text.as_str())).collect();
    assert_eq!(found, expected, "from {text:?}");
}
