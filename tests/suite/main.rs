//! The one integration test binary.
mod measure;
