//! The map as the program needs it: columns and ids by number, texts in tables, every id known.

use std::num::NonZeroU16;

use super::date::DateFormat;
use super::table::{Condition, Table};
use crate::domain::{Date, Id, Period, PeriodKind};
use crate::source::Span;

/// A column that the map names, by its position in [`Plan::columns`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Column(pub usize);

/// An id, by its position in [`Plan::names`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Name(pub NonZeroU16);

/// What something is about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Place {
    /// The stage.
    pub stage: Option<Name>,
    /// What the customer was doing.
    pub action: Option<Name>,
    /// The theme.
    pub theme: Option<Name>,
}

/// A checked map.
#[derive(Debug)]
pub struct Plan {
    /// The line that heads new snapshots.
    pub about: Option<String>,
    /// The map's file name.
    pub map_name: String,
    /// What stands between cells.
    pub delimiter: u8,
    /// Which period a row belongs to.
    pub period: PeriodRule,
    /// The column that tells people apart.
    pub respondent: Option<Column>,
    /// How often a person's answer to a question counts.
    pub once: Once,
    /// What rows must meet to count.
    pub filters: Vec<Condition>,
    /// How customers are told apart.
    pub segments: Vec<Segment>,
    /// Questions.
    pub questions: Vec<Question>,
    /// What was said.
    pub feedback: Vec<FeedbackRule>,
    /// Who came and left.
    pub customers: Option<CustomersRule>,
    /// Complaints.
    pub complaints: Option<ComplaintsRule>,
    /// Results that are shares of rows.
    pub outcomes: Vec<ShareRule>,
    /// The columns that the map names, and where it first does.
    pub columns: Vec<(String, Span)>,
    /// The ids that the map names.
    pub names: Vec<Id>,
    /// How many tallies of cells there are: each look-up of the plan has one.
    pub looks: Vec<Look>,
}

/// Where the texts of a column are looked up; unknown ones are counted there.
#[derive(Debug)]
pub struct Look {
    /// What for, in words: "the stage of the feedback".
    pub what: String,
    /// The columns.
    pub columns: Vec<Column>,
    /// Whether the column tells who somebody is or what he wrote: then no text of it is shown.
    pub private: bool,
}

/// Which period a row belongs to.
#[derive(Debug)]
pub enum PeriodRule {
    /// All rows belong to it.
    Fixed(Period),
    /// By the name of the export's file.
    Files(Vec<(String, Period)>),
    /// By a date.
    Dates(DateRule),
}

/// How a date becomes a period.
#[derive(Debug)]
pub struct DateRule {
    /// The column.
    pub column: Column,
    /// How dates are written.
    pub formats: Vec<DateFormat>,
    /// The kind of period.
    pub kind: PeriodKind,
    /// The last two-digit year of this century.
    pub pivot: i16,
    /// First and last date that a row can have.
    pub between: Option<(Date, Date)>,
    /// Whether the first format is taken for a date that reads differently in two.
    pub first_wins: bool,
}

/// How often a person's answer to a question counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Once {
    /// Each row.
    Row,
    /// Once a period.
    Period,
    /// Once in all.
    Ever,
}

/// How customers are told apart.
#[derive(Debug)]
pub struct Segment {
    /// Its id.
    pub id: Id,
    /// The group by the cell.
    pub group: Pick,
}

/// An id that is the same for all rows, or follows from a cell.
#[derive(Debug)]
pub enum Pick {
    /// The same for all; `None` where the map says nothing.
    Fixed(Option<Name>),
    /// By the cell's text.
    Column {
        /// The column.
        column: Column,
        /// The ids by text.
        table: Table<Option<Name>>,
        /// Where unknown texts are counted.
        look: usize,
    },
}

/// An answer's text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Answer {
    /// A point, counted from the lowest.
    Point(u8),
    /// No answer.
    Missing,
    /// The question does not apply.
    NotApplicable,
}

/// One question.
#[derive(Debug)]
pub struct Question {
    /// The measure.
    pub measure: Id,
    /// The survey.
    pub survey: Option<Id>,
    /// The column.
    pub column: Column,
    /// Lowest and highest point.
    pub points: (i64, i64),
    /// What an answer's text means.
    pub answers: Table<Answer>,
    /// Where answers that are no points are counted.
    pub look: usize,
    /// The stage.
    pub stage: Pick,
    /// The theme.
    pub theme: Option<Name>,
    /// Segments, by position in [`Plan::segments`], whose groups get rows of their own.
    pub by: Vec<usize>,
    /// The column with the weight.
    pub weight: Option<Column>,
}

/// How a row becomes feedback.
#[derive(Debug)]
pub struct FeedbackRule {
    /// What a row must meet.
    pub filters: Vec<Condition>,
    /// The source.
    pub source: Pick,
    /// The stage where nothing else says it.
    pub stage: Pick,
    /// The theme where nothing else says it.
    pub theme: Option<Name>,
    /// Columns with codes.
    pub coded: Vec<Column>,
    /// What codes mean; `None` for one that says nothing.
    pub codes: Table<Option<Place>>,
    /// Where unknown codes are counted.
    pub look: usize,
    /// Columns that each stand for one thing.
    pub flags: Vec<(Column, Option<Place>)>,
    /// Texts that set a flag.
    pub set: Vec<Vec<u8>>,
    /// The customer's words.
    pub text: Option<Column>,
    /// Words that say nothing, in lower case.
    pub no_answer: Vec<String>,
    /// The segment by which rows are split, by position in [`Plan::segments`].
    pub by: Option<usize>,
    /// Which words may be published.
    pub quotes: Option<QuoteRule>,
}

/// Which of the customers' words may be published.
#[derive(Debug)]
pub struct QuoteRule {
    /// What a row must meet; `None` where the export is public.
    pub consent: Option<Condition>,
    /// How many at most in a row of feedback.
    pub most: usize,
    /// The fewest characters.
    pub shortest: usize,
    /// The most characters.
    pub longest: usize,
    /// Words, in lower case, whose texts are not quoted.
    pub skip: Vec<String>,
}

/// Who came and who left.
#[derive(Debug)]
pub enum CustomersRule {
    /// By orders.
    Orders(OrdersRule),
    /// By rows that say it.
    Rows(Box<CustomerRowsRule>),
}

/// Who came and who left, by orders.
#[derive(Debug)]
pub struct OrdersRule {
    /// The customer.
    pub customer: Column,
    /// How long somebody who left has not ordered.
    pub silence: Silence,
    /// How long after the beginning nobody can be told to have come.
    pub warm_up: Silence,
    /// The first day of the data.
    pub from: Option<Date>,
    /// The last day of the data.
    pub to: DataEnd,
    /// The kind of period.
    pub kind: PeriodKind,
}

/// Who came and who left, by rows that say it.
#[derive(Debug)]
pub struct CustomerRowsRule {
    /// Whether every row is a customer of the period.
    pub everyone: bool,
    /// Who came.
    pub joined: Option<Condition>,
    /// Who left.
    pub left: Option<Condition>,
    /// Why.
    pub reason: Pick,
    /// The segment whose groups are counted too.
    pub by: Option<usize>,
}

/// A length of time until somebody has left.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Silence {
    /// Days.
    Days(u32),
    /// Calendar months: three months after 30 November is 28 February.
    Months(u32),
}

/// The last day of the data.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DataEnd {
    /// That of the last order.
    LastOrder,
    /// The end of the period of the last order.
    PeriodEnd,
    /// This day.
    On(Date),
}

/// How a row becomes a complaint.
#[derive(Debug)]
pub struct ComplaintsRule {
    /// The complaint desk's own number.
    pub number: Option<Column>,
    /// Words before the numbers that an import gives.
    pub prefix: String,
    /// When somebody answered.
    pub responded: Option<(Column, Vec<DateFormat>)>,
    /// When it was solved.
    pub resolved: Option<(Column, Vec<DateFormat>)>,
    /// The last two-digit year of this century.
    pub pivot: i16,
    /// The stage.
    pub stage: Pick,
    /// The theme.
    pub theme: Pick,
    /// The cause.
    pub cause: Pick,
}

/// A share of rows.
#[derive(Debug)]
pub struct ShareRule {
    /// The outcome.
    pub outcome: Id,
    /// The column.
    pub column: Column,
    /// Whether a text counts; texts that are left out are not in it.
    pub counts: Table<bool>,
    /// Texts that are left out.
    pub missing: Table<()>,
}

impl Plan {
    /// The id of a name.
    pub fn name(&self, name: Name) -> &Id {
        // Names are made from positions of this list alone.
        &self.names[usize::from(name.0.get()) - 1]
    }
}
