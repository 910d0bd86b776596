use std::path::{Path, PathBuf};

/// The nearest folder, from `start` upwards, that holds `content/site.yaml`.
pub fn find_project(start: &Path) -> Option<PathBuf> {
    start.ancestors().find(|folder| folder.join("content/site.yaml").exists()).map(Path::to_owned)
}
