use std::collections::BTreeMap;

use super::{Advocates, Ally, Culture, MeetingCount, MissionTold, Sponsor, Thanks};
use crate::domain::{Date, Id, Period};
use crate::source::{SourcePath, Span, Spanned};

/// One period: what customers said and did, and what we did.
#[derive(Clone, PartialEq, Debug)]
pub struct Snapshot {
    /// The period.
    pub period: Period,
    /// The leader's own words, in Markdown.
    pub note: Option<String>,
    /// The stages in focus.
    pub focus: Vec<Id>,
    /// Scores, as counts of answers.
    pub ratings: Vec<Rating>,
    /// What was said.
    pub feedback: Vec<Feedback>,
    /// Customers who came and left.
    pub customers: Option<Customers>,
    /// Complaints.
    pub complaints: Vec<Complaint>,
    /// Known customers per group, by measure.
    pub weights: Vec<Weights>,
    /// Promises.
    pub commitments: Vec<Commitment>,
    /// What went wrong on the way.
    pub setbacks: Vec<Setback>,
    /// Results, by outcome.
    pub outcomes: BTreeMap<Id, Spanned<f64>>,
    /// The culture survey.
    pub culture: Option<Culture>,
    /// The advocates' view of themselves.
    pub advocates: Option<Advocates>,
    /// Who stands with us.
    pub allies: Vec<Ally>,
    /// To whom the mission was told.
    pub mission_told: MissionTold,
    /// Where the mission came up.
    pub meetings: Vec<MeetingCount>,
    /// What leaders did.
    pub sponsors: Vec<Sponsor>,
    /// Who was thanked.
    pub thanks: Vec<Thanks>,
    /// Why figures of a period are no longer what was published of them.
    pub corrections: Vec<Correction>,
    /// Where it was written.
    pub span: Span,
}

/// Why figures of a period are no longer what was published of them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Correction {
    /// The period.
    pub period: Period,
    /// The measure; `None` for whatever changed.
    pub measure: Option<Id>,
    /// The reason.
    pub why: String,
}

/// A group of customers: the segment's id and the group's.
pub type Segment = BTreeMap<Id, Id>;

/// Answers to one question from one group.
#[derive(Clone, PartialEq, Debug)]
pub struct Rating {
    /// The measure.
    pub measure: Id,
    /// The survey.
    pub survey: Option<Id>,
    /// The stage that was asked about.
    pub stage: Option<Id>,
    /// The theme that was asked about.
    pub theme: Option<Id>,
    /// The group; empty for all.
    pub segment: Segment,
    /// How many were invited; `None` where nobody was, or it is not known.
    pub invited: Option<u64>,
    /// How many of these were no customers after all.
    pub ineligible: u64,
    /// How many invitations came back.
    pub bounced: u64,
    /// How many began and did not finish.
    pub partial: u64,
    /// Answers by point, from the scale's lowest.
    pub counts: Vec<u64>,
    /// Blank answers.
    pub missing: u64,
    /// Answers that are no point of the scale.
    pub invalid: u64,
    /// The same answers with the survey's weights.
    pub weighted: Option<Weighted>,
    /// Where it was written.
    pub span: Span,
}

/// Weighted answers, added up.
#[derive(Clone, PartialEq, Debug)]
pub struct Weighted {
    /// Sum of the weights by point, from the scale's lowest.
    pub sums: Vec<f64>,
    /// Sum of the squared weights.
    pub squares: f64,
    /// The largest weight, where it is known.
    pub largest: Option<f64>,
    /// Answers left out because their weight is missing or not above 0.
    pub dropped: u64,
}

/// How often something was said in a source.
#[derive(Clone, PartialEq, Debug)]
pub struct Feedback {
    /// The source.
    pub source: Id,
    /// The stage; `None` for items that could not be placed.
    pub stage: Option<Id>,
    /// What the customer was doing.
    pub action: Option<Id>,
    /// What it is about.
    pub theme: Option<Id>,
    /// The group.
    pub segment: Segment,
    /// How many items.
    pub items: u64,
    /// How many different customers; `None` where it is not known.
    pub voices: Option<u64>,
    /// Quotes that may be published.
    pub quotes: Vec<Quote>,
    /// Where it was written.
    pub span: Span,
}

/// A customer's own words, with consent.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Quote {
    /// The words; where only a recording was given, its transcript.
    pub text: String,
    /// A recording.
    pub media: Option<SourcePath>,
    /// What is said in it.
    pub transcript: Option<String>,
    /// Where it was written.
    pub span: Span,
}

/// Customers as whole people.
#[derive(Clone, PartialEq, Debug)]
pub struct Customers {
    /// All of them.
    pub total: CustomerMove,
    /// Of those who came, how many had been customers before.
    pub returned: Option<u64>,
    /// Why they left.
    pub lost_reasons: Vec<(String, u64)>,
    /// The same in money.
    pub value: Option<CustomerValue>,
    /// The same by group.
    pub by: Vec<(Segment, CustomerMove)>,
    /// Where it was written.
    pub span: Span,
}

/// Customers who came and left.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CustomerMove {
    /// At the start, as stated.
    pub opening: Option<u64>,
    /// Who came.
    pub incoming: u64,
    /// Who left.
    pub outgoing: u64,
    /// At the end, as stated.
    pub closing: Option<u64>,
    /// Where it was written.
    pub span: Span,
}

/// What customers are worth, in whole minor units of money.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CustomerValue {
    /// At the start.
    pub opening: i64,
    /// Of those who came.
    pub incoming: i64,
    /// Of those who left.
    pub outgoing: i64,
    /// What those who stayed spend more or less.
    pub stayers_change: i64,
    /// At the end, as stated.
    pub closing: Option<i64>,
}

/// Why something went wrong for a customer.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Cause {
    /// A policy.
    Policy,
    /// A process.
    Process,
    /// People.
    People,
    /// A product.
    Product,
    /// Something outside.
    Other,
    /// It was looked for and not found.
    NotFound,
}

impl Cause {
    /// All of them, in the order of `report.json`.
    pub const ALL: [Cause; 6] =
        [Cause::Policy, Cause::Process, Cause::People, Cause::Product, Cause::Other, Cause::NotFound];

    /// The word in a snapshot.
    pub fn word(self) -> &'static str {
        match self {
            Cause::Policy => "policy",
            Cause::Process => "process",
            Cause::People => "people",
            Cause::Product => "product",
            Cause::Other => "other",
            Cause::NotFound => "not-found",
        }
    }
}

/// A complaint from receipt to cause.
#[derive(Clone, PartialEq, Debug)]
pub struct Complaint {
    /// Its number at the complaint desk.
    pub id: String,
    /// When it came.
    pub received: Date,
    /// When somebody answered.
    pub responded: Option<Date>,
    /// When it was solved.
    pub resolved: Option<Date>,
    /// The stage.
    pub stage: Option<Id>,
    /// The theme.
    pub theme: Option<Id>,
    /// The cause.
    pub cause: Option<Cause>,
    /// The commitment that changes the cause.
    pub change: Option<String>,
    /// Where it was written.
    pub span: Span,
}

/// Known customers per group of a segment.
#[derive(Clone, PartialEq, Debug)]
pub struct Weights {
    /// The measure.
    pub measure: Id,
    /// The segment.
    pub by: Id,
    /// Customers per group, in the segment's order.
    pub customers: Vec<(Id, u64)>,
    /// Where it was written.
    pub span: Span,
}

/// A promise in the open.
#[derive(Clone, PartialEq, Debug)]
pub struct Commitment {
    /// Its number.
    pub id: String,
    /// The stage.
    pub stage: Option<Id>,
    /// What it is called.
    pub title: String,
    /// What was decided.
    pub decision: Option<String>,
    /// The team that keeps it.
    pub owner: Option<Id>,
    /// When it was made.
    pub opened: Option<Date>,
    /// By when it will be kept.
    pub due: Date,
    /// When it was kept.
    pub done: Option<Date>,
    /// When it was taken back.
    pub withdrawn: Option<Date>,
    /// The score in which the change should show: measure and stage.
    pub watch: Option<(Id, Option<Id>)>,
    /// Where it was written.
    pub span: Span,
}

/// What went wrong on the way, and the plan.
#[derive(Clone, PartialEq, Debug)]
pub struct Setback {
    /// The commitment.
    pub commitment: Option<String>,
    /// What happened.
    pub what: String,
    /// What is done about it.
    pub plan: Option<String>,
    /// Where it was written.
    pub span: Span,
}
