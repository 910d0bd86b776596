use jiff::ToSpan;
use jiff::civil::Weekday;

use super::{Date, Period};

/// The first day of each working week of a period: its own first day, then every Monday. A period that begins on a
/// Saturday or Sunday begins to work on the Monday after.
pub fn weeks(period: Period) -> Vec<Date> {
    let (first, last) = (period.first_day(), period.last_day());
    let works = !matches!(first.weekday(), Weekday::Saturday | Weekday::Sunday);
    let ahead = i64::from(first.weekday().until(Weekday::Monday));
    let ahead = if ahead == 0 { 7 } else { ahead };
    let mut days: Vec<Date> = works.then_some(first).into_iter().collect();
    let mut day = first.saturating_add(ahead.days());
    while day <= last {
        days.push(day);
        day = day.saturating_add(7.days());
    }
    days
}

#[cfg(test)]
mod tests {
    use super::weeks;

    fn check(period: &str, expected: &[&str]) {
        let days: Vec<String> = weeks(period.parse().unwrap()).iter().map(ToString::to_string).collect();
        assert_eq!(days, expected, "{period}");
    }

    #[test]
    fn a_period_has_its_working_weeks() {
        // 1 October 2026 is a Thursday, 1 June 2026 a Monday, 1 August 2026 a Saturday.
        check("2026-10", &["2026-10-01", "2026-10-05", "2026-10-12", "2026-10-19", "2026-10-26"]);
        check("2026-06", &["2026-06-01", "2026-06-08", "2026-06-15", "2026-06-22", "2026-06-29"]);
        check("2026-08", &["2026-08-03", "2026-08-10", "2026-08-17", "2026-08-24", "2026-08-31"]);
        check("2026-W42", &["2026-10-12"]);
        assert_eq!(weeks("2026-Q4".parse().unwrap()).len(), 14);
    }
}
