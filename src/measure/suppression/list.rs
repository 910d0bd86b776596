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

/// What readers of earlier versions of a list may know of one of its entries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Earlier {
    /// Nothing that holds.
    #[default]
    Nothing,
    /// It was hidden, so that showing it now may tell what others were.
    Hidden,
    /// It was shown as it is, so that hiding it now hides nothing.
    Told,
}

/// Hides what must be hidden in `counts`.
pub fn suppress_list(counts: &[u64], threshold: u64) -> HiddenList {
    suppress_list_beside(counts, &vec![Earlier::Nothing; counts.len()], threshold)
}

/// The same beside earlier versions of the list: what they hid stays hidden, and what they told protects
/// nothing, so that two versions cannot be subtracted. Zeros stay.
pub fn suppress_list_beside(counts: &[u64], earlier: &[Earlier], threshold: u64) -> HiddenList {
    if sum(counts) < threshold {
        return HiddenList { hidden: vec![true; counts.len()], verdict: Verdict::AllHidden };
    }
    let kept =
        |(&count, &was): (&u64, &Earlier)| small(count, threshold) || count > 0 && was == Earlier::Hidden;
    let mut hidden: Vec<bool> = counts.iter().zip(earlier).map(kept).collect();
    loop {
        if safe(unknown(counts, earlier, &hidden), threshold) {
            return HiddenList { hidden, verdict: Verdict::Ok };
        }
        // What was told is passed over as what is hidden already.
        let line = counts.iter().zip(&hidden).zip(earlier);
        match smallest_visible(line.map(|((count, hide), was)| (*count, *hide || *was == Earlier::Told))) {
            Some(place) => hidden[place] = true,
            None => return HiddenList { hidden: vec![true; counts.len()], verdict: Verdict::TotalOnly },
        }
    }
}

/// How many small counts of a list follow from what earlier versions told, whatever is hidden of it now.
pub fn given_away(counts: &[u64], hidden: &[bool], earlier: &[Earlier], threshold: u64) -> usize {
    let none = vec![Earlier::Nothing; counts.len()];
    if earlier == none {
        return 0;
    }
    // A list may be too small to hide anything by itself: that was told by none.
    let alone = suppress_list(counts, threshold).hidden;
    following(counts, hidden, earlier, threshold).saturating_sub(following(counts, &alone, &none, threshold))
}

/// How many counts follow from the total and from what readers know.
fn following(counts: &[u64], hidden: &[bool], earlier: &[Earlier], threshold: u64) -> usize {
    let told = counts.iter().zip(earlier).filter(|(_, was)| **was == Earlier::Told);
    let told = told.filter(|(count, _)| small(**count, threshold)).count();
    let left = unknown(counts, earlier, hidden).zip(earlier);
    let left: Vec<(u64, Earlier)> = left
        .filter(|((count, hide), _)| *hide && *count > 0)
        .map(|((count, _), was)| (count, *was))
        .collect();
    let follow = match left[..] {
        // What is left of the total. One that was hidden tells what an earlier small one was.
        [(count, was)] => small(count, threshold) || was == Earlier::Hidden,
        // Zeros are shown, so these are 1 each.
        _ => left.iter().all(|(count, _)| *count == 1),
    };
    told + if follow { left.len() } else { 0 }
}

/// The entries, each with whether readers do not know it.
fn unknown(counts: &[u64], earlier: &[Earlier], hidden: &[bool]) -> impl Iterator<Item = (u64, bool)> {
    let line = counts.iter().zip(hidden).zip(earlier);
    line.map(|((count, hide), was)| (*count, *hide && *was != Earlier::Told))
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

    const NOTHING: Earlier = Earlier::Nothing;
    const HIDDEN: Earlier = Earlier::Hidden;
    const TOLD: Earlier = Earlier::Told;

    /// The same beside earlier versions, and how many follow from them.
    fn beside<const N: usize>(counts: [u64; N], earlier: [Earlier; N], hidden: &str, follow: usize) {
        let got = suppress_list_beside(&counts, &earlier, 5).hidden;
        let marks: String = got.iter().map(|&h| if h { 'x' } else { '.' }).collect();
        assert_eq!((marks.as_str(), given_away(&counts, &got, &earlier, 5)), (hidden, follow), "{counts:?}");
    }

    #[test]
    fn what_an_earlier_version_hid_stays_hidden() {
        // 3 and 17 were hidden; now that the 3 is a 7, a shown 17 would tell that it had been 20 less 17.
        beside([7, 17, 40], [HIDDEN, HIDDEN, NOTHING], "xx.", 0);
        // What is none now is shown; what stays alone takes another with it.
        beside([0, 17, 40], [HIDDEN, HIDDEN, NOTHING], ".xx", 0);
    }

    #[test]
    fn what_was_told_protects_nothing() {
        // Late data brought the 2. Who knows the 10 already would subtract it with the 30; the 30 is new.
        beside([2, 10, 30], [NOTHING, TOLD, NOTHING], "x.x", 0);
        // Both are known: nothing is left to hide it behind.
        beside([2, 10, 30], [NOTHING, TOLD, TOLD], "xxx", 1);
        // A small one that was told is known whatever is hidden.
        beside([2, 10, 30], [TOLD, NOTHING, NOTHING], "x..", 1);
        // What was hidden beside a small one that is gone tells what that was.
        beside([10, 8], [TOLD, HIDDEN], "xx", 1);
        // Two that make 2 are 1 each.
        beside([1, 1, 30], [NOTHING, NOTHING, TOLD], "xxx", 2);
        // These follow by themselves, and no earlier version has a part in it.
        beside([1, 1], [NOTHING, NOTHING], "xx", 0);
        beside([1, 1], [HIDDEN, HIDDEN], "xx", 0);
    }
}
