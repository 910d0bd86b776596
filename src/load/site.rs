use super::Schema;
use crate::domain::{CalendarDays, Id};
use crate::source::Spanned;
use crate::yaml::{Keyed, Loose, Needed, record};

record! {
    "`site.yaml`"
    /// `content/site.yaml`: the organisation and its settings.
    pub struct Site {
        /// The number of the file's form: 1.
        pub schema: Needed<Schema>,
        /// The organisation's name.
        pub organisation: Needed<Spanned<String>>,
        /// The report's name.
        pub title: Needed<Spanned<String>>,
        /// The mission in one sentence.
        pub mission: Option<Spanned<String>>,
        /// Whether the organisation is invented; every page says so.
        pub sample: Option<bool>,
        /// Language and region of numbers, dates and words, such as `en-GB`.
        pub locale: Option<Spanned<String>>,
        /// Where the output folder is read on the web, such as `https://cx.example.com/reports`; links of a mail lead there.
        pub address: Option<Spanned<String>>,
        /// Colour and logo.
        pub brand: Option<Brand>,
        /// How many stages may be in focus at once; 1 where nothing is said.
        pub focus_limit: Option<Spanned<u64>>,
        /// What is measured.
        pub measures: Vec<Measure>,
        /// What is listened to.
        pub sources: Vec<SourceName>,
        /// What feedback is about.
        pub themes: Vec<ThemeName>,
        /// How customers are told apart.
        pub segments: Vec<SegmentKind>,
        /// Results that ratings may run ahead of.
        pub outcomes: Vec<Outcome>,
        /// Who can own something.
        pub teams: Vec<Team>,
        /// Who the guides are for.
        pub roles: Vec<Role>,
        /// In which order readers of a kind go through the playbook.
        pub paths: Vec<ReadingPath>,
        /// Who may see what.
        pub audiences: Vec<Audience>,
        /// Files of `media/` that not everyone may see or hear.
        pub media: Vec<ReservedMedium>,
        /// What counts as a customer.
        pub customers: Option<CustomerTerms>,
        /// From when on a group is shown.
        pub privacy: Option<Privacy>,
        /// Floors, ratios and windows of the measures, where they are not those of the method.
        pub thresholds: Option<Thresholds>,
        /// Promises about complaints.
        pub closed_loop: Option<ClosedLoop>,
        /// Which words make a meeting one about customer experience.
        pub meetings: Option<MeetingWords>,
        /// Who gets the mail.
        pub email: Option<Email>,
    }
}

record! {
    "`brand`"
    /// Colour and logo.
    pub struct Brand {
        /// The accent colour as `#rrggbb`.
        pub colour: Option<Spanned<String>>,
        /// The logo's file, relative to `content/`.
        pub logo: Option<Spanned<String>>,
    }
}

record! {
    "a measure"
    /// A score that is tracked.
    pub struct Measure {
        /// Its id.
        pub id: Spanned<Id>,
        /// Its name.
        pub name: Spanned<String>,
        /// `nps`, `csat`, `ces`, `mean` or `favourable`.
        pub kind: Spanned<String>,
        /// Lowest and highest point of the scale.
        pub scale: Spanned<Vec<Spanned<i64>>>,
        /// The points that count as favourable, for `favourable`.
        pub points: Vec<Spanned<i64>>,
        /// Where the score should be, in its own unit.
        pub goal: Option<Spanned<f64>>,
        /// `higher` or `lower`: which way is better.
        pub better: Option<Spanned<String>>,
        /// `customers` or `employees`.
        pub population: Option<Spanned<String>>,
        /// Whether it stands on the first page, with plain verdicts.
        pub headline: Option<bool>,
        /// Whether those who answered chose themselves: then no chance range is printed.
        pub self_selected: Option<bool>,
        /// Who may see it; everyone where nothing is said.
        pub audience: Loose<Spanned<Id>>,
    }
}

record! {
    "a source"
    /// Something that is listened to.
    pub struct SourceName {
        /// Its id.
        pub id: Spanned<Id>,
        /// Its name.
        pub name: Spanned<String>,
        /// Whether people speak without being asked.
        pub volunteered: Option<bool>,
        /// Who may see it; everyone where nothing is said.
        pub audience: Loose<Spanned<Id>>,
    }
}

record! {
    "a theme"
    /// Something that feedback is about.
    pub struct ThemeName {
        /// Its id.
        pub id: Spanned<Id>,
        /// Its name.
        pub name: Spanned<String>,
        /// Who may see it; everyone where nothing is said.
        pub audience: Loose<Spanned<Id>>,
    }
}

record! {
    "a segment"
    /// A way to tell customers apart.
    pub struct SegmentKind {
        /// Its id.
        pub id: Spanned<Id>,
        /// Its name; the id where nothing is said.
        pub name: Option<Spanned<String>>,
        /// The groups.
        pub values: Vec<Spanned<Id>>,
        /// Who may see it; everyone where nothing is said.
        pub audience: Loose<Spanned<Id>>,
    }
}

record! {
    "an outcome"
    /// A result that ratings may run ahead of.
    pub struct Outcome {
        /// Its id.
        pub id: Spanned<Id>,
        /// Its name.
        pub name: Spanned<String>,
        /// `percent`, `count`, `money` or a word of its own.
        pub unit: Option<Spanned<String>>,
        /// `higher` or `lower`.
        pub better: Option<Spanned<String>>,
        /// Who may see it; everyone where nothing is said.
        pub audience: Loose<Spanned<Id>>,
    }
}

record! {
    "a team"
    /// Somebody who can own something.
    pub struct Team {
        /// Its id.
        pub id: Spanned<Id>,
        /// Its name.
        pub name: Spanned<String>,
    }
}

record! {
    "a role"
    /// Somebody a guide is for.
    pub struct Role {
        /// Its id.
        pub id: Spanned<Id>,
        /// Its name.
        pub name: Spanned<String>,
        /// Its team.
        pub team: Option<Spanned<Id>>,
        /// How many people have it.
        pub headcount: Option<u64>,
    }
}

record! {
    "a path"
    /// A way through the playbook for one kind of reader.
    pub struct ReadingPath {
        /// Its id.
        pub id: Spanned<Id>,
        /// Its name.
        pub name: Spanned<String>,
        /// Who it is for, in a sentence.
        pub summary: Option<Spanned<String>>,
    }
}

record! {
    "an audience"
    /// Who may see a tree of the site.
    pub struct Audience {
        /// Its id.
        pub id: Spanned<Id>,
        /// Its name; the id where nothing is said.
        pub name: Option<Spanned<String>>,
        /// Other audiences whose pages it sees too.
        pub sees: Loose<Spanned<Id>>,
    }
}

record! {
    "a medium"
    /// A file that not everyone may see or hear.
    pub struct ReservedMedium {
        /// The file, relative to `content/`.
        pub file: Spanned<String>,
        /// Who may see it; everyone where nothing is said.
        pub audience: Loose<Spanned<Id>>,
    }
}

record! {
    "`customers`"
    /// What counts as a customer, as joining, leaving and returning, in words for the method page.
    pub struct CustomerTerms {
        /// Who is a customer.
        pub counts: Option<Spanned<String>>,
        /// Who joins.
        pub joins: Option<Spanned<String>>,
        /// Who leaves.
        pub leaves: Option<Spanned<String>>,
        /// Who returns.
        pub returns: Option<Spanned<String>>,
    }
}

record! {
    "`privacy`"
    /// From when on a group is shown.
    pub struct Privacy {
        /// Smallest count of items that is shown.
        pub min_count: Option<Spanned<u64>>,
        /// Smallest number of answers or items behind a sub-group's score or quotes.
        pub min_quotes: Option<Spanned<u64>>,
        /// What is taken out of quotes: `email`, `phone`, `card`, `iban`, `national-id`.
        pub redact: Vec<Spanned<String>>,
        /// Names of people that are taken out too.
        pub names: Vec<Spanned<String>>,
    }
}

record! {
    "`thresholds`"
    /// Floors, ratios and windows of the measures: what is not written is as the method has it, and what is changed is
    /// printed on the method page.
    pub struct Thresholds {
        /// Fewer answers, cases or counts than this: no score is shown and no change is called; 10.
        pub fewest_answers: Option<Spanned<u64>>,
        /// Fewer answers than this: the score is flagged; 30.
        pub small_base: Option<Spanned<u64>>,
        /// The largest weight an answer may have before the weights are called heavy; 5.
        pub heaviest_weight: Option<Spanned<f64>>,
        /// The least part of n that the effective n may be before the weights are called heavy; 0.5.
        pub least_effective: Option<Spanned<f64>>,
        /// Items a source must have on a theme to count; 3.
        pub theme_items: Option<Spanned<u64>>,
        /// Percent of its items at the stage that a source must have on a theme to count; 5.
        pub theme_share: Option<Spanned<u64>>,
        /// Different customers that it takes for each source that counts; 3.
        pub voices_per_source: Option<Spanned<u64>>,
        /// Earlier periods that a rise is held against, at least; 6.
        pub rising_periods: Option<Spanned<u64>>,
        /// Items that a rise needs; 5.
        pub rising_items: Option<Spanned<u64>>,
        /// The rate against the earlier one that a rise needs; 1.25.
        pub rising_ratio: Option<Spanned<f64>>,
        /// Closed cases that each side needs before a change of time is called; 5.
        pub fewest_closings: Option<Spanned<u64>>,
        /// Periods before and after an action that are held against each other; 3.
        pub effect_window: Option<Spanned<u64>>,
        /// Periods from an action to the first that counts as after it; 1.
        pub effect_settle: Option<Spanned<u64>>,
        /// Earlier periods with a figure that a control chart needs; 12.
        pub baseline_least: Option<Spanned<u64>>,
        /// Earlier periods that a control chart looks back on, at most; 24.
        pub baseline_most: Option<Spanned<u64>>,
        /// Periods before this one that must lie on the same side of the mean for a signal; 7.
        pub run_before: Option<Spanned<u64>>,
        /// Pairs of changes that a link between a rating and a result needs; 24.
        pub lead_pairs: Option<Spanned<u64>>,
        /// The effective number of such pairs; 10.
        pub lead_effective: Option<Spanned<f64>>,
        /// Periods by which a result may follow a rating, at most; 6.
        pub lead_lags: Option<Spanned<u64>>,
        /// How often a role is to be told the mission in a period; 1.
        pub mission_target: Option<Spanned<u64>>,
    }
}

record! {
    "`closed_loop`"
    /// Promises about complaints, in calendar days from receipt.
    pub struct ClosedLoop {
        /// Until the first response.
        pub respond_within: Option<Spanned<CalendarDays>>,
        /// Until the resolution.
        pub resolve_within: Option<Spanned<CalendarDays>>,
    }
}

record! {
    "`meetings`"
    /// Which words in a title make a meeting one about customer experience.
    pub struct MeetingWords {
        /// The words.
        pub cx_words: Vec<Spanned<String>>,
    }
}

record! {
    "`email`"
    /// Who gets the mail.
    pub struct Email {
        /// The sender.
        pub from: Option<Spanned<String>>,
        /// The readers.
        pub to: Loose<Spanned<String>>,
    }
}

impl Keyed<Spanned<u64>> {
    /// The sum of all counts.
    pub fn total(&self) -> u64 {
        self.0.iter().map(|(_, count)| count.value).sum()
    }
}
