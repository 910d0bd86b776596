//! Response rates (AAPOR Standard Definitions, 10th ed.): RR1 and RR2. Facts: no interval.
//!
//! ```text
//! RR1 = 100·complete/(invited − ineligible)
//! RR2 = 100·(complete + partial)/(invited − ineligible)
//! of delivered = 100·complete/(invited − ineligible − bounced)
//! ```
//!
//! Invitations that bounced stay in the base. "Of delivered" is printed apart and never called response rate.

use super::verdict::Verdict;

/// What became of the invitations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Invitations {
    /// Sent out.
    pub invited: u64,
    /// Sent to people who should not have been asked.
    pub ineligible: u64,
    /// Not delivered.
    pub bounced: u64,
    /// Answered in full.
    pub complete: u64,
    /// Answered in part.
    pub partial: u64,
}

/// The rates, in percent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ResponseRate {
    /// RR1; absent if nobody was eligible.
    pub value: Option<f64>,
    /// RR2.
    pub rr2: Option<f64>,
    /// Complete answers of the invitations that arrived; not a response rate.
    pub of_delivered: Option<f64>,
    /// The base: invited − ineligible.
    pub eligible: u64,
    /// `ok`, or `no data` if the base is 0.
    pub verdict: Verdict,
}

impl Invitations {
    /// The rates; `None` if the numbers cannot be: more ineligible or bounced than invited, or more answers than
    /// eligible invitations.
    pub fn response_rate(self) -> Option<ResponseRate> {
        let eligible = self.invited.checked_sub(self.ineligible)?;
        let delivered = eligible.checked_sub(self.bounced)?;
        let answered = self.complete.checked_add(self.partial)?;
        if answered > eligible {
            return None;
        }
        let percent = |part: u64, whole: u64| (whole > 0).then(|| 100.0 * part as f64 / whole as f64);
        Some(ResponseRate {
            value: percent(self.complete, eligible),
            rr2: percent(answered, eligible),
            of_delivered: percent(self.complete, delivered),
            eligible,
            verdict: if eligible > 0 { Verdict::Ok } else { Verdict::NoData },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_of_nobody_has_no_rate() {
        let got = Invitations { invited: 40, ineligible: 40, ..Invitations::default() }.response_rate();
        assert_eq!(got.map(|r| (r.value, r.verdict)), Some((None, Verdict::NoData)));
    }

    #[test]
    fn bounced_invitations_stay_in_the_base() {
        let got =
            Invitations { invited: 100, bounced: 50, complete: 10, ..Invitations::default() }.response_rate();
        assert_eq!(got.and_then(|r| r.value), Some(10.0));
        assert_eq!(got.and_then(|r| r.of_delivered), Some(20.0));
    }

    #[test]
    fn impossible_numbers_are_refused() {
        assert_eq!(Invitations { invited: 1, ineligible: 2, ..Invitations::default() }.response_rate(), None);
        assert_eq!(Invitations { invited: 1, complete: 2, ..Invitations::default() }.response_rate(), None);
    }
}
