use std::borrow::Cow;

use serde_json::{Value as Json, json};

use super::{Definitions, Node, Value, or_nothing, text};
use crate::domain::{CalendarDays, Date, Id, IdError, Period, PeriodError};
use crate::finding::{Finding, Kind, Report, shorten};
use crate::source::{Sources, Span, Spanned};

/// What decoding needs beside the node: the files, for tables that stand beside, and the report.
pub struct Decoder<'a> {
    /// All files of the project.
    pub sources: &'a Sources,
    /// Where findings go.
    pub report: &'a mut Report,
}

/// A type that is made from a node. A mistake becomes a finding; what can be read is read all the same.
pub trait Decode: Sized {
    /// Makes the value, or adds a finding.
    fn decode(node: &Node<'_>, decoder: &mut Decoder<'_>) -> Option<Self>;

    /// The value of a key that is not there; `None` makes the key required.
    fn absent() -> Option<Self> {
        None
    }

    /// What stands in for a key that is required and not there, so that the rest of the record can be checked.
    fn stand_in() -> Option<Self> {
        None
    }

    /// What a person could write, for help.
    fn example() -> &'static str {
        "…"
    }

    /// What a table of such values looks like; nothing for what is no record.
    fn columns() -> Columns {
        Columns { row: "", known: Vec::new(), required: Vec::new() }
    }

    /// What such a value may be, as JSON Schema.
    fn schema(definitions: &mut Definitions) -> Json;
}

/// The columns of a table whose rows are records.
pub struct Columns {
    /// What a row is, such as `a complaint`.
    pub row: &'static str,
    /// The keys of a record; `region` inside the key `segment` is the column `segment.region`.
    pub known: Vec<&'static str>,
    /// Those that every row needs.
    pub required: Vec<&'static str>,
}

/// Adds the finding that something else was wanted, unless the value was refused already.
pub(super) fn wrong_type(node: &Node<'_>, wanted: &str, help: &str, decoder: &mut Decoder<'_>) {
    if decoder.report.tells(Kind::YamlAlias, node.span) {
        return;
    }
    let found = match &node.value {
        Value::Scalar { text, plain: true } => format!("`{}`", shorten(text)),
        Value::Scalar { text, plain: false } => format!("the text `{}`", shorten(text)),
        _ => node.noun().to_owned(),
    };
    let help = match &node.value {
        Value::Null => "write it, or remove the key or dash that stands alone",
        _ => help,
    };
    let message = format!("expected {wanted}, found {found}");
    decoder.report.add(Finding::at(Kind::WrongType, node.span, message).help(help));
}

/// Help where a whole mapping is wanted.
pub(super) const MAPPING: &str = "write `key: value` lines, or `{key: value}` on one line";
const LIST: &str = "begin each item with `- `, or write `[one, two]` on one line";
const TEXT: &str = "write one text, in quotes where it holds `: ` or ` #`";
const TRUTH: &str = "write `true` or `false` without quotes";
const WHOLE: &str = "write digits alone, such as `5200`: no quotes, signs, commas, spaces or units";
const WHOLE_SIGNED: &str = "write digits alone, such as `5200` or `-40`: no quotes, commas, spaces or units";
const NUMBER: &str = "write digits with a point, such as `5.5`: no quotes, commas, spaces or units";
const DAYS: &str = "write a number of `d`, `weeks`, `months` or `years`: at most 100 years";

impl<T: Decode> Decode for Option<T> {
    fn decode(node: &Node<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        match node.value {
            Value::Null => Some(None),
            _ => Some(T::decode(node, decoder)),
        }
    }

    fn absent() -> Option<Self> {
        Some(None)
    }

    fn schema(definitions: &mut Definitions) -> Json {
        or_nothing(T::schema(definitions))
    }
}

impl<T: Decode> Decode for Spanned<T> {
    fn decode(node: &Node<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        Some(Spanned::new(T::decode(node, decoder)?, node.span))
    }

    fn example() -> &'static str {
        T::example()
    }

    fn schema(definitions: &mut Definitions) -> Json {
        T::schema(definitions)
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(node: &Node<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        match &node.value {
            Value::Null => Some(Vec::new()),
            Value::List(items) => Some(items.iter().filter_map(|item| T::decode(item, decoder)).collect()),
            _ => {
                wrong_type(node, "a list", LIST, decoder);
                None
            }
        }
    }

    fn absent() -> Option<Self> {
        Some(Vec::new())
    }

    fn schema(definitions: &mut Definitions) -> Json {
        json!({ "type": ["array", "null"], "items": T::schema(definitions) })
    }
}

/// One value or a list of them: `focus: delivery` and `focus: [delivery, find]`.
#[derive(Clone, Debug)]
pub struct Loose<T>(pub Vec<T>);

impl<T: Decode> Decode for Loose<T> {
    fn decode(node: &Node<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        match &node.value {
            Value::List(_) | Value::Null => Vec::decode(node, decoder).map(Loose),
            _ => T::decode(node, decoder).map(|one| Loose(vec![one])),
        }
    }

    fn absent() -> Option<Self> {
        Some(Loose(Vec::new()))
    }

    fn schema(definitions: &mut Definitions) -> Json {
        let one = T::schema(definitions);
        json!({ "anyOf": [one, { "type": "array", "items": one }, { "type": "null" }] })
    }
}

/// A value that must be there, and without which the rest is read all the same: its absence is a finding.
#[derive(Clone, Copy, Debug)]
pub struct Needed<T>(pub Option<T>);

impl<T: Decode> Decode for Needed<T> {
    fn decode(node: &Node<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        Some(Needed(T::decode(node, decoder)))
    }

    fn stand_in() -> Option<Self> {
        Some(Needed(None))
    }

    fn example() -> &'static str {
        T::example()
    }

    fn schema(definitions: &mut Definitions) -> Json {
        T::schema(definitions)
    }
}

/// A mapping whose keys the user chooses, in the order written; of a key that stands twice the first is kept, with
/// a finding.
#[derive(Clone, Debug)]
pub struct Keyed<T>(pub Vec<(Spanned<String>, T)>);

impl<T> Default for Keyed<T> {
    fn default() -> Self {
        Keyed(Vec::new())
    }
}

impl<T: Decode> Decode for Keyed<T> {
    fn decode(node: &Node<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        let entries = match &node.value {
            Value::Map(entries) => entries,
            Value::Null => return Some(Keyed::default()),
            _ => {
                wrong_type(node, "keys with values", MAPPING, decoder);
                return None;
            }
        };
        super::record::refuse_duplicates(entries, decoder);
        let mut kept: Vec<(Spanned<String>, T)> = Vec::with_capacity(entries.len());
        let mut seen = std::collections::BTreeSet::new();
        for entry in entries {
            if seen.insert(entry.key.as_ref())
                && let Some(value) = T::decode(&entry.value, decoder)
            {
                kept.push((Spanned::new(entry.key.value.clone().into_owned(), entry.key.span), value));
            }
        }
        Some(Keyed(kept))
    }

    fn absent() -> Option<Self> {
        Some(Keyed::default())
    }

    fn schema(definitions: &mut Definitions) -> Json {
        json!({ "type": ["object", "null"], "additionalProperties": T::schema(definitions) })
    }
}

/// The text of a scalar and whether it stood without quotes.
fn scalar<'n>(
    node: &'n Node<'_>,
    wanted: &str,
    help: &str,
    decoder: &mut Decoder<'_>,
) -> Option<(&'n Cow<'n, str>, bool)> {
    match &node.value {
        Value::Scalar { text, plain } => Some((text, *plain)),
        _ => {
            wrong_type(node, wanted, help, decoder);
            None
        }
    }
}

impl Decode for String {
    fn decode(node: &Node<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        scalar(node, "a text", TEXT, decoder).map(|(text, _)| text.clone().into_owned())
    }

    fn schema(_: &mut Definitions) -> Json {
        text()
    }
}

impl Decode for bool {
    fn decode(node: &Node<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        match scalar(node, "`true` or `false`", TRUTH, decoder)? {
            (text, true) if matches!(text.as_ref(), "true" | "True" | "TRUE") => Some(true),
            (text, true) if matches!(text.as_ref(), "false" | "False" | "FALSE") => Some(false),
            _ => {
                wrong_type(node, "`true` or `false`", TRUTH, decoder);
                None
            }
        }
    }

    fn schema(_: &mut Definitions) -> Json {
        json!({ "type": "boolean" })
    }
}

/// Counts above this are slips: more than any company has customers, and small enough to add up safely.
const MAX_COUNT: u64 = 1_000_000_000_000;

impl Decode for u64 {
    fn decode(node: &Node<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        let wanted = "a whole number of 0 or more";
        let (text, plain) = scalar(node, wanted, WHOLE, decoder)?;
        let digits = plain && !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        match text.parse::<u64>() {
            Ok(count) if digits && count <= MAX_COUNT => Some(count),
            _ if digits => {
                let message = format!("`{}` is larger than any count can be", shorten(text));
                let help = "correct it: counts go up to a million millions";
                decoder.report.add(Finding::at(Kind::ImpossibleNumber, node.span, message).help(help));
                None
            }
            _ => {
                wrong_type(node, wanted, WHOLE, decoder);
                None
            }
        }
    }

    fn schema(_: &mut Definitions) -> Json {
        json!({ "type": "integer", "minimum": 0, "maximum": MAX_COUNT })
    }
}

impl Decode for i64 {
    fn decode(node: &Node<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        let wanted = "a whole number";
        let (text, plain) = scalar(node, wanted, WHOLE_SIGNED, decoder)?;
        match text.parse::<i64>() {
            Ok(number) if plain && number.unsigned_abs() <= 1_000 * MAX_COUNT => Some(number),
            _ => {
                wrong_type(node, wanted, WHOLE_SIGNED, decoder);
                None
            }
        }
    }

    fn schema(_: &mut Definitions) -> Json {
        json!({ "type": "integer" })
    }
}

impl Decode for f64 {
    fn decode(node: &Node<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        let wanted = "a number";
        let (text, plain) = scalar(node, wanted, NUMBER, decoder)?;
        // Rust would read `inf`, `nan` and `1e5` too: none of them is what a person means in a report.
        let digits = text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+'));
        match text.parse::<f64>() {
            Ok(number) if plain && digits && number.abs() <= 1e15 => Some(number),
            _ => {
                wrong_type(node, wanted, NUMBER, decoder);
                None
            }
        }
    }

    fn schema(_: &mut Definitions) -> Json {
        json!({ "type": "number" })
    }
}

impl Decode for Id {
    fn decode(node: &Node<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        let (text, _) = scalar(node, "an id", "write an id, such as `slow-setup`", decoder)?;
        match text.parse() {
            Ok(id) => Some(id),
            Err(error) => {
                decoder.report.add(wrong_id(&error, node.span));
                None
            }
        }
    }

    fn schema(_: &mut Definitions) -> Json {
        // An id such as `2026` stands without quotes too.
        json!({ "type": ["string", "integer", "boolean"], "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 64, "minimum": 0 })
    }
}

/// The finding that a text is no id.
pub fn wrong_id(error: &IdError, span: Span) -> Finding {
    let message = match error {
        IdError::Form(text) => format!("`{}` is not an id", shorten(text)),
        IdError::Empty | IdError::TooLong => error.to_string(),
    };
    Finding::at(Kind::WrongId, span, message).help(error.help())
}

/// The finding that a text is no period.
pub fn wrong_period(error: &PeriodError, span: Span) -> Finding {
    let message = format!("`{}` is not a period", shorten(&error.0));
    Finding::at(Kind::WrongPeriod, span, message).help(error.help())
}

impl Decode for Period {
    fn decode(node: &Node<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        let (text, _) = scalar(
            node,
            "a period",
            "write a month `2026-10`, a quarter `2026-Q4` or a week `2026-W42`",
            decoder,
        )?;
        match text.parse::<Period>() {
            Ok(period) => Some(period),
            Err(error) => {
                decoder.report.add(wrong_period(&error, node.span));
                None
            }
        }
    }

    fn example() -> &'static str {
        "2026-10"
    }

    fn schema(_: &mut Definitions) -> Json {
        json!({ "type": "string", "pattern": "^(19|2[0-2])[0-9]{2}-(0[1-9]|1[0-2]|Q[1-4]|W[0-5][0-9])$" })
    }
}

/// Other years are slips of the finger.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2200;

impl Decode for Date {
    fn decode(node: &Node<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        let (text, _) = scalar(node, "a date", "write year-month-day, such as `2026-10-31`", decoder)?;
        let form = text.len() == 10
            && text.bytes().enumerate().all(|(at, byte)| match at {
                4 | 7 => byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        match text.parse::<Date>() {
            Ok(date) if form && YEARS.contains(&date.year()) => Some(date),
            parsed => {
                let message = match parsed {
                    Ok(date) if form => format!("{date} lies outside the years that are read"),
                    Err(_) if form => format!("the date `{text}` does not exist"),
                    _ => format!("`{}` is not a date", shorten(text)),
                };
                let help = "write year-month-day between 1900 and 2200, such as `2026-10-31`";
                decoder.report.add(Finding::at(Kind::WrongDate, node.span, message).help(help));
                None
            }
        }
    }

    fn example() -> &'static str {
        "2026-10-31"
    }

    fn schema(_: &mut Definitions) -> Json {
        json!({ "type": "string", "format": "date", "pattern": "^(19|2[0-2])[0-9]{2}-[0-9]{2}-[0-9]{2}$" })
    }
}

impl Decode for CalendarDays {
    fn decode(node: &Node<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        let wanted = "a length of time such as `2d` or `6 months`";
        let (text, _) = scalar(node, wanted, DAYS, decoder)?;
        let days = text.parse().ok();
        if days.is_none() {
            wrong_type(node, wanted, DAYS, decoder);
        }
        days
    }

    fn example() -> &'static str {
        "10d"
    }

    fn schema(_: &mut Definitions) -> Json {
        json!({ "type": "string", "pattern": "^ *[0-9]+ *(d|w|m|y|days?|weeks?|months?|years?) *$" })
    }
}
