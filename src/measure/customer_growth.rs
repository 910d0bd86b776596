//! Net customer asset growth (Bliss, Chief Customer Officer 2.0): how many customers came, how many left, in whole
//! customers. Facts: "520 came, 610 left: 90 fewer". Rates never stand in the headline.
//!
//! ```text
//! net = incoming − outgoing
//! opening + incoming − outgoing = closing, and the next opening = this closing (stated, else computed)
//! ```
//!
//! A difference is printed in customers; one break, or a closing below 0, and the whole `does not reconcile`: no
//! total in a headline. A return counts as incoming, marked. Moves between segments must cancel.

use super::verdict::Verdict;

/// One month's book of customers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month {
    /// Customers at the start.
    pub opening: u64,
    /// Customers who came, returns included.
    pub incoming: u64,
    /// Customers who left.
    pub outgoing: u64,
    /// Customers at the end as stated; `None` leaves it to be computed. Below 0 does not reconcile.
    pub closing: Option<i64>,
}

/// Which way the number of customers went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// More came than left.
    Grew,
    /// More left than came.
    Shrank,
    /// As many came as left.
    Level,
}

impl Direction {
    /// The word of MEASURES.md.
    pub fn word(self) -> &'static str {
        match self {
            Direction::Grew => "grew",
            Direction::Shrank => "shrank",
            Direction::Level => "level",
        }
    }
}

/// What one month comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// Incoming − outgoing.
    pub net: i128,
    /// The closing: stated, else computed.
    pub closing: i128,
    /// Stated − computed closing; absent if none is stated.
    pub closing_gap: Option<i128>,
    /// This opening − the previous closing; absent for the first month.
    pub opening_gap: Option<i128>,
    /// No gap, and no closing below 0.
    pub reconciled: bool,
    /// Which way it went.
    pub direction: Direction,
}

/// All months together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomerGrowth {
    /// The sum of the months' net; absent without months.
    pub value: Option<i128>,
    /// One row per month, in the order given.
    pub rows: Vec<Row>,
    /// `reconciled`, `does not reconcile`, or `no data` without months.
    pub verdict: Verdict,
}

/// The growth over `months`, which follow one another in time.
pub fn customer_growth(months: &[Month]) -> CustomerGrowth {
    let mut rows: Vec<Row> = Vec::with_capacity(months.len());
    for month in months {
        let row = row(month, rows.last().map(|previous| previous.closing));
        rows.push(row);
    }
    let verdict = match rows.iter().all(|row| row.reconciled) {
        _ if rows.is_empty() => Verdict::NoData,
        true => Verdict::Reconciled,
        false => Verdict::DoesNotReconcile,
    };
    let value = (!rows.is_empty()).then(|| rows.iter().map(|row| row.net).sum());
    CustomerGrowth { value, rows, verdict }
}

fn row(month: &Month, previous_closing: Option<i128>) -> Row {
    // Wide enough that no sum of counts can overflow.
    let opening = i128::from(month.opening);
    let net = i128::from(month.incoming) - i128::from(month.outgoing);
    let computed = opening + net;
    let stated = month.closing.map(i128::from);
    let closing = stated.unwrap_or(computed);
    let closing_gap = stated.map(|stated| stated - computed);
    let opening_gap = previous_closing.map(|previous| opening - previous);
    Row {
        net,
        closing,
        closing_gap,
        opening_gap,
        reconciled: closing >= 0 && closing_gap.unwrap_or(0) == 0 && opening_gap.unwrap_or(0) == 0,
        direction: match net {
            1.. => Direction::Grew,
            0 => Direction::Level,
            _ => Direction::Shrank,
        },
    }
}

/// Whether moves between segments cancel: as many moved in as out, over all segments. The difference, in minus out.
pub fn segment_moves_gap(moved_in_and_out: &[(u64, u64)]) -> i128 {
    moved_in_and_out.iter().map(|&(moved_in, out)| i128::from(moved_in) - i128::from(out)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn month(opening: u64, incoming: u64, outgoing: u64, closing: Option<i64>) -> Month {
        Month { opening, incoming, outgoing, closing }
    }

    #[test]
    fn a_closing_that_is_not_stated_is_computed() {
        let got = customer_growth(&[month(100, 7, 3, None), month(104, 1, 1, None), month(100, 0, 0, None)]);
        let gaps: Vec<_> = got.rows.iter().map(|r| (r.closing, r.closing_gap, r.opening_gap)).collect();
        assert_eq!(gaps, [(104, None, None), (104, None, Some(0)), (100, None, Some(-4))]);
        assert_eq!((got.value, got.verdict), (Some(4), Verdict::DoesNotReconcile));
    }

    #[test]
    fn the_stated_closing_carries_over_even_when_wrong() {
        let got = customer_growth(&[month(100, 7, 3, Some(105)), month(105, 0, 0, Some(105))]);
        assert_eq!(got.rows.iter().map(|r| r.reconciled).collect::<Vec<_>>(), [false, true]);
        assert_eq!(got.rows[0].closing_gap, Some(1));
    }

    #[test]
    fn fewer_than_nobody_does_not_reconcile() {
        let got = customer_growth(&[month(3, 0, 5, Some(-2))]);
        assert_eq!((got.rows[0].closing_gap, got.verdict), (Some(0), Verdict::DoesNotReconcile));
        assert_eq!(got.rows[0].direction.word(), "shrank");
    }

    #[test]
    fn huge_counts_do_not_overflow() {
        let got = customer_growth(&[month(u64::MAX, u64::MAX, 0, None)]);
        assert_eq!(got.rows[0].closing, 2 * i128::from(u64::MAX));
    }

    #[test]
    fn moves_between_segments_cancel() {
        assert_eq!(segment_moves_gap(&[(3, 1), (0, 2)]), 0);
        assert_eq!(segment_moves_gap(&[(3, 1), (0, 1)]), 1);
    }
}
