//! Sends a version's mail, one message to each reader: the only module that touches the network.
//!
//! A [`Journal`] has a line before a message is handed over and one for what came of it, so that no run mails anyone
//! twice, however the run before it ended. Where the server took a message and its answer was lost, nobody can tell
//! whether the reader has it: that is said, and it is sent again only to whom it is asked for by name.

mod deliver;
mod journal;
mod server;

pub use deliver::{Delivery, Fate, Post, Run, Stop};
pub use journal::{DamagedJournal, Journal, Standing};
pub use server::{Login, Security, Server, ServerError};
