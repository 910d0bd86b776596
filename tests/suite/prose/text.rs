//! The words of a page: what a reader reads, without marks, code, addresses and figures.

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

/// What a piece of a page is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Part {
    /// A paragraph, an item of a list, a note.
    Prose,
    /// A title, a summary, a heading, a cell of a table, a label of a form: read too, but not in sentences.
    Other,
}

/// Blocks whose body holds words for readers.
const WORDED: [&str; 4] = ["lines", "fields", "assessment", "media"];

/// The pieces of a page in order.
pub fn pieces(page: &str) -> Vec<(Part, String)> {
    let (front, body) =
        page.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n")).unwrap_or(("", page));
    let named = |line: &str| line.starts_with("title:") || line.starts_with("summary:");
    let mut pieces: Vec<(Part, String)> = front
        .lines()
        .filter(|line| named(line))
        .map(|line| (Part::Other, line.split_once(':').map_or("", |(_, value)| value).to_owned()))
        .collect();
    let body = without_marks(body);
    let mut part = None;
    let mut said = String::new();
    for event in Parser::new_ext(&body, Options::all() - Options::ENABLE_MATH) {
        let begins = match &event {
            Event::Start(Tag::Paragraph | Tag::Item | Tag::DefinitionListDefinition) => {
                Some(Some(Part::Prose))
            }
            Event::Start(Tag::Heading { .. } | Tag::TableCell | Tag::DefinitionListTitle) => {
                Some(Some(Part::Other))
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) if WORDED.contains(&&**info) => {
                Some(Some(Part::Other))
            }
            Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock) => Some(None),
            Event::End(
                TagEnd::Paragraph
                | TagEnd::Item
                | TagEnd::Heading(_)
                | TagEnd::TableCell
                | TagEnd::CodeBlock
                | TagEnd::HtmlBlock
                | TagEnd::DefinitionListTitle
                | TagEnd::DefinitionListDefinition,
            ) => Some(None),
            _ => None,
        };
        if let Some(next) = begins {
            let before = std::mem::take(&mut said);
            if let Some(part) = part.filter(|_| !before.trim().is_empty()) {
                pieces.push((part, before));
            }
            part = next;
        }
        match event {
            Event::Text(text) if part.is_some() => said.push_str(&text),
            Event::SoftBreak | Event::HardBreak => said.push(' '),
            _ => {}
        }
    }
    pieces
}

/// Figures are left out, and the lines that open and close a passage for some readers.
fn without_marks(body: &str) -> String {
    let kept =
        body.lines().filter(|line| !line.trim_start().starts_with(":::")).collect::<Vec<_>>().join("\n");
    let mut text = String::with_capacity(kept.len());
    let mut rest = kept.as_str();
    while let Some((before, after)) = rest.split_once("{{") {
        text.push_str(before);
        rest = after.split_once("}}").map_or("", |(_, behind)| behind);
    }
    text + rest
}

#[test]
fn a_page_is_its_words() {
    let page = "---\ntitle: A b\norder: 1\n---\n# H\n\nOne *two*\n[three](x.md) {{ nps }} `code`.\n\n- four\n  - five\n\n\
                ::: leaders\nsix[^a]\n:::\n\n| c | d |\n|---|---|\n| e | f |\n\n```chart\nkind: x\n```\n\n\
                ```lines\nlabel: L\n```\n\n<!-- no -->\n\n[^a]: seven\n";
    let found: Vec<String> = pieces(page)
        .into_iter()
        .map(|(part, text)| {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            if part == Part::Prose { text } else { format!("({text})") }
        })
        .collect();
    let expected = [
        "(A b)",
        "(H)",
        "One two three .",
        "four",
        "five",
        "six",
        "(c)",
        "(d)",
        "(e)",
        "(f)",
        "(label: L)",
        "seven",
    ];
    assert_eq!(found, expected);
}
