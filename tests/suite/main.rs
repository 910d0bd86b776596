//! The one integration test binary.

mod charts;
mod cli;
mod disk;
mod import_cases;
mod import_cli;
mod import_props;
mod import_real;
mod measure;
