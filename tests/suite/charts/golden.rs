//! Kept pictures: what a reader sees changes only on purpose.
//!
//! With `ADVOCATE_REWRITE=1` the pictures are written again instead of compared.

use super::gallery::gallery;
use advocate::draw::{Fonts, Width, draw};
use std::path::Path;

#[test]
fn the_gallery_looks_as_kept() {
    let fonts = Fonts::shipped().expect("the shipped faces are readable");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/charts");
    let rewrite = std::env::var_os("ADVOCATE_REWRITE").is_some();
    let mut changed = Vec::new();
    for chart in gallery() {
        for width in [Width::Wide, Width::Narrow] {
            let name = format!("{}.{}.svg", chart.id(), width.name());
            let drawn = draw(&chart, width, &fonts).standalone();
            let kept = std::fs::read_to_string(folder.join(&name)).unwrap_or_default();
            if drawn != kept {
                if rewrite {
                    std::fs::write(folder.join(&name), drawn).expect("the kept pictures can be written");
                }
                changed.push(name);
            }
        }
    }
    assert!(rewrite || changed.is_empty(), "not as kept (ADVOCATE_REWRITE=1 keeps them): {changed:?}");
}
