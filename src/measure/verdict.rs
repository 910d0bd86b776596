//! Every verdict a measure can give, and the one place that spells them.
//!
//! A verdict never sees a rounded number. `up` and `down` say where a figure went, not whether that is good: see
//! [`super::polarity`].

use super::base::Base;
use serde::{Serialize, Serializer};

/// What a measure says in words. Which of them a measure can give stands in its own file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each name is its word, see `word`")]
pub enum Verdict {
    NoData,
    TooFewAnswers,
    SmallBase,
    Ok,
    Up,
    Down,
    NoClearChange,
    /// The change of a self-selected source: no interval, so the reader is sent to the chart.
    ReadFromChart,
    Met,
    Missed,
    TooCloseToCall,
    AboveExpectation,
    BelowExpectation,
    NoClearGap,
    CannotWeight,
    HeavyWeights,
    Reconciled,
    DoesNotReconcile,
    Rising,
    NoClearRise,
    TooFewMonths,
    TooFewItems,
    TotalOnly,
    TotalsOnly,
    AllHidden,
    NotReached,
    SignalUp,
    SignalDown,
    NoSignal,
    LeadsPositive,
    LeadsNegative,
    SameMonthPositive,
    SameMonthNegative,
    NoClearLink,
    NoSpread,
    CheckData,
    Commitment,
    Compliance,
    Mixed,
}

impl Verdict {
    /// The exact word, as MEASURES.md and the vectors spell it.
    pub fn word(self) -> &'static str {
        match self {
            Verdict::NoData => "no data",
            Verdict::TooFewAnswers => "too few answers",
            Verdict::SmallBase => "small base",
            Verdict::Ok => "ok",
            Verdict::Up => "up",
            Verdict::Down => "down",
            Verdict::NoClearChange => "no clear change",
            Verdict::ReadFromChart => "read from the chart",
            Verdict::Met => "met",
            Verdict::Missed => "missed",
            Verdict::TooCloseToCall => "too close to call",
            Verdict::AboveExpectation => "above expectation",
            Verdict::BelowExpectation => "below expectation",
            Verdict::NoClearGap => "no clear gap",
            Verdict::CannotWeight => "cannot weight",
            Verdict::HeavyWeights => "heavy weights",
            Verdict::Reconciled => "reconciled",
            Verdict::DoesNotReconcile => "does not reconcile",
            Verdict::Rising => "rising",
            Verdict::NoClearRise => "no clear rise",
            Verdict::TooFewMonths => "too few months",
            Verdict::TooFewItems => "too few items",
            Verdict::TotalOnly => "total only",
            Verdict::TotalsOnly => "totals only",
            Verdict::AllHidden => "all hidden",
            Verdict::NotReached => "not reached",
            Verdict::SignalUp => "signal up",
            Verdict::SignalDown => "signal down",
            Verdict::NoSignal => "no signal",
            Verdict::LeadsPositive => "leads +",
            Verdict::LeadsNegative => "leads -",
            Verdict::SameMonthPositive => "same month +",
            Verdict::SameMonthNegative => "same month -",
            Verdict::NoClearLink => "no clear link",
            Verdict::NoSpread => "no spread",
            Verdict::CheckData => "check data",
            Verdict::Commitment => "commitment",
            Verdict::Compliance => "compliance",
            Verdict::Mixed => "mixed",
        }
    }

    /// `up` if the whole interval lies above `zero`, `down` if below, else `no clear change`. An absent limit is
    /// unbounded.
    pub fn of_interval(lower: Option<f64>, upper: Option<f64>, zero: f64) -> Verdict {
        if lower.is_some_and(|l| l > zero) {
            Verdict::Up
        } else if upper.is_some_and(|u| u < zero) {
            Verdict::Down
        } else {
            Verdict::NoClearChange
        }
    }
}

impl From<Base> for Verdict {
    fn from(base: Base) -> Verdict {
        match base {
            Base::NoData => Verdict::NoData,
            Base::TooFewAnswers => Verdict::TooFewAnswers,
            Base::SmallBase => Verdict::SmallBase,
            Base::Ok => Verdict::Ok,
        }
    }
}

impl std::fmt::Display for Verdict {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.word())
    }
}

impl Serialize for Verdict {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.word())
    }
}
