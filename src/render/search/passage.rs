//! A rendered page as the passages that a reader can be sent to.
//!
//! The page is read as a browser would show it, but only as far as the search needs: no mistake in a theme's template
//! stops it, and what it does not understand it takes for text.

use std::borrow::Cow;

use super::words::between;

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

/// What a page's `main` element says, in reading order. Left out are ways to other pages (`nav`), drawings, whose words
/// stand beside them, columns of numbers, and whatever is marked `data-unsearched`.
pub fn passages(html: &str) -> Vec<Passage> {
    let mut reader = Reader {
        passages: vec![Passage::default()],
        open: vec![(Element::default(), 0)],
        silent: 0,
        gap: Gap::None,
    };
    let mut rest = main(html);
    while let Some(at) = rest.find('<') {
        reader.text(&rest[..at]);
        rest = &rest[at..];
        let Some((tag, after)) = tag(rest) else {
            // A sign that begins no tag is text.
            reader.text("<");
            rest = &rest[1..];
            continue;
        };
        rest = after;
        match tag {
            Tag::Close(name) => reader.close(&name),
            Tag::Open(element) => {
                // Between these tags there is no markup.
                if matches!(&*element.name, "script" | "style") {
                    let end = format!("</{}", element.name);
                    rest = rest.find(&end).map_or("", |at| &rest[at..]);
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

/// What stands inside of `main`; the whole text where there is no such element.
fn main(html: &str) -> &str {
    let Some(start) = html.find("<main") else { return html };
    let inside = &html[start..];
    let inside = inside.find('>').map_or(inside, |end| &inside[end + 1..]);
    inside.rfind("</main").map_or(inside, |end| &inside[..end])
}

/// A page's short name: what `main` calls it in `data-name`, or its title.
pub fn title(html: &str) -> String {
    let name = html.find("<main").and_then(|at| {
        let tag = &html[at..at + html[at..].find('>')?];
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
#[derive(Default)]
struct Element<'h> {
    name: Cow<'h, str>,
    id: Cow<'h, str>,
    /// Its text is a heading.
    heading: bool,
    /// Its text is not read.
    silent: bool,
    /// What stands for its picture.
    alt: String,
}

enum Tag<'h> {
    Open(Element<'h>),
    Close(Cow<'h, str>),
    /// A comment, a declaration.
    Other,
}

/// Elements that have no end.
fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "param"
            | "source"
            | "track"
            | "wbr"
    )
}

/// Elements that stand within a word, and so begin no passage.
fn is_inline(name: &str) -> bool {
    matches!(
        name,
        "a" | "abbr"
            | "b"
            | "bdi"
            | "cite"
            | "code"
            | "del"
            | "dfn"
            | "em"
            | "i"
            | "ins"
            | "mark"
            | "q"
            | "s"
            | "small"
            | "span"
            | "strong"
            | "u"
    )
}

/// Elements whose text is a heading.
fn is_heading(name: &str) -> bool {
    matches!(name, "h1" | "h2" | "h3" | "h4" | "h5" | "h6")
}

/// Elements whose text is not the page's own.
fn is_silent(name: &str) -> bool {
    matches!(name, "nav" | "svg" | "script" | "style" | "template" | "select" | "button")
}

struct Reader<'h> {
    passages: Vec<Passage>,
    /// The elements around here, each with the passage to go on with behind it.
    open: Vec<(Element<'h>, usize)>,
    /// How many of them are silent.
    silent: usize,
    /// What stands between the text so far and the next.
    gap: Gap,
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
    fn open(&mut self, element: Element<'h>) {
        if !is_inline(&element.name) {
            self.gap = Gap::Break;
        }
        if self.silent == 0 && !element.silent {
            self.say(&element.alt);
        }
        if is_void(&element.name) {
            return;
        }
        self.silent += usize::from(element.silent);
        let name = &*element.name;
        let mut here = self.here();
        let addressed = !element.id.is_empty() && !is_inline(name) && name != "sup";
        // A second heading at the same address begins a passage too, so that each is found by its own.
        let second = is_heading(name) && !self.passages[here].heading.is_empty();
        if (addressed || second) && self.silent == 0 {
            let anchor =
                if addressed { element.id.clone().into_owned() } else { self.passages[here].anchor.clone() };
            here = self.passages.len();
            self.passages.push(Passage { anchor, ..Passage::default() });
            // A heading begins a passage that goes on behind it, to the end of what stands around it.
            if element.heading
                && let Some((_, within)) = self.open.last_mut()
            {
                *within = here;
            }
        }
        self.open.push((element, here));
    }

    fn close(&mut self, name: &str) {
        if !is_inline(name) {
            self.gap = Gap::Break;
        }
        let Some(at) = self.open.iter().rposition(|(element, _)| element.name == name) else { return };
        for (element, _) in self.open.drain(at..) {
            self.silent -= usize::from(element.silent);
        }
    }

    /// The passage that text belongs to.
    fn here(&self) -> usize {
        self.open.last().map_or(0, |(_, passage)| *passage)
    }

    fn text(&mut self, text: &str) {
        if self.silent == 0 {
            self.say(&plain(text));
        }
    }

    fn say(&mut self, text: &str) {
        let here = self.here();
        let heading = self.open.iter().any(|(element, _)| element.heading);
        let passage = &mut self.passages[here];
        let to = if heading { &mut passage.heading } else { &mut passage.text };
        if text.starts_with(char::is_whitespace) {
            self.gap = self.gap.max(Gap::Space);
        }
        let white = |byte: u8| matches!(byte, b'\t'..=b'\r' | b' ');
        // Among others than ASCII there is white space too.
        for word in between(text, white).flat_map(|part| part.split(char::is_whitespace)) {
            if word.is_empty() {
                continue;
            }
            if !to.is_empty() && self.gap != Gap::None {
                let apart = self.gap == Gap::Break && !to.ends_with(['.', '?', '!', ':', ';', '…', '”', '"']);
                to.push_str(if apart { " · " } else { " " });
            }
            to.push_str(word);
            self.gap = Gap::Space;
        }
        if text.ends_with(|c: char| !c.is_whitespace()) {
            self.gap = Gap::None;
        }
    }
}

/// The tag that a text begins with, and what stands behind it.
fn tag(text: &str) -> Option<(Tag<'_>, &str)> {
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
    let (heading, silent) = (is_heading(&name), is_silent(&name));
    let mut element = Element { name, heading, silent, ..Element::default() };
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        if let Some(after) = rest.strip_prefix('>') {
            let tag = if closes { Tag::Close(element.name) } else { Tag::Open(element) };
            return Some((tag, after));
        }
        let (key, value, after) = attribute(rest)?;
        rest = after;
        match key {
            "id" => {
                element.id = plain(value);
                // A term that can be linked to heads its meaning.
                element.heading |= element.name == "dt";
            }
            "alt" => element.alt = format!(" {} ", plain(value)),
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
    for quote in ['"', '\''] {
        if let Some(quoted) = value.strip_prefix(quote) {
            let end = quoted.find(quote)?;
            return Some((key, &quoted[..end], &quoted[end + 1..]));
        }
    }
    let end = value.find(|c: char| c.is_ascii_whitespace() || c == '>')?;
    Some((key, &value[..end], &value[end..]))
}

/// Text with its character references read: those that escaping writes, and numbers.
fn plain(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
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
