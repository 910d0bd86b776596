use std::collections::BTreeSet;

use rayon::prelude::*;
use typst::World;
use typst::comemo;
use typst::diag::{SourceDiagnostic, Warned};
use typst::ecow::EcoVec;
use typst::foundations::{Bytes, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, pdf};

use super::world::{Desk, Tools};
use super::{Picture, Refused};
use crate::render::leaf::{Document, Manuscript};
use crate::render::theme::{Theme, ThemeError};

/// Sets documents. It is made once: reading the theme's templates and faces and trying the pictures costs as much as a
/// short document.
pub struct Typesetter(Tools);

impl Typesetter {
    /// With the templates and faces of a theme, and the pictures that can be shown; the others are told.
    pub fn new(theme: &Theme, pictures: &[Picture<'_>]) -> (Self, Vec<Refused>) {
        let mut tools = Tools::new(theme);
        let tried: Vec<_> = pictures.par_iter().map(|picture| try_out(&tools, picture)).collect();
        let mut refused = Vec::new();
        for (picture, tried) in pictures.iter().zip(tried) {
            let path = picture.path.to_owned();
            match tried {
                Ok(bytes) => drop(tools.pictures.insert(path, bytes)),
                Err(reason) => refused.push(Refused { path, reason }),
            }
        }
        comemo::evict(0);
        (Self(tools), refused)
    }

    /// Sets documents: each, or what is wrong with it.
    pub fn set(&self, manuscripts: &[Manuscript]) -> Vec<Result<Document, ThemeError>> {
        let set = manuscripts.par_iter().map(|manuscript| one(&self.0, manuscript)).collect();
        // What the typesetter remembers of a document is of no use for the next.
        comemo::evict(0);
        set
    }
}

fn one(tools: &Tools, manuscript: &Manuscript) -> Result<Document, ThemeError> {
    let (desk, lacking) = Desk::new(tools, manuscript);
    // Two documents of one name and author are still two.
    let ident = format!("{} {}", manuscript.path, manuscript.frame["edition"]["version"]);
    match print(&desk, ident) {
        Ok(bytes) => Ok(Document { bytes, lacking }),
        Err(Some(error)) => Err(fault(&desk, manuscript, &error)),
        Err(None) => Err(nowhere(manuscript, "it could not be set")),
    }
}

/// The bytes of what lies on a desk, or the first thing that is wrong with it.
fn print(desk: &Desk<'_>, ident: String) -> Result<Vec<u8>, Option<SourceDiagnostic>> {
    let first = |errors: EcoVec<SourceDiagnostic>| errors.first().cloned();
    let Warned { output, warnings } = typst::compile::<PagedDocument>(desk);
    let document = output.map_err(first)?;
    // The typesetter warns of a face that it lacks and of pages that never come to rest: neither may be printed.
    if let Some(warning) = warnings.first() {
        return Err(Some(warning.clone()));
    }
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|_| None)?;
    let options = PdfOptions {
        ident: Smart::Custom(ident),
        creator: Smart::Custom(Some(concat!("advocate ", env!("CARGO_PKG_VERSION")).to_owned())),
        standards,
        ..PdfOptions::default()
    };
    pdf(&document, &options).map_err(first)
}

/// The picture as documents show it, or why they cannot: it is printed by itself, as nothing else tells.
fn try_out(tools: &Tools, picture: &Picture<'_>) -> Result<Bytes, String> {
    let bytes = if picture.path.ends_with(".svg") {
        // Letters in it that no face has would keep a document from being set.
        let text = std::str::from_utf8(picture.bytes).map_err(|_| "it is not text in UTF-8".to_owned())?;
        Bytes::from_string(tools.letters.printable(text, &mut BTreeSet::new()))
    } else {
        Bytes::new(picture.bytes.to_vec())
    };
    let desk = Desk::of_picture(tools, picture.path, bytes.clone()).ok_or("its name is no path")?;
    match print(&desk, picture.path.to_owned()) {
        Ok(_) => Ok(bytes),
        Err(error) => Err(error.map_or("it cannot be set".to_owned(), |error| error.message.to_string())),
    }
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
