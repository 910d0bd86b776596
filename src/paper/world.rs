//! All that the typesetter can see: the theme's templates and faces, one manuscript, its drawings.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use super::letters::Letters;
use crate::render::leaf::Manuscript;
use crate::render::theme::{FACES, Theme};

/// Templates of documents are known to each other by their names below this folder of the theme.
const TEMPLATES: &str = "paper/";

/// Where setting begins.
const MAIN: &str = "main.typ";

/// What all documents of a theme are set with.
pub(super) struct Tools {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    faces: Vec<Font>,
    /// By path.
    templates: BTreeMap<String, Source>,
    letters: Letters,
}

impl Tools {
    pub(super) fn new(theme: &Theme) -> Self {
        let faces: Vec<Font> =
            FACES.iter().filter_map(|name| Font::new(Bytes::new(theme.entry(name)?.to_vec()), 0)).collect();
        let templates = theme.names().filter_map(|name| {
            let path = name.strip_prefix(TEMPLATES)?;
            let text = std::str::from_utf8(theme.entry(name)?).ok()?;
            Some((path.to_owned(), Source::new(file(path)?, text.to_owned())))
        });
        Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&faces)),
            letters: Letters::of(&faces),
            templates: templates.collect(),
            faces,
        }
    }
}

/// One document while it is set.
pub(super) struct Desk<'a> {
    tools: &'a Tools,
    main: FileId,
    /// The data and the drawings, by path.
    files: BTreeMap<String, Bytes>,
}

impl<'a> Desk<'a> {
    pub(super) fn new(tools: &'a Tools, manuscript: &Manuscript) -> Self {
        let mut files = BTreeMap::new();
        for (leaf, number) in manuscript.leaves.iter().zip(0..) {
            for (drawing, place) in leaf.drawings.iter().zip(0..) {
                let drawing = tools.letters.printable(drawing);
                files.insert(format!("{number}-{place}.svg"), Bytes::from_string(drawing));
            }
        }
        let mut data = data(manuscript);
        tools.letters.make_printable(&mut data);
        files.insert("data.json".to_owned(), Bytes::from_string(data.to_string()));
        let main = file(MAIN).unwrap_or_else(|| Source::detached("").id());
        Self { tools, main, files }
    }
}

/// What the templates see, as `data`.
fn data(manuscript: &Manuscript) -> Value {
    let leaves: Vec<Value> = manuscript
        .leaves
        .iter()
        .zip(0..)
        .map(|(leaf, number)| {
            json!({
                "number": number, "id": leaf.id, "title": leaf.title, "template": leaf.template, "page": leaf.page,
                "head": leaf.head, "parts": leaf.parts,
            })
        })
        .collect();
    let mut data = json!({
        "kind": manuscript.kind.word(), "title": manuscript.title, "author": manuscript.author,
        "lang": manuscript.language.0, "region": manuscript.language.1, "letter": manuscript.letter,
        "date": [manuscript.date.0, manuscript.date.1, manuscript.date.2], "leaves": leaves,
    });
    if let (Some(data), Some(frame)) = (data.as_object_mut(), manuscript.frame.as_object()) {
        data.extend(frame.clone());
    }
    data
}

/// The number by which the typesetter knows a file of ours.
fn file(name: &str) -> Option<FileId> {
    let path = VirtualPath::new(name).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.tools.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.tools.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.tools.templates.get(path(id)).cloned().ok_or_else(|| missing(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(path(id)).cloned().ok_or_else(|| missing(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.tools.faces.get(index).cloned()
    }

    /// There is no clock: the version has a date of its own.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn path(id: FileId) -> &'static str {
    id.get().vpath().get_without_slash()
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(path(id).into())
}
