use std::str::FromStr;

/// A span of calendar days, written `10d`, `2 weeks`, `6 months` or `1 year`; a month counts 30.4375 days rounded
/// down, a year 365.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct CalendarDays(pub u32);

impl FromStr for CalendarDays {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let text = text.trim();
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let count: u32 = text[..digits].parse().map_err(|_| ())?;
        let days = match text[digits..].trim() {
            "d" | "day" | "days" => Some(count),
            "w" | "week" | "weeks" => count.checked_mul(7),
            "m" | "month" | "months" => count.checked_mul(487).map(|sixteenths| sixteenths / 16),
            "y" | "year" | "years" => count.checked_mul(365),
            _ => None,
        };
        days.filter(|days| *days <= 36_500).map(Self).ok_or(())
    }
}

#[cfg(test)]
mod tests {
    use super::CalendarDays;

    #[test]
    fn durations_are_read_as_people_write_them() {
        for (text, days) in [
            ("2d", 2),
            ("10 days", 10),
            ("1 week", 7),
            ("6 months", 182),
            ("12 months", 365),
            ("1 year", 365),
        ] {
            assert_eq!(text.parse(), Ok(CalendarDays(days)), "{text}");
        }
        for wrong in ["", "d", "two days", "2 parsecs", "-1d", "99999999999d", "4000 years"] {
            assert!(wrong.parse::<CalendarDays>().is_err(), "{wrong}");
        }
    }
}
