//! The arithmetic applied to the snapshots of one edition; small groups are hidden here.

mod answers;
mod key;
mod listening;

pub use answers::{Answers, Asked, Group, Weighting};
pub use key::ScoreKey;
pub use listening::{Heard, Listening, Said};
