//! The leader's note in a mail: its markup is this program's own, made from Markdown, and every text in it is escaped.

use crate::markdown::unescape;
use crate::render::markup::{Piece, pieces};

/// Styles for elements that mail programs would set in their own way.
const STYLES: [(&str, &str); 9] = [
    ("p", "margin:8px 0 0 0;"),
    ("ul", "margin:8px 0 0 0;padding:0 0 0 24px;"),
    ("ol", "margin:8px 0 0 0;padding:0 0 0 24px;"),
    ("li", "margin:4px 0 0 0;"),
    ("blockquote", "margin:8px 0 0 0;padding:0 0 0 16px;"),
    ("pre", "margin:8px 0 0 0;white-space:pre-wrap;"),
    ("table", "margin:8px 0 0 0;"),
    ("th", "padding:4px 12px 4px 0;text-align:left;"),
    ("td", "padding:4px 12px 4px 0;text-align:left;"),
];

/// The name of a tag; a closing one keeps its slash.
fn name(tag: &str) -> &str {
    tag.split([' ', '\n']).next().unwrap_or("")
}

/// The note with styles in its elements, headings of its own level, without ids and classes, and without links that lead
/// nowhere from an inbox.
pub fn dress(markup: &str) -> String {
    let mut out = String::with_capacity(markup.len() + 512);
    // Whether each link that is open stays one.
    let mut links: Vec<bool> = Vec::new();
    for piece in pieces(markup) {
        let tag = match piece {
            Piece::Text(text) => {
                out.push_str(text);
                continue;
            }
            Piece::Tag(tag) => tag,
        };
        match name(tag) {
            "a" => {
                let outside = address(tag).filter(|to| !to.starts_with('#'));
                links.push(outside.is_some());
                if let Some(to) = outside {
                    out.push_str(&format!("<a class=\"link\" href=\"{to}\">"));
                }
            }
            "/a" => {
                if links.pop() == Some(true) {
                    out.push_str("</a>");
                }
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => out.push_str("<p style=\"margin:16px 0 0 0;\"><b>"),
            "/h1" | "/h2" | "/h3" | "/h4" | "/h5" | "/h6" => out.push_str("</b></p>"),
            name => match STYLES.iter().find(|(known, _)| *known == name) {
                Some((_, style)) => {
                    let start =
                        attribute(tag, "start").map(|n| format!(" start=\"{n}\"")).unwrap_or_default();
                    out.push_str(&format!("<{name}{start} style=\"{style}\">"));
                }
                None => out.push_str(&format!("<{name}>")),
            },
        }
    }
    out
}

fn address(tag: &str) -> Option<&str> {
    attribute(tag, "href")
}

fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}

/// The note as paragraphs of text; an address stands behind the words that link to it.
pub fn undress(markup: &str) -> Vec<String> {
    let mut paragraphs = Vec::new();
    let mut now = String::new();
    let mut to: Vec<Option<String>> = Vec::new();
    for piece in pieces(markup) {
        match piece {
            Piece::Text(text) => now.push_str(&unescaped(text)),
            Piece::Tag(tag) => match name(tag) {
                "a" => to.push(address(tag).filter(|to| !to.starts_with('#')).map(unescaped)),
                "/a" => {
                    if let Some(to) = to.pop().flatten() {
                        now.push_str(&format!(" <{to}>"));
                    }
                }
                "li" => {
                    end(&mut now, &mut paragraphs);
                    now.push_str("- ");
                }
                "br" | "br/" | "td" | "th" => now.push(' '),
                "em" | "/em" | "strong" | "/strong" | "code" | "/code" | "span" | "/span" | "sup"
                | "/sup" | "sub" | "/sub" | "del" | "/del" => {}
                // A paragraph right within an item of a list is that item.
                "p" if now == "- " => {}
                _ => end(&mut now, &mut paragraphs),
            },
        }
    }
    end(&mut now, &mut paragraphs);
    paragraphs
}

fn end(now: &mut String, paragraphs: &mut Vec<String>) {
    let text = now.split_whitespace().collect::<Vec<_>>().join(" ");
    if !text.is_empty() && text != "-" {
        paragraphs.push(text);
    }
    now.clear();
}

/// Text as it was before it was escaped, by the writer of Markdown or by templates.
fn unescaped(text: &str) -> String {
    unescape(&text.replace("&#x27;", "'"))
}

#[cfg(test)]
mod tests {
    use super::{dress, undress};

    #[test]
    fn a_note_is_dressed_for_mail_programs() {
        let check = |markup: &str, expected: &str| assert_eq!(dress(markup), expected);
        check("<p>One &lt;b&gt;</p>", "<p style=\"margin:8px 0 0 0;\">One &lt;b&gt;</p>");
        check("<h2 id=\"why\">Why</h2>", "<p style=\"margin:16px 0 0 0;\"><b>Why</b></p>");
        check(
            "<ol start=\"3\"><li>x</li></ol>",
            "<ol start=\"3\" style=\"margin:8px 0 0 0;padding:0 0 0 24px;\"><li style=\"margin:4px 0 0 0;\">x</li></ol>",
        );
        check(
            "<a href=\"#fn\">1</a> <a rel=\"x\" href=\"https://a.example\">a</a>",
            "1 <a class=\"link\" href=\"https://a.example\">a</a>",
        );
        check("<span class=\"live\">+41</span>", "<span>+41</span>");
    }

    #[test]
    fn a_note_reads_as_text() {
        let check = |markup: &str, expected: &[&str]| assert_eq!(undress(markup), expected);
        check("<p>One &amp;lt; two\nthree</p>\n<p>Four</p>", &["One &lt; two three", "Four"]);
        check("<ul>\n<li>a</li>\n<li><p>b <em>c</em></p></li></ul>", &["- a", "- b c"]);
        check(
            "<p><a href=\"https://a.example/?x=1&amp;y=2\">Look</a> at it</p>",
            &["Look <https://a.example/?x=1&y=2> at it"],
        );
        check("<p>See <a href=\"#\">this</a></p>", &["See this"]);
        check("", &[]);
    }
}
