//! The words of the field as types, checked when they are made.

mod digest;
mod duration;
pub(crate) mod hash;
mod id;
mod json_text;
mod mail_address;
mod period;
mod redaction;
mod spacing;
pub(crate) mod stretch;
mod version;
mod web_address;
mod weeks;

pub use digest::{Digest, DigestError};
pub use duration::CalendarDays;
pub use id::{Id, IdError};
pub(crate) use json_text::push_json;
pub use mail_address::{MailAddress, MailAddressError};
pub(crate) use period::day_number;
pub use period::{Period, PeriodError, PeriodKind};
pub use redaction::{Personal, labelled, personal, redact};
pub(crate) use spacing::{single_spaced, spaced, word_count};
pub use version::{Version, VersionError};
pub use web_address::{WebAddress, WebAddressError};
pub use weeks::weeks;

/// A calendar date without a time.
pub type Date = jiff::civil::Date;
