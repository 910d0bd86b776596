//! Plain counts of habits: was there a theme of the month, how many thanks were given and to how many, how many
//! setbacks were logged and have a plan, how many things sponsors did and how long ago the last was. Facts, printed
//! as they are.

use std::collections::BTreeSet;

/// What was recorded in a month.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Records<'a> {
    /// The theme of the month, if there was one.
    pub theme: Option<&'a str>,
    /// Whom each thank-you went to.
    pub thanked: Vec<&'a str>,
    /// For each setback, whether it has a plan.
    pub setbacks: Vec<bool>,
    /// The days on which sponsors did something, as day numbers.
    pub sponsor_days: Vec<f64>,
}

/// The counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlainCounts {
    /// Whether there was a theme of the month.
    pub theme: bool,
    /// Thanks given.
    pub thanks: u64,
    /// People, or groups, thanked; each once.
    pub thanked: u64,
    /// Setbacks logged.
    pub setbacks: u64,
    /// Setbacks with a plan.
    pub setbacks_planned: u64,
    /// Things sponsors did by the cut-off.
    pub sponsor_actions: u64,
    /// Days from the last of them to the cut-off; absent if there was none.
    pub days_since_sponsor: Option<f64>,
}

/// The counts as seen at the end of the day `cutoff`. What is dated later has not happened.
pub fn plain_counts(records: &Records, cutoff: f64) -> PlainCounts {
    let done: Vec<f64> = records.sponsor_days.iter().copied().filter(|&day| day <= cutoff).collect();
    PlainCounts {
        theme: records.theme.is_some(),
        thanks: records.thanked.len() as u64,
        thanked: records.thanked.iter().collect::<BTreeSet<_>>().len() as u64,
        setbacks: records.setbacks.len() as u64,
        setbacks_planned: records.setbacks.iter().filter(|planned| **planned).count() as u64,
        sponsor_actions: done.len() as u64,
        days_since_sponsor: done.iter().copied().max_by(f64::total_cmp).map(|last| cutoff - last),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_once() {
        let records = Records {
            theme: Some("empathy"),
            thanked: vec!["night shift", "Ana", "night shift"],
            setbacks: vec![true, false],
            sponsor_days: vec![12.0, 20.0, 31.0],
        };
        let got = plain_counts(&records, 30.0);
        assert_eq!((got.theme, got.thanks, got.thanked), (true, 3, 2));
        assert_eq!((got.setbacks, got.setbacks_planned), (2, 1));
        assert_eq!((got.sponsor_actions, got.days_since_sponsor), (2, Some(10.0)));
    }

    #[test]
    fn nothing_at_all() {
        let got = plain_counts(&Records::default(), 30.0);
        assert_eq!((got.theme, got.thanks, got.days_since_sponsor), (false, 0, None));
    }
}
