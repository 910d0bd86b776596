//! The search of a version: what its pages say, as files that a browser can load from a file share.
//!
//! From `file://` a page may not fetch, load modules or start workers; a plain `<script src>` works. So the index is a
//! few such scripts, loaded when a reader first searches:
//!
//! rendered page -> [`Passage`]s -> [`each_word`] -> [`Terms`] (which word stands on which page) -> files
//!
//! It is made from the pages themselves, after the templates: what a page does not show, its index does not hold, so
//! that an audience's search knows exactly what its pages know. The other half, which reads the index, is the theme's
//! `search.js`.

mod digits;
mod files;
mod passage;
mod terms;
mod words;

pub use files::{PENDING, SearchFiles, SearchPage, bind};
pub use passage::{Passage, passages, title};
pub use terms::{Field, Terms};
pub use words::each_word;
