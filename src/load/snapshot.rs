use super::{Rows, Schema};
use crate::domain::{Date, Id, Period};
use crate::source::{FileId, Spanned};
use crate::yaml::{Keyed, Loose, Needed, record};

record! {
    "a snapshot"
    /// One period: what customers said and did, and what we did.
    pub struct Snapshot {
        /// The number of the file's form: 1.
        pub schema: Needed<Schema>,
        /// The period.
        pub period: Spanned<Period>,
        /// The leader's own words, in Markdown.
        pub note: Option<Spanned<String>>,
        /// The stage in focus, or a list.
        pub focus: Loose<Spanned<Id>>,
        /// Scores from surveys, as counts of answers.
        pub ratings: Rows<Rating>,
        /// What was said, from every source.
        pub feedback: Rows<Feedback>,
        /// Customers who came and left.
        pub customers: Option<Customers>,
        /// Complaints, one row each.
        pub complaints: Rows<Complaint>,
        /// Known customers per group, to weight answers.
        pub weights: Rows<Weights>,
        /// What we decided to do.
        pub commitments: Rows<Commitment>,
        /// What went wrong on the way.
        pub setbacks: Rows<Setback>,
        /// Results, by outcome.
        pub outcomes: Keyed<Spanned<f64>>,
        /// The culture survey.
        pub culture: Option<Culture>,
        /// The advocates' view of themselves.
        pub advocates: Option<Advocates>,
        /// Who stands with us, and where.
        pub allies: Rows<Ally>,
        /// To whom the mission was told, and how often.
        pub mission_told: Rows<MissionTold>,
        /// Where the mission came up.
        pub meetings: Rows<MeetingCount>,
        /// What leaders did.
        pub sponsors: Rows<Sponsor>,
        /// Who was thanked.
        pub thanks: Rows<Thanks>,
        /// Why figures of a period are no longer what was published of them.
        pub corrections: Vec<Correction>,
    }
}

impl Snapshot {
    /// The CSV files that hold lists of this snapshot.
    pub fn tables(&self) -> impl Iterator<Item = FileId> {
        let customers = self.customers.as_ref().and_then(|customers| customers.by.table);
        [
            self.ratings.table,
            self.feedback.table,
            customers,
            self.complaints.table,
            self.weights.table,
            self.commitments.table,
            self.setbacks.table,
            self.allies.table,
            self.mission_told.table,
            self.meetings.table,
            self.sponsors.table,
            self.thanks.table,
        ]
        .into_iter()
        .flatten()
    }
}

record! {
    "a rating"
    /// Answers to one question from one group.
    pub struct Rating {
        /// The measure.
        pub measure: Spanned<Id>,
        /// The survey, a word of one's own.
        pub survey: Option<Spanned<Id>>,
        /// The stage that was asked about.
        pub stage: Option<Spanned<Id>>,
        /// The theme that was asked about.
        pub theme: Option<Spanned<Id>>,
        /// The group, as `{region: north}`.
        pub segment: Keyed<Spanned<Id>>,
        /// How many were invited.
        pub invited: Option<Spanned<u64>>,
        /// How many of these were no customers after all.
        pub ineligible: Option<Spanned<u64>>,
        /// How many invitations came back.
        pub bounced: Option<Spanned<u64>>,
        /// How many began and did not finish.
        pub partial: Option<Spanned<u64>>,
        /// Answers by point of the scale.
        pub counts: Keyed<Spanned<u64>>,
        /// Blank answers.
        pub missing: Option<Spanned<u64>>,
        /// Answers that are no point of the scale.
        pub invalid: Option<Spanned<u64>>,
        /// The same answers with the weights of the survey.
        pub weighted: Option<Weighted>,
    }
}

record! {
    "`weighted`"
    /// Answers whose weights the survey brings along: what is needed of them, added up.
    pub struct Weighted {
        /// Sum of the weights by point of the scale.
        pub sums: Keyed<Spanned<f64>>,
        /// Sum of the squared weights of all answers.
        pub squares: Spanned<f64>,
        /// The largest weight.
        pub largest: Option<Spanned<f64>>,
        /// Answers left out because their weight is missing or not above 0.
        pub dropped: Option<Spanned<u64>>,
    }
}

record! {
    "a row of feedback"
    /// How often something was said in a source.
    pub struct Feedback {
        /// The source.
        pub source: Spanned<Id>,
        /// The stage; without it the items are counted as not placed.
        pub stage: Option<Spanned<Id>>,
        /// What the customer was doing.
        pub action: Option<Spanned<Id>>,
        /// What it is about.
        pub theme: Option<Spanned<Id>>,
        /// The group, as `{region: north}`.
        pub segment: Keyed<Spanned<Id>>,
        /// How many items.
        pub items: Spanned<u64>,
        /// How many different customers said it.
        pub voices: Option<Spanned<u64>>,
        /// Some of them in their own words.
        pub quotes: Vec<Quote>,
    }
}

record! {
    "a quote"
    /// A customer's own words.
    pub struct Quote {
        /// The words.
        pub text: Option<Spanned<String>>,
        /// Whether the customer agreed that they are published.
        pub consent: Option<Spanned<bool>>,
        /// A recording, relative to `content/`.
        pub media: Option<Spanned<String>>,
        /// What is said in it.
        pub transcript: Option<Spanned<String>>,
        /// Who may see it; everyone where nothing is said.
        pub audience: Loose<Spanned<Id>>,
    }
}

record! {
    "`customers`"
    /// Customers as whole people.
    pub struct Customers {
        /// At the start of the period.
        pub opening: Option<Spanned<u64>>,
        /// Who came.
        pub incoming: Spanned<u64>,
        /// Who left.
        pub outgoing: Spanned<u64>,
        /// At the end.
        pub closing: Option<Spanned<u64>>,
        /// Of those who came, how many had been customers before.
        pub returned: Option<Spanned<u64>>,
        /// Why they left, one main reason each.
        pub lost_reasons: Keyed<Spanned<u64>>,
        /// The same in money.
        pub value: Option<CustomerValue>,
        /// The same by group.
        pub by: Rows<CustomerSegment>,
    }
}

record! {
    "`value`"
    /// What customers are worth, in whole minor units of money.
    pub struct CustomerValue {
        /// At the start of the period.
        pub opening: Spanned<i64>,
        /// Of those who came.
        pub incoming: Spanned<i64>,
        /// Of those who left.
        pub outgoing: Spanned<i64>,
        /// What those who stayed spend more or less.
        pub stayers_change: Spanned<i64>,
        /// At the end.
        pub closing: Option<Spanned<i64>>,
    }
}

record! {
    "a group of customers"
    /// Customers of one group.
    pub struct CustomerSegment {
        /// The group, as `{region: north}`.
        pub segment: Keyed<Spanned<Id>>,
        /// At the start of the period.
        pub opening: Option<Spanned<u64>>,
        /// Who came.
        pub incoming: Spanned<u64>,
        /// Who left.
        pub outgoing: Spanned<u64>,
        /// At the end.
        pub closing: Option<Spanned<u64>>,
    }
}

record! {
    "a complaint"
    /// A complaint from receipt to cause. A later snapshot's row with the same id replaces it.
    pub struct Complaint {
        /// Its number at the complaint desk: letters, digits and hyphens.
        pub id: Spanned<String>,
        /// When it came.
        pub received: Spanned<Date>,
        /// When somebody answered.
        pub responded: Option<Spanned<Date>>,
        /// When it was solved.
        pub resolved: Option<Spanned<Date>>,
        /// The stage.
        pub stage: Option<Spanned<Id>>,
        /// The theme.
        pub theme: Option<Spanned<Id>>,
        /// `policy`, `process`, `people`, `product`, `other` or `not-found`.
        pub cause: Option<Spanned<String>>,
        /// The commitment that changes the cause.
        pub change: Option<Spanned<String>>,
    }
}

record! {
    "a row of weights"
    /// Known customers per group, to weight the answers of a measure.
    pub struct Weights {
        /// The measure.
        pub measure: Spanned<Id>,
        /// The segment whose groups are weighted.
        pub by: Spanned<Id>,
        /// Customers per group.
        pub customers: Keyed<Spanned<u64>>,
    }
}

record! {
    "a commitment"
    /// A promise in the open. A later snapshot's row with the same id replaces it.
    pub struct Commitment {
        /// Its number: letters, digits and hyphens.
        pub id: Spanned<String>,
        /// The stage.
        pub stage: Option<Spanned<Id>>,
        /// What it is called.
        pub title: Spanned<String>,
        /// What was decided.
        pub decision: Option<Spanned<String>>,
        /// The team that keeps it.
        pub owner: Option<Spanned<Id>>,
        /// When it was made.
        pub opened: Option<Spanned<Date>>,
        /// By when it will be kept.
        pub due: Spanned<Date>,
        /// When it was kept.
        pub done: Option<Spanned<Date>>,
        /// When it was taken back.
        pub withdrawn: Option<Spanned<Date>>,
        /// The score in which the change should show.
        pub watch: Option<Watch>,
        /// Who may see it; everyone where nothing is said.
        pub audience: Loose<Spanned<Id>>,
    }
}

record! {
    "`watch`"
    /// The score in which a change should show.
    pub struct Watch {
        /// The measure.
        pub measure: Spanned<Id>,
        /// Its stage.
        pub stage: Option<Spanned<Id>>,
    }
}

record! {
    "a setback"
    /// What went wrong on the way, and the plan.
    pub struct Setback {
        /// The commitment.
        pub commitment: Option<Spanned<String>>,
        /// What happened.
        pub what: Spanned<String>,
        /// What is done about it.
        pub plan: Option<Spanned<String>>,
    }
}

record! {
    "`culture`"
    /// Ten pairs from compliance (1) to commitment (5), as counts of answers.
    pub struct Culture {
        /// How many answered.
        pub respondents: Spanned<u64>,
        /// Answers by pair and point.
        pub pairs: Keyed<Keyed<Spanned<u64>>>,
    }
}

record! {
    "`advocates`"
    /// Ten qualities from 1 to 5, as counts of answers.
    pub struct Advocates {
        /// How many answered.
        pub respondents: Spanned<u64>,
        /// Answers by quality and point.
        pub qualities: Keyed<Keyed<Spanned<u64>>>,
    }
}

record! {
    "an ally"
    /// People of a team who stand with us.
    pub struct Ally {
        /// The team.
        pub team: Spanned<Id>,
        /// Where they are.
        pub place: Option<Spanned<String>>,
        /// How many.
        pub people: Spanned<u64>,
    }
}

record! {
    "a telling of the mission"
    /// How often the mission was told to a role.
    pub struct MissionTold {
        /// The role.
        pub role: Spanned<Id>,
        /// How often.
        pub times: Spanned<u64>,
    }
}

record! {
    "a meeting count"
    /// How often a meeting was held and the mission came up in it.
    pub struct MeetingCount {
        /// The meeting.
        pub meeting: Spanned<Id>,
        /// How often it was held.
        pub held: Spanned<u64>,
        /// In how many the mission came up; unknown where nothing is said.
        pub discussed: Option<Spanned<u64>>,
    }
}

record! {
    "a sponsor's deed"
    /// What a leader did.
    pub struct Sponsor {
        /// The role, a word of one's own.
        pub role: Spanned<String>,
        /// When.
        pub on: Option<Spanned<Date>>,
        /// What.
        pub did: Spanned<String>,
    }
}

record! {
    "a thank-you"
    /// Who was thanked, by whom, for what.
    pub struct Thanks {
        /// Who.
        pub to: Spanned<String>,
        /// By whom.
        pub by: Option<Spanned<String>>,
        /// For what.
        pub r#for: Spanned<String>,
    }
}

record! {
    "a correction"
    /// Why figures of a period are no longer what was published of them. It stands in the snapshot that was mended, or in a
    /// later one.
    pub struct Correction {
        /// The period whose figures were mended.
        pub period: Spanned<Period>,
        /// The measure; without it, whatever of the period changed.
        pub measure: Option<Spanned<Id>>,
        /// The reason, in words for readers.
        pub why: Spanned<String>,
    }
}
