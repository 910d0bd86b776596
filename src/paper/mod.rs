//! Documents on paper: manuscripts to the bytes of PDF, with typst, which is part of the program where it was built with
//! the feature `pdf`.
//!
//! How they look is in the theme (`paper/*.typ`). What they say comes from [`render::leaf`](crate::render::leaf) as data,
//! and is never part of what the typesetter reads as source: whatever the words hold, they stay words. The same
//! manuscript gives the same bytes: the date in it is the version's, faces are the theme's, and no file, clock or network
//! can be reached from within.
//!
//! Pictures are tried one by one before any document is set: one that is broken is named on paper, and spoils no document.
//! Letters that the faces lack are told, because paper has no other faces to take them from.
//!
//! Documents are tagged for screen readers and hold to PDF/UA-1; one that does not is refused, with the reason.

#[cfg(feature = "pdf")]
mod letters;
#[cfg(feature = "pdf")]
mod set;
#[cfg(feature = "pdf")]
mod world;

#[cfg(feature = "pdf")]
pub use set::Typesetter;

/// Whether this program was built with the typesetter.
pub const IS_BUILT_IN: bool = cfg!(feature = "pdf");

/// A picture of the project, as documents may show it.
#[derive(Debug, Clone, Copy)]
pub struct Picture<'a> {
    /// Where it lies in the version's folder.
    pub path: &'a str,
    /// The file.
    pub bytes: &'a [u8],
}

/// A picture that the typesetter does not take: documents name it instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// Where it lies in the version's folder.
    pub path: String,
    /// Why.
    pub reason: String,
}

/// Sets nothing: this program was built without the typesetter.
#[cfg(not(feature = "pdf"))]
#[derive(Debug)]
pub struct Typesetter;

#[cfg(not(feature = "pdf"))]
impl Typesetter {
    /// There is none.
    pub fn new(_: &crate::render::theme::Theme, _: &[Picture<'_>]) -> (Self, Vec<Refused>) {
        (Self, Vec::new())
    }

    /// Sets none of them.
    pub fn set(
        &self,
        _: &[crate::render::leaf::Manuscript],
    ) -> Vec<Result<crate::render::leaf::Document, crate::render::theme::ThemeError>> {
        Vec::new()
    }
}
