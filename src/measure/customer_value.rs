//! The same book in money (Bliss, Chief Customer Officer 2.0): what newcomers brought, what leavers took, and how
//! many newcomers make up for one leaver. Whole minor units (cents). Facts.
//!
//! ```text
//! opening + incoming − outgoing + change of stayers = closing
//! leaver in newcomers = (outgoing/leavers) ÷ (incoming/newcomers)
//! ```

use super::verdict::Verdict;

/// One period's book of customer value, in minor units of money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Book {
    /// Value at the start.
    pub opening: i64,
    /// Value of those who came.
    pub incoming: i64,
    /// Value of those who left.
    pub outgoing: i64,
    /// What those who stayed spend more, or less.
    pub stayers_change: i64,
    /// Value at the end as stated; `None` leaves it to be computed.
    pub closing: Option<i64>,
    /// How many came.
    pub incoming_customers: u64,
    /// How many left.
    pub outgoing_customers: u64,
}

/// What the book comes to, in minor units of money.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CustomerValue {
    /// Incoming − outgoing.
    pub value: i128,
    /// The closing: stated, else computed.
    pub closing: i128,
    /// Stated − computed closing; absent if none is stated.
    pub closing_gap: Option<i128>,
    /// Value per customer who came; absent if none came.
    pub per_incoming: Option<f64>,
    /// Value per customer who left; absent if none left.
    pub per_outgoing: Option<f64>,
    /// How many newcomers one leaver was worth; absent if none came, or those who came are worth nothing.
    pub leaver_in_newcomers: Option<f64>,
    /// `reconciled` or `does not reconcile`.
    pub verdict: Verdict,
}

impl Book {
    /// Net value, values per head, and whether the book closes.
    pub fn customer_value(self) -> CustomerValue {
        let value = i128::from(self.incoming) - i128::from(self.outgoing);
        let computed = i128::from(self.opening) + value + i128::from(self.stayers_change);
        let stated = self.closing.map(i128::from);
        let closing_gap = stated.map(|stated| stated - computed);
        let per_head = |money: i64, heads: u64| (heads > 0).then(|| money as f64 / heads as f64);
        let per_incoming = per_head(self.incoming, self.incoming_customers);
        let per_outgoing = per_head(self.outgoing, self.outgoing_customers);
        let leaver_in_newcomers = match (per_outgoing, per_incoming) {
            (Some(leaver), Some(newcomer)) if newcomer != 0.0 => Some(leaver / newcomer),
            _ => None,
        };
        let reconciled = closing_gap.unwrap_or(0) == 0;
        CustomerValue {
            value,
            closing: stated.unwrap_or(computed),
            closing_gap,
            per_incoming,
            per_outgoing,
            leaver_in_newcomers,
            verdict: if reconciled { Verdict::Reconciled } else { Verdict::DoesNotReconcile },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOOK: Book = Book {
        opening: 1000,
        incoming: 400,
        outgoing: 300,
        stayers_change: -50,
        closing: None,
        incoming_customers: 4,
        outgoing_customers: 2,
    };

    #[test]
    fn worked_by_hand() {
        let got = BOOK.customer_value();
        assert_eq!((got.value, got.closing, got.closing_gap), (100, 1050, None));
        assert_eq!((got.per_incoming, got.per_outgoing), (Some(100.0), Some(150.0)));
        assert_eq!((got.leaver_in_newcomers, got.verdict), (Some(1.5), Verdict::Reconciled));
    }

    #[test]
    fn a_stated_closing_is_held_against_the_sum() {
        let got = Book { closing: Some(1049), ..BOOK }.customer_value();
        assert_eq!((got.closing_gap, got.verdict), (Some(-1), Verdict::DoesNotReconcile));
    }

    #[test]
    fn nobody_came() {
        let got = Book { incoming: 0, incoming_customers: 0, ..BOOK }.customer_value();
        assert_eq!((got.per_incoming, got.leaver_in_newcomers), (None, None));
    }
}
