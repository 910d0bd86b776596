//! The sample's charts in every shipped language: all labels stand apart and inside, whole, at both widths and in mail.

use std::path::Path;
use std::sync::Arc;

use advocate::check::check;
use advocate::disk::read_project;
use advocate::draw::{Fonts, LabelBox, Svg, Width, draw_picture};
use advocate::figures::{Figures, Timeline};
use advocate::finding::Report;
use advocate::load::load;
use advocate::measure::cases::explain_by;
use advocate::measure::thresholds::Thresholds;
use advocate::project::{Locale, Project};
use advocate::render::Reporter;
use advocate::render::theme::{Theme, shipped};
use advocate::words::{Speech, Teller, ToldStep};

const LOCALES: [&str; 6] = ["en-GB", "de-DE", "fr-FR", "es-ES", "pt-BR", "pt-PT"];

/// Boxes that share less than this many pixels touch, they do not overlap.
const TOUCH: f64 = 0.1;

/// The shipped words of a language.
fn speech(locale: &Locale) -> Arc<Speech> {
    let theme = Theme::builtin().unwrap();
    let prefix = format!("strings/{}.", locale.language.tag());
    let names: Vec<&str> = theme.names().filter(|name| name.starts_with(&prefix)).collect();
    let texts = names.iter().map(|name| std::str::from_utf8(shipped(name).unwrap()).unwrap());
    Arc::new(Speech::new(locale, texts).unwrap())
}

fn apart(one: &LabelBox, other: &LabelBox) -> bool {
    one.right <= other.left + TOUCH
        || other.right <= one.left + TOUCH
        || one.bottom <= other.top + TOUCH
        || other.bottom <= one.top + TOUCH
}

/// What is wrong with a drawing's labels.
fn faults(drawing: &Svg) -> Vec<String> {
    let (width, height) = (f64::from(drawing.width), f64::from(drawing.height));
    let mut faults: Vec<String> =
        drawing.left_out.iter().map(|text| format!("leaves out {text:?}")).collect();
    for (index, label) in drawing.labels.iter().enumerate() {
        let inside = label.left >= -TOUCH
            && label.top >= -TOUCH
            && label.right <= width + TOUCH
            && label.bottom <= height + TOUCH;
        if !inside {
            faults.push(format!("{:?} leaves the drawing", label.text));
        }
        if label.text.contains('…') {
            faults.push(format!("cuts {:?}", label.text));
        }
        let over = drawing.labels[..index].iter().filter(|other| !apart(label, other));
        faults.extend(over.map(|other| format!("{:?} over {:?}", label.text, other.text)));
    }
    faults
}

/// The faults of all charts of a project's newest edition in a language.
fn chart_faults(project: &mut Project, locale: &str, fonts: &Fonts) -> Vec<String> {
    project.site.locale = Locale::parse(locale).unwrap();
    let project = &*project;
    let period = *project.snapshots.keys().last().unwrap();
    let figures = Figures::of(&Timeline::new(project), period).unwrap();
    let reporter = Reporter { project, figures: &figures, speech: speech(&project.site.locale) };
    let charts = reporter.charts(fonts);
    let mut wrong = Vec::new();
    for (id, drawn) in charts.iter() {
        let painted = [Width::Wide, Width::Narrow].map(|width| draw_picture(&drawn.chart, width, fonts));
        for drawing in [&drawn.wide, &drawn.narrow].into_iter().chain(&painted) {
            let told =
                faults(drawing).into_iter().map(|fault| format!("{locale} {id} {}: {fault}", drawing.width));
            wrong.extend(told);
        }
    }
    wrong.dedup();
    assert!(charts.iter().count() > 0, "{locale}: a project with charts");
    wrong
}

/// The faults of a project's charts in all languages.
fn check_project(folder: &str) {
    let fonts = Fonts::shipped().unwrap();
    let sources = read_project(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap();
    let mut report = Report::default();
    let mut project = check(load(&sources, &mut report), &sources, &mut report).unwrap();
    let wrong: Vec<String> =
        LOCALES.iter().flat_map(|locale| chart_faults(&mut project, locale, &fonts)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn labels_of_the_sample_stand_apart_and_inside_in_every_language() {
    check_project(".");
}

#[test]
fn labels_of_small_projects_stand_apart_and_inside_in_every_language() {
    for case in ["customers", "promises", "quarters", "weeks"] {
        check_project(&format!("tests/golden/{case}"));
    }
}

/// Tells in a language, before the sample.
fn telling(locale: &str, test: impl FnOnce(&Teller<'_>)) {
    let sources = read_project(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let mut report = Report::default();
    let project = check(load(&sources, &mut report), &sources, &mut report).unwrap();
    let speech = speech(&Locale::parse(locale).unwrap());
    test(&Teller { speech: &speech, project: &project });
}

#[test]
fn lists_are_joined_as_the_language_writes_and_says_them() {
    fn words(items: &[&str]) -> Vec<String> {
        items.iter().map(|item| (*item).to_owned()).collect()
    }
    telling("es-ES", |es| {
        for (items, list) in [
            (["Precio", "Espera"], "Precio y Espera"),
            (["Ida", "Higiene"], "Ida e Higiene"),
            (["Ida", "“Idioma”"], "Ida e “Idioma”"),
            (["Agua", "Hielo"], "Agua y Hielo"),
            (["Agua", "Yate"], "Agua y Yate"),
        ] {
            assert_eq!(es.list(&words(&items)), list);
        }
        for (items, list) in [
            (["7", "8"], "7 u 8"),
            (["10", "11"], "10 u 11"),
            (["9", "10"], "9 o 10"),
            (["110", "111"], "110 o 111"),
            (["Ida", "Horario"], "Ida u Horario"),
            (["Ida", "Vuelta"], "Ida o Vuelta"),
        ] {
            assert_eq!(es.either(&words(&items)), list);
        }
    });
    telling("de-DE", |de| {
        assert_eq!(de.list(&words(&["1,2", "3,4", "5,6"])), "1,2; 3,4 und 5,6");
        assert_eq!(de.list(&words(&["Ida", "Horario", "Ida"])), "Ida, Horario und Ida");
    });
    telling("fr-FR", |fr| {
        assert_eq!(fr.list(&words(&["+1,2", "3,45", "5"])), "+1,2\u{a0}; 3,45 et 5");
    });
    telling("en-GB", |en| {
        assert_eq!(en.list(&words(&["1,200", "3,400", "5"])), "1,200, 3,400 and 5");
        assert_eq!(en.either(&words(&["7", "8"])), "7 or 8");
    });
}

#[test]
fn a_period_that_begins_a_line_begins_with_a_capital() {
    for (locale, inside, alone) in [
        ("en-GB", "October 2026", "October 2026"),
        ("de-DE", "Oktober 2026", "Oktober 2026"),
        ("fr-FR", "octobre 2026", "Octobre 2026"),
        ("es-ES", "octubre de 2026", "Octubre de 2026"),
        ("pt-BR", "outubro de 2026", "Outubro de 2026"),
    ] {
        let speech = speech(&Locale::parse(locale).unwrap());
        let period = "2026-10".parse().unwrap();
        assert_eq!((speech.period(period).as_str(), speech.period_title(period).as_str()), (inside, alone));
    }
}

/// The formulas and the signs of a working.
fn formulas(locale: &str, case: &serde_json::Value) -> String {
    let told =
        speech(&Locale::parse(locale).unwrap()).working(&explain_by(case, &Thresholds::default()).unwrap());
    let mut text: Vec<String> = told.formulas.iter().map(|(sign, law)| format!("{sign} = {law}")).collect();
    for step in told.stretches.iter().flat_map(|stretch| &stretch.steps) {
        match step {
            ToldStep::Line(sign, numbers, value) => text.push(format!("{sign} = {numbers} = {value}")),
            ToldStep::Text(words) => text.push(words.clone()),
            ToldStep::Table { .. } => {}
        }
    }
    text.extend(told.given.into_iter().map(|(sign, ..)| sign));
    text.join("\n")
}

#[test]
fn formulas_have_their_words_in_the_language_of_the_page() {
    let cases = [
        (
            serde_json::json!({"measure": "root_cause", "input": {"resolved": 4, "changed": 1,
                "by_cause": {"process": 2, "policy": 1, "people": 0, "product": 0, "other": 1, "not_found": 0}}}),
            ["process + policy", "Ablauf + Vorgabe", "processus + règle"],
        ),
        (
            serde_json::json!({"measure": "mission_roles", "input": {"target": 1,
                "roles": [{"role": "A", "headcount": 3, "tells": 1}, {"role": "B", "headcount": 9, "tells": 0}]}}),
            [
                "T = Σ heads of roles told",
                "T = Σ Köpfe der erreichten Rollen",
                "T = Σ effectif des rôles atteints",
            ],
        ),
    ];
    for (case, expected) in cases {
        for (locale, expected) in ["en-GB", "de-DE", "fr-FR"].into_iter().zip(expected) {
            let told = formulas(locale, &case);
            assert!(told.contains(expected), "{locale}: {expected}\n{told}");
        }
    }
}

#[test]
fn what_is_called_a_word_in_a_formula_is_one_in_every_language() {
    // A word of a formula that no language knows would stand in English everywhere.
    let known = speech(&Locale::parse("en-GB").unwrap());
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/measure/cases/explained");
    // Functions, and symbols that are the same in every language.
    let signs =
        ["max", "min", "exp", "tanh", "atanh", "n_eff", "p_adj", "min_s", "max_s", "min_x", "max_x", "cl_c"];
    for entry in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        // Formulas have blanks around their signs, or a sum; ids of messages and keys have neither.
        let formulas = text.split('"').skip(1).step_by(2).filter(|quoted| {
            !quoted.contains("explain-") && quoted.contains(['Σ', '+', '−', '·', '≥', '≤', '<', '√'])
        });
        for formula in formulas.filter(|formula| !formula.contains('{')) {
            for word in
                formula.split(|letter: char| !letter.is_alphabetic() && letter != '_' && letter != '-')
            {
                let is_word =
                    word.chars().filter(char::is_ascii_lowercase).count() > 2 && !word.contains("tail_");
                let id = format!("symbol-{}", word.replace('_', "-"));
                assert!(
                    !is_word || signs.contains(&word) || known.word(&id).is_some(),
                    "`{word}` of `{formula}` has no `{id}`"
                );
            }
        }
    }
}
