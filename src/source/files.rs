use std::collections::BTreeMap;

use super::{FileId, Place, SourcePath, Span};

/// All files of a project, sorted by path.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
}

/// One file.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Its path inside the project.
    pub path: SourcePath,
    /// What was read of it.
    pub content: Content,
}

/// What was read of a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Content {
    /// A text in UTF-8, as written, a byte order mark included.
    Text(String),
    /// A file that is passed on as it is: a picture, a recording, a font. Small ones of a theme are kept in
    /// memory, and pictures where documents on paper are to show them; of other media only the name is known here and the
    /// bytes are copied when the site is written.
    Asset(Option<Vec<u8>>),
    /// A file that could not be read, and why; it becomes a finding.
    Unreadable(Unreadable),
}

/// Why a file could not be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unreadable {
    /// Not UTF-8: the offset of the first wrong byte.
    NotUtf8 {
        /// The text before the first wrong byte, so that the place can be shown.
        valid: String,
    },
    /// Larger than a file of its kind may be, in bytes.
    TooLarge {
        /// The file's size.
        bytes: u64,
        /// The largest size that is read.
        limit: u64,
    },
    /// A folder stands where a file should be.
    IsFolder,
    /// A link that leads out of the project.
    LinkOutside,
    /// A link that leads nowhere, or back to a folder that it lies in.
    DeadLink,
    /// A folder that lies deeper than folders are read.
    TooDeep {
        /// How many folders deep files are read.
        limit: usize,
    },
    /// A name that is not UTF-8 or holds a `\`, which other systems read as a folder.
    WrongName,
    /// Neither a file nor a folder: a pipe, a device.
    Special,
    /// The system refused; its own words.
    Refused(String),
}

impl Sources {
    /// Sorts files by path. Of two with the same path the last is kept.
    pub fn new(files: impl IntoIterator<Item = SourceFile>) -> Self {
        let by_path: BTreeMap<SourcePath, Content> =
            files.into_iter().map(|file| (file.path, file.content)).collect();
        Self { files: by_path.into_iter().map(|(path, content)| SourceFile { path, content }).collect() }
    }

    /// A project of texts alone, as tests use it. Paths that lead out of the project are left out.
    pub fn from_texts<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        Self::new(texts.into_iter().filter_map(|(path, text)| {
            Some(SourceFile { path: SourcePath::new(path)?, content: Content::Text(text.to_owned()) })
        }))
    }

    /// Every file with its id, in path order.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        // Fewer than 2^32 files: each costs more than one byte of memory, and the reader stops far below.
        self.files.iter().enumerate().map(|(index, file)| (FileId(index as u32), file))
    }

    /// The file with this id. Ids come from this collection alone.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// The file at a path.
    pub fn find(&self, path: &SourcePath) -> Option<(FileId, &SourceFile)> {
        let index = self.files.binary_search_by(|file| file.path.cmp(path)).ok()?;
        Some((FileId(index as u32), &self.files[index]))
    }

    /// Keeps the bytes of a file of which only the name was known.
    pub fn keep(&mut self, path: &SourcePath, bytes: Vec<u8>) {
        if let Ok(index) = self.files.binary_search_by(|file| file.path.cmp(path))
            && let Content::Asset(kept) = &mut self.files[index].content
        {
            *kept = Some(bytes);
        }
    }

    /// The text of a file, if it is one.
    pub fn text(&self, id: FileId) -> Option<&str> {
        match &self.file(id).content {
            Content::Text(text) => Some(text),
            Content::Unreadable(Unreadable::NotUtf8 { valid }) => Some(valid),
            _ => None,
        }
    }

    /// The bytes of a span as text; empty where the file is not a text.
    pub fn slice(&self, span: Span) -> &str {
        self.text(span.file).and_then(|text| text.get(span.start as usize..span.end as usize)).unwrap_or("")
    }

    /// A span as a person counts it.
    pub fn place(&self, span: Span) -> Place {
        Place::of(self, span)
    }
}
