//! What is for some readers alone: it is nowhere in the trees of the others.

mod complaints;
mod hunt;
mod leaks;
mod solved;
mod versions;
