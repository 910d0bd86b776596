use crate::draw::{Cell, Chart, ChartWords, Mark, Table};
use crate::figures;
use crate::render::Reporter;
use crate::words::Arg;

impl Reporter<'_> {
    /// Why customers left, most first.
    pub(super) fn reasons_chart(&self) -> Option<Chart> {
        let customers = self.figures.customers.as_ref()?;
        let teller = self.teller();
        let shown: Vec<(String, u64)> = customers
            .reasons
            .iter()
            .filter_map(|(reason, cell)| {
                Some((teller.reason(reason), cell.shown().filter(|count| *count > 0)?))
            })
            .collect();
        let (first, _) = shown.first()?;
        let period = ("period", Arg::Text(self.speech.period(self.period())));
        let list: Vec<String> = shown
            .iter()
            .take(3)
            .map(|(reason, count)| format!("{reason} ({})", teller.numbers().count(*count)))
            .collect();
        let words = ChartWords {
            id: "reasons".to_owned(),
            title: teller.say("customers-reasons-title", &[("reason", first.clone().into())]),
            subtitle: teller.say("customers-reasons-subtitle", std::slice::from_ref(&period)),
            note: teller.word("customers-trend-note"),
            summary: teller.say("customers-reasons-summary", &[period, ("list", teller.list(&list).into())]),
        };
        let mut rows: Vec<Vec<Cell>> = customers
            .reasons
            .iter()
            .map(|(reason, cell)| vec![Cell::words(teller.reason(reason)), self.table_cell(*cell)])
            .collect();
        rows.push(vec![
            Cell::words(teller.word("customers-reason-not-recorded")),
            self.table_cell(customers.not_recorded),
        ]);
        let table = Table { head: vec![teller.word("reason"), teller.word("people")], rows };
        let counts = shown.iter().enumerate().map(|(place, (reason, n))| (reason.clone(), *n, place == 0));
        let bars = self.count_bars(counts);
        Chart::new(words, Mark::RankedBars(bars), table).ok()
    }

    /// A count in a table behind a chart.
    pub(super) fn table_cell(&self, cell: figures::Cell) -> Cell {
        let text = self.teller().cell(cell);
        cell.shown()
            .map_or_else(|| Cell::words(text.clone()), |count| Cell::number(count as f64, text.clone()))
    }
}
