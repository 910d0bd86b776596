//! The one integration test binary.

mod audiences;
mod bad;
#[cfg(unix)]
mod book;
mod built;
mod charts;
mod cli;
mod day;
mod disk;
mod docs;
mod golden;
mod hidden;
mod html;
mod import_cases;
mod import_cli;
mod import_props;
mod import_real;
mod mail;
mod marks;
mod measure;
mod pages;
mod paper;
mod pdf;
mod presets;
mod prose;
mod redaction;
mod reserved;
mod rhythm;
mod same_bytes;
mod scores;
mod seal;
mod site;
mod theme;
mod weight;
mod worked;
