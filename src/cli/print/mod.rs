//! Findings as text, in the forms that people and programs read.

mod comparison;
mod excerpt;
mod github;
mod gitlab;
mod human;
mod json;
mod listing;
mod markdown;
mod sarif;
mod visible;
mod working;

pub use comparison::{comparison_human, comparison_json, comparison_markdown};
pub use github::github;
pub use gitlab::gitlab;
pub use human::{failure, human};
pub use json::json;
pub use listing::{Listing, count};
pub use markdown::markdown;
pub use sarif::sarif;
pub use visible::visible;
pub use working::working;
