//! Numbers and sentences in the language of the page.
//!
//! [`Numbers`] prints a figure by the display rules of MEASURES.md section 1 with the separators of the locale.
//! [`Speech`] says a message of the theme's strings with such figures in it. Nothing else turns a number into text, so
//! that web, paper and mail say the same.

mod calendar;
mod called;
mod changes;
mod closed_loop;
mod commitments;
mod control;
mod customers;
mod effect;
mod groups;
mod habits;
mod leading;
mod numbers;
mod score;
mod speech;
pub mod strings;
mod teller;
#[cfg(test)]
mod testing;
mod told;
mod voice;
mod working;

pub use control::WriteValue;
pub use effect::EffectState;
pub use numbers::Numbers;
pub use score::{first_lower, first_upper};
pub use speech::{Arg, Speech, SpeechError};
pub use teller::Teller;
pub(crate) use teller::readable;
pub use told::Told;
pub use working::{ToldStep, ToldStretch, ToldWorking};
