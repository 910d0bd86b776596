//! Documents on paper: manuscripts to the bytes of PDF, with typst, which is part of the program where it was built with
//! the feature `pdf`.
//!
//! How they look is in the theme (`paper/*.typ`). What they say comes from [`render::leaf`](crate::render::leaf) as data,
//! and is never part of what the typesetter reads as source: whatever the words hold, they stay words. The same
//! manuscript gives the same bytes: the date in it is the version's, faces are the theme's, and no file, clock or network
//! can be reached from within.
//!
//! Documents are tagged for screen readers and hold to PDF/UA-1; one that does not is refused, with the reason.

#[cfg(feature = "pdf")]
mod letters;
#[cfg(feature = "pdf")]
mod set;
#[cfg(feature = "pdf")]
mod world;

#[cfg(feature = "pdf")]
pub use set::set;

/// Whether this program was built with the typesetter.
pub const IS_BUILT_IN: bool = cfg!(feature = "pdf");

/// Sets nothing: this program was built without the typesetter.
#[cfg(not(feature = "pdf"))]
pub fn set(
    _: &crate::render::theme::Theme,
    _: &[crate::render::leaf::Manuscript],
) -> Vec<Result<Vec<u8>, crate::render::theme::ThemeError>> {
    Vec::new()
}
