use super::{Arg, Speech, first_upper};
use crate::domain::{Date, Period, PeriodKind};

impl Speech {
    /// A period in words: `October 2026`, `fourth quarter of 2026`, `week 42 of 2026`.
    pub fn period(&self, period: Period) -> String {
        let year = period.year().to_string();
        match period.kind() {
            PeriodKind::Month => self
                .say("period-month", &[("month", self.month(period.number()).into()), ("year", year.into())]),
            PeriodKind::Quarter => self.say(
                "period-quarter",
                &[("quarter", period.number().to_string().into()), ("year", year.into())],
            ),
            PeriodKind::Week => self
                .say("period-week", &[("week", period.number().to_string().into()), ("year", year.into())]),
        }
    }

    /// A period that begins a line or stands alone: `Octobre 2026` where a sentence has `octobre 2026`.
    pub fn period_title(&self, period: Period) -> String {
        first_upper(&self.period(period))
    }

    /// A period for the axis of a chart: `Oct`, `Q4`, `42`; with its year where asked for.
    pub fn short_period(&self, period: Period, with_year: bool) -> String {
        let short = match period.kind() {
            PeriodKind::Month => self.say(&format!("month-short-{}", period.number()), &[]),
            PeriodKind::Quarter => {
                self.say("quarter-short", &[("quarter", period.number().to_string().into())])
            }
            PeriodKind::Week => period.number().to_string(),
        };
        if with_year { format!("{short} {}", period.year()) } else { short }
    }

    /// A day in words: `14 October 2026`.
    pub fn date(&self, date: Date) -> String {
        let arg = |text: String| Arg::Text(text);
        // A count, because a language may say the first day of a month otherwise: `1er octobre`.
        let day = Arg::Count(date.day().unsigned_abs().into());
        self.say(
            "date",
            &[("day", day), ("month", arg(self.month(date.month()))), ("year", arg(date.year().to_string()))],
        )
    }

    /// A day without its year: `14 October`.
    pub fn day(&self, date: Date) -> String {
        self.say(
            "day",
            &[
                ("day", u64::from(date.day().unsigned_abs()).into()),
                ("month", self.month(date.month()).into()),
            ],
        )
    }

    fn month(&self, number: i8) -> String {
        self.say(&format!("month-{number}"), &[])
    }
}
