//! Reads the tags that an author wrote, to write harmless ones anew.

/// A tag.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Tag<'t> {
    /// Its name as written.
    pub(super) name: &'t str,
    /// Whether it is an end tag.
    pub(super) closes: bool,
    /// Its attributes with their values, entities unresolved.
    pub(super) attributes: Vec<(&'t str, &'t str)>,
}

/// A piece of HTML.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece<'t> {
    /// A tag.
    Tag(Tag<'t>),
    /// What stands between tags, entities unresolved.
    Text(&'t str),
}

impl<'t> Tag<'t> {
    /// Reads a whole tag, from `<` to `>`.
    pub(super) fn read(html: &'t str) -> Option<Self> {
        let (tag, rest) = Self::first(html)?;
        rest.is_empty().then_some(tag)
    }

    /// The tag at the start of a text, and what follows.
    fn first(html: &'t str) -> Option<(Self, &'t str)> {
        let inside = html.strip_prefix('<')?;
        let (closes, inside) = match inside.strip_prefix('/') {
            Some(inside) => (true, inside),
            None => (false, inside),
        };
        let length = inside.bytes().take_while(u8::is_ascii_alphanumeric).count();
        let (name, mut rest) = inside.split_at(length);
        if name.is_empty() {
            return None;
        }
        let mut attributes = Vec::new();
        loop {
            let behind = rest.trim_start_matches(is_space);
            if let Some(after) = behind.strip_prefix('>').or_else(|| behind.strip_prefix("/>")) {
                return Some((Self { name, closes, attributes }, after));
            }
            // An attribute is parted from what stands before it.
            if behind.len() == rest.len() {
                return None;
            }
            let (attribute, after) = attribute(behind)?;
            attributes.push(attribute);
            rest = after;
        }
    }
}

fn attribute(text: &str) -> Option<((&str, &str), &str)> {
    let end = text.find(|c: char| is_space(c) || matches!(c, '=' | '>' | '/' | '"' | '\'' | '<'))?;
    let (name, rest) = text.split_at(end);
    if name.is_empty() {
        return None;
    }
    let Some(value) = rest.trim_start_matches(is_space).strip_prefix('=') else {
        return Some(((name, ""), rest));
    };
    let value = value.trim_start_matches(is_space);
    for quote in ['"', '\''] {
        if let Some(value) = value.strip_prefix(quote) {
            let (value, rest) = value.split_once(quote)?;
            return Some(((name, value), rest));
        }
    }
    let end = value.find(|c: char| is_space(c) || c == '>')?;
    Some(((name, &value[..end]), &value[end..]))
}

fn is_space(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\n' | '\r' | '\u{c}')
}

/// A text of tags and words, in order; `None` where a `<` begins no tag.
pub(super) fn pieces(html: &str) -> Option<Vec<Piece<'_>>> {
    let mut pieces = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        if start > 0 {
            pieces.push(Piece::Text(&rest[..start]));
        }
        let (tag, after) = Tag::first(&rest[start..])?;
        pieces.push(Piece::Tag(tag));
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest));
    }
    Some(pieces)
}

/// Resolves the entities that HTML itself needs; others stay as written.
pub fn unescape(text: &str) -> String {
    // The last one is the ampersand, so that nothing is resolved twice.
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    entities.iter().fold(text.to_owned(), |text, (entity, sign)| text.replace(entity, sign))
}

#[cfg(test)]
mod tests {
    use super::{Tag, pieces, unescape};

    #[test]
    fn tags_and_attributes() {
        let check = |html: &str, name: &str, closes: bool, attributes: &[(&str, &str)]| {
            let tag = Tag::read(html).unwrap_or_else(|| panic!("{html}"));
            assert_eq!(
                (tag.name, tag.closes, tag.attributes.as_slice()),
                (name, closes, attributes),
                "{html}"
            );
        };
        check("<b>", "b", false, &[]);
        check("</b >", "b", true, &[]);
        check("<br/>", "br", false, &[]);
        check("<details open>", "details", false, &[("open", "")]);
        check("<abbr title='a > b'\n id=x>", "abbr", false, &[("title", "a > b"), ("id", "x")]);
        check("<b a = \"1\" b>", "b", false, &[("a", "1"), ("b", "")]);
        for wrong in
            ["<>", "< b>", "<b", "<b/x>", "<b a=>x", "<b =x>", "<b 'x'>", "<b>c", "<b a='1'b>", "<b\u{a0}a>"]
        {
            assert_eq!(Tag::read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn words_between_tags() {
        assert_eq!(pieces("a <b>c</b> d").map(|pieces| pieces.len()), Some(5));
        assert_eq!(pieces("a < b"), None);
        assert_eq!(unescape("&amp;lt; &lt; &#39;"), "&lt; < '");
    }
}
