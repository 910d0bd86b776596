//! Reads a project from a folder and writes a site into one: the only module that touches files.
//!
//! - [`find_project`] looks upwards for the folder of the project that a person stands in.
//! - [`read_project`] reads `content/` and `themes/` into [`Sources`](crate::source::Sources). A file that cannot be
//!   read stays in the list with its reason and becomes a finding; only what stops everything is a [`DiskError`].
//! - [`read_pictures`] reads the project's pictures as well, which only documents on paper need in memory.
//! - [`write_site`] writes a [`Site`](crate::render::Site) beside the one that is there and moves it into place, so
//!   that a reader, a crash or a full disk never meets half of it.
//! - [`read_published`] tells which versions an output folder holds, [`read_trees`] reads them for `verify`.
//! - [`read_archive`] reads what sealed versions say of themselves, [`read_edition`] what any version does.
//! - [`System`] has every operation that changes a disk, so that tests can let each of them fail.
//! - [`Appended`] is a journal: lines are added to it and stay.
//! - [`write_files`] writes files that a command was told to make.
//! - [`read_text`] reads one text that a command names, and [`write_texts`] and [`write_new_texts`] put
//!   texts into the project.

mod append;
mod archive;
mod digests;
mod error;
mod exchange;
mod kind;
mod lock;
mod published;
mod read;
mod root;
mod staging;
mod system;
mod text;
mod unchanged;
mod walk;
mod write;

pub use append::Appended;
pub use archive::{read_archive, read_edition, read_versions};
pub use digests::{digest_inputs, read_trees};
pub use error::DiskError;
pub use kind::{MAX_ASSET, MAX_PICTURE, MAX_PICTURES, MAX_TEXT};
pub use published::read_published;
pub use read::{MAX_TOTAL, read_pictures, read_project};
pub use root::find_project;
pub use system::{Gate, Stopped, System};
pub use text::{read_text, write_files, write_new_texts, write_texts};
pub use walk::{MAX_DEPTH, MAX_ENTRIES};
pub use write::{Placed, Progress, Writing, Written, put_back, write_site};
