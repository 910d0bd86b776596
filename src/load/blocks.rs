use crate::domain::Id;
use crate::source::Spanned;
use crate::yaml::record;

record! {
    "a block of quotes"
    /// Customers' words of this period.
    pub struct QuotesBlock {
        /// The stage that they are about.
        pub stage: Option<Spanned<Id>>,
        /// The theme that they are about.
        pub theme: Option<Spanned<Id>>,
        /// Where they were said.
        pub source: Option<Spanned<Id>>,
        /// How many at most; 3 where nothing is said.
        pub limit: Option<Spanned<u64>>,
    }
}

record! {
    "a block of plays"
    /// The pages that this period's figures call for.
    pub struct PlaysBlock {
        /// The stage that they are about.
        pub stage: Option<Spanned<Id>>,
        /// Who they are for.
        pub role: Option<Spanned<Id>>,
        /// How many at most; 5 where nothing is said.
        pub limit: Option<Spanned<u64>>,
    }
}

record! {
    "a block of thanks"
    /// Who was thanked in this period.
    pub struct ThanksBlock {
        /// How many at most; 10 where nothing is said.
        pub limit: Option<Spanned<u64>>,
    }
}

record! {
    "a block of commitments"
    /// What we said we would do.
    pub struct CommitmentsBlock {
        /// The stage that they are about.
        pub stage: Option<Spanned<Id>>,
        /// The team that owns them.
        pub owner: Option<Spanned<Id>>,
        /// `kept`, `open`, `overdue` or `dropped`.
        pub state: Option<Spanned<String>>,
        /// How many at most; 10 where nothing is said.
        pub limit: Option<Spanned<u64>>,
    }
}

record! {
    "a block of media"
    /// A sound or film with its words.
    pub struct MediaBlock {
        /// The file, relative to `content/`, or to the page where it begins with `./` or `../`.
        pub file: Spanned<String>,
        /// What it is.
        pub title: Spanned<String>,
        /// What is said in it.
        pub transcript: Option<Spanned<String>>,
        /// Captions for a film, a `.vtt` file, named as the film is.
        pub captions: Option<Spanned<String>>,
    }
}

record! {
    "a block of lines"
    /// Ruled lines to write on.
    pub struct LinesBlock {
        /// What to write there.
        pub label: Spanned<String>,
        /// How many lines; 4 where nothing is said.
        pub count: Option<Spanned<u64>>,
    }
}

record! {
    "a block of fields"
    /// Names, dates and signatures on a form.
    pub struct FieldsBlock {
        /// The fields in order.
        pub fields: Vec<FieldRow>,
    }
}

record! {
    "a field"
    /// Something to fill in on one line.
    pub struct FieldRow {
        /// What to write there.
        pub label: Spanned<String>,
        /// `short` or `long`; `long` where nothing is said.
        pub width: Option<Spanned<String>>,
    }
}

record! {
    "an assessment"
    /// Statements to answer on a scale.
    pub struct AssessmentBlock {
        /// `advocates` or `culture`: the ten qualities or the ten contrasts.
        pub of: Option<Spanned<String>>,
        /// Its id, for statements of its own; the page's name where nothing is said.
        pub id: Option<Spanned<Id>>,
        /// Statements of its own.
        pub statements: Vec<StatementRow>,
        /// Lowest and highest point; 1 and 5 where nothing is said.
        pub scale: Option<Spanned<Vec<Spanned<i64>>>>,
        /// What the lowest point means.
        pub low: Option<Spanned<String>>,
        /// What the highest point means.
        pub high: Option<Spanned<String>>,
    }
}

record! {
    "a statement"
    /// Something to answer.
    pub struct StatementRow {
        /// Its id.
        pub id: Spanned<Id>,
        /// The statement.
        pub text: Spanned<String>,
    }
}

record! {
    "an include"
    /// A shared passage.
    pub struct IncludeBlock {
        /// Its file, relative to the page, or to `content/playbook/`.
        pub page: Spanned<String>,
    }
}
