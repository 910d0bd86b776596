//! All that the typesetter can see: the theme's templates and faces, one manuscript, its drawings.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook, FontInfo};
use typst::utils::LazyHash;
use typst::{Feature, Features, Library, LibraryExt, World};

use super::letters::Letters;
use crate::draw::FAMILY;
use crate::render::leaf::{Leaf, Manuscript};
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
    /// Those that can be shown, by their paths in the version's folder.
    pub pictures: BTreeMap<String, Bytes>,
    pub letters: Letters,
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
        let mut book = FontBook::new();
        for face in &faces {
            // A face of the project's own answers to the name of the one that it replaces: templates and drawings ask for
            // that.
            book.push(FontInfo { family: FAMILY.to_owned(), ..face.info().clone() });
        }
        // Heads of rows are marked as such by a function that is still called a feature of its own.
        let features: Features = [Feature::A11yExtras].into_iter().collect();
        Self {
            library: LazyHash::new(Library::builder().with_features(features).build()),
            book: LazyHash::new(book),
            letters: Letters::of(&faces),
            templates: templates.collect(),
            pictures: BTreeMap::new(),
            faces,
        }
    }
}

/// One document while it is set.
pub(super) struct Desk<'a> {
    tools: &'a Tools,
    main: Source,
    /// The data and the drawings, by path.
    files: BTreeMap<String, Bytes>,
}

impl<'a> Desk<'a> {
    /// For a document; with it the letters that no face has, and the page that has each of them first.
    pub(super) fn new(tools: &'a Tools, manuscript: &Manuscript) -> (Self, BTreeMap<char, String>) {
        let mut files = BTreeMap::new();
        let mut lacking = BTreeMap::new();
        let mut note = |found: BTreeSet<char>, page: &str| {
            for letter in found {
                lacking.entry(letter).or_insert_with(|| page.to_owned());
            }
        };
        let mut leaves = Vec::new();
        for (leaf, number) in manuscript.leaves.iter().zip(0..) {
            let mut found = BTreeSet::new();
            for (drawing, place) in leaf.drawings.iter().zip(0..) {
                let drawing = tools.letters.printable(drawing, &mut found);
                files.insert(format!("{number}-{place}.svg"), Bytes::from_string(drawing));
            }
            let mut data = data_of(leaf, number);
            tools.letters.make_printable(&mut data, &mut found);
            leaves.push(data);
            note(found, &leaf.title);
        }
        let mut data = data(manuscript);
        let mut found = BTreeSet::new();
        tools.letters.make_printable(&mut data, &mut found);
        note(found, &manuscript.title);
        data["leaves"] = Value::from(leaves);
        data["pictures"] = tools.pictures.keys().map(String::as_str).collect();
        files.insert("data.json".to_owned(), Bytes::from_string(data.to_string()));
        let main = tools.templates.get(MAIN).cloned().unwrap_or_else(|| Source::detached(""));
        (Self { tools, main, files }, lacking)
    }

    /// For a picture by itself, which sees no other file; `None` where its path is none.
    pub(super) fn of_picture(tools: &'a Tools, path: &str, bytes: Bytes) -> Option<Self> {
        let main = format!(
            "#set document(title: \"A picture\")\n#image({:?}, alt: \"A picture\")",
            format!("/{path}")
        );
        let main = Source::new(file(MAIN)?, main);
        Some(Self { tools, main, files: BTreeMap::from([(path.to_owned(), bytes)]) })
    }
}

/// What the templates see of a page.
fn data_of(leaf: &Leaf, number: usize) -> Value {
    json!({
        "number": number, "id": leaf.id, "title": leaf.title, "template": leaf.template, "page": leaf.page,
        "head": leaf.head, "parts": leaf.parts,
    })
}

/// What the templates see, as `data`, but for the pages.
fn data(manuscript: &Manuscript) -> Value {
    let mut data = json!({
        "kind": manuscript.kind.word(), "title": manuscript.title, "author": manuscript.author,
        "lang": manuscript.language.0, "region": manuscript.language.1, "letter": manuscript.letter,
        "date": [manuscript.date.0, manuscript.date.1, manuscript.date.2],
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
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() {
            return Ok(self.main.clone());
        }
        self.tools.templates.get(path(id)).cloned().ok_or_else(|| missing(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let path = path(id);
        self.files.get(path).or_else(|| self.tools.pictures.get(path)).cloned().ok_or_else(|| missing(id))
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
