//! Nothing that an author or a customer writes becomes a script, a handler, or a call to another site.

use proptest::prelude::*;

use super::markup::{Token, balanced, tokens};
use super::{parse, shown, written};

/// Public lists of attacks; each names its source and licence at its head.
const ATTACKS_BLEACH: &str = include_str!("../../../tests/markdown/attacks-bleach.txt");
const ATTACKS_AMMONIA: &str = include_str!("../../../tests/markdown/attacks-ammonia.txt");
const ATTACKS_BLNS: &str = include_str!("../../../tests/markdown/attacks-blns.txt");
const ATTACKS: &str = include_str!("../../../tests/markdown/attacks.txt");

const ELEMENTS: &[&str] = &[
    "a",
    "abbr",
    "audio",
    "b",
    "blockquote",
    "br",
    "cite",
    "code",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "input",
    "ins",
    "kbd",
    "label",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "samp",
    "section",
    "small",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "u",
    "ul",
    "var",
    "video",
    "wbr",
];

const ATTRIBUTES: &[&str] = &[
    "alt",
    "aria-label",
    "checked",
    "class",
    "controls",
    "disabled",
    "href",
    "id",
    "loading",
    "open",
    "preload",
    "role",
    "scope",
    "src",
    "start",
    "tabindex",
    "title",
    "type",
];

/// Why the HTML of a page is not safe.
fn fault(text: &str) -> Result<(), String> {
    let tokens = tokens(&written(&parse(text, 0)))?;
    balanced(&tokens)?;
    let mut links = 0;
    for token in &tokens {
        match token {
            Token::Open { name, attributes } => {
                if !ELEMENTS.contains(&name.as_str()) {
                    return Err(format!("element {name}"));
                }
                links += usize::from(name == "a");
                if links > 1 {
                    return Err("a link within a link".into());
                }
                for (attribute, value) in attributes {
                    if !ATTRIBUTES.contains(&attribute.as_str()) {
                        return Err(format!("attribute {attribute}"));
                    }
                    match attribute.as_str() {
                        "src" => stays_here(value)?,
                        "href" if !is_allowed(value) => stays_here(value)?,
                        _ => {}
                    }
                }
            }
            Token::Close { name } if name == "a" => links -= 1,
            _ => {}
        }
    }
    Ok(())
}

fn is_allowed(address: &str) -> bool {
    let address = address.to_lowercase();
    ["http://", "https://", "mailto:", "tel:"].iter().any(|scheme| address.starts_with(scheme))
}

/// As a browser reads an address: without white space and controls, `\` as `/`.
fn stays_here(address: &str) -> Result<(), String> {
    let read: String =
        address.chars().filter(|c| *c > ' ').map(|c| if c == '\\' { '/' } else { c }).collect();
    let scheme = read.split(['/', '?', '#']).next().unwrap_or("").contains(':');
    if scheme || read.starts_with("//") { Err(format!("leads out: {address:?}")) } else { Ok(()) }
}

#[track_caller]
fn check_safe(text: &str) {
    assert_eq!(fault(text), Ok(()), "from {text:?}");
}

#[test]
fn public_attacks_in_every_place() {
    let files = [ATTACKS_BLEACH, ATTACKS_AMMONIA, ATTACKS_BLNS, ATTACKS];
    let attacks = files.into_iter().flat_map(|file| file.split("\n\n").skip(1));
    let mut count = 0;
    for attack in attacks {
        count += 1;
        check_safe(attack);
        for place in [
            "a @ b",
            "## @",
            "## a {#@}",
            "[a](@)",
            "[a](<@>)",
            "[@](b.md)",
            "[a](b.md \"@\")",
            "![@](b.png)",
            "![a](@)",
            "![a](b.png '@')",
            "<@>",
            "[a]\n\n[a]: @ '@'",
            "```@\n@\n```",
            "`@`",
            "> @",
            "- @",
            "- [ ] @",
            "|@|\n|-|\n|@|",
            "a[^@]\n\n[^@]: @",
            "a\n: @",
            "{{ @ }}",
            "```chart\n@\n```",
            "> [!@]\n> @",
            "<!-- @",
            "<b>@</b>",
            "<b @>a</b>",
            "<abbr title='@'>a</abbr>",
            "<details>\n<summary>@</summary>\n\n@\n\n</details>",
            "<details @>\n\na\n\n</details>",
            "::: @\n\n@\n\n:::",
        ] {
            check_safe(&place.replace('@', attack));
        }
    }
    assert!(count > 550, "{count}");
}

/// Text made of what means something, so that chance meets it.
fn markdown() -> impl Strategy<Value = String> {
    let parts = prop_oneof![
        8 => proptest::sample::select(vec![
            "a", "b ", "é", "日", "\n", "\n\n", "> ", ">", "- ", "* ", "1. ", "+\t", "  ", "    ", "\t", "[", "]", "(", ")", "](", "[^1]",
            "[^1]: ", "[a]: u", "![", "`", "``", "```\n", "```chart\n", "~~~\n", "*", "**", "_", "~~", "|", "|-|\n", "a|b\n-|-\n", ": ", "\n: ",
            "<", ">", "<a>", "</b>", "<!--", "-->", "<div>\n", "<script>", "<b>", "<sub>", "</sub>", "<br>", "<kbd onclick=x>", "<abbr title='a'>", "<details>\n", "<summary>",
            "</summary>\n", "</details>\n", "<details open>\n<summary>a</summary>\n\n", "::: a\n", ":::\n", "&amp;", "&#0;", "&", "\\", "\"", "'", "--", "...", "{{", "}}",
            "{{ a }}", "{{ a@b.c }}", "\\{{", "# ", "## ", "{#id}", "{#", "}", "===\n", "---\n", "[ ] ", "- [x] ", "> [!NOTE]\n",
            "http://a", "<http://a>", "<a@b.c>", "javascript:", "x.png", "x.md", "#", "//", "\u{a0}", "\r\n", "\r", "\u{2028}", "\0", "\u{b}",
            "\u{85}", "  \n", "- [ ] a\n  ---\n", "- [ ] a\n  : b\n", "onclick=x",
        ]).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    proptest::collection::vec(parts, 0..40).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn whatever_is_written_is_safe(text in markdown()) {
        prop_assert_eq!(fault(&text), Ok(()));
    }

    #[test]
    fn the_parser_never_gives_up(text in markdown()) {
        let document = parse(&text, 0);
        prop_assert!(document.problems.iter().all(|p| p.kind.id() != "page-unreadable"));
    }

    #[test]
    fn ranges_index_the_text(text in markdown(), base in 0usize..100) {
        let document = parse(&text, base);
        let file = "-".repeat(base) + &text;
        for problem in &document.problems {
            prop_assert!(file.get(problem.range.clone()).is_some());
        }
        for link in &document.links {
            prop_assert!(file.get(link.range.clone()).is_some());
        }
        for heading in &document.headings {
            prop_assert!(file.get(heading.range.clone()).is_some());
            prop_assert!(document.plain().get(heading.plain.clone()).is_some());
        }
        for block in &document.blocks {
            prop_assert!(file.get(block.range.clone()).is_some());
            prop_assert!(block.place(block.body.len()) <= file.len());
        }
        for figure in &document.figures {
            let source = &file[figure.range.clone()];
            prop_assert!(source.starts_with("{{") && source.ends_with("}}"));
            for segment in [Some(&figure.name), figure.stage.as_ref(), figure.part.as_ref()].into_iter().flatten() {
                prop_assert_eq!(&file[segment.range.clone()], &segment.text);
            }
        }
    }

    /// Figures between words, quotes and emphasis are found, in order; those in code or behind a backslash are not.
    #[test]
    fn figures_are_those_outside_code(parts in proptest::collection::vec((0usize..8, "[a-z]{1,6}(@[a-z]{1,3}(-[a-z])?)?(\\.[a-z_]{1,4}[a-z])?"), 1..12)) {
        let mut text = String::new();
        let mut expected = Vec::new();
        for (form, name) in &parts {
            let figure = format!("{{{{ {name} }}}}");
            match form {
                0 => text += &format!("`{figure}` "),
                1 => text += &format!("\\{figure} "),
                2 => text += &format!("\n\n```\n{figure}\n```\n\n"),
                _ => {
                    expected.push(format!("‹{name}›"));
                    text += &match form {
                        3 => format!("**{figure}** "),
                        4 => format!("\"{figure}\" -- "),
                        5 => format!("\n\n- {figure}\n\n"),
                        6 => format!("[x {figure}](y.md)\n"),
                        _ => format!("it's {figure}... "),
                    };
                }
            }
        }
        let document = parse(&text, 0);
        prop_assert_eq!(document.figures.iter().map(shown).collect::<Vec<_>>(), expected);
        prop_assert!(document.problems.is_empty());
    }
}
