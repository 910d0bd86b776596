//! The files of a project as they were read, and places in them.
//!
//! A [`Span`] is a range of bytes in one file; a [`Place`] is the same range as a person counts it: path, line
//! and column. Spans are cheap and carried by every leaf; places are worked out only when a finding is shown.

mod files;
mod lines;
mod path;
mod place;
mod places;
mod span;

pub use files::{Content, SourceFile, Sources, Unreadable};
pub use lines::Lines;
pub use path::SourcePath;
pub use place::Place;
pub use places::Places;
pub use span::{FileId, Span, Spanned};
