//! Reads JSON by key and says, where it cannot, which key is wrong and what is wanted there.

use crate::measure::thresholds::Thresholds;
use serde_json::Value;
use std::fmt;

/// The largest count a case may have; far beyond any firm, and small enough that sums stay exact.
const MOST: u64 = 1_000_000_000_000;

/// The largest size of any other number: squares and sums of such stay finite.
const LARGEST: f64 = 1e15;

/// Why a case cannot be computed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseError {
    /// The key, from the case on: `input.before.n`; empty for the case itself.
    pub key: String,
    /// What is wanted there.
    pub wanted: String,
    /// What was found.
    pub found: String,
    /// What to call the thing where the key is empty.
    whole: &'static str,
}

impl fmt::Display for CaseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let CaseError { key, wanted, found, whole } = self;
        match key.as_str() {
            "" => write!(f, "the {whole}: ")?,
            key => write!(f, "`{key}`: ")?,
        }
        write!(f, "wanted {wanted}, found {found}")
    }
}

impl std::error::Error for CaseError {}

/// A value, or its absence, that knows the key it stands under.
#[derive(Clone, Debug)]
pub(super) struct Input<'a> {
    value: Option<&'a Value>,
    key: String,
    whole: &'static str,
    thresholds: &'a Thresholds,
}

impl<'a> Input<'a> {
    /// A whole document, worked out with these thresholds.
    pub(super) fn new(value: &'a Value, thresholds: &'a Thresholds) -> Input<'a> {
        Input { value: Some(value), key: String::new(), whole: "document", thresholds }
    }

    /// The same value as the start of keys: a case.
    pub(super) fn as_case(&self) -> Input<'a> {
        Input { key: String::new(), whole: "case", ..self.clone() }
    }

    /// The thresholds that the document works with.
    pub(super) fn thresholds(&self) -> &'a Thresholds {
        self.thresholds
    }

    /// The error that something else is wanted here.
    pub(super) fn wants(&self, wanted: &str) -> CaseError {
        CaseError {
            key: self.key.clone(),
            wanted: wanted.to_owned(),
            found: found(self.value),
            whole: self.whole,
        }
    }

    /// The value under a key of an object, without complaint.
    pub(super) fn peek(&self, key: &str) -> Option<&'a Value> {
        self.value?.get(key)
    }

    /// What stands under `key`, which may be nothing.
    pub(super) fn get(&self, key: &str) -> Result<Input<'a>, CaseError> {
        let Some(Value::Object(object)) = self.value else { return Err(self.wants("an object")) };
        let path = if self.key.is_empty() { key.to_owned() } else { format!("{}.{key}", self.key) };
        Ok(Input { value: object.get(key), key: path, ..*self })
    }

    /// What stands under `key`, unless it is absent or null.
    pub(super) fn optional(&self, key: &str) -> Result<Option<Input<'a>>, CaseError> {
        Ok(self.get(key)?.given())
    }

    /// The value, unless it is absent or null.
    pub(super) fn given(self) -> Option<Input<'a>> {
        self.value.is_some_and(|value| !value.is_null()).then_some(self)
    }

    /// Whether an object has `key`.
    pub(super) fn has(&self, key: &str) -> bool {
        self.peek(key).is_some()
    }

    /// The entries of a list.
    pub(super) fn list(&self) -> Result<Vec<Input<'a>>, CaseError> {
        let Some(Value::Array(entries)) = self.value else { return Err(self.wants("a list")) };
        let entry =
            |(place, value)| Input { value: Some(value), key: format!("{}[{place}]", self.key), ..*self };
        Ok(entries.iter().enumerate().map(entry).collect())
    }

    /// The entries of a list of exactly `N`; `wanted` says what they are.
    pub(super) fn list_of<const N: usize>(&self, wanted: &str) -> Result<[Input<'a>; N], CaseError> {
        let entries = self.list().map_err(|_| self.wants(wanted))?;
        <[Input<'a>; N]>::try_from(entries).map_err(|_| self.wants(wanted))
    }

    /// The entries of an object, in their order.
    pub(super) fn entries(&self) -> Result<Vec<(String, Input<'a>)>, CaseError> {
        let Some(Value::Object(object)) = self.value else { return Err(self.wants("an object")) };
        object.keys().map(|key| Ok((key.clone(), self.get(key)?))).collect()
    }

    /// Whether it is an object.
    pub(super) fn is_object(&self) -> bool {
        self.value.is_some_and(Value::is_object)
    }

    /// Every entry of a list, read by `read`.
    pub(super) fn each<T>(
        &self,
        read: impl Fn(&Input<'a>) -> Result<T, CaseError>,
    ) -> Result<Vec<T>, CaseError> {
        self.list()?.iter().map(read).collect()
    }

    /// `None` if it is absent or null, else read by `read`.
    pub(super) fn or_null<T>(
        &self,
        read: impl Fn(&Input<'a>) -> Result<T, CaseError>,
    ) -> Result<Option<T>, CaseError> {
        self.clone().given().map(|given| read(&given)).transpose()
    }

    /// A number of things.
    pub(super) fn count(&self) -> Result<u64, CaseError> {
        let whole = |value: &Value| match (value.as_u64(), value.as_f64()) {
            (Some(count), _) => Some(count),
            // 12.0 is twelve.
            (None, Some(x)) if x >= 0.0 && x.fract() == 0.0 && x <= MOST as f64 => Some(x as u64),
            _ => None,
        };
        let count = self.value.and_then(whole).filter(|count| *count <= MOST);
        count.ok_or_else(|| self.wants("a whole number from 0 to 1,000,000,000,000"))
    }

    /// A whole number of either sign: money in minor units, a closing that cannot be.
    pub(super) fn whole(&self) -> Result<i64, CaseError> {
        let x = self.value.and_then(Value::as_f64).filter(|x| x.fract() == 0.0 && x.abs() <= LARGEST);
        x.map(|x| x as i64).ok_or_else(|| self.wants("a whole number, at most 10¹⁵ either way"))
    }

    /// A number.
    pub(super) fn number(&self) -> Result<f64, CaseError> {
        let x = self.value.and_then(Value::as_f64).filter(|x| x.abs() <= LARGEST);
        x.ok_or_else(|| self.wants("a number, at most 10¹⁵ either way"))
    }

    /// A number that is not below 0.
    pub(super) fn amount(&self) -> Result<f64, CaseError> {
        let x = self.value.and_then(Value::as_f64).filter(|x| (0.0..=LARGEST).contains(x));
        x.ok_or_else(|| self.wants("a number of 0 or more, at most 10¹⁵"))
    }

    /// A p-value.
    pub(super) fn probability(&self) -> Result<f64, CaseError> {
        let p = self.value.and_then(Value::as_f64).filter(|p| (0.0..=1.0).contains(p));
        p.ok_or_else(|| self.wants("a number from 0 to 1"))
    }

    /// A text.
    pub(super) fn text(&self) -> Result<&'a str, CaseError> {
        self.value.and_then(Value::as_str).ok_or_else(|| self.wants("a text"))
    }

    /// What tells things apart: a text or a number.
    pub(super) fn name(&self) -> Result<String, CaseError> {
        match self.value {
            Some(Value::String(text)) => Ok(text.clone()),
            Some(Value::Number(number)) => Ok(number.to_string()),
            _ => Err(self.wants("a text or a number")),
        }
    }

    /// Yes or no.
    pub(super) fn flag(&self) -> Result<bool, CaseError> {
        self.value.and_then(Value::as_bool).ok_or_else(|| self.wants("true or false"))
    }
}

/// What was found, briefly: a long text or list says nothing more.
fn found(value: Option<&Value>) -> String {
    match value {
        None => "nothing".to_owned(),
        Some(Value::Array(_)) => "a list".to_owned(),
        Some(Value::Object(_)) => "an object".to_owned(),
        Some(Value::String(text)) => {
            let start: String = text.chars().take(40).collect();
            let more = if start.len() < text.len() { "…" } else { "" };
            format!("the text {start:?}{more}")
        }
        Some(value) => value.to_string(),
    }
}
