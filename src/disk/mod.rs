//! Reads a project from a folder and writes a site into one: the only module that touches files.
//!
//! - [`find_project`] looks upwards for the folder of the project that a person stands in.
//! - [`read_project`] reads `content/` and `themes/` into [`Sources`](crate::source::Sources). A file that cannot be
//!   read stays in the list with its reason and becomes a finding; only what stops everything is a [`DiskError`].
//! - [`write_site`] writes a [`Site`](crate::render::Site) beside the one that is there and moves it into place, so
//!   that a reader, a crash or a full disk never meets half of it.
//! - [`read_published`] tells which versions an output folder holds, [`read_trees`] reads them for `verify`.
//! - [`System`] has every operation that changes a disk, so that tests can let each of them fail.
//! - [`read_text`] reads one text that a command names, and [`write_texts`] and [`write_new_texts`] put
//!   texts into the project.

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

pub use digests::{digest_inputs, read_trees};
pub use error::DiskError;
pub use kind::{MAX_ASSET, MAX_TEXT};
pub use published::read_published;
pub use read::{MAX_TOTAL, read_project};
pub use root::find_project;
pub use system::{Gate, Stopped, System};
pub use text::{read_text, write_new_texts, write_texts};
pub use walk::{MAX_DEPTH, MAX_ENTRIES};
pub use write::{Placed, Progress, Writing, Written, put_back, write_site};
