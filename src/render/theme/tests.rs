use std::path::Path;

use serde_json::Value as Json;

use super::*;
use crate::project::Locale;
use crate::render::view::{Edition, Href};
use crate::words::Speech;

fn theme() -> Theme {
    Theme::builtin().unwrap()
}

/// All strings in English.
fn strings() -> Vec<&'static str> {
    let names = TABLE.iter().map(|(name, _)| *name).filter(|name| name.starts_with("strings/en."));
    names.map(|name| std::str::from_utf8(shipped(name).unwrap()).unwrap()).collect()
}

fn english() -> Words {
    let speech = Speech::new(&Locale::british(), strings()).unwrap();
    Words::look_up(|id| speech.word(id)).unwrap()
}

/// The default theme with one entry replaced.
fn replaced(name: &str, text: &str) -> Result<Theme, Vec<ThemeError>> {
    Theme::with_overrides(&BTreeMap::from([(name.to_owned(), text.as_bytes().to_vec())]))
}

/// Checks every page of a version as `check` sees fit: template, depth of the page, text.
fn each_page(check: impl Fn(&str, &str)) {
    fn both<V: View>(check: &impl Fn(&str, &str)) {
        let (theme, words) = (theme(), english());
        let full = theme.render(&Shared::new(&fixture::edition(), &words), &fixture::head(), &V::full());
        check(V::TEMPLATE, &full.unwrap());
        let bare = Shared::new(&fixture::bare_edition(), &words);
        let minimal = theme.render(&bare, &Head { crumbs: Vec::new(), ..fixture::head() }, &V::minimal());
        check(V::TEMPLATE, &minimal.unwrap());
    }
    both::<Index>(&check);
    both::<Cards>(&check);
    both::<Customers>(&check);
    both::<Voice>(&check);
    both::<Stage>(&check);
    both::<Method>(&check);
    both::<Working>(&check);
    both::<Report>(&check);
    both::<Guide>(&check);
    both::<Letter>(&check);
    both::<Playbook>(&check);
}

#[test]
fn the_table_holds_every_file_of_the_folder() {
    fn list(folder: &Path, prefix: &str, names: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            let name = format!("{prefix}{}", entry.file_name().to_str().unwrap());
            if entry.file_type().unwrap().is_dir() {
                list(&entry.path(), &format!("{name}/"), names);
            } else {
                names.push(name);
            }
        }
    }
    let mut names = Vec::new();
    list(&Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default"), "", &mut names);
    names.sort();
    assert_eq!(theme().names().collect::<Vec<_>>(), names);
}

#[test]
fn every_template_renders_with_everything_and_with_the_least() {
    assert_eq!(theme().self_test(), []);
}

#[test]
fn english_has_every_word_of_the_interface_and_no_other() {
    let words = serde_json::to_value(english()).unwrap();
    for id in strings()
        .iter()
        .flat_map(|text| text.lines())
        .filter_map(|line| line.split_once(" = ")?.0.strip_prefix("ui-"))
    {
        assert!(words.get(id.replace('-', "_")).is_some(), "no template can say `ui-{id}`");
    }
}

#[test]
fn a_language_that_lacks_words_says_which() {
    let missing = Words::look_up(|id| (id != "ui-goal" && id != "ui-now").then(String::new)).unwrap_err();
    assert_eq!(missing.iter().map(|word| word.id.as_str()).collect::<Vec<_>>(), ["ui-goal", "ui-now"]);
}

/// Puts hostile text into every string of a view except finished markup and the tags that templates choose by.
fn spoil(json: &mut Json) {
    const HOSTILE: &str = "<script>x</script>\" onclick=\"x' {{ t.goal }}{% raw %}<!--&amp;";
    const MARKUP: &[&str] = &["wide", "narrow", "spark", "body", "html", "meaning", "prose", "kind"];
    match json {
        Json::String(text) => text.push_str(HOSTILE),
        Json::Array(items) => items.iter_mut().for_each(spoil),
        Json::Object(fields) => fields
            .iter_mut()
            .filter(|(name, _)| !MARKUP.contains(&name.as_str()))
            .for_each(|(_, value)| spoil(value)),
        _ => {}
    }
}

fn spoilt(view: &impl serde::Serialize) -> Value {
    let mut json = serde_json::to_value(view).unwrap();
    spoil(&mut json);
    Value::from_serializable(&json)
}

fn check_hostile<V: View>() {
    check_hostile_view(&V::full());
}

fn check_hostile_view<V: View>(view: &V) {
    let mut context = Context::new();
    context.insert_value("edition", spoilt(&fixture::edition()));
    context.insert_value("t", spoilt(&english()));
    context.insert_value("root", Value::from("../"));
    context.insert_value("at", value(&Place::default().at()).unwrap());
    context.insert_value("head", spoilt(&fixture::head()));
    context.insert_value("page", spoilt(view));
    context.insert_value("here", spoilt(&serde_json::json!({"section": "", "listed": ""})));
    context.insert_value("frame", frame::parts(&theme().engine, &context).unwrap());
    let page = fill(&theme().engine, FRAME, V::TEMPLATE, &context).unwrap();
    assert!(page.contains("&lt;script&gt;x&lt;/script&gt;&quot; onclick=&quot;x"), "{}: {page}", V::TEMPLATE);
    assert!(page.contains("{{ t.goal }}{% raw %}&lt;!--&amp;amp;"), "{}", V::TEMPLATE);
    for markup in ["<script>x", "\" onclick=", "<!--"] {
        assert!(!page.contains(markup), "{}: {markup}", V::TEMPLATE);
    }
}

#[test]
fn text_never_becomes_markup() {
    check_hostile::<Index>();
    check_hostile::<Cards>();
    check_hostile::<Customers>();
    check_hostile::<Voice>();
    check_hostile::<Stage>();
    check_hostile::<Method>();
    check_hostile::<Report>();
    check_hostile::<Guide>();
    check_hostile::<Letter>();
    check_hostile::<Figure>();
    check_hostile::<Playbook>();
    check_hostile::<Versions>();
    check_hostile::<Latest>();
    // What has nothing to show but the program's own sentence, or no words, cannot be hostile.
    for inset in Inset::examples() {
        check_hostile_view(&inset);
    }
}

#[test]
fn links_lead_within_the_site_and_nothing_is_loaded_from_elsewhere() {
    each_page(|template, page| {
        for attribute in ["href=\"", "src=\""] {
            for target in page.split(attribute).skip(1).map(|rest| rest.split('"').next().unwrap()) {
                let empty = target == "data:,";
                assert!(
                    empty || target.starts_with("../") || target.starts_with('#'),
                    "{template}: {target}"
                );
            }
        }
        for inline in ["<style", "style=\"", "<script>", "//www"] {
            assert!(!page.contains(inline), "{template}: {inline}");
        }
    });
}

#[test]
fn a_page_has_one_heading_of_the_first_level_and_no_id_twice() {
    each_page(|template, page| {
        assert_eq!(page.matches("<h1").count(), 1, "{template}");
        let mut ids: Vec<&str> =
            page.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        ids.sort_unstable();
        let before = ids.len();
        ids.dedup();
        assert_eq!(ids.len(), before, "{template}: {ids:?}");
        // Headings of guides may have any id without a colon.
        assert!(["top", "main", "pages"].iter().all(|id| !ids.contains(id)), "{template}: {ids:?}");
    });
}

#[test]
fn the_first_block_leads_the_month() {
    let mut index = Index::full();
    index.blocks.swap(0, 3);
    let shared = Shared::new(&fixture::edition(), &english());
    let page = theme().render(&shared, &fixture::bare_head(), &index).unwrap();
    assert!(page.contains("<h1>What we changed, and what happened</h1>"));
    assert!(page.contains("<h2>47 more customers than a month ago</h2>"));
}

#[test]
fn a_draft_and_a_sample_say_so_on_every_page() {
    let (theme, words) = (theme(), english());
    let mut edition = Edition { sample: true, draft: true, ..fixture::bare_edition() };
    let says = |edition: &Edition| {
        let page = theme.render(&Shared::new(edition, &words), &fixture::head(), &Guide::full()).unwrap();
        (page.contains("<strong>DRAFT.</strong>"), page.contains("Sample organisation"))
    };
    assert_eq!(says(&edition), (true, true));
    edition.draft = false;
    assert_eq!(says(&edition), (false, true));
    edition.sample = false;
    assert_eq!(says(&edition), (false, false));
}

#[test]
fn an_override_replaces_one_template() {
    let theme = replaced("templates/latest.html", "to {{ page.href }}").unwrap();
    assert_eq!(theme.render_outside(&english(), &Latest::full()).unwrap(), "to ../2026-10/index.html");
    assert!(theme.render_outside(&english(), &Versions::full()).unwrap().contains("<h1>"));
    assert_eq!(theme.self_test(), []);
}

#[test]
fn an_override_of_nothing_is_an_error_with_what_was_meant() {
    let unknown = |name: &str, near| ThemeError::Unknown { name: name.to_owned(), near };
    assert_eq!(
        replaced("templates/indx.html", "").err().unwrap(),
        [unknown("templates/indx.html", Some("templates/index.html"))]
    );
    assert_eq!(replaced("notes.txt", "").err().unwrap(), [unknown("notes.txt", None)]);
}

#[test]
fn a_copy_of_the_default_theme_is_a_theme() {
    let copy = TABLE.iter().map(|&(name, bytes)| (name.to_owned(), bytes.to_vec())).collect();
    assert_eq!(Theme::with_overrides(&copy).unwrap().self_test(), []);
}

#[test]
fn all_faults_of_a_theme_are_reported_at_once() {
    let overrides = BTreeMap::from([
        ("assets/base.css".to_owned(), vec![b'a', b'b', 0xff]),
        ("nothing.css".to_owned(), Vec::new()),
        ("templates/guide.html".to_owned(), b"{{ page.title | shout }}".to_vec()),
        ("templates/latest.html".to_owned(), b"one\n  {{ page. }}".to_vec()),
    ]);
    let errors = Theme::with_overrides(&overrides).err().unwrap();
    assert_eq!(errors[0], ThemeError::NotText { name: "assets/base.css".into(), byte: 2 });
    assert_eq!(errors[1], ThemeError::Unknown { name: "nothing.css".into(), near: None });
    let ThemeError::Template { name, place: _, message } = &errors[2] else { panic!("{errors:?}") };
    assert_eq!(name.as_deref(), Some("templates/guide.html"));
    assert!(message.contains("Unknown filter `shout`"), "{message}");
    let ThemeError::Template { name, place, .. } = &errors[3] else { panic!("{errors:?}") };
    assert_eq!((name.as_deref(), *place), (Some("templates/latest.html"), Some((2, 12))));
    assert_eq!(errors.len(), 4);
}

#[test]
fn what_shows_only_in_rendering_is_found_by_the_self_test() {
    let check = |text: &str, place, says: &str| {
        let errors = replaced("templates/latest.html", text).unwrap().self_test();
        let [ThemeError::Template { name, place: at, message }] = errors.as_slice() else {
            panic!("{errors:?}")
        };
        assert_eq!((name.as_deref(), *at), (Some("templates/latest.html"), Some(place)));
        assert!(message.contains(says), "{message}");
    };
    check("<p>\n{{ page.titel }}", (2, 9), "titel");
    check("{{ <opening title={page.title} /> }}", (1, 4), "Unknown argument");
}

#[test]
fn a_part_that_others_need_cannot_be_emptied() {
    let errors = replaced("templates/parts/todo.html", "").err().unwrap();
    let [ThemeError::Template { name, message, .. }] = errors.as_slice() else { panic!("{errors:?}") };
    assert_eq!(name.as_deref(), Some("templates/parts/todo.html"));
    assert!(message.contains("Unknown component `todo`"), "{message}");
}

/// A page of this name, rendered after another one of the same version.
fn second(theme: &Theme, title: &str) -> String {
    let shared = Shared::new(&fixture::edition(), &english());
    let head = |title: &str| Head { title: title.to_owned(), ..fixture::head() };
    theme.render(&shared, &head("First"), &Guide::full()).unwrap();
    theme.render(&shared, &head(title), &Guide::full()).unwrap()
}

#[test]
fn parts_of_the_frame_that_ask_for_no_page_are_rendered_once() {
    let check = |footer: &str, is_common: bool, expected: &str| {
        let theme = replaced("templates/parts/footer.html", footer).unwrap();
        assert_eq!(theme.frame.is_common, is_common, "{footer}");
        let page = second(&theme, "Second");
        assert!(page.contains(expected), "{page}");
    };
    assert!(theme().frame.is_common);
    check("<p>Ask {{ edition.organisation }}</p>", true, "<p>Ask Harbour");
    check("<p>About {{ head.title }}</p>", false, "<p>About Second</p>");
    check("<p>{{ <contents items={page.contents} /> }}</p>", false, "<p>");
    check("{% include \"parts/pages.html\" %}", false, "class=\"jump\"");
}

#[test]
fn a_page_of_the_navigation_is_marked_there() {
    let listed = fixture::edition().pages.into_iter().next().unwrap();
    let shared = Shared::new(&fixture::edition(), &english());
    let head = |path: &str| Head { path: Href::new(path), section: listed.key.clone(), ..fixture::head() };
    let page = |path: &str| theme().render(&shared, &head(path), &Guide::full()).unwrap();
    let own = page(listed.href.as_str());
    let below = page("elsewhere.html");
    assert_eq!(
        own.matches("aria-current=\"page\"").count(),
        below.matches("aria-current=\"page\"").count() + 2
    );
    assert!(below.contains("aria-current=\"true\""));
}
