//! How much a figure rests on: the four steps of "small n".
//!
//! 1–9 answers: `too few answers`, the page hides the score. 10–29: `small base`, flagged. 30 and more: `ok`.
//! For a weighted score the smaller of n and the effective n decides. (MEASURES.md, section 1; thresholds are usual
//! practice, not a law.)

/// Fewer answers than this: the page hides the score and no change is called.
pub const FEWEST: u64 = 10;

/// Fewer answers than this: the score is flagged.
pub const SMALL: u64 = 30;

/// How many answers a figure rests on, in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Base {
    /// Nobody answered.
    NoData,
    /// 1–9 answers.
    TooFewAnswers,
    /// 10–29 answers.
    SmallBase,
    /// 30 answers or more.
    Ok,
}

impl Base {
    /// The base of `n` answers.
    pub fn of(n: u64) -> Base {
        match n {
            0 => Base::NoData,
            _ if n < FEWEST => Base::TooFewAnswers,
            _ if n < SMALL => Base::SmallBase,
            _ => Base::Ok,
        }
    }

    /// The base of `n` answers that weigh as much as `n_eff` equal ones.
    ///
    /// n_eff is a quotient of sums and may miss a whole number by rounding: thirty equal weights of 0.1 give
    /// 29.999…; hence the allowance of a billionth.
    pub fn of_weighted(n: u64, n_eff: f64) -> Base {
        let by_weight = n_eff + 1e-9;
        let weighted = if by_weight < FEWEST as f64 {
            Base::TooFewAnswers
        } else if by_weight < SMALL as f64 {
            Base::SmallBase
        } else {
            Base::Ok
        };
        Base::of(n).min(weighted)
    }

    /// Whether the page may show the score: there are ten answers or more.
    pub fn shows(self) -> bool {
        self >= Base::SmallBase
    }

    /// The word of MEASURES.md.
    pub fn word(self) -> &'static str {
        super::verdict::Verdict::from(self).word()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_steps_lie_where_the_page_says() {
        let check = |n, word| assert_eq!(Base::of(n).word(), word, "{n}");
        check(0, "no data");
        check(1, "too few answers");
        check(9, "too few answers");
        check(10, "small base");
        check(29, "small base");
        check(30, "ok");
    }

    #[test]
    fn the_smaller_of_n_and_effective_n_decides() {
        assert_eq!(Base::of_weighted(33, 27.7), Base::SmallBase);
        assert_eq!(Base::of_weighted(12, 9.99), Base::TooFewAnswers);
        assert_eq!(Base::of_weighted(9, 40.0), Base::TooFewAnswers);
        assert_eq!(Base::of_weighted(30, 29.999_999_999_999_996), Base::Ok);
        assert_eq!(Base::of_weighted(0, 0.0), Base::NoData);
    }
}
