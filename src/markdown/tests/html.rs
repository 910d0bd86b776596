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
    check("a <span>c</span>", "<p>a &lt;span&gt;c&lt;/span&gt;</p>\n");
    check_problems("a <span>c</span>", &[("raw-html", "<span>")]);
    check("<div\nonclick=x>\n\na", "<pre>&lt;div\nonclick=x&gt;</pre>\n<p>a</p>\n");
    check_problems("<div>\nx\n</div>\n\na", &[("raw-html", "<div>\nx\n</div>\n")]);
    check("a <!-- b --> c", "<p>a  c</p>\n");
    check("<!-- a\n\nb -->\n\nc", "<p>c</p>\n");
    check_problems("<!-- a\n\nb -->\n\nc", &[]);
    check("<!-- a --> <nav>", "<pre>&lt;nav&gt;</pre>\n");
    check_problems("<!-- a", &[("unclosed-comment", "<!-- a")]);
    check("a < b & c > \"d\"", "<p>a &lt; b &amp; c &gt; “d”</p>\n");
}

#[test]
fn tags_for_single_words_are_taken_over() {
    check("H<sub>2</sub>O, <KBD>Ctrl</KBD>", "<p>H<sub>2</sub>O, <kbd>Ctrl</kbd></p>\n");
    check("a<br>b<br/>c<wbr>d", "<p>a<br>b<br>c<wbr>d</p>\n");
    check("<b>*a* {{ b }}</b>", "<p><b><em>a</em> ‹b›</b></p>\n");
    check(
        "<abbr title=\"R&amp;D <'x'>\">RD</abbr>",
        "<p><abbr title=\"R&amp;D &lt;&#39;x&#39;&gt;\">RD</abbr></p>\n",
    );
    check_problems("<mark>a</mark>", &[]);
    assert_eq!(parse("H<sub>2</sub>O", 0).plain(), "H2O\n");
}

#[test]
fn no_attribute_is_taken_over() {
    check("<b onclick=x>a</b>", "<p><b>a</b></p>\n");
    check_problems("<b onclick=x>a</b>", &[("raw-html-attribute", "<b onclick=x>")]);
    check_problems("<br style='x'>", &[("raw-html-attribute", "<br style='x'>")]);
    check_problems(
        "<abbr title=\"{{ a }}\">b</abbr>",
        &[("figure-out-of-place", "<abbr title=\"{{ a }}\">")],
    );
}

#[test]
fn tags_end_where_their_surroundings_end() {
    check("a <b>c\n\nd", "<p>a <b>c</b></p>\n<p>d</p>\n");
    check_problems("a <b>c\n\nd", &[("unbalanced-tag", "<b>")]);
    check("*a <b>c* d</b>", "<p><em>a <b>c</b></em> d&lt;/b&gt;</p>\n");
    check("<b><i>a</b></i>", "<p><b><i>a&lt;/b&gt;</i></b></p>\n");
    check("- <b>a\n  - b\n", "<ul>\n<li><b>a</b><ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n");
    check(
        "- [ ] <b>a\n",
        "<ul>\n<li><label class=\"task\"><input type=\"checkbox\" disabled> <b>a</b></label></li>\n</ul>\n",
    );
    check("## <b>a {#c}\n", "<h2 id=\"c\"><b>a</b></h2>\n");
    check("[<b>a](b.md) c", "<p><a href=\"b.md\"><b>a</b></a> c</p>\n");
    check("</b> a", "<p>&lt;/b&gt; a</p>\n");
}

#[test]
fn a_part_can_be_folded() {
    check(
        "<details>\n<summary>Why <b>so</b> &amp; how</summary>\n\nA *b*.\n\n- c\n\n</details>\n\nd",
        "<details>\n<summary>Why <b>so</b> &amp; how</summary>\n<p>A <em>b</em>.</p>\n<ul>\n<li>c</li>\n</ul>\n</details>\n<p>d</p>\n",
    );
    check(
        "<details open>\n<summary>a</summary>\nb\n</details>\n",
        "<details open>\n<summary>a</summary>\n<p>\nb\n</p>\n</details>\n",
    );
    check_problems(
        "<details>\n<summary>a</summary>\n\nb",
        &[("unbalanced-tag", "<details>\n<summary>a</summary>\n")],
    );
    check("> <details>\n\na", "<blockquote>\n<details>\n</details>\n</blockquote>\n<p>a</p>\n");
    check_problems(
        "<details ontoggle=x>\n\na\n\n</details>",
        &[("raw-html-attribute", "<details ontoggle=x>\n")],
    );
    for text in [
        "</details>\n",
        "<details><script>x</script></details>\n",
        "<summary>a</summary>\n",
        "<details>\n<summary>a\n\nb</summary>\n",
        "<details><details>\n",
        "<details>\n<summary><b>a</summary>\n",
        "<details a='b>\n",
    ] {
        assert!(super::written(&parse(text, 0)).starts_with("<pre>&lt;"), "{text}");
    }
    assert_eq!(parse("<details>\n<summary>a b</summary>\n\nc\n\n</details>\n", 0).words, 3);
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
