//! The mission in meetings that are not about customer experience: in how many of those recorded it came up. A fact:
//! "2 of 4".
//!
//! A meeting is titled CX if its title, in lower case and with every run of other characters than letters and digits
//! turned into a space, contains a listed word as whole words: "CXO" does not contain "CX".

use super::verdict::Verdict;

/// A meeting that was held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// Its title.
    pub title: String,
    /// Whether the mission came up; `None` if nobody noted it.
    pub mission: Option<bool>,
}

/// Meetings in whole numbers, and the share in percent.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct MissionMeetings {
    /// 100·covered/counted; absent if none was counted.
    pub value: Option<f64>,
    /// Counted meetings in which the mission came up.
    pub covered: u64,
    /// Recorded meetings not titled CX.
    pub counted: u64,
    /// Meetings titled CX: left out.
    pub cx_titled: u64,
    /// Other meetings of which nobody noted whether it came up: left out.
    pub not_recorded: u64,
}

impl MissionMeetings {
    /// From whole numbers that were already counted; `None` if more were covered than counted.
    pub fn from_counts(covered: u64, counted: u64) -> Option<MissionMeetings> {
        let all = MissionMeetings { covered, counted, ..MissionMeetings::default() };
        (covered <= counted).then(|| all.with_value())
    }

    /// `ok`, or `no data` if no meeting was counted.
    pub fn verdict(&self) -> Verdict {
        if self.counted > 0 { Verdict::Ok } else { Verdict::NoData }
    }

    fn with_value(self) -> MissionMeetings {
        let value = (self.counted > 0).then(|| 100.0 * self.covered as f64 / self.counted as f64);
        MissionMeetings { value, ..self }
    }
}

/// The mission in `meetings`; a title with one of `cx_words` is about customer experience anyway.
pub fn mission_meetings(meetings: &[Meeting], cx_words: &[String]) -> MissionMeetings {
    let mut all = MissionMeetings::default();
    for meeting in meetings {
        match meeting.mission {
            _ if is_cx(&meeting.title, cx_words) => all.cx_titled += 1,
            None => all.not_recorded += 1,
            Some(came_up) => {
                all.counted += 1;
                all.covered += u64::from(came_up);
            }
        }
    }
    all.with_value()
}

/// Whether a title has one of `cx_words`.
pub fn is_cx(title: &str, cx_words: &[String]) -> bool {
    let title = spaced(title);
    cx_words.iter().map(|word| spaced(word)).any(|word| word != " " && title.contains(word.as_str()))
}

/// The words of a text in lower case, a space before and after each: " field operations ".
fn spaced(text: &str) -> String {
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.fold(" ".to_owned(), |line, word| line + word + " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn titled(title: &str) -> bool {
        let meeting = Meeting { title: title.to_owned(), mission: Some(true) };
        mission_meetings(&[meeting], &["customer experience".to_owned(), "CX".to_owned()]).cx_titled == 1
    }

    #[test]
    fn whole_words_only() {
        assert!(titled("CX steering group"));
        assert!(titled("Steering: cx"));
        assert!(titled("Customer-Experience council"));
        assert!(titled("(CUSTOMER   experience)"));
        assert!(!titled("CXO staff meeting"));
        assert!(!titled("Customer service experience"));
        assert!(!titled(""));
    }

    #[test]
    fn an_empty_word_matches_nothing() {
        let meeting = Meeting { title: "Budget".to_owned(), mission: None };
        let got = mission_meetings(&[meeting], &["--".to_owned(), String::new()]);
        assert_eq!((got.cx_titled, got.not_recorded, got.value), (0, 1, None));
        assert_eq!(got.verdict(), Verdict::NoData);
    }

    #[test]
    fn counts_from_elsewhere() {
        assert_eq!(MissionMeetings::from_counts(3, 4).and_then(|m| m.value), Some(75.0));
        assert_eq!(MissionMeetings::from_counts(5, 4), None);
    }
}
