//! The one integration test binary.

mod bad;
mod built;
mod charts;
mod cli;
mod day;
mod disk;
mod docs;
mod golden;
mod html;
mod import_cases;
mod import_cli;
mod import_props;
mod import_real;
mod marks;
mod measure;
mod pages;
mod paper;
mod presets;
mod reserved;
mod rhythm;
mod same_bytes;
mod scores;
mod seal;
mod site;
mod theme;
mod weight;
