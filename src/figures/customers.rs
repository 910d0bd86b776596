use std::collections::BTreeMap;

use super::cell::Cell;
use super::control::ControlFigure;
use super::lists::{Entry, ListsTold};
use super::timeline::PeriodFacts;
use crate::domain::{Id, Period};
use crate::measure::customer_growth::{Direction, Month, Row, customer_growth};
use crate::measure::customer_value::{Book, CustomerValue};
use crate::measure::leaving_reasons::leaving_reasons;
use crate::measure::thresholds::Thresholds;
use crate::measure::xmr::Range;
use crate::project::{CustomerMove, Customers, Segment, Site};
use crate::source::Span;

/// Customers of one period who came and left: facts, in whole customers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CustomerRow {
    /// At the start: as stated, else what the period before closed with.
    pub opening: Option<u64>,
    /// Who came.
    pub incoming: u64,
    /// Who left.
    pub outgoing: u64,
    /// Who came less who left.
    pub net: i64,
    /// At the end: as stated, else worked out.
    pub closing: Option<i64>,
    /// Closing as stated less closing as worked out.
    pub closing_gap: Option<i64>,
    /// Opening less the closing of the period before.
    pub opening_gap: Option<i64>,
    /// Whether this period, by itself and with the one before, adds up.
    pub reconciled: bool,
    /// Which way it went.
    pub direction: Direction,
    /// Where it was written.
    pub span: Span,
}

/// The customers of an edition.
#[derive(Clone, Debug)]
pub struct CustomerFigures {
    /// This period.
    pub now: CustomerRow,
    /// Every period up to this one in which customers were counted, in time order.
    pub history: Vec<(Period, CustomerRow)>,
    /// Of those who came, how many had been customers before.
    pub returned: Option<Cell>,
    /// Why they left, most first.
    pub reasons: Vec<(String, Cell)>,
    /// Leavers without a recorded reason.
    pub not_recorded: Cell,
    /// Leavers with one.
    pub recorded: u64,
    /// Whether there are at most as many reasons as leavers.
    pub reasons_add_up: bool,
    /// The same in money.
    pub value: Option<(crate::project::CustomerValue, CustomerValue)>,
    /// The same by group.
    pub groups: Vec<GroupMove>,
    /// Whether this period is unlike the periods before it.
    pub control: CustomerControl,
    /// How many small counts of reasons and groups follow from what sealed versions told, whatever is hidden.
    pub given_away: usize,
}

/// Who came, who left and the difference, each held against the periods before.
#[derive(Clone, Debug)]
pub struct CustomerControl {
    /// Who came.
    pub incoming: ControlFigure,
    /// Who left.
    pub outgoing: ControlFigure,
    /// Who came less who left.
    pub net: ControlFigure,
}

impl CustomerControl {
    fn of(history: &[(Period, CustomerRow)], now: Period, thresholds: &Thresholds) -> Self {
        let count = Range { min: Some(0.0), max: None };
        let chart = |range, of: fn(&CustomerRow) -> f64| {
            ControlFigure::of_customers(history, (now, range), thresholds, of)
        };
        Self {
            // Customers are far fewer than 2^53, so the conversions are exact.
            incoming: chart(count, |row| row.incoming as f64),
            outgoing: chart(count, |row| row.outgoing as f64),
            net: chart(Range::default(), |row| row.net as f64),
        }
    }
}

impl CustomerFigures {
    /// Whether every period up to this one adds up.
    pub fn reconciled(&self) -> bool {
        self.history.iter().all(|(_, row)| row.reconciled)
    }
}

/// Customers of a group who came and left.
#[derive(Clone, PartialEq, Debug)]
pub struct GroupMove {
    /// The group.
    pub segment: Segment,
    /// At the start.
    pub opening: Option<u64>,
    /// Who came.
    pub incoming: Cell,
    /// Who left.
    pub outgoing: Cell,
    /// At the end.
    pub closing: Option<u64>,
    /// Where it was written.
    pub span: Span,
}

/// One row for each period, the opening carried over where it is not stated. A gap in time begins a new book: its
/// opening is held against nothing.
pub(super) fn rows<'a>(
    periods: impl Iterator<Item = (Period, Option<&'a Customers>)>,
) -> Vec<Option<CustomerRow>> {
    let mut before: Option<(Period, CustomerRow)> = None;
    periods
        .map(|(period, customers)| {
            let customers = customers?;
            let earlier = before.filter(|(earlier, _)| earlier.next() == period).map(|(_, row)| row);
            let row = row(customers, earlier);
            before = Some((period, row));
            Some(row)
        })
        .collect()
}

fn row(customers: &Customers, earlier: Option<CustomerRow>) -> CustomerRow {
    let moved = customers.total;
    let carried = earlier.and_then(|row| row.closing).and_then(|closing| u64::try_from(closing).ok());
    let opening = moved.opening.or(carried);
    let stated = moved.closing.and_then(|closing| i64::try_from(closing).ok());
    let month =
        |opening| Month { opening, incoming: moved.incoming, outgoing: moved.outgoing, closing: stated };
    // The period before, as a month that only closes, so that the two are held against each other.
    let previous = earlier
        .and_then(|row| row.closing)
        .and_then(|closing| u64::try_from(closing).ok())
        .map(|closing| Month { opening: closing, incoming: 0, outgoing: 0, closing: None });
    let months: Vec<Month> = previous.into_iter().chain([month(opening.unwrap_or(0))]).collect();
    let growth = customer_growth(&months);
    let whole = |n: i128| i64::try_from(n).unwrap_or(i64::MAX);
    // The list holds at least this month, so there is a last row.
    let last = growth.rows.last().copied().unwrap_or(Row {
        net: 0,
        closing: 0,
        closing_gap: None,
        opening_gap: None,
        reconciled: true,
        direction: Direction::Level,
    });
    CustomerRow {
        opening,
        incoming: moved.incoming,
        outgoing: moved.outgoing,
        net: whole(last.net),
        closing: if opening.is_some() { Some(whole(last.closing)) } else { stated },
        closing_gap: opening.and(last.closing_gap).map(whole),
        opening_gap: moved.opening.and(last.opening_gap).map(whole),
        reconciled: if opening.is_some() { last.reconciled } else { true },
        direction: last.direction,
        span: customers.span,
    }
}

/// The customers of an edition, small groups hidden.
pub(super) fn figures(
    customers: &Customers,
    now: CustomerRow,
    history: Vec<(Period, CustomerRow)>,
    facts: &PeriodFacts<'_>,
    site: &Site,
) -> CustomerFigures {
    let min_count = site.privacy.min_count;
    let left = leaving_reasons(customers.total.outgoing, &customers.lost_reasons);
    let recorded: u64 = customers.lost_reasons.iter().map(|(_, count)| count).sum();
    let missing = u64::try_from(left.not_recorded).unwrap_or(0);
    let mut reasons = customers.lost_reasons.clone();
    reasons.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    // What is not recorded stands in the list too: with the total of leavers it could give a hidden reason away.
    let mut counts: Vec<u64> = reasons.iter().map(|(_, count)| *count).collect();
    counts.push(missing);
    let entry = |place: usize| {
        reasons.get(place).map_or(Entry::NoReason, |(reason, _)| Entry::Reason(reason.clone()))
    };
    let (mut cells, given_away) = facts.lists_told.beside(entry, &counts, min_count);
    let not_recorded = cells.pop().unwrap_or(Cell::Hidden);
    let value = customers.value.map(|value| {
        let book = Book {
            opening: value.opening,
            incoming: value.incoming,
            outgoing: value.outgoing,
            stayers_change: value.stayers_change,
            closing: value.closing,
            incoming_customers: customers.total.incoming,
            outgoing_customers: customers.total.outgoing,
        };
        (value, book.customer_value())
    });
    let (groups, groups_given_away) = groups(&customers.by, &facts.lists_told, min_count);
    CustomerFigures {
        now,
        control: CustomerControl::of(&history, facts.period, &site.thresholds),
        history,
        returned: customers.returned.map(|count| Cell::small(count, min_count)),
        reasons: reasons.into_iter().map(|(reason, _)| reason).zip(cells).collect(),
        not_recorded,
        recorded,
        reasons_add_up: left.not_recorded >= 0,
        value,
        groups,
        given_away: given_away + groups_given_away,
    }
}

/// The groups, small ones hidden, and how many small counts follow nonetheless. Each way to part the customers adds up to
/// all of them by itself.
fn groups(by: &[(Segment, CustomerMove)], told: &ListsTold, min_count: u64) -> (Vec<GroupMove>, usize) {
    let mut tables: BTreeMap<Vec<&Id>, Vec<&(Segment, CustomerMove)>> = BTreeMap::new();
    for group in by {
        tables.entry(group.0.keys().collect()).or_default().push(group);
    }
    let mut groups = Vec::with_capacity(by.len());
    let mut follow = 0;
    for table in tables.into_values() {
        let segments: Vec<&Segment> = table.iter().map(|(segment, _)| segment).collect();
        let came: Vec<u64> = table.iter().map(|(_, moved)| moved.incoming).collect();
        let left: Vec<u64> = table.iter().map(|(_, moved)| moved.outgoing).collect();
        let (hidden, given_away) = told.moves_beside(&segments, &came, &left, min_count);
        follow += given_away;
        for ((segment, moved), hide) in table.into_iter().zip(hidden) {
            let cell = |count| if hide { Cell::Hidden } else { Cell::Count(count) };
            groups.push(GroupMove {
                segment: segment.clone(),
                opening: moved.opening,
                incoming: cell(moved.incoming),
                outgoing: cell(moved.outgoing),
                closing: moved.closing,
                span: moved.span,
            });
        }
    }
    (groups, follow)
}
