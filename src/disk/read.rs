use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};

use rayon::prelude::*;

use super::DiskError;
use super::kind::{MAX_ASSET, MAX_PICTURE, MAX_PICTURES, MAX_TEXT, Reading, is_picture, reading};
use super::walk::walk;
use crate::source::{Content, SourceFile, SourcePath, Sources, Unreadable};

/// All files that are kept in memory, in bytes together.
pub const MAX_TOTAL: u64 = 2 * 1024 * 1024 * 1024;

/// Reads `content/` and, where it is there, `themes/`. The result does not depend on the order in which the system
/// lists files.
pub fn read_project(root: &Path) -> Result<Sources, DiskError> {
    if !root.join("content").is_dir() && !root.join("content").is_symlink() {
        return Err(DiskError::NotAProject(root.to_owned()));
    }
    let found = walk(root, &["content", "themes"])?;
    let total = AtomicU64::new(0);
    let files: Vec<SourceFile> = found
        .into_par_iter()
        .map(|found| {
            let content = match found.what {
                Ok(on_disk) => read_file(&found.path, &on_disk, &total),
                Err(why) => Content::Unreadable(why),
            };
            SourceFile { path: found.path, content }
        })
        .collect();
    if total.into_inner() > MAX_TOTAL {
        return Err(DiskError::TooMuchText { path: root.to_owned(), limit: MAX_TOTAL });
    }
    Ok(Sources::new(files))
}

/// Reads the pictures of a project too, for documents on paper. Those that are too large, and all that come after many
/// large ones, are left out: documents name them.
pub fn read_pictures(root: &Path, sources: &mut Sources) {
    let mut left = MAX_PICTURES;
    let pictures = sources.iter().map(|(_, file)| file);
    let pictures: Vec<SourcePath> = pictures
        .filter(|file| is_picture(&file.path) && matches!(file.content, Content::Asset(None)))
        .map(|file| file.path.clone())
        .collect();
    for path in pictures {
        let limit = MAX_PICTURE.min(left);
        let mut bytes = Vec::new();
        // What cannot be read now was a finding already, or is one when the site is written.
        let read = File::open(root.join(path.as_str()))
            .and_then(|file| file.take(limit + 1).read_to_end(&mut bytes))
            .is_ok();
        if read && bytes.len() as u64 <= limit {
            left -= bytes.len() as u64;
            sources.keep(&path, bytes);
        }
    }
}

fn read_file(path: &SourcePath, on_disk: &Path, total: &AtomicU64) -> Content {
    let how = reading(path);
    let limit = match how {
        Reading::Text => MAX_TEXT,
        Reading::Bytes => MAX_ASSET,
        Reading::NameOnly => u64::MAX,
    };
    match open_and_read(on_disk, how, limit, total) {
        Ok(content) => content,
        Err(error) => Content::Unreadable(Unreadable::Refused(error.to_string())),
    }
}

fn open_and_read(on_disk: &Path, how: Reading, limit: u64, total: &AtomicU64) -> io::Result<Content> {
    // Opening tells whether we may read it, also where the bytes are not needed yet.
    let file = File::open(on_disk)?;
    let metadata = file.metadata()?;
    if how == Reading::NameOnly {
        return Ok(Content::Asset(None));
    }
    let too_large = |bytes| Content::Unreadable(Unreadable::TooLarge { bytes, limit });
    if metadata.len() > limit {
        return Ok(too_large(metadata.len()));
    }
    if total.fetch_add(metadata.len(), Ordering::Relaxed) + metadata.len() > MAX_TOTAL {
        // The run ends with an error, whatever stands here.
        return Ok(Content::Asset(None));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or(0) + 1);
    // A file that grows while it is read stays within its limit.
    file.take(limit + 1).read_to_end(&mut bytes)?;
    let read = bytes.len() as u64;
    Ok(match how {
        _ if read > limit => too_large(read),
        Reading::Text => text(bytes),
        Reading::Bytes | Reading::NameOnly => Content::Asset(Some(bytes)),
    })
}

fn text(bytes: Vec<u8>) -> Content {
    match String::from_utf8(bytes) {
        Ok(text) => Content::Text(text),
        Err(error) => {
            let end = error.utf8_error().valid_up_to();
            let valid = String::from_utf8_lossy(&error.as_bytes()[..end]).into_owned();
            Content::Unreadable(Unreadable::NotUtf8 { valid })
        }
    }
}
