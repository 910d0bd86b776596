//! How a figure is printed: rounded half away from zero, never "-0".
//!
//! | kind | decimals | form |
//! |-|-|-|
//! | share | 0 | "69%", "<1%" for 0 < x < 0.5, ">99%" for 99.5 ≤ x < 100 |
//! | NPS | 0 | signed |
//! | mean | 1 | |
//! | days | 1 | "1.0 day", "6.5 days" |
//! | r | 2 | signed |
//! | count | 0 | "12,480" |
//! | net | 0 | signed, "+1,250" |
//! | points (change of a share or NPS) | 0 | signed |
//! | mean change | 1 | signed |
//!
//! A change that was called but would print 0 gets more decimals, at most 2. These are the plain English forms of
//! the vectors; pages print the same decimals in the page's language.

/// What kind of figure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A share in percent.
    Share,
    /// A Net Promoter Score.
    Nps,
    /// A mean of ratings.
    Mean,
    /// A time in days.
    Days,
    /// A correlation.
    R,
    /// A whole number of things.
    Count,
    /// A net number of things.
    Net,
    /// A change of a share or an NPS.
    Points,
    /// A change of a mean.
    MeanChange,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Kind; 9] = [
        Kind::Share,
        Kind::Nps,
        Kind::Mean,
        Kind::Days,
        Kind::R,
        Kind::Count,
        Kind::Net,
        Kind::Points,
        Kind::MeanChange,
    ];

    /// Its name in the vectors.
    pub fn token(self) -> &'static str {
        match self {
            Kind::Share => "share",
            Kind::Nps => "nps",
            Kind::Mean => "mean",
            Kind::Days => "days",
            Kind::R => "r",
            Kind::Count => "count",
            Kind::Net => "net",
            Kind::Points => "points",
            Kind::MeanChange => "mean_change",
        }
    }

    /// Decimals it is printed with.
    pub fn decimals(self) -> usize {
        match self {
            Kind::Share | Kind::Nps | Kind::Count | Kind::Net | Kind::Points => 0,
            Kind::Mean | Kind::Days | Kind::MeanChange => 1,
            Kind::R => 2,
        }
    }

    /// Whether a plus sign is printed.
    pub fn signed(self) -> bool {
        matches!(self, Kind::Nps | Kind::R | Kind::Net | Kind::Points | Kind::MeanChange)
    }

    /// Decimals for `x`: more, at most 2, for a called change that would print 0.
    pub fn decimals_for(self, x: f64, called: bool) -> usize {
        let change = matches!(self, Kind::Points | Kind::MeanChange);
        let mut decimals = self.decimals();
        while called && change && decimals < 2 && Rounded::of(x, decimals).is_zero() {
            decimals += 1;
        }
        decimals
    }

    /// The figure as text; `None` if it is not a number.
    pub fn print(self, x: f64, called: bool) -> Option<String> {
        if !x.is_finite() {
            return None;
        }
        match ShareBound::of(x).filter(|_| self == Kind::Share) {
            Some(ShareBound::BelowOne) => return Some("<1%".to_owned()),
            Some(ShareBound::AboveNinetyNine) => return Some(">99%".to_owned()),
            None => {}
        }
        let rounded = Rounded::of(x, self.decimals_for(x, called));
        let sign = match (rounded.negative, self.signed() && !rounded.is_zero()) {
            (true, _) => "-",
            (false, true) => "+",
            (false, false) => "",
        };
        let grouped = matches!(self, Kind::Count | Kind::Net);
        let number = if grouped { thousands(&rounded.digits) } else { rounded.digits.clone() };
        let unit = match self {
            Kind::Share => "%",
            Kind::Days if rounded.digits == "1.0" => " day",
            Kind::Days => " days",
            _ => "",
        };
        Some(format!("{sign}{number}{unit}"))
    }
}

/// A share that is next to nothing or next to all, which rounding would print as 0% or 100%.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShareBound {
    /// Above 0 and below 0.5%: "<1%".
    BelowOne,
    /// From 99.5% up to 100%, which is not among them: ">99%".
    AboveNinetyNine,
}

impl ShareBound {
    /// The bound that is printed for a share `x` in percent; `None` for one that is rounded.
    pub fn of(x: f64) -> Option<ShareBound> {
        if x > 0.0 && x < 0.5 {
            Some(ShareBound::BelowOne)
        } else if (99.5..100.0).contains(&x) {
            Some(ShareBound::AboveNinetyNine)
        } else {
            None
        }
    }
}

/// A number rounded half away from zero, without its sign.
///
/// What is rounded is the number as a person would write it, its shortest decimal form: 0.15 is a half, though the
/// nearest binary fraction lies a hair below.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rounded {
    /// Whether it is below 0 after rounding; 0 never is.
    pub negative: bool,
    /// Digits with a decimal point where there are decimals.
    pub digits: String,
}

impl Rounded {
    /// `x`, finite, to `decimals` places.
    pub fn of(x: f64, decimals: usize) -> Rounded {
        // `Display` writes the shortest decimal form that reads back as the same number, never with an exponent.
        let written = format!("{}", x.abs());
        let (whole, fraction) = written.split_once('.').unwrap_or((&written, ""));
        let kept: String = fraction.chars().chain(std::iter::repeat('0')).take(decimals).collect();
        let up = fraction.as_bytes().get(decimals).is_some_and(|digit| *digit >= b'5');
        let mut digits: Vec<u8> = whole.bytes().chain(kept.bytes()).collect();
        if up {
            add_one(&mut digits);
        }
        let point = digits.len() - decimals;
        let mut text = String::from_utf8_lossy(&digits).into_owned();
        if decimals > 0 {
            text.insert(point, '.');
        }
        let zero = digits.iter().all(|digit| *digit == b'0');
        Rounded { negative: x < 0.0 && !zero, digits: text }
    }

    /// Whether it prints as 0.
    pub fn is_zero(&self) -> bool {
        self.digits.bytes().all(|digit| matches!(digit, b'0' | b'.'))
    }
}

/// Adds one to the last of some decimal digits, carrying.
fn add_one(digits: &mut Vec<u8>) {
    for digit in digits.iter_mut().rev() {
        if *digit == b'9' {
            *digit = b'0';
        } else {
            *digit += 1;
            return;
        }
    }
    digits.insert(0, b'1');
}

/// "12480" → "12,480".
fn thousands(digits: &str) -> String {
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(kind: Kind, x: f64, want: &str) {
        assert_eq!(kind.print(x, false).as_deref(), Some(want), "{kind:?} {x}");
    }

    fn check_called(kind: Kind, x: f64, want: &str) {
        assert_eq!(kind.print(x, true).as_deref(), Some(want), "{kind:?} {x}");
    }

    #[test]
    fn shares_never_round_to_nobody_or_everybody() {
        check(Kind::Share, 0.0, "0%");
        check(Kind::Share, 0.49, "<1%");
        check(Kind::Share, 0.5, "1%");
        check(Kind::Share, 68.5, "69%");
        check(Kind::Share, 99.4, "99%");
        check(Kind::Share, 99.5, ">99%");
        check(Kind::Share, 100.0, "100%");
    }

    #[test]
    fn halves_go_away_from_zero_and_zero_has_no_sign() {
        check(Kind::Nps, 12.5, "+13");
        check(Kind::Nps, -12.5, "-13");
        check(Kind::Nps, -0.4, "0");
        check(Kind::Nps, 0.0, "0");
        check(Kind::Mean, 5.25, "5.3");
        check(Kind::Mean, 0.15, "0.2");
        check(Kind::R, 1.005, "+1.01");
        check(Kind::R, -0.004, "0.00");
        check(Kind::Points, 0.5, "+1");
        check(Kind::Mean, 9.96, "10.0");
    }

    #[test]
    fn thousands_and_days() {
        check(Kind::Count, 12480.0, "12,480");
        check(Kind::Count, 999.5, "1,000");
        check(Kind::Count, 1234567.0, "1,234,567");
        check(Kind::Net, -90.0, "-90");
        check(Kind::Net, 0.0, "0");
        check(Kind::Days, 1.04, "1.0 day");
        check(Kind::Days, 1.05, "1.1 days");
        check(Kind::Days, 0.0, "0.0 days");
    }

    #[test]
    fn a_called_change_never_prints_as_nothing() {
        check(Kind::Points, 0.44, "0");
        check_called(Kind::Points, 0.44, "+0.4");
        check_called(Kind::Points, -0.044, "-0.04");
        check_called(Kind::Points, 0.004, "0.00");
        check_called(Kind::Points, 3.4, "+3");
        check_called(Kind::MeanChange, -0.04, "-0.04");
        check_called(Kind::MeanChange, 0.05, "+0.1");
        // Only changes are called.
        check_called(Kind::Nps, 0.4, "0");
    }

    #[test]
    fn tiny_and_huge_numbers_are_printed_in_full() {
        check(Kind::Mean, 1e-300, "0.0");
        check(Kind::Count, 1e21, "1,000,000,000,000,000,000,000");
        assert_eq!(Kind::Mean.print(f64::NAN, false), None);
    }
}
