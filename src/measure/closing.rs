//! A case on the day of the cut-off: closed, open, or not to be believed.
//!
//! The cut-off is the end of its day. What is dated later has not happened: a closing after the cut-off leaves the
//! case open. A case received later, or closed before it was received, is invalid. Times are calendar days, counted
//! from any fixed day; an automatic receipt is no response, and a reopened case runs from its first receipt, which is
//! for whoever makes the records to see to.

/// A complaint or question, in day numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Case {
    /// The day it was first received.
    pub received: f64,
    /// The day it was answered or resolved, whichever is measured; `None` if it is open.
    pub closed: Option<f64>,
}

/// A case as the cut-off sees it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Seen {
    /// Closed on this day.
    Closed(f64),
    /// Open at the cut-off.
    Open,
    /// Received after the cut-off, closed before it was received, or not dated by a number.
    Invalid,
}

impl Case {
    /// How the case stands at the end of the day `cutoff`.
    pub fn seen_at(self, cutoff: f64) -> Seen {
        let dated = self.received.is_finite() && self.closed.is_none_or(f64::is_finite);
        match self.closed {
            _ if !dated || self.received > cutoff => Seen::Invalid,
            Some(closed) if closed < self.received => Seen::Invalid,
            Some(closed) if closed <= cutoff => Seen::Closed(closed),
            _ => Seen::Open,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(received: f64, closed: Option<f64>, want: Seen) {
        assert_eq!(Case { received, closed }.seen_at(60.0), want);
    }

    #[test]
    fn the_cutoff_is_the_end_of_its_day() {
        check(60.0, Some(60.0), Seen::Closed(60.0));
        check(60.0, Some(61.0), Seen::Open);
        check(61.0, None, Seen::Invalid);
        check(50.0, Some(49.0), Seen::Invalid);
        check(50.0, Some(50.0), Seen::Closed(50.0));
        check(f64::NAN, None, Seen::Invalid);
    }
}
