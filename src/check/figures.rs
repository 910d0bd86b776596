use super::names::Names;
use crate::finding::{Finding, Kind, Report, did_you_mean, shorten};
use crate::markdown::{Document, Figure};
use crate::project::{FigureName, UnknownPart};
use crate::source::{FileId, Span};

/// Checks that every figure that a text names is one of this project.
pub(super) fn check(document: &Document, file: FileId, names: &Names<'_>, report: &mut Report) {
    for figure in &document.figures {
        if let Err(unknown) = FigureName::find(figure, names.site, names.journey) {
            report.add(unknown_figure(figure, &unknown, file, names));
        }
    }
}

fn unknown_figure(figure: &Figure, unknown: &UnknownPart, file: FileId, names: &Names<'_>) -> Finding {
    let name = &figure.name.text;
    let whole = FigureName::WHOLE_NAMES.contains(&name.as_str());
    let (segment, kind, lack, known): (_, _, _, Vec<&str>) = match unknown {
        UnknownPart::Name => {
            let known = names.site.measures.ids().chain(FigureName::WHOLE_NAMES).collect();
            (Some(&figure.name), Kind::UnknownFigure, "there is no figure".to_owned(), known)
        }
        UnknownPart::Stage if whole => {
            let range = figure.stage.as_ref().map_or(&figure.range, |stage| &stage.range);
            let span = Span::new(file, range.start, range.end);
            let message = format!("the figure `{name}` has no stages");
            return Finding::at(Kind::UnknownFigure, span, message).help(format!("write `{{{{ {name} }}}}`"));
        }
        UnknownPart::Stage => {
            let known = names.journey.ids().collect();
            (figure.stage.as_ref(), Kind::UnknownStage, "there is no stage".to_owned(), known)
        }
        UnknownPart::Part(known) => {
            let lack = format!("the figure `{}` has no part", shorten(name));
            (figure.part.as_ref(), Kind::UnknownFigure, lack, known.to_vec())
        }
    };
    let (text, range) =
        segment.map_or(("", &figure.range), |segment| (segment.text.as_str(), &segment.range));
    let help = did_you_mean(text, known.iter().copied()).unwrap_or_else(|| match known.len() {
        1..=12 => format!("known are {}", super::names::quoted(&known)),
        _ => "name a measure of `site.yaml`, a stage of `journey.yaml`, or `customers`".to_owned(),
    });
    let message = format!("{lack} `{}`", shorten(text));
    Finding::at(kind, Span::new(file, range.start, range.end), message).help(help)
}
