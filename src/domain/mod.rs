//! The words of the field as types, checked when they are made.

mod duration;
mod id;
mod period;
mod redaction;
mod weeks;

pub use duration::CalendarDays;
pub use id::{Id, IdError};
pub(crate) use period::day_number;
pub use period::{Period, PeriodError, PeriodKind};
pub use redaction::redact;
pub use weeks::weeks;

/// A calendar date without a time.
pub type Date = jiff::civil::Date;
