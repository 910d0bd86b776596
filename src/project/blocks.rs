use crate::domain::Id;
use crate::source::SourcePath;

/// A fenced block of a page that the program fills.
#[derive(Clone, PartialEq, Debug)]
pub enum Block {
    /// Customers' words.
    Quotes(Quotes),
    /// Pages that the figures call for.
    Plays(Plays),
    /// Who was thanked.
    Thanks {
        /// How many at most.
        limit: usize,
    },
    /// What we said we would do.
    Commitments(Promises),
    /// A sound or film.
    Recording(Recording),
    /// Lines to write on.
    Lines(Lines),
    /// Something to fill in.
    Fields(Vec<Field>),
    /// Statements to answer.
    Assessment(Assessment),
}

/// Which of the customers' words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Quotes {
    /// About this stage.
    pub stage: Option<Id>,
    /// About this theme.
    pub theme: Option<Id>,
    /// Said here.
    pub source: Option<Id>,
    /// How many at most.
    pub limit: usize,
}

/// Which of the pages that are called for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Plays {
    /// About this stage.
    pub stage: Option<Id>,
    /// For this role.
    pub role: Option<Id>,
    /// How many at most.
    pub limit: usize,
}

/// Which of the promises.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Promises {
    /// About this stage.
    pub stage: Option<Id>,
    /// Owned by this team.
    pub owner: Option<Id>,
    /// Standing so.
    pub state: Option<PromiseState>,
    /// How many at most.
    pub limit: usize,
}

/// The four ways in which a promise stands, as readers and other programs are told.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum PromiseState {
    /// Done, in time or late.
    Kept,
    /// Not due yet.
    Open,
    /// Past its day.
    Overdue,
    /// Given up.
    Dropped,
}

impl PromiseState {
    /// All of them.
    pub const ALL: [PromiseState; 4] =
        [PromiseState::Kept, PromiseState::Open, PromiseState::Overdue, PromiseState::Dropped];

    /// The word in pages and in `report.json`.
    pub fn word(self) -> &'static str {
        match self {
            PromiseState::Kept => "kept",
            PromiseState::Open => "open",
            PromiseState::Overdue => "overdue",
            PromiseState::Dropped => "dropped",
        }
    }
}

/// A sound or film with its words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Recording {
    /// The file.
    pub file: SourcePath,
    /// Moving pictures, not sound alone.
    pub video: bool,
    /// What it is.
    pub title: String,
    /// What is said in it.
    pub transcript: Option<String>,
    /// Captions for a film.
    pub captions: Option<SourcePath>,
}

/// Lines to write on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Lines {
    /// What to write there.
    pub label: String,
    /// How many, 1 to 30.
    pub count: usize,
}

/// Something to fill in on one line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Field {
    /// What to write there.
    pub label: String,
    /// Whether half a line is enough.
    pub short: bool,
}

/// Statements to answer on a scale.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Assessment {
    /// Its id: `advocates`, `culture`, or its own.
    pub id: Id,
    /// What is answered.
    pub of: Statements,
    /// The lowest point.
    pub lowest: i64,
    /// The highest point.
    pub highest: i64,
    /// What the lowest point means; the words of the language where nothing is said.
    pub low: Option<String>,
    /// What the highest point means.
    pub high: Option<String>,
}

/// What is answered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Statements {
    /// The ten qualities of an advocate.
    Advocates,
    /// The ten contrasts between compliance and commitment.
    Culture,
    /// An author's own, by id.
    Own(Vec<(Id, String)>),
}

/// The ten qualities of an advocate, by the ids under which `advocates:` of a snapshot counts them.
pub const QUALITIES: [&str; 10] = [
    "knows-resistance",
    "commitment",
    "declaration",
    "believable",
    "thanks",
    "bureaucracy",
    "allies",
    "courage",
    "goes-the-distance",
    "engaged",
];

/// The ten contrasts between compliance and commitment, by the ids under which `culture:` of a snapshot counts them.
pub const CONTRASTS: [&str; 10] = [
    "want-to-believe-in-it",
    "understand-why",
    "self-motivated",
    "excited",
    "think-for-yourself",
    "want-to-excel",
    "beyond-what-is-required",
    "take-action",
    "directed-by-intent",
    "engaged-with-head-and-heart",
];
