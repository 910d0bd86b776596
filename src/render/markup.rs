//! Our own markup, piece by piece. This program wrote every tag of it, so it is balanced and escaped; it is no reader for
//! other HTML.

/// A piece of markup.
pub enum Piece<'m> {
    /// A tag: what stands between its brackets.
    Tag(&'m str),
    /// What stands between tags, as it is escaped. It is never empty.
    Text(&'m str),
}

/// The pieces of a text, in order.
pub fn pieces(markup: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = markup;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let (piece, behind) = match rest.strip_prefix('<').and_then(tag) {
            Some((tag, behind)) => (Piece::Tag(tag), behind),
            // A bracket that begins no tag is text.
            None => {
                let next = rest.bytes().skip(1).position(|byte| byte == b'<').map_or(rest.len(), |at| at + 1);
                let (text, behind) = rest.split_at(next);
                (Piece::Text(text), behind)
            }
        };
        rest = behind;
        Some(piece)
    })
}

/// What stands before the first `>` outside of quotation marks, and what behind it.
fn tag(text: &str) -> Option<(&str, &str)> {
    let mut quoted = false;
    let end = text.bytes().position(|byte| {
        quoted ^= byte == b'"';
        byte == b'>' && !quoted
    })?;
    Some((&text[..end], &text[end + 1..]))
}

#[cfg(test)]
mod tests {
    use super::{Piece, pieces};

    #[test]
    fn tags_end_outside_of_quotation_marks() {
        let check = |markup: &str, expected: &[&str]| {
            let found: Vec<String> = pieces(markup)
                .map(|piece| match piece {
                    Piece::Tag(tag) => format!("<{tag}>"),
                    Piece::Text(text) => text.to_owned(),
                })
                .collect();
            assert_eq!(found, expected, "{markup}");
        };
        check("", &[]);
        check("a<b title=\"x > y\">c</b>", &["a", "<b title=\"x > y\">", "c", "</b>"]);
        check("<hr><br>", &["<hr>", "<br>"]);
        check("a<b", &["a", "<b"]);
    }
}
