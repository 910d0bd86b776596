//! The documents for paper: what pages say, as data for a typesetter.

use serde_json::Value;

use super::{CHANGES, Chapters, Fault, Folder, Paper};
use crate::compare::Changes;
use crate::render::leaf::{Composer, Document, Leaf, Manuscript, ManuscriptKind};
use crate::render::pages::{PLAYBOOK, REPORT, Writer, document_path};
use crate::render::view::{Edition, Head, View};
use crate::render::{Place, Sheet};

/// Pages for a typesetter, while they are written.
#[derive(Default)]
pub(super) struct Leaves {
    /// What stands in the texts of the page that is written now.
    pub parts: Vec<Value>,
    pub drawings: Vec<String>,
    /// The finished ones.
    done: Vec<Leaf>,
}

impl Leaves {
    /// The next page, its parts among it.
    pub fn add<V: View>(&mut self, place: &Place, head: &Head, view: &V) {
        let (parts, drawings) = (std::mem::take(&mut self.parts), std::mem::take(&mut self.drawings));
        self.done.push(Leaf::of(Composer::after(place, drawings), head, view, parts));
    }
}

impl Folder<'_> {
    /// The documents for paper, where they are wanted: the report, the playbook, the cards of each role, and each form and
    /// letter by itself. Gives the paths of those that could not be set.
    pub(super) fn documents(
        &mut self,
        writer: &Writer<'_>,
        edition: &Edition,
        changes: Option<&Changes>,
    ) -> Vec<String> {
        let Some(typeset) = self.press.typeset else { return Vec::new() };
        let report = self.leaves_of(|folder| {
            folder.report(writer);
            if let Some(changes) = changes {
                folder.show(writer, CHANGES, |writer| writer.changes(changes));
            }
        });
        let playbook = self.leaves_of(|folder| {
            folder.playbook(writer);
            folder.rhythm(writer);
        });
        let cards = writer.cards().into_iter().filter(|(_, view)| !view.cards.is_empty());
        let cards: Vec<Leaf> = cards
            .map(|(head, view)| Leaf::of(Composer::new(&Place::default()), &head, &view, Vec::new()))
            .collect();
        let manuscript = |kind, path: &str, title: &str, leaves| {
            writer.manuscript(kind, path, title, edition, self.press.words, leaves)
        };
        let single =
            |kind, leaf: &Leaf| manuscript(kind, &document_path(&leaf.path), &leaf.title, vec![leaf.clone()]);
        let mut manuscripts: Vec<Manuscript> =
            cards.iter().map(|leaf| single(ManuscriptKind::Cards, leaf)).collect();
        let forms = playbook.iter().filter(|leaf| leaf.is_form());
        manuscripts.extend(forms.map(|leaf| single(ManuscriptKind::Form, leaf)));
        for (kind, path, title, leaves) in [
            (ManuscriptKind::Report, REPORT, writer.report_title(), report),
            (ManuscriptKind::Playbook, PLAYBOOK, writer.playbook_title(), playbook),
        ] {
            if !leaves.is_empty() {
                manuscripts.push(manuscript(kind, path, &title, leaves));
            }
        }
        manuscripts.retain(|manuscript| writer.documents.hold(&manuscript.path));
        let mut failed = Vec::new();
        let set = typeset(&manuscripts);
        for (manuscript, set) in manuscripts.into_iter().zip(set) {
            match set {
                Ok(Document { bytes, lacking }) => {
                    self.put(&manuscript.path, bytes);
                    if !lacking.is_empty() {
                        let document = format!("{}/{}", edition.version, manuscript.path);
                        self.errors.push(Fault::Lacking { document, letters: lacking });
                    }
                }
                Err(error) => {
                    self.errors.push(error.into());
                    failed.push(manuscript.path);
                }
            }
        }
        failed
    }

    /// The pages that `write` writes, for a typesetter.
    fn leaves_of(&mut self, write: impl FnOnce(&mut Self)) -> Vec<Leaf> {
        let sheet = Sheet::new(self.written.clone());
        self.paper = Some(Paper { sheet, chapters: Chapters::Leaves(Leaves::default()) });
        write(self);
        match self.paper.take() {
            Some(Paper { chapters: Chapters::Leaves(leaves), .. }) => leaves.done,
            _ => Vec::new(),
        }
    }

    /// The pages for a typesetter, while such are written.
    pub(super) fn leaves(&mut self) -> Option<&mut Leaves> {
        match &mut self.paper {
            Some(Paper { chapters: Chapters::Leaves(leaves), .. }) => Some(leaves),
            _ => None,
        }
    }
}
