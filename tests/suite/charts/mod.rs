//! Charts as a whole: kept pictures, and properties that every picture has.

mod anything;
mod gallery;
mod golden;
mod properties;
