use std::borrow::Cow;

use super::{Node, Value};
use crate::domain::{CalendarDays, Date, Id, Period};
use crate::finding::{Finding, Kind, Report};
use crate::source::{Sources, Spanned};

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
}

/// Adds the finding that something else was wanted.
pub(super) fn wrong_type(node: &Node<'_>, wanted: &str, decoder: &mut Decoder<'_>) {
    let found = match &node.value {
        Value::Scalar { text, .. } => format!("`{}`", shorten(text)),
        _ => node.noun().to_owned(),
    };
    decoder.report.add(Finding::at(Kind::WrongType, node.span, format!("expected {wanted}, found {found}")));
}

pub(super) fn shorten(text: &str) -> String {
    let line = text.lines().next().unwrap_or("");
    match line.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None if line.len() < text.len() => format!("{line}…"),
        None => line.to_owned(),
    }
}

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
}

impl<T: Decode> Decode for Spanned<T> {
    fn decode(node: &Node<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        Some(Spanned::new(T::decode(node, decoder)?, node.span))
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(node: &Node<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        match &node.value {
            Value::Null => Some(Vec::new()),
            Value::List(items) => Some(items.iter().filter_map(|item| T::decode(item, decoder)).collect()),
            _ => {
                wrong_type(node, "a list", decoder);
                None
            }
        }
    }

    fn absent() -> Option<Self> {
        Some(Vec::new())
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
                wrong_type(node, "a mapping of keys to values", decoder);
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
}

/// The text of a scalar and whether it stood without quotes.
fn scalar<'n>(
    node: &'n Node<'_>,
    wanted: &str,
    decoder: &mut Decoder<'_>,
) -> Option<(&'n Cow<'n, str>, bool)> {
    match &node.value {
        Value::Scalar { text, plain } => Some((text, *plain)),
        _ => {
            wrong_type(node, wanted, decoder);
            None
        }
    }
}

impl Decode for String {
    fn decode(node: &Node<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        scalar(node, "a text", decoder).map(|(text, _)| text.clone().into_owned())
    }
}

impl Decode for bool {
    fn decode(node: &Node<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        match scalar(node, "`true` or `false`", decoder)? {
            (text, true) if matches!(text.as_ref(), "true" | "True" | "TRUE") => Some(true),
            (text, true) if matches!(text.as_ref(), "false" | "False" | "FALSE") => Some(false),
            _ => {
                wrong_type(node, "`true` or `false`", decoder);
                None
            }
        }
    }
}

/// Counts above this are slips: more than any company has customers, and small enough to add up safely.
const MAX_COUNT: u64 = 1_000_000_000_000;

impl Decode for u64 {
    fn decode(node: &Node<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        let wanted = "a whole number of 0 or more";
        let (text, plain) = scalar(node, wanted, decoder)?;
        let digits = plain && !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        match text.parse::<u64>() {
            Ok(count) if digits && count <= MAX_COUNT => Some(count),
            _ if digits => {
                let message = format!("`{}` is larger than any count can be", shorten(text));
                decoder.report.add(Finding::at(Kind::ImpossibleNumber, node.span, message));
                None
            }
            _ => {
                wrong_type(node, wanted, decoder);
                None
            }
        }
    }
}

impl Decode for i64 {
    fn decode(node: &Node<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        let wanted = "a whole number";
        let (text, plain) = scalar(node, wanted, decoder)?;
        match text.parse::<i64>() {
            Ok(number) if plain && number.unsigned_abs() <= 1_000 * MAX_COUNT => Some(number),
            _ => {
                wrong_type(node, wanted, decoder);
                None
            }
        }
    }
}

impl Decode for f64 {
    fn decode(node: &Node<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        let wanted = "a number such as `5.5`";
        let (text, plain) = scalar(node, wanted, decoder)?;
        // Rust would read `inf`, `nan` and `1e5` too: none of them is what a person means in a report.
        let digits = text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+'));
        match text.parse::<f64>() {
            Ok(number) if plain && digits && number.abs() <= 1e15 => Some(number),
            _ => {
                wrong_type(node, wanted, decoder);
                None
            }
        }
    }
}

impl Decode for Id {
    fn decode(node: &Node<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        let (text, _) = scalar(node, "an id", decoder)?;
        match text.parse() {
            Ok(id) => Some(id),
            Err(error) => {
                let error: crate::domain::IdError = error;
                decoder
                    .report
                    .add(Finding::at(Kind::WrongId, node.span, error.to_string()).help(error.help()));
                None
            }
        }
    }
}

impl Decode for Period {
    fn decode(node: &Node<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        let (text, _) = scalar(node, "a period such as `2026-10`", decoder)?;
        match text.parse::<Period>() {
            Ok(period) => Some(period),
            Err(error) => {
                decoder
                    .report
                    .add(Finding::at(Kind::WrongPeriod, node.span, error.to_string()).help(error.help()));
                None
            }
        }
    }
}

impl Decode for Date {
    fn decode(node: &Node<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        let (text, _) = scalar(node, "a date such as `2026-10-31`", decoder)?;
        let form = text.len() == 10
            && text.bytes().enumerate().all(|(at, byte)| match at {
                4 | 7 => byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        match text.parse::<Date>() {
            Ok(date) if form && (1900..=2200).contains(&date.year()) => Some(date),
            _ => {
                let message = if form {
                    format!("the date `{text}` does not exist")
                } else {
                    format!("`{}` is not a date", shorten(text))
                };
                let help = "a date is written year-month-day, such as `2026-10-31`";
                decoder.report.add(Finding::at(Kind::WrongDate, node.span, message).help(help));
                None
            }
        }
    }
}

impl Decode for CalendarDays {
    fn decode(node: &Node<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        let wanted = "a length of time such as `2d`, `2 weeks` or `6 months`";
        let (text, _) = scalar(node, wanted, decoder)?;
        let days = text.parse().ok();
        if days.is_none() {
            wrong_type(node, wanted, decoder);
        }
        days
    }
}
