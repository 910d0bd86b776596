use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use super::DiskError;
use super::kind::MAX_TEXT;
use crate::source::{Content, Unreadable};

/// Reads one text that a command names, such as a map; it need not be part of the project. What the file cannot be
/// is told as for the files of a project; only a system that refuses is an error.
pub fn read_text(path: &Path) -> Result<Content, DiskError> {
    let file = File::open(path).map_err(DiskError::system("read", path))?;
    let metadata = file.metadata().map_err(DiskError::system("read", path))?;
    if metadata.is_dir() {
        return Ok(Content::Unreadable(Unreadable::IsFolder));
    }
    let mut bytes = Vec::new();
    file.take(MAX_TEXT + 1).read_to_end(&mut bytes).map_err(DiskError::system("read", path))?;
    if bytes.len() as u64 > MAX_TEXT {
        let bytes = metadata.len().max(bytes.len() as u64);
        return Ok(Content::Unreadable(Unreadable::TooLarge { bytes, limit: MAX_TEXT }));
    }
    Ok(match String::from_utf8(bytes) {
        Ok(text) => Content::Text(text),
        Err(error) => {
            let end = error.utf8_error().valid_up_to();
            let valid = String::from_utf8_lossy(&error.as_bytes()[..end]).into_owned();
            Content::Unreadable(Unreadable::NotUtf8 { valid })
        }
    })
}

/// Writes texts into a project, each by its path there. Each is written beside its place and moved there, so that nobody
/// meets half of one.
pub fn write_texts<'a>(
    root: &Path,
    texts: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Result<(), DiskError> {
    texts.into_iter().try_for_each(|(path, text)| put(&root.join(path), text.as_bytes()))
}

/// Writes files to places that a command was told of; the folders are made. Each is written beside its place and moved
/// there, so that nobody meets half of one.
pub fn write_files<'a>(files: impl IntoIterator<Item = (&'a Path, &'a [u8])>) -> Result<(), DiskError> {
    files.into_iter().try_for_each(|(place, bytes)| put(place, bytes))
}

fn put(place: &Path, bytes: &[u8]) -> Result<(), DiskError> {
    let folder = place.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(DiskError::system("make the folder", folder))?;
    // A name with a dot at its front is no file of a project, should it be left over.
    let name = place.file_name().unwrap_or_default().to_string_lossy();
    let beside: PathBuf = folder.join(format!(".{name}.new"));
    let written = write(&beside, bytes)
        .map_err(DiskError::system("write", &beside))
        .and_then(|()| fs::rename(&beside, place).map_err(DiskError::system("write", place)));
    if written.is_err() {
        // The first failure is the one to tell.
        let _ = fs::remove_file(&beside);
    }
    written
}

/// Writes texts that must not be there yet. Where one of them is, or cannot be written, none stays behind.
pub fn write_new_texts<'a>(
    root: &Path,
    texts: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Result<(), DiskError> {
    let mut made = Vec::new();
    let write_all = || {
        for (path, text) in texts {
            let place = root.join(path);
            let folder = place.parent().unwrap_or(root);
            fs::create_dir_all(folder).map_err(DiskError::system("make the folder", folder))?;
            let mut file = File::create_new(&place).map_err(DiskError::system("write", &place))?;
            made.push(place.clone());
            let written = file.write_all(text.as_bytes()).and_then(|()| file.sync_all());
            written.map_err(DiskError::system("write", &place))?;
        }
        Ok(())
    };
    let written = write_all();
    if written.is_err() {
        for place in made {
            // The first failure is the one to tell.
            let _ = fs::remove_file(place);
        }
    }
    written
}

fn write(place: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = File::create(place)?;
    file.write_all(bytes)?;
    file.sync_all()
}
