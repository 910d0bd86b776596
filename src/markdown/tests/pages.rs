//! Whole pages: one reading, many writings; and what a search finds in them.

use super::super::parse;
use super::written;

#[test]
fn plain_text_is_a_line_for_each_block() {
    let text = "## A *b*\n\nc `d`\ne\n\n- f\n- g\n\n| h | i |\n|---|---|\n| j | k |\n\n```chart\nl\n```\n\n![m](n.png)\n";
    let document = parse(text, 0);
    assert_eq!(document.plain(), "A b\nc d e\nf\ng\nh i \nj k \nm\n");
    assert_eq!(document.words, 12);
    assert_eq!(&document.plain()[document.headings[0].plain.clone()], "A b");
}

#[test]
fn writing_twice_gives_the_same_bytes() {
    let text = include_str!("../../../tests/markdown/commonmark-0.31.2.txt");
    let document = parse(text, 0);
    assert_eq!(written(&document), written(&document));
    assert_eq!(written(&document), written(&parse(text, 0)));
}

#[test]
fn ranges_count_from_the_start_of_the_file() {
    let text = "# A\n\n[b](c.md) {{ d }} {{ }}\n\n```chart\ne\n```\n";
    let (here, there) = (parse(text, 0), parse(text, 1000));
    assert_eq!(here.links[0].range.start + 1000, there.links[0].range.start);
    assert_eq!(here.figures[0].name.range.start + 1000, there.figures[0].name.range.start);
    assert_eq!(here.blocks[0].place(0) + 1000, there.blocks[0].place(0));
    assert_eq!(here.headings[0].range.end + 1000, there.headings[0].range.end);
    assert_eq!(here.problems[1].range.start + 1000, there.problems[1].range.start);
}
