//! Numbers and sentences in the language of the page.
//!
//! [`Numbers`] prints a figure by the display rules of MEASURES.md section 1 with the separators of the locale.
//! [`Speech`] says a message of the theme's strings with such figures in it. Nothing else turns a number into text, so
//! that web, paper and mail say the same.

mod calendar;
mod closed_loop;
mod commitments;
mod customers;
mod effect;
mod habits;
mod leading;
mod numbers;
mod score;
mod speech;
mod teller;
#[cfg(test)]
mod testing;
mod voice;
mod working;

pub use effect::EffectState;
pub use numbers::Numbers;
pub use score::first_upper;
pub use speech::{Arg, Speech, SpeechError};
pub use teller::Teller;
pub use working::{ToldStep, ToldStretch, ToldWorking};
