use crate::domain::Id;
use crate::draw::{Cell, Chart, ChartWords, Gaps, Lag, Lags, Mark, Reading, Scale, Table, Tick, TickWords};
use crate::figures::{LeadFigure, ScoreKey};
use crate::measure::lag_table::Row;
use crate::measure::verdict::Verdict;
use crate::render::Reporter;
use crate::words::Arg;

/// The id of the chart of a rating and a result.
pub fn lead_id(figure: &LeadFigure) -> String {
    lead_slug(&figure.key, &figure.outcome)
}

/// A rating and a result as a part of an address.
pub fn lead_slug(key: &ScoreKey, outcome: &Id) -> String {
    format!("lead-{}-{outcome}", super::score_slug(key))
}

impl Reporter<'_> {
    /// Every rating against every result, where there are periods enough for at least one lag.
    pub(super) fn lead_charts(&self) -> Vec<Chart> {
        self.figures.leading.iter().filter_map(|figure| self.lead_chart(figure)).collect()
    }

    pub(super) fn lead_chart(&self, figure: &LeadFigure) -> Option<Chart> {
        let teller = self.teller();
        if !teller.is_judged(figure) {
            return None;
        }
        let kind = teller.kind(self.period());
        let most = figure.rows.iter().filter(|row| row.r.is_some()).map(|row| row.n).max().unwrap_or(0);
        let words = ChartWords {
            id: lead_id(figure),
            title: teller.lead_title(figure),
            subtitle: teller.say("lead-subtitle", &[("kind", kind.clone())]),
            note: teller.say("lead-note", &[("n", most.into())]),
            summary: teller.lead_sentence(figure, self.period()),
        };
        let speech = self.speech.clone();
        let ends = [
            ("lowest", Arg::Text(teller.numbers().signed(-1.0, 0))),
            ("highest", teller.numbers().signed(1.0, 0).into()),
        ];
        let chart = Lags {
            bars: figure.rows.iter().map(|row| self.lag(row)).collect(),
            axis: teller.say("lead-axis", &[("kind", kind)]),
            scale: Scale::Possible { lowest: -1.0, highest: 1.0, cut: teller.say("trend-cut", &ends) },
            ticks: TickWords::new(move |tick: Tick| {
                speech.numbers().signed(tick.value, usize::from(tick.decimals))
            }),
            gaps: Gaps { missing: teller.word("lead-verdict-few"), ..self.gaps() },
        };
        let head = ["lag-head", "pairs-head", "correlation-head", "range-from", "range-to", "verdict-head"];
        let number = |value: Option<f64>| {
            let few = || Cell::words(teller.word("lead-verdict-few"));
            value.map_or_else(few, |value| Cell::number(value, teller.numbers().correlation(value)))
        };
        let rows = figure
            .rows
            .iter()
            .map(|row| {
                vec![
                    Cell::number(row.lag as f64, teller.numbers().count(row.lag as u64)),
                    Cell::number(row.n as f64, teller.numbers().count(row.n)),
                    number(row.r),
                    number(row.lower),
                    number(row.upper),
                    Cell::words(teller.lead_verdict(row.verdict)),
                ]
            })
            .collect();
        let table = Table { head: head.map(|id| teller.word(id)).to_vec(), rows };
        Chart::new(words, Mark::Lags(chart), table).ok()
    }

    fn lag(&self, row: &Row) -> Lag {
        let teller = self.teller();
        let called = matches!(
            row.verdict,
            Verdict::LeadsPositive
                | Verdict::LeadsNegative
                | Verdict::SameMonthPositive
                | Verdict::SameMonthNegative
        );
        let reading = match (row.r, row.lower, row.upper) {
            (Some(r), Some(lower), Some(upper)) => {
                let text = teller.numbers().correlation(r);
                let tip = teller.say(
                    "lead-tip",
                    &[("lag", (row.lag as u64).into()), ("r", text.clone().into()), ("n", row.n.into())],
                );
                Reading::with_range(r, (lower, upper), text, tip)
            }
            _ => Reading::Missing,
        };
        Lag { label: teller.numbers().count(row.lag as u64), reading, in_focus: called }
    }
}
