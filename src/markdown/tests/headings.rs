use super::super::parse;
use super::super::slug::{Ids, slug};
use super::{check, check_problems};

#[track_caller]
fn check_ids(text: &str, expected: &[&str]) {
    let found: Vec<_> = parse(text, 0).headings.into_iter().map(|heading| heading.id).collect();
    assert_eq!(found, expected, "from {text:?}");
}

#[test]
fn ids() {
    check_ids("## What we *heard*\n", &["what-we-heard"]);
    check_ids("## Don't -- stop: `now`!\n", &["dont-stop-now"]);
    check_ids("## Größe & Élan 日本\n", &["größe-élan-日本"]);
    check_ids("## A\n\n## a\n\n## A!\n", &["a", "a-2", "a-3"]);
    check_ids("## a-2\n\n## a\n\n## a\n", &["a-2", "a", "a-3"]);
    check_ids("## ???\n\n## !!!\n", &["section", "section-2"]);
    check_ids("## Score {{ nps }}\n", &["score"]);
    check_ids("## Score {{ nps }} {#mark}\n", &["mark"]);
    check_ids("Score\n-----\n", &["score"]);
    check_ids("## A {#b} ##\n", &["b"]);
    check_ids("## A {#b\n", &["a-b"]);
    check_ids("## A \\{#b}\n", &["a-b"]);
    check_ids("## [a](b.md) {#c}\n", &["c"]);
}

#[test]
fn chosen_ids_leave_the_words() {
    check("## Our \"mark\" {#m-1.x}\n", "<h2 id=\"m-1.x\">Our “mark”</h2>\n");
    check("## **A** {#b}\n", "<h2 id=\"b\"><strong>A</strong></h2>\n");
}

#[test]
fn problems() {
    check_problems("# A\n", &[("top-heading", "# A\n")]);
    check_problems("## A\n\n#### B\n", &[("skipped-heading-level", "#### B\n")]);
    check_problems("### A\n", &[("skipped-heading-level", "### A\n")]);
    check_problems("## A\n\n### B\n\n## C\n", &[]);
    check_problems("##\n", &[("empty-heading", "##\n")]);
    check_problems("## {{ nps }}\n", &[]);
    check_problems("## A {#x}\n\n## B {#x}\n", &[("repeated-heading-id", "x")]);
    check_problems("## A {#fn:1}\n", &[("unusable-heading-id", "fn:1")]);
}

#[test]
fn many_equal_headings_take_one_try_each() {
    let mut ids = Ids::default();
    for number in 2..20_000 {
        ids.take("a".into());
        assert!(number > 0);
    }
    assert_eq!(ids.take("a".into()).0, "a-19999");
    assert_eq!(slug("Café\u{301}"), "café\u{301}");
}
