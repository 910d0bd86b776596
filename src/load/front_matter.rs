use super::{Card, Letter};
use crate::domain::{CalendarDays, Date, Id};
use crate::source::Spanned;
use crate::yaml::{Loose, Needed, record};

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
        /// Words by which it can be found.
        pub tags: Loose<Spanned<String>>,
        /// The reading paths that it stands on.
        pub paths: Loose<Spanned<Id>>,
        /// Who may see it.
        pub audience: Loose<Spanned<Id>>,
        /// The team that keeps it.
        pub owner: Option<Spanned<Id>>,
        /// Since when it is in the playbook: the report that follows marks it as new.
        pub added: Option<Spanned<Date>>,
        /// Where it stood before, below `content/playbook/`: the old address then leads to the new one.
        pub formerly: Loose<Spanned<String>>,
        /// When it last changed so that its readers should look again: the report that follows marks it.
        pub changed: Option<Spanned<Date>>,
        /// When it was last read through.
        pub reviewed: Option<Spanned<Date>>,
        /// After how long it is to be read through again.
        pub review_every: Option<Spanned<CalendarDays>>,
        /// When this page is called for: one trigger, or several of which any calls for it.
        pub trigger: Loose<Trigger>,
        /// What stands on the card, for a huddle.
        pub card: Option<Needed<Card>>,
        /// How often it is printed, for a letter.
        pub letter: Option<Letter>,
    }
}

record! {
    "`trigger`"
    /// When a page is called for. Exactly one thing is watched: a measure, or one of the words below it.
    pub struct Trigger {
        /// The score that is watched.
        pub measure: Option<Spanned<Id>>,
        /// Its stage, or that of the theme.
        pub stage: Option<Spanned<Id>>,
        /// Called for when the score is below this.
        pub below: Option<Spanned<f64>>,
        /// Called for when the score is above this.
        pub above: Option<Spanned<f64>>,
        /// `up` or `down`: called for when the score clearly moved that way.
        pub verdict: Option<Spanned<String>>,
        /// `missed` or `met`: called for when the score stands so against its goal.
        pub goal: Option<Spanned<String>>,
        /// Called for when the theme is heard from enough sides to be listed.
        pub theme: Option<Spanned<Id>>,
        /// With `theme`: called for only when it is said more often than before.
        pub rising: Option<bool>,
        /// `shrank` or `grew`.
        pub customers: Option<Spanned<String>>,
        /// `overdue`, `kept` or `due`.
        pub commitments: Option<Spanned<String>>,
        /// `late`, `open` or `broken-rule`.
        pub complaints: Option<Spanned<String>>,
        /// `any`.
        pub setbacks: Option<Spanned<String>>,
        /// `none` or `any`.
        pub thanks: Option<Spanned<String>>,
        /// `none` or `any`.
        pub sponsors: Option<Spanned<String>>,
        /// `unspoken`.
        pub mission: Option<Spanned<String>>,
        /// `compliance`, `commitment` or `any`.
        pub culture: Option<Spanned<String>>,
        /// The theme of the period, as `rhythm.yaml` has it.
        pub rhythm: Option<Spanned<Id>>,
        /// A month of the year from 1 to 12, or several.
        pub month: Loose<Spanned<u64>>,
    }
}
