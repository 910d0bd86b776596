use super::{Arg, Teller};
use crate::domain::{Id, Period};
use crate::figures::{Cell, CustomerFigures, CustomerRow};
use crate::measure::customer_growth::Direction;

impl Teller<'_> {
    /// `47 more customers than a month ago`; no total where the count does not add up.
    pub fn customers_headline(&self, customers: Option<&CustomerFigures>, period: Period) -> String {
        let Some(customers) = customers else { return self.word("customers-not-counted") };
        if !customers.reconciled() {
            return self.word("customers-unreconciled");
        }
        let args = [("n", Arg::Count(customers.now.net.unsigned_abs())), ("kind", self.kind(period))];
        match customers.now.direction {
            Direction::Grew => self.say("customers-grew", &args),
            Direction::Shrank => self.say("customers-shrank", &args),
            Direction::Level => self.say("customers-level", &args),
        }
    }

    /// `412 came, 365 left.`
    pub fn customers_moved(&self, row: &CustomerRow) -> String {
        self.say(
            "customers-moved",
            &[
                ("incoming", self.numbers().count(row.incoming).into()),
                ("outgoing", self.numbers().count(row.outgoing).into()),
            ],
        )
    }

    /// Who came, who left and what that makes, in one sentence.
    pub fn customers_sentence(&self, row: &CustomerRow, period: Period) -> String {
        self.say(
            "customers-sentence",
            &[
                ("incoming", self.numbers().count(row.incoming).into()),
                ("outgoing", self.numbers().count(row.outgoing).into()),
                ("period", self.speech.period(period).into()),
                ("word", row.direction.word().into()),
                ("n", self.numbers().count(row.net.unsigned_abs()).into()),
            ],
        )
    }

    /// The name of a reason for leaving: the theme's where it is one, else as it was written.
    pub fn reason(&self, reason: &str) -> String {
        match reason.parse::<Id>() {
            Ok(id) if self.project.site.themes.contains(&id) => self.theme(&id),
            Ok(id) => super::teller::readable(&id),
            Err(_) => reason.to_owned(),
        }
    }

    /// The largest reason for leaving, in a sentence.
    pub fn largest_reason(&self, customers: &CustomerFigures) -> Option<String> {
        let (reason, count) =
            customers.reasons.iter().find_map(|(reason, cell)| Some((reason, cell.shown()?)))?;
        let reason = self.reason(reason);
        (count > 0)
            .then(|| self.say("customers-largest-reason", &[("reason", reason.into()), ("n", count.into())]))
    }

    /// Whether the count adds up, as a heading.
    pub fn reconciliation_title(&self, customers: &CustomerFigures) -> String {
        self.word(match (customers.reconciled(), customers.now.opening) {
            (false, _) => "customers-unreconciled",
            (true, Some(_)) => "customers-adds-up-title",
            (true, None) => "customers-unknown-title",
        })
    }

    /// The whole sum of a period that adds up, else what is wrong with it.
    pub fn reconciliation_at_length(&self, row: &CustomerRow, period: Period) -> Vec<String> {
        let closing = row.closing.and_then(|closing| u64::try_from(closing).ok());
        let gaps = row.opening_gap.unwrap_or(0) != 0 || row.closing_gap.unwrap_or(0) != 0;
        match (row.opening, closing) {
            (Some(opening), Some(closing)) if !gaps => {
                let number = |n: u64| Arg::Text(self.numbers().count(n));
                vec![self.say(
                    "customers-adds-up-full",
                    &[
                        ("opening", number(opening)),
                        ("incoming", number(row.incoming)),
                        ("outgoing", number(row.outgoing)),
                        ("closing", number(closing)),
                    ],
                )]
            }
            _ => self.reconciliation(row, period),
        }
    }

    /// Whether this period adds up, by itself and with the one before; each difference in customers.
    pub fn reconciliation(&self, row: &CustomerRow, period: Period) -> Vec<String> {
        let Some(opening) = row.opening else { return vec![self.word("customers-no-opening")] };
        let count = |n: i64| match u64::try_from(n) {
            Ok(n) => self.numbers().count(n),
            Err(_) => self.numbers().decimal(n as f64, 0),
        };
        let mut sentences = Vec::new();
        let closing = row.closing.unwrap_or(0);
        if let Some(gap) = row.opening_gap.filter(|gap| *gap != 0) {
            sentences.push(self.say(
                "customers-opening-gap",
                &[
                    ("earlier", self.speech.period(period.previous()).into()),
                    ("period", self.speech.period(period).into()),
                    ("opening", self.numbers().count(opening).into()),
                    ("closed", count(i64::try_from(opening).unwrap_or(i64::MAX).saturating_sub(gap)).into()),
                    ("gap", self.numbers().net(gap).into()),
                ],
            ));
        }
        if let Some(gap) = row.closing_gap.filter(|gap| *gap != 0) {
            sentences.push(self.say(
                "customers-closing-gap",
                &[
                    ("opening", self.numbers().count(opening).into()),
                    ("incoming", self.numbers().count(row.incoming).into()),
                    ("outgoing", self.numbers().count(row.outgoing).into()),
                    ("computed", count(closing.saturating_sub(gap)).into()),
                    ("closing", count(closing).into()),
                    ("gap", self.numbers().net(gap).into()),
                ],
            ));
        }
        if sentences.is_empty() {
            sentences.push(self.say(
                "customers-adds-up",
                &[("opening", self.numbers().count(opening).into()), ("closing", count(closing).into())],
            ));
        }
        sentences
    }

    /// A count, or the word for why there is none.
    pub fn cell(&self, cell: Cell) -> String {
        match cell {
            Cell::Count(count) => self.numbers().count(count),
            Cell::Hidden => self.word("hidden-mark"),
            Cell::NotCollected => self.word("not-collected"),
        }
    }
}
