//! What the documentation says is what the program does: `docs/figures.md` is written from the program and the sample, and
//! every example of `docs/writing.md` is built.
//!
//! `ADVOCATE_REWRITE=1 cargo test --test suite docs` writes `docs/figures.md` anew.

mod figures;
mod writing;
