use serde_json::{Map, Value, json};

use super::{Sheet, Source, Working};
use crate::domain::Period;
use crate::figures::CustomerRow;

/// How many periods are worked out, this one included: more only where an earlier one does not add up.
const LOOK_BACK: usize = 13;

impl Source<'_> {
    pub(super) fn customers(&self) -> Vec<Working> {
        let Some(customers) = &self.figures.customers else { return Vec::new() };
        let spans = vec![customers.now.span];
        let mut workings = Vec::new();
        let rows = book(&customers.history);
        let rows = match customers.reconciled() {
            true => &rows[rows.len().saturating_sub(LOOK_BACK)..],
            false => &rows[..],
        };
        let months: Vec<Value> = rows.iter().filter_map(|(period, row)| month(*period, row)).collect();
        if !months.is_empty() {
            let spans = rows.iter().map(|(_, row)| row.span).collect();
            let input = json!({"months": months});
            workings.push(Working::new("customers", Sheet::Customers, "customer_growth", input, spans));
        }
        let shown: Option<Map<String, Value>> = customers
            .reasons
            .iter()
            .map(|(reason, cell)| Some((reason.clone(), Value::from(cell.shown()?))))
            .collect();
        if let (Some(reasons), Some(_)) =
            (shown.filter(|all| !all.is_empty()), customers.not_recorded.shown())
        {
            let input = json!({"outgoing": customers.now.outgoing, "reasons": reasons});
            let id = "customers.reasons";
            workings.push(Working::new(id, Sheet::Customers, "leaving_reasons", input, spans.clone()));
        }
        if let Some((book, _)) = &customers.value {
            let input = json!({
                "opening": book.opening,
                "incoming": book.incoming,
                "outgoing": book.outgoing,
                "stayers_change": book.stayers_change,
                "closing": book.closing,
                "incoming_customers": customers.now.incoming,
                "outgoing_customers": customers.now.outgoing,
            });
            workings.push(Working::new("customers.value", Sheet::Customers, "customer_value", input, spans));
        }
        workings
    }
}

/// The last periods that follow one another without a gap, each with a known opening.
fn book(history: &[(Period, CustomerRow)]) -> Vec<(Period, CustomerRow)> {
    let mut rows: Vec<(Period, CustomerRow)> = Vec::new();
    for (period, row) in history.iter().rev() {
        let follows = rows.last().is_none_or(|(later, _)| period.next() == *later);
        if !follows || row.opening.is_none() {
            break;
        }
        rows.push((*period, *row));
    }
    rows.reverse();
    rows
}

fn month(period: Period, row: &CustomerRow) -> Option<Value> {
    Some(json!({
        "month": period.to_string(),
        "opening": row.opening?,
        "incoming": row.incoming,
        "outgoing": row.outgoing,
        // Where none was stated there is nothing to hold it against.
        "closing": row.closing.filter(|_| row.closing_gap.is_some()),
    }))
}
