//! Small cells of a single list whose total is shown: an unsafe list hides its smallest visible cell that is not 0
//! (the first of equals), and again, until it is safe.

use super::{safe, small, smallest_visible};
use crate::measure::scale::sum;
use crate::measure::verdict::Verdict;

/// Which entries of a list are hidden.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HiddenList {
    /// `true` for a hidden entry, in the order given.
    pub hidden: Vec<bool>,
    /// `ok`; `total only` if it cannot be made safe; `all hidden` if even the total is below the threshold.
    pub verdict: Verdict,
}

/// Hides what must be hidden in `counts`.
pub fn suppress_list(counts: &[u64], threshold: u64) -> HiddenList {
    if sum(counts) < threshold {
        return HiddenList { hidden: vec![true; counts.len()], verdict: Verdict::AllHidden };
    }
    let mut hidden: Vec<bool> = counts.iter().map(|&count| small(count, threshold)).collect();
    loop {
        let line = || counts.iter().copied().zip(hidden.iter().copied());
        if safe(line(), threshold) {
            return HiddenList { hidden, verdict: Verdict::Ok };
        }
        match smallest_visible(line()) {
            Some(place) => hidden[place] = true,
            None => return HiddenList { hidden: vec![true; counts.len()], verdict: Verdict::TotalOnly },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `hidden`: one letter per entry, `x` hidden, `.` shown.
    fn check(counts: &[u64], threshold: u64, hidden: &str, verdict: Verdict) {
        let got = suppress_list(counts, threshold);
        let marks: String = got.hidden.iter().map(|&h| if h { 'x' } else { '.' }).collect();
        assert_eq!((marks.as_str(), got.verdict), (hidden, verdict), "{counts:?}");
    }

    #[test]
    fn worked_by_hand() {
        check(&[42, 6, 18, 15], 10, ".x.x", Verdict::Ok);
        check(&[1, 2, 9, 30], 5, "xxx.", Verdict::Ok);
        check(&[2, 3, 30], 5, "xx.", Verdict::Ok);
        check(&[5, 6, 0], 5, "...", Verdict::Ok);
        // Zeros stay; of the two sevens the first goes.
        check(&[0, 7, 7, 1], 5, ".x.x", Verdict::Ok);
        check(&[1, 0, 3], 5, "xxx", Verdict::AllHidden);
    }
}
