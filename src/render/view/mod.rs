//! What each template shows: one [`Serialize`] struct a template, made of a few shared parts.
//!
//! Every string is finished: worded, formatted and in the page's language. Templates only lay out. All text is escaped
//! on its way into a page, except [`Html`], which holds markup that this program wrote itself.
//!
//! A template sees four names: `page` (the view), `head` (a [`Head`]), `edition` (an [`Edition`]) and `t` (the
//! [`Words`] of the interface); and `root`, the way from the page back to its version's folder, and `at` (an
//! [`At`](super::At)), which says whether the page has a file of its own or is a chapter. The two pages outside any
//! version see `page`, `t` and `at` alone.

mod card;
mod customers;
mod edition;
mod figure;
mod finding;
pub mod fixture;
mod form_words;
mod guide;
mod head;
mod html;
mod index;
mod inset;
mod latest;
mod letter;
mod link;
mod method;
mod opening;
mod playbook;
mod promise;
mod quote;
mod report;
mod score;
mod stage;
mod table;
mod theme_item;
mod versions;
mod voice;
mod whole;
mod words;
mod working;

#[cfg(test)]
mod theme_docs;

pub use card::{Card, CardFigure, CardQuote, Cards};
pub use customers::Customers;
pub use edition::{Edition, PageLink, Search};
pub use figure::{Drawing, Figure};
pub use finding::Finding;
pub use form_words::FormWords;
pub use guide::{Fact, Guide, Turn};
pub use head::{Head, WorkingLinks};
pub use html::Html;
pub use index::{Ask, Block, Index};
pub use inset::{FormField, Gratitude, Inset, Statement};
pub use latest::Latest;
pub use letter::{Letter, Note, Sheet};
pub use link::{Anchor, Href, Link, Play};
pub use method::{Definition, Method, MethodSection};
pub use opening::Opening;
pub use playbook::{GuideGroup, GuideIndex, GuideItem, IndexEntry, Playbook};
pub use promise::Promise;
pub use quote::{Media, Quote};
pub use report::{Part, Report, Section};
pub use score::ScoreRow;
pub use stage::{Action, Stage};
pub use table::{Cell, Column, Table};
pub use theme_item::ThemeItem;
pub use versions::{VersionGroup, VersionItem, Versions};
pub use voice::Voice;
pub use whole::{Chapter, SheetPart, Whole};
pub use words::{MissingWord, Words};
pub use working::{Equation, WorkedFigure, WorkedStep, WorkedStretch, Working, WorkingLabels};

use serde::Serialize;

/// What a template shows.
pub trait View: Serialize {
    /// The template that shows it, named as in the theme's table.
    const TEMPLATE: &'static str;

    /// An example with every part present, for trying a template out.
    fn full() -> Self;

    /// An example with nothing that may be absent: the first month, an empty month, a page without a play.
    fn minimal() -> Self;
}
