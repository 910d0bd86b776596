//! HTML in the text. Tags that mark single words, and those that fold a part of a page, are written anew from their names
//! alone; everything else is shown as text. Nothing of what the author wrote within `<` and `>` is passed on but the
//! title of an abbreviation, escaped. Comments are left out.

use std::ops::Range;

use super::escape::{escape_attribute, escape_text};
use super::page::Page;
use super::problem::ProblemKind;
use super::tag::{self, Tag};

/// Tags that may stand in a sentence.
pub const HARMLESS: &[&str] = &[
    "abbr", "b", "br", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s", "samp",
    "small", "strong", "sub", "sup", "u", "var", "wbr",
];

/// Of these, those that have no end.
const VOID: &[&str] = &["br", "wbr"];

/// Elements of one page that may stand in each other.
const MOST_OPEN: usize = 20;

/// A tag of the author's whose end is not read yet.
pub(super) struct OpenTag {
    name: &'static str,
    /// How many elements are open around it.
    depth: usize,
    /// Where it stands.
    range: Range<usize>,
    /// Whether paragraphs may stand within it: only a part that is folded.
    holds_blocks: bool,
}

impl Page<'_> {
    /// HTML that stands between paragraphs.
    pub(super) fn raw_block(&mut self, html: &str, range: Range<usize>) {
        let rest = self.without_comments(html, &range);
        let rest = rest.trim();
        if rest.is_empty() {
            return;
        }
        let written = match tag::pieces(rest) {
            Some(pieces) => self.fold(&pieces, &range),
            None => false,
        };
        if !written {
            self.report(range, ProblemKind::RawHtml);
            self.html.push_str("<pre>");
            escape_text(rest, &mut self.html);
            self.html.push_str("</pre>\n");
            self.plain.push_str(rest);
            self.end_plain_line();
        }
    }

    /// One tag or comment within a sentence.
    pub(super) fn raw_inline(&mut self, html: &str, range: Range<usize>) {
        let rest = self.without_comments(html, &range);
        if rest.is_empty() {
            return;
        }
        let harmless = Tag::read(&rest).and_then(|tag| Some((harmless(tag.name)?, tag)));
        match harmless.filter(|_| self.too_deep == 0) {
            Some((name, tag)) if tag.closes => {
                let open = self.open_tags.last();
                if open
                    .is_some_and(|open| open.name == name && open.depth == self.depth && !open.holds_blocks)
                {
                    self.open_tags.pop();
                    self.html.push_str("</");
                    self.html.push_str(name);
                    self.html.push('>');
                } else {
                    self.shown(&rest);
                    self.report(range, ProblemKind::UnbalancedTag(name));
                }
            }
            Some((name, tag)) if VOID.contains(&name) => {
                self.html.push('<');
                self.html.push_str(name);
                self.html.push('>');
                self.plain.push(' ');
                self.left_out(name, &tag, &range);
            }
            Some((name, tag)) if self.open_tags.len() < MOST_OPEN => {
                self.open_inline(name, &tag, &range);
                let depth = self.depth;
                self.open_tags.push(OpenTag { name, depth, range, holds_blocks: false });
            }
            _ => {
                // A pair of tags is one mistake.
                if !rest.starts_with("</") {
                    self.report(range, ProblemKind::RawHtml);
                }
                self.shown(&rest);
            }
        }
    }

    /// Ends what an author left open in an element that ends now; `all` at its end, else only what cannot hold the block
    /// that begins.
    pub(super) fn close_tags(&mut self, all: bool) {
        while let Some(open) =
            self.open_tags.pop_if(|open| open.depth >= self.depth && (all || !open.holds_blocks))
        {
            self.html.push_str("</");
            self.html.push_str(open.name);
            self.html.push_str(if open.holds_blocks { ">\n" } else { ">" });
            self.report(open.range, ProblemKind::UnbalancedTag(open.name));
        }
    }

    /// Shows a tag as text.
    fn shown(&mut self, tag: &str) {
        escape_text(tag, &mut self.html);
        self.plain.push_str(tag);
    }

    fn open_inline(&mut self, name: &'static str, tag: &Tag<'_>, range: &Range<usize>) {
        self.html.push('<');
        self.html.push_str(name);
        if let Some(title) = title(name, tag) {
            if title.contains("{{") {
                self.report(range.clone(), ProblemKind::FigureInAttribute);
            }
            self.html.push_str(" title=\"");
            escape_attribute(&title, &mut self.html);
            self.html.push('"');
        }
        self.html.push('>');
        self.left_out(name, tag, range);
    }

    /// Tells of the attributes that are not taken over.
    fn left_out(&mut self, name: &str, tag: &Tag<'_>, range: &Range<usize>) {
        let kept = |attribute: &str| match name {
            "abbr" | "dfn" => attribute.eq_ignore_ascii_case("title"),
            "details" => attribute.eq_ignore_ascii_case("open"),
            _ => false,
        };
        if let Some((attribute, _)) = tag.attributes.iter().find(|(attribute, _)| !kept(attribute)) {
            self.report(range.clone(), ProblemKind::RawAttribute((*attribute).to_owned()));
        }
    }

    /// Writes a part that folds, or its end, or harmless tags on lines of their own. `false` where it is anything else;
    /// then nothing is written.
    fn fold(&mut self, pieces: &[tag::Piece<'_>], range: &Range<usize>) -> bool {
        let opens = pieces.iter().any(|piece| matches!(piece, tag::Piece::Tag(tag) if !tag.closes));
        if opens && self.open_tags.len() >= MOST_OPEN {
            return false;
        }
        let Some(plan) = plan(pieces, self.open_details()) else { return false };
        for step in plan {
            match step {
                Step::Open(tag) => {
                    let open = tag.attributes.iter().any(|(name, _)| name.eq_ignore_ascii_case("open"));
                    self.html.push_str(if open { "<details open>\n" } else { "<details>\n" });
                    self.left_out("details", tag, range);
                    let (depth, range) = (self.depth, range.clone());
                    self.open_tags.push(OpenTag { name: "details", depth, range, holds_blocks: true });
                }
                Step::Close => {
                    self.open_tags.pop();
                    self.html.push_str("</details>\n");
                }
                Step::Begin(element, tag) => {
                    self.html.push('<');
                    self.html.push_str(element);
                    self.html.push('>');
                    if let Some(tag) = tag {
                        self.left_out(element, tag, range);
                    }
                }
                Step::End(element) => {
                    self.html.push_str("</");
                    self.html.push_str(element);
                    self.html.push_str(">\n");
                    self.end_plain_line();
                }
                Step::Tag(name, tag) if tag.closes => {
                    self.html.push_str("</");
                    self.html.push_str(name);
                    self.html.push('>');
                }
                Step::Tag(name, tag) => self.open_inline(name, tag, range),
                Step::Text(text) => {
                    let text = tag::unescape(text);
                    escape_text(&text, &mut self.html);
                    self.plain.extend(text.chars().map(|c| if matches!(c, '\n' | '\r') { ' ' } else { c }));
                }
            }
        }
        true
    }

    /// Whether the innermost tag of the author's is a folded part that could end here.
    fn open_details(&self) -> bool {
        self.open_tags.last().is_some_and(|open| open.holds_blocks && open.depth == self.depth)
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

/// How a block of HTML is written.
enum Step<'p> {
    /// `<details>`.
    Open(&'p Tag<'p>),
    /// `</details>`.
    Close,
    /// `<summary>` or `<p>`.
    Begin(&'static str, Option<&'p Tag<'p>>),
    /// Its end.
    End(&'static str),
    /// A harmless tag.
    Tag(&'static str, &'p Tag<'p>),
    /// Words.
    Text(&'p str),
}

/// The steps to a block of HTML that folds a part of the page, ends one, or holds harmless tags alone; `None` where it
/// holds anything else or does not close what it opens.
fn plan<'p>(pieces: &'p [tag::Piece<'p>], mut folded: bool) -> Option<Vec<Step<'p>>> {
    let mut steps = Vec::new();
    // What words stand in: a summary or a paragraph.
    let mut around: Option<&'static str> = None;
    let mut inline: Vec<&'static str> = Vec::new();
    // One fold in a block, so that the depth of a page stays bounded by its lines.
    let mut opened = false;
    for piece in pieces {
        match piece {
            tag::Piece::Text(text) if text.trim().is_empty() && around.is_none() => {}
            tag::Piece::Text(text) => {
                if around.is_none() {
                    steps.push(Step::Begin("p", None));
                    around = Some("p");
                }
                steps.push(Step::Text(text));
            }
            tag::Piece::Tag(tag) => match (tag.name.to_ascii_lowercase().as_str(), tag.closes) {
                ("details" | "summary", _) if !inline.is_empty() => return None,
                ("details", closes) => {
                    match around.take() {
                        Some("p") => steps.push(Step::End("p")),
                        Some(_) => return None,
                        None => {}
                    }
                    match (closes, opened) {
                        (false, false) => steps.push(Step::Open(tag)),
                        (true, _) if folded || opened => steps.push(Step::Close),
                        _ => return None,
                    }
                    // After its end nothing more may come in the same block.
                    folded = false;
                    opened = !closes;
                }
                ("summary", false) if around.is_none() && matches!(steps.last(), Some(Step::Open(_))) => {
                    steps.push(Step::Begin("summary", Some(tag)));
                    around = Some("summary");
                }
                ("summary", true) if around == Some("summary") => {
                    steps.push(Step::End("summary"));
                    around = None;
                }
                (name, closes) => {
                    let name = harmless(name)?;
                    if around.is_none() {
                        steps.push(Step::Begin("p", None));
                        around = Some("p");
                    }
                    match closes {
                        true if inline.pop() != Some(name) => return None,
                        false if !VOID.contains(&name) => inline.push(name),
                        _ => {}
                    }
                    if inline.len() > MOST_OPEN {
                        return None;
                    }
                    steps.push(Step::Tag(name, tag));
                }
            },
        }
    }
    match around {
        _ if !inline.is_empty() => return None,
        Some("p") => steps.push(Step::End("p")),
        Some(_) => return None,
        None => {}
    }
    Some(steps)
}

/// The name of a harmless tag, as we write it.
fn harmless(name: &str) -> Option<&'static str> {
    HARMLESS.iter().copied().find(|known| known.eq_ignore_ascii_case(name))
}

/// What an abbreviation stands for.
fn title(name: &str, tag: &Tag<'_>) -> Option<String> {
    if !matches!(name, "abbr" | "dfn") {
        return None;
    }
    let (_, value) = tag.attributes.iter().find(|(attribute, _)| attribute.eq_ignore_ascii_case("title"))?;
    Some(tag::unescape(value))
}
