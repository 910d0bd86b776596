//! The map of an import as the user writes it.

use serde_json::{Value as Json, json};

use crate::domain::{Date, Id, Period};
use crate::source::{Span, Spanned};
use crate::yaml::{Decode, Decoder, Definitions, Keyed, Loose, Node, Value, record};

record! {
    "the map"
    /// How the rows of an export become snapshots.
    pub struct Map {
        /// The number of the file's form: 1.
        pub schema: Spanned<u64>,
        /// Where the export comes from, in a line: it heads the snapshots that are made.
        pub about: Option<Spanned<String>>,
        /// What stands between cells: `,` (where nothing is said), `;`, `|` or `tab`.
        pub delimiter: Option<Spanned<String>>,
        /// Which period a row belongs to. Not needed where every import names the period on the command line.
        pub period: Option<PeriodMap>,
        /// The column that tells people apart. It is never written.
        pub respondent: Option<RespondentMap>,
        /// Which rows count at all; a row must meet every condition.
        pub r#where: Vec<Condition>,
        /// How customers are told apart.
        pub segments: Vec<SegmentMap>,
        /// Questions whose answers are points of a scale.
        pub ratings: Vec<RatingMap>,
        /// What was said.
        pub feedback: Vec<FeedbackMap>,
        /// Who came and who left.
        pub customers: Option<CustomersMap>,
        /// Complaints, a row each.
        pub complaints: Option<ComplaintsMap>,
        /// Results that are a share of rows, by outcome.
        pub outcomes: Keyed<ShareMap>,
    }
}

impl Map {
    /// What stands between cells.
    pub fn separator(&self) -> u8 {
        match self.delimiter.as_ref().map(|delimiter| delimiter.as_str()) {
            Some("tab") => b'\t',
            Some(";") => b';',
            Some("|") => b'|',
            _ => b',',
        }
    }

    /// Puts all rows into one period, whatever the map says of it.
    pub fn all_of(&mut self, period: Period) {
        let said = self.period.get_or_insert_with(|| PeriodMap::at(self.span));
        said.fixed = Some(Spanned::new(period, said.span));
        said.files = Keyed::default();
        said.column = None;
    }

    /// The names of the tables that stand beside the map.
    pub fn tables(&self) -> Vec<String> {
        let tables = self.feedback.iter().filter_map(|feedback| feedback.code_table.as_ref());
        tables.map(|table| table.file.value.clone()).collect()
    }
}

record! {
    "the period of the map"
    /// Which period a row belongs to: `fixed`, or by the `files`' names, or by a date `column`.
    pub struct PeriodMap {
        /// All rows belong to this period.
        pub fixed: Option<Spanned<Period>>,
        /// The period by the name of the export's file.
        pub files: Keyed<Spanned<Period>>,
        /// The column with the date.
        pub column: Option<Spanned<String>>,
        /// How dates are written; the first format that reads a date is taken.
        pub formats: Loose<Spanned<String>>,
        /// `month` (where nothing is said), `quarter` or `week`.
        pub kind: Option<Spanned<String>>,
        /// The last two-digit year of this century; 68 where nothing is said, as POSIX has it.
        pub pivot: Option<Spanned<u64>>,
        /// The first and last date that a row of this export can have. It also settles what a date means that
        /// several formats read.
        pub between: Option<Spanned<Vec<Spanned<Date>>>>,
        /// A date that still reads differently in two formats: `first` takes the first format (where nothing is
        /// said), `leave-out` does not place the row. Both are counted.
        pub ambiguous: Option<Spanned<String>>,
    }
}

impl PeriodMap {
    /// One that says nothing yet, at a place.
    fn at(span: Span) -> Self {
        Self {
            fixed: None,
            files: Keyed::default(),
            column: None,
            formats: Loose(Vec::new()),
            kind: None,
            pivot: None,
            between: None,
            ambiguous: None,
            span,
        }
    }
}

record! {
    "the respondent of the map"
    /// The column that tells people apart.
    pub struct RespondentMap {
        /// The column.
        pub column: Spanned<String>,
        /// How often a person's answer to a question counts: `row` (each row, where nothing is said), `period` (once
        /// a period) or `ever` (once in all). Of several the latest counts; of a day the lowest.
        pub once: Option<Spanned<String>>,
    }
}

record! {
    "a condition of the map"
    /// What a cell must be. Of several keys all must hold.
    pub struct Condition {
        /// The column.
        pub column: Spanned<String>,
        /// The cell is one of these.
        pub r#in: Loose<String>,
        /// The cell is none of these.
        pub not_in: Loose<String>,
        /// The cell begins with one of these.
        pub prefix: Loose<String>,
        /// The cell begins with none of these.
        pub not_prefix: Loose<String>,
    }
}

record! {
    "a segment of the map"
    /// How customers are told apart.
    pub struct SegmentMap {
        /// The segment.
        pub id: Spanned<Id>,
        /// The column.
        pub column: Spanned<String>,
        /// The group by the cell's text; `null` for a text that means no group.
        pub values: Keyed<Option<Spanned<Id>>>,
        /// The group of any other text.
        pub otherwise: Option<Spanned<Id>>,
        /// The group of an empty cell.
        pub blank: Option<Spanned<Id>>,
    }
}

record! {
    "a rating of the map"
    /// A question, or several on the same scale, whose answers are points.
    pub struct RatingMap {
        /// The measure.
        pub measure: Spanned<Id>,
        /// The column, for one question.
        pub column: Option<Spanned<String>>,
        /// The columns and what each asks about, for several.
        pub columns: Keyed<Target>,
        /// Lowest and highest point; the measure's scale where nothing is said.
        pub points: Option<Spanned<Vec<Spanned<i64>>>>,
        /// Points by the answer's text, where an answer is not the point itself.
        pub answers: Keyed<Spanned<i64>>,
        /// Texts that mean no answer, beside the empty cell; they are counted as `missing`.
        pub missing: Loose<String>,
        /// Texts that mean that the question does not apply; they are left out and shown at the end.
        pub not_applicable: Loose<String>,
        /// The survey, a word of one's own.
        pub survey: Option<Spanned<Id>>,
        /// The stage that is asked about.
        pub stage: Option<Lookup>,
        /// The theme that is asked about.
        pub theme: Option<Spanned<Id>>,
        /// Segments whose groups get rows of their own beside the row for all.
        pub by: Loose<Spanned<Id>>,
        /// The column with the survey's weight.
        pub weight: Option<Spanned<String>>,
    }
}

record! {
    "feedback of the map"
    /// What was said. An item is counted for each thing that a row says: for each code in `columns`, for each of
    /// the `flags` that is set, or for the row where neither is given.
    pub struct FeedbackMap {
        /// Which rows say something of this kind; the others are counted.
        pub r#where: Vec<Condition>,
        /// The source.
        pub source: Lookup,
        /// The stage, where a code or flag does not say it.
        pub stage: Option<Lookup>,
        /// The theme, where a code or flag does not say it.
        pub theme: Option<Spanned<Id>>,
        /// The columns with codes.
        pub columns: Loose<Spanned<String>>,
        /// What a code means; `null` for one that says nothing.
        pub codes: Keyed<Option<Target>>,
        /// The same from a CSV file beside the map.
        pub code_table: Option<CodeTable>,
        /// What any other code means.
        pub otherwise: Option<Target>,
        /// Columns that each stand for one thing, and what it is; `null` for one that says nothing.
        pub flags: Keyed<Option<Target>>,
        /// Texts that set a flag; `1` where nothing is said.
        pub set: Loose<String>,
        /// The column with the customer's words.
        pub text: Option<Spanned<String>>,
        /// Words that say nothing, the case ignored.
        pub no_answer: Loose<String>,
        /// The segment by which rows are split.
        pub by: Option<Spanned<Id>>,
        /// Which words may be published.
        pub quotes: Option<QuotesMap>,
    }
}

record! {
    "a code table of the map"
    /// A CSV file of codes beside the map, with the columns `code`, `stage`, `action`, `theme`, and where wanted
    /// `field` and `label`. A row with neither stage, action nor theme is a code that says nothing.
    pub struct CodeTable {
        /// The file.
        pub file: Spanned<String>,
        /// Only rows with this `field`.
        pub field: Option<Spanned<String>>,
    }
}

record! {
    "a code"
    /// A row of a code table.
    pub struct CodeRow {
        /// Which columns of the export it is for.
        pub field: Option<String>,
        /// The code.
        pub code: Option<Spanned<String>>,
        /// What the publisher calls it; for the reader of the table.
        pub label: Option<String>,
        /// The stage.
        pub stage: Option<Spanned<Id>>,
        /// What the customer was doing.
        pub action: Option<Spanned<Id>>,
        /// The theme.
        pub theme: Option<Spanned<Id>>,
    }
}

record! {
    "the quotes of the map"
    /// Which of the customers' words may be published.
    pub struct QuotesMap {
        /// The consent: `published` where the export is public already, or a condition that a row must meet.
        pub consent: Consent,
        /// How many at most in a row of feedback; 3 where nothing is said.
        pub most: Option<Spanned<u64>>,
        /// The fewest characters of a quote; 20 where nothing is said.
        pub shortest: Option<Spanned<u64>>,
        /// The most characters; longer ones are cut at the end of a sentence or word. 300 where nothing is said.
        pub longest: Option<Spanned<u64>>,
        /// Words whose texts are not quoted, the case ignored.
        pub skip: Loose<Spanned<String>>,
    }
}

/// Whether a customer agreed that the words are published.
#[derive(Clone, Debug)]
pub enum Consent {
    /// The export is public already.
    Published,
    /// A cell of the row says so.
    Column(Box<Condition>),
}

impl Decode for Consent {
    fn decode(node: &Node<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        match &node.value {
            Value::Scalar { text, .. } if text.as_ref() == "published" => Some(Consent::Published),
            _ => Condition::decode(node, decoder).map(|condition| Consent::Column(Box::new(condition))),
        }
    }

    fn schema(definitions: &mut Definitions) -> Json {
        json!({ "anyOf": [{ "const": "published" }, Condition::schema(definitions)] })
    }
}

record! {
    "the customers of the map"
    /// Who came and who left: from `orders`, or from `rows` that say it.
    pub struct CustomersMap {
        /// Each row is an order.
        pub orders: Option<OrdersMap>,
        /// Each row is a customer, or somebody who came or left.
        pub rows: Option<CustomerRows>,
    }
}

record! {
    "the orders of the map"
    /// Customers by their orders: a customer is somebody who ordered within the last `silence`; who orders without
    /// being one has come, and who is silent that long has left, on that day.
    pub struct OrdersMap {
        /// The column with the customer. It is never written.
        pub customer: Spanned<String>,
        /// How long somebody who left has not ordered: `90 days`, `3 months`.
        pub silence: Spanned<String>,
        /// How long after the beginning of the data nobody can be told to have come, because an earlier order may be
        /// missing: who orders by then is there at the opening. The silence where nothing is said.
        pub warm_up: Option<Spanned<String>>,
        /// The first day of the data; that of the first order where nothing is said.
        pub from: Option<Spanned<Date>>,
        /// The last day of the data; that of the last order where nothing is said, or `period-end`.
        pub to: Option<Spanned<String>>,
    }
}

record! {
    "the customer rows of the map"
    /// Customers by rows that say who came and left.
    pub struct CustomerRows {
        /// Whether every row is a customer of the period, from its opening or from when he came. Then opening and
        /// closing are counted too.
        pub everyone: Option<bool>,
        /// Who came in the period.
        pub joined: Option<Condition>,
        /// Who left in the period.
        pub left: Option<Condition>,
        /// Why.
        pub reason: Option<Lookup>,
        /// The segment whose groups are counted too.
        pub by: Option<Spanned<Id>>,
    }
}

record! {
    "the complaints of the map"
    /// Complaints, a row each, in the period in which they came.
    pub struct ComplaintsMap {
        /// The complaint desk's own number; without it complaints are numbered in their period. It is written, so it
        /// must not be a number by which a person is known.
        pub number: Option<NumberMap>,
        /// Words before the numbers that an import gives; `C` where nothing is said.
        pub prefix: Option<Spanned<String>>,
        /// When somebody answered.
        pub responded: Option<DateColumn>,
        /// When it was solved.
        pub resolved: Option<DateColumn>,
        /// The stage.
        pub stage: Option<Lookup>,
        /// The theme.
        pub theme: Option<Lookup>,
        /// `policy`, `process`, `people`, `product`, `other` or `not-found`.
        pub cause: Option<Lookup>,
    }
}

record! {
    "the complaint number of the map"
    /// The complaint desk's own number.
    pub struct NumberMap {
        /// The column.
        pub column: Spanned<String>,
        /// Whether a person is known by it; only `false` lets it be written.
        pub personal: Spanned<bool>,
    }
}

record! {
    "a date of the map"
    /// A column with a date, in the formats of the period where none are given.
    pub struct DateColumn {
        /// The column.
        pub column: Spanned<String>,
        /// How dates are written.
        pub formats: Loose<Spanned<String>>,
    }
}

record! {
    "a share of the map"
    /// A result: the share of rows whose cell is one of these among those whose cell is not empty, in percent.
    pub struct ShareMap {
        /// The column.
        pub column: Spanned<String>,
        /// The texts that count.
        pub r#in: Loose<String>,
        /// Texts that are left out, beside the empty cell.
        pub missing: Loose<String>,
    }
}

/// An id that is the same for all rows, or follows from a cell.
#[derive(Clone, Debug)]
pub enum Lookup {
    /// The same for all.
    Fixed(Spanned<Id>),
    /// By the cell's text.
    Column(Box<LookupColumn>),
}

record! {
    "a look-up of the map"
    /// An id by a cell's text.
    pub struct LookupColumn {
        /// The column.
        pub column: Spanned<String>,
        /// The id by the cell's text; `null` for a text that means none.
        pub values: Keyed<Option<Spanned<Id>>>,
        /// The id of any other text.
        pub otherwise: Option<Spanned<Id>>,
        /// The id of an empty cell.
        pub blank: Option<Spanned<Id>>,
    }
}

impl Decode for Lookup {
    fn decode(node: &Node<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        match &node.value {
            Value::Map(_) => {
                LookupColumn::decode(node, decoder).map(|column| Lookup::Column(Box::new(column)))
            }
            _ => Spanned::decode(node, decoder).map(Lookup::Fixed),
        }
    }

    fn schema(definitions: &mut Definitions) -> Json {
        json!({ "anyOf": [Id::schema(definitions), LookupColumn::schema(definitions)] })
    }
}

/// What something is about: a theme alone, or a mapping of stage, action and theme.
#[derive(Clone, Debug)]
pub struct Target {
    /// The stage.
    pub stage: Option<Spanned<Id>>,
    /// What the customer was doing.
    pub action: Option<Spanned<Id>>,
    /// The theme.
    pub theme: Option<Spanned<Id>>,
}

record! {
    "a target of the map"
    /// A target that is written out.
    pub struct TargetKeys {
        /// The stage.
        pub stage: Option<Spanned<Id>>,
        /// What the customer was doing.
        pub action: Option<Spanned<Id>>,
        /// The theme.
        pub theme: Option<Spanned<Id>>,
    }
}

impl Decode for Target {
    fn decode(node: &Node<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        match &node.value {
            Value::Scalar { .. } => {
                let theme = Some(Spanned::decode(node, decoder)?);
                Some(Target { stage: None, action: None, theme })
            }
            _ => TargetKeys::decode(node, decoder).map(|keys| Target {
                stage: keys.stage,
                action: keys.action,
                theme: keys.theme,
            }),
        }
    }

    fn schema(definitions: &mut Definitions) -> Json {
        json!({ "anyOf": [Id::schema(definitions), TargetKeys::schema(definitions)] })
    }
}
