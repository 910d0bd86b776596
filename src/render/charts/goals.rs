use crate::draw::{Bullet, Cell, Chart, ChartWords, Mark, Reading, Table, Target};
use crate::figures::ScoreFigure;
use crate::measure::verdict::Verdict;
use crate::render::Reporter;
use crate::words::Arg;

/// How many scores the chart has at most; the table of all scores has the others.
const MOST_GOALS: usize = 8;

impl Reporter<'_> {
    /// Scores against their goals, each as a bar on its whole scale; nothing where no score has both.
    pub(super) fn goals_chart(&self, id: &str, scores: &[&ScoreFigure]) -> Option<Chart> {
        let teller = self.teller();
        let mut with_goal: Vec<&ScoreFigure> = scores
            .iter()
            .copied()
            .filter(|figure| figure.value().is_some() && figure.goal_gap.is_some())
            .collect();
        with_goal.sort_by(|one, other| self.lead(one).total_cmp(&self.lead(other)));
        let all = with_goal.len();
        with_goal.truncate(MOST_GOALS);
        let first = *with_goal.first()?;
        let period = ("period", Arg::Text(self.speech.period(self.period())));
        let rows: Vec<Target> = with_goal.iter().filter_map(|figure| self.target(figure)).collect();
        let list: Vec<String> = with_goal
            .iter()
            .map(|figure| {
                let args = [
                    ("name", Arg::Text(teller.score_name(&figure.key))),
                    ("value", teller.score_value(figure).into()),
                    ("gap", teller.gap_words(figure).unwrap_or_default().into()),
                ];
                teller.say("ratings-goals-row", &args)
            })
            .collect();
        let words = ChartWords {
            id: id.to_owned(),
            title: self.goals_title(first),
            subtitle: teller.say(
                "ratings-goals-subtitle",
                &[
                    period,
                    ("of", (all as u64).into()),
                    ("n", (with_goal.len() as u64).into()),
                    ("all", if with_goal.len() < all { "no" } else { "yes" }.into()),
                ],
            ),
            note: teller.word("ratings-goals-note"),
            summary: teller.say("ratings-goals-summary", &[("list", teller.list(&list).into())]),
        };
        let head = ["measure", "score", "goal-head", "range-from", "range-to", "verdict-head"];
        let table = with_goal.iter().filter_map(|figure| self.goal_cells(figure)).collect();
        let table = Table { head: head.map(|id| teller.word(id)).to_vec(), rows: table };
        Chart::new(words, Mark::Bullet(Bullet { rows, gaps: self.gaps() }), table).ok()
    }

    /// How far a score lies beyond its goal, as a share of its scale; below zero where it falls short.
    fn lead(&self, figure: &ScoreFigure) -> f64 {
        let gap = figure.goal_gap.and_then(|gap| gap.value);
        let range = self.measure(&figure.key).map_or((0.0, 1.0), crate::project::Measure::range);
        gap.map_or(f64::INFINITY, |gap| gap / (range.1 - range.0))
    }

    /// The score that is furthest from its goal, where that is clear.
    fn goals_title(&self, first: &ScoreFigure) -> String {
        let teller = self.teller();
        if first.goal_gap.is_none_or(|gap| gap.verdict != Verdict::Missed) {
            return teller.word("ratings-goals-title-none");
        }
        teller.say("ratings-goals-title", &[("name", teller.score_name(&first.key).into())])
    }

    fn target(&self, figure: &ScoreFigure) -> Option<Target> {
        let (measure, now) = (self.measure(&figure.key)?, figure.now.as_ref()?);
        let teller = self.teller();
        let value = now.shown()?;
        let (name, text) = (teller.score_name(&figure.key), teller.value(measure, value));
        let gap = teller.gap_words(figure).unwrap_or_default();
        let goal = figure.goal.map(|goal| teller.value(measure, goal)).unwrap_or_default();
        let tip =
            [("name", Arg::Text(name.clone())), ("value", text.clone().into()), ("gap", gap.clone().into())];
        let tip = teller.say("ratings-goals-tip", &tip);
        Some(Target {
            label: name,
            reading: match now.range() {
                Some(range) => Reading::with_range(value, range, text, tip),
                None => Reading::shown(value, text, tip),
            },
            goal: figure.goal,
            gap: teller.say("ratings-goal-row", &[("goal", goal.into()), ("gap", gap.into())]),
            ends: measure.range(),
        })
    }

    fn goal_cells(&self, figure: &ScoreFigure) -> Option<Vec<Cell>> {
        let (measure, now) = (self.measure(&figure.key)?, figure.now.as_ref()?);
        let teller = self.teller();
        let number = |value: Option<f64>| match value {
            Some(value) => Cell::number(value, teller.value(measure, value)),
            None => Cell::words(teller.word("no-figure")),
        };
        let range = now.range();
        Some(vec![
            Cell::words(teller.score_name(&figure.key)),
            number(now.shown()),
            number(figure.goal),
            number(range.map(|(lower, _)| lower)),
            number(range.map(|(_, upper)| upper)),
            Cell::words(teller.gap_words(figure).unwrap_or_default()),
        ])
    }
}
