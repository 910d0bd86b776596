//! The words of the field as types, checked when they are made.

mod digest;
mod duration;
mod id;
mod period;
mod redaction;
mod version;
mod weeks;

pub use digest::{Digest, DigestError};
pub use duration::CalendarDays;
pub use id::{Id, IdError};
pub(crate) use period::day_number;
pub use period::{Period, PeriodError, PeriodKind};
pub use redaction::{Personal, personal, redact};
pub use version::{Version, VersionError};
pub use weeks::weeks;

/// A calendar date without a time.
pub type Date = jiff::civil::Date;
