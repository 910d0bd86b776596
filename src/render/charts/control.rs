use super::score_slug;
use crate::domain::Period;
use crate::draw::{
    Action, Cell, Chart, ChartWords, Control, LimitWords, Limits, Mark, Reading, Scale, Table, TickWords,
};
use crate::figures::{ControlFigure, ControlPoint, ScoreFigure, ScoreKey};
use crate::measure::verdict::Verdict;
use crate::project::{CustomerSeries, MeasureKind, Window};
use crate::render::Reporter;
use crate::words::{Arg, WriteValue, first_upper};

/// The id of a score's control chart.
pub fn control_id(key: &ScoreKey) -> String {
    format!("control-{}", score_slug(key))
}

/// What a control chart is made of, apart from its figures.
struct Series<'s> {
    id: &'s str,
    name: String,
    unit: String,
    /// What the column of its values is called.
    head: String,
    summary: String,
    scale: Scale,
    ticks: TickWords,
    shares: bool,
    low: bool,
    window: &'s Window,
}

impl Reporter<'_> {
    /// A score held against the periods before it. Nothing where there are too few of them.
    pub(super) fn control_chart(&self, id: &str, figure: &ScoreFigure, window: &Window) -> Option<Chart> {
        let measure = self.measure(&figure.key)?;
        let teller = self.teller();
        let (lowest, highest) = measure.range();
        let ends = [
            ("lowest", Arg::Text(teller.value(measure, lowest))),
            ("highest", Arg::Text(teller.value(measure, highest))),
        ];
        let series = Series {
            id,
            name: teller.score_name(&figure.key),
            unit: teller.unit(measure),
            head: teller.word("score"),
            summary: teller.score_control(measure, figure, self.period())?,
            scale: Scale::Possible { lowest, highest, cut: teller.say("trend-cut", &ends) },
            ticks: self.score_ticks(&measure.kind),
            shares: matches!(measure.kind, MeasureKind::Csat | MeasureKind::Favourable(_)),
            low: false,
            window,
        };
        self.control(series, &figure.control, &|value| teller.value(measure, value))
    }

    /// Who came, who left or the difference, held against the periods before. Nothing where there are too few of them.
    pub(super) fn customer_control_chart(
        &self,
        id: &str,
        of: CustomerSeries,
        window: &Window,
    ) -> Option<Chart> {
        let figure = self.customer_control(of)?;
        let write = self.write_customers(of);
        let teller = self.teller();
        let series = Series {
            id,
            name: teller.word(&format!("customers-{}-name", of.word())),
            unit: teller.word("customers-control-unit"),
            head: teller.word(of.word()),
            summary: teller.say(
                &format!("customers-control-{}", of.word()),
                &[("sentence", teller.control_sentence(figure, self.period(), &write).into())],
            ),
            scale: Scale::Counts { from_zero: false },
            ticks: self.count_ticks(),
            shares: false,
            low: true,
            window,
        };
        self.control(series, figure, &write)
    }

    /// The figures of a series of customers.
    pub fn customer_control(&self, of: CustomerSeries) -> Option<&ControlFigure> {
        let control = &self.figures.customers.as_ref()?.control;
        Some(match of {
            CustomerSeries::Came => &control.incoming,
            CustomerSeries::Left => &control.outgoing,
            CustomerSeries::Net => &control.net,
        })
    }

    /// Writes a number of customers: whole, and the difference with its sign. A limit may lie between two whole numbers; it
    /// is written as the nearer one.
    pub fn write_customers(&self, of: CustomerSeries) -> impl Fn(f64) -> String {
        let speech = self.speech.clone();
        move |value| match of {
            CustomerSeries::Net => speech.numbers().signed(value, 0),
            _ => speech.numbers().decimal(value, 0),
        }
    }

    fn control(&self, series: Series<'_>, figure: &ControlFigure, write: WriteValue<'_>) -> Option<Chart> {
        let teller = self.teller();
        let heading = teller.control_heading(figure, self.period(), write)?;
        let title = [("name", Arg::Text(series.name)), ("heading", heading.into())];
        let title = first_upper(&teller.say("control-title", &title));
        let known = figure.known_before() as u64;
        let axis = self.window(series.window)?;
        let opening =
            figure.points.iter().position(|point| axis.first().is_some_and(|at| point.period >= *at))?;
        let points = &figure.points[opening..];
        let (first, now) = (points.first()?, points.last()?);
        let kind = ("kind", teller.kind(self.period()));
        let words = ChartWords {
            id: series.id.to_owned(),
            title,
            subtitle: first_upper(&teller.say(
                "control-subtitle",
                &[
                    ("unit", series.unit.into()),
                    ("from", self.speech.period(first.period).into()),
                    ("to", self.speech.period(now.period).into()),
                ],
            )),
            note: teller.say(
                "control-note",
                &[
                    ("n", teller.numbers().count(known).into()),
                    ("shares", if series.shares { "yes" } else { "no" }.into()),
                    kind,
                ],
            ),
            summary: series.summary,
        };
        let limits = now.limits?;
        let label = |id: &str, value: f64| teller.say(id, &[("value", write(value).into())]);
        let chart = Control {
            periods: points.iter().map(|point| self.axis_period(point.period)).collect(),
            points: points
                .iter()
                .map(|point| self.control_reading(figure, point, now.period, write))
                .collect(),
            limits: points
                .iter()
                .map(|point| {
                    let limits = point.limits?;
                    Some(Limits { lower: limits.lower, centre: limits.centre, upper: limits.upper })
                })
                .collect(),
            limit_words: LimitWords {
                lower: label("control-lower", limits.lower),
                centre: label("control-centre", limits.centre),
                upper: label("control-upper", limits.upper),
            },
            signals: self.control_signals(figure, points),
            scale: series.scale,
            ticks: series.ticks,
            gaps: self.gaps(),
            low: series.low,
        };
        Chart::new(words, Mark::Control(chart), self.control_table(series.head, points, write)).ok()
    }

    fn control_reading(
        &self,
        figure: &ControlFigure,
        point: &ControlPoint,
        now: Period,
        write: WriteValue<'_>,
    ) -> Reading {
        let Some(value) = point.value else {
            return if point.hidden { Reading::Hidden } else { Reading::Missing };
        };
        let teller = self.teller();
        let text = write(value);
        let mut args = vec![
            ("period", Arg::Text(self.speech.period_title(point.period))),
            ("value", text.clone().into()),
        ];
        let tip = match point.limits {
            Some(limits) => {
                args.extend([
                    ("lower", Arg::Text(write(limits.lower))),
                    ("upper", write(limits.upper).into()),
                ]);
                teller.say("control-tip", &args)
            }
            None => teller.say("control-tip-plain", &args),
        };
        let why = teller.control_flag(figure).filter(|_| point.period == now);
        let tip = match why {
            Some(why) => teller.say("control-tip-signal", &[("tip", tip.into()), ("why", why.into())]),
            None => tip,
        };
        Reading::shown(value, text, tip)
    }

    /// What stands out, as marks: this period, or all of the row that it ends.
    fn control_signals(&self, figure: &ControlFigure, points: &[ControlPoint]) -> Vec<Action> {
        let (Some(flag), Some(last)) = (self.teller().control_flag(figure), points.len().checked_sub(1))
        else {
            return Vec::new();
        };
        let mut marked = vec![last];
        if let Some(crate::figures::Signal::Run(run)) = figure.signal {
            let known = (0..last).rev().filter(|&place| points[place].value.is_some());
            marked.extend(known.take(run.saturating_sub(1)));
        }
        // The last one says why; places of an axis are few, so the conversion is exact.
        let named = |place: usize| if place == last { flag.clone() } else { String::new() };
        marked.into_iter().map(|place| Action { at: place as f64, name: named(place) }).collect()
    }

    fn control_table(&self, name: String, points: &[ControlPoint], write: WriteValue<'_>) -> Table {
        let teller = self.teller();
        let limits = ["control-lower-head", "control-centre-head", "control-upper-head"];
        let head =
            [teller.word("period"), name].into_iter().chain(limits.map(|id| teller.word(id))).collect();
        let number = |value: Option<f64>| match value {
            Some(value) => Cell::number(value, write(value)),
            None => Cell::words(teller.word("no-figure")),
        };
        let rows = points
            .iter()
            .map(|point| {
                let value = match (point.value, point.hidden) {
                    (None, true) => Cell::words(teller.word("hidden-mark")),
                    (None, false) => Cell::words(teller.word("not-collected")),
                    (value, _) => number(value),
                };
                let limits = point.limits;
                vec![
                    Cell::words(self.speech.period_title(point.period)),
                    value,
                    number(limits.map(|limits| limits.lower)),
                    number(limits.map(|limits| limits.centre)),
                    number(limits.map(|limits| limits.upper)),
                ]
            })
            .collect();
        Table { head, rows }
    }
}

/// Whether a series stands out.
pub fn is_signal(figure: &ControlFigure) -> bool {
    matches!(figure.verdict, Verdict::SignalUp | Verdict::SignalDown)
}
