//! Figures, charts and pages to the files of a site.

mod site;

pub use site::{Site, SiteFile, SitePath, Tree};
