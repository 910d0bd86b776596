use crate::domain::{CalendarDays, Date, Id};
use crate::source::Spanned;
use crate::yaml::{Loose, record};

record! {
    "the front matter"
    /// What a page says about itself, between two lines `---` at its top.
    pub struct FrontMatter {
        /// The title.
        pub title: Spanned<String>,
        /// What it is for, in a sentence.
        pub summary: Option<Spanned<String>>,
        /// `guide`, `huddle`, `practice`, `letter` or `assessment`.
        pub kind: Option<Spanned<String>>,
        /// Its position among its neighbours; smaller is earlier.
        pub order: Option<Spanned<i64>>,
        /// Who it is for.
        pub roles: Loose<Spanned<Id>>,
        /// The theme of feedback, or of the period, that it is about.
        pub theme: Option<Spanned<Id>>,
        /// The stage that it is about.
        pub stage: Option<Spanned<Id>>,
        /// Who may see it.
        pub audience: Loose<Spanned<Id>>,
        /// The team that keeps it.
        pub owner: Option<Spanned<Id>>,
        /// Since when it is in the playbook: the report that follows marks it as new.
        pub added: Option<Spanned<Date>>,
        /// When it last changed so that its readers should look again: the report that follows marks it.
        pub changed: Option<Spanned<Date>>,
        /// When it was last read through.
        pub reviewed: Option<Spanned<Date>>,
        /// After how long it is to be read through again.
        pub review_every: Option<Spanned<CalendarDays>>,
        /// When this page is called for.
        pub trigger: Option<Trigger>,
    }
}

record! {
    "`trigger`"
    /// A page is called for when a score is below or above a mark.
    pub struct Trigger {
        /// The measure.
        pub measure: Spanned<Id>,
        /// Its stage.
        pub stage: Option<Spanned<Id>>,
        /// Called for when the score is below this.
        pub below: Option<Spanned<f64>>,
        /// Called for when the score is above this.
        pub above: Option<Spanned<f64>>,
    }
}
