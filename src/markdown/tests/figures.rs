use super::super::figure::read;
use super::super::{FigureFault, ProblemKind, parse};
use super::{check, check_problems, shown, written};

/// The figures of a page, each with the text that its range points at.
#[track_caller]
fn check_figures(text: &str, expected: &[(&str, &str)]) {
    let before = "title: x\n";
    let file = format!("{before}{text}");
    let document = parse(text, before.len());
    let found: Vec<_> = document.figures.iter().map(|f| (shown(f), &file[f.range.clone()])).collect();
    let found: Vec<_> = found.iter().map(|(figure, text)| (figure.as_str(), *text)).collect();
    assert_eq!(found, expected, "from {text:?}");
    for figure in &document.figures {
        for segment in [Some(&figure.name), figure.stage.as_ref(), figure.part.as_ref()].into_iter().flatten()
        {
            assert_eq!(&file[segment.range.clone()], segment.text);
        }
    }
}

#[track_caller]
fn check_fault(text: &str, expected: FigureFault, at: &str) {
    let problems = parse(text, 0).problems;
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert_eq!(problems[0].kind, ProblemKind::Figure(expected), "from {text:?}");
    assert_eq!(&text[problems[0].range.clone()], at, "from {text:?}");
}

#[test]
fn all_forms() {
    check_figures("{{ nps }}", &[("‹nps›", "{{ nps }}")]);
    check_figures("{{nps}}", &[("‹nps›", "{{nps}}")]);
    check_figures("a {{ nps.change }} b", &[("‹nps.change›", "{{ nps.change }}")]);
    check_figures("{{ csat@delivery }}", &[("‹csat@delivery›", "{{ csat@delivery }}")]);
    check_figures(
        "{{ csat@first-use.change }}",
        &[("‹csat@first-use.change›", "{{ csat@first-use.change }}")],
    );
    check_figures("{{ a }}{{ b }}", &[("‹a›", "{{ a }}"), ("‹b›", "{{ b }}")]);
    check_figures("é {{ nps }}", &[("‹nps›", "{{ nps }}")]);
}

#[test]
fn wherever_text_stands() {
    check("{{ nps }}", "<p>‹nps›</p>\n");
    check("## Now {{ nps }} {#now}\n", "<h2 id=\"now\">Now ‹nps›</h2>\n");
    check("- {{ nps }} and **{{ a.b }}**", "<ul>\n<li>‹nps› and <strong>‹a.b›</strong></li>\n</ul>\n");
    check("[see {{ nps }}](x.md)", "<p><a href=\"x.md\">see ‹nps›</a></p>\n");
    check_figures("> a\n> {{ nps }}\n", &[("‹nps›", "{{ nps }}")]);
    check_figures("| a |\n|---|\n| {{ nps }} |\n", &[("‹nps›", "{{ nps }}")]);
    check_figures("term {{ a }}\n: meaning {{ b }}\n", &[("‹a›", "{{ a }}"), ("‹b›", "{{ b }}")]);
    check_figures("x[^1]\n\n[^1]: {{ nps }}\n", &[("‹nps›", "{{ nps }}")]);
    assert!(parse("[{{ a }}](x.md)", 0).figures[0].in_link);
    assert!(!parse("[a](x.md) {{ a }}", 0).figures[0].in_link);
}

#[test]
fn names_that_look_like_markup() {
    check_figures("{{ a--b }} -- {{ c_d_e }}", &[("‹a--b›", "{{ a--b }}"), ("‹c_d_e›", "{{ c_d_e }}")]);
    check("it's {{ a--b }}", "<p>it’s ‹a--b›</p>\n");
    check("\"{{ nps }}\"", "<p>“‹nps›”</p>\n");
}

#[test]
fn wrapped_by_an_editor() {
    check_figures("now {{ csat@delivery\n}} x", &[("‹csat@delivery›", "{{ csat@delivery\n}}")]);
    check_figures("> now {{\n> nps }}", &[("‹nps›", "{{\n> nps }}")]);
}

#[test]
fn not_in_code_nor_escaped() {
    check("`{{ nps }}`", "<p><code>{{ nps }}</code></p>\n");
    check("    {{ nps }}", "<pre><code>{{ nps }}</code></pre>\n");
    check("```\n{{ nps }}\n```\n", "<pre><code>{{ nps }}\n</code></pre>\n");
    check("\\{{ nps }}", "<p>{{ nps }}</p>\n");
    check("{\\{ nps }}", "<p>{{ nps }}</p>\n");
    check("&lbrace;{ nps }}", "<p>{{ nps }}</p>\n");
    // Two backslashes are one, shown; the braces are in use again.
    check("\\\\{{ nps }}", "<p>\\‹nps›</p>\n");
    check("a }} b { c } {", "<p>a }} b { c } {</p>\n");
    assert!(parse("\\{{ nps }} `{{ a` a }} b", 0).problems.is_empty());
}

#[test]
fn faults_point_at_the_place() {
    check_fault("a {{ nps b", FigureFault::Unclosed, "{{");
    check_fault("a {{ *nps* }}", FigureFault::Unclosed, "{{");
    check_fault("a {{ b {{ c }}", FigureFault::Unclosed, "{{");
    check_fault("{{}}", FigureFault::Empty, "");
    check_fault("{{  }}", FigureFault::Empty, "  ");
    check_fault("{{ @delivery }}", FigureFault::MissingName, "");
    check_fault("{{ csat@ }}", FigureFault::MissingStage, "@");
    check_fault("{{ nps. }}", FigureFault::MissingPart, ".");
    check_fault("{{ nps..change }}", FigureFault::MissingPart, ".");
    check_fault("{{ a@b@c }}", FigureFault::SecondStage, "@");
    check_fault("{{ a.b.c }}", FigureFault::SecondPart, ".");
    check_fault("{{ a.b@c }}", FigureFault::StageAfterPart, "@");
    check_fault("{{ net promoter }}", FigureFault::Unexpected(' '), " ");
    check_fault("{{ größe }}", FigureFault::Unexpected('ö'), "ö");
    check_fault("{{ a.\"b }}", FigureFault::Unexpected('"'), "\"");
    check_fault("{{{ nps }}", FigureFault::Unexpected('{'), "{");
    check_fault("> {{\n> a b }}", FigureFault::Unexpected(' '), " ");
    // What is no figure stays in the text, as written.
    check("a {{ a.b.c }} &amp; <", "<p>a {{ a.b.c }} &amp; &lt;</p>\n");
}

#[test]
fn out_of_place() {
    check_problems("![{{ nps }}](x.png)", &[("figure-out-of-place", "![{{ nps }}](x.png)")]);
    check_problems("[a](x.md \"{{ nps }}\")", &[("figure-out-of-place", "[a](x.md \"{{ nps }}\")")]);
}

#[test]
fn plain_text_takes_figures() {
    let document = parse("## Now {{ nps }}!\n\nIt was {{ nps.change }} less.\n", 0);
    assert_eq!(document.plain(), "Now !\nIt was  less.\n");
    let mut out = String::new();
    document.write_plain(|f, out| out.push_str(&shown(f)), &mut out);
    assert_eq!(out, "Now ‹nps›!\nIt was ‹nps.change› less.\n");
    let mut out = String::new();
    document.write_heading(&document.headings[0], |f, out| out.push_str(&shown(f)), &mut out);
    assert_eq!(out, "Now ‹nps›!");
    assert_eq!(document.words, 5);
    assert_eq!(document.headings[0].id, "now");
    assert!(written(&document).contains("<h2 id=\"now\">Now ‹nps›!</h2>"));
}

#[test]
fn words_between_braces() {
    assert!(read(" nps ").is_ok());
    assert_eq!(read("a@b.c").unwrap().part, Some(4..5));
    assert_eq!(read("nps!"), Err((3..4, FigureFault::Unexpected('!'))));
}
