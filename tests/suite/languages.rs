//! The sample's charts in every shipped language: all labels stand apart and inside, whole, at both widths and in mail.

use std::path::Path;
use std::sync::Arc;

use advocate::check::check;
use advocate::disk::read_project;
use advocate::draw::{Fonts, LabelBox, Svg, Width, draw_picture};
use advocate::figures::{Figures, Timeline};
use advocate::finding::Report;
use advocate::load::load;
use advocate::project::{Locale, Project};
use advocate::render::Reporter;
use advocate::render::theme::{Theme, shipped};
use advocate::words::Speech;

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
