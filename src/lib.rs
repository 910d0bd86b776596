//! `advocate` turns monthly snapshots of what customers said and did, and a playbook of Markdown pages, into a
//! versioned static site of reports and guides.
//!
//! The stages, in order; each stage's output is the next one's input, and imports never run back:
//!
//! 1. [`load`]: text to raw records that know their line and column,
//! 2. [`check`]: raw records to a [`project`], with every finding at once,
//! 3. [`figures`]: the arithmetic of [`measure`] applied to the snapshots of one edition, small groups hidden,
//! 4. [`draw`]: figures to charts (SVG text),
//! 5. [`render`]: figures, charts and pages to a map of paths and bytes,
//! 6. [`paper`]: the same pages as documents (PDF), where the program was built with a typesetter,
//! 7. [`disk`]: the only module that touches files.
//!
//! [`post`] sends a version's mail, and is the only module that touches the network.
//! [`compare`] holds two editions against each other, as their readers saw them; a version tells of it what changed.
//!
//! [`import`] stands before them: it turns raw exports into snapshots. So does [`skeleton`]: texts to begin with.
#![warn(missing_docs)]
#![forbid(unsafe_code)]

pub mod build;
pub mod check;
pub mod compare;
pub mod disk;
pub mod domain;
pub mod draw;
pub mod figures;
pub mod finding;
pub mod import;
pub mod load;
pub mod markdown;
pub mod measure;
pub mod paper;
pub mod post;
pub mod project;
pub mod publish;
pub mod render;
pub mod schemas;
pub mod seal;
pub mod skeleton;
pub mod source;
pub mod words;
pub mod yaml;
