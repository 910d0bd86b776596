//! What each page says: figures, words and charts put into the views that the templates show.

mod blocks;
mod calendar;
mod cards;
mod changes;
mod closed_loop;
mod commitments;
mod culture;
mod customers;
mod email;
mod figure;
mod filler;
mod frame;
mod guide;
mod index;
mod leading;
mod letters;
mod manuscript;
mod marks;
mod method;
mod paths;
mod playbook;
mod plays;
mod ratings;
mod roles;
mod score;
mod shelf;
mod stage;
mod themes;
mod versions;
mod voice;
mod whole;
mod working;

pub use calendar::CALENDAR;
pub use cards::role_path;
pub use email::Pictures;
pub use filler::{Part, Press};
pub use frame::{EditionName, Frame};
pub use manuscript::{Documents, PLAYBOOK, REPORT, document_path};
pub use roles::ROLES;
pub use score::{measure_path, score_path};
pub use shelf::Shelf;
pub use versions::{audiences, latest, top, version_title};

use super::charts::Charts;
use super::{Place, Reporter, Workings};
use crate::project::{Page, Project};

/// Everything that the pages of one edition are written from, for one audience.
pub struct Writer<'a> {
    /// Figures, names, language.
    pub reporter: &'a Reporter<'a>,
    /// The charts.
    pub charts: &'a Charts,
    /// How the figures are worked out.
    pub workings: &'a Workings,
    /// The pages of the playbook that this audience may see, in order.
    pub pages: &'a [&'a Page],
    /// The edition.
    pub name: &'a EditionName,
    /// Where the page that is written is shown.
    pub place: Place,
    /// What pages ask of all the others.
    pub shelf: &'a Shelf,
    /// The documents for paper that pages may lead to.
    pub documents: &'a Documents,
}

impl<'a> Writer<'a> {
    /// The same writer for a page that is shown elsewhere.
    pub fn at(&self, place: Place) -> Self {
        Self { place, ..*self }
    }

    /// The same writer for a version that holds these documents.
    pub fn with<'b>(&self, documents: &'b Documents) -> Writer<'b>
    where
        'a: 'b,
    {
        Writer { documents, place: self.place.clone(), ..*self }
    }

    /// The project.
    pub fn project(&self) -> &'a Project {
        self.reporter.project
    }

    /// A message.
    fn say(&self, id: &str, args: &[(&str, crate::words::Arg)]) -> String {
        self.reporter.speech.say(id, args)
    }

    /// A message without anything in it.
    fn word(&self, id: &str) -> String {
        self.reporter.speech.say(id, &[])
    }

    /// A count in the language's digits.
    fn count(&self, n: usize) -> String {
        self.reporter.speech.numbers().count(n as u64)
    }
}
