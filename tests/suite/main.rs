//! The one integration test binary.
mod charts;
