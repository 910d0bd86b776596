use super::Writer;
use crate::figures::{ScoreFigure, ScoreKey};
use crate::measure::verdict::Verdict;
use crate::render::charts::{answers_id, score_slug, trend_id};
use crate::render::sheet_path;
use crate::render::view::{Cell, Column, Finding, Head, Href, Link, MeasureSection, Opening, Ratings, Table};
use crate::words::Arg;

/// The id of a score's section on the ratings page.
pub(super) fn section_id(key: &ScoreKey) -> String {
    format!("score-{}", score_slug(key))
}

impl Writer<'_> {
    /// Every score with its n, interval, goal, trend, distribution and groups.
    pub fn ratings(&self) -> (Head, Ratings) {
        let topic = self.word("ratings-topic");
        let totals: Vec<&ScoreFigure> =
            self.reporter.figures.scores.iter().filter(|figure| figure.key.is_total()).collect();
        let view = Ratings {
            opening: self.ratings_opening(&topic, &self.asked_scores()),
            scores: totals.iter().map(|figure| self.score_row(figure)).collect(),
            measures: totals.iter().map(|figure| self.measure_section(figure)).collect(),
            plays: self.plays_in("listen"),
        };
        (self.head(&topic, "ratings.html", "ratings", &[]), view)
    }

    fn ratings_opening(&self, topic: &str, asked: &[&ScoreFigure]) -> Opening {
        let opening = |headline: String, answer: Vec<String>, fine: Option<String>| Opening {
            topic: topic.to_owned(),
            headline,
            answer,
            fine,
        };
        let headline = self.ratings_headline();
        if asked.is_empty() {
            let answer = if self.answers_are_few() { "ratings-few-answer" } else { "ratings-none-answer" };
            return opening(headline, vec![self.say(answer, &[self.reporter.teller().fewest()])], None);
        }
        let called = |verdict: Verdict| {
            asked
                .iter()
                .filter(|figure| figure.change.as_ref().is_some_and(|change| change.verdict == verdict))
                .count()
        };
        let compared = asked.iter().filter(|figure| figure.change.is_some()).count();
        let unclear = called(Verdict::NoClearChange);
        let mut answer = vec![match compared {
            0 => self.word("ratings-answer-first"),
            _ => self.say(
                "ratings-answer-moves",
                &[
                    ("up", (called(Verdict::Up) as u64).into()),
                    ("down", (called(Verdict::Down) as u64).into()),
                ],
            ),
        }];
        if unclear > 0 {
            let args = [("n", Arg::Text(self.count(unclear))), ("of", self.count(compared).into())];
            answer.push(self.say("ratings-answer-rest", &args));
        }
        opening(headline, answer, Some(self.word("ratings-fine")))
    }

    /// How many of the scores that have a goal clearly miss it.
    pub(super) fn ratings_headline(&self) -> String {
        let asked: Vec<&ScoreFigure> = self.asked_scores();
        if asked.is_empty() && self.answers_are_few() {
            return self.word("ratings-headline-few");
        }
        if asked.is_empty() {
            return self.say("ratings-headline-none", &[("period", self.period().into())]);
        }
        // Where those who answered chose themselves, nobody can say whether the goal is missed.
        let sampled = |figure: &ScoreFigure| {
            self.reporter.measure(&figure.key).is_some_and(|measure| !measure.self_selected)
        };
        let with_goal =
            asked.iter().filter(|figure| figure.goal_gap.is_some() && sampled(figure)).count() as u64;
        let missed = asked
            .iter()
            .filter(|figure| figure.goal_gap.is_some_and(|gap| gap.verdict == Verdict::Missed))
            .count() as u64;
        match (with_goal, missed) {
            (0, _) => self.say("ratings-headline-no-goals", &[("n", (asked.len() as u64).into())]),
            (of, 0) => self.say("ratings-headline-met", &[("of", of.into())]),
            (of, n) => self.say("ratings-headline-missed", &[("n", n.into()), ("of", of.into())]),
        }
    }

    /// Whether something was asked and so few answered that no score is shown.
    fn answers_are_few(&self) -> bool {
        self.reporter.figures.scores.iter().any(|figure| figure.key.is_total() && figure.is_hidden())
    }

    /// Everyone's scores that are shown.
    pub(super) fn asked_scores(&self) -> Vec<&ScoreFigure> {
        let scores = &self.reporter.figures.scores;
        scores.iter().filter(|figure| figure.key.is_total() && figure.value().is_some()).collect()
    }

    fn measure_section(&self, figure: &ScoreFigure) -> MeasureSection {
        let teller = self.reporter.teller();
        let period = self.reporter.period();
        let mut text = vec![teller.score_sentence(figure, period)];
        if let (Some((year, before)), Some(measure)) =
            (&figure.year_before, self.reporter.measure(&figure.key))
            && let Some(value) = before.shown()
        {
            text.push(self.say(
                "score-year-before",
                &[
                    ("period", self.reporter.speech.period(*year).into()),
                    ("value", teller.value(measure, value).into()),
                ],
            ));
        }
        let figures = [trend_id(&figure.key), answers_id(&figure.key)]
            .iter()
            .filter_map(|id| self.figure(id))
            .collect();
        let tables = self.groups_table(figure).into_iter().collect();
        MeasureSection {
            id: section_id(&figure.key),
            name: teller.score_name(&figure.key),
            finding: Finding {
                tables,
                ..self.finding(teller.score_title(figure, period), text.join(" "), figures)
            },
            asked: teller.score_asked(figure),
            definition: Some(Href::new(format!("method.html#measure-{}", figure.key.measure))),
            working: self
                .workings
                .of_score(&figure.key)
                .map(|sheet| Link::new(sheet_path(sheet), self.word("explain-link"))),
        }
    }

    /// The groups of a score, with small ones hidden.
    fn groups_table(&self, figure: &ScoreFigure) -> Option<Table> {
        let teller = self.reporter.teller();
        let measure = self.reporter.measure(&figure.key)?;
        let groups: Vec<&ScoreFigure> =
            self.reporter.figures.groups(&figure.key).filter(|group| group.now.is_some()).collect();
        let kind = groups.first()?.key.segment.keys().next()?;
        let segment = self.project().site.segments.name(kind).to_owned();
        let caption = self.say(
            "groups-title",
            &[("name", teller.score_name(&figure.key).into()), ("segment", segment.into())],
        );
        let rows = groups
            .iter()
            .filter_map(|group| {
                let now = group.now.as_ref()?;
                let hidden = || Cell::absent(self.word("hidden-mark"));
                let value = match now.shown() {
                    Some(value) => Cell::new(teller.value(measure, value)),
                    None => hidden(),
                };
                let range = match now.range() {
                    Some(range) => Cell::new(teller.range(measure, range)),
                    None => hidden(),
                };
                let n = if now.n_hidden { hidden() } else { Cell::new(teller.numbers().count(now.score.n)) };
                let change = match (now.shown(), &group.change) {
                    // An earlier figure that is not shown must not follow from the change.
                    (Some(_), Some(change)) if !group.previous_hidden() => {
                        Cell::new(teller.verdict(change.verdict))
                    }
                    (Some(_), Some(_)) => Cell::new(teller.verdict(Verdict::TooFewAnswers)),
                    (Some(_), None) => Cell::absent(self.word("score-change-first")),
                    (None, _) => hidden(),
                };
                Some(vec![Cell::new(teller.segment(&group.key.segment)), value, range, n, change])
            })
            .collect();
        let columns = vec![
            Column::words(self.word("group")),
            Column::numbers(self.word("score"), None),
            Column::numbers(self.word("range-head"), None),
            Column::numbers(self.word("answers"), None),
            Column::words(self.word("change-head")),
        ];
        Some(Table { caption, columns, rows, note: Some(self.word("hidden-note")) })
    }
}
