//! Cases of customers gained and lost (MEASURES.md, section 4).

use super::answer::{Answer, whole};
use super::input::{CaseError, Input};
use crate::measure::customer_growth::{self as growth, Month};
use crate::measure::customer_value::Book;
use crate::measure::leaving_reasons as reasons;
use serde_json::{Value, json};

/// `customer_growth`: {months: [{opening, incoming, outgoing, closing}]}; closing may be absent.
pub(super) fn customer_growth(input: &Input) -> Result<Answer, CaseError> {
    let growth = growth::customer_growth(&months(input)?.1);
    let row = |row: &growth::Row| {
        json!({
            "net": whole(row.net),
            "closing": whole(row.closing),
            "closing_gap": row.closing_gap.map(whole),
            "opening_gap": row.opening_gap.map(whole),
            "reconciled": row.reconciled,
            "word": row.direction.word(),
        })
    };
    let rows: Vec<Value> = growth.rows.iter().map(row).collect();
    Ok(Answer::of_fact(growth.value.map(whole), growth.verdict).with("rows", rows))
}

/// The months of `customer_growth` with their names; one without a name is called by its number.
pub(super) fn months(input: &Input) -> Result<(Vec<String>, Vec<Month>), CaseError> {
    let given = input.get("months")?.list()?;
    let read = |(place, month): (usize, &Input)| {
        let name = month.get("month")?.or_null(Input::name)?.unwrap_or_else(|| (place + 1).to_string());
        let month = Month {
            opening: month.get("opening")?.count()?,
            incoming: month.get("incoming")?.count()?,
            outgoing: month.get("outgoing")?.count()?,
            closing: month.get("closing")?.or_null(Input::whole)?,
        };
        Ok((name, month))
    };
    let months: Vec<(String, Month)> =
        given.iter().enumerate().map(read).collect::<Result<_, CaseError>>()?;
    Ok(months.into_iter().unzip())
}

/// `customer_value`: the book in minor units of money.
pub(super) fn customer_value(input: &Input) -> Result<Answer, CaseError> {
    let value = book(input)?.customer_value();
    Ok(Answer::of_fact(whole(value.value), value.verdict)
        .with("closing", whole(value.closing))
        .with("closing_gap", value.closing_gap.map(whole))
        .with("per_incoming", value.per_incoming)
        .with("per_outgoing", value.per_outgoing)
        .with("leaver_in_newcomers", value.leaver_in_newcomers))
}

/// The book of `customer_value`.
pub(super) fn book(input: &Input) -> Result<Book, CaseError> {
    Ok(Book {
        opening: input.get("opening")?.whole()?,
        incoming: input.get("incoming")?.whole()?,
        outgoing: input.get("outgoing")?.whole()?,
        stayers_change: input.get("stayers_change")?.or_null(Input::whole)?.unwrap_or(0),
        closing: input.get("closing")?.or_null(Input::whole)?,
        incoming_customers: input.get("incoming_customers")?.count()?,
        outgoing_customers: input.get("outgoing_customers")?.count()?,
    })
}

/// `leaving_reasons`: {outgoing, reasons: {name: count}}.
pub(super) fn leaving_reasons(input: &Input) -> Result<Answer, CaseError> {
    let (outgoing, counts) = leavers(input)?;
    let reasons = reasons::leaving_reasons(outgoing, &counts);
    let top: Vec<Value> = reasons.top.iter().map(|(name, count)| json!([name, count])).collect();
    Ok(Answer::of_fact(reasons.value, reasons.verdict)
        .with("not_recorded", whole(reasons.not_recorded))
        .with("top", top))
}

/// Those who left, and why.
pub(super) fn leavers(input: &Input) -> Result<(u64, Vec<(String, u64)>), CaseError> {
    let given = input.get("reasons")?.entries()?;
    let counts = given.iter().map(|(name, count)| Ok((name.clone(), count.count()?)));
    Ok((input.get("outgoing")?.count()?, counts.collect::<Result<Vec<_>, CaseError>>()?))
}
