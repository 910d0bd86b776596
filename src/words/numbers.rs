use std::str::FromStr;

use icu_decimal::DecimalFormatter;
use icu_decimal::input::{Decimal, SignDisplay};
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale_core::Locale as IcuLocale;

use crate::measure::display::{Kind, Rounded, ShareBound};
use crate::project::Locale;

/// Prints figures for people, with the decimals and the rounding of [`crate::measure::display`] and the separators of
/// the locale. A zero never has a sign; the minus is `−` (U+2212), which is as wide as a plus.
pub struct Numbers {
    formatter: DecimalFormatter,
    percent_gap: &'static str,
    one: One,
}

/// Which numbers take the singular, by CLDR.
#[derive(Clone, Copy)]
enum One {
    /// 1, written without decimals.
    Whole,
    /// All below 2, also 0 and 1.5: French and Brazilian Portuguese.
    BelowTwo,
}

/// Whether a plus is printed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    OnlyMinus,
    Both,
}

impl Numbers {
    /// The numbers of a locale. `None` where the locale's data are not at hand, which a shipped language's always are.
    pub fn new(locale: &Locale) -> Option<Self> {
        let icu = IcuLocale::from_str(&locale.to_string()).ok()?;
        let mut options = DecimalFormatterOptions::default();
        // Spanish and Portuguese group from five digits on; reports line figures up in columns, so all group alike.
        options.grouping_strategy = Some(GroupingStrategy::Always);
        let formatter = DecimalFormatter::try_new(icu.into(), options).ok()?;
        // A narrow no-break space stands before the sign everywhere but in English and Brazilian Portuguese.
        let english = locale.language == crate::project::Language::English;
        let brazilian = locale.region.as_deref() == Some("BR");
        let portuguese = locale.language == crate::project::Language::Portuguese;
        let european = portuguese && locale.region.as_deref() == Some("PT");
        let french = locale.language == crate::project::Language::French;
        Some(Self {
            formatter,
            percent_gap: if english || brazilian { "" } else { "\u{202f}" },
            one: if french || (portuguese && !european) { One::BelowTwo } else { One::Whole },
        })
    }

    /// A number with exactly `decimals` decimals.
    pub fn decimal(&self, x: f64, decimals: usize) -> String {
        self.print(x, decimals, Sign::OnlyMinus)
    }

    /// A number with exactly `decimals` decimals and its sign, also a plus.
    pub fn signed(&self, x: f64, decimals: usize) -> String {
        self.print(x, decimals, Sign::Both)
    }

    /// Whether what is counted stands in the singular beside a number printed with so many decimals.
    pub fn is_one(&self, x: f64, decimals: usize) -> bool {
        let digits = Rounded::of(x, decimals).digits;
        match self.one {
            One::Whole => digits == "1",
            One::BelowTwo => matches!(digits.split('.').next(), Some("0" | "1")),
        }
    }

    /// A whole count: `12,480`.
    pub fn count(&self, n: u64) -> String {
        self.formatter.format(&Decimal::from(n)).to_string()
    }

    /// A net count with its sign: `+47`, `−90`, `0`.
    pub fn net(&self, n: i64) -> String {
        let mut decimal = Decimal::from(n);
        decimal.apply_sign_display(SignDisplay::ExceptZero);
        minus(&self.formatter.format(&decimal).to_string())
    }

    /// A share in percent: `69%`, `<1%` between 0 and a half, `>99%` from 99.5 up to 100.
    pub fn share(&self, x: f64) -> String {
        let number = match ShareBound::of(x) {
            Some(ShareBound::BelowOne) => format!("<{}", self.count(1)),
            Some(ShareBound::AboveNinetyNine) => format!(">{}", self.count(99)),
            None => self.figure(Kind::Share, x, false),
        };
        format!("{number}{}%", self.percent_gap)
    }

    /// A percentage that somebody else worked out, with exactly `decimals` decimals: `91.2%`.
    pub fn percent(&self, x: f64, decimals: usize) -> String {
        format!("{}{}%", self.decimal(x, decimals), self.percent_gap)
    }

    /// A share without its sign, for columns that have it in their head.
    pub fn bare_share(&self, x: f64) -> String {
        let share = self.share(x);
        share.trim_end_matches(['%', '\u{202f}']).to_owned()
    }

    /// A Net Promoter Score: whole, with its sign.
    pub fn nps(&self, x: f64) -> String {
        self.figure(Kind::Nps, x, false)
    }

    /// A mean: one decimal.
    pub fn mean(&self, x: f64) -> String {
        self.figure(Kind::Mean, x, false)
    }

    /// A change in points: whole, with its sign. One that was called a change and would print as 0 gets more
    /// decimals, at most two.
    pub fn points(&self, x: f64, called: bool) -> String {
        self.figure(Kind::Points, x, called)
    }

    /// A change of a mean: one decimal, with its sign; likewise.
    pub fn mean_change(&self, x: f64, called: bool) -> String {
        self.figure(Kind::MeanChange, x, called)
    }

    /// A correlation: two decimals, with its sign.
    pub fn correlation(&self, x: f64) -> String {
        self.figure(Kind::R, x, false)
    }

    /// A figure with the decimals and the sign of its kind.
    fn figure(&self, kind: Kind, x: f64, called: bool) -> String {
        let sign = if kind.signed() { Sign::Both } else { Sign::OnlyMinus };
        self.print(x, kind.decimals_for(x, called), sign)
    }

    fn print(&self, x: f64, decimals: usize, sign: Sign) -> String {
        let mut number = rounded(x, decimals);
        number.apply_sign_display(match sign {
            Sign::OnlyMinus => SignDisplay::Negative,
            Sign::Both => SignDisplay::ExceptZero,
        });
        minus(&self.formatter.format(&number).to_string())
    }
}

/// `x` as a decimal with exactly `decimals` decimals, rounded as all figures are; 0 for what is no number.
fn rounded(x: f64, decimals: usize) -> Decimal {
    let rounded = Rounded::of(if x.is_finite() { x } else { 0.0 }, decimals);
    let sign = if rounded.negative { "-" } else { "" };
    // Digits with a sign before them are always a decimal.
    Decimal::from_str(&format!("{sign}{}", rounded.digits)).unwrap_or_default()
}

fn minus(text: &str) -> String {
    // Locales print a hyphen or a minus, some with a mark of direction.
    text.replace('-', "\u{2212}").replace('\u{200e}', "")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Numbers;
    use crate::measure::display::Kind;
    use crate::project::Locale;

    fn numbers(locale: &str) -> Numbers {
        Numbers::new(&Locale::parse(locale).unwrap()).unwrap()
    }

    #[test]
    fn figures_follow_the_display_rules() {
        let en = numbers("en-GB");
        for (printed, expected) in [
            (en.nps(-12.5), "−13"),
            (en.nps(-0.4), "0"),
            (en.nps(27.0), "+27"),
            (en.share(0.31), "<1%"),
            (en.share(0.0), "0%"),
            (en.share(99.5), ">99%"),
            (en.share(100.0), "100%"),
            (en.share(99.4), "99%"),
            (en.share(69.158), "69%"),
            (en.net(1250), "+1,250"),
            (en.net(0), "0"),
            (en.count(12480), "12,480"),
            (en.mean(5.39), "5.4"),
            (en.mean(5.0), "5.0"),
            (en.points(0.44, true), "+0.4"),
            (en.points(0.004, true), "0.00"),
            (en.points(0.44, false), "0"),
            (en.mean_change(-0.04, true), "−0.04"),
            (en.correlation(0.678), "+0.68"),
            (en.decimal(f64::NAN, 1), "0.0"),
        ] {
            assert_eq!(printed, expected);
        }
    }

    proptest! {
        /// The same digits as the plain English of `advocate measure`.
        #[test]
        fn the_pages_print_what_the_arithmetic_prints(
            x in prop_oneof![-120.0..120.0_f64, -1e7..1e7_f64, (-400..400_i32).prop_map(|x| f64::from(x) / 40.0)],
            called: bool,
        ) {
            let en = numbers("en-GB");
            let plain = |kind: Kind| {
                let text = kind.print(x, called).unwrap_or_default().replace('-', "\u{2212}");
                text.trim_end_matches(" days").trim_end_matches(" day").replace(',', "")
            };
            for (printed, kind) in [
                (en.share(x), Kind::Share),
                (en.nps(x), Kind::Nps),
                (en.mean(x), Kind::Mean),
                (en.decimal(x, Kind::Days.decimals()), Kind::Days),
                (en.correlation(x), Kind::R),
                (en.points(x, called), Kind::Points),
                (en.mean_change(x, called), Kind::MeanChange),
            ] {
                prop_assert_eq!(printed.replace(',', ""), plain(kind), "{:?} {}", kind, x);
            }
        }
    }

    #[test]
    fn the_singular_is_that_of_the_language() {
        for (locale, whole, half, more) in [
            ("en-GB", true, false, false),
            ("de-DE", true, false, false),
            ("es-ES", true, false, false),
            ("fr-FR", true, true, false),
            ("pt-BR", true, true, false),
            ("pt-PT", true, false, false),
        ] {
            let n = numbers(locale);
            let found = (n.is_one(1.0, 0), n.is_one(1.5, 1), n.is_one(1.96, 1));
            assert_eq!(found, (whole, half, more), "{locale}");
        }
    }

    #[test]
    fn separators_are_those_of_the_locale() {
        for (locale, count, mean, share) in [
            ("de-DE", "12.480", "5,4", "69\u{202f}%"),
            ("fr-FR", "12\u{202f}480", "5,4", "69\u{202f}%"),
            ("es-ES", "12.480", "5,4", "69\u{202f}%"),
            ("pt-BR", "12.480", "5,4", "69%"),
            ("pt-PT", "12\u{a0}480", "5,4", "69\u{202f}%"),
        ] {
            let n = numbers(locale);
            assert_eq!(
                (n.count(12480), n.mean(5.39), n.share(69.2)),
                (count.into(), mean.into(), share.into()),
                "{locale}"
            );
        }
    }
}
