//! The one integration test binary.

mod bad;
mod built;
mod charts;
mod cli;
mod disk;
mod golden;
mod html;
mod import_cases;
mod import_cli;
mod import_props;
mod import_real;
mod measure;
mod pages;
mod same_bytes;
mod site;
mod worked;
