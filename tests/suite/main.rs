//! The one integration test binary.

mod charts;
mod cli;
mod disk;
mod import_real;
mod measure;
