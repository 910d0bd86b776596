//! The arithmetic from outside: the vectors, properties that hold for any input, and simulations.

mod command;
mod explanations;
mod prng;
mod properties;
mod robustness;
mod simulation;
mod suppression;
mod vectors;

pub use prng::Prng;
