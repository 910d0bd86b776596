//! A rendered page as the passages that a reader can be sent to.
//!
//! The page is read as a browser would show it, but only as far as the search needs: no mistake in a theme's template
//! stops it, and what it does not understand it takes for text.

use std::borrow::Cow;

use memchr::{memchr, memmem};

use crate::domain::single_spaced;

/// A part of a page that has an address: from one element with an `id` to the next.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Passage {
    /// The `id`; empty for the beginning of the page.
    pub anchor: String,
    /// Its headings, one after the other.
    pub heading: String,
    /// Its other text.
    pub text: String,
}

/// Room that is made for a text when it begins: most grow, piece by piece, to about so many bytes.
const USUAL: usize = 128;

/// What a page's `main` element says, in reading order. Left out are ways to other pages (`nav`), drawings, whose words
/// stand beside them, columns of numbers, and whatever is marked `data-unsearched`.
pub fn passages(html: &str) -> Vec<Passage> {
    let mut reader = Reader::new();
    let mut rest = main(html);
    while let Some(at) = memchr(b'<', rest.as_bytes()) {
        reader.text(&rest[..at]);
        rest = &rest[at..];
        let Some((tag, after)) = tag(rest, reader.silent > 0) else {
            // A sign that begins no tag is text.
            reader.text("<");
            rest = &rest[1..];
            continue;
        };
        rest = after;
        match tag {
            Tag::Close(name) => reader.close(&name),
            Tag::Open(element) => {
                match &*element.name {
                    // Between these tags there is no markup.
                    name @ ("script" | "style") => rest = from_end(rest, name).unwrap_or(""),
                    // Drawings are long, and nothing in them is read.
                    "svg" => {
                        let end = from_end(rest, "svg");
                        let within = end.map_or(rest, |end| &rest[..rest.len() - end.len()]);
                        if memmem::find(within.as_bytes(), b"<svg").is_none() {
                            rest = end.unwrap_or(rest);
                        }
                    }
                    _ => {}
                }
                reader.open(element);
            }
            Tag::Other => {}
        }
    }
    reader.text(rest);
    reader.passages.retain(|passage| !passage.heading.is_empty() || !passage.text.is_empty());
    reader.passages
}

/// A text from the next end of an element of this name on.
fn from_end<'h>(html: &'h str, name: &str) -> Option<&'h str> {
    memmem::find(html.as_bytes(), format!("</{name}").as_bytes()).map(|at| &html[at..])
}

/// Where `main` begins: its tag and all behind it.
fn main_tag(html: &str) -> Option<&str> {
    memmem::find(html.as_bytes(), b"<main").map(|start| &html[start..])
}

/// What stands inside of `main`; the whole text where there is no such element.
fn main(html: &str) -> &str {
    let Some(inside) = main_tag(html) else { return html };
    let inside = inside.find('>').map_or(inside, |end| &inside[end + 1..]);
    memmem::rfind(inside.as_bytes(), b"</main").map_or(inside, |end| &inside[..end])
}

/// A page's short name: what `main` calls it in `data-name`, or its title.
pub fn title(html: &str) -> String {
    let name = main_tag(html).and_then(|inside| {
        let tag = &inside[..inside.find('>')?];
        let value = &tag[tag.find("data-name=\"")? + "data-name=\"".len()..];
        Some(&value[..value.find('"')?])
    });
    let title = || {
        let inside = &html[html.find("<title>")? + "<title>".len()..];
        Some(&inside[..inside.find("</title")?])
    };
    plain(name.or_else(title).unwrap_or("")).into_owned()
}

/// An element that began.
struct Element<'h> {
    name: Cow<'h, str>,
    sort: Sort,
    /// As it is written.
    id: &'h str,
    /// Its text is a heading.
    heading: bool,
    /// Its text is not read.
    silent: bool,
    /// What stands for its picture, as it is written.
    alt: Option<&'h str>,
}

enum Tag<'h> {
    Open(Element<'h>),
    Close(Cow<'h, str>),
    /// A comment, a declaration.
    Other,
}

/// What an element does to the text around it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    /// It has no end.
    Void,
    /// It stands within a word, and so begins no passage.
    Inline,
    /// Its text is a heading.
    Heading,
    /// Its text is not the page's own.
    Silent,
    /// It stands apart.
    Block,
}

impl Sort {
    fn of(name: &str) -> Self {
        match name {
            "area" | "base" | "br" | "col" | "embed" | "hr" | "img" | "input" | "link" | "meta" | "param"
            | "source" | "track" | "wbr" => Self::Void,
            "a" | "abbr" | "b" | "bdi" | "cite" | "code" | "del" | "dfn" | "em" | "i" | "ins" | "mark"
            | "q" | "s" | "small" | "span" | "strong" | "u" => Self::Inline,
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Self::Heading,
            "nav" | "svg" | "script" | "style" | "template" | "select" | "button" => Self::Silent,
            _ => Self::Block,
        }
    }
}

struct Reader<'h> {
    passages: Vec<Passage>,
    /// The elements around here.
    open: Vec<Open<'h>>,
    /// The passage to go on with behind all of them.
    outside: usize,
    /// How many of them are silent.
    silent: usize,
    /// How many of them are headings.
    headings: usize,
    /// What stands between the text so far and the next.
    gap: Gap,
}

/// An element that began and has not ended yet.
struct Open<'h> {
    name: Cow<'h, str>,
    heading: bool,
    silent: bool,
    /// The passage to go on with behind what stands in it.
    passage: usize,
}

/// What separates two pieces of text.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    /// Nothing: the next goes on with the word before it.
    None,
    /// White space.
    Space,
    /// They are set apart: two paragraphs, two cells.
    Break,
}

impl<'h> Reader<'h> {
    fn new() -> Self {
        Self {
            passages: vec![Passage::default()],
            open: Vec::new(),
            outside: 0,
            silent: 0,
            headings: 0,
            gap: Gap::None,
        }
    }

    fn open(&mut self, element: Element<'h>) {
        if element.sort != Sort::Inline {
            self.gap = Gap::Break;
        }
        if let Some(alt) = element.alt
            && self.silent == 0
            && !element.silent
        {
            [" ", &plain(alt), " "].into_iter().for_each(|text| self.say(text));
        }
        if element.sort == Sort::Void {
            return;
        }
        self.silent += usize::from(element.silent);
        self.headings += usize::from(element.heading);
        let Element { name, sort, id, heading, silent, .. } = element;
        let mut passage = self.here();
        let addressed = !id.is_empty() && sort != Sort::Inline && name != "sup";
        // A second heading at the same address begins a passage too, so that each is found by its own.
        let second = sort == Sort::Heading && !self.passages[passage].heading.is_empty();
        if (addressed || second) && self.silent == 0 {
            let anchor =
                if addressed { plain(id).into_owned() } else { self.passages[passage].anchor.clone() };
            passage = self.passages.len();
            self.passages.push(Passage { anchor, ..Passage::default() });
            // A heading begins a passage that goes on behind it, to the end of what stands around it.
            if heading {
                *self.open.last_mut().map_or(&mut self.outside, |around| &mut around.passage) = passage;
            }
        }
        self.open.push(Open { name, heading, silent, passage });
    }

    fn close(&mut self, name: &str) {
        if Sort::of(name) != Sort::Inline {
            self.gap = Gap::Break;
        }
        let Some(at) = self.open.iter().rposition(|element| element.name == name) else { return };
        for element in self.open.drain(at..) {
            self.silent -= usize::from(element.silent);
            self.headings -= usize::from(element.heading);
        }
    }

    /// The passage that text belongs to.
    fn here(&self) -> usize {
        self.open.last().map_or(self.outside, |element| element.passage)
    }

    fn text(&mut self, text: &str) {
        if self.silent == 0 && !text.is_empty() {
            self.say(&plain(text));
        }
    }

    fn say(&mut self, text: &str) {
        let here = self.here();
        let passage = &mut self.passages[here];
        let to = if self.headings > 0 { &mut passage.heading } else { &mut passage.text };
        let mut rest = text.trim_start();
        if rest.len() < text.len() {
            self.gap = self.gap.max(Gap::Space);
        }
        if to.is_empty() {
            to.reserve(rest.len().max(USUAL));
        }
        while !rest.is_empty() {
            if !to.is_empty() && self.gap != Gap::None {
                let apart = self.gap == Gap::Break && !to.ends_with(['.', '?', '!', ':', ';', '…', '”', '"']);
                to.push_str(if apart { " · " } else { " " });
            }
            let (words, behind) = rest.split_at(single_spaced(rest));
            to.push_str(words);
            rest = behind.trim_start();
            self.gap = if behind.is_empty() { Gap::None } else { Gap::Space };
        }
    }
}

/// The tag that a text begins with, and what stands behind it. Of a tag that stands where nothing is read its name alone is
/// wanted.
fn tag(text: &str, is_silent: bool) -> Option<(Tag<'_>, &str)> {
    if let Some(comment) = text.strip_prefix("<!--") {
        return Some((Tag::Other, comment.find("-->").map_or("", |end| &comment[end + 3..])));
    }
    let inside = &text[1..];
    let (closes, inside) = inside.strip_prefix('/').map_or((false, inside), |inside| (true, inside));
    if inside.starts_with('!') {
        return Some((Tag::Other, inside.find('>').map_or("", |end| &inside[end + 1..])));
    }
    if !inside.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let ends = |byte: u8| byte.is_ascii_whitespace() || byte == b'/' || byte == b'>';
    let name = &inside[..inside.bytes().position(ends).unwrap_or(inside.len())];
    let mut rest = &inside[name.len()..];
    let name = if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
        Cow::Owned(name.to_ascii_lowercase())
    } else {
        Cow::Borrowed(name)
    };
    let sort = Sort::of(&name);
    let (heading, silent) = (sort == Sort::Heading, sort == Sort::Silent);
    let mut element = Element { name, sort, id: "", heading, silent, alt: None };
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        if let Some(after) = rest.strip_prefix('>') {
            let tag = if closes { Tag::Close(element.name) } else { Tag::Open(element) };
            return Some((tag, after));
        }
        let (key, value, after) = attribute(rest)?;
        rest = after;
        if is_silent {
            continue;
        }
        match key {
            "id" => {
                element.id = value;
                // A term that can be linked to heads its meaning.
                element.heading |= element.name == "dt";
            }
            "alt" => element.alt = Some(value),
            "hidden" | "data-unsearched" => element.silent = true,
            "class" => {
                let has = |class: &str| value.split_ascii_whitespace().any(|word| word == class);
                // The finding of a chart is its heading. A column of numbers is looked up in its table.
                element.heading |= has("finding");
                element.silent |= element.name == "td" && has("n");
            }
            _ => {}
        }
    }
}

/// The attribute that a text begins with, and what stands behind it; `None` where the tag does not end.
fn attribute(text: &str) -> Option<(&str, &str, &str)> {
    let end =
        text.bytes().position(|byte| byte.is_ascii_whitespace() || matches!(byte, b'=' | b'>' | b'/'))?;
    // A sign that begins no attribute is passed over.
    let end = if end == 0 { text.chars().next()?.len_utf8() } else { end };
    let (key, rest) = text.split_at(end);
    let Some(value) = rest.strip_prefix('=') else { return Some((key, "", rest)) };
    if let Some(&quote @ (b'"' | b'\'')) = value.as_bytes().first() {
        let quoted = &value[1..];
        let end = memchr(quote, quoted.as_bytes())?;
        return Some((key, &quoted[..end], &quoted[end + 1..]));
    }
    let end = value.find(|c: char| c.is_ascii_whitespace() || c == '>')?;
    Some((key, &value[..end], &value[end..]))
}

/// Text with its character references read: those that escaping writes, and numbers.
fn plain(text: &str) -> Cow<'_, str> {
    let reference = |text: &str| memchr(b'&', text.as_bytes());
    if reference(text).is_none() {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = reference(rest) {
        plain.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let end = rest.bytes().take(10).position(|byte| byte == b';');
        match end.and_then(|end| Some((character(&rest[..end])?, end))) {
            Some((character, end)) => {
                plain.push(character);
                rest = &rest[end + 1..];
            }
            None => plain.push('&'),
        }
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

fn character(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code);
    }
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        "shy" => '\u{ad}',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Each passage as `anchor: heading | text`.
    fn check(html: &str, expected: &[&str]) {
        let told = |passage: Passage| format!("{}: {} | {}", passage.anchor, passage.heading, passage.text);
        assert_eq!(passages(html).into_iter().map(told).collect::<Vec<_>>(), expected, "{html}");
    }

    #[test]
    fn a_page_is_read_between_its_main_tags_and_without_its_navigation() {
        check(
            "<title>No</title><header>no</header><main id=\"frame:main\"><nav>no</nav><h1>Yes</h1><p>and <em>yes</em>\
             </p><svg><text>no</text></svg><script>\"<p>no</p>\"</script></main><footer>no</footer>",
            &[": Yes | and yes"],
        );
    }

    #[test]
    fn a_passage_goes_from_one_address_to_the_next() {
        check(
            "<h1>One</h1><p>a</p><section id=\"two\"><h2>Two</h2><p>b</p><figure id=\"three\"><p class=\"finding\">Three\
             </p><p>c</p></figure><p>d</p></section><p>e</p>",
            &[": One | a · e", "two: Two | b · d", "three: Three | c"],
        );
    }

    #[test]
    fn a_heading_begins_a_passage_that_goes_on_behind_it() {
        check(
            "<div><h2 id=\"a\">A</h2><p>of a</p><h2 id=\"b\">B</h2><p>of b</p></div><p>of none</p>",
            &[":  | of none", "a: A | of a", "b: B | of b"],
        );
        check("<dl><dt id=\"nps\">NPS</dt><dd>nine or ten</dd></dl>", &["nps: NPS | nine or ten"]);
        check("<dl><dt>Owner</dt><dd>Service</dd></dl>", &[":  | Owner · Service"]);
    }

    #[test]
    fn a_second_heading_at_the_same_address_begins_a_passage_of_its_own() {
        check(
            "<h1>A</h1><p>a</p><ol><li><h3>B</h3><p>b</p></li><li><h3>C</h3></li></ol><p>a</p>",
            &[": A | a · a", ": B | b", ": C | "],
        );
    }

    #[test]
    fn words_stand_apart_where_a_browser_shows_them_apart() {
        check("un<em>like</em>ly <b>a</b> b", &[":  | unlikely a b"]);
        check("<p>one</p><p>two.<br>three</p><img alt=\"four\">five", &[":  | one · two. three · four five"]);
        check("<td class=\"n\">12</td><td>word</td>", &[":  | word"]);
    }

    #[test]
    fn text_is_read_as_it_is_shown() {
        check(
            "<p>a &lt;b&gt; &amp;amp; &#39;c&#x27; &nope; d & e &#0000000000000065;",
            &[":  | a <b> &amp; 'c' &nope; d & e &#0000000000000065;"],
        );
        check("1 < 2 <3 > </ <!-- <p>no</p> --> <p title=\"a > b\">yes", &[":  | 1 < 2 <3 > </ · yes"]);
    }

    #[test]
    fn a_page_is_known_by_its_short_name() {
        assert_eq!(
            title("<title>A · B</title><main id=\"m\" data-name=\"Q &amp; A\"><p data-name=\"no\">"),
            "Q & A"
        );
        assert_eq!(title("<title>A &lt; B</title><main><p data-name=\"no\">"), "A < B");
        assert_eq!(title("<main"), "");
    }

    proptest! {
        #[test]
        fn no_text_stops_the_reader(html in "[<>/=\"'a-z !&;#x0-9é-]{0,120}") {
            passages(&html);
            title(&format!("<main {html}"));
        }

        #[test]
        fn what_is_escaped_is_read_back(text in "[<>&\"' a-zé;#0-9]{0,40}") {
            let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
            let read: Vec<String> = passages(&format!("<p>{escaped}</p>")).into_iter().map(|p| p.text).collect();
            let expected: Vec<&str> = text.split_whitespace().collect();
            prop_assert_eq!(read.join(" "), expected.join(" "));
        }
    }
}
