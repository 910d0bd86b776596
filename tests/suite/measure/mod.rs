//! The arithmetic from outside: the vectors, properties that hold for any input, and simulations.

mod vectors;
