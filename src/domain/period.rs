use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, ISOWeekDate, Weekday};

/// A reporting period: a month `2026-10`, a quarter `2026-Q4` or an ISO 8601 week `2026-W42`.
///
/// Periods of one kind are ordered by time; a project has one kind only.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Period {
    kind: PeriodKind,
    year: i16,
    number: i8,
}

/// How long a period is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum PeriodKind {
    /// A calendar month, 1–12.
    Month,
    /// A calendar quarter, 1–4.
    Quarter,
    /// An ISO 8601 week, 1–53.
    Week,
}

impl PeriodKind {
    /// The English word, as findings use it.
    pub fn word(self) -> &'static str {
        match self {
            PeriodKind::Month => "month",
            PeriodKind::Quarter => "quarter",
            PeriodKind::Week => "week",
        }
    }
}

/// Why a text is not a period.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("`{0}` is not a period")]
pub struct PeriodError(pub String);

impl PeriodError {
    /// What to write instead.
    pub fn help(&self) -> &'static str {
        "a period is a month `2026-10`, a quarter `2026-Q4` or a week `2026-W42`"
    }
}

impl Period {
    /// The kind of period.
    pub fn kind(self) -> PeriodKind {
        self.kind
    }

    /// The year it is named after: for a week the ISO 8601 year.
    pub fn year(self) -> i16 {
        self.year
    }

    /// Its number in the year: month 1–12, quarter 1–4, week 1–53.
    pub fn number(self) -> i8 {
        self.number
    }

    /// The period of a kind that holds a date.
    pub fn of(kind: PeriodKind, date: Date) -> Self {
        match kind {
            PeriodKind::Month => Self { kind, year: date.year(), number: date.month() },
            PeriodKind::Quarter => Self { kind, year: date.year(), number: (date.month() + 2) / 3 },
            PeriodKind::Week => {
                let week = date.iso_week_date();
                Self { kind, year: week.year(), number: week.week() }
            }
        }
    }

    /// The first day.
    pub fn first_day(self) -> Date {
        match self.kind {
            PeriodKind::Month => Date::constant(self.year, self.number, 1),
            PeriodKind::Quarter => Date::constant(self.year, self.number * 3 - 2, 1),
            PeriodKind::Week => ISOWeekDate::new(self.year, self.number, Weekday::Monday)
                .map(ISOWeekDate::date)
                // A period is only made from a week that exists.
                .unwrap_or(Date::constant(self.year, 1, 1)),
        }
    }

    /// The last day: the cut-off of everything that is reported for the period.
    pub fn last_day(self) -> Date {
        match self.kind {
            PeriodKind::Month => self.first_day().last_of_month(),
            PeriodKind::Quarter => Date::constant(self.year, self.number * 3, 1).last_of_month(),
            PeriodKind::Week => ISOWeekDate::new(self.year, self.number, Weekday::Sunday)
                .map(ISOWeekDate::date)
                .unwrap_or(Date::constant(self.year, 12, 31)),
        }
    }

    /// Its length in days: the exposure of a source that nobody is asked for.
    pub fn days(self) -> u32 {
        let days = day_number(self.last_day()) - day_number(self.first_day()) + 1;
        u32::try_from(days).unwrap_or(0)
    }

    /// The period after this one.
    pub fn next(self) -> Self {
        self.step(1)
    }

    /// The period before this one.
    pub fn previous(self) -> Self {
        self.step(-1)
    }

    /// The same period a year earlier; week 53 looks back to week 52 where that year had no 53.
    pub fn year_before(self) -> Self {
        let earlier = Self { year: self.year - 1, ..self };
        if earlier.exists() { earlier } else { Self { number: 52, ..earlier } }
    }

    fn step(self, by: i8) -> Self {
        let moved = Self { number: self.number + by, ..self };
        if moved.exists() {
            return moved;
        }
        if by > 0 {
            return Self { year: self.year + 1, number: 1, ..self };
        }
        let year = self.year - 1;
        let last = match self.kind {
            PeriodKind::Month => 12,
            PeriodKind::Quarter => 4,
            PeriodKind::Week => weeks_in(year),
        };
        Self { year, number: last, ..self }
    }

    fn exists(self) -> bool {
        let last = match self.kind {
            PeriodKind::Month => 12,
            PeriodKind::Quarter => 4,
            PeriodKind::Week => weeks_in(self.year),
        };
        (1..=last).contains(&self.number)
    }
}

/// Days since 1 January 1970, as the arithmetic of times uses them.
pub(crate) fn day_number(date: Date) -> i64 {
    date.duration_since(Date::constant(1970, 1, 1)).as_hours() / 24
}

fn weeks_in(year: i16) -> i8 {
    if ISOWeekDate::new(year, 53, Weekday::Monday).is_ok() { 53 } else { 52 }
}

impl FromStr for Period {
    type Err = PeriodError;

    fn from_str(text: &str) -> Result<Self, PeriodError> {
        let parse = || {
            let (year, rest) = text.split_once('-')?;
            let digits =
                |part: &str, length: usize| part.len() == length && part.bytes().all(|b| b.is_ascii_digit());
            let (kind, number) = match rest.as_bytes().first()? {
                b'Q' => (PeriodKind::Quarter, rest.get(1..).filter(|n| digits(n, 1))?),
                b'W' => (PeriodKind::Week, rest.get(1..).filter(|n| digits(n, 2))?),
                _ => (PeriodKind::Month, Some(rest).filter(|n| digits(n, 2))?),
            };
            let year = Some(year).filter(|y| digits(y, 4))?.parse().ok()?;
            // Years outside 1900–2200 are slips of the finger, and keep every step inside the calendar.
            let period = Self { kind, year, number: number.parse().ok()? };
            ((1900..=2200).contains(&year) && period.exists()).then_some(period)
        };
        parse().ok_or_else(|| PeriodError(text.to_owned()))
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            PeriodKind::Month => write!(f, "{:04}-{:02}", self.year, self.number),
            PeriodKind::Quarter => write!(f, "{:04}-Q{}", self.year, self.number),
            PeriodKind::Week => write!(f, "{:04}-W{:02}", self.year, self.number),
        }
    }
}

impl serde::Serialize for Period {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Period {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::Period;

    fn period(text: &str) -> Period {
        text.parse().unwrap()
    }

    #[test]
    fn periods_know_their_days_and_neighbours() {
        for (text, first, last, days, before, after) in [
            ("2026-10", "2026-10-01", "2026-10-31", 31, "2026-09", "2026-11"),
            ("2024-02", "2024-02-01", "2024-02-29", 29, "2024-01", "2024-03"),
            ("2026-Q1", "2026-01-01", "2026-03-31", 90, "2025-Q4", "2026-Q2"),
            ("2026-W53", "2026-12-28", "2027-01-03", 7, "2026-W52", "2027-W01"),
            ("2026-W01", "2025-12-29", "2026-01-04", 7, "2025-W52", "2026-W02"),
        ] {
            let p = period(text);
            assert_eq!(p.to_string(), text);
            assert_eq!((p.first_day().to_string(), p.last_day().to_string()), (first.into(), last.into()));
            assert_eq!(p.days(), days, "{text}");
            assert_eq!((p.previous(), p.next()), (period(before), period(after)), "{text}");
            assert_eq!((Period::of(p.kind(), p.first_day()), Period::of(p.kind(), p.last_day())), (p, p));
        }
        assert_eq!(period("2026-W53").year_before(), period("2025-W52"));
    }

    #[test]
    fn what_does_not_exist_is_refused() {
        for wrong in [
            "",
            "2026",
            "2026-13",
            "2026-00",
            "2026-1",
            "2026-Q5",
            "2026-W54",
            "2025-W53",
            "0001-01",
            "2026-010",
            "２026-01",
        ] {
            assert!(wrong.parse::<Period>().is_err(), "{wrong}");
        }
    }
}
