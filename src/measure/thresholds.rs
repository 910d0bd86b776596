//! The floors, ratios and windows of the measures: from how many answers on a score is shown, how many months a baseline
//! has. MEASURES.md gives the defaults; a report that changes one prints it.
//!
//! The level of all intervals (95 %) and of all calls (p_adj ≤ 0.05) is none of them: figures of another level could not
//! be held against each other.

/// Declares the thresholds: name, type, default, what is allowed, section of MEASURES.md.
macro_rules! thresholds {
    ($(
        $(#[doc = $doc:literal])+
        $name:ident : $type:ident = $default:literal, $least:literal to $most:literal, section $section:literal;
    )*) => {
        /// The floors, ratios and windows that a report works with.
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub struct Thresholds { $( $(#[doc = $doc])+ pub $name: $type, )* }

        impl Default for Thresholds {
            fn default() -> Thresholds {
                Thresholds { $( $name: $default, )* }
            }
        }

        impl Thresholds {
            /// What is known of each threshold, in the order of MEASURES.md.
            pub const ALL: &'static [Threshold] = &[$( Threshold {
                name: stringify!($name),
                meaning: concat!($( $doc, )+),
                whole: whole!($type),
                default: $default as f64,
                least: $least as f64,
                most: $most as f64,
                section: $section,
                // Counts are far below 2^53 and come whole: `Thresholds::with` sees to both.
                get: |thresholds| thresholds.$name as f64,
                set: |thresholds, value| thresholds.$name = value as $type,
            }, )*];
        }
    };
}

macro_rules! whole {
    (u64) => {
        true
    };
    (f64) => {
        false
    };
}

thresholds! {
    /// Fewer answers, cases or counts than this: the page hides the score, and no change is called.
    fewest_answers: u64 = 10, 5 to 1000, section 1;
    /// Fewer answers than this: the score is flagged as resting on a small base.
    small_base: u64 = 30, 5 to 10000, section 1;
    /// The largest weight an answer may have before the weights are called heavy.
    heaviest_weight: f64 = 5.0, 1 to 100, section 3;
    /// The least part of n that the effective n may be before the weights are called heavy.
    least_effective: f64 = 0.5, 0 to 1, section 3;
    /// Items a source must have on a theme to be present.
    theme_items: u64 = 3, 1 to 1000, section 5;
    /// Percent of its items at the stage that a source must have on a theme to be present.
    theme_share: u64 = 5, 0 to 100, section 5;
    /// Different customers that it takes for each source that counts.
    voices_per_source: u64 = 3, 1 to 100, section 5;
    /// Earlier periods that a rise is held against, at least.
    rising_periods: u64 = 6, 2 to 120, section 5;
    /// Items that a rise needs now, and that a test needs in all.
    rising_items: u64 = 5, 1 to 1000, section 5;
    /// The rate against the earlier one that a rise needs.
    rising_ratio: f64 = 1.25, 1 to 10, section 5;
    /// Closed cases that each side needs before a change of time is called.
    fewest_closings: u64 = 5, 2 to 1000, section 6;
    /// Periods before and after an action that are held against each other.
    effect_window: u64 = 3, 1 to 60, section 7;
    /// Periods from an action to the first that counts as after it.
    effect_settle: u64 = 1, 0 to 60, section 7;
    /// Earlier periods with a figure that a control chart needs.
    baseline_least: u64 = 12, 6 to 120, section 7;
    /// Earlier periods that a control chart looks back on, at most.
    baseline_most: u64 = 24, 6 to 240, section 7;
    /// Periods before this one that must lie on the same side of the mean for a signal.
    run_before: u64 = 7, 4 to 60, section 7;
    /// Pairs of changes that a correlation needs.
    lead_pairs: u64 = 24, 10 to 600, section 7;
    /// The effective number of pairs that a correlation needs.
    lead_effective: f64 = 10.0, 5 to 600, section 7;
    /// Periods by which a result may follow a rating, at most.
    lead_lags: u64 = 6, 0 to 36, section 7;
    /// How often a role is to be told the mission in a period.
    mission_target: u64 = 1, 1 to 100, section 8;
}

/// What is known of one threshold.
#[derive(Clone, Copy, Debug)]
pub struct Threshold {
    /// Its name in `site.yaml` and in a document of cases.
    pub name: &'static str,
    /// What it does.
    pub meaning: &'static str,
    /// Whether it is a whole number.
    pub whole: bool,
    /// What MEASURES.md says.
    pub default: f64,
    /// The least that is allowed.
    pub least: f64,
    /// The most that is allowed.
    pub most: f64,
    /// The section of MEASURES.md that speaks of it.
    pub section: u8,
    get: fn(&Thresholds) -> f64,
    set: fn(&mut Thresholds, f64),
}

impl Threshold {
    /// The threshold of this name.
    pub fn named(name: &str) -> Option<&'static Threshold> {
        Thresholds::ALL.iter().find(|threshold| threshold.name == name)
    }

    /// Whether it may have this value.
    pub fn allows(&self, value: f64) -> bool {
        (self.least..=self.most).contains(&value) && !(self.whole && value.fract() != 0.0)
    }

    /// Its value in a report.
    pub fn of(&self, thresholds: &Thresholds) -> f64 {
        (self.get)(thresholds)
    }
}

/// Two thresholds that contradict each other: the first may not be more than the second.
pub const ORDERED: [(&str, &str); 4] = [
    ("fewest_answers", "small_base"),
    ("baseline_least", "baseline_most"),
    ("run_before", "baseline_least"),
    ("lead_effective", "lead_pairs"),
];

impl Thresholds {
    /// The same with another value for one; unchanged if that may not have it.
    pub fn with(mut self, threshold: &Threshold, value: f64) -> Thresholds {
        if threshold.allows(value) {
            (threshold.set)(&mut self, value);
        }
        self
    }

    /// Those that differ from MEASURES.md.
    pub fn changed(&self) -> impl Iterator<Item = &'static Threshold> {
        let now = *self;
        Thresholds::ALL.iter().filter(move |threshold| threshold.of(&now) != threshold.default)
    }

    /// The pairs of thresholds that contradict each other here.
    pub fn crossed(&self) -> impl Iterator<Item = (&'static Threshold, &'static Threshold)> {
        let now = *self;
        ORDERED
            .into_iter()
            .filter_map(|(low, high)| Some((Threshold::named(low)?, Threshold::named(high)?)))
            .filter(move |(low, high)| low.of(&now) > high.of(&now))
    }
}

/// A threshold that counts things in memory.
pub(super) fn length(threshold: u64) -> usize {
    // None is above 10,000.
    usize::try_from(threshold).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_defaults_are_allowed_and_agree() {
        let defaults = Thresholds::default();
        for threshold in Thresholds::ALL {
            assert!(threshold.allows(threshold.default), "{}", threshold.name);
            assert!(threshold.most <= 10_000.0);
        }
        assert_eq!(defaults.changed().count(), 0);
        assert_eq!(defaults.crossed().count(), 0);
        assert_eq!(
            ORDERED.iter().filter(|(a, b)| Threshold::named(a).and(Threshold::named(b)).is_some()).count(),
            4
        );
    }

    #[test]
    fn a_changed_one_is_told_and_one_that_cannot_be_is_refused() {
        let set = |name, value| match Threshold::named(name) {
            Some(threshold) => Thresholds::default().with(threshold, value),
            None => Thresholds::default(),
        };
        let names = |thresholds: Thresholds| thresholds.changed().map(|t| t.name).collect::<Vec<_>>();
        assert_eq!(names(set("rising_ratio", 1.5)), ["rising_ratio"]);
        assert_eq!(set("fewest_answers", 20.0).fewest_answers, 20);
        for (name, value) in [("fewest_answers", 20.5), ("fewest_answers", 4.0), ("rising_ratio", f64::NAN)] {
            assert_eq!(set(name, value), Thresholds::default(), "{name}: {value}");
        }
        let crossed: Vec<_> = set("fewest_answers", 40.0).crossed().map(|(low, _)| low.name).collect();
        assert_eq!(crossed, ["fewest_answers"]);
    }
}
