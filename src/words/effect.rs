use super::{Arg, Teller};
use crate::domain::{Date, Period, PeriodKind};
use crate::figures::{Effect, ScoreKey};
use crate::measure::score::Score;
use crate::measure::verdict::Verdict;
use crate::project::{Measure, Segment};

/// What can be told of a score before and after a promise was kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum EffectState {
    /// Both sides may be shown.
    Known,
    /// The periods after it are not over yet.
    TooSoon,
    /// A period before it, or one after it that is over, has no answers.
    Missing,
    /// Fewer than ten answered on a side.
    TooFew,
}

impl Teller<'_> {
    /// The score that an effect is about.
    pub fn effect_name(&self, effect: &Effect) -> String {
        let key = ScoreKey {
            measure: effect.measure.clone(),
            stage: effect.stage.clone(),
            theme: None,
            segment: Segment::new(),
        };
        self.score_name(&key)
    }

    /// What can be told of an effect of something done on a day, as seen from a period.
    pub fn effect_state(&self, effect: &Effect, done: Date, now: Period) -> EffectState {
        let shows = |score: &Option<Score>| score.as_ref().is_some_and(|score| score.base.shows());
        let result = &effect.result;
        if result.before.is_some() && result.after.is_some() {
            return if shows(&result.before) && shows(&result.after) {
                EffectState::Known
            } else {
                EffectState::TooFew
            };
        }
        // The last period of the window after it; one to settle would make the first the one after the action.
        let thresholds = &self.project.site.thresholds;
        let until = (thresholds.effect_settle + thresholds.effect_window).saturating_sub(1);
        let last = (0..until).fold(Period::of(now.kind(), done), |period, _| period.next());
        if now < last { EffectState::TooSoon } else { EffectState::Missing }
    }

    /// What happened to the score that a promise watches, in a sentence. A change is named only where one was called; where
    /// effects are listed, the list says what they cannot prove (`effects-caveat`).
    pub fn effect(&self, effect: &Effect, done: Date, now: Period) -> Option<String> {
        let measure = self.project.site.measures.get(&effect.measure)?;
        let name = ("name", Arg::Text(self.effect_name(effect)));
        let value = |score: &Option<Score>| score.as_ref().and_then(|score| score.value);
        let result = &effect.result;
        let known = value(&result.before).zip(value(&result.after));
        let (before, after) = match (self.effect_state(effect, done, now), known) {
            (EffectState::Known, Some(known)) => known,
            (EffectState::TooSoon, _) => return Some(self.say("promise-effect-wait", &[name])),
            (EffectState::TooFew, _) => return Some(self.say("promise-effect-few", &[name])),
            _ => return Some(self.say("promise-effect-missing", &[name])),
        };
        let mut args = vec![
            name,
            ("before", self.value(measure, before).into()),
            ("after", self.value(measure, after).into()),
        ];
        let called = matches!(result.change.verdict, Verdict::Up | Verdict::Down);
        match self.effect_change(measure, effect, called) {
            Some((change, range)) if called => {
                args.extend([("change", Arg::Text(change)), ("range", range.into())]);
                Some(self.say("promise-effect", &args))
            }
            _ => Some(self.say("promise-effect-none", &args)),
        }
    }

    /// The difference and its range: `+9` and `+5 to +12`.
    pub fn effect_change(
        &self,
        measure: &Measure,
        effect: &Effect,
        called: bool,
    ) -> Option<(String, String)> {
        let change = &effect.result.change;
        let ends = [
            ("lower", Arg::Text(self.difference(measure, change.lower?, called))),
            ("upper", self.difference(measure, change.upper?, called).into()),
        ];
        Some((self.difference(measure, change.value?, called), self.say("range", &ends)))
    }

    /// How long the windows of before and after are, in words: `three months`.
    pub fn window(&self, kind: PeriodKind) -> String {
        let n = self.project.site.thresholds.effect_window;
        self.say("effect-window", &[("n", Arg::Count(n)), ("kind", kind.word().into())])
    }
}

#[cfg(test)]
mod tests {
    use crate::measure::thresholds::Thresholds;
    use std::collections::BTreeMap;

    use crate::domain::{Date, Period};
    use crate::figures::Effect;
    use crate::measure::before_after::{Windows, before_after};
    use crate::measure::share::Share;
    use crate::words::testing::{claims_change, with_teller};

    /// The effect of something done in month 5, with so many of 100 satisfied before and after, told at month `now`.
    fn told(before: u64, after: u64, now: &str) -> String {
        let now: Period = now.parse().unwrap();
        let month = |month: i64| (month, Share::new(if month < 5 { before } else { after }, 100).unwrap());
        let months: BTreeMap<i64, Share> = (2..=i64::from(now.number())).map(month).collect();
        let effect = Effect {
            measure: "csat".parse().unwrap(),
            stage: Some("delivery".parse().unwrap()),
            windows: Windows::around(5, &Thresholds::default()),
            spans: Vec::new(),
            result: before_after(&months, Windows::around(5, &Thresholds::default()), &Thresholds::default()),
        };
        let done: Date = "2026-05-20".parse().unwrap();
        let mut told = String::new();
        with_teller(|teller| told = teller.effect(&effect, done, now).unwrap());
        told
    }

    #[test]
    fn a_score_before_and_after_a_promise_is_told_without_a_verb_of_change() {
        let check = |before, after, now, expected: &str| {
            let told = told(before, after, now);
            assert_eq!(told, expected);
            assert!(!claims_change(&told), "{told}");
        };
        check(69, 77, "2026-08", "Satisfaction (Delivery): 69% before, 77% after (+8, +1 to +15).");
        check(69, 70, "2026-08", "Satisfaction (Delivery): 69% before, 70% after, no clear change.");
        check(69, 77, "2026-07", "Satisfaction (Delivery): too soon to say what happened.");
    }
}
