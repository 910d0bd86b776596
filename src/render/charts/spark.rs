use super::spark_id;
use crate::draw::{Cell, Chart, ChartWords, Mark, Reading, Sparkline, Table};
use crate::figures::ScoreFigure;
use crate::render::Reporter;

/// Twelve periods of a score, small, for a row of a table. The table behind it is that of the score's trend.
pub fn sparkline(reporter: &Reporter<'_>, figure: &ScoreFigure) -> Option<Chart> {
    let measure = reporter.measure(&figure.key)?;
    let teller = reporter.teller();
    let axis = reporter.axis(12);
    let points: Vec<Reading> = axis
        .iter()
        .map(|period| {
            let score = figure.history.iter().find(|(of, _)| of == period).map(|(_, score)| score);
            match score.map(|score| (score.shown(), score.score.n)) {
                Some((Some(value), _)) => {
                    let text = teller.value(measure, value);
                    let tip = reporter.speech.named(&reporter.speech.period_title(*period), &text);
                    Reading::shown(value, text, tip)
                }
                Some((None, n)) if n > 0 => Reading::Hidden,
                _ => Reading::Missing,
            }
        })
        .collect();
    if points.iter().filter(|point| matches!(point, Reading::Shown(_))).count() < 2 {
        return None;
    }
    let rows = axis
        .iter()
        .zip(&points)
        .map(|(period, point)| {
            let cell = match point {
                Reading::Shown(figure) => Cell::number(figure.value, figure.text.clone()),
                Reading::Hidden => Cell::words(teller.word("hidden-mark")),
                Reading::Missing => Cell::words(teller.word("not-collected")),
            };
            vec![Cell::words(reporter.speech.period_title(*period)), cell]
        })
        .collect();
    let goal = measure
        .goal
        .map(|goal| if measure.higher_is_better { (goal, f64::INFINITY) } else { (f64::NEG_INFINITY, goal) });
    let words = ChartWords {
        id: spark_id(&figure.key),
        title: teller.score_name(&figure.key),
        summary: teller.score_sentence(figure, reporter.period()),
        ..ChartWords::default()
    };
    let table = Table { head: vec![teller.word("period"), teller.word("score")], rows };
    Chart::new(words, Mark::Sparkline(Sparkline { points, goal }), table).ok()
}
