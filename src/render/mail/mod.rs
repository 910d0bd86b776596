//! The month for an inbox: markup for `email.html`, the same as a message with its pictures and a plain text for
//! `email.eml`.
//!
//! [`dress`] makes the leader's note fit for mail programs, [`plain`] writes the text, [`weigh`] tells how heavy each part
//! of the markup is, and [`message`] puts a message together. Its bytes depend on what it says and on nothing else.

mod message;
mod note;
mod plain;
mod weight;

pub use message::{Letterhead, UnfitMessage, addressed, message};
pub use note::{dress, undress};
pub use plain::plain;
pub use weight::{HeavyMail, LIMIT, NEARLY, weigh};
