//! Versions that were sealed: what their manifests say, how one follows the other, and whether all still holds.
//!
//! A sealed version has a [`Manifest`] with the digest of each of its files, of each input, and of the manifest that was
//! sealed before it. The manifests of a tree so form a chain: who changes a file must change its manifest, and with it
//! every later one. [`Published`] is what an output folder held when a run began; [`inspect`] tells what is wrong with
//! a tree as it stands on a disk.

mod entry;
mod inputs;
mod inspect;
mod manifest;
mod published;

pub use entry::{Status, VersionEntry, list_json, list_script};
pub use inputs::{InputList, Inputs, snapshot_of};
pub use inspect::{Fault, FolderOnDisk, TreeOnDisk, inspect};
pub use manifest::{MANIFEST, Manifest, ManifestError, Previous};
pub use published::{Published, PublishedTree, Sealed};
