//! Hostile sizes. Work is counted, not timed: what is written and listed may grow no faster than the text.

use super::super::{MAX_BYTES, MAX_DEPTH, MAX_PROBLEMS, Reserved, parse};
use super::{Plainly, markup, written};

/// Bytes written and entries made for `n` repetitions.
fn work(make: &impl Fn(usize) -> String, n: usize) -> usize {
    let document = parse(&make(n), 0);
    assert!(document.problems.len() <= MAX_PROBLEMS + 1);
    let html = written(&document);
    markup::balanced(&markup::tokens(&html).expect("plain HTML")).expect("balanced");
    let lists =
        document.pieces.len() + document.links.len() + document.figures.len() + document.headings.len();
    html.len() + document.plain.len() + lists
}

#[track_caller]
fn check_linear(make: impl Fn(usize) -> String) {
    let (small, large) = (work(&make, 1_000), work(&make, 4_000));
    assert!(large <= small * 5 + 10_000, "{small} became {large} for {:?}…", make(3));
}

#[test]
fn repeated_openings() {
    for part in [
        "[",
        "![",
        "]",
        "(",
        "[a](",
        "[a](<b",
        "![[]()",
        "[a][",
        "[^",
        "[^a]",
        "*",
        "*a ",
        "a* ",
        "**a *b ",
        "_a ",
        "~a ",
        "`",
        "``a`",
        "{{",
        "{{ a ",
        "}}",
        "{",
        "{{a}}",
        "\\{{",
        "<",
        "<a ",
        "<!--",
        "<!-- a\n",
        "<?",
        "<![CDATA[",
        "<b>",
        "\"",
        "'a ",
        "...",
        "--",
        "&",
        "&amp;",
        "\\",
        "|",
        "a|b\n-|-\n",
        "a\n|-|\n",
        "a\n: b\n",
        "- ",
        "-\n",
        "> \n",
        ">a\n\n",
        "# ",
        "# a\n",
        "## a\n",
        "```\n",
        "```chart\n",
        "- [ ] a\n",
        "> [!NOTE]\n\n",
        "[a]: b\n",
        "[^a]: b\n",
        "é",
        "\u{0}",
        "\r",
        "\t",
        "a  \n",
        "==\n",
        "<b>",
        "</b>",
        "<b></b>",
        "<br>",
        "<kbd a=b>",
        "<abbr title='a'>a</abbr>",
        "<details>\n\n",
        "<details>\n<summary>a</summary>\n\n",
        "</details>\n\n",
        "<details><summary>a</summary></details>",
        "a <b>*a* ",
        "::: a\n",
        ":::\n",
        "::: a\n:::\n",
        "> ::: a\n",
        "```quotes\n```\n",
        "```lines\nlabel: a\n```\n",
    ] {
        check_linear(|n| part.repeat(n));
        check_linear(|n| format!("{}a", part.repeat(n)));
        check_linear(|n| format!("## {}", part.repeat(n)));
    }
}

#[test]
fn nested_pairs() {
    for (open, close) in [
        ("[", "](u)"),
        ("![", "](u)"),
        ("*", "*"),
        ("**a *b ", "* b**"),
        ("~~", "~~"),
        ("[", "]"),
        ("{{", "}}"),
    ] {
        check_linear(|n| open.repeat(n) + "a" + &close.repeat(n));
    }
}

#[test]
fn passages_take_one_reading() {
    for part in ["::: a\n", ":::\n", "::: a\nb\n:::\n", "```\n::: a\n```\n", "- ::: a\n", "> ::: a\n"] {
        let text = part.repeat(20_000);
        let reserved = Reserved::find(&text);
        for sees in [true, false] {
            assert_eq!(reserved.text_for(&text, |_| sees).len(), text.len(), "{part:?}");
        }
    }
}

#[test]
fn lists_that_grow() {
    check_linear(|n| (0..n).map(|k| format!("[^{k}]: a[^{k}]\n\n")).collect());
    check_linear(|n| (0..n).map(|k| format!("[{k}]: a\n[{k}]\n\n")).collect());
    check_linear(|n| "a[^a] ".repeat(n) + "\n\n[^a]: b\n");
    check_linear(|n| (0..n.isqrt() * 2).map(|k| "`".repeat(k) + "a").collect());
}

#[test]
fn deep_lines_are_not_read() {
    for line in [">", "> ", "- ", "* ", "1. ", "10) ", ": ", "[^a]: ", "- > ", "\t"] {
        let shallow = parse(&(line.repeat(MAX_DEPTH / 4) + "a"), 0);
        assert!(shallow.problems.iter().all(|p| p.kind.id() != "page-too-deep"), "{line:?}");
        let text = format!("a\n\n{}a", line.repeat(MAX_DEPTH + 1));
        let deep = parse(&text, 5);
        assert_eq!(deep.problems[0].kind.id(), "page-too-deep", "{line:?}");
        assert!(text[..deep.problems[0].range.end - 5].ends_with(line));
        assert!(written(&deep).starts_with("<pre>a\n"));
    }
    // A wide line of nothing opens nothing, and a long line that is cut out for some readers is such a line.
    let cut = format!("a\n::: leaders\n{}\n:::\nb\n", "word ".repeat(100));
    let seen = Reserved::find(&cut).text_for(&cut, |_| false).into_owned();
    for text in [" ".repeat(500), "\t".repeat(500), format!("a\n{}\nb", " ".repeat(500)), seen] {
        assert!(parse(&text, 0).problems.is_empty(), "{text:?}");
    }
    // Rules and table lines are no nesting.
    for text in
        ["-".repeat(500), "*".repeat(500), format!("a|b\n{}|-\n", "-".repeat(300)), ":-:|".repeat(300)]
    {
        assert!(parse(&text, 0).problems.is_empty(), "{text}");
    }
}

#[test]
fn depth_over_many_lines_is_cut() {
    let text: String = (0..MAX_DEPTH).map(|k| format!("{}- a\n", "  ".repeat(k))).collect();
    let document = parse(&text, 0);
    assert_eq!(document.problems[0].kind.id(), "page-too-deep");
    assert_eq!(document.words, MAX_DEPTH);
    assert!(markup::tokens(&written(&document)).is_ok_and(|tokens| markup::balanced(&tokens).is_ok()));
}

#[test]
fn large_pages_are_not_read() {
    let ten_megabytes = "`".repeat(10_000_000);
    let document = parse(&ten_megabytes, 3);
    assert_eq!(document.problems[0].kind.id(), "page-too-large");
    assert_eq!(document.problems[0].range, 3..3);
    assert_eq!(written(&document), "");
    assert!(parse(&"a ".repeat(MAX_BYTES / 2), 0).problems.is_empty());
}

#[test]
fn problems_are_capped() {
    let document = parse(&"{{ \n\n".repeat(MAX_PROBLEMS * 3), 0);
    assert_eq!(document.problems.len(), MAX_PROBLEMS + 1);
    assert_eq!(document.problems[MAX_PROBLEMS].kind.id(), "page-too-many-problems");
}

#[test]
fn a_long_destination_is_not_multiplied() {
    let text = format!("[a]: {}\n\n{}", "u".repeat(100_000), "[a]".repeat(100_000));
    let mut out = String::new();
    parse(&text, 0).write(&mut Plainly { prefix: "" }, &mut out);
    assert!(out.len() < 4 * text.len(), "{}", out.len());
}
