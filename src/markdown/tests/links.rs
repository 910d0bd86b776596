use super::super::{LinkKind, LinkRole, parse};
use super::{check, check_problems};

/// The one link of a page: its kind, and the text of the file that its range points at.
#[track_caller]
fn check_link(text: &str, kind: LinkKind, at: &str) {
    let document = parse(text, 100);
    assert_eq!(document.links.len(), 1, "from {text:?}: {:?}", document.problems);
    assert_eq!(document.links[0].kind, kind, "from {text:?}");
    let range = document.links[0].range.clone();
    assert_eq!(&text[range.start - 100..range.end - 100], at, "from {text:?}");
}

fn page(path: &str) -> LinkKind {
    LinkKind::Page { path: path.into(), anchor: None }
}

fn media(path: &str) -> LinkKind {
    LinkKind::Media { path: path.into(), suffix: String::new() }
}

#[test]
fn kinds() {
    check_link("[a](b.md)", page("b.md"), "b.md");
    check_link(
        "[a](../c/b.md#d)",
        LinkKind::Page { path: "../c/b.md".into(), anchor: Some("d".into()) },
        "../c/b.md#d",
    );
    check_link("[a](../customers.html)", page("../customers.html"), "../customers.html");
    check_link("[a](folder/)", page("folder/"), "folder/");
    check_link("[a](..)", page(".."), "..");
    check_link("[a](/playbook/b.md)", page("/playbook/b.md"), "/playbook/b.md");
    check_link("[a](plan.pdf)", media("plan.pdf"), "plan.pdf");
    check_link("[a](my%20plan.pdf)", media("my plan.pdf"), "my%20plan.pdf");
    check_link("[a](<my plan.pdf>)", media("my plan.pdf"), "my plan.pdf");
    check_link(
        "[a](f.mp4#t=10)",
        LinkKind::Media { path: "f.mp4".into(), suffix: "#t=10".into() },
        "f.mp4#t=10",
    );
    check_link("[a](#b)", LinkKind::Anchor("b".into()), "#b");
    check_link("[a](https://b.example/c)", LinkKind::External, "https://b.example/c");
    check_link("<HTTP://b.example>", LinkKind::External, "HTTP://b.example");
    check_link("<a@b.example>", LinkKind::Mail, "a@b.example");
    check_link("[a](mailto:a@b.example)", LinkKind::Mail, "mailto:a@b.example");
    check_link("[a](tel:+4412345)", LinkKind::Telephone, "tel:+4412345");
}

#[test]
fn ranges() {
    check_link("x [a *b* `]( `](c.md \"t\") y", page("c.md"), "c.md");
    check_link("[](c.md)", page("c.md"), "c.md");
    check_link("[a\\](b)](c.md)", page("c.md"), "c.md");
    check_link("[a](\n  c.md 't')", page("c.md"), "c.md");
    check_link("> [a](\n> c.md)", page("c.md"), "c.md");
    check_link("[a](c(d).md)", page("c(d).md"), "c(d).md");
    check_link("[a][b]\n\n[b]: c.md 't'\n", page("c.md"), "c.md");
    check_link("[b][]\n\n[b]: <c d.md>\n", page("c d.md"), "c d.md");
    check_link("[é]\n\n[É]:\n c.md\n", page("c.md"), "c.md");
    check_link("![a *b*](c.png \"t\")", media("c.png"), "c.png");
}

#[test]
fn addresses_are_escaped() {
    check("[a](b%20c&d.md)", "<p><a href=\"b%20c&amp;d.md\">a</a></p>\n");
    check("[a](<b\"c'd.md>)", "<p><a href=\"b%22c&#39;d.md\">a</a></p>\n");
    check("[a](b.md '\"x\" <')", "<p><a href=\"b.md\" title=\"&quot;x&quot; &lt;\">a</a></p>\n");
    check("<a+b@c.example>", "<p><a href=\"mailto:a+b@c.example\">a+b@c.example</a></p>\n");
}

#[test]
fn refused_links_are_text() {
    check("[a *b*](javascript:alert)", "<p>a <em>b</em></p>\n");
    for address in [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "&#106;avascript:alert(1)",
        "javascript&colon;alert(1)",
        "<java&Tab;script:alert(1)>",
        "<java&NewLine;script:alert(1)>",
        "<&#1;javascript:alert(1)>",
        "vbscript:x",
        "data:text/html,x",
        "file:///etc/passwd",
        "blob:x",
        "//evil.example/x",
        "/\\evil.example",
        "\\\\\\\\evil.example",
        "C:\\x",
        "java%73cript:alert(1)",
    ] {
        let text = format!("[a]({address})");
        check(&text, "<p>a</p>\n");
        let document = parse(&text, 0);
        assert_eq!(document.problems[0].kind.id(), "link-scheme", "{text}");
        assert!(text.contains(&text[document.problems[0].range.clone()]));
        check(&format!("![a]({address})"), "<p>a</p>\n");
    }
    check_problems("[a]()", &[("empty-link", "")]);
    check_problems("[a](http:)", &[("empty-link", "http:")]);
    check_problems("[a](javascript:x)", &[("link-scheme", "javascript:x")]);
    check_problems("[a][b]\n\n[b]: data:x\n", &[("link-scheme", "data:x")]);
}

#[test]
fn missing_references() {
    check_problems("[a][b]", &[("missing-reference", "[a][b]")]);
    check_problems("[a][]", &[("missing-reference", "[a]")]);
    check_problems("[a] [x]", &[]);
    check_problems("a[^b] \\[^c] [^d e] [^]", &[("missing-footnote", "[^b]")]);
}

#[test]
fn media_by_extension() {
    check("![a <b](c.svg)", "<p><img loading=\"lazy\" src=\"c.svg\" alt=\"a &lt;b\"></p>\n");
    check("![a](c.MP3)", "<p><audio controls preload=\"none\" src=\"c.MP3\" aria-label=\"a\"></audio></p>\n");
    check(
        "![a](c.mp4#t=2)",
        "<p><video controls preload=\"none\" src=\"c.mp4#t=2\" aria-label=\"a\"></video></p>\n",
    );
    check(
        "[![a](c.png 't')](d.md)",
        "<p><a href=\"d.md\"><img loading=\"lazy\" src=\"c.png\" alt=\"a\" title=\"t\"></a></p>\n",
    );
    let roles: Vec<_> =
        parse("![a](b.png) ![a](b.ogg) ![a](b.webm) [a](b.webm)", 0).links.iter().map(|l| l.role).collect();
    assert_eq!(roles, [LinkRole::Image, LinkRole::Audio, LinkRole::Video, LinkRole::Link]);
}

#[test]
fn media_that_cannot_be_shown() {
    check("![a](https://b.example/c.png)", "<p>a</p>\n");
    check_problems("![a](https://b.example/c.png)", &[("remote-media", "https://b.example/c.png")]);
    check_problems("![a](b.md)", &[("not-media", "b.md")]);
    check_problems("![a](#b)", &[("not-media", "#b")]);
    check_problems("![](b.png)", &[("missing-alternative", "![](b.png)")]);
}

#[test]
fn addresses_given_by_the_caller_stay_in_the_site() {
    use super::super::{Block, Figure, Fill, Link, Word};
    struct Astray;
    impl Fill for Astray {
        fn figure(&mut self, _: &Figure, _: &mut String) {}
        fn block(&mut self, _: &Block, _: &mut String) {}
        fn link<'a>(&'a mut self, link: &'a Link) -> std::borrow::Cow<'a, str> {
            match &link.kind {
                LinkKind::Page { path, .. } | LinkKind::Media { path, .. } => path.into(),
                _ => "a\"b<c".into(),
            }
        }
        fn word(&mut self, _: Word) -> std::borrow::Cow<'_, str> {
            "".into()
        }
    }
    let mut out = String::new();
    // Decoded, this path would lead to another site.
    parse("[a](%2F/evil.example) [b](#x)", 0).write(&mut Astray, &mut out);
    assert_eq!(out, "<p><a href=\"#\">a</a> <a href=\"a%22b%3Cc\">b</a></p>\n");
}
