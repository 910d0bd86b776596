//! Figures, charts and pages to the files of a site.
//!
//! [`search`] reads the finished pages once more and makes an index of them.
//!
//! [`leaf`] makes data for a typesetter of the same views, for paper.
//!
//! [`view`] says what each page shows, [`theme`] holds the templates and assets that show it, [`assets`] names the
//! assets by their content. None of them computes: the text in a view is already worded and formatted.

pub mod assets;
pub mod charts;
pub mod data;
mod ics;
pub mod leaf;
pub mod mail;
mod markup;
pub mod pages;
mod place;
mod reporter;
mod running;
pub mod search;
mod site;
pub mod theme;
mod version;
pub mod view;
mod workings;

pub use place::{At, Place, Sheet, chapter_id, chapter_path};
pub use reporter::Reporter;
pub use site::{Site, SiteFile, SitePath, Tree};
pub use version::{Fault, Press, Typeset};
pub use workings::{LONGEST_CASE, Worked, WorkedPage, Workings};
