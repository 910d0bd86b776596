//! What differs between two editions, as their readers were told: pure, and made of what editions say of themselves.
//!
//! An [`Edition`] is read from two files of a version: `data/report.json` (figures, small groups hidden) and
//! `data/pages.json` ([`Pages`]: what each page says). [`Comparison::of`] holds two against each other: figures that
//! moved, figures that are told otherwise than they were ([`Restated`]), promises whose state changed, pages that are new,
//! changed, gone or renamed. [`Changes`] is what a version tells of itself on `changes.html`.
//!
//! [`Archive::disclosures`] says what sealed versions have told of what customers said, which later ones are hidden beside.
//!
//! Nothing here sees more than the readers of the two editions did, so nothing hidden can come out of it.

mod archive;
mod changes;
mod comparison;
mod counts;
mod difference;
mod disclosed;
mod edition;
mod figure;
mod moved;
mod pages;
mod promise;
mod restated;

pub use archive::{Archive, LookBack};
pub use changes::{Against, Changes};
pub use comparison::Comparison;
pub use difference::{Difference, Piece, differences};
pub use disclosed::CountsTold;
pub use edition::{Edition, EditionError};
pub use figure::{Fact, FactName, Figure, FigureName, Point};
pub use moved::{FactMoved, Moved, Standing};
pub use pages::{PageChanged, PageChanges, PageNamed, PageRenamed, PageSort, PageText, Pages};
pub use promise::{PromiseChange, PromiseTold};
pub use restated::{Restated, Told};
