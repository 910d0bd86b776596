//! What the documentation says is what the program does: `docs/figures.md` and `docs/measures.md` are written from the program
//! and the sample, and every example of `docs/writing.md` is built.
//!
//! `ADVOCATE_REWRITE=1 cargo test --test suite docs` writes them anew.

mod figures;
mod measures;
mod writing;
