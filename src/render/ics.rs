//! A calendar as a file that other programs read: RFC 5545.
//!
//! The writer is our own because the package for it brings a clock and a second library for dates, and all that is left
//! to do is to escape and fold. Entries are whole days, so no time zone has a part in them. Their ids come from the
//! project and their time stamps from the period: the same input gives the same bytes, and the file of the next period
//! replaces the entries of this one instead of adding to them.

use jiff::ToSpan;
use jiff::civil::Weekday;

use crate::domain::Date;

/// A calendar.
#[derive(Clone, Debug)]
pub struct Calendar {
    /// What calendars call it.
    pub name: String,
    /// Whose it is.
    pub organisation: String,
    /// The language of its words, as in `en-GB`.
    pub language: String,
    /// When its entries were last changed: the end of the period.
    pub stamp: Date,
    /// Grows with each period and each correction, so that calendars take the newer of two entries with one id.
    pub sequence: i64,
    /// The entries.
    pub events: Vec<Event>,
}

/// An entry of one or more whole days.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Event {
    /// Its id: the same in every version and in every file.
    pub uid: String,
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
    /// Whether it comes again, and until when.
    pub again: Option<(Rule, Date)>,
    /// Its title.
    pub summary: String,
    /// What else there is to say.
    pub description: Option<String>,
}

/// On which days an entry comes again.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rule {
    /// Monday to Friday.
    WorkingDays,
    /// Every Monday.
    Mondays,
    /// The first of Monday to Friday in a month.
    FirstWorkingDays,
}

impl Rule {
    /// Whether an entry comes on a day.
    fn holds(self, day: Date) -> bool {
        let works = !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
        match self {
            Rule::WorkingDays => works,
            Rule::Mondays => day.weekday() == Weekday::Monday,
            // The 1st, or a Monday that has only a Saturday or Sunday of its month before it.
            Rule::FirstWorkingDays => {
                works && (day.day() == 1 || (day.day() <= 3 && day.weekday() == Weekday::Monday))
            }
        }
    }

    /// The first day on or after `from` on which an entry comes.
    pub fn first(self, from: Date) -> Date {
        let mut day = from;
        // A first working day is at most a month and two days away.
        for _ in 0..34 {
            if self.holds(day) {
                return day;
            }
            day = day.saturating_add(1.day());
        }
        day
    }

    fn text(self) -> &'static str {
        match self {
            Rule::WorkingDays => "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
            Rule::Mondays => "FREQ=WEEKLY;BYDAY=MO",
            Rule::FirstWorkingDays => "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1",
        }
    }
}

impl Calendar {
    /// The file; `None` for a calendar without entries, which the format does not allow.
    pub fn text(&self) -> Option<String> {
        if self.events.is_empty() {
            return None;
        }
        let stamp = format!("{}T000000Z", day(self.stamp));
        let mut out = String::new();
        let mut line = |text: &str| fold(text, &mut out);
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line(&format!(
            "PRODID:{}",
            escaped(&format!("-//{}//advocate//{}", self.organisation, self.language))
        ));
        line("CALSCALE:GREGORIAN");
        line(&format!("NAME:{}", escaped(&self.name)));
        line(&format!("X-WR-CALNAME:{}", escaped(&self.name)));
        for event in &self.events {
            line("BEGIN:VEVENT");
            line(&format!("UID:{}", escaped(&event.uid)));
            line(&format!("DTSTAMP:{stamp}"));
            line(&format!("LAST-MODIFIED:{stamp}"));
            line(&format!("SEQUENCE:{}", self.sequence));
            line(&format!("DTSTART;VALUE=DATE:{}", day(event.first)));
            // The end is the day after the last.
            line(&format!("DTEND;VALUE=DATE:{}", day(event.last.saturating_add(1.day()))));
            if let Some((rule, until)) = event.again {
                line(&format!("RRULE:{};UNTIL={}", rule.text(), day(until)));
            }
            line(&format!("SUMMARY:{}", escaped(&event.summary)));
            if let Some(description) = &event.description {
                line(&format!("DESCRIPTION:{}", escaped(description)));
            }
            // A theme or a moment keeps nobody from being invited.
            line("TRANSP:TRANSPARENT");
            line("END:VEVENT");
        }
        line("END:VCALENDAR");
        Some(out)
    }
}

fn day(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

/// A text as a value: section 3.3.11. Characters that no value may hold are left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => out.extend(['\\', character]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push(' '),
            _ if character.is_control() => {}
            _ => out.push(character),
        }
    }
    out
}

/// Longest line in bytes, its end left out: section 3.1.
const LINE: usize = 75;

/// Adds a line, folded where it is too long, never within a character.
fn fold(text: &str, out: &mut String) {
    let (mut rest, mut room) = (text, LINE);
    while rest.len() > room {
        // No character is longer than four bytes, so that one ends here or up to three before.
        let end = (room - 3..=room).rev().find(|&at| rest.is_char_boundary(at)).unwrap_or(rest.len());
        let (line, further) = rest.split_at(end);
        out.push_str(line);
        out.push_str("\r\n ");
        (rest, room) = (further, LINE - 1);
    }
    out.push_str(rest);
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Calendar, Event, Rule, escaped, fold};

    fn folded(text: &str) -> String {
        let mut out = String::new();
        fold(text, &mut out);
        out
    }

    /// The other way round, as readers do it: section 3.1, then section 3.3.11.
    fn read(text: &str) -> String {
        let unfolded = text.replace("\r\n ", "");
        let mut out = String::new();
        let mut rest = unfolded.trim_end_matches("\r\n").chars();
        while let Some(character) = rest.next() {
            match (character, character == '\\') {
                (_, true) => match rest.next() {
                    Some('n' | 'N') => out.push('\n'),
                    other => out.extend(other),
                },
                _ => out.push(character),
            }
        }
        out
    }

    #[test]
    fn a_line_ends_after_75_bytes() {
        assert_eq!(folded(&"a".repeat(75)), format!("{}\r\n", "a".repeat(75)));
        assert_eq!(folded(&"a".repeat(76)), format!("{}\r\n a\r\n", "a".repeat(75)));
        assert_eq!(folded(&"a".repeat(150)), format!("{}\r\n {}\r\n a\r\n", "a".repeat(75), "a".repeat(74)));
    }

    #[test]
    fn a_character_is_never_torn() {
        // 74 letters leave one byte: an umlaut of two goes to the next line, and so does a van of four.
        for character in ["ü", "🚚"] {
            let text = format!("{}{character}", "a".repeat(74));
            assert_eq!(folded(&text), format!("{}\r\n {character}\r\n", "a".repeat(74)));
        }
    }

    #[test]
    fn separators_and_ends_of_lines_are_escaped() {
        assert_eq!(escaped("a, b; c\\d\r\ne\tf\u{7}"), "a\\, b\\; c\\\\d\\ne f");
        assert_eq!(escaped("BEGIN:VEVENT\nEND:VCALENDAR"), "BEGIN:VEVENT\\nEND:VCALENDAR");
    }

    #[test]
    fn a_rule_begins_on_a_day_on_which_it_holds() {
        let check = |rule: Rule, from: &str, expected: &str| {
            assert_eq!(rule.first(from.parse().unwrap()).to_string(), expected, "{rule:?} {from}");
        };
        // 1 October 2026 is a Thursday; 1 August 2026 a Saturday; 1 November 2026 a Sunday.
        check(Rule::WorkingDays, "2026-10-01", "2026-10-01");
        check(Rule::WorkingDays, "2026-08-01", "2026-08-03");
        check(Rule::Mondays, "2026-10-01", "2026-10-05");
        check(Rule::FirstWorkingDays, "2026-10-01", "2026-10-01");
        check(Rule::FirstWorkingDays, "2026-08-01", "2026-08-03");
        check(Rule::FirstWorkingDays, "2026-10-02", "2026-11-02");
        check(Rule::FirstWorkingDays, "2026-10-12", "2026-11-02");
    }

    #[test]
    fn a_calendar_without_entries_is_no_file() {
        let empty = Calendar {
            name: String::new(),
            organisation: String::new(),
            language: "en".into(),
            stamp: "2026-10-31".parse().unwrap(),
            sequence: 1,
            events: Vec::new(),
        };
        assert_eq!(empty.text(), None);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(text in "(?s).{0,200}", name in "[\\PC\\n;,]{0,40}") {
            let calendar = Calendar {
                name,
                organisation: text.clone(),
                language: "en".into(),
                stamp: "2026-10-31".parse().unwrap(),
                sequence: 1,
                events: vec![Event {
                    uid: "a".into(),
                    first: "2026-10-01".parse().unwrap(),
                    last: "2026-10-01".parse().unwrap(),
                    again: None,
                    summary: text.clone(),
                    description: Some(text.clone()),
                }],
            };
            let file = calendar.text().unwrap();
            prop_assert!(file.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])));
            let kept: String = text
                .chars()
                .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
                .map(|c| if c == '\t' { ' ' } else { c })
                .collect();
            let unfolded = file.replace("\r\n ", "");
            let summary = unfolded.split("\r\n").find_map(|line| line.strip_prefix("SUMMARY:")).unwrap();
            prop_assert_eq!(read(summary), kept);
        }
    }
}
