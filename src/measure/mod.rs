//! The arithmetic, pure and documented to its sources.
