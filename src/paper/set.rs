use rayon::prelude::*;
use typst::World;
use typst::comemo;
use typst::diag::{SourceDiagnostic, Warned};
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, pdf};

use super::world::{Desk, Tools};
use crate::render::leaf::Manuscript;
use crate::render::theme::{Theme, ThemeError};

/// Sets documents: the bytes of each, or what is wrong with it.
pub fn set(theme: &Theme, manuscripts: &[Manuscript]) -> Vec<Result<Vec<u8>, ThemeError>> {
    let tools = Tools::new(theme);
    let set = manuscripts.par_iter().map(|manuscript| one(&tools, manuscript)).collect();
    // What the typesetter remembers of a document is of no use for the next.
    comemo::evict(0);
    set
}

fn one(tools: &Tools, manuscript: &Manuscript) -> Result<Vec<u8>, ThemeError> {
    let desk = Desk::new(tools, manuscript);
    let Warned { output, warnings } = typst::compile::<PagedDocument>(&desk);
    let failed = |errors: &[SourceDiagnostic]| match errors.first() {
        Some(error) => fault(&desk, manuscript, error),
        None => nowhere(manuscript, "it could not be set"),
    };
    let document = output.map_err(|errors| failed(&errors))?;
    // The typesetter warns of a face that it lacks and of pages that never come to rest: neither may be printed.
    if let Some(warning) = warnings.first() {
        return Err(fault(&desk, manuscript, warning));
    }
    let standards =
        PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| nowhere(manuscript, error.message()))?;
    let options = PdfOptions {
        // Two documents of one name and author are still two.
        ident: Smart::Custom(format!("{} {}", manuscript.path, manuscript.frame["edition"]["version"])),
        creator: Smart::Custom(Some(concat!("advocate ", env!("CARGO_PKG_VERSION")).to_owned())),
        standards,
        ..PdfOptions::default()
    };
    pdf(&document, &options).map_err(|errors| failed(&errors))
}

/// What the typesetter says, with the place in the theme.
fn fault(desk: &Desk<'_>, manuscript: &Manuscript, found: &SourceDiagnostic) -> ThemeError {
    let mut message = format!("`{}` cannot be set: {}", manuscript.path, found.message);
    if let Some(hint) = found.hints.first() {
        message.push_str(&format!(" ({})", hint.v));
    }
    let file = found.span.id();
    let place = file.and_then(|id| {
        let source = desk.source(id).ok()?;
        let at = typst::WorldExt::range(desk, found.span)?.start;
        let (line, column) = source.lines().byte_to_line_column(at)?;
        Some((line + 1, column + 1))
    });
    let name = file.map(|id| format!("paper/{}", id.get().vpath().get_without_slash()));
    ThemeError::Template { name, place, message }
}

fn nowhere(manuscript: &Manuscript, message: &str) -> ThemeError {
    let message = format!("`{}` cannot be set: {message}", manuscript.path);
    ThemeError::Template { name: None, place: None, message }
}
