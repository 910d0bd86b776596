use super::{Arg, Teller};
use crate::figures::ScoreFigure;
use crate::measure::verdict::Verdict;

impl Teller<'_> {
    /// In how many groups a score clearly changed, as a phrase; without an earlier figure, what stands side by side.
    pub fn groups_finding(&self, groups: &[&ScoreFigure], segment: &str) -> String {
        let segment = ("segment", Arg::Text(segment.to_owned()));
        let shown: Vec<&&ScoreFigure> = groups.iter().filter(|group| group.value().is_some()).collect();
        if shown.is_empty() {
            return self.say("groups-finding-hidden", &[segment]);
        }
        let judged = |verdict: Verdict| {
            let is = |group: &&&&ScoreFigure| {
                !group.previous_hidden()
                    && group.change.as_ref().is_some_and(|change| change.verdict == verdict)
            };
            shown.iter().filter(is).count() as u64
        };
        let (up, down) = (judged(Verdict::Up), judged(Verdict::Down));
        let of = up + down + judged(Verdict::NoClearChange);
        if of == 0 {
            return self.say("groups-finding-none", &[segment]);
        }
        self.say("groups-finding", &[("up", up.into()), ("down", down.into()), ("of", of.into())])
    }
}
