use super::names::{Names, quoted};
use crate::finding::{Finding, Kind, Report, did_you_mean, shorten};
use crate::markdown::{Document, Figure, Segment};
use crate::project::{FigureName, UnknownPart};
use crate::source::{FileId, Span};

/// More names than this are not listed in a help line.
const MOST_LISTED: usize = 12;

/// Checks that every figure that a text names is one of this project.
pub(super) fn check(document: &Document, file: FileId, names: &Names<'_>, report: &mut Report) {
    for figure in &document.figures {
        if let Err(unknown) = FigureName::find(figure, names.of_figures()) {
            report.add(unknown_figure(figure, &unknown, file, names));
        }
    }
}

fn unknown_figure(figure: &Figure, unknown: &UnknownPart, file: FileId, names: &Names<'_>) -> Finding {
    let name = shorten(&figure.name.text);
    let at = |segment: &Segment| Span::new(file, segment.range.start, segment.range.end);
    let whole = Span::new(file, figure.range.start, figure.range.end);
    match unknown {
        UnknownPart::Name => {
            let whole: Vec<&str> = FigureName::whole_names().collect();
            let known: Vec<&str> = names.site.measures.ids().chain(whole.iter().copied()).collect();
            let help = did_you_mean(&figure.name.text, known).unwrap_or_else(|| {
                "name a measure of `site.yaml`, or one of those that `docs/figures.md` lists".to_owned()
            });
            let message = format!("there is no figure `{name}`");
            Finding::at(Kind::UnknownFigure, at(&figure.name), message).help(help)
        }
        UnknownPart::NoStages => {
            let span = figure.stage.as_ref().map_or(whole, at);
            let message = format!("the figure `{name}` has no stages");
            Finding::at(Kind::UnknownFigure, span, message).help(format!("write `{{{{ {name} }}}}`"))
        }
        UnknownPart::Stage => {
            let (written, span) =
                figure.stage.as_ref().map_or(("", whole), |stage| (stage.text.as_str(), at(stage)));
            let known: Vec<&str> = names.journey.ids().collect();
            let message = format!("there is no stage `{}`", shorten(written));
            Finding::at(Kind::UnknownStage, span, message).help(suggestion(written, &known))
        }
        UnknownPart::Part(known) => {
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            let Some(part) = &figure.part else {
                let message = format!("the figure `{name}` does not say which one it means");
                let example = known.first().unwrap_or(&"…");
                let help = format!("write it behind a point, as in `{{{{ {name}.{example} }}}}`");
                return Finding::at(Kind::UnknownFigure, at(&figure.name), message).help(help);
            };
            let message = format!("the figure `{name}` has no part `{}`", shorten(&part.text));
            Finding::at(Kind::UnknownFigure, at(part), message).help(suggestion(&part.text, &known))
        }
    }
}

fn suggestion(written: &str, known: &[&str]) -> String {
    did_you_mean(written, known.iter().copied()).unwrap_or_else(|| match known.len() {
        0 => "nothing of the kind is listed yet".to_owned(),
        1..=MOST_LISTED => format!("known are {}", quoted(known)),
        _ => "see `docs/figures.md` for all of them".to_owned(),
    })
}
