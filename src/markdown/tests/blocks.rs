use super::super::parse;
use super::{check, check_problems};

/// The one block of a page: its body, where its first and last lines come from.
#[track_caller]
fn check_block(text: &str, body: &str, range: &str) {
    let document = parse(text, 7);
    assert_eq!(document.blocks.len(), 1, "from {text:?}");
    let block = &document.blocks[0];
    let source = |range: std::ops::Range<usize>| &text[range.start - 7..range.end - 7];
    assert_eq!((block.body.as_str(), source(block.range.clone())), (body, range), "from {text:?}");
    assert_eq!(source(block.name_range.clone()), "chart");
    // Each line of the body is found in the file.
    let mut offset = 0;
    for line in block.body.split_inclusive('\n') {
        let place = block.place(offset) - 7;
        assert!(text[place..].starts_with(line.trim_end()), "{line:?} at {place} of {text:?}");
        offset += line.len();
    }
    assert!(block.place(usize::MAX / 2) <= text.len() + 7);
}

#[test]
fn bodies_and_their_places() {
    check_block("a\n\n```chart\nkind: x\n  y: z\n```\n", "kind: x\n  y: z\n", "kind: x\n  y: z\n");
    check_block("~~~ chart wide\na\n~~~\n", "a\n", "a\n");
    check_block("```chart\r\na\r\nb\r\n```\r\n", "a\nb\n", "a\r\nb\r\n");
    check_block("> ```chart\n> a: 1\n>\n> b: 2\n> ```\n", "a: 1\n\nb: 2\n", "a: 1\n>\n> b: 2\n");
    check_block("- x\n\n  ```chart\n  a: 1\n    b: 2\n  ```\n", "a: 1\n  b: 2\n", "a: 1\n    b: 2\n");
    check_block("```chart\n```\n", "", "");
    check_block("```chart", "", "");
    check_block("```chart\n{{ nps }}\n```", "{{ nps }}\n", "{{ nps }}\n");
}

#[test]
fn written_in_place() {
    check("a\n\n```chart\nx\n```\n\nb\n", "<p>a</p>\n[block chart]\n<p>b</p>\n");
    check("```rust x\n<a>\n```\n", "<pre><code class=\"language-rust\">&lt;a&gt;\n</code></pre>\n");
    check("```a\"b\nx\n```\n", "<pre><code class=\"language-a&quot;b\">x\n</code></pre>\n");
    assert!(parse("    chart\n", 0).blocks.is_empty());
}

#[test]
fn problems() {
    check_problems("```Chart\na\n```\n", &[("misspelt-block", "Chart")]);
    check_problems("```charts\na\n```\n", &[("misspelt-block", "charts")]);
    check_problems("```dart\na\n```\n", &[]);
    check_problems("a\n\n```chart\na\n\nb\n", &[("unclosed-fence", "```chart")]);
    check_problems("> ```\n> a\n> ```\n", &[]);
    check_problems("~~~~\na\n~~~~~~\n\nb\n", &[]);
}
