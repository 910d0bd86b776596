//! How much a figure rests on: the four steps of "small n".
//!
//! 1–9 answers: `too few answers`, the page hides the score. 10–29: `small base`, flagged. 30 and more: `ok`.
//! For a weighted score the smaller of n and the effective n decides. (MEASURES.md, section 1; the steps are usual
//! practice, not a law: see [`Thresholds`].)

use super::thresholds::Thresholds;

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
    pub fn of(n: u64, thresholds: &Thresholds) -> Base {
        match n {
            0 => Base::NoData,
            _ if n < thresholds.fewest_answers => Base::TooFewAnswers,
            _ if n < thresholds.small_base => Base::SmallBase,
            _ => Base::Ok,
        }
    }

    /// The base of `n` answers that weigh as much as `n_eff` equal ones.
    ///
    /// n_eff is a quotient of sums and may miss a whole number by rounding: thirty equal weights of 0.1 give
    /// 29.999…; hence the allowance of a billionth.
    pub fn of_weighted(n: u64, n_eff: f64, thresholds: &Thresholds) -> Base {
        let by_weight = n_eff + 1e-9;
        let weighted = if by_weight < thresholds.fewest_answers as f64 {
            Base::TooFewAnswers
        } else if by_weight < thresholds.small_base as f64 {
            Base::SmallBase
        } else {
            Base::Ok
        };
        Base::of(n, thresholds).min(weighted)
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
        let check = |n, word| assert_eq!(Base::of(n, &Thresholds::default()).word(), word, "{n}");
        check(0, "no data");
        check(1, "too few answers");
        check(9, "too few answers");
        check(10, "small base");
        check(29, "small base");
        check(30, "ok");
    }

    #[test]
    fn the_smaller_of_n_and_effective_n_decides() {
        let check = |n, n_eff, base| {
            assert_eq!(Base::of_weighted(n, n_eff, &Thresholds::default()), base, "{n}, {n_eff}");
        };
        check(33, 27.7, Base::SmallBase);
        check(12, 9.99, Base::TooFewAnswers);
        check(9, 40.0, Base::TooFewAnswers);
        check(30, 29.999_999_999_999_996, Base::Ok);
        check(0, 0.0, Base::NoData);
    }

    #[test]
    fn a_report_may_ask_for_more_answers() {
        let strict = Thresholds { fewest_answers: 20, small_base: 50, ..Thresholds::default() };
        assert_eq!(Base::of(19, &strict), Base::TooFewAnswers);
        assert_eq!(Base::of(49, &strict), Base::SmallBase);
        assert_eq!(Base::of_weighted(60, 49.9, &strict), Base::SmallBase);
    }
}
