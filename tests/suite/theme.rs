//! A project's own theme: one style, one template or one string in place of the default one, all else as it was.

use crate::built::Built;

const CONTENT: [(&str, &str); 3] = [
    (
        "content/site.yaml",
        "schema: 1\norganisation: Acme\ntitle: Report\nlocale: en-GB\nmeasures:\n  - {id: nps, name: NPS, kind: nps, scale: [0, 10]}\n",
    ),
    ("content/journey.yaml", "schema: 1\nstages:\n  - {id: delivery, name: Delivery}\n"),
    ("content/snapshots/2026-10.yaml", "schema: 1\nperiod: 2026-10\n"),
];

/// The site with one file of the theme replaced; the replacement is not found fault with.
fn replaced(name: &str, text: &str) -> Built {
    let built = Built::from_texts(CONTENT.into_iter().chain([(name, text)]));
    let about: Vec<&String> = built.findings.iter().filter(|line| line.contains("theme")).collect();
    assert!(about.is_empty(), "{about:?}");
    built
}

/// An example of `docs/theme.md`: the block in the paragraph after the one that names this file of a theme.
fn documented(name: &str) -> String {
    let page = include_str!("../../docs/theme.md");
    let (_, behind) = page.split_once(&format!("`themes/mine/{name}`")).expect("the page names the file");
    behind.split("```").nth(1).unwrap().split_once('\n').unwrap().1.to_owned()
}

/// The default theme's file, changed as `docs/theme.md` says: its `-` lines to its `+` lines.
fn changed(name: &str) -> String {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default").join(name);
    let text = std::fs::read_to_string(path).unwrap();
    let example = documented(name);
    let signed = |sign: char| {
        let lines = example.lines().filter_map(|line| line.strip_prefix(sign));
        lines.map(|line| format!("{line}\n")).collect::<String>()
    };
    assert!(text.contains(&signed('-')), "the default theme has no {}", signed('-'));
    text.replacen(&signed('-'), &signed('+'), 1)
}

#[test]
fn the_documented_string_is_replaced() {
    let page = replaced("themes/mine/strings/en.ftl", &documented("strings/en.ftl"));
    assert!(page.text("2026-10/customers.html").contains("<h2>What we ask of you</h2>"));
}

#[test]
fn the_documented_template_is_replaced() {
    let name = "templates/parts/footer.html";
    let built = replaced(&format!("themes/mine/{name}"), &changed(name));
    let asked = "<p>Questions about October 2026? Ask the customer team, room 2.14.</p>";
    for page in ["index", "customers", "method"] {
        assert!(built.text(&format!("2026-10/{page}.html")).contains(asked), "{page}");
    }
}

#[test]
fn the_documented_style_is_replaced() {
    let name = "assets/tokens.css";
    let built = replaced(&format!("themes/mine/{name}"), &changed(name));
    let sheet = built.texts(".css").find(|(_, sheet)| sheet.contains(".masthead")).unwrap().1;
    assert!(sheet.contains("--accent: #7a1f5c") && sheet.contains("--measure: 38rem"));
}

#[test]
fn one_string_is_replaced_and_the_others_stay() {
    let page = replaced("themes/mine/strings/en.ftl", "ui-what-to-do = What we ask of you\n");
    let page = page.text("2026-10/customers.html");
    assert!(page.contains("<h2>What we ask of you</h2>"), "{page}");
    assert!(page.contains(">Skip to the report</a>"), "{page}");
}

#[test]
fn one_template_is_replaced_and_the_others_stay() {
    let footer =
        "<footer class=\"colophon\">\n<p>{{ edition.organisation }}, {{ edition.period }}</p>\n</footer>\n";
    let page = replaced("themes/mine/templates/parts/footer.html", footer);
    let page = page.text("2026-10/customers.html");
    assert!(
        page.contains("<p>Acme, October 2026</p>\n</footer>") && page.contains("class=\"masthead\""),
        "{page}"
    );
}

#[test]
fn one_style_is_replaced_and_the_others_stay() {
    let built = replaced("themes/mine/assets/tokens.css", ":root { --accent: #7a1f5c; }");
    let sheet = built.texts(".css").find(|(_, sheet)| sheet.contains(".masthead"));
    assert!(sheet.unwrap().1.contains("--accent: #7a1f5c"));
    assert!(
        !built.texts(".css").any(|(_, sheet)| sheet.contains("--accent: var(--brand")),
        "the theme's own is still there"
    );
}

#[test]
fn a_theme_without_a_search_button_has_no_search() {
    let masthead = "<header>{{ edition.organisation }}</header>";
    let built = replaced("themes/mine/templates/parts/masthead.html", masthead);
    assert!(built.files.keys().all(|path| !path.contains("search-")), "an index that no page asks for");
}

/// The findings of a theme's own strings.
fn findings(name: &str, text: &str) -> Vec<String> {
    let mut findings = Built::from_texts(CONTENT.into_iter().chain([(name, text)])).findings;
    findings.retain(|line| line.contains("themes/"));
    findings
}

#[test]
fn a_string_that_nobody_asks_for_is_told_with_its_place() {
    let found = findings("themes/mine/strings/en.ftl", "# Ours\nui-what-to-do = Now\nui-gaol = Target\n");
    assert_eq!(
        found,
        ["error[unknown-string]: no page asks for a string `ui-gaol` (themes/mine/strings/en.ftl:3:1)"]
    );
}

#[test]
fn a_name_that_a_string_is_not_given_is_told_with_its_place() {
    let found = findings("themes/mine/strings/en.report.ftl", "list-and = { $first } und { $lsat }\n");
    assert_eq!(
        found,
        ["error[unknown-variable]: `list-and` is not given `$lsat` (themes/mine/strings/en.report.ftl:1:30)"]
    );
}

#[test]
fn a_string_that_cannot_be_read_is_told_with_its_place() {
    let found = findings("themes/mine/strings/de.ftl", "ui-goal = Ziel\nui-now { Jetzt }\n");
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("error[string-syntax]") && found[0].contains("de.ftl:2:8"), "{found:?}");
}

#[test]
fn a_string_of_another_language_is_replaced_and_the_others_stay() {
    let content = CONTENT.map(|(name, text)| (name, text.replace("en-GB", "de-DE")));
    let theme = ("themes/mine/strings/de.ftl", "ui-what-to-do = Das bitten wir\n".to_owned());
    let files: Vec<_> = content.into_iter().chain([theme]).collect();
    let built = Built::from_texts(files.iter().map(|(name, text)| (*name, text.as_str())));
    let page = built.text("2026-10/customers.html");
    assert!(page.contains("<h2>Das bitten wir</h2>"), "{page}");
    assert!(!page.contains("Skip to the report"), "{page}");
}
