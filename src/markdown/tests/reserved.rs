//! Passages for one audience: what is left for whom, to the byte.

use proptest::prelude::*;

use super::super::{Reserved, ReservedFault, parse};

/// What a reader has who sees passages for `sees`; each blank line of a passage is shown as `.`.
#[track_caller]
fn check(text: &str, sees: &str, expected: &str) {
    let reserved = Reserved::find(text);
    let kept = reserved.text_for(text, |name| name == sees);
    assert_eq!(kept.len(), text.len(), "{text:?}");
    let lines: Vec<&str> = kept
        .lines()
        .map(|line| if line.trim().is_empty() && !line.is_empty() { "." } else { line })
        .collect();
    assert_eq!(lines.join("|"), expected, "{text:?}");
}

#[track_caller]
fn check_faults(text: &str, expected: &[(ReservedFault, &str)]) {
    let reserved = Reserved::find(text);
    let found: Vec<_> =
        reserved.problems.iter().map(|(range, fault)| (*fault, &text[range.clone()])).collect();
    assert_eq!(found, expected, "{text:?}");
}

#[test]
fn others_get_blank_lines() {
    let text = "a\n::: leaders\nb *c*\n:::\nd\n";
    check(text, "leaders", "a|.|b *c*|.|d");
    check(text, "staff", "a|.|.|.|d");
    check(":::leaders\nb\n:::", "leaders", ".|b|.");
    check("::: leaders :::\nb\n:::\n", "leaders", ".|.|.");
    check("a\r\n::: x\r\nb\r\n:::\r\nc\r\n", "y", "a|.|.|.|c");
    check("é\n::: x\né\n:::\né\n", "y", "é|.|.|.|é");
}

#[test]
fn a_passage_within_a_passage_is_for_who_sees_both() {
    let text = "::: a\n1\n::: b\n2\n:::\n3\n:::\n4\n";
    check(text, "a", ".|1|.|.|.|3|.|4");
    check(text, "b", ".|.|.|.|.|.|.|4");
}

#[test]
fn code_shows_the_marks() {
    check("```\n::: a\n```\nb\n", "", "```|::: a|```|b");
    check("    ::: a\n\nb\n", "", "    ::: a||b");
    // The line ends the item and with it the block of code: what follows is hidden, not shown as code.
    check("- a\n  ```\n::: x\nb\n:::\n", "", "- a|  ```|.|.|.");
    // A block that is never closed holds the mark that should end the passage.
    check("::: x\n```\na\n:::\nb\n", "", ".|.|.|.|.");
}

#[test]
fn indented_and_quoted_marks_hide_all_the_same() {
    check("  ::: x\n  a\n  :::\nb\n", "", ".|.|.|b");
    check("> ::: x\n> a\n> :::\nb\n", "", ".|.|.|b");
    check("- ::: x\n  a\n  :::\nb\n", "", ".|.|.|b");
    check_faults("- ::: x\n  a\n  :::\n", &[(ReservedFault::InList, "- ::: x")]);
}

#[test]
fn what_becomes_a_passage_once_a_line_is_cut_out_is_hidden_too() {
    // Without the stray line the last fence closes a block of code that it had opened before.
    let text = "```\n```\n- ```\n:::\n  ```\n:::\n\n::: x\n\nsecret\n\n:::\n";
    assert!(!Reserved::find(text).text_for(text, |_| false).contains("secret"));
}

#[test]
fn what_is_never_closed_hides_the_rest() {
    check("a\n::: x\nb\n", "", "a|.|.");
    check_faults("a\n::: x\nb\n", &[(ReservedFault::Unclosed, "::: x")]);
    check_faults("a\n:::\nb\n", &[(ReservedFault::Unopened, ":::")]);
    check("a\n:::\nb\n", "", "a|.|b");
    check_faults("a ::: b\n", &[]);
    check("a ::: b\n", "", "a ::: b");
}

#[test]
fn pages_that_are_not_read_hide_it_too() {
    let text = format!("{}\n::: x\nsecret\n:::\n", ">".repeat(500));
    let document = parse(&Reserved::find(&text).text_for(&text, |_| false), 0);
    assert!(!document.plain().contains("secret"));
}

/// Lines of which chance makes passages, with a word in some that only `x` may read.
fn lines() -> impl Strategy<Value = String> {
    let line = prop_oneof![
        3 => Just("::: x"), 3 => Just(":::"), 1 => Just("::: y"), 1 => Just("> ::: x"), 1 => Just("```"), 1 => Just("~~~"),
        1 => Just("- a"), 1 => Just("    b"), 1 => Just(""), 1 => Just("<div>"), 1 => Just("<!--"), 1 => Just("[^1]: c"), 1 => Just("# d"),
        2 => Just("word"), 1 => Just("  ```"), 1 => Just("- ```"), 1 => Just("|e|\n|-|"),
    ];
    proptest::collection::vec(line, 0..20).prop_map(|lines| lines.join("\n"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]

    /// Whatever stands around a passage that is opened outside of code and closed, nothing of it is left for others.
    #[test]
    fn nothing_of_a_passage_is_left(before in lines(), after in lines()) {
        let text = format!("{before}\n\n::: x\n\nsecret\n\n:::\n\n{after}");
        let reserved = Reserved::find(&text);
        let document = parse(&reserved.text_for(&text, |_| false), 0);
        // Where a block of code that the author left open swallows the mark, it is shown as code with the rest.
        let swallowed = document.plain().contains("::: x");
        prop_assert!(swallowed || !document.plain().contains("secret"));
        prop_assert_eq!(reserved.text_for(&text, |_| false).len(), text.len());
        for (range, _) in reserved.names() {
            prop_assert!(text.get(range.clone()).is_some());
        }
    }
}
