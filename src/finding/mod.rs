//! What is wrong with the input, where, and what to do about it.
