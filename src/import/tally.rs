use std::collections::BTreeMap;
use std::fmt;

use crate::domain::hash::HashMap;

/// Where every row of the exports went, and every text that the map does not know. Nothing is left out in silence:
/// `rows` is `placed` plus all of `filtered` plus all of `unplaced`.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// Rows read, the heads not counted.
    pub rows: u64,
    /// Rows of which something was counted.
    pub placed: u64,
    /// Rows that a condition of `where` leaves out, by condition, in the map's order.
    pub filtered: Vec<(String, u64)>,
    /// Rows that could not be placed, by reason.
    pub unplaced: BTreeMap<Reason, u64>,
    /// Rows that a condition of one of the map's `feedback` sets aside, by its position. They may count otherwise.
    pub set_aside: Vec<u64>,
    /// How the dates look that could not be read: digits as `9`, letters as `a`.
    pub date_forms: BTreeMap<String, u64>,
    /// Rows whose date two formats read differently, and the first was taken.
    pub ambiguous_dates: u64,
    /// Answers of a person who had answered before, which are not counted again.
    pub repeated_answers: u64,
    /// Answers with a weight that is missing or not above 0.
    pub without_weight: u64,
    /// Dates of complaints that could not be read; the complaint is counted without them.
    pub unread_dates: u64,
    /// What became of customers' words.
    pub quotes: QuoteTally,
    /// What the look-ups of the map found.
    pub looks: Vec<LookTally>,
    /// What else a person should know, in sentences.
    pub notes: Vec<String>,
}

/// Why a row could not be placed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Reason {
    /// It has more or fewer cells than the head.
    Shape,
    /// It has no date.
    NoDate,
    /// Its date could not be read.
    UnreadDate,
    /// Its date is not one that this export can have.
    DateOutside,
    /// Its date reads differently in two formats.
    AmbiguousDate,
    /// It has no customer.
    NoCustomer,
    /// Its number is not one that a complaint can have.
    WrongNumber,
    /// It has only texts that the map does not know.
    UnknownText,
    /// It says nothing that the map counts.
    Nothing,
}

impl Reason {
    /// The reason as the end of "12 rows: …".
    pub fn words(self) -> &'static str {
        match self {
            Reason::Shape => "more or fewer cells than the head",
            Reason::NoDate => "no date",
            Reason::UnreadDate => "the date cannot be read",
            Reason::DateOutside => "the date is outside the dates that the map allows",
            Reason::AmbiguousDate => "the date reads differently in two formats",
            Reason::NoCustomer => "no customer",
            Reason::WrongNumber => {
                "the complaint's number has other characters than letters, digits and hyphens"
            }
            Reason::UnknownText => "only texts that the map does not know",
            Reason::Nothing => "nothing that the map counts",
        }
    }
}

/// What became of customers' words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuoteTally {
    /// Texts whose customer did not agree to publication.
    pub no_consent: u64,
    /// Texts with a word of the map's `skip`.
    pub skipped: u64,
    /// Texts that are too short.
    pub short: u64,
    /// Texts that are not UTF-8.
    pub not_text: u64,
}

/// What a look-up found.
#[derive(Clone, Debug, Default)]
pub struct LookTally {
    /// What for.
    pub what: String,
    /// The columns.
    pub columns: Vec<String>,
    /// Cells that the map knows.
    pub known: u64,
    /// Cells that the map knows to mean nothing.
    pub ignored: u64,
    /// Empty cells.
    pub blank: u64,
    /// Cells that the map does not know.
    pub unknown: u64,
    /// Whether no text may be shown.
    pub private: bool,
    texts: HashMap<Vec<u8>, u64>,
    too_many: bool,
}

/// With more different unknown texts than this the column holds free text or names, and none of it is shown.
const MOST_TEXTS: usize = 1_000;

/// A text that is no short number is shown when it occurs this often: a name or a sentence seldom does.
const OFTEN: u64 = 5;

impl LookTally {
    /// Begins with nothing found.
    pub fn new(what: String, columns: Vec<String>, private: bool) -> Self {
        Self { what, columns, private, ..Self::default() }
    }

    /// Counts a text that the map does not know.
    pub fn miss(&mut self, cell: &[u8]) {
        self.unknown += 1;
        if self.private || self.too_many {
            return;
        }
        if let Some(count) = self.texts.get_mut(cell) {
            *count += 1;
        } else if self.texts.len() < MOST_TEXTS {
            self.texts.insert(cell.to_vec(), 1);
        } else {
            self.too_many = true;
            self.texts.clear();
        }
    }

    /// The unknown texts that can be shown without telling who somebody is, the most frequent first: those that
    /// occur five times or more, and numbers of at most three digits.
    pub fn shown(&self) -> Vec<(String, u64)> {
        let mut shown: Vec<(String, u64)> = self
            .texts
            .iter()
            .filter_map(|(text, count)| Some((std::str::from_utf8(text).ok()?, *count)))
            .filter(|(text, count)| {
                let length = text.chars().count();
                let short = length <= 3 && text.bytes().all(|byte| byte.is_ascii_digit());
                let code = length <= 60 && !text.contains('@') && !has_long_number(text);
                short || (code && *count >= OFTEN)
            })
            .map(|(text, count)| (text.escape_debug().to_string(), count))
            .collect();
        shown.sort_by(|a, b| (b.1, &a.0).cmp(&(a.1, &b.0)));
        shown.truncate(10);
        shown
    }

    /// How often this text occurred; for the tests of what is shown.
    #[cfg(test)]
    fn count(&self, text: &str) -> u64 {
        self.texts.get(text.as_bytes()).copied().unwrap_or(0)
    }
}

fn has_long_number(text: &str) -> bool {
    text.as_bytes().windows(5).any(|window| window.iter().all(u8::is_ascii_digit))
}

impl Tally {
    /// Counts a row that cannot be placed.
    pub fn refuse(&mut self, reason: Reason) {
        *self.unplaced.entry(reason).or_default() += 1;
    }

    /// Remembers how a date looks that could not be read.
    pub fn date_form(&mut self, form: String) {
        const MOST_FORMS: usize = 50;
        if self.date_forms.len() < MOST_FORMS || self.date_forms.contains_key(&form) {
            *self.date_forms.entry(form).or_default() += 1;
        }
    }

    /// Rows that a condition leaves out.
    pub fn left_out(&self) -> u64 {
        self.filtered.iter().map(|(_, count)| count).sum()
    }

    /// Rows that could not be placed.
    pub fn not_placed(&self) -> u64 {
        self.unplaced.values().sum()
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{} rows read: {} placed, {} left out, {} not placed",
            self.rows,
            self.placed,
            self.left_out(),
            self.not_placed()
        )?;
        for (condition, count) in self.filtered.iter().filter(|(_, count)| *count > 0) {
            writeln!(f, "  left out: {count}: {condition}")?;
        }
        for (reason, count) in &self.unplaced {
            writeln!(f, "  not placed: {count}: {}", reason.words())?;
        }
        for (form, count) in &self.date_forms {
            writeln!(f, "    {count} like `{form}`")?;
        }
        for (rule, count) in self.set_aside.iter().enumerate().filter(|(_, count)| **count > 0) {
            writeln!(f, "  set aside: {count} rows by the conditions of feedback {}", rule + 1)?;
        }
        for look in &self.looks {
            let Some(columns) = list(&look.columns) else { continue };
            let LookTally { what, known, ignored, blank, unknown, .. } = look;
            writeln!(
                f,
                "  {what} ({columns}): {known} known, {ignored} that say nothing, {blank} empty, {unknown} unknown"
            )?;
            let shown = look.shown();
            for (text, count) in &shown {
                writeln!(f, "    {count} × `{text}`")?;
            }
            let rest = look.unknown - shown.iter().map(|(_, count)| count).sum::<u64>();
            if rest > 0 {
                writeln!(f, "    {rest} × other texts, not shown: they may tell who somebody is")?;
            }
        }
        let counted = [
            (self.ambiguous_dates, "dates read differently in two formats; the first was taken"),
            (self.repeated_answers, "answers of people who had answered already; one of each counts"),
            (self.without_weight, "answers without a weight above 0; they are not in the weighted score"),
            (self.unread_dates, "dates of complaints that cannot be read"),
            (self.quotes.no_consent, "texts are not quoted: no consent"),
            (self.quotes.skipped, "texts are not quoted: a word that the map skips"),
            (self.quotes.short, "texts are not quoted: too short"),
            (self.quotes.not_text, "texts are not quoted: not UTF-8"),
        ];
        for (count, words) in counted.iter().filter(|(count, _)| *count > 0) {
            writeln!(f, "  {count} {words}")?;
        }
        for note in &self.notes {
            writeln!(f, "  {note}")?;
        }
        Ok(())
    }
}

/// Column names, the first and last of many; nothing where there are none.
fn list(columns: &[String]) -> Option<String> {
    match columns {
        [] => None,
        [first, .., last] if columns.len() > 3 => Some(format!("`{first}` to `{last}`")),
        _ => Some(columns.iter().map(|column| format!("`{column}`")).collect::<Vec<_>>().join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::LookTally;

    #[test]
    fn texts_that_may_tell_who_somebody_is_are_not_shown() {
        let mut look = LookTally::default();
        for _ in 0..6 {
            look.miss(b"Somewhere else");
            look.miss(b"jo@example.com");
            look.miss(b"0441234567");
        }
        look.miss(b"Jane Roe");
        look.miss(b"JR");
        look.miss(b"99");
        assert_eq!(look.count("Jane Roe"), 1);
        assert_eq!(look.shown(), [("Somewhere else".to_owned(), 6), ("99".to_owned(), 1)]);
        for number in 0..2_000 {
            look.miss(format!("name {number}").as_bytes());
        }
        assert_eq!((look.shown(), look.unknown), (Vec::new(), 2_021));
    }
}
