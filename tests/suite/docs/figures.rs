//! The list of figures, with the value of each in the newest edition of the sample.

use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

use advocate::check::check;
use advocate::disk::read_project;
use advocate::figures::{Figures, Timeline};
use advocate::finding::Report;
use advocate::load::load;
use advocate::markdown;
use advocate::project::{FAMILIES, Known, LOOKED_UP, Project, ScorePart};
use advocate::render::theme::english;
use advocate::words::{Speech, Teller};

const HEAD: &str = "\
# Figures in a text

Write `{{ nps }}` in a page of the playbook or in the leader's note, and every report shows its own figure there, as its reader
writes numbers, with what must be known of it: how few answered, that people chose to answer, that a count does not add up.

- `{{ name }}` is the figure; `{{ name.part }}` is something about it; `{{ name@stage }}` and `{{ name@stage.part }}` are those of a
  stage of the journey.
- Where there is no figure, the reason stands in its place, in italics: *not asked*, *too few answers to say*, *not recorded*. Write the
  sentence so that it reads well with either.
- A name that does not exist is an error with its line and column and the name that was probably meant.
- `\\{{ nps }}` and code show the braces.
- Every reader of a report gets the same figures. What only some may read belongs into a passage for their audience.

This page is written by the program: the values are those of the sample organisation in its newest report.
";

/// What the documentation shows of a page with nothing but figures.
struct Sample<'a> {
    teller: Teller<'a>,
    figures: &'a Figures,
}

impl Sample<'_> {
    /// The value of a figure as it is written in a text.
    fn value(&self, written: &str) -> String {
        let document = markdown::parse(written, 0);
        let [figure] = document.figures.as_slice() else { panic!("one figure: {written}") };
        let told = self.teller.told(figure, self.figures);
        let text = told.text.replace('|', "\\|");
        if told.known { text } else { format!("*{text}*") }
    }

    fn row(&self, name: &str, meaning: &str, out: &mut String) {
        let written = format!("{{{{ {name} }}}}");
        writeln!(out, "| `{written}` | {meaning} | {} |", self.value(&written)).unwrap();
    }

    /// The parts of a figure. The first is meant where none is written, so it stands in both forms.
    fn parts(&self, name: &str, parts: &[(&str, &str)], out: &mut String) {
        for (place, (part, meaning)) in parts.iter().enumerate() {
            let (short, long) = (format!("{{{{ {name} }}}}"), format!("{{{{ {name}.{part} }}}}"));
            assert!(place > 0 || self.value(&short) == self.value(&long));
            let written = if place == 0 { format!("`{short}` or `{long}`") } else { format!("`{long}`") };
            writeln!(out, "| {written} | {meaning} | {} |", self.value(&long)).unwrap();
        }
    }
}

const TABLE: &str = "| write | what it is | in the sample |\n|---|---|---|\n";

fn page(project: &Project, sample: &Sample<'_>) -> String {
    let mut out = HEAD.to_owned();
    let known = Known { site: &project.site, journey: &project.journey, rhythm: &project.rhythm };
    let measure = project.site.measures.ids().next().unwrap();
    let measures: Vec<String> = project.site.measures.ids().map(|id| format!("`{id}`")).collect();
    writeln!(
        out,
        "\n## Scores\n\nThe name is the id of a measure of `site.yaml`, here {}. With `@stage` it is the score of a stage.\n",
        measures.join(", ")
    )
    .unwrap();
    out.push_str(TABLE);
    sample.parts(measure, ScorePart::ALL, &mut out);
    for name in ["csat@delivery", "csat@delivery.gap", "app-stars@track", "csat"] {
        sample.row(name, "Likewise.", &mut out);
    }
    for family in FAMILIES {
        writeln!(out, "\n## `{}`\n\n{}\n\n{TABLE}", family.name, family.about).unwrap();
        out.truncate(out.trim_end().len());
        out.push('\n');
        sample.parts(family.name, family.parts, &mut out);
        if family.stages {
            let part = if family.name == "complaints" { ".received" } else { "" };
            sample.row(&format!("{}@delivery{part}", family.name), "Of a stage.", &mut out);
        }
    }
    writeln!(out, "\n## By id\n\nBehind the point stands an id of the project.\n\n{}", TABLE.trim_end())
        .unwrap();
    for looked_up in LOOKED_UP {
        let stage = if looked_up.stages { "@delivery" } else { "" };
        let ids = looked_up.ids(known);
        sample.row(&format!("{}{stage}.{}", looked_up.name, ids[0]), looked_up.meaning, &mut out);
    }
    out
}

#[test]
fn the_list_of_figures_is_that_of_the_program() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources = read_project(root).unwrap();
    let mut report = Report::default();
    let project = check(load(&sources, &mut report), &sources, &mut report).unwrap();
    let timeline = Timeline::new(&project);
    let period = *project.snapshots.keys().last().unwrap();
    let figures = Figures::of(&timeline, period).unwrap();
    let speech = Arc::new(Speech::new(&project.site.locale, english()).unwrap());
    let sample = Sample { teller: Teller { speech: &speech, project: &project }, figures: &figures };
    let page = page(&project, &sample);
    let path = root.join("docs/figures.md");
    if std::env::var_os("ADVOCATE_REWRITE").is_some() {
        std::fs::write(path, &page).unwrap();
        return;
    }
    let kept = std::fs::read_to_string(path).unwrap_or_default();
    assert!(kept == page, "docs/figures.md is not what the program says; ADVOCATE_REWRITE=1 writes it");
}
