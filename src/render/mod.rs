//! Figures, charts and pages to the files of a site.
