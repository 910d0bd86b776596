use crate::draw::{Answer, Cell, Chart, ChartWords, Distribution, Group, Mark, Reading, Table};
use crate::figures::ScoreFigure;
use crate::project::{Measure, MeasureKind};
use crate::render::Reporter;
use crate::words::Arg;

impl Reporter<'_> {
    /// How the answers behind a score are spread over its scale.
    pub(super) fn answers_chart(&self, id: &str, figure: &ScoreFigure) -> Option<Chart> {
        let measure = self.measure(&figure.key)?;
        let now = figure.now.as_ref().filter(|now| now.hidden.is_none() && now.score.n > 0)?;
        let teller = self.teller();
        let n = now.score.n;
        let share = |count: u64| 100.0 * count as f64 / n as f64;
        let points: Vec<(i64, u64)> =
            (measure.lowest..=measure.highest).zip(now.answers.counts.iter().copied()).collect();
        let period = ("period", Arg::Text(self.speech.period(self.period())));
        let list: Vec<String> = points
            .iter()
            .filter(|(_, count)| *count > 0)
            .map(|(point, count)| {
                let text = teller.numbers().share(share(*count));
                teller
                    .say("distribution-point", &[("share", text.into()), ("point", point.to_string().into())])
            })
            .collect();
        let groups = self.answer_groups(measure, &points, n);
        let words = ChartWords {
            id: id.to_owned(),
            title: self.answers_title(measure, &points, n),
            subtitle: teller.say("distribution-subtitle", &[period]),
            note: self.teller().score_asked(figure).unwrap_or_default(),
            summary: teller.say(
                "distribution-summary",
                &[("n", teller.numbers().count(n).into()), ("list", teller.list(&list).into())],
            ),
        };
        let answers = points
            .iter()
            .map(|(point, count)| {
                let text = teller.numbers().share(share(*count));
                let count_text = teller.numbers().count(*count);
                let tip = teller.speech.named(&point.to_string(), &format!("{text}, {count_text}"));
                Answer { label: point.to_string(), share: Reading::shown(share(*count), text, tip) }
            })
            .collect();
        let rows = points
            .iter()
            .map(|(point, count)| {
                vec![
                    Cell::words(point.to_string()),
                    Cell::number(*count as f64, teller.numbers().count(*count)),
                    Cell::number(share(*count), teller.numbers().share(share(*count))),
                ]
            })
            .collect();
        let head = ["point-head", "answers", "share-head"].map(|id| teller.word(id)).to_vec();
        let chart = Distribution { answers, groups, gaps: self.gaps() };
        Chart::new(words, Mark::Distribution(chart), Table { head, rows }).ok()
    }

    fn answers_title(&self, measure: &Measure, points: &[(i64, u64)], n: u64) -> String {
        let teller = self.teller();
        let sum = |from: i64, to: i64| -> u64 {
            points.iter().filter(|(point, _)| (from..=to).contains(point)).map(|(_, count)| count).sum()
        };
        let share = |count: u64| teller.numbers().share(100.0 * count as f64 / n as f64);
        match &measure.kind {
            MeasureKind::Nps => teller.say(
                "distribution-title-nps",
                &[
                    ("promoters", share(sum(9, 10)).into()),
                    ("passives", share(sum(7, 8)).into()),
                    ("detractors", share(sum(0, 6)).into()),
                ],
            ),
            MeasureKind::Favourable(good) => {
                let count =
                    points.iter().filter(|(point, _)| good.contains(point)).map(|(_, count)| count).sum();
                teller.say(
                    "distribution-title-low",
                    &[("share", share(count).into()), ("points", teller.points(measure).into())],
                )
            }
            _ => {
                let from = measure.highest - 1;
                teller.say(
                    "distribution-title",
                    &[
                        ("share", share(sum(from, measure.highest)).into()),
                        ("point", from.to_string().into()),
                    ],
                )
            }
        }
    }

    /// The answers that count together: promoters and detractors, or those that the title speaks of.
    fn answer_groups(&self, measure: &Measure, points: &[(i64, u64)], n: u64) -> Vec<Group> {
        if measure.kind != MeasureKind::Nps {
            return self.top_group(measure, points, n).into_iter().collect();
        }
        let teller = self.teller();
        [
            ("distribution-detractors", 0, 6),
            ("distribution-passives", 7, 8),
            ("distribution-promoters", 9, 10),
        ]
        .into_iter()
        .map(|(id, first, last)| {
            let count: u64 = points.iter().take(last + 1).skip(first).map(|(_, count)| count).sum();
            let share = teller.numbers().share(100.0 * count as f64 / n as f64);
            Group { label: format!("{} {share}", teller.word(id)), first, last }
        })
        .collect()
    }

    /// The answers that the title counts, where they are neighbours.
    fn top_group(&self, measure: &Measure, points: &[(i64, u64)], n: u64) -> Option<Group> {
        let teller = self.teller();
        let good = |point: i64| match &measure.kind {
            MeasureKind::Favourable(good) => good.contains(&point),
            _ => point >= measure.highest - 1,
        };
        let first = points.iter().position(|(point, _)| good(*point))?;
        let last = points.iter().rposition(|(point, _)| good(*point))?;
        let inside = points.get(first..=last)?;
        let neighbours = inside.iter().all(|(point, _)| good(*point)) && inside.len() < points.len();
        let names: Vec<String> = inside.iter().map(|(point, _)| point.to_string()).collect();
        let share = 100.0 * inside.iter().map(|(_, count)| count).sum::<u64>() as f64 / n as f64;
        let label = teller.say(
            "distribution-top",
            &[("points", teller.either(&names).into()), ("share", teller.numbers().share(share).into())],
        );
        neighbours.then_some(Group { label, first, last })
    }
}
