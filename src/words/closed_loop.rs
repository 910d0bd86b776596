use super::{Arg, Teller};
use crate::domain::Period;
use crate::figures::LoopFigures;
use crate::measure::log_rank::TimeChange;
use crate::measure::promise_kept::PromisesKept;
use crate::measure::score::Score;
use crate::measure::time_to::TimeTo;
use crate::measure::verdict::Verdict;
use crate::project::Cause;

impl Teller<'_> {
    /// A time in days: `the same day`, `1 day`, `6 days`, `2.5 days`.
    pub fn days(&self, days: f64) -> String {
        if days <= 0.0 {
            return self.word("days-none");
        }
        let decimals = if days.fract() == 0.0 { 0 } else { 1 };
        let n = self.numbers().decimal(days, decimals);
        self.say(
            "days",
            &[
                ("n", n.into()),
                ("one", if self.numbers().is_one(days, decimals) { "yes" } else { "no" }.into()),
            ],
        )
    }

    /// A share with its range, where ten or more stand behind it: `78%, 62 to 88%`.
    pub fn share_range(&self, score: &Score) -> Option<String> {
        let shown = score.clone().shown();
        let (value, lower, upper) = (shown.value?, shown.lower?, shown.upper?);
        let range = [
            ("lower", Arg::Text(self.numbers().bare_share(lower))),
            ("upper", self.numbers().share(upper).into()),
        ];
        let range = self.say("range", &range);
        Some(
            self.say(
                "share-range",
                &[("share", self.numbers().share(value).into()), ("range", range.into())],
            ),
        )
    }

    /// The finding about complaints, as a page's headline.
    pub fn loop_headline(&self, figures: Option<&LoopFigures>, period: Period) -> String {
        let args = |kept: &PromisesKept| [("kept", Arg::Count(kept.kept)), ("due", kept.due.into())];
        let when = ("period", Arg::Text(self.speech.period(period)));
        let Some(figures) = figures else { return self.say("loop-headline-none", &[when]) };
        let fell_due = |kept: &Option<PromisesKept>| kept.clone().filter(|kept| kept.due > 0);
        match (fell_due(&figures.solved), fell_due(&figures.answered)) {
            (Some(solved), _) if solved.kept == solved.due => self.say("loop-headline-all", &args(&solved)),
            (Some(solved), _) => self.say("loop-headline-solved", &args(&solved)),
            (None, Some(answered)) => self.say("loop-headline-answered", &args(&answered)),
            (None, None) if figures.received > 0 => {
                self.say("loop-headline-received", &[("n", figures.received.into())])
            }
            (None, None) => self.say("loop-headline-none", &[when]),
        }
    }

    /// How many came in, were solved and are open.
    pub fn loop_moved(&self, figures: &LoopFigures) -> String {
        let args = [
            ("received", Arg::Count(figures.received)),
            ("resolved", figures.resolved.into()),
            ("open", figures.open.into()),
        ];
        let moved = self.say("loop-moved", &args);
        match figures.longest_open.filter(|days| *days > 0) {
            Some(days) => {
                // Days between two dates of four-digit years are far below 2^53.
                let oldest = self.say("loop-oldest", &[("days", self.days(days as f64).into())]);
                format!("{moved} {oldest}")
            }
            None => moved,
        }
    }

    /// What became of the promises that fell due; `id` tells answers from solutions.
    pub fn promises_kept(&self, id: &str, kept: &PromisesKept, period: Period) -> String {
        let period = ("period", Arg::Text(self.speech.period(period)));
        if kept.due == 0 {
            return self.say(&format!("{id}-none"), &[period]);
        }
        // Under ten the counts stand alone.
        let share = self.share_range(&kept.score).unwrap_or_else(|| "none".to_owned());
        let args = [
            period,
            ("due", kept.due.into()),
            ("kept", kept.kept.into()),
            ("late", kept.late.into()),
            ("overdue", kept.overdue.into()),
            ("share", share.into()),
        ];
        self.say(id, &args)
    }

    /// How long a solution takes, as a finding.
    pub fn time_title(&self, time: &TimeTo) -> String {
        match (time.base.shows(), time.median.value) {
            (false, _) => self.word(if time.n == 0 { "loop-time-none" } else { "loop-time-few" }),
            (true, Some(median)) => {
                let same_day = if median <= 0.0 { "yes" } else { "no" };
                self.say("loop-time", &[("days", self.days(median).into()), ("same", same_day.into())])
            }
            (true, None) => {
                let longest = self.days(time.longest_open.unwrap_or(0.0));
                self.say("loop-time-not-reached", &[("days", longest.into())])
            }
        }
    }

    /// The same in a sentence with its range and what is still open.
    pub fn time_sentence(&self, id: &str, time: &TimeTo) -> String {
        let open = [("n", Arg::Count(time.n)), ("closed", time.closed.into()), ("open", time.open.into())];
        let mut sentences = vec![self.say(id, &open)];
        let median = &time.median;
        match (time.base.shows(), median.value, median.lower) {
            (true, Some(value), Some(lower)) => {
                let upper = median.upper.map_or_else(|| self.word("not-reached"), |upper| self.days(upper));
                let range = [("lower", Arg::Text(self.days(lower))), ("upper", upper.clone().into())];
                let id = match median.upper {
                    Some(upper) if upper == lower => "loop-median",
                    Some(_) => "loop-median-range",
                    None => "loop-median-open",
                };
                let [lower, upper] = range;
                sentences.push(self.say(id, &[("days", self.days(value).into()), lower, upper]));
            }
            (true, None, _) => sentences.push(self.word("loop-median-not-reached")),
            _ if time.n > 0 => sentences.push(self.say("loop-median-few", &[self.fewest()])),
            _ => {}
        }
        if let Some(longest) = time.longest_open.filter(|days| *days > 0.0) {
            sentences.push(self.say("loop-longest", &[("days", self.days(longest).into())]));
        }
        sentences.join(" ")
    }

    /// What became of the time to a solution, as a finding: a verb of change only where one was called.
    pub fn time_finding(&self, figures: &LoopFigures) -> String {
        let time = &figures.resolution;
        let called = figures.change.as_ref().map(|(before, change)| (change.verdict, *before));
        let before = |period: Period| [("period", Arg::Text(self.speech.period(period)))];
        match called {
            Some((Verdict::Down, period)) => self.say("loop-time-faster", &before(period)),
            Some((Verdict::Up, period)) => self.say("loop-time-slower", &before(period)),
            Some((Verdict::NoClearChange, _)) => self.word("loop-time-same"),
            _ => self.say("loop-time-solved", &[("closed", time.closed.into()), ("n", time.n.into())]),
        }
    }

    /// Whether solutions take longer or less long than before: a verb of change only where one was called.
    pub fn time_change(&self, change: &TimeChange, before: Period) -> String {
        let id = match change.verdict {
            Verdict::Down => "loop-change-faster",
            Verdict::Up => "loop-change-slower",
            Verdict::NoClearChange => "loop-change-none",
            _ => "loop-change-few",
        };
        self.say(id, &[("period", self.speech.period(before).into())])
    }

    /// The name of a cause.
    pub fn cause(&self, cause: Cause) -> String {
        self.word(&format!("cause-{}", cause.word()))
    }

    /// Broken policies and processes, and how many were changed, as a finding.
    pub fn rules_title(&self, figures: &LoopFigures) -> String {
        match (figures.resolved, figures.broken_rules) {
            (0, _) => self.word("rules-title-unsolved"),
            (_, 0) => self.word("rules-title-none"),
            (_, of) => self.say("rules-title", &[("n", figures.changed.into()), ("of", of.into())]),
        }
    }

    /// How many of the solved ones came from a broken rule, and in how many the rule was changed since.
    pub fn rules_sentence(&self, figures: &LoopFigures) -> Option<String> {
        (figures.resolved > 0).then(|| {
            let args = [
                ("n", Arg::Count(figures.broken_rules)),
                ("of", figures.resolved.into()),
                ("changed", figures.changed.into()),
            ];
            self.say("rules-sentence", &args)
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::Period;
    use crate::measure::closing::Case;
    use crate::measure::log_rank::TimeChange;
    use crate::measure::promise_kept::{Promise, promises_kept};
    use crate::measure::thresholds::Thresholds;
    use crate::measure::time_to::time_to;
    use crate::measure::verdict::Verdict;
    use crate::words::testing::{claims_change, with_teller};

    fn october() -> Period {
        "2026-10".parse().unwrap()
    }

    #[test]
    fn times_change_only_where_it_was_called() {
        let check = |verdict, expected: &str| {
            with_teller(|teller| {
                let change = TimeChange { chi_square: None, p: None, verdict };
                let told = teller.time_change(&change, october());
                assert_eq!(told, expected);
                assert_eq!(claims_change(&told), matches!(verdict, Verdict::Up | Verdict::Down), "{told}");
            });
        };
        check(Verdict::Down, "Solutions clearly came faster than in October 2026.");
        check(Verdict::Up, "Solutions clearly came slower than in October 2026.");
        check(Verdict::NoClearChange, "There is no clear change since October 2026.");
        check(Verdict::TooFewAnswers, "There are too few to compare with October 2026.");
    }

    /// `closed` cases that took so many days, and as many open ones that have waited for 30.
    fn cases(closed: &[f64], open: usize) -> Vec<Case> {
        let done = closed.iter().map(|&days| Case { received: 0.0, closed: Some(days) });
        done.chain((0..open).map(|_| Case { received: 0.0, closed: None })).collect()
    }

    #[test]
    fn a_median_that_is_not_reached_tells_the_longest_wait() {
        let check = |closed: &[f64], open, title: &str, sentence: &str| {
            with_teller(|teller| {
                let time = time_to(&cases(closed, open), 30.0, &Thresholds::default());
                assert_eq!(teller.time_title(&time), title);
                assert_eq!(teller.time_sentence("loop-time-sentence", &time), sentence);
            });
        };
        check(
            &[1.0, 2.0, 3.0, 4.0],
            6,
            "Fewer than half are solved; the oldest has waited 30 days",
            "Of 10 complaints that came in, 4 are solved and 6 are still open. The median is not reached: fewer than \
             half are done. The longest wait so far is 30 days.",
        );
        check(
            &[1.0],
            0,
            "Too few complaints to say how long a solution takes",
            "Of the one complaint that came in, one is solved and none is open. Fewer than ten are too few for a median.",
        );
        check(
            &[0.0; 12],
            0,
            "Half of complaints are solved on the same day",
            "Of 12 complaints that came in, 12 are solved and none is open. The median is the same day.",
        );
    }

    #[test]
    fn under_ten_the_counts_stand_without_a_share() {
        let check = |due: usize, expected: &str| {
            with_teller(|teller| {
                let promise = |place: usize| Promise {
                    case: Case { received: 0.0, closed: Some(if place == 0 { 12.0 } else { 3.0 }) },
                    days: 10.0,
                };
                let kept =
                    promises_kept(&(0..due).map(promise).collect::<Vec<_>>(), 30.0, &Thresholds::default());
                assert_eq!(teller.promises_kept("loop-solved", &kept, october()), expected);
            });
        };
        check(0, "No solution fell due in October 2026.");
        check(9, "9 solutions fell due in October 2026: 8 on time, 1 late, none unsolved.");
        check(
            10,
            "10 solutions fell due in October 2026: 9 on time (90%, chance range 60 to 98%), 1 late, none unsolved.",
        );
    }
}
