//! Our own markup as a tree.
//!
//! Markdown is read once, by [`markdown`](crate::markdown), and what it says (figures put in, reserved passages taken
//! out, raw HTML made harmless) is decided there, in HTML. Reading Markdown a second time for paper would decide all
//! that twice, and paper could come to say something else than the page. So paper is made from the finished HTML, which is
//! balanced, escaped and of few elements, because this program wrote every tag of it. It is no reader for other HTML.

use serde_json::{Map, Value, json};

use crate::markdown::unescape;
use crate::render::markup::{Piece, pieces};

/// Marks the place of a part within a text; the number is its place among the leaf's parts. No text can hold it: `<` in
/// texts is escaped.
pub fn part_mark(number: usize) -> String {
    format!("<x-part n=\"{number}\"></x-part>")
}

/// Elements without an end.
const VOID: [&str; 6] = ["br", "hr", "img", "input", "wbr", "x-part"];

/// Elements that stand between paragraphs.
const BLOCKS: [&str; 26] = [
    "audio",
    "blockquote",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "h",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
    "video",
    "x-part",
    "figure",
    "figcaption",
];

/// An element while it is read.
struct Open {
    name: String,
    fields: Map<String, Value>,
    children: Vec<Value>,
}

impl Open {
    fn new(name: &str) -> Self {
        Self { name: name.to_owned(), fields: Map::new(), children: Vec::new() }
    }
}

/// The tree of a text: strings, and objects with the element's name as `t`, its content as `c` and what else there is to
/// know of it. `address` says where a link leads.
pub(super) fn read(markup: &str, address: &dyn Fn(&str) -> Value) -> Vec<Value> {
    let mut open = vec![Open::new("")];
    // The title of the chapter is of level 1; no level is left out below it.
    let mut level = 1;
    for piece in pieces(markup) {
        let tag = match piece {
            Piece::Text(text) => {
                push_text(&mut open, text);
                continue;
            }
            Piece::Tag(tag) => tag,
        };
        if let Some(name) = tag.strip_prefix('/') {
            if !VOID.contains(&name) {
                close(&mut open, heading(name).map_or(name, |_| "h"));
            }
            continue;
        }
        let (name, attributes) = attributes(tag);
        let mut element = Open::new(heading(name).map_or(name, |_| "h"));
        if let Some(found) = heading(name) {
            level = found.saturating_sub(1).clamp(2, level + 1);
            element.fields.insert("l".to_owned(), json!(level));
        }
        for (key, value) in attributes {
            let kept = match key {
                "href" | "src" => Some(("to", address(&value))),
                "id" | "class" | "role" | "start" | "n" | "alt" => Some((key, Value::from(value))),
                "aria-label" if matches!(name, "audio" | "video") => Some(("alt", Value::from(value))),
                "checked" => Some((key, Value::from(true))),
                _ => None,
            };
            element.fields.extend(kept.map(|(key, value)| (key.to_owned(), value)));
        }
        open.push(element);
        if VOID.contains(&name) {
            close(&mut open, name);
        }
    }
    while open.len() > 1 {
        close_last(&mut open);
    }
    let mut tree = tidy(open.pop().map(|root| root.children).unwrap_or_default());
    set_footnotes(&mut tree);
    tree
}

/// The level of a heading's element.
fn heading(name: &str) -> Option<u8> {
    let level = name.strip_prefix('h')?.parse::<u8>().ok()?;
    (1..=6).contains(&level).then_some(level)
}

fn push_text(open: &mut [Open], text: &str) {
    let literal = open.iter().any(|element| element.name == "pre");
    let mut text = unescape(text);
    if !literal {
        text = text.replace(['\n', '\t'], " ");
    }
    if let Some(last) = open.last_mut() {
        last.children.push(Value::from(text));
    }
}

/// Closes the innermost element of that name, and what is open within it.
fn close(open: &mut Vec<Open>, name: &str) {
    if let Some(at) = open.iter().rposition(|element| element.name == name).filter(|at| *at > 0) {
        while open.len() > at {
            close_last(open);
        }
    }
}

fn close_last(open: &mut Vec<Open>) {
    let Some(Open { name, mut fields, children }) = open.pop() else { return };
    let children = if name == "pre" || name == "code" { children } else { tidy(children) };
    fields.insert("t".to_owned(), Value::from(name));
    if !children.is_empty() {
        fields.insert("c".to_owned(), Value::from(children));
    }
    if let Some(around) = open.last_mut() {
        around.children.push(Value::from(fields));
    }
}

/// Leaves out the space around blocks, which is no word of the text.
fn tidy(children: Vec<Value>) -> Vec<Value> {
    let is_block = |node: Option<&Value>| match node {
        Some(node) => node["t"].as_str().is_some_and(|name| BLOCKS.contains(&name)),
        None => true,
    };
    let idle: Vec<bool> = children
        .iter()
        .enumerate()
        .map(|(at, node)| {
            let before = at.checked_sub(1).and_then(|at| children.get(at));
            node.as_str().is_some_and(|text| text.trim_matches(' ').is_empty())
                && (is_block(before) || is_block(children.get(at + 1)))
        })
        .collect();
    children.into_iter().zip(idle).filter(|(_, idle)| !idle).map(|(node, _)| node).collect()
}

/// Puts each footnote where it is first named: on paper it stands at the foot of that page.
fn set_footnotes(tree: &mut Vec<Value>) {
    let Some(at) = tree.iter().position(|node| node["class"] == "footnotes") else { return };
    let list = tree.remove(at);
    let mut notes: Vec<(String, Value)> = Vec::new();
    for item in list["c"][0]["c"].as_array().into_iter().flatten() {
        let Some(id) = item["id"].as_str() else { continue };
        let mut body = item["c"].clone();
        without_way_back(&mut body);
        notes.push((id.to_owned(), body));
    }
    place_notes(tree, &mut notes);
}

/// The arrow back to the text leads nowhere on paper.
fn without_way_back(node: &mut Value) {
    if let Some(children) = node.as_array_mut() {
        let all = children.len();
        children.retain(|child| child["role"] != "doc-backlink");
        if children.len() < all {
            while children.last().and_then(Value::as_str).is_some_and(|text| text.trim().is_empty()) {
                children.pop();
            }
            if let Some(Value::String(last)) = children.last_mut() {
                last.truncate(last.trim_end().len());
            }
        }
        children.iter_mut().for_each(without_way_back);
    } else if let Some(children) = node.get_mut("c") {
        without_way_back(children);
    }
}

fn place_notes(nodes: &mut [Value], notes: &mut Vec<(String, Value)>) {
    for node in nodes {
        if node["class"] == "footnote-reference" {
            let wanted = node["c"][0]["to"]["here"].as_str().unwrap_or_default().to_owned();
            let note = notes.iter().position(|(id, _)| *id == wanted).map(|at| notes.remove(at).1);
            let mut reference = json!({"t": "note", "id": wanted});
            if let (Some(note), Some(fields)) = (note, reference.as_object_mut()) {
                fields.insert("c".to_owned(), note);
            }
            *node = reference;
        } else if let Some(children) = node.get_mut("c").and_then(Value::as_array_mut) {
            place_notes(children, notes);
        }
    }
}

/// The name of a tag and its attributes.
fn attributes(tag: &str) -> (&str, Vec<(&str, String)>) {
    let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
    let mut found = Vec::new();
    loop {
        rest = rest.trim_start();
        let end = rest.find([' ', '=']).unwrap_or(rest.len());
        let (key, behind) = rest.split_at(end);
        if key.is_empty() {
            return (name, found);
        }
        let value = behind.strip_prefix("=\"").and_then(|value| value.split_once('"'));
        match value {
            Some((value, behind)) => {
                found.push((key, unescape(value)));
                rest = behind;
            }
            None => {
                found.push((key, String::new()));
                rest = behind.trim_start_matches('=');
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::markdown::{self, Block, Figure, Fill, Link, Word, escape_text};

    fn check(markup: &str, expected: Value) {
        let address = |href: &str| json!({"here": href.trim_start_matches('#')});
        assert_eq!(Value::from(read(markup, &address)), expected, "{markup}");
    }

    #[test]
    fn elements_become_nodes_and_space_between_blocks_goes() {
        check("", json!([]));
        check("a &lt;b&gt; &amp;amp; c", json!(["a <b> &amp; c"]));
        check(
            "<p>One\n<strong>two</strong> three</p>\n<hr>\n",
            json!([{"t": "p", "c": ["One ", {"t": "strong", "c": ["two"]}, " three"]}, {"t": "hr"}]),
        );
        check(
            "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n",
            json!([{"t": "ul", "c": [{"t": "li", "c": ["a ", {"t": "ul", "c": [{"t": "li", "c": ["b"]}]}]}]}]),
        );
        check(
            "<pre><code>a\n b\n</code></pre>\n",
            json!([{"t": "pre", "c": [{"t": "code", "c": ["a\n b\n"]}]}]),
        );
        check("<ol start=\"3\">\n</ol>", json!([{"t": "ol", "start": "3"}]));
        check("a<x-part n=\"0\"></x-part>b", json!(["a", {"t": "x-part", "n": "0"}, "b"]));
        check(
            "<img alt=\"a &gt; &quot;b&quot;\" src=\"c.png\">",
            json!([{"t": "img", "alt": "a > \"b\"", "to": {"here": "c.png"}}]),
        );
    }

    #[test]
    fn no_level_is_left_out() {
        let level = |l: u8| json!({"t": "h", "l": l});
        check("<h3></h3><h5></h5><h6></h6><h3></h3>", json!([level(2), level(3), level(4), level(2)]));
        check("<h6></h6>", json!([level(2)]));
        check("<h1></h1>", json!([level(2)]));
    }

    #[test]
    fn footnotes_stand_where_they_are_named() {
        struct Plain;
        impl Fill for Plain {
            fn figure(&mut self, _: &Figure, _: &mut String) {}
            fn block(&mut self, _: &Block, _: &mut String) {}
            fn link<'a>(&'a mut self, link: &'a Link) -> std::borrow::Cow<'a, str> {
                (&*link.destination).into()
            }
            fn word(&mut self, _: Word) -> std::borrow::Cow<'_, str> {
                "Notes".into()
            }
        }
        let mut html = String::new();
        markdown::parse("Said[^a], again[^a].\n\n[^a]: Once *only*.\n", 0).write(&mut Plain, &mut html);
        let note = json!([{"t": "p", "c": ["Once ", {"t": "em", "c": ["only"]}, "."]}]);
        check(
            &html,
            json!([{"t": "p", "c": [
                "Said", {"t": "note", "id": "fn:1", "c": note}, ", again", {"t": "note", "id": "fn:1"}, "."
            ]}]),
        );
    }

    #[test]
    fn text_that_was_escaped_comes_back_whole() {
        for text in ["a < b & c > d", "&lt;p&gt;", "&amp;lt;", "\"'`#$*_@\\", "<x-part n=\"0\">"] {
            let mut escaped = String::new();
            escape_text(text, &mut escaped);
            check(&escaped, json!([text]));
        }
    }

    proptest::proptest! {
        #[test]
        fn nothing_makes_it_panic(markup in "[<>/a-z\"=& ;#0-9]{0,60}") {
            read(&markup, &|_| Value::Null);
        }
    }
}
