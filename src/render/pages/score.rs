//! A page for each measure, and one for each of its scores at a stage: how it moved, whether that is ordinary, how answers
//! spread, and how groups differ.

use super::Writer;
use super::closed_loop::text;
use super::ratings::untitled;
use crate::domain::Id;
use crate::figures::{PeriodScore, ScoreFigure, ScoreKey};
use crate::measure::verdict::Verdict;
use crate::project::{Measure, Named};
use crate::render::charts::{LOOK_BACK, Parted, answers_id, control_id, stages_id, trend_id};
use crate::render::view::{Cell, Column, Head, Link, Opening, Part, Report, Section, Table};
use crate::words::{Arg, first_upper};

/// Where a score is told at length. What a measure says without a stage stands on the measure's own page.
pub fn score_path(key: &ScoreKey) -> String {
    let measure = &key.measure;
    match (&key.stage, &key.theme) {
        (None, None) => measure_path(measure),
        (None, Some(theme)) => format!("ratings/{measure}/themes/{theme}.html"),
        (Some(stage), None) => format!("ratings/{measure}/{stage}.html"),
        // No id holds `--`, so that no two scores share a page.
        (Some(stage), Some(theme)) => format!("ratings/{measure}/{stage}--{theme}.html"),
    }
}

/// The path of a measure's own page.
pub fn measure_path(measure: &Id) -> String {
    format!("ratings/{measure}.html")
}

impl<'a> Writer<'a> {
    /// The scores that have pages of their own beside their measure's: those at stages and about themes.
    pub fn apart_scores(&self) -> impl Iterator<Item = &'a ScoreFigure> + use<'a> {
        let scores = &self.reporter.figures.scores;
        scores.iter().filter(|figure| figure.key.is_total() && is_apart(&figure.key))
    }

    /// What a measure says in all, and at each stage.
    pub fn measure_page(&self, measure: &Measure) -> (Head, Report) {
        let of_measure = |figure: &&ScoreFigure| figure.key.measure == *measure.id();
        let whole = self.total_scores().filter(of_measure).find(|figure| !is_apart(&figure.key));
        let apart: Vec<&ScoreFigure> =
            self.total_scores().filter(of_measure).filter(|figure| is_apart(&figure.key)).collect();
        let stages = self.stages_section(measure.id());
        let opening = match (whole, apart.as_slice()) {
            (Some(figure), _) => self.score_opening(figure),
            (None, [figure]) => self.score_opening(figure),
            (None, apart) => self.apart_opening(measure, apart),
        };
        let rows: Vec<_> = apart.iter().map(|figure| self.score_row(figure)).collect();
        let table = (!rows.is_empty()).then(|| Section {
            id: "all".to_owned(),
            topic: self.word("ratings-topic"),
            title: self.word("ui-where-we-are"),
            parts: vec![Part::Scores { rows }],
        });
        // The heading of the page is the finding of the stages, where there is nothing else to say.
        let stages = stages.map(|section| match section.title == opening.headline {
            true => Section {
                title: self.reporter.stages_span(measure).unwrap_or_else(|| section.title.clone()),
                ..section
            },
            false => section,
        });
        let sections = whole.map(|figure| self.score_sections(figure)).unwrap_or_default();
        let view = Report {
            opening,
            sections: sections.into_iter().chain(table).chain(stages).collect(),
            plays: self.plays_in("listen"),
        };
        let path = format!("ratings/{}.html", measure.id());
        (self.score_head(measure.id(), measure.name(), &path, &[self.to_ratings()]), view)
    }

    /// What a measure says at one stage.
    pub fn score_page(&self, figure: &ScoreFigure) -> (Head, Report) {
        let view = Report {
            opening: self.score_opening(figure),
            sections: self.score_sections(figure),
            plays: self.score_plays(figure),
        };
        let teller = self.reporter.teller();
        let measure = self.project().site.measures.name(&figure.key.measure).to_owned();
        let above = [self.to_ratings(), Link::new(measure_path(&figure.key.measure), measure)];
        let name = teller.score_name(&figure.key);
        (self.score_head(&figure.key.measure, &name, &score_path(&figure.key), &above), view)
    }

    /// The head of a page about a measure. Where people chose to answer nothing is said of chance, so its words need no
    /// definition.
    fn score_head(&self, measure: &Id, title: &str, path: &str, above: &[Link]) -> Head {
        let head = self.head(title, path, "ratings", above);
        match self.project().site.measures.get(measure) {
            Some(measure) if measure.self_selected => Head { terms: self.term_links(&["hidden"]), ..head },
            _ => head,
        }
    }

    fn to_ratings(&self) -> Link {
        Link::new("ratings.html", self.word("ratings-topic"))
    }

    /// What to do about a score: what is for its stage, else what teaches to read it.
    fn score_plays(&self, figure: &ScoreFigure) -> Vec<crate::render::view::Play> {
        let stage = figure.key.stage.as_ref();
        let plays = self.plays_about(|page| page.stage.is_some() && page.stage.as_ref() == stage);
        if plays.is_empty() { self.plays_in("listen") } else { plays }
    }

    /// The answer of a measure that is asked at stages only.
    fn apart_opening(&self, measure: &Measure, apart: &[&ScoreFigure]) -> Opening {
        let asked: Vec<&ScoreFigure> =
            apart.iter().copied().filter(|figure| figure.value().is_some()).collect();
        let teller = self.reporter.teller();
        let stages = self.charts.get(&stages_id(measure.id()));
        let name = ("name", Arg::Text(measure.name().to_owned()));
        let headline = match (stages, asked.first().or(apart.first())) {
            (Some(drawn), _) => drawn.chart.title().to_owned(),
            (None, Some(figure)) => teller.score_title(figure, self.reporter.period()),
            (None, None) => self.say("measure-headline-none", &[name, ("period", self.period().into())]),
        };
        let (answer, fine) = match asked.is_empty() {
            true => (vec![self.word("measure-answer-none")], None),
            false => (self.moves(&asked), Some(self.word("ratings-fine"))),
        };
        Opening { topic: measure.name().to_owned(), headline, answer, fine }
    }

    /// The answer of a score: how far from its goal, and whether this period is an ordinary one.
    fn score_opening(&self, figure: &ScoreFigure) -> Opening {
        let teller = self.reporter.teller();
        let period = self.reporter.period();
        let mut answer = Vec::new();
        if let Some(measure) = self.reporter.measure(&figure.key) {
            let goal = teller.gap_words(figure).zip(figure.goal).map(|(gap, goal)| {
                let goal = teller.value(measure, goal);
                self.say("score-goal-sentence", &[("gap", gap.into()), ("goal", goal.into())])
            });
            answer.extend(goal);
            // That it is too early to say what is ordinary stands further down.
            answer
                .extend(teller.score_control(measure, figure, period).filter(|_| figure.control.is_judged()));
        }
        if answer.is_empty() {
            answer.push(match (figure.value(), figure.is_hidden()) {
                (Some(_), _) => teller.score_sentence(figure, period),
                (None, true) => self.say("ratings-few-answer", &[teller.fewest()]),
                (None, false) => self.word("measure-answer-none"),
            });
        }
        let fine = Some(teller.score_fine(figure)).filter(|fine| !fine.is_empty());
        Opening {
            topic: teller.score_name(&figure.key),
            headline: teller.score_title(figure, period),
            answer,
            fine: fine.map(|fine| self.say("score-fine-page", &[("fine", fine.into())])),
        }
    }

    /// The evidence of a score.
    fn score_sections(&self, figure: &ScoreFigure) -> Vec<Section> {
        let mut sections: Vec<Section> =
            [self.trend_section(figure), self.control_section(figure), self.answers_section(figure)]
                .into_iter()
                .flatten()
                .collect();
        let parted = self.reporter.parted(&figure.key);
        sections.extend(parted.iter().map(|parted| self.groups_section(figure, parted)));
        sections
    }

    /// How the score moved, and this period beside the one before and the same one last year.
    fn trend_section(&self, figure: &ScoreFigure) -> Option<Section> {
        let chart = self.figure(&trend_id(&figure.key))?;
        let mut parts = vec![Part::figure(untitled(chart))];
        parts.extend(self.compared(figure).map(|table| Part::Table { table }));
        let topic = self.word("trend-topic");
        Some(Section { id: "trend".to_owned(), topic, title: self.trend_title(figure)?, parts })
    }

    /// Between which values the score stood in the periods that the chart shows: no claim that it moved.
    fn trend_title(&self, figure: &ScoreFigure) -> Option<String> {
        let measure = self.reporter.measure(&figure.key)?;
        let teller = self.reporter.teller();
        let axis = self.reporter.axis(LOOK_BACK);
        let shown: Vec<(crate::domain::Period, f64)> = figure
            .history
            .iter()
            .filter(|(period, _)| axis.contains(period))
            .filter_map(|(period, score)| Some((*period, score.shown()?)))
            .collect();
        let low = shown.iter().min_by(|a, b| a.1.total_cmp(&b.1))?;
        let high = shown.iter().rev().max_by(|a, b| a.1.total_cmp(&b.1))?;
        let (lowest, highest) = (teller.value(measure, low.1), teller.value(measure, high.1));
        let (n, kind) =
            (("n", Arg::Count(shown.len() as u64)), ("kind", teller.kind(self.reporter.period())));
        if lowest == highest {
            return Some(self.say("trend-title-level", &[("value", lowest.into()), n, kind]));
        }
        let args = [
            ("lowest", Arg::Text(lowest)),
            ("low", self.reporter.speech.period(low.0).into()),
            ("highest", highest.into()),
            ("high", self.reporter.speech.period(high.0).into()),
            n,
            kind,
        ];
        Some(self.say("trend-title", &args))
    }

    /// This period, the one before in which it was asked, and the same one last year, where they are there.
    fn compared(&self, figure: &ScoreFigure) -> Option<Table> {
        let (measure, now) = (self.reporter.measure(&figure.key)?, figure.now.as_ref()?);
        let mut beside = vec![(self.reporter.period(), now)];
        beside.extend(figure.previous.iter().map(|(period, score)| (*period, score)));
        let year = figure.year_before.iter().map(|(period, score)| (*period, score));
        beside.extend(
            year.filter(|(period, _)| beside.iter().all(|(other, _)| other != period)).collect::<Vec<_>>(),
        );
        if beside.len() < 2 {
            return None;
        }
        let teller = self.reporter.teller();
        let rows = beside.iter().map(|(period, score)| self.beside_row(measure, *period, score)).collect();
        let columns = vec![
            Column::words(self.word("period")),
            Column::numbers(self.word("score"), None),
            Column::numbers(self.word("range-head"), None),
            Column::numbers(self.word("answers"), None),
        ];
        let caption = self.say("compared-title", &[("name", teller.score_name(&figure.key).into())]);
        Some(Table { caption, columns, rows, note: None })
    }

    fn beside_row(&self, measure: &Measure, period: crate::domain::Period, score: &PeriodScore) -> Vec<Cell> {
        let teller = self.reporter.teller();
        let hidden = || Cell::absent(self.word("hidden-mark"));
        let range = match (score.range(), score.shown()) {
            (Some(range), _) => Cell::new(teller.range(measure, range)),
            (None, Some(_)) => Cell::absent(self.word("no-range")),
            (None, None) => hidden(),
        };
        vec![
            Cell::new(self.reporter.speech.period_title(period)),
            score.shown().map_or_else(hidden, |value| Cell::new(teller.value(measure, value))),
            range,
            if score.n_hidden { hidden() } else { Cell::new(teller.numbers().count(score.score.n)) },
        ]
    }

    /// Whether this period is an ordinary one.
    fn control_section(&self, figure: &ScoreFigure) -> Option<Section> {
        let measure = self.reporter.measure(&figure.key)?;
        let teller = self.reporter.teller();
        let period = self.reporter.period();
        let sentence = teller.score_control(measure, figure, period)?;
        let chart = self.figure(&control_id(&figure.key));
        let write = |value: f64| teller.value(measure, value);
        let title = match teller.control_heading(&figure.control, period, &write) {
            Some(heading) => first_upper(&heading),
            None => self.word("control-early"),
        };
        // The page's answer says the sentence already; without a chart there is nothing else to show.
        let parts = match chart {
            Some(figure) => vec![Part::figure(untitled(figure))],
            None => vec![text(sentence)],
        };
        Some(Section {
            id: "control".to_owned(),
            topic: self.say("control-topic", &[("kind", teller.kind(period))]),
            title,
            parts,
        })
    }

    /// How the answers spread, who was asked and who answered.
    fn answers_section(&self, figure: &ScoreFigure) -> Option<Section> {
        let chart = self.figure(&answers_id(&figure.key))?;
        let definition = Part::More {
            link: Link::new(
                format!("method.html#measure-{}", figure.key.measure),
                self.word("ui-how-it-is-counted"),
            ),
        };
        let asked = self.reporter.teller().score_asked(figure).map(text);
        let title = chart.title.clone();
        // Who was asked stands above the chart, so that its note need not say it again.
        let chart = Part::figure(crate::render::view::Figure { note: None, ..untitled(chart) });
        Some(Section {
            id: "answers".to_owned(),
            topic: self.word("answers-topic"),
            title,
            parts: asked.into_iter().chain([chart, definition]).collect(),
        })
    }

    /// How the groups differ, with small ones hidden.
    fn groups_section(&self, figure: &ScoreFigure, parted: &Parted<'_>) -> Section {
        let segment = self.reporter.parted_by(parted);
        let title = first_upper(&self.reporter.teller().groups_finding(&parted.groups, &segment));
        let chart = self.figure(&parted.id(&figure.key)).map(|figure| Part::figure(untitled(figure)));
        let table = self.groups_table(figure, parted, &segment).map(|table| Part::Table { table });
        let kinds: Vec<&str> = parted.kinds.iter().map(|kind| kind.as_str()).collect();
        Section {
            id: format!("groups-{}", kinds.join("--")),
            topic: self.word("groups-topic"),
            title,
            parts: std::iter::once(text(self.word("groups-text"))).chain(chart).chain(table).collect(),
        }
    }

    fn groups_table(&self, figure: &ScoreFigure, parted: &Parted<'_>, segment: &str) -> Option<Table> {
        let teller = self.reporter.teller();
        let measure = self.reporter.measure(&figure.key)?;
        let caption = self.say(
            "groups-title",
            &[("name", teller.score_name(&figure.key).into()), ("segment", segment.into())],
        );
        let rows = parted
            .groups
            .iter()
            .filter_map(|group| {
                let now = group.now.as_ref()?;
                let hidden = || Cell::absent(self.word("hidden-mark"));
                let value = now.shown().map_or_else(hidden, |value| Cell::new(teller.value(measure, value)));
                let range = now.range().map_or_else(hidden, |range| Cell::new(teller.range(measure, range)));
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

/// Whether a score has a page apart from its measure's.
fn is_apart(key: &ScoreKey) -> bool {
    key.stage.is_some() || key.theme.is_some()
}
