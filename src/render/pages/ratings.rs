use super::Writer;
use super::closed_loop::text;
use crate::figures::ScoreFigure;
use crate::measure::verdict::Verdict;
use crate::project::Named;
use crate::render::charts::{GOALS, is_signal, stages_id};
use crate::render::view::{Figure, Head, Opening, Part, Report, Section};
use crate::words::Arg;

impl Writer<'_> {
    /// Every score with its n, interval, goal, verdict and small line; how far each is from its goal; and the measure that is
    /// asked at most stages, stage by stage. Each score has a page of its own.
    pub fn ratings(&self) -> (Head, Report) {
        let topic = self.word("ratings-topic");
        let totals: Vec<&ScoreFigure> = self.total_scores().collect();
        let headline = self.ratings_headline();
        let sections = [self.all_scores(&totals), self.goals_section(), self.journey_section()];
        let view = Report {
            opening: self.ratings_opening(&topic, headline, &self.asked_scores()),
            sections: sections.into_iter().flatten().collect(),
            plays: self.plays_in("listen"),
        };
        (self.head(&topic, "ratings.html", "ratings", &[]), view)
    }

    fn all_scores(&self, totals: &[&ScoreFigure]) -> Option<Section> {
        let rows: Vec<_> = totals.iter().map(|figure| self.score_row(figure)).collect();
        (!rows.is_empty()).then(|| Section {
            id: "all".to_owned(),
            topic: self.word("ratings-topic"),
            title: self.word("ui-where-we-are"),
            parts: vec![Part::Scores { rows }],
        })
    }

    fn goals_section(&self) -> Option<Section> {
        let figure = self.figure(GOALS)?;
        Some(Section {
            id: "goals".to_owned(),
            topic: self.word("ratings-goals-topic"),
            title: figure.title.clone(),
            parts: vec![Part::figure(untitled(figure))],
        })
    }

    /// The measure that is asked at most stages; the first of several.
    fn journey_section(&self) -> Option<Section> {
        let measures = self.project().site.measures.iter();
        let asked = |measure: &&crate::project::Measure| {
            let stages = self.reporter.figures.stages_of(measure.id());
            stages.filter(|figure| figure.value().is_some()).count()
        };
        let charts = measures.filter(|measure| self.charts.get(&stages_id(measure.id())).is_some());
        let most = charts.rev().max_by_key(asked)?;
        self.stages_section(most.id())
    }

    /// A measure stage by stage.
    pub(super) fn stages_section(&self, measure: &crate::domain::Id) -> Option<Section> {
        let figure = self.figure(&stages_id(measure))?;
        let summary = self.charts.get(&stages_id(measure))?.chart.summary().to_owned();
        Some(Section {
            id: "stages".to_owned(),
            topic: self.word("ratings-stages-topic"),
            title: figure.title.clone(),
            parts: vec![text(summary), Part::figure(untitled(figure))],
        })
    }

    fn ratings_opening(&self, topic: &str, headline: String, asked: &[&ScoreFigure]) -> Opening {
        let opening = |answer: Vec<String>, fine: Option<String>| Opening {
            topic: topic.to_owned(),
            headline,
            answer,
            fine,
        };
        if asked.is_empty() {
            let answer = if self.answers_are_few() { "ratings-few-answer" } else { "ratings-none-answer" };
            return opening(vec![self.say(answer, &[self.reporter.teller().fewest()])], None);
        }
        opening(self.moves(asked), Some(self.word("ratings-fine")))
    }

    /// How many of some scores clearly rose or fell, and for how many there is no clear change.
    pub(super) fn moves(&self, asked: &[&ScoreFigure]) -> Vec<String> {
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
            let steady = |figure: &&&ScoreFigure| {
                figure.change.as_ref().is_some_and(|change| change.verdict == Verdict::NoClearChange)
            };
            let signals =
                asked.iter().filter(steady).filter(|figure| is_signal(&figure.control)).count() as u64;
            let args = [
                ("n", Arg::Text(self.count(unclear))),
                ("of", self.count(compared).into()),
                ("signals", signals.into()),
            ];
            let id = if signals > 0 { "ratings-answer-signals" } else { "ratings-answer-rest" };
            answer.push(self.say(id, &args));
        }
        answer
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
        self.total_scores().any(ScoreFigure::is_hidden)
    }

    /// Everyone's scores.
    pub(super) fn total_scores(&self) -> impl Iterator<Item = &ScoreFigure> {
        self.reporter.figures.scores.iter().filter(|figure| figure.key.is_total())
    }

    /// Everyone's scores that are shown.
    pub(super) fn asked_scores(&self) -> Vec<&ScoreFigure> {
        self.total_scores().filter(|figure| figure.value().is_some()).collect()
    }
}

/// A chart whose finding stands above it as a heading already.
pub(super) fn untitled(figure: Figure) -> Figure {
    Figure { title: String::new(), ..figure }
}
