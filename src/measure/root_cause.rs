//! Root causes of resolved complaints: how many have one, how many come from a broken process or policy, and of
//! those, in how many the cause was changed and the change is in force. Wilson's interval each: full counts, read as
//! a sample of the process.
//!
//! The causes must sum to the resolved complaints; if they do not, no share is given.

use super::score::Score;
use super::share::Share;
use super::thresholds::Thresholds;
use super::verdict::Verdict;

/// Resolved complaints by what caused them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Causes {
    /// Resolved complaints.
    pub resolved: u64,
    /// Caused by a process.
    pub process: u64,
    /// Caused by a policy.
    pub policy: u64,
    /// Caused by something else that was found: people, product, outside.
    pub other: u64,
    /// No cause found.
    pub not_found: u64,
    /// Of those from a process or policy: the cause was changed and the change is in force.
    pub changed: u64,
}

/// The three shares, in percent.
#[derive(Clone, Debug, PartialEq)]
pub struct RootCause {
    /// Resolved complaints with a cause.
    pub found: Score,
    /// Resolved complaints from a process or policy.
    pub policy_process: Score,
    /// Of those: changed and in force. "9 of 32 broken rules changed" are its whole numbers.
    pub changed: Score,
    /// The base of `changed`, or `does not reconcile`.
    pub verdict: Verdict,
}

impl Causes {
    /// The shares; `None` if more causes were changed than there are broken rules.
    pub fn root_cause(self, thresholds: &Thresholds) -> Option<RootCause> {
        let broken = self.process.saturating_add(self.policy);
        let changed = Share::new(self.changed, broken)?;
        let sum = [broken, self.other, self.not_found].into_iter().map(u128::from).sum::<u128>();
        if sum != u128::from(self.resolved) {
            let none = Score::no_data;
            let verdict = Verdict::DoesNotReconcile;
            return Some(RootCause { found: none(), policy_process: none(), changed: none(), verdict });
        }
        let of_resolved = |x: u64| Share::new(x, self.resolved).unwrap_or_default().score(thresholds);
        let changed = changed.score(thresholds);
        Some(RootCause {
            found: of_resolved(self.resolved - self.not_found),
            policy_process: of_resolved(broken),
            verdict: changed.base.into(),
            changed,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CAUSES: Causes =
        Causes { resolved: 84, process: 21, policy: 11, other: 32, not_found: 20, changed: 9 };

    #[test]
    fn worked_by_hand() {
        let got = CAUSES.root_cause(&Thresholds::default());
        let values = got.map(|r| [r.found.value, r.policy_process.value, r.changed.value]);
        assert_eq!(values, Some([Some(100.0 * (64.0 / 84.0)), Some(100.0 * (32.0 / 84.0)), Some(28.125)]));
    }

    #[test]
    fn causes_must_sum_to_the_resolved() {
        let got = Causes { other: 31, ..CAUSES }.root_cause(&Thresholds::default());
        assert_eq!(got.map(|r| (r.changed.value, r.verdict)), Some((None, Verdict::DoesNotReconcile)));
        assert_eq!(Causes { changed: 33, ..CAUSES }.root_cause(&Thresholds::default()), None);
    }

    #[test]
    fn nothing_resolved() {
        assert_eq!(
            Causes::default().root_cause(&Thresholds::default()).map(|r| r.verdict),
            Some(Verdict::NoData)
        );
    }
}
