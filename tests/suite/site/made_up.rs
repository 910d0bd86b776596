//! Small projects, made up.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use advocate::build::BuildOptions;
use advocate::source::Sources;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use crate::built::Built;

/// A project as numbers, from which its files are written.
#[derive(Clone, Debug)]
pub struct Made {
    /// What the organisation, the stages and so on are called, with a number behind it.
    pub name: String,
    /// Its periods: months of 2026 from January on.
    pub periods: Vec<Month>,
    /// Whether rows and files are written the other way round.
    pub turned: bool,
}

#[derive(Clone, Debug)]
pub struct Month {
    /// Answers by point, for each measure and group that was asked.
    pub ratings: Vec<(usize, Option<usize>, Vec<u64>)>,
    /// Source, stage, theme, items.
    pub feedback: Vec<(usize, Option<usize>, Option<usize>, u64)>,
    /// Came, left, reasons.
    pub customers: Option<(u64, u64, Vec<u64>)>,
    /// The stage in focus.
    pub focus: Option<usize>,
}

pub const STAGES: usize = 3;
pub const SOURCES: usize = 3;
pub const THEMES: usize = 3;
/// Kind, goal, stage, and how many points the scale has.
pub const MEASURES: [(&str, &str, Option<usize>, usize); 4] = [
    ("nps, scale: [0, 10]", "20", None, 11),
    ("csat, scale: [1, 5]", "70", Some(0), 5),
    ("mean, scale: [1, 5]", "4", Some(1), 5),
    ("csat, scale: [1, 5], self_selected: true", "70", None, 5),
];

impl Made {
    /// A project with something of everything.
    pub fn plain() -> Self {
        let month = |more: u64| Month {
            ratings: vec![
                (0, None, vec![10, 2, 3, 0, 0, 9, 8, 30, 40, 50 + more, 60]),
                (1, None, vec![5, 5, 10, 40, 40 + more]),
                (1, Some(0), vec![2, 2, 5, 20, 20]),
                (1, Some(1), vec![3, 3, 5, 20, 20 + more]),
                (2, None, vec![1, 2, 3, 4 + more, 50]),
                (3, None, vec![1, 2, 3, 4, 5]),
            ],
            feedback: vec![
                (0, Some(0), Some(0), 34),
                (1, Some(0), Some(0), 12 + more),
                (2, Some(1), Some(1), 7),
                (2, Some(2), Some(2), 2),
                (1, None, None, 9),
            ],
            customers: Some((50 + more, 40, vec![20, 9])),
            focus: Some(0),
        };
        Self { name: "Name".to_owned(), periods: vec![month(0), month(7), month(90)], turned: false }
    }

    /// The same project with its rows and files written the other way round.
    pub fn turned_round(&self) -> Self {
        Self { turned: !self.turned, ..self.clone() }
    }

    pub fn build(&self) -> Built {
        let texts = self.texts();
        let mut texts: Vec<(&str, &str)> =
            texts.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        if self.turned {
            texts.reverse();
        }
        Built::new(&Sources::from_texts(texts), &BuildOptions::default(), |_| Vec::new())
    }

    /// Its files.
    pub fn texts(&self) -> BTreeMap<String, String> {
        let mut texts = BTreeMap::from([
            ("content/site.yaml".to_owned(), self.site()),
            ("content/journey.yaml".to_owned(), self.journey()),
            ("content/playbook/index.md".to_owned(), PAGE.to_owned()),
        ]);
        for (place, month) in self.periods.iter().enumerate() {
            let path = format!("content/snapshots/2026-{:02}.yaml", place + 1);
            texts.insert(path, self.snapshot(place, month));
        }
        texts
    }

    fn named(&self, what: &str) -> String {
        serde_json::to_string(&format!("{}{what}", self.name)).unwrap()
    }

    fn site(&self) -> String {
        let mut text =
            format!("schema: 1\norganisation: {}\ntitle: {}\n", self.named(""), self.named(" report"));
        let terms =
            "customers: {counts: People, joins: When they come, leaves: When they go, returns: As joining}\n";
        text.push_str(terms);
        text.push_str("measures:\n");
        for (place, (kind, goal, _, _)) in MEASURES.iter().enumerate() {
            let name = self.named(&format!(" m{place}"));
            writeln!(
                text,
                "  - {{id: m{place}, name: {name}, kind: {kind}, goal: {goal}, headline: {}}}",
                place == 0
            )
            .unwrap();
        }
        let list = |text: &mut String, key: &str, letter: &str, count: usize, more: &str| {
            writeln!(text, "{key}:").unwrap();
            for place in 0..count {
                let name = self.named(&format!(" {letter}{place}"));
                writeln!(text, "  - {{id: {letter}{place}, name: {name}{more}}}").unwrap();
            }
        };
        list(&mut text, "sources", "s", SOURCES, ", volunteered: true");
        list(&mut text, "themes", "t", THEMES, "");
        text.push_str("segments: [{id: g, name: Group, values: [g0, g1, g2]}]\n");
        text
    }

    fn journey(&self) -> String {
        let stages = (0..STAGES)
            .map(|place| format!("  - {{id: p{place}, name: {}}}\n", self.named(&format!(" p{place}"))));
        format!("schema: 1\nstages:\n{}", stages.collect::<String>())
    }

    fn snapshot(&self, place: usize, month: &Month) -> String {
        let mut text = format!("schema: 1\nperiod: 2026-{:02}\n", place + 1);
        if let Some(focus) = month.focus {
            writeln!(text, "focus: p{focus}").unwrap();
        }
        let ratings = month.ratings.iter().map(|(measure, group, counts)| {
            let (_, _, stage, points) = MEASURES[*measure];
            let lowest = usize::from(points == 5);
            let counts: Vec<String> = counts
                .iter()
                .enumerate()
                .map(|(point, count)| format!("{}: {count}", point + lowest))
                .collect();
            let stage = stage.map_or_else(String::new, |stage| format!(", stage: p{stage}"));
            let group = group.map_or_else(String::new, |group| format!(", segment: {{g: g{group}}}"));
            format!("  - {{measure: m{measure}{stage}{group}, counts: {{{}}}}}\n", counts.join(", "))
        });
        text.push_str(&self.rows("ratings", ratings.collect()));
        let feedback = month.feedback.iter().enumerate().map(|(row, (source, stage, theme, items))| {
            let stage = stage.map_or_else(String::new, |stage| format!(", stage: p{stage}"));
            let theme = theme.map_or_else(String::new, |theme| format!(", theme: t{theme}"));
            let quote = self.named(&format!(" quote {place} {row}"));
            format!("  - {{source: s{source}{stage}{theme}, items: {items}, quotes: [{{text: {quote}, consent: true}}]}}\n")
        });
        text.push_str(&self.rows("feedback", feedback.collect()));
        if let Some((came, left, reasons)) = &month.customers {
            let reasons: Vec<String> =
                reasons.iter().enumerate().map(|(reason, count)| format!("t{reason}: {count}")).collect();
            writeln!(
                text,
                "customers: {{opening: 500, incoming: {came}, outgoing: {left}, lost_reasons: {{{}}}}}",
                reasons.join(", ")
            )
            .unwrap();
        }
        text
    }

    fn rows(&self, key: &str, mut rows: Vec<String>) -> String {
        if rows.is_empty() {
            return String::new();
        }
        if self.turned {
            rows.reverse();
        }
        format!("{key}:\n{}", rows.concat())
    }
}

const PAGE: &str = "---\ntitle: Begin\nkind: guide\ntrigger: {measure: m0, below: 20}\n---\n\n{{ m0 }}, {{ m0.change }}, {{ m1@p0 }}, {{ customers }}\n\n## Part\n\n```chart\nkind: heatmap\n```\n";

/// Any small project.
pub fn made() -> impl Strategy<Value = Made> {
    let name = prop_oneof![Just("Name".to_owned()), "[ -~]{1,12}[a-z]", "[\\PC]{1,8}x"];
    (name, vec(month(), 1..=3)).prop_map(|(name, periods)| Made { name, periods, turned: false })
}

fn month() -> impl Strategy<Value = Month> {
    let rating = (0..MEASURES.len(), option::of(0..3_usize)).prop_flat_map(|(measure, group)| {
        let count = prop_oneof![2 => 0..4_u64, 3 => 0..60_u64];
        (Just(measure), Just(group), vec(count, MEASURES[measure].3))
    });
    let items = prop_oneof![2 => 0..6_u64, 2 => 0..60_u64];
    let feedback = (0..SOURCES, option::weighted(0.9, 0..STAGES), option::weighted(0.9, 0..THEMES), items);
    let customers = option::of((0..90_u64, 30..90_u64, vec(0..10_u64, THEMES)));
    (vec(rating, 0..8), vec(feedback, 0..14), customers, option::of(0..STAGES)).prop_map(
        |(mut ratings, feedback, customers, focus)| {
            // A question is asked once of each group; the check tells of a second time.
            ratings.sort_by_key(|(measure, group, _)| (*measure, *group));
            ratings.dedup_by_key(|(measure, group, _)| (*measure, *group));
            Month { ratings, feedback, customers, focus }
        },
    )
}
