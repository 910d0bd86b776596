//! The one integration test binary.

mod built;
mod charts;
mod cli;
mod disk;
mod import_cases;
mod import_cli;
mod import_props;
mod import_real;
mod measure;
mod golden;
mod html;
mod same_bytes;
mod site;
