use crate::domain::Period;
use crate::draw::{CameLeft, Cell, Chart, ChartWords, Mark, Movement, Reading, Table};
use crate::figures::CustomerRow;
use crate::project::Window;
use crate::render::Reporter;
use crate::words::Arg;

impl Reporter<'_> {
    /// Who came and who left over time, around zero.
    pub(super) fn customers_chart(&self, id: &str, window: &Window) -> Option<Chart> {
        let axis = self.window(window)?;
        let (chart, table) = self.came_left(&axis)?;
        Chart::new(self.customers_words(id, &axis)?, Mark::CameLeft(chart), table).ok()
    }

    /// Twelve periods of the same, small, for the first page.
    pub(super) fn customers_strip(&self) -> Option<Chart> {
        let axis = self.axis(12);
        let (chart, table) = self.came_left(&axis)?;
        Chart::new(self.customers_words(super::STRIP, &axis)?, Mark::Strip(chart), table).ok()
    }

    fn customers_words(&self, id: &str, axis: &[Period]) -> Option<ChartWords> {
        let customers = self.figures.customers.as_ref()?;
        let teller = self.teller();
        let last = *axis.last()?;
        let (_, now) = customers.history.iter().find(|(period, _)| *period == last)?;
        let period = ("period", Arg::Text(self.speech.period(last)));
        let title = teller.say(
            "customers-trend-title",
            &[
                period.clone(),
                ("word", if customers.reconciled() { now.direction.word() } else { "unreconciled" }.into()),
                ("n", teller.numbers().net(now.net).into()),
                ("incoming", teller.numbers().count(now.incoming).into()),
                ("outgoing", teller.numbers().count(now.outgoing).into()),
            ],
        );
        let shown =
            || customers.history.iter().filter(|(period, _)| axis.contains(period)).map(|(_, row)| row);
        let summary = teller.say(
            "customers-trend-summary",
            &[
                period.clone(),
                ("incoming", teller.numbers().count(now.incoming).into()),
                ("outgoing", teller.numbers().count(now.outgoing).into()),
                ("net", teller.numbers().net(now.net).into()),
                ("came", teller.numbers().count(shown().map(|row| row.incoming).sum()).into()),
                ("left", teller.numbers().count(shown().map(|row| row.outgoing).sum()).into()),
            ],
        );
        Some(ChartWords {
            id: id.to_owned(),
            title,
            subtitle: teller.say("customers-trend-subtitle", &[period]),
            note: teller.word("customers-trend-note"),
            summary,
        })
    }

    fn came_left(&self, axis: &[Period]) -> Option<(CameLeft, Table)> {
        let customers = self.figures.customers.as_ref()?;
        if customers.history.len() < 2 {
            return None;
        }
        let teller = self.teller();
        let at = |period: Period| customers.history.iter().find(|(of, _)| *of == period).map(|(_, row)| row);
        let chart = CameLeft {
            movements: axis.iter().map(|&period| self.movement(period, at(period))).collect(),
            periods: axis.iter().map(|&period| self.axis_period(period)).collect(),
            came: teller.word("came"),
            left: teller.word("left"),
            net: teller.word("net"),
            ticks: self.count_ticks(),
            gaps: self.gaps(),
        };
        let head = ["period", "opening", "came", "left", "net", "closing"].map(|id| teller.word(id)).to_vec();
        let numbers = teller.numbers();
        let rows = axis
            .iter()
            .map(|&period| {
                let mut cells = vec![Cell::words(self.speech.period_title(period))];
                let missing = || Cell::words(teller.word("not-collected"));
                match at(period) {
                    Some(row) => {
                        let count = |n: u64| Cell::number(n as f64, numbers.count(n));
                        cells.push(row.opening.map_or_else(missing, count));
                        cells.push(count(row.incoming));
                        cells.push(count(row.outgoing));
                        cells.push(Cell::number(row.net as f64, numbers.net(row.net)));
                        cells.push(
                            row.closing.and_then(|n| u64::try_from(n).ok()).map_or_else(missing, count),
                        );
                    }
                    None => cells.extend((0..5).map(|_| missing())),
                }
                cells
            })
            .collect();
        Some((chart, Table { head, rows }))
    }

    fn movement(&self, period: Period, row: Option<&CustomerRow>) -> Movement {
        let Some(row) = row else {
            return Movement { came: Reading::Missing, left: Reading::Missing, net: Reading::Missing };
        };
        let teller = self.teller();
        let tip = teller.customers_sentence(row, period);
        let count = |n: u64| Reading::shown(n as f64, teller.numbers().count(n), tip.clone());
        Movement {
            came: count(row.incoming),
            left: count(row.outgoing),
            net: Reading::shown(row.net as f64, teller.numbers().net(row.net), tip.clone()),
        }
    }
}
