//! What is wrong with the input, where, and what to do about it.
//!
//! A [`Finding`] is data; the program decides how it is shown. Its [`Kind`] fixes the stable id and the severity.
//! Every stage adds to one [`Report`] and goes on, so that a person sees all findings at once.

mod kind;
mod pages;
mod report;
mod shorten;
mod suggest;

pub use kind::{Kind, Severity};
pub use report::{Finding, MOST_OF_A_KIND, Report};
pub use shorten::shorten;
pub use suggest::{closest, closest_path, did_you_mean};
