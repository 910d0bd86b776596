use std::collections::BTreeMap;

use super::counts::CustomerCount;
use super::plan::{DataEnd, OrdersRule, Silence};
use crate::domain::hash::HashMap;
use crate::domain::{Date, Period, PeriodKind};

/// Which customers ordered on which days: 8 bytes for each customer and day, whatever the order of the rows.
#[derive(Debug, Default)]
pub struct Orders {
    people: HashMap<u64, u32>,
    /// The customer's number in the upper half, the day in the lower.
    days: Vec<u64>,
    /// How many of `days` there were when doubles were last taken out.
    distinct: usize,
}

/// Who came and left, and between which days that can be told.
#[derive(Debug, PartialEq, Eq)]
pub struct Flow {
    /// Customers by period.
    pub periods: BTreeMap<Period, CustomerCount>,
    /// First and last day of the data.
    pub data: (Date, Date),
}

/// Day numbers count from here; dates before are not read.
const EPOCH: Date = Date::constant(1900, 1, 1);

/// The number of a day, counted from 1900.
pub fn day_number(date: Date) -> u32 {
    let year = i32::from(date.year()) - 1900;
    // Days of the years before, a leap day every fourth, not in 1900 and 2100 and 2200.
    let before = (date.year() - 1).max(1900);
    let leap_days = i32::from(before) / 4 - i32::from(before) / 100 + i32::from(before) / 400 - 460;
    u32::try_from(year * 365 + leap_days + i32::from(date.day_of_year()) - 1).unwrap_or(0)
}

fn date_of(day: u32) -> Date {
    EPOCH.checked_add(jiff::Span::new().days(i64::from(day))).unwrap_or(Date::MAX)
}

/// With fewer entries it is not worth looking for doubles.
const TIDY_FROM: usize = 1 << 16;

impl Orders {
    /// Counts an order.
    pub fn add(&mut self, customer: u64, date: Date) {
        let count = u32::try_from(self.people.len()).unwrap_or(u32::MAX);
        let number = *self.people.entry(customer).or_insert(count);
        let entry = u64::from(number) << 32 | u64::from(day_number(date));
        if self.days.last() == Some(&entry) {
            return;
        }
        self.days.push(entry);
        if self.days.len() > TIDY_FROM.max(self.distinct * 2) {
            self.tidy();
        }
    }

    fn tidy(&mut self) {
        self.days.sort_unstable();
        self.days.dedup();
        self.distinct = self.days.len();
    }

    /// Who came and left in the whole periods of the data; `None` without orders.
    ///
    /// A customer is somebody who ordered within the last `silence`. Until `warm_up` after the first day nobody can
    /// be told to have come, so the first period is the first that begins after it; the last one is the last that
    /// ends with the data. So nothing at the edges is guessed.
    pub fn flow(&mut self, rule: &OrdersRule) -> Option<Flow> {
        let OrdersRule { silence, warm_up, from, to, kind, .. } = *rule;
        self.tidy();
        let day = |entry: &u64| (*entry & 0xffff_ffff) as u32;
        let first_order = date_of(self.days.iter().map(day).min()?);
        let last_order = date_of(self.days.iter().map(day).max()?);
        let begin = from.unwrap_or(first_order).min(first_order);
        let end = match to {
            DataEnd::LastOrder => last_order,
            DataEnd::PeriodEnd => Period::of(kind, last_order).last_day(),
            DataEnd::On(date) => date.max(last_order),
        };
        let mut first = Period::of(kind, warm_up.after(begin));
        if first.first_day() < warm_up.after(begin) {
            first = first.next();
        }
        let mut last = Period::of(kind, end);
        if last.last_day() > end {
            last = last.previous();
        }
        let mut periods = BTreeMap::new();
        let mut period = first;
        while period <= last {
            periods.insert(period, CustomerCount { returned: Some(0), ..CustomerCount::default() });
            period = period.next();
        }
        let mut opening = 0;
        let mut limits: BTreeMap<u32, Date> = BTreeMap::new();
        for orders in self.days.chunk_by(|a, b| a >> 32 == b >> 32) {
            let mut until: Option<Date> = None;
            for entry in orders {
                let date = date_of(day(entry));
                match until {
                    Some(limit) if date <= limit => {}
                    earlier => {
                        if let Some(limit) = earlier {
                            leave(&mut periods, &mut opening, first, kind, limit);
                        }
                        join(&mut periods, &mut opening, first, kind, date, earlier.is_some());
                    }
                }
                until = Some(*limits.entry(day(entry)).or_insert_with(|| silence.after(date)));
            }
            if let Some(limit) = until {
                leave(&mut periods, &mut opening, first, kind, limit);
            }
        }
        let mut stock: i64 = opening;
        for count in periods.values_mut() {
            count.opening = u64::try_from(stock).ok();
            stock += count.incoming as i64 - count.outgoing as i64;
        }
        Some(Flow { periods, data: (begin, end) })
    }
}

fn join(
    periods: &mut BTreeMap<Period, CustomerCount>,
    opening: &mut i64,
    first: Period,
    kind: PeriodKind,
    on: Date,
    again: bool,
) {
    if on < first.first_day() {
        *opening += 1;
    } else if let Some(count) = periods.get_mut(&Period::of(kind, on)) {
        count.incoming += 1;
        count.returned = count.returned.map(|returned| returned + u64::from(again));
    }
}

fn leave(
    periods: &mut BTreeMap<Period, CustomerCount>,
    opening: &mut i64,
    first: Period,
    kind: PeriodKind,
    on: Date,
) {
    if on < first.first_day() {
        *opening -= 1;
    } else if let Some(count) = periods.get_mut(&Period::of(kind, on)) {
        count.outgoing += 1;
    }
}

impl Silence {
    /// The day on which somebody who orders on `date` and never again has left.
    pub fn after(self, date: Date) -> Date {
        let span = match self {
            Silence::Days(days) => jiff::Span::new().days(i64::from(days)),
            Silence::Months(months) => jiff::Span::new().months(i64::from(months)),
        };
        date.checked_add(span).unwrap_or(Date::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::{EPOCH, Orders, date_of, day_number};
    use crate::domain::{Date, PeriodKind};
    use crate::import::plan::{Column, DataEnd, OrdersRule, Silence};

    #[test]
    fn days_are_numbered_without_gaps() {
        let mut date = EPOCH;
        for number in 0..110_000 {
            assert_eq!(day_number(date), number, "{date}");
            date = date.tomorrow().unwrap();
        }
        assert_eq!(date_of(day_number(Date::constant(2024, 2, 29))), Date::constant(2024, 2, 29));
    }

    /// Orders as `customer date`, in any order.
    fn check(orders: &[&str], to: DataEnd, expected: &[&str]) {
        let run = |orders: &mut dyn Iterator<Item = &&str>| {
            let mut all = Orders::default();
            for order in orders {
                let (customer, date) = order.split_once(' ').unwrap();
                all.add(crate::domain::hash::hash(customer.as_bytes()), date.parse().unwrap());
            }
            let silence = Silence::Months(2);
            let kind = PeriodKind::Month;
            let rule = OrdersRule { customer: Column(0), silence, warm_up: silence, from: None, to, kind };
            all.flow(&rule).unwrap()
        };
        let flow = run(&mut orders.iter());
        let lines: Vec<String> = flow
            .periods
            .iter()
            .map(|(period, count)| {
                let (opening, returned) = (count.opening.unwrap(), count.returned.unwrap());
                format!("{period}: {opening} +{} ({returned} again) -{}", count.incoming, count.outgoing)
            })
            .collect();
        assert_eq!(lines, expected);
        assert_eq!(run(&mut orders.iter().rev()), flow);
    }

    #[test]
    fn customers_come_leave_and_return() {
        // Two months of silence. The data begin on 1 January, so the first period is March.
        // a: orders until 10 February, so a has left on 10 April. b: 20 January, left on 20 March, back on 5 May.
        // c: new on 31 March, and on 31 May still a customer, until 31 July. d: 15 January, left on 15 March, and
        // never seen again. e: 1 January only: left on 1 March.
        let orders = [
            "a 2025-01-03",
            "a 2025-02-10",
            "b 2025-01-20",
            "b 2025-05-05",
            "c 2025-03-31",
            "c 2025-05-31",
            "d 2025-01-15",
            "e 2025-01-01",
            "c 2025-05-31",
        ];
        check(
            &orders,
            DataEnd::LastOrder,
            &["2025-03: 4 +1 (0 again) -3", "2025-04: 2 +0 (0 again) -1", "2025-05: 1 +1 (1 again) -0"],
        );
        check(
            &orders[..8],
            DataEnd::On(Date::constant(2025, 4, 15)),
            &["2025-03: 4 +1 (0 again) -3", "2025-04: 2 +0 (0 again) -1", "2025-05: 1 +1 (1 again) -0"],
        );
        // The order of 12 June shows that June is not whole, unless the map says so.
        check(&["a 2025-03-01", "a 2025-06-12"], DataEnd::LastOrder, &["2025-05: 1 +0 (0 again) -1"]);
        check(
            &["a 2025-03-01", "a 2025-06-12"],
            DataEnd::PeriodEnd,
            &["2025-05: 1 +0 (0 again) -1", "2025-06: 0 +1 (1 again) -0"],
        );
    }
}
