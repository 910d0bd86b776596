//! Customers who came and left.

use super::super::map::{CustomersMap, Map};
use super::super::plan::{CustomerRowsRule, CustomersRule, DataEnd, OrdersRule, PeriodRule, Silence};
use super::{Compiler, start};
use crate::domain::Date;
use crate::finding::{Finding, Kind};
use crate::source::Spanned;

impl Compiler<'_> {
    pub(super) fn customers(&mut self, map: &CustomersMap, whole: &Map) -> Option<CustomersRule> {
        match (&map.orders, &map.rows) {
            (Some(orders), None) => {
                let Some(PeriodRule::Dates(rule)) = self.dated(whole) else {
                    let help = "give the period a `column` with the date of the order";
                    self.wrong(orders.span, "orders need dates", help);
                    return None;
                };
                let silence = self.silence(&orders.silence)?;
                let warm_up = match &orders.warm_up {
                    Some(warm_up) => self.silence(warm_up)?,
                    None => silence,
                };
                let to = match &orders.to {
                    None => DataEnd::LastOrder,
                    Some(to) if to.value == "period-end" => DataEnd::PeriodEnd,
                    Some(to) => match to.value.parse::<Date>() {
                        Ok(date) => DataEnd::On(date),
                        Err(_) => {
                            let message = format!("`{}` is neither a date nor `period-end`", to.value);
                            let finding = Finding::at(Kind::WrongDate, to.span, message);
                            self.report
                                .add(finding.help("write the last day of the data, such as `2026-10-31`"));
                            return None;
                        }
                    },
                };
                Some(CustomersRule::Orders(OrdersRule {
                    customer: self.column(&orders.customer),
                    silence,
                    warm_up,
                    from: orders.from.as_ref().map(|from| from.value),
                    to,
                    kind: rule.kind,
                }))
            }
            (None, Some(rows)) => {
                let everyone = rows.everyone.unwrap_or(false);
                if rows.joined.is_none() && rows.left.is_none() {
                    self.wrong(
                        start(rows.span),
                        "nobody can be told to have come or left",
                        "add `joined` and `left`",
                    );
                }
                let joined = rows.joined.as_ref().map(|condition| self.condition(condition));
                let left = rows.left.as_ref().map(|condition| self.condition(condition));
                let reason = self.pick(rows.reason.as_ref(), "the reason for leaving", |_, _| None);
                let by = rows.by.as_ref().and_then(|id| self.segment(id));
                Some(CustomersRule::Rows(Box::new(CustomerRowsRule { everyone, joined, left, reason, by })))
            }
            _ => {
                let help = "write `orders`, or `rows` where each says who came and left";
                self.wrong(start(map.span), "customers come from orders or from rows", help);
                None
            }
        }
    }

    pub(super) fn silence(&mut self, text: &Spanned<String>) -> Option<Silence> {
        let trimmed = text.value.trim();
        let digits = trimmed.bytes().take_while(u8::is_ascii_digit).count();
        let count: Option<u32> = trimmed[..digits].parse().ok().filter(|count| *count <= 3_650);
        let silence = count.and_then(|count| match trimmed[digits..].trim() {
            "d" | "day" | "days" => Some(Silence::Days(count)),
            "w" | "week" | "weeks" => Some(Silence::Days(count * 7)),
            "month" | "months" => Some(Silence::Months(count.min(1_200))),
            "y" | "year" | "years" => Some(Silence::Months((count * 12).min(1_200))),
            _ => None,
        });
        let silence = silence.filter(|silence| !matches!(silence, Silence::Days(0) | Silence::Months(0)));
        if silence.is_none() {
            let message = format!("`{}` is not a length of time", text.value);
            let finding = Finding::at(Kind::WrongType, text.span, message);
            self.report.add(finding.help("write `90 days`, `3 months` or `1 year`"));
        }
        silence
    }
}
