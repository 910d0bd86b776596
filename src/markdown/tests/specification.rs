//! The examples of the CommonMark and GFM specifications, and of footnotes as GitHub has them, through our pipeline.
//!
//! Compared is what a reader gets: the tree of elements and its text. Left out of the comparison are what we add (ids of
//! headings, the frame and scope of tables, lazy loading, labels of tasks) and smart punctuation, which the
//! specifications leave to us. Of footnotes, ids and addresses are our own, and so are the signs of the links back.

use std::ops::RangeInclusive;

use super::markup::{Token, tokens};
use super::{parse, written};

const COMMONMARK: &str = include_str!("../../../tests/markdown/commonmark-0.31.2.txt");
const FOOTNOTES: &str = include_str!("../../../tests/markdown/footnotes.txt");
const GFM: &str = include_str!("../../../tests/markdown/gfm-0.29.txt");

/// HTML in the text is shown as text, and comments are left out: the sections "HTML blocks" and "Raw HTML" but for the
/// examples that are no HTML, and single examples of other sections.
const RAW_HTML: &[RangeInclusive<usize>] = &[
    21..=21,
    31..=31,
    148..=167,
    169..=191,
    201..=201,
    308..=309,
    344..=344,
    475..=477,
    491..=491,
    494..=494,
    524..=524,
    536..=536,
    613..=617,
    623..=623,
    625..=631,
    642..=643,
];

/// Schemes that are not allowed, and what looks like one.
const SCHEMES: &[usize] = &[500, 596, 598, 599, 601];

/// Destinations that lead nowhere, whose text is shown without a link.
const EMPTY: &[usize] = &[200, 485, 486, 487, 567];

struct Example<'a> {
    number: usize,
    section: &'a str,
    input: String,
    expected: String,
}

fn examples(file: &str) -> impl Iterator<Item = Example<'_>> {
    let fence = "`".repeat(32);
    let mut lines = file.lines();
    std::iter::from_fn(move || {
        let head = loop {
            if let Some(head) = lines.next()?.strip_prefix(&fence) {
                break head;
            }
        };
        let (number, section) = head.trim().split_once(' ')?;
        let mut until = |end: &str| {
            let mut text = String::new();
            for line in lines.by_ref().take_while(|line| *line != end) {
                text.push_str(&line.replace('→', "\t"));
                text.push('\n');
            }
            text
        };
        let input = until(".");
        let expected = until(&fence);
        Some(Example { number: number.parse().ok()?, section, input, expected })
    })
}

/// HTML as lines of elements and words, without what the comparison leaves out.
fn meaning(html: &str) -> Result<String, String> {
    let mut meaning = String::new();
    let mut in_pre = false;
    let mut frames = 0;
    for token in tokens(html)? {
        match token {
            Token::Open { name, attributes } => {
                in_pre |= name == "pre";
                let is_frame = name == "div" && attributes.iter().any(|(_, value)| value == "table");
                frames += usize::from(is_frame);
                if name == "label" || is_frame {
                    continue;
                }
                trim(&mut meaning, &name);
                let mut kept: Vec<_> =
                    attributes.into_iter().filter_map(|(k, v)| attribute(&name, &k, v)).collect();
                kept.sort();
                meaning.push_str(&format!("<{name}{}>", kept.concat()));
            }
            Token::Close { name } => {
                in_pre &= name != "pre";
                if name == "div" && frames > 0 {
                    frames -= 1;
                    continue;
                }
                if name == "label" {
                    continue;
                }
                trim(&mut meaning, &name);
                meaning.push_str(&format!("</{name}>"));
            }
            Token::Text(text) if in_pre => meaning.push_str(&text.replace('<', "&lt;").replace('>', "&gt;")),
            Token::Text(text) => {
                let text = unsmart(&text).replace('<', "&lt;").replace('>', "&gt;");
                let after_block = is_block(last_tag(&meaning));
                for (index, word) in text.split([' ', '\n', '\t']).enumerate() {
                    let spaced =
                        index > 0 && !(after_block && meaning.ends_with('>')) && !meaning.ends_with(' ');
                    if spaced {
                        meaning.push(' ');
                    }
                    meaning.push_str(word);
                }
            }
        }
    }
    Ok(meaning.trim().into())
}

fn attribute(element: &str, name: &str, value: String) -> Option<String> {
    match (element, name) {
        ("h1" | "h2" | "h3" | "h4" | "h5" | "h6", "id") | ("img", "loading") | ("th", "scope") => None,
        ("th" | "td", "class") => Some(format!(" {}", value.replace("align-", "align="))),
        ("th" | "td", "style") => Some(format!(" {}", value.replace("text-align: ", "align="))),
        ("a" | "img", "href" | "src") => Some(format!(" {name}={value}")),
        _ => Some(format!(" {name}={}", unsmart(&value))),
    }
}

fn unsmart(text: &str) -> String {
    let text = text.replace(['“', '”'], "\"").replace(['‘', '’'], "'");
    text.replace('…', "...").replace('—', "---").replace('–', "--")
}

/// White space before and after the tags of blocks means nothing.
fn trim(meaning: &mut String, tag: &str) {
    if is_block(tag) {
        meaning.truncate(meaning.trim_end_matches([' ', '\n']).len());
    }
}

fn last_tag(meaning: &str) -> &str {
    match meaning.strip_suffix('>').and_then(|m| m.rfind('<').map(|at| &m[at + 1..])) {
        Some(tag) => tag.trim_start_matches('/').split(' ').next().unwrap_or(""),
        None => "",
    }
}

fn is_block(tag: &str) -> bool {
    !matches!(tag, "a" | "em" | "strong" | "code" | "del" | "img" | "input" | "sup" | "")
}

/// Fails with the list of examples that are not as `differ` says.
#[track_caller]
fn check_examples(file: &str, count: usize, differ: impl Fn(&Example<'_>) -> bool) {
    let mut wrong = Vec::new();
    let mut seen = 0;
    for example in examples(file) {
        seen += 1;
        let ours = meaning(&written(&parse(&example.input, 0))).expect("our HTML is plain");
        // Raw HTML in what the specification expects may be anything.
        let same = meaning(&example.expected).is_ok_and(|theirs| theirs == ours);
        if same == differ(&example) {
            wrong.push(format!(
                "{} {}: {}\n  input {:?}\n  ours  {ours}\n  spec  {}",
                example.number,
                example.section,
                if same { "is the same, but listed" } else { "differs" },
                example.input,
                meaning(&example.expected).unwrap_or_else(|e| e),
            ));
        }
    }
    assert_eq!(seen, count);
    assert!(wrong.is_empty(), "{} examples:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn commonmark() {
    check_examples(COMMONMARK, 652, |example| {
        let number = example.number;
        RAW_HTML.iter().any(|range| range.contains(&number))
            || SCHEMES.contains(&number)
            || EMPTY.contains(&number)
    });
}

#[test]
fn github_tables_tasks_and_strikethrough() {
    check_examples(GFM, 14, |_| false);
}

/// Where we differ: HTML that is no harmless tag is shown as text (1, 2), and a label may have spaces in it (10).
const FOOTNOTES_DIFFER: &[usize] = &[1, 2, 10];

/// HTML with footnotes as both forms have them: numbers, notes and a mark for each way back.
fn plain_footnotes(html: &str) -> String {
    let mut plain = String::new();
    let mut skipped = false;
    for token in tokens(html).unwrap_or_default() {
        match token {
            Token::Open { name, attributes } => {
                let has =
                    |wanted: &str| attributes.iter().any(|(key, value)| key == wanted || value == wanted);
                let back = has("doc-backlink") || has("footnote-backref");
                skipped |= back;
                match name.as_str() {
                    "a" if back => plain.push('^'),
                    // A second way back has its number in it.
                    "sup" if skipped => {}
                    // The frame of a table.
                    "div" => {}
                    "a" | "sup" | "section" | "li" => plain.push_str(&format!("<{name}>")),
                    _ => {
                        let kept: Vec<_> =
                            attributes.iter().filter_map(|(k, v)| attribute(&name, k, v.clone())).collect();
                        plain.push_str(&format!("<{name}{}>", kept.concat()));
                    }
                }
            }
            Token::Close { name } if skipped => skipped = name != "a",
            Token::Close { name } if name == "div" => {}
            Token::Close { name } => plain.push_str(&format!("</{name}>")),
            Token::Text(_) if skipped => {}
            Token::Text(text) => plain.push_str(&unsmart(&text).replace('<', "&lt;")),
        }
    }
    // Where a note ends with a block, we put the ways back into a paragraph of their own.
    let words: String = plain.split_whitespace().collect();
    words.replace("<p>^</p></li>", "^</li>").replace("<p>^^</p></li>", "^^</li>")
}

#[test]
fn github_footnotes() {
    let mut seen = 0;
    let mut wrong = Vec::new();
    for example in examples(FOOTNOTES) {
        seen += 1;
        let ours = plain_footnotes(&written(&parse(&example.input, 0)));
        let theirs = plain_footnotes(&example.expected);
        if (ours == theirs) == FOOTNOTES_DIFFER.contains(&example.number) {
            wrong.push(format!(
                "{} {}\n  input {:?}\n  ours  {ours}\n  spec  {theirs}",
                example.number, example.section, example.input
            ));
        }
    }
    assert_eq!(seen, 11);
    assert!(wrong.is_empty(), "{} examples:\n{}", wrong.len(), wrong.join("\n"));
}
