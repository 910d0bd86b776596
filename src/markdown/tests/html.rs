//! What each element of the language is written as.

use super::super::{LinkKind, parse};
use super::{Plainly, check, check_problems, markup};

#[test]
fn tables() {
    check(
        "| Stage & | Due |\n|:--|--:|\n| a | **b** |\n",
        "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"Stage &amp;, Due\"><table>\n<thead>\n<tr>\n\
         <th scope=\"col\" class=\"align-left\">Stage &amp;</th>\n<th scope=\"col\" class=\"align-right\">Due</th>\n\
         </tr>\n</thead>\n<tbody>\n<tr>\n<td class=\"align-left\">a</td>\n<td class=\"align-right\"><strong>b</strong></td>\n\
         </tr>\n</tbody>\n</table></div>\n",
    );
    // Without words in the header, the heading above names it; without either, nothing claims a name.
    let named = "## The *plan*\n\n| | |\n|-|-|\n| a | b |\n";
    assert!(super::written(&parse(named, 0)).contains("role=\"region\" aria-label=\"The plan\""));
    assert!(!super::written(&parse("| | |\n|-|-|\n", 0)).contains("region"));
}

#[test]
fn tasks() {
    check(
        "- [x] a *b*\n- [ ] c\n  - d\n",
        "<ul>\n<li><label class=\"task\"><input type=\"checkbox\" disabled checked> a <em>b</em></label></li>\n\
         <li><label class=\"task\"><input type=\"checkbox\" disabled> c</label><ul>\n<li>d</li>\n</ul>\n</li>\n</ul>\n",
    );
    check(
        "- [ ] a\n\n  b\n",
        "<ul>\n<li><p><label class=\"task\"><input type=\"checkbox\" disabled> a</label></p>\n<p>b</p>\n</li>\n</ul>\n",
    );
}

#[test]
fn a_task_that_is_a_heading_or_a_term() {
    check(
        "- [ ] a\n  ---\n",
        "<ul>\n<li><h2 id=\"a\"><label class=\"task\"><input type=\"checkbox\" disabled> a</label></h2>\n</li>\n</ul>\n",
    );
    check(
        "- [ ] a\n  : b\n",
        "<ul>\n<li><dl>\n<dt><label class=\"task\"><input type=\"checkbox\" disabled> a</label></dt>\n<dd>b</dd>\n\
         </dl>\n</li>\n</ul>\n",
    );
}

#[test]
fn a_task_whose_words_begin_a_line_later() {
    let html = super::written(&parse("- [x] \n  : a\n", 0));
    assert!(markup::balanced(&markup::tokens(&html).unwrap()).is_ok(), "{html}");
}

#[test]
fn definitions() {
    check("a\n: b\n", "<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>\n");
}

#[test]
fn alerts() {
    check(
        "> [!WARNING]\n> a\n",
        "<div class=\"alert alert-warning\" role=\"note\">\n<p class=\"alert-title\">Warning</p>\n<p>a</p>\n</div>\n",
    );
    check("> a\n", "<blockquote>\n<p>a</p>\n</blockquote>\n");
}

#[test]
fn footnotes() {
    check(
        "a[^x] b[^y] c[^X]\n\n[^y]: second\n[^x]: first\n\n    - list\n",
        "<p>a<sup class=\"footnote-reference\" id=\"fnref:1\"><a role=\"doc-noteref\" href=\"#fn:1\">1</a></sup> \
         b<sup class=\"footnote-reference\" id=\"fnref:2\"><a role=\"doc-noteref\" href=\"#fn:2\">2</a></sup> \
         c<sup class=\"footnote-reference\" id=\"fnref:1:2\"><a role=\"doc-noteref\" href=\"#fn:1\">1</a></sup></p>\n\
         <section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Footnotes\">\n<ol>\n\
         <li id=\"fn:1\"><p>first</p>\n<ul>\n<li>list</li>\n</ul>\n\
         <p><a role=\"doc-backlink\" href=\"#fnref:1\" aria-label=\"Back to text 1\">↩\u{fe0e}</a> \
         <a role=\"doc-backlink\" href=\"#fnref:1:2\" aria-label=\"Back to text 1\">↩\u{fe0e}</a></p></li>\n\
         <li id=\"fn:2\"><p>second <a role=\"doc-backlink\" href=\"#fnref:2\" aria-label=\"Back to text 2\">↩\u{fe0e}</a></p></li>\n\
         </ol>\n</section>\n",
    );
    check_problems("a\n\n[^x]: b\n", &[("unused-footnote", "[^x]: b\n")]);
    check_problems("a[^x]\n\n[^x]: b\n\n[^x]: c\n", &[("repeated-footnote", "[^x]: c\n")]);
}

#[test]
fn raw_html_is_text() {
    check("a <b>c</b>", "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n");
    check_problems("a <b>c</b>", &[("raw-html", "<b>")]);
    check("<div\nonclick=x>\n\na", "<pre>&lt;div\nonclick=x&gt;</pre>\n<p>a</p>\n");
    check_problems("<div>\nx\n</div>\n\na", &[("raw-html", "<div>\nx\n</div>\n")]);
    check("a <!-- b --> c", "<p>a  c</p>\n");
    check("<!-- a\n\nb -->\n\nc", "<p>c</p>\n");
    check_problems("<!-- a\n\nb -->\n\nc", &[]);
    check("<!-- a --> <b>", "<pre>&lt;b&gt;</pre>\n");
    check_problems("<!-- a", &[("unclosed-comment", "<!-- a")]);
    check("a < b & c > \"d\"", "<p>a &lt; b &amp; c &gt; “d”</p>\n");
}

#[test]
fn smart_punctuation_and_the_rest() {
    check("\"a\" -- b... ~~c~~", "<p>“a” – b… <del>c</del></p>\n");
    check("3. a\n4. b\n", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n");
    check("a  \nb\\\nc\nd", "<p>a<br>\nb<br>\nc\nd</p>\n");
    check("***", "<hr>\n");
    check("", "");
    // Front matter is split off elsewhere: three dashes are a rule.
    check("---\na: b\n", "<hr>\n<p>a: b</p>\n");
}

#[test]
fn one_sheet_holds_many_pages() {
    let document = parse("## A\n\nb[^1] [c](#a)\n\n[^1]: d\n", 0);
    assert_eq!(document.links[0].kind, LinkKind::Anchor("a".into()));
    let mut out = String::new();
    document.write(&mut Plainly { prefix: "p-" }, &mut out);
    for expected in
        ["id=\"p-a\"", "href=\"#p-fn:1\"", "id=\"p-fn:1\"", "id=\"p-fnref:1\"", "href=\"#p-fnref:1\""]
    {
        assert!(out.contains(expected), "{expected} in {out}");
    }
}
