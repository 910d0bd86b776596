//! Customers gained and lost, step by step (MEASURES.md, section 4).

use super::super::customers::{book, leavers, months};
use super::super::input::{CaseError, Input};
use super::row;
use crate::measure::customer_growth::customer_growth as growth_of;
use crate::measure::display::Kind;
use crate::measure::explanation::{Amount, Explanation, Phrase, Source, Working};
use crate::measure::leaving_reasons::leaving_reasons as reasons_of;
use crate::measure::verdict::Verdict;

type Explained = Result<Explanation, CaseError>;

pub(in super::super) fn customer_growth(input: &Input) -> Explained {
    let (names, months) = months(input)?;
    let growth = growth_of(&months);
    let mut work = Working::of("customer_growth");
    work.sources(&[Source::BLISS]);
    work.law("net", "incoming − outgoing");
    work.law("closing", "opening + incoming − outgoing");
    let rows = names
        .iter()
        .zip(months.iter().zip(&growth.rows))
        .map(|(name, (month, found))| {
            row([
                name.clone().into(),
                month.opening.into(),
                month.incoming.into(),
                month.outgoing.into(),
                Amount::Shown(Kind::Net, found.net as f64),
                (i128::from(month.opening) + found.net).into(),
                month.closing.map(i128::from).into(),
                found.closing_gap.into(),
                found.opening_gap.into(),
                Phrase::from(if found.reconciled { "explain-yes" } else { "explain-no" }).into(),
            ])
        })
        .collect();
    let head = [
        "explain-month",
        "explain-opening",
        "explain-incoming",
        "explain-outgoing",
        "explain-net",
        "explain-closing-computed",
        "explain-closing-stated",
        "explain-closing-gap",
        "explain-opening-gap",
        "explain-adds-up",
    ];
    work.table(&head, rows);
    if !months.is_empty() {
        work.sum("total", "Σ net", growth.rows.iter().map(|row| vec![row.net as f64]));
        work.which_gives("/value");
    }
    work.note("explain-reconcile-rule");
    work.mind("mind-whole-customers");
    work.mind("mind-fact");
    let total = growth.value.map(|net| net as f64);
    work.fact("explain-net-total", Kind::Net, total, Some(growth.verdict));
    Ok(work.done())
}

pub(in super::super) fn customer_value(input: &Input) -> Explained {
    let book = book(input)?;
    let value = book.customer_value();
    let mut work = Working::of("customer_value");
    work.sources(&[Source::BLISS]);
    for (symbol, name, money) in [
        ("o", "explain-opening-value", Some(book.opening)),
        ("i", "explain-incoming-value", Some(book.incoming)),
        ("q", "explain-outgoing-value", Some(book.outgoing)),
        ("ch", "explain-stayers-change", Some(book.stayers_change)),
        ("cl", "explain-closing-stated", book.closing),
    ] {
        if let Some(money) = money {
            work.given(symbol, name, money as f64);
        }
    }
    work.count("n_i", "explain-incoming", book.incoming_customers);
    work.count("n_q", "explain-outgoing", book.outgoing_customers);
    work.gives("net", "i − q", "/value");
    work.step("cl_c", "o + i − q + ch");
    if book.closing.is_some() {
        work.gives("gap", "cl − cl_c", "/closing_gap");
        if !work.rule("gap = 0", Verdict::Reconciled) {
            work.note(Phrase::from("explain-otherwise").with("verdict", Verdict::DoesNotReconcile));
        }
    }
    if book.incoming_customers > 0 {
        work.gives("w_i", "i/n_i", "/per_incoming");
    }
    if book.outgoing_customers > 0 {
        work.gives("w_q", "q/n_q", "/per_outgoing");
    }
    if value.leaver_in_newcomers.is_some() {
        work.gives("r", "w_q/w_i", "/leaver_in_newcomers");
    }
    work.note("explain-minor-units");
    work.mind("mind-fact");
    work.fact("explain-net-value", Kind::Net, Some(value.value as f64), Some(value.verdict));
    work.fact("explain-leaver-in-newcomers", Kind::Mean, value.leaver_in_newcomers, None);
    Ok(work.done())
}

pub(in super::super) fn leaving_reasons(input: &Input) -> Explained {
    let (outgoing, counts) = leavers(input)?;
    let found = reasons_of(outgoing, &counts);
    let mut work = Working::of("leaving_reasons");
    work.sources(&[Source::BLISS]);
    work.count("q", "explain-outgoing", outgoing);
    work.sum("R", "Σ reasons", counts.iter().map(|(_, count)| vec![*count as f64]));
    work.gives("open", "q − R", "/not_recorded");
    if outgoing > 0 {
        work.gives("t", "100·R/q", "/value");
    }
    if !work.rule("open < 0", Verdict::DoesNotReconcile) {
        work.note(Phrase::from("explain-otherwise").with("verdict", Verdict::Reconciled));
    }
    work.note("explain-top-reasons");
    let rows = found.top.iter().map(|(name, count)| row([name.clone().into(), (*count).into()])).collect();
    work.table(&["explain-reason", "explain-leavers"], rows);
    work.mind("mind-one-reason");
    work.mind("mind-fact");
    work.fact("explain-recorded", Kind::Share, found.value, Some(found.verdict));
    work.fact("explain-not-recorded", Kind::Count, Some(found.not_recorded as f64), None);
    Ok(work.done())
}
