use super::catalogue::named;
use super::{Catalogue, Locale};
use crate::domain::{CalendarDays, Id, MailAddress, WebAddress};
use crate::measure::thresholds::Thresholds;
use crate::source::{SourcePath, Span};

/// The organisation and its settings.
#[derive(Clone, PartialEq, Debug)]
pub struct Site {
    /// The organisation's name.
    pub organisation: String,
    /// The report's name.
    pub title: String,
    /// The mission in one sentence.
    pub mission: Option<String>,
    /// Whether the organisation is invented.
    pub sample: bool,
    /// Words, numbers and dates.
    pub locale: Locale,
    /// Where the output folder is read on the web; links of a mail lead there.
    pub address: Option<WebAddress>,
    /// Who sends the mail, and to whom.
    pub mail: MailList,
    /// Colour and logo.
    pub brand: Brand,
    /// How many stages may be in focus at once.
    pub focus_limit: u64,
    /// What is measured.
    pub measures: Catalogue<Measure>,
    /// What is listened to.
    pub sources: Catalogue<SourceName>,
    /// What feedback is about.
    pub themes: Catalogue<ThemeName>,
    /// How customers are told apart.
    pub segments: Catalogue<SegmentKind>,
    /// Results that ratings may run ahead of.
    pub outcomes: Catalogue<Outcome>,
    /// Who can own something.
    pub teams: Catalogue<Team>,
    /// Who the guides are for.
    pub roles: Catalogue<Role>,
    /// In which order readers of a kind go through the playbook.
    pub paths: Catalogue<ReadingPath>,
    /// Who may see what; empty where everyone sees all.
    pub audiences: Catalogue<Audience>,
    /// What counts as a customer.
    pub customer_terms: CustomerTerms,
    /// From when on a group is shown.
    pub privacy: Privacy,
    /// Floors, ratios and windows of the measures.
    pub thresholds: Thresholds,
    /// Promises about complaints.
    pub closed_loop: ClosedLoop,
    /// Words in a title that make a meeting one about customer experience.
    pub cx_words: Vec<String>,
}

/// Who sends the mail, and to whom.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct MailList {
    /// The sender.
    pub from: Option<MailAddress>,
    /// The readers, where none are named when it is sent.
    pub to: Vec<MailAddress>,
}

/// Colour and logo.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Brand {
    /// The accent colour.
    pub colour: Option<Colour>,
    /// The logo.
    pub logo: Option<SourcePath>,
}

/// A colour in sRGB, each part 0–255.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Colour {
    /// Red.
    pub red: u8,
    /// Green.
    pub green: u8,
    /// Blue.
    pub blue: u8,
}

impl Colour {
    /// Reads `#rrggbb`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
        let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
        let hexadecimal = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        hexadecimal.then_some(Self { red: part(0)?, green: part(2)?, blue: part(4)? })
    }

    /// Contrast with another colour by WCAG 2.2: 1 (the same) to 21 (black on white).
    pub fn contrast(self, other: Colour) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// The same colour for a light page: mixed with black until it can be read on white at 4.5 to 1, the least that WCAG
    /// asks of text.
    pub fn darkened(self) -> Self {
        self.shades(0).find(|shade| shade.contrast(Self::WHITE) >= 4.5).unwrap_or(self)
    }

    /// The same colour for a dark page: mixed with white until it can be read there at 7 to 1.
    pub fn lightened(self) -> Self {
        self.shades(255).find(|shade| shade.contrast(Self::DARK_PAPER) >= 7.0).unwrap_or(self)
    }

    /// The colour, mixed with more and more of a grey, until it is that grey.
    fn shades(self, grey: i32) -> impl Iterator<Item = Self> {
        let mix = move |part: u8, step: i32| {
            let part = i32::from(part);
            // Between the two, since the step goes from 0 to 20.
            (part + (grey - part) * step / 20) as u8
        };
        (0..=20).map(move |step| Self {
            red: mix(self.red, step),
            green: mix(self.green, step),
            blue: mix(self.blue, step),
        })
    }

    /// The paper of light pages.
    pub const WHITE: Self = Self { red: 255, green: 255, blue: 255 };
    /// The paper of dark pages: `--paper` of the default theme.
    const DARK_PAPER: Self = Self { red: 0x14, green: 0x18, blue: 0x1c };

    /// Relative luminance by WCAG 2.2, 0–1.
    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let share = f64::from(part) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }
}

impl std::fmt::Display for Colour {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

/// A score that is tracked.
#[derive(Clone, PartialEq, Debug)]
pub struct Measure {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// How it is worked out.
    pub kind: MeasureKind,
    /// Lowest point of the scale.
    pub lowest: i64,
    /// Highest point of the scale.
    pub highest: i64,
    /// Where it should be, in its own unit.
    pub goal: Option<f64>,
    /// Whether more is better.
    pub higher_is_better: bool,
    /// Who is asked.
    pub population: Population,
    /// Whether it stands on the first page, with plain verdicts.
    pub headline: bool,
    /// Whether those who answered chose themselves.
    pub self_selected: bool,
    /// Where it was written.
    pub span: Span,
}

impl Measure {
    /// How many points the scale has.
    pub fn points(&self) -> usize {
        usize::try_from(self.highest - self.lowest + 1).unwrap_or(0)
    }

    /// The lowest and highest value that the score can have, in its own unit.
    pub fn range(&self) -> (f64, f64) {
        match self.kind {
            MeasureKind::Nps => (-100.0, 100.0),
            MeasureKind::Csat | MeasureKind::Favourable(_) => (0.0, 100.0),
            // Scales have at most 101 points, so the conversion is exact.
            MeasureKind::Ces | MeasureKind::Mean => (self.lowest as f64, self.highest as f64),
        }
    }
}

/// How a score is worked out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum MeasureKind {
    /// Net Promoter Score, −100…100 points.
    Nps,
    /// Share of the two highest points, in percent.
    Csat,
    /// Customer Effort Score 2.0: a mean, in scale units.
    Ces,
    /// A mean, in scale units.
    Mean,
    /// Share of the listed points, in percent.
    Favourable(Vec<i64>),
}

impl MeasureKind {
    /// The word in `site.yaml` and `report.json`.
    pub fn word(&self) -> &'static str {
        match self {
            MeasureKind::Nps => "nps",
            MeasureKind::Csat => "csat",
            MeasureKind::Ces => "ces",
            MeasureKind::Mean => "mean",
            MeasureKind::Favourable(_) => "favourable",
        }
    }
}

/// Who is asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Population {
    /// Customers.
    Customers,
    /// Employees.
    Employees,
}

/// Something that is listened to.
#[derive(Clone, PartialEq, Debug)]
pub struct SourceName {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// Whether people speak without being asked.
    pub volunteered: bool,
}

/// Something that feedback is about.
#[derive(Clone, PartialEq, Debug)]
pub struct ThemeName {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: String,
}

/// A way to tell customers apart.
#[derive(Clone, PartialEq, Debug)]
pub struct SegmentKind {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// The groups, in order.
    pub values: Vec<Id>,
}

/// A result that ratings may run ahead of.
#[derive(Clone, PartialEq, Debug)]
pub struct Outcome {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// Its unit.
    pub unit: OutcomeUnit,
    /// Whether more is better.
    pub higher_is_better: bool,
}

/// The unit of an outcome.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum OutcomeUnit {
    /// Percent, 0–100.
    Percent,
    /// Whole things.
    Count,
    /// A word of the user's own, written behind the number.
    Other(String),
}

/// Somebody who can own something.
#[derive(Clone, PartialEq, Debug)]
pub struct Team {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: String,
}

/// Somebody a guide is for.
#[derive(Clone, PartialEq, Debug)]
pub struct Role {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// Its team.
    pub team: Option<Id>,
    /// How many people have it.
    pub headcount: Option<u64>,
}

/// A way through the playbook for one kind of reader.
#[derive(Clone, PartialEq, Debug)]
pub struct ReadingPath {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// Who it is for, in a sentence.
    pub summary: Option<String>,
}

/// Who may see a tree of the site.
#[derive(Clone, PartialEq, Debug)]
pub struct Audience {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// All audiences whose pages it sees: itself first, then the others by name.
    pub sees: Vec<Id>,
}

named!(Measure, SourceName, ThemeName, SegmentKind, Outcome, Team, Role, ReadingPath, Audience);

/// What counts as a customer, as joining, leaving and returning.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct CustomerTerms {
    /// Who is a customer.
    pub counts: Option<String>,
    /// Who joins.
    pub joins: Option<String>,
    /// Who leaves.
    pub leaves: Option<String>,
    /// Who returns.
    pub returns: Option<String>,
}

/// From when on a group is shown.
#[derive(Clone, PartialEq, Debug)]
pub struct Privacy {
    /// Counts from 1 to one below this are hidden.
    pub min_count: u64,
    /// Scores and quotes of a sub-group with fewer are hidden.
    pub min_quotes: u64,
    /// Names of people that are taken out of customers' words.
    pub names: Vec<String>,
}

/// Promises about complaints.
#[derive(Clone, PartialEq, Debug)]
pub struct ClosedLoop {
    /// Until the first response.
    pub respond_within: Option<CalendarDays>,
    /// Until the resolution.
    pub resolve_within: Option<CalendarDays>,
}

#[cfg(test)]
mod tests {
    use super::Colour;

    #[test]
    fn contrast_is_that_of_wcag() {
        let colour = |text| Colour::parse(text).unwrap();
        assert!((colour("#000000").contrast(colour("#ffffff")) - 21.0).abs() < 1e-9);
        // Worked with the formula of WCAG 2.2: luminance of #777777 is 0.1845, so 1.05 / 0.2345 = 4.48.
        assert!((colour("#777777").contrast(colour("#ffffff")) - 4.478).abs() < 1e-3);
        for wrong in ["0b5d6b", "#0b5d6", "#0b5d6g", "#+b5d6b", "teal", "#é5d6b"] {
            assert!(Colour::parse(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn a_brand_keeps_its_colour_where_it_can_be_read_and_a_shade_of_it_elsewhere() {
        let check = |written: &str, light: &str, dark: &str| {
            let colour = Colour::parse(written).unwrap();
            assert_eq!(
                (colour.darkened().to_string(), colour.lightened().to_string()),
                (light.into(), dark.into())
            );
        };
        check("#0b5d6b", "#0b5d6b", "#85aeb5");
        check("#ffd84d", "#806c27", "#ffd84d");
        check("#ffffff", "#737373", "#ffffff");
        check("#0a0a0a", "#0a0a0a", "#a9a9a9");
    }

    proptest::proptest! {
        #[test]
        fn every_brand_can_be_read(red: u8, green: u8, blue: u8) {
            let colour = Colour { red, green, blue };
            proptest::prop_assert!(colour.darkened().contrast(Colour::WHITE) >= 4.5);
            proptest::prop_assert!(colour.lightened().contrast(Colour::DARK_PAPER) >= 7.0);
        }
    }
}
