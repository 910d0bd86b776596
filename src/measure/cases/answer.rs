//! Writes the result of a case: `value`, `lower`, `upper`, `verdict`, then the extras in the order of the vectors.

use crate::measure::change::Change;
use crate::measure::score::Score;
use crate::measure::verdict::Verdict;
use serde_json::{Map, Value, json};

/// The result of a case.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Answer(Map<String, Value>);

impl Answer {
    /// A value with its limits and a verdict. What is not a number becomes null.
    pub(super) fn new(
        value: impl Into<Value>,
        lower: Option<f64>,
        upper: Option<f64>,
        verdict: impl Into<Option<Verdict>>,
    ) -> Answer {
        let verdict: Option<Verdict> = verdict.into();
        let mut map = Map::new();
        map.insert("value".to_owned(), value.into());
        map.insert("lower".to_owned(), lower.into());
        map.insert("upper".to_owned(), upper.into());
        map.insert("verdict".to_owned(), verdict.map(Verdict::word).into());
        Answer(map)
    }

    /// A result that is all extras.
    pub(super) fn of_extras(verdict: impl Into<Option<Verdict>>) -> Answer {
        Answer::new(Value::Null, None, None, verdict)
    }

    /// A value without an interval.
    pub(super) fn of_fact(value: impl Into<Value>, verdict: impl Into<Option<Verdict>>) -> Answer {
        Answer::new(value, None, None, verdict)
    }

    /// A score with a verdict.
    pub(super) fn of_score(score: &Score, verdict: Verdict) -> Answer {
        Answer::new(score.value, score.lower, score.upper, verdict)
    }

    /// A change, without its p-value.
    pub(super) fn of_change(change: &Change) -> Answer {
        Answer::new(change.value, change.lower, change.upper, change.verdict)
    }

    /// The result with one more entry.
    pub(super) fn with(mut self, key: &str, value: impl Into<Value>) -> Answer {
        self.0.insert(key.to_owned(), value.into());
        self
    }

    /// The result as JSON.
    pub(super) fn into_value(self) -> Value {
        Value::Object(self.0)
    }
}

/// A whole number of any size as JSON.
pub(super) fn whole(x: i128) -> Value {
    i64::try_from(x).map_or_else(|_| json!(x as f64), Value::from)
}
