use crate::domain::Date;

/// How dates are written in an export, such as `DD/MM/YYYY`.
///
/// `YYYY` and `YY` are the year, `MM` the month, `MMM` or `MMMM` its English name (short or long, either way), `DD` the day; `hh`,
/// `mm` and `ss` are times, which are passed over, and `*` at the end passes over whatever follows. Numbers of two
/// places may be written with one. Without a day the first of the month is meant.
#[derive(Clone, Debug)]
pub struct DateFormat {
    parts: Vec<Part>,
    /// Whether it says which day.
    pub has_day: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Part {
    Year,
    ShortYear,
    Month,
    MonthName,
    Day,
    Time,
    Literal(u8),
    Rest,
}

const TOKENS: [(&str, Part); 9] = [
    ("YYYY", Part::Year),
    ("YY", Part::ShortYear),
    ("MMMM", Part::MonthName),
    ("MMM", Part::MonthName),
    ("MM", Part::Month),
    ("DD", Part::Day),
    ("hh", Part::Time),
    ("mm", Part::Time),
    ("ss", Part::Time),
];

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

impl DateFormat {
    /// Reads a format; an error says what is wrong with it, in a clause.
    pub fn new(text: &str) -> Result<Self, String> {
        let mut parts = Vec::new();
        let mut rest = text;
        while let Some(first) = rest.bytes().next() {
            if let Some((token, part)) = TOKENS.iter().find(|(token, _)| rest.starts_with(token)) {
                parts.push(*part);
                rest = &rest[token.len()..];
            } else if rest == "*" {
                parts.push(Part::Rest);
                rest = "";
            } else if first.is_ascii() && !matches!(first, b'Y' | b'M' | b'D' | b'h' | b'm' | b's' | b'*') {
                parts.push(Part::Literal(first));
                rest = &rest[1..];
            } else {
                return Err(format!("`{rest}` is no part of a date's format"));
            }
        }
        let count = |wanted: &[Part]| parts.iter().filter(|part| wanted.contains(part)).count();
        for (name, wanted) in
            [("year", &[Part::Year, Part::ShortYear][..]), ("month", &[Part::Month, Part::MonthName])]
        {
            if count(wanted) != 1 {
                return Err(format!("the format names the {name} {} times", count(wanted)));
            }
        }
        if count(&[Part::Day]) > 1 {
            return Err("the format names the day more than once".to_owned());
        }
        Ok(Self { has_day: count(&[Part::Day]) == 1, parts })
    }

    /// Reads a cell. Two-digit years up to `pivot` belong to this century, later ones to the last.
    pub fn read(&self, cell: &[u8], pivot: i16) -> Option<Date> {
        let (mut year, mut month, mut day) = (0, 0, 1);
        let mut rest = cell;
        for part in &self.parts {
            match part {
                Part::Year => year = digits(&mut rest, 4, 4)?,
                Part::ShortYear => {
                    let short = digits(&mut rest, 2, 2)?;
                    year = if short <= pivot { 2000 + short } else { 1900 + short };
                }
                Part::Month => month = digits(&mut rest, 1, 2)?,
                Part::MonthName => month = name(&mut rest)?,
                Part::Day => day = digits(&mut rest, 1, 2)?,
                Part::Time => {
                    digits(&mut rest, 1, 2)?;
                }
                Part::Literal(byte) => rest = rest.strip_prefix(std::slice::from_ref(byte))?,
                Part::Rest => rest = &[],
            }
        }
        // Years far away are slips; the limits are those of periods.
        if !rest.is_empty() || !(1900..=2200).contains(&year) {
            return None;
        }
        Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
    }
}

fn digits(rest: &mut &[u8], least: usize, most: usize) -> Option<i16> {
    let count = rest.iter().take(most).take_while(|byte| byte.is_ascii_digit()).count();
    if count < least {
        return None;
    }
    let number = rest[..count].iter().fold(0, |number, byte| number * 10 + i16::from(byte - b'0'));
    *rest = &rest[count..];
    Some(number)
}

fn name(rest: &mut &[u8]) -> Option<i16> {
    let length = rest.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    let written = &rest[..length];
    let month = MONTHS.iter().position(|month| {
        written.eq_ignore_ascii_case(month.as_bytes())
            || written.eq_ignore_ascii_case(&month.as_bytes()[..3])
            || (written.eq_ignore_ascii_case(b"sept") && *month == "september")
    })?;
    *rest = &rest[length..];
    i16::try_from(month + 1).ok()
}

/// The form of a date that could not be read, for the tally: digits become `9`, letters `a`.
pub fn shape(cell: &[u8]) -> String {
    let shape = cell.iter().take(24).map(|byte| match byte {
        b'0'..=b'9' => '9',
        b'a'..=b'z' | b'A'..=b'Z' => 'a',
        b' '..=b'~' => char::from(*byte),
        _ => '?',
    });
    shape.collect()
}

#[cfg(test)]
mod tests {
    use super::DateFormat;

    fn check(format: &str, cell: &str, expected: Option<&str>) {
        let date = DateFormat::new(format).unwrap().read(cell.as_bytes(), 68);
        assert_eq!(date.map(|date| date.to_string()).as_deref(), expected, "{format} on {cell}");
    }

    #[test]
    fn dates_are_read_as_exports_write_them() {
        check("DD/MM/YYYY", "31/05/2022", Some("2022-05-31"));
        check("DD/MM/YYYY", "1/5/2022", Some("2022-05-01"));
        check("DD/MM/YYYY", "5/31/2022", None);
        check("DD/MM/YYYY", "31/05/2022 08:00", None);
        check("MM/DD/YY", "03/22/23", Some("2023-03-22"));
        check("MM/DD/YY", "03/22/68", Some("2068-03-22"));
        check("MM/DD/YY", "03/22/69", Some("1969-03-22"));
        check("MM/DD/YYYY hh:mm:ss *", "05/11/2016 12:00:00 AM", Some("2016-05-11"));
        check("YYYY-MM-DDThh:mm:ss", "2010-12-01T08:26:00", Some("2010-12-01"));
        check("YYYY-MM-DD*", "2010-12-01", Some("2010-12-01"));
        check("YYYY-MM-DD*", "2010-12-01T08:26:00Z", Some("2010-12-01"));
        check("YYYYMMDD", "20101201", Some("2010-12-01"));
        check("DD MMM YYYY", "3 Sept 2021", Some("2021-09-03"));
        check("MMM DD, YYYY", "February 29, 2023", None);
        check("YYYY-MM", "2026-10", Some("2026-10-01"));
        check("DD/MM/YYYY", "31/04/2022", None);
        check("DD/MM/YYYY", "01/01/0022", None);
        check("DD/MM/YYYY", "", None);
    }

    #[test]
    fn a_wrong_format_says_why() {
        for (format, expected) in [
            ("DD/MM", "the format names the year 0 times"),
            ("YYYY/YY-MM", "the format names the year 2 times"),
            ("YYYY-DD", "the format names the month 0 times"),
            ("YYYY-M-D", "`M-D` is no part of a date's format"),
            ("*YYYY", "`*YYYY` is no part of a date's format"),
        ] {
            assert_eq!(DateFormat::new(format).err().as_deref(), Some(expected), "{format}");
        }
    }
}
